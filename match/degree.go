package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// A degree is an academic degree asked for or held.
type degree struct {
	level      int // see the level constants
	fields     []string
	stems      [][]string // of each field
	related    bool       // "or a related field"
	technical  bool       // "or any technical field"
	equivalent bool       // "or equivalent experience": something else will do
	orMBA      bool       // "MBA or Master's degree in Computer Science"
	begun      bool       // one that is not finished will do: nobody studies without a school's diploma
}

// Levels of degrees; a higher one satisfies a lower.
const (
	anyDegree = iota
	associate
	bachelor
	master
	doctor
)

var degreeNames = [...]string{"Degree", "Associate's Degree", "Bachelor's Degree", "Master's Degree", "Doctorate"}

// mba is what a master's degree in business administration is called.
const mba = "MBA"

// name returns the degree as a keyword.
func (d *degree) name() string {
	s := degreeNames[d.level]
	if d.isMBA() {
		return mba
	}
	if len(d.fields) > 0 {
		s += " in " + choice(d.fields)
	}
	if d.orMBA {
		s += ", or " + mba
	}
	return s
}

// isMBA reports a master's degree in nothing but business administration.
func (d *degree) isMBA() bool {
	return d.level == master && len(d.fields) == 1 && strings.EqualFold(d.fields[0], wordsText(mbaField))
}

// saysMBA reports whether the word is an MBA.
func saysMBA(w token.Word) bool { return degreeForms[plainDegree(w.Text)].form == businessForm }

// choice writes names as "a, b or c".
func choice(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " or " + names[n-1]
	}
	return strings.Join(names, "")
}

func (d *degree) key() string { return d.name() }

type degreeAt struct {
	degree
	first, end int  // words
	unfinished bool // not had yet, or left, see markUnfinished
}

// findDegrees returns the degrees in words: those asked for in a sentence of a posting, or those of the resume held, where
// the field follows in any form ("Bachelor of Science: Business Administration").
func findDegrees(text string, words []token.Word, held *Resume) []degreeAt {
	var out []degreeAt
	for i := 0; i < len(words); {
		if !beginsDegree(&words[i]) {
			if w := words[i].Text; held != nil && len(w) > 4 && w[:3] == mba && w[3] < 'a' && w[4] >= 'a' { // "MBAEastern University", from two cells
				d := degree{level: master}
				d.addField(mbaField)
				out = append(out, degreeAt{degree: d, first: i, end: i + 1})
			}
			i++ // as nearly every word of a document
			continue
		}
		first := i
		d, end, ok := degreeFrom(text, words, i, held)
		if known := degreeForms[words[i].Stem]; !ok && held == nil && len(out) > 0 && known.form == initialsForm && words[i].Caps() && isConjunction(words[i-1]) {
			d, end, ok = degree{level: known.level}, i+1, true // "B.Tech (electronics) or MCA"
			d.addOwnField(words, i, end)
		}
		if !ok && held == nil && words[i].Stem == "degre" {
			if first = fieldBefore(words, i); first < i {
				d.addField(words[first:i])
				if first > 0 && words[first].Gap == token.Space { // "BS Computer Science degree"
					if known := degreeForms[plainDegree(words[first-1].Text)]; known.level > 0 {
						d.level, first = known.level, first-1
					}
				}
				d.readTail(words, i+1)
				end, ok = i+1, true
			}
		}
		if ok && held != nil {
			if len(d.fields) == 0 || end < len(words) && words[end].Gap <= token.Comma && words[end].Upper() && technicalStems.Has(words[end].Stem) { // "BBA, Information Systems"
				end = d.readHeldField(text, words, end)
			}
			d.addOwnField(words, i, end)
		}
		if ok && held == nil && len(d.fields) == 0 && ofCare(words, i, end) {
			d.addOwnField(words, i, end)
		}
		if ok && held != nil && i > 0 && words[i].Gap <= token.Hyphen && words[i-1].Stem == "mini" {
			ok = false // "Mini MBA": a course of some days
		}
		if !ok || held != nil && end < len(words) && words[end].Stem == "student" { // "taught Master's and PhD students"
			i = max(i+1, min(end, len(words)))
			continue
		}
		out = append(out, degreeAt{degree: d, first: first, end: end})
		i = end
	}
	return out
}

// fieldBefore returns where the field begins that stands in front of "degree" at word i: "Computer Science degree".
func fieldBefore(words []token.Word, i int) int {
	for i > 0 && words[i].Gap == token.Space && (technicalStems.Has(words[i-1].Stem) || words[i-1].Stem == "busi") {
		i--
	}
	return i
}

