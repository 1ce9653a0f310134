package match

import "fmt"

// readPDF reads the text of a PDF file.
func readPDF(name string, data []byte, l Limits) (*Document, error) {
	return nil, fmt.Errorf("%s: not yet: %w", name, ErrFormat)
}
