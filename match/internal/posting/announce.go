package posting

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// announcements are words, in lower case and without marks, of a line that says that somebody is looked for.
var announcements = []string{"hiring", "looking", "seeking", "seeks", "searching", "wanted", "recruiting", "opening", "opportunity", "vacancy", "requirement"}

// Announced returns the place of the title in a line that says that somebody is looked for: "We're hiring a Harbor Manager!". Both are 0
// for any other line.
func Announced(line string) (start, end int) {
	for at := 0; at < len(line); {
		n := strings.IndexByte(line[at:], ' ')
		if n < 0 {
			n = len(line) - at
		}
		if word := strings.Trim(line[at:at+n], "#:!.,"); len(word) >= len("seeks") && slices.Contains(announcements, strings.ToLower(word)) {
			at += n
			if start, end = TitleIn(line[at:]); start < end {
				return at + start, at + end
			}
			return TitleIn(line)
		}
		at += n + 1
	}
	return 0, 0
}

// announced returns the lines with the title alone in the first, where that announces it and says nothing else.
func announced(text string, lines []textline.Line) []textline.Line {
	if len(lines) == 0 || lines[0].End-lines[0].Start > longTitle {
		return lines
	}
	line := lines[0].Text(text)
	start, end := Announced(line)
	if start == end || end-start == len(line) || !aside(line[end:]) {
		return lines
	}
	lines = slices.Clone(lines)
	lines[0].Start, lines[0].End, lines[0].Bullet = lines[0].Start+start, lines[0].Start+end, ""
	return lines
}

// wanted are words behind a title of which somebody is looked for.
var wanted = []string{"wanted", "needed", "required", "opening", "opportunity", "vacancy"}

// aside reports whether what follows a title tells nothing more of the job.
func aside(rest string) bool {
	for _, w := range strings.FieldsFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !slices.Contains(wanted, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// titleJoints are words within titles that have no capital.
var titleJoints = []string{"of", "and", "&", "the", "/", "for"}

// noTitles are words with a capital that a sentence, and no title, begins with.
var noTitles = []string{"As", "A", "An", "The", "Our", "We", "My", "For", "I", "I'm", "We're", "At", "In", "Are", "Is", "This", "Your", "You", "If"}

// TitleIn returns the place of the title of a job in a line that announces it: "Fwd: We're hiring! Harbor Manager (Hull)". Both are 0 when
// the line names none.
func TitleIn(line string) (start, end int) {
	for at := 0; at < len(line); {
		from, to, next := titleRun(line, at)
		if from < to && wording.HasTitle(line[from:to]) && !possessive(line[from:to]) {
			if !strings.ContainsRune(line[from:to], ' ') && to < next { // "Director - Harbor Lights"
				if more, end, _ := titleRun(line, next); more < end && strings.Trim(line[to:more], "-–— ") == "" {
					to = end
				}
			}
			return from, to + bracketed(line[to:])
		}
		at = next
	}
	return 0, 0
}

// possessive reports whether what a run of words names is somebody's: "Harbor's Developer Days".
func possessive(run string) bool {
	first, _, _ := strings.Cut(run, " ")
	return strings.HasSuffix(first, "'s") || strings.HasSuffix(first, "’s")
}

// bracketed returns the length of the brackets that the rest of a line begins with: " (Sails and Ropes)".
func bracketed(rest string) int {
	if !strings.HasPrefix(rest, " (") {
		return 0
	}
	return strings.IndexByte(rest, ')') + 1
}

// shortened are words of titles that end in a full stop.
var shortened = []string{"Sr.", "Jr.", "Asst.", "Assoc."}

// titleRun returns the place of the next words of the line with capitals, from at on, and where to look on.
func titleRun(line string, at int) (from, to, next int) {
	from = -1
	for at < len(line) {
		n := strings.IndexByte(line[at:], ' ')
		if n < 0 {
			n = len(line) - at
		}
		word := line[at : at+n]
		inner := strings.TrimLeft(word, "\"“'([{")
		open := at + len(word) - len(inner)
		if !slices.Contains(shortened, inner) && !strings.ContainsRune(inner, '(') {
			inner = strings.TrimRight(inner, "\"”'.,;:!?)]}")
		}
		first, _ := utf8.DecodeRuneInString(inner)
		if from < 0 && slices.Contains(noTitles, inner) {
			first = 0
		}
		joint := from >= 0 && slices.Contains(titleJoints, inner)
		switch {
		case word == "":
		case !joint && !unicode.IsUpper(first), from >= 0 && open > at:
			if from >= 0 {
				return from, to, at
			}
		default:
			if from < 0 {
				from = open
			}
			if !joint {
				to = open + len(inner)
			}
			if to < at+n && !joint && line[to:at+n] != "," {
				return from, to, min(at+n+1, len(line))
			}
		}
		at += n + 1
	}
	if from < 0 {
		return 0, 0, len(line)
	}
	return from, to, len(line)
}
