package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// printed returns where the foot of a page and the head of the next stand in text as a browser prints them, "5 of 9 3/4/2021 10:15 AM
// Lamps - Resumes https://example.org/resume", the white space behind them included; 0, 0 where there are none. Extractors leave them
// inside of the sentence that goes on over the page.
func printed(text string) (start, end int) {
	if strings.Count(text, "/") < 2 || !strings.Contains(text, " of ") {
		return 0, 0
	}
	ws := wording.Split(text)
	for i := 0; i+8 < len(ws); i++ {
		if !ws[i].Digit || ws[i+1].Low != "of" || !ws[i+2].Digit || !ws[i+3].Digit || ws[i+4].Before != '/' || ws[i+5].Before != '/' || ws[i+7].Before != ':' || ws[i+8].Low != "am" && ws[i+8].Low != "pm" {
			continue
		}
		start, end = ws[i].Start, ws[i+8].End
		for k := i + 9; k < len(ws) && k < i+19; k++ {
			if ws[k].Low != "http" && ws[k].Low != "https" {
				continue
			}
			if end = strings.IndexByte(text[ws[k].Start:], ' '); end < 0 {
				return start, len(text)
			}
			end += ws[k].Start
			break
		}
		return start, end + len(text[end:]) - len(strings.TrimLeft(text[end:], " ."))
	}
	return 0, 0
}

// pieces returns bytes [start, end) of the text without what a browser printed at the ends of pages.
func (d *document) pieces(start, end int) []Piece {
	var out []Piece
	for start < end {
		from, to := printed(d.text[start:end])
		if to == 0 {
			return append(out, Piece{start, end})
		}
		if body := strings.TrimRight(d.text[start:start+from], " "); body != "" {
			out = append(out, Piece{start, start + len(body)})
		}
		start += to
	}
	return out
}
