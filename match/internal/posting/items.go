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
	out := lines
	section := Intro
	for i := 0; i < len(lines); i++ {
		opened, ok := r.heading(text, lines, i, section)
		if !ok {
			continue
		}
		section = opened
		from := i + 1
		end, items, others := from, 0, 0
		for ; end < len(lines); end++ {
			l := &lines[end]
			if l.Joined && end > from {
				continue
			}
			if _, ok := r.heading(text, lines, end, section); ok || l.Bullet != "" || l.Blank && end > from {
				break
			}
			if at := strings.Index(l.Text(text), ": "); oneSentence(l.Text(text)) && !narrates(l.Text(text)) && (at < 0 || at > longLabel) {
				items++
			} else {
				others++
			}
		}
		if items < fewestItems || others*2 > items || end < len(lines) && lines[end].Bullet != "" && !lines[end].Blank {
			continue
		}
		if len(out) > 0 && &out[0] == &lines[0] {
			out = slices.Clone(lines)
		}
		for k := from; k < end; k++ {
			if !lines[k].Joined {
				out[k].Bullet = lostBullet
			}
		}
		i = end - 1
	}
	return out
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
