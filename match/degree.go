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

// A degreeWords is how a word of a degree is read.
type degreeWords struct {
	form  string
	level int
	field string // that it has without saying so
}

// Forms of degree words.
const (
	nameForm          = "name"     // a degree by itself
	possessiveForm    = "own"      // one with "'s", "degree" or a field behind it
	beforeForm        = "before"   // one before "degree" alone
	businessForm      = "business" // an MBA
	shortForm         = "short"    // an abbreviation, see short
	initialsForm      = "initials" // one that is read as other things too: a degree beside another one, or where a resume has degrees
	doctorForm        = "doctor"
	shortBusinessForm = "short-business"
	degreeForm        = "degree"
)

// degreeForms are the words that degreeWord knows: a form, a level, and its words in small letters. Behind the form stands
// the field that the degree has without saying so: "BE" is one of engineering, as "B.Tech" is in India.
var degreeForms = func() map[string]degreeWords {
	out := make(map[string]degreeWords)
	for line := range strings.Lines(`name 2 bachelor bachelor's bachelors bachelors' baccalaureate
name 4 phd ph.d doctorate doctoral
doctor 4 doctor doctor's doctors'
own 3 master master's masters masters'
own 1 associate associate's associates
before 2 undergraduate university college four-year 4-year tertiary
before 3 graduate postgraduate advanced
business 3 mba m.b.a pgdbm
degree 0 degree degrees
short 2 bs b.s ba b.a bsc b.sc bscs bsee
short/engineering 2 btech b.tech b.e beng b.eng
short/computer-science 2 b.c.a
short/commerce 2 bcom b.com
short/nursing 2 bsn b.s.n
short/education 2 b.ed
short/information-technology 2 b.it
short 2 b.a.s bsit bsis
short-business 2 bba b.b.a bsba b.s.b.a
short 3 ms m.s msc m.sc m.a m.ed msw mscs msee
short/engineering 3 mtech m.tech m.e meng m.eng
short/computer-science 3 m.c.a
short/nursing 3 m.s.n
short/health-informatics 3 mshi
short/library-science 3 mlis
short/information-technology 3 m.it
short 3 msit msis
name/engineering 3 d'ingénieur d'ingénieurs
short/commerce 3 mcom m.com
short 1 aas a.a.s a.s a.a
short 4 ed.d j.d d.n.p
initials/engineering 2 be
initials/engineering 3 me
initials/computer-science 2 bca bcs
initials/computer-science 3 mca mcs
initials 2 bas ab
initials/nursing 3 msn
initials/public-health 3 mph
initials/health-administration 3 mha
initials/health-informatics 3 mhi
initials 3 mpa
initials 4 dnp jd
`) {
		words := strings.Fields(line)
		form, field, _ := strings.Cut(words[0], "/")
		for _, w := range words[2:] {
			out[w] = degreeWords{form, int(words[1][0] - '0'), strings.ReplaceAll(field, "-", " ")}
		}
	}
	return out
}()

// degreeStems are the stems of the words of degreeForms, but for initials.
var degreeStems = func() map[string]bool {
	out := make(map[string]bool)
	for w, known := range degreeForms {
		out[token.Stem(w)] = known.form != initialsForm
	}
	return out
}()

// beginsDegree reports whether a degree may begin with the word.
func beginsDegree(w *token.Word) bool {
	if degreeStems[w.Stem] {
		return true
	}
	return len(w.Text) < 4 && w.Caps() && (w.Text == "B" || w.Text == "M" || degreeForms[w.Stem].form == initialsForm)
}

// plainDegree returns a word as degreeForms has it.
func plainDegree(text string) string {
	return strings.TrimRight(strings.ToLower(strings.ReplaceAll(text, "’", "'")), ".")
}

// behindOf are stems that belong to a degree behind "of": "Master of Science".
var behindOf = token.NewStemSet(`science arts engineering technology business computer`)

// degreeWord reads one degree word at i. sure is false for words that need another to be a degree: "MS", "master".
func degreeWord(words []token.Word, i int) (level, end int, sure bool) {
	if i >= len(words) || !beginsDegree(&words[i]) {
		return 0, i, false
	}
	w := &words[i]
	low := plainDegree(w.Text)
	if rest := letterAndRest(words, i); rest != "" {
		return degreeForms[rest].level, i + 2, true
	}
	if i+1 < len(words) && (w.Text == "B" || w.Text == "M") && words[i+1].Gap == token.Break && words[i+1].Start == w.End+2 && words[i+1].Upper() && technicalStems.Has(words[i+1].Stem) {
		return degreeForms[strings.ToLower(w.Text)+"a"].level, i + 1, true // "B. Information Technology"
	}
	next := ""
	if i+1 < len(words) && words[i+1].Gap <= token.Slash {
		next = words[i+1].Stem
	}
	known := degreeForms[low]
	own := strings.HasSuffix(low, "'s") || strings.HasSuffix(low, "s'")
	end, sure = i+1, next == "in" || next == "or" || own || next == "with" && low == "masters"
	switch {
	case next == "degre":
		end, sure = i+2, true
	case next == "of" && i+2 < len(words) && behindOf.Has(words[i+2].Stem):
		end, sure = i+3, true
	}
	switch known.form {
	case nameForm:
		return known.level, end, true
	case possessiveForm:
		if known.level == associate && next != "degre" && next != "of" && !own || i > 0 && (words[i-1].Stem == "scrum" || words[i-1].Stem == "web") {
			return 0, i, false
		}
		return known.level, end, sure
	case beforeForm:
		if next == "degre" {
			return known.level, end, true
		}
		if low == "tertiary" && (next == "qualif" || next == "educ") {
			return anyDegree, i + 2, true
		}
	case businessForm:
		return known.level, i + 1, w.Caps() || strings.Contains(w.Text, ".")
	case degreeForm:
		return anyDegree, i + 1, next == "in" || i > 0 && words[i-1].Stem == "a" || i == 0
	case shortForm, shortBusinessForm:
		return short(words, i, known.level, next)
	case initialsForm:
		return known.level, i + 1, false
	case doctorForm:
		if next == "degre" {
			return known.level, end, true
		}
		return known.level, i + 1, next == "of" && i+2 < len(words) && words[i+2].Stem == "philosophi"
	}
	return 0, i, false
}

// letterAndRest returns the abbreviation that a letter and the next word make which a full stop and a space divide: "B. Tech";
// empty when they make none.
func letterAndRest(words []token.Word, i int) string {
	if i+1 == len(words) || len(words[i].Text) != 1 || !words[i].Upper() || !words[i+1].Upper() || words[i+1].Gap != token.Break || words[i+1].Start != words[i].End+2 {
		return ""
	}
	abbreviation := plainDegree(words[i].Text + "." + words[i+1].Text)
	if degreeForms[abbreviation].level == 0 {
		return ""
	}
	return abbreviation
}

// short reads an abbreviation such as "BS": a degree when written so and followed by what follows degrees.
func short(words []token.Word, i, level int, next string) (int, int, bool) {
	w := words[i].Text
	if w[0] < 'A' || w[0] > 'Z' || len(w) == 2 && w[1] >= 'a' && w[1] <= 'z' {
		return 0, i, false // "As", "Ms"
	}
	if next == "degre" {
		return level, i + 2, true
	}
	return level, i + 1, next == "in" || next == "or" || strings.Contains(w, ".") || len(w) > 2 && w != "BSC" && w != "MSC" // a balanced scorecard, anybody's initials
}
