package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// A sheet is a list in plain text, wrapped at 80 columns: what is written in place of a report.
type sheet struct{ bytes.Buffer }

const sheetWidth = 80

// put writes text behind a mark; lines after the first begin under the text.
func (p *sheet) put(mark, text string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(mark))
	line := mark
	empty := true
	for _, word := range strings.Fields(text) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > sheetWidth {
			p.WriteString(line + "\n")
			line, empty = indent, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	p.WriteString(strings.TrimRight(line, " ") + "\n")
}

// emit writes a list as text or JSON, to the files of -o or to standard output; what names it in messages.
func (c *command) emit(what string, list any, text func(*sheet)) error {
	write := func(w io.Writer, form string) error {
		switch form {
		case "json":
			data, err := json.Marshal(list)
			if err != nil {
				return err
			}
			_, err = w.Write(data)
			return err
		case "text":
			var p sheet
			text(&p)
			_, err := p.WriteTo(w)
			return err
		}
		return fmt.Errorf("%s: no %s form of it; use text or json", what, form)
	}
	written := make([]bytes.Buffer, len(c.outputs))
	for i, file := range c.outputs {
		if err := write(&written[i], formOfFile(file).name); err != nil {
			return err
		}
	}
	if err := c.save(written, append(c.with, c.files...)); err != nil {
		return err
	}
	if len(c.outputs) > 0 && !c.formGiven {
		return nil
	}
	form := c.format
	if !c.formGiven && form != "json" { // a configured form of reports is none of lists
		form = "text"
	}
	return write(c.stdout, form)
}
