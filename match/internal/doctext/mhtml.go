package doctext

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime/quotedprintable"
	"strings"
)

// isMHTML reports a page saved with its pictures in one file, as browsers and converters to Word write it.
func isMHTML(data []byte) bool {
	head := strings.ToLower(string(data[:min(len(data), 4096)]))
	return (strings.HasPrefix(head, "from:") || strings.HasPrefix(head, "mime-version:")) && strings.Contains(head, "multipart/related")
}

// pageOfMHTML returns the first part of the file that is HTML; nil when there is none.
func pageOfMHTML(data []byte) []byte {
	_, rest, _ := bytes.Cut(data, []byte("boundary="))
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	mark, _, _ := strings.Cut(strings.Trim(string(line), "\r"), ";")
	mark = "--" + strings.Trim(mark, " \t\"")
	for part := range bytes.SplitSeq(data, []byte(mark)) {
		head, body, found := bytes.Cut(bytes.ReplaceAll(part, []byte("\r\n"), []byte("\n")), []byte("\n\n"))
		fields := strings.ToLower(string(head))
		if !found || !strings.Contains(fields, "text/html") || strings.Contains(fields, "multipart/related") {
			continue
		}
		r := io.Reader(bytes.NewReader(body))
		switch {
		case strings.Contains(fields, "quoted-printable"):
			r = quotedprintable.NewReader(r)
		case strings.Contains(fields, "base64"):
			r = base64.NewDecoder(base64.StdEncoding, r)
		}
		page, _ := io.ReadAll(r) // what came before a damage is kept
		return page
	}
	return nil
}
