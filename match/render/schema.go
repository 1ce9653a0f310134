package render

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
)

// schemaFile is schema.json packed, which "go test ./match/render -update" does after an edit.
//
//go:embed schema.json.gz
var schemaFile []byte

// Schema returns the JSON Schema (draft 2020-12) of a report's JSON form. It is closed: a property that it does not name
// makes a report another version's.
func Schema() []byte {
	z, err := gzip.NewReader(bytes.NewReader(schemaFile))
	if err != nil {
		panic(err) // a defect of the build: a test reads it
	}
	schema, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	return schema
}
