package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// How each criterion of a specification is assessed is no part of what is asked for: "A = Application   I = Interview", "A / I".

// Words, in small letters, that tell how criteria are assessed, and what may stand around them.
var (
	assessedBy   = strings.Fields("application applications interview interviews presentation presentations test tests exercise exercises reference references certificate certificates portfolio shortlisting documentation evidence")
	assessedWith = strings.Fields("form forms and or of the by in key method methods assessment assessed how measured tested to be via cv task task(s) source identified for work sample covering letter at stage af ap")
)

// assessment reports whether the line says only how criteria are assessed: at least two ways, an application or an interview among them.
func assessment(line string) bool {
	ways, hiring := 0, false
	for w := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune(" \t/,;:=&+()-–—", r) }) {
		w = strings.ToLower(strings.TrimRight(w, "."))
		switch {
		case slices.Contains(assessedBy, w):
			ways++
			hiring = hiring || strings.HasPrefix(w, "application") || strings.HasPrefix(w, "interview")
		case len(w) > 1 && !slices.Contains(assessedWith, w):
			return false
		}
	}
	return ways > 1 && hiring
}

// assessedCell reports whether a cell says how its row is assessed: "A / I", "Application", "Interview and test".
func assessedCell(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" \t/,;&+()-", r) }) {
		lower := strings.ToLower(w)
		if len(w) > 1 && !slices.Contains(assessedBy, lower) && !slices.Contains(assessedWith, lower) {
			return false
		}
	}
	return true
}

// assessedNames are headings, in small letters, of the column that says how.
var assessedNames = []string{"how assessed", "measured by", "assessed by", "assessment", "method of assessment", "assessment method", "method", "evidence", "how tested", "how measured",
	"tested by", "assessment criteria", "how identified", "identified by", "means of assessment"}

// longColumn is the length, in bytes, of a column's heading.
const longColumn = 32

// stacked returns the criteria of a specification that was copied with each cell on a line of its own, its heading from lines[i] on:
// "Criteria", "Essential", "Desirable", "Measured by". A row ends where it says how it is assessed, or at a gap.
func (r *Reader) stacked(text string, lines []textline.Line, i int) (found []criterionLine, end int) {
	var columns []column
	var has [grade + 1]bool
	assessed := false
	for end = i; end < len(lines) && len(columns) < 6 && lines[end].Bullet == "" && (end == i || !lines[end].Blank); end++ {
		name := lines[end].Text(text)
		if len(name) > longColumn {
			break
		}
		kind := columnNamed(name)
		if kind == other {
			if !slices.Contains(assessedNames, strings.ToLower(name)) {
				break
			}
			assessed = true
		}
		columns = append(columns, kind)
		has[kind] = true
	}
	if !has[essential] || !has[desirable] || len(columns) < 3 {
		return nil, i
	}
	for end < len(lines) {
		from := end
		for end < len(lines) && (end == from || !lines[end].Blank) && !r.ends(text, lines, end) {
			end++
			if assessed && assessedCell(lines[end-1].Text(text)) {
				break
			}
		}
		if end == from {
			break
		}
		found = appendRow(found, text, lines[from:end], columns)
	}
	return found, end
}

// ends reports whether lines[i], behind a gap, opens a part other than one of criteria, or tells how all of them are assessed.
func (r *Reader) ends(text string, lines []textline.Line, i int) bool {
	if line := lines[i].Text(text); assessment(line) && strings.ContainsAny(line, "=:") {
		return true
	}
	known, fit := r.headings.section(bare(lines[i].Text(text)))
	return lines[i].Blank && fit == firm && known != Required && r.opens(text, lines, i)
}

// appendRow appends the criteria of a row. Where it has as many lines as the table has columns, each is a cell; of others nobody can
// tell which are desirable, and all but the row's name and how it is assessed are taken for asked.
func appendRow(out []criterionLine, text string, row []textline.Line, columns []column) []criterionLine {
	for k := range row {
		line := row[k]
		section := Required
		switch {
		case len(row) == len(columns) && columns[k] == desirable:
			section = Preferred
		case len(row) == len(columns) && columns[k] != essential,
			k == 0 && columns[0] == criterion && len(row) > 1, k == len(row)-1 && assessedCell(line.Text(text)):
			continue
		}
		line.Bullet, line.Joined = lostBullet, false
		out = append(out, criterionLine{line, tableCell{section: section}})
	}
	return out
}

// Words, by stem, of a sentence that says by what applicants are judged.
var (
	judging = []string{"evalu", "assess", "rate", "rank", "measur", "judg"}
	judged  = []string{"compet", "ksas", "criteria", "knowledg", "skill", "behaviour", "behavior"}
)

// judges reports whether the sentence, of the part on how to apply, names what is asked for: "You will be rated on the following
// competencies: rope work, tides".
func judges(text string, s Sentence) bool {
	if s.Section != Apply || !strings.Contains(text[s.Start:s.End], ": ") {
		return false
	}
	at := slices.IndexFunc(s.Words, func(w token.Word) bool { return among(judging, w) })
	if at < 0 {
		return false
	}
	words := s.Words[at:]
	follow := slices.IndexFunc(words, func(w token.Word) bool { return w.Stem == "follow" })
	return follow > 0 && slices.ContainsFunc(words[follow:min(follow+4, len(words))], func(w token.Word) bool { return among(judged, w) })
}
