package render

import (
	"path/filepath"
	"strings"
)

// uri returns the path of a file as a URI: a relative reference for a relative path, file: for an absolute one. All but
// the characters that RFC 3986 calls unreserved is percent-encoded, byte by byte, so that any name makes a valid URI.
func uri(path string) string {
	path = filepath.ToSlash(path)
	var b strings.Builder
	switch {
	case filepath.IsAbs(path) && strings.HasPrefix(path, "/"):
		b.WriteString("file://")
	case filepath.IsAbs(path): // C:/…
		b.WriteString("file:///")
	case strings.HasPrefix(path, "/"): // a path without a drive would be taken for a host when it begins with two slashes
		path = strings.TrimLeft(path, "/")
	}
	for i := range len(path) {
		switch c := path[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("-._~/", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte("0123456789ABCDEF"[c>>4])
			b.WriteByte("0123456789ABCDEF"[c&15])
		}
	}
	return b.String()
}
