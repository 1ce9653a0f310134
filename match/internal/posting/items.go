package posting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// fewestItems is how many lines in a row are taken for a list that lost its bullets, longItem how many bytes one of them has at most,
// longLabel how many a label in front of a fact, "Location: Hull".
const (
	fewestItems = 3
	longItem    = 300
	longLabel   = 24
)

// withBullets returns the lines with a bullet for each of a list that lost its own, as lists do when they are copied out of a page: a
// sentence a line, several in a row below a heading. The lines given stay as they are.
func (r *Reader) withBullets(text string, lines []textline.Line) []textline.Line {
	if !plainRun(lines) {
		return lines // as nearly always
	}
	var out []textline.Line // a copy, once a list is found
	section := Intro
	for i := 0; i < len(lines); i++ {
		opened, ok := r.heading(text, lines, i, section)
		if !ok {
			continue
		}
		section = opened
		end, ok := r.listEnd(text, lines, i+1, section)
		if !ok {
			continue
		}
		if out == nil {
			out = slices.Clone(lines)
		}
		for k := i + 1; k < end; k++ {
			if !lines[k].Joined {
				out[k].Bullet = lostBullet
			}
		}
		i = end - 1
	}
	if out == nil {
		return lines
	}
	return out
}

// listEnd returns where the lines end that stand without a gap from line from on, below a heading, and whether they are the items of a list.
func (r *Reader) listEnd(text string, lines []textline.Line, from int, section Section) (end int, ok bool) {
	items, others := 0, 0
	for end = from; end < len(lines); end++ {
		l := &lines[end]
		if l.Joined && end > from {
			continue
		}
		if _, heads := r.heading(text, lines, end, section); heads || l.Bullet != "" || l.Blank && end > from {
			break
		}
		if at := strings.Index(l.Text(text), ": "); oneSentence(l.Text(text)) && !narrates(l.Text(text)) && (at < 0 || at > longLabel) {
			items++
		} else {
			others++
		}
	}
	leadsIn := end < len(lines) && lines[end].Bullet != "" && !lines[end].Blank // to a list that has its bullets
	return end, items >= fewestItems && others*2 <= items && !leadsIn
}

// plainRun reports whether enough lines for a list stand one below the other without bullets.
func plainRun(lines []textline.Line) bool {
	n := 0
	for i := range lines {
		switch l := &lines[i]; {
		case l.Bullet != "":
			n = 0
		case l.Blank:
			n = 1
		case !l.Joined:
			n++
		}
		if n == fewestItems {
			return true
		}
	}
	return false
}

// lostBullet stands for the bullet that an item of a list has lost.
const lostBullet = "-"

// narrates reports whether the line begins as a sentence about the post, the employer or the reader does: an item of a list names what is done
// or asked for.
func narrates(line string) bool {
	first, _, _ := strings.Cut(line, " ")
	return slices.Contains(narrators, first)
}

var narrators = strings.Fields("This These That Those If You You'll You’ll You're You’re Your We We're We’re We've We’ve Our The It It's It’s There As In At All Please To I They Their Applicants Candidates")

// oneSentence reports whether the line may be an item of a list: no heading, and no paragraph of several sentences.
func oneSentence(line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	if len(line) > longItem || strings.HasSuffix(line, ":") || !unicode.IsUpper(first) && !unicode.IsDigit(first) || !strings.Contains(line, " ") {
		return false
	}
	for i := 1; i+2 < len(line); i++ {
		if line[i] == '.' && line[i+1] == ' ' && capital(line[i+2]) && small(line[i-1]) && !abbreviation(line[:i]) {
			return false
		}
	}
	return true
}
