package main

import (
	"bytes"
	"strings"
)

// An archive is a script and its files in the txtar form: "-- name --" begins a file.
type archive struct {
	script string
	files  []*archived
}

type archived struct {
	name string
	data []byte
}

func parseArchive(data []byte) *archive {
	a := &archive{}
	var f *archived
	for _, line := range strings.SplitAfter(string(data), "\n") {
		if name, ok := fileLine(line); ok {
			f = &archived{name: name}
			a.files = append(a.files, f)
		} else if f != nil {
			f.data = append(f.data, line...)
		} else {
			a.script += line
		}
	}
	return a
}

func fileLine(line string) (string, bool) {
	line = strings.TrimRight(line, "\r\n")
	if strings.HasPrefix(line, "-- ") && strings.HasSuffix(line, " --") && len(line) > 6 {
		return line[3 : len(line)-3], true
	}
	return "", false
}

func (a *archive) file(name string) *archived {
	for _, f := range a.files {
		if f.name == name {
			return f
		}
	}
	return nil
}

func (a *archive) bytes() []byte {
	var b bytes.Buffer
	b.WriteString(a.script)
	for _, f := range a.files {
		b.WriteString("-- " + f.name + " --\n")
		b.Write(f.data)
	}
	return b.Bytes()
}
