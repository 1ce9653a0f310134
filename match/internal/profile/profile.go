// Package profile takes the page away from a resume that was copied with the page of a profile on LinkedIn. A browser copies all that
// stands there: most lines twice (once for the eye, once to be read aloud), buttons and counts, posts and words of praise, adverts, and
// other people with what they are. None of that is the owner's: it shows no skill, and tells of no work.
//
// The words stand in profile.txt. The package knows lines and dates, and nothing of documents.
package profile

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// A Page is a text without the page around it.
type Page struct {
	Lines  []textline.Line // what is the owner's; the lines given when nothing was left out
	Copied bool            // a page was found
	Others [][2]int        // the numbers of lines, first and last of each run, that are of others or for them
}

// fewestMarks is how many different marks tell a page.
const fewestMarks = 2

// Read returns the lines without the page that they were copied with. The lines given stay as they are.
//
// Of a text that is no page only single lines are left out that stand on such pages alone, "…see more"; the heads of roles are read in
// any, for many people copy them alone: "Full-time · 3 yrs 2 mos".
func Read(text string, lines []textline.Line) Page {
	r := reader{text: text, lines: lines, table: table()}
	if !r.look() {
		return Page{Lines: lines}
	}
	r.drop = make([]bool, len(lines))
	p := Page{Copied: r.page}
	if r.page {
		r.dropCopies()
		p.Others = r.dropOthers()
	}
	r.dropPage()
	r.tidyHeads()
	p.Lines = r.left()
	return p
}

// A reader reads one text.
type reader struct {
	text  string
	lines []textline.Line
	table *rules
	kinds []kind
	page  bool
	drop  []bool // the lines that are left out
	own   []textline.Line
}

// look finds out what each line is, and whether it is a page's; it returns false when nothing is to be done.
func (r *reader) look() bool {
	var marks []int
	heads := false
	note := func(number int) {
		for _, m := range marks {
			if m == number {
				return
			}
		}
		marks = append(marks, number)
	}
	for i := range r.lines {
		line, below := r.at(i), ""
		if i+1 < len(r.lines) {
			below = r.at(i + 1)
		}
		row := r.table.find(line, below)
		switch {
		case r.lines[i].Bullet != "" && (r.lines[i].Bullet != "·" || row.kind != link): // "· 2nd" is no bullet
			row.kind = 0
		case row.kind == mark || row.kind == sign || row.kind == sure || row.kind == aside:
			note(row.number)
		case row.kind != 0 && line == below:
			note(markTwice)
		case logoOf(line, below):
			row.kind = mark
			note(markLogo)
		case groupHead(line) != "":
			if strings.Contains(line, " · ") { // else it may be of the PDF that LinkedIn makes of a profile
				note(markGroup)
			}
			heads = true
		case heldLine(line):
			if strings.Contains(line, " · ") {
				note(markHeld)
			}
			heads = true
		case cutBehind(line) > 0:
			heads = true
		}
		if row.kind != 0 {
			if r.kinds == nil {
				r.kinds = make([]kind, len(r.lines))
			}
			r.kinds[i] = row.kind
		}
	}
	if r.kinds == nil {
		r.kinds = make([]kind, len(r.lines))
	}
	r.page = len(marks) >= fewestMarks
	return len(marks) > 0 || heads
}

// Marks that are no lines of profile.txt: a heading that stands twice, "Harbor Ltd logo" over the name, the length of a time with an
// employer, of one in a role.
const (
	markTwice = -1 - iota
	markLogo
	markGroup
	markHeld
)

// at returns line i.
func (r *reader) at(i int) string { return r.lines[i].Text(r.text) }

// logoOf reports the text for a picture, "Harbor Ltd logo", above what it stands for.
func logoOf(line, below string) bool {
	name, ok := strings.CutSuffix(line, " logo")
	return ok && name != "" && name == below
}

// longestCopy is the number of lines of the longest run that a page repeats at once: what is told of one role.
const longestCopy = 200

// dropCopies leaves out each run of lines that stands right above in the same words.
func (r *reader) dropCopies() {
	all := make([]int, 0, len(r.lines))
	keys := make([]string, 0, len(r.lines)) // the lines as they are compared
	for i, k := range r.kinds {
		if k != sure {
			all, keys = append(all, i), append(keys, sameKey(r.at(i)))
		}
	}
	kept := make([]string, 0, len(keys))
	last := make(map[string]int, len(keys)) // of kept
	for i := 0; i < len(keys); i++ {
		at, ok := last[keys[i]]
		if n := len(kept) - at; ok && n <= longestCopy && n <= len(keys)-i && slices.Equal(kept[at:], keys[i:i+n]) {
			for _, line := range all[i : i+n] {
				r.drop[line] = true
			}
			i += n - 1
			continue
		}
		last[keys[i]] = len(kept)
		kept = append(kept, keys[i])
	}
}

// sameKey returns a line as it is compared with its copy, in which "to" may stand for the dash between two dates.
func sameKey(line string) string {
	line = line[:len(line)-cutBehind(line)]
	if len(line) > longLine || !strings.Contains(line, " to ") || !strings.Contains(line, " · ") {
		return line
	}
	return strings.Replace(line, " to ", " - ", 1)
}

// dropOthers leaves out the parts of the page that are not the owner's, and returns the numbers of their lines.
func (r *reader) dropOthers() (runs [][2]int) {
	inside := kind(0)
	for i, k := range r.kinds {
		switch {
		case k == end || inside == end:
			inside = end
		case k == other && inside != aside || k == aside:
			inside = k
		case k == work || k == own && inside != aside:
			inside = 0
		}
		if inside == 0 {
			continue
		}
		r.drop[i] = true
		if n := len(runs); n > 0 && i > 0 && runs[n-1][1] == r.lines[i-1].Number {
			runs[n-1][1] = r.lines[i].Number
		} else {
			runs = append(runs, [2]int{r.lines[i].Number, r.lines[i].Number})
		}
	}
	return runs
}

// dropPage leaves out the single lines that are the page's.
func (r *reader) dropPage() {
	for i, k := range r.kinds {
		if k == sure || r.page && (k == mark || k == link) {
			r.drop[i] = true
		}
	}
}

// left returns the lines that are left.
func (r *reader) left() []textline.Line {
	out, gap := r.own[:0], false
	for i, l := range r.own {
		if r.drop[i] {
			gap = true
			continue
		}
		if gap {
			l.Blank, l.Joined, gap = true, false, false
		}
		out = append(out, l)
	}
	return out
}