func inDegree(degrees []degreeAt, first, end int) bool {
	for _, d := range degrees {
		if first < d.end && end > d.first {
			return true
		}
	}
	return false
}

// degreeFrom reads a degree that begins at word i: one or more degree words, then the fields.
func degreeFrom(text string, words []token.Word, i int, held *Resume) (degree, int, bool) {
	level, j, sure := degreeWord(words, i)
	if j == i || held != nil && words[i].Stem == "tertiari" { // a heading of resumes
		return degree{}, i, false
	}
	d := degree{level: level}
	for n := 1; n < maxDegreeWords && j < len(words); n++ { // "Bachelor's or Master's degree", "BS/MS"
		k := j
		if isConjunction(words[k]) {
			k++
		}
		next, end, s := degreeWord(words, k)
		if end == k || words[k].Gap >= token.Break && !strings.HasPrefix(text[words[k-1].End:], ".,") { // "Ph.D., M.S."
			break
		}
		if next != anyDegree && (d.level == anyDegree || next < d.level) {
			d.level = next
		}
		j, sure = end, sure || s
	}
	if end := behindLevel(words, i, j); held == nil && end > j {
		j, sure = end, true
	}
	own := j // the end of the words outside brackets
	if level, end := bracketedDegrees(text, words, j); end > j && (sure || d.level > anyDegree) {
		if level != anyDegree && (d.level == anyDegree || level < d.level) {
			d.level = level
		}
		j, sure = end, true
	}
	if !sure && !(j == i+1 && (held != nil && !held.inSkills(words[i].Start) || held == nil && words[min(j, len(words)-1)].Gap == token.Space) && fieldBehind(text, words, i)) &&
		!(held != nil && j == i+1 && (level >= master && held.masterOf(words, i, level) || held.atHead(words, i))) &&
		!(held == nil && level > anyDegree && j < len(words) && words[j].Gap == token.Comma && fieldAt(text, words, j)) {
		return degree{}, i, false
	}
	if end := mbaEnd(words, i, j); end > 0 {
		d.addField(mbaField)
		return d, end, true
	}
	d.orMBA = held == nil && slices.ContainsFunc(words[i:own], saysMBA) && !slices.ContainsFunc(words[i:own], func(w token.Word) bool { return w.Stem == "and" })
	return d, d.readFields(text, words, j, held), true
}

// bracketedDegrees reads a bracket at word j, behind a degree, that holds nothing but degrees: "University degree (BS/MS)",
// "an advanced degree (e.g. Masters, MBA, JD)". It returns the lowest of them, anyDegree for examples, and where it ends;
// j when there is none.
func bracketedDegrees(text string, words []token.Word, j int) (level, end int) {
	if j >= len(words) || !strings.Contains(text[words[j-1].End:words[j].Start], "(") {
		return anyDegree, j
	}
	k := j
	example := words[k].Stem == "e.g" || words[k].Stem == "eg"
	if example {
		k++
	}
	for k < min(len(words), j+2*maxDegreeWords) { // with a conjunction before each
		next, behind, _ := degreeWord(words, k)
		switch {
		case isConjunction(words[k]):
			k++
			continue
		case behind > k:
			if level == anyDegree || next < level {
				level = next
			}
			k = behind
		case example && words[k].Caps() && len(words[k].Text) <= 3:
			k++
		default:
			return anyDegree, j
		}
		if strings.HasPrefix(strings.TrimLeft(text[words[k-1].End:], ". "), ")") {
			if example {
				level = anyDegree
			}
			return level, k
		}
	}
	return anyDegree, j
}

// maxDegreeWords is how many degrees in a row are read as one: "BS/BA/MS/MBA/PhD" is a long one.
const maxDegreeWords = 8

// mbaField is the field that an MBA or a BBA has without saying so.
var mbaField = []token.Word{{Text: "Business", Stem: "busi"}, {Text: "Administration", Stem: "administr"}}

// mbaEnd returns where an MBA or a BBA ends whose degree words are words[i:j]; 0 when they are none.
func mbaEnd(words []token.Word, i, j int) int {
	if words[j-1].Stem == "busi" && j < len(words) && words[j].Stem == "administr" {
		return j + 1
	}
	for k := i; k < j; k++ {
		if f := degreeForms[plainDegree(words[k].Text)].form; f != businessForm && f != shortBusinessForm && (f != degreeForm || k == i) {
			return 0
		}
	}
	return j
}
