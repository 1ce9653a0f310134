package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"
)

// file is a corpus file in memory.
type file struct {
	name string
	text string
}

// corpusFiles reads the files of a corpus.
func corpusFiles(fsys fs.FS) (skills, roles []file, err error) {
	if skills, err = readFiles(fsys, "skills/*.txt"); err != nil {
		return nil, nil, err
	}
	roles, err = readFiles(fsys, "roles/*.txt")
	return skills, roles, err
}

// readFiles reads the files that match the pattern, in the order of their
// names.
func readFiles(fsys fs.FS, pattern string) ([]file, error) {
	names, err := fs.Glob(fsys, pattern)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", pattern, err)
	}
	files := make([]file, 0, len(names))
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		// Notepad writes a byte order mark, which would be part of the first name.
		files = append(files, file{name, strings.TrimPrefix(string(data), "\ufeff")})
	}
	return files, nil
}

// version hashes names and contents. Twelve hexadecimal digits tell apart any
// corpora that will ever be compared and fit on a line of a report.
func version(sets ...[]file) string {
	h := sha256.New()
	for _, set := range sets {
		for _, f := range set {
			fmt.Fprintf(h, "%s %d\n%s", f.name, len(f.text), f.text)
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// lines calls each for every line that holds something other than blanks and
// a comment, with the line trimmed, and stops at the first error, which it
// gives its place.
func (f file) lines(each func(number int, line string) error) error {
	number := 0
	for line := range strings.Lines(f.text) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		err := error(nil)
		if !utf8.ValidString(line) {
			err = fmt.Errorf("not UTF-8")
		} else {
			err = each(number, line)
		}
		if err != nil {
			return atLine(f.name, number, err)
		}
	}
	return nil
}

// names splits a list at semicolons.
func names(list string) ([]string, error) {
	parts := strings.Split(list, ";")
	for i, part := range parts {
		parts[i] = strings.TrimSpace(part)
		if parts[i] == "" {
			return nil, fmt.Errorf("empty name in %q", list)
		}
	}
	return parts, nil
}
