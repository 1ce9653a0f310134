// Package gold reads hand-labelled postings: what they were found to ask for. Training and measuring use it; the
// product does not.
package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// A Keyword is one label: a keyword of a posting as a careful recruiter noted it.
type Keyword struct {
	Term    string   `json:"term"`
	Surface []string `json:"surface"` // the posting's own wordings, exact substrings
	Type    string   `json:"type"`
	Level   string   `json:"level"` // required, preferred, duty
	Imp     int      `json:"imp"`   // 3 core, 2 normal, 1 neutral: a tool may list it or not
}

// A Posting is a labelled posting.
type Posting struct {
	ID       string    `json:"id"`
	Title    string    `json:"title"`
	Text     string    `json:"-"`
	Keywords []Keyword `json:"keywords"`
}

// Read returns the postings of dir/jd/*.json with their texts in dir/jd_txt, by ID.
func Read(dir string) ([]Posting, error) {
	files, err := filepath.Glob(filepath.Join(dir, "jd", "*.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no labelled postings (jd/*.json)", dir)
	}
	sort.Strings(files)
	var out []Posting
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		var p Posting
		if err := json.Unmarshal(data, &p); err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		text, err := os.ReadFile(filepath.Join(dir, "jd_txt", p.ID+".txt"))
		if err != nil {
			return nil, err
		}
		p.Text = string(text)
		out = append(out, p)
	}
	return out, nil
}

// Occurrences returns the byte ranges at which the surface stands in text, whole words only.
func Occurrences(text, surface string) [][2]int {
	var out [][2]int
	if surface == "" {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(text[from:], surface)
		if i < 0 {
			return out
		}
		start, end := from+i, from+i+len(surface)
		if !wordAt(text, start-1, surface[0]) && !wordAt(text, end, surface[len(surface)-1]) {
			out = append(out, [2]int{start, end})
		}
		from = start + 1
	}
}

// wordAt reports whether text[i] continues a word whose edge is the letter or digit edge.
func wordAt(text string, i int, edge byte) bool {
	return i >= 0 && i < len(text) && alnum(text[i]) && alnum(edge)
}

func alnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
