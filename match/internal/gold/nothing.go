package gold

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed nothing.txt
var nothing string

// Nothing returns postings that ask for no keyword at all.
func Nothing() []Posting {
	_, text, _ := strings.Cut(nothing, "nothing is labelled.\n")
	var out []Posting
	for i, block := range strings.Split(text, "\n\n") {
		title, rest, _ := strings.Cut(block, "\n")
		out = append(out, Posting{ID: "nothing" + strconv.Itoa(i+1), Title: title, Text: title + "\n\n" + rest})
	}
	return out
}
