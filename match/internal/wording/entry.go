package wording

import "strings"

// An Entry is a line of a list of words.
type Entry struct {
	Number int    // of the line in the list, from 1
	Text   string // without the white space around it; never empty
}

// Entries returns the lines of a list of words that are neither empty nor comments, which begin with "#".
func Entries(text string) []Entry {
	var out []Entry
	for i, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, Entry{i + 1, line})
		}
	}
	return out
}
