package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// markUnfinished notes which degrees of the resume are not had yet, or were left: "MBA (in progress)", "expected May 2027".
func (r *Resume) markUnfinished() {
	for i := range r.degrees {
		next := len(r.index.words)
		if i+1 < len(r.degrees) && r.degrees[i+1].first > r.degrees[i].first {
			next = r.degrees[i+1].first
		}
		d := &r.degrees[i]
		d.unfinished = r.pendingBefore(d.first, ofDegree) || r.degreePending(d, next)
	}
}

// degreePending reports whether words behind a degree, up to the next one, tell that it is not had. The school stands between, and may stand on
// a line of its own.
func (r *Resume) degreePending(d *degreeAt, next int) bool {
	words, below := r.index.words, false
	line := r.doc.lineAt(words[d.first].Start)
	studies := r.lineSection[line] == string(outline.PartEducation)
	for i := d.first + 1; i < min(next, d.first+pendingDegreeWords, len(words)); i++ {
		if words[i].Gap == token.Break {
			if r.newParagraph(&words[i]) {
				if n := r.doc.lineAt(words[i].Start); below || !studies || n != line+1 || !r.tellsOf(n) {
					return false
				}
				below = true
			}
			if i >= d.end && strings.ContainsAny(r.doc.text[words[i-1].End:words[i].Start], ";•") {
				return false
			}
		}
		word := lowerText(words[i])
		if i <= d.end && (word == "coursework" || word == "studies") && i > 0 && words[i].Gap <= token.Hyphen || studies && word == "present" && r.upTo(i) || r.creditsOf(i) {
			return true
		}
		cues := pendingBehind.of(word)
		for k := range cues {
			c := &cues[k]
			if c.of&ofDegree != 0 && !(c.adjacent && i > d.end) && !(c.bracketed && !strings.ContainsAny(r.doc.text[words[i-1].End:words[i].Start], "(")) && c.at(words, i) && !r.over(c, i+len(c.words)) {
				return true
			}
		}
	}
	return false
}

// tellsOf reports whether the line goes on with the degree above it: it names the school, or begins with when the degree is expected.
func (r *Resume) tellsOf(line int) bool {
	l := &r.doc.lines[line]
	text := r.doc.text[l.Start:l.End]
	first, _, _ := strings.Cut(strings.TrimLeft(text, "( "), " ")
	switch strings.ToLower(strings.TrimRight(first, ":,")) {
	case "expected", "anticipated", "projected":
		return true
	}
	return namesSchool(text)
}

// upTo reports whether word i ends a span of time, "2023 - Present".
func (r *Resume) upTo(i int) bool {
	words := r.index.words
	if !words[i-1].Digit() && !(words[i-1].Stem == "to" && i > 1 && words[i-2].Digit()) {
		return false
	}
	return words[i-1].Stem == "to" || strings.ContainsAny(r.doc.text[words[i-1].End:words[i].Start], "-–—")
}

// creditsOf reports a part of the credits of a degree at word i: "18 of 36 credits".
func (r *Resume) creditsOf(i int) bool {
	words := r.index.words
	if i < 3 || words[i-2].Stem != "of" || words[i-3].Text == words[i-1].Text {
		return false
	}
	switch words[i].Stem {
	case "credit", "unit", "hour":
		return words[i-1].Digit() && words[i-3].Digit()
	}
	return false
}

// begun returns where the resume tells of a paper asked for that it does not have: one in progress, planned, expired or left; nil when nowhere.
func (m *Matcher) begun(r *Resume, q *Requirement) *Span {
	if q.degree != nil {
		for i := range r.degrees {
			if d := &r.degrees[i]; d.unfinished && d.meets(q.degree) {
				where := r.evidence(d.first, d.end).Span
				return &where
			}
		}
		return nil
	}
	if q.skill < 0 || !paper(corpus.Kind(q.Kind)) {
		return nil
	}
	s := spots{m: m, resume: r, index: r.index, kind: corpus.Kind(q.Kind), skill: q.skill}
	for _, h := range r.hits[q.skill] {
		if h.skill == q.skill && s.pending(h) {
			where := r.evidence(int(h.first), int(h.end)).Span
			return &where
		}
	}
	return nil
}

// notHeld notes the papers asked for of which the resume tells and which it does not have: they count as missing, and their reader sees why.
func (m *Matcher) notHeld(r *Resume, keywords []Keyword) []Finding {
	var out []Finding
	for i := range keywords {
		k := &keywords[i]
		if k.Status != Missing {
			continue
		}
		if where := m.begun(r, &k.Requirement); where != nil {
			line := r.doc.lines[r.doc.lineAt(where.Start)]
			out = append(out, Finding{CodeNotHeld, SeverityNote, fmt.Sprintf("%s is %s, and the resume tells of it only as not held yet, or no longer: “%s”", k.Keyword, k.Need, around(r.doc.text[line.Start:line.End], where.Start-line.Start)), where})
		}
	}
	return out
}

// shownAround is how many bytes of a line a note quotes.
const shownAround = 90

// around returns the words of the line around the byte.
func around(line string, at int) string {
	if len(line) <= shownAround {
		return strings.TrimSpace(line)
	}
	from, to := max(0, at-shownAround/2), min(len(line), at+shownAround/2)
	if i := strings.IndexByte(line[from:], ' '); from > 0 && i >= 0 && from+i < at {
		from += i
	}
	if i := strings.LastIndexByte(line[:to], ' '); to < len(line) && i > at {
		to = i
	}
	return strings.TrimSpace(strings.ToValidUTF8(line[from:to], ""))
}
