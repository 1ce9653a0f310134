package profile

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// ruleFile lists the lines of profile pages; its comments explain the form.
//
//go:embed profile.txt
var ruleFile string

// A kind says what a line is on the page of a profile; 0 is that of a line of the profile itself.
type kind uint8

const (
	mark kind = iota + 1
	sign
	sure
	link
	own
	work
	other
	aside
	end
	cause
)

var kinds = map[string]kind{"mark": mark, "sign": sign, "sure": sure, "link": link, "own": own, "work": work, "other": other, "aside": aside, "end": end, "cause": cause}

// A rule is a row of profile.txt.
type rule struct {
	kind   kind
	number int    // which tells it from others
	text   string // what a line begins or ends with, where a "*" stands for the rest
}

// rules know the lines of profile pages.
type rules struct {
	lines map[string]rule // by the whole line, or by two lines that are parted by " / "
	heads [256][]rule     // by what a line begins with, under its first byte
	tails [256][]rule     // by what it ends with, under its last byte
	pairs map[string]bool // the first lines of two

	causes map[string]bool // what voluntary posts are for, of which some are headings, too
}

var table = sync.OnceValue(func() *rules {
	r, err := parse(ruleFile)
	if err != nil {
		return &rules{} // a test parses the embedded file, so this cannot ship
	}
	return r
})

func parse(file string) (*rules, error) {
	r := &rules{lines: make(map[string]rule), pairs: make(map[string]bool), causes: make(map[string]bool)}
	number := 0
	for _, entry := range wording.Entries(file) {
		name, list, _ := strings.Cut(entry.Text, " | ")
		if kinds[name] == 0 {
			return nil, fmt.Errorf("profile.txt:%d: no kind %q", entry.Number, name)
		}
		for text := range strings.SplitSeq(list, "; ") {
			number++
			row := rule{kinds[name], number, strings.Trim(text, "*")}
			switch {
			case strings.HasSuffix(text, "*"):
				r.heads[row.text[0]] = append(r.heads[row.text[0]], row)
			case strings.HasPrefix(text, "*"):
				last := row.text[len(row.text)-1]
				r.tails[last] = append(r.tails[last], row)
			case row.kind == cause:
				r.causes[text] = true
			default:
				if _, twice := r.lines[text]; twice {
					return nil, fmt.Errorf("profile.txt:%d: %q stands twice", entry.Number, text)
				}
				r.lines[text] = row
			}
			if first, _, two := strings.Cut(text, " / "); two {
				r.pairs[first] = true
			}
		}
	}
	return r, nil
}

// longLine is the length, in bytes, of the longest line that is looked up.
const longLine = 100

// find returns the rule for a line, or for it with the line below it; of kind 0 when there is none.
func (r *rules) find(line, below string) rule {
	if len(line) > longLine {
		return rule{}
	}
	var room [2*longLine + 8]byte
	key := appendKey(room[:0], line)
	if len(key) == 0 {
		return rule{}
	}
	if r.pairs[string(key)] && len(below) <= longLine {
		if two, ok := r.lines[string(appendKey(append(key, " / "...), below))]; ok {
			return two
		}
	}
	if row, ok := r.lines[string(key)]; ok {
		return row
	}
	for _, row := range r.heads[key[0]] {
		if len(key) > len(row.text) && string(key[:len(row.text)]) == row.text {
			return row
		}
	}
	for _, row := range r.tails[key[len(key)-1]] {
		if at := len(key) - len(row.text); at > 0 && string(key[at:]) == row.text {
			return row
		}
	}
	return rule{}
}

// appendKey appends a line as the table writes it: in lower case, each number a "0", without marks around it.
func appendKey(key []byte, line string) []byte {
	number := false
	for _, c := range strings.Trim(line, "·•# \t") {
		digit := '0' <= c && c <= '9'
		switch {
		case digit && number, number && (c == ',' || c == '.'):
			continue
		case digit:
			c = '0'
		case c == '’':
			c = '\''
		default:
			c = unicode.ToLower(c)
		}
		number = digit
		key = utf8.AppendRune(key, c)
	}
	return key
}
