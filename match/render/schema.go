package render

import _ "embed"

//go:embed schema.json
var schemaFile string

// Schema returns the JSON Schema (draft 2020-12) of a report's JSON form. It is closed: a property that it does not name
// makes a report another version's.
func Schema() []byte { return []byte(schemaFile) }
