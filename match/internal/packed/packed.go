// Package packed keeps texts and learned tables small in the program: a text gzipped, or a table gzipped by columns.
package packed

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
)

// Pack returns the text gzipped. The same text gives the same bytes with the same Go release.
func Pack(text []byte) []byte {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // fails for unknown levels only
	z.Write(text)                                         // a bytes.Buffer takes everything
	z.Close()
	return b.Bytes()
}

// Text returns what Pack was given.
func Text(data []byte) (string, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return "", fmt.Errorf("packed text: %w", err)
	}
	var text strings.Builder
	text.Grow(sizeHint(data))
	if _, err := io.Copy(&text, z); err != nil {
		return "", fmt.Errorf("packed text: %w", err)
	}
	return text.String(), nil
}

// sizeHint returns the size of the text as the end of the file has it, within what gzip can make of so many bytes.
func sizeHint(data []byte) int {
	size := binary.LittleEndian.Uint32(data[len(data)-4:]) // gzip.NewReader has read a header longer than that
	return int(min(uint64(size), 1032*uint64(len(data))))
}

// MustText is Text for data embedded in the program: a fault there is a defect of the build, and the tests read them all.
func MustText(data []byte) string {
	text, err := Text(data)
	if err != nil {
		panic(err)
	}
	return text
}
