package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// An imprint is what a browser prints at the end of a page and the head of the next, "5 of 9 3/4/2021 10:15 AM Lamps - Resumes
// https://example.org/resume": bytes [start, end) of a text, the white space behind it included. Extractors leave it inside of
// the sentence that goes on over the page; of our own (see pdflayout's imprint.go) it never comes, who knows the edges of pages.
type imprint struct{ start, end int }

// imprints returns what a browser printed in the text, in order.
func imprints(text string) []imprint {
	if strings.Count(text, "/") < 2 || !strings.Contains(text, " of ") {
		return nil
	}
	var out []imprint
	ws, end := wording.Split(text), 0
	for i := 0; i+8 < len(ws); i++ {
		if ws[i].Start < end || !ws[i].Digit || ws[i+1].Low != "of" || !ws[i+2].Digit || !ws[i+3].Digit || ws[i+4].Before != '/' || ws[i+5].Before != '/' || ws[i+7].Before != ':' || ws[i+8].Low != "am" && ws[i+8].Low != "pm" {
			continue
		}
		end = imprintEnd(text, ws, i+8)
		out = append(out, imprint{ws[i].Start, end})
	}
	return out
}

// imprintEnd returns where the imprint ends whose time ends with word i: behind the address of the page, where one follows.
func imprintEnd(text string, ws wording.Words, i int) int {
	end := ws[i].End
	for k := i + 1; k < len(ws) && k < i+11; k++ {
		if ws[k].Low != "http" && ws[k].Low != "https" {
			continue
		}
		n := strings.IndexByte(text[ws[k].Start:], ' ')
		if n < 0 {
			return len(text)
		}
		end = ws[k].Start + n
		break
	}
	return end + len(text[end:]) - len(strings.TrimLeft(text[end:], " ."))
}

// pieces returns bytes [start, end) of the text without what a browser printed at the ends of pages.
func (d *document) pieces(start, end int) []Piece {
	var out []Piece
	text := d.text[start:end]
	from := 0
	for _, p := range append(imprints(text), imprint{end - start, end - start}) {
		body := text[from:p.start]
		if p.start < len(text) {
			body = strings.TrimRight(body, " ")
		}
		if body != "" {
			out = append(out, Piece{start + from, start + from + len(body)})
		}
		from = p.end
	}
	return out
}
