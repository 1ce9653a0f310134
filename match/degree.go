package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// A degree is an academic degree asked for or held.
type degree struct {
	level      int // see the level constants
	fields     []string
	stems      [][]string // of each field
	related    bool       // "or a related field"
	technical  bool       // "or any technical field"
	equivalent bool       // "or equivalent experience"
	orMBA      bool       // "MBA or Master's degree in Computer Science"
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
	first, end int // words
}

// findDegrees returns the degrees in words: those asked for in a sentence of a posting, or those held by a resume,
// where the field follows in any form ("Bachelor of Science: Business Administration").
func findDegrees(text string, words []token.Word, held bool) []degreeAt {
	var out []degreeAt
	for i := 0; i < len(words); {
		if !degreeStems[words[i].Stem] {
			if w := words[i].Text; held && len(w) > 4 && w[:3] == mba && w[3] < 'a' && w[4] >= 'a' { // "MBAEastern University", from two cells
				d := degree{level: master}
				d.addField(mbaField)
				out = append(out, degreeAt{d, i, i + 1})
			}
			i++ // as nearly every word of a document
			continue
		}
		first := i
		d, end, ok := degreeFrom(text, words, i, held)
		if !ok && !held && words[i].Stem == "degre" {
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
		if ok && held && len(d.fields) == 0 {
			end = d.readHeldField(text, words, end)
		}
		if !ok {
			i++
			continue
		}
		out = append(out, degreeAt{d, first, end})
		i = end
	}
	return out
}

// fieldBefore returns where the field begins that stands in front of "degree" at word i: "Computer Science degree".
func fieldBefore(words []token.Word, i int) int {
	for i > 0 && words[i].Gap == token.Space && (technicalStems[words[i-1].Stem] || words[i-1].Stem == "busi") {
		i--
	}
	return i
}

// heldEnds are stems at which the field of a degree held is over.
var heldEnds = stemSet(`university college institute school from gpa honors with minor graduated expected state city company and completed date present`)

// engineeringBehind reports whether the "and" at word i joins two branches of one discipline: "Industrial and Systems Engineering".
func engineeringBehind(words []token.Word, i int) bool {
	return isConjunction(words[i]) && i+2 < len(words) && words[i+1].Upper() && (words[i+2].Stem == "engin" || strings.HasPrefix(words[i+2].Text, "Engineering"))
}

// readHeldField takes the words behind the degree on its line for the field.
func (d *degree) readHeldField(text string, words []token.Word, j int) int {
	if j > 0 && (words[j-1].Stem == "engin" || words[j-1].Stem == "technolog" || words[j-1].Stem == "busi" || words[j-1].Stem == "comput") {
		d.fields, d.stems = []string{words[j-1].Text}, [][]string{{words[j-1].Stem}} // "Bachelor of Engineering"
	}
	if w := words[j-1].Text; len(w) == 4 && fieldAcronyms[w[2:]] != nil {
		d.fields, d.stems = []string{w[2:]}, [][]string{fieldAcronyms[w[2:]]} // "BSCS"
	}
	var field []token.Word
	for k := j; k < len(words) && len(field) < 5; k++ {
		if strings.Contains(text[words[k-1].End:words[k].Start], "\n") || words[k].Digit() && glued(words[k].Text) == 0 || heldEnds[words[k].Stem] && !engineeringBehind(words, k) {
			break
		}
		if !fillers[words[k].Stem] {
			field = append(field, words[k])
		}
		j = k + 1
	}
	if len(field) > 0 {
		d.addField(field)
	}
	return j
}

// findStudies adds to the degrees what a line of the education says was studied at a university without naming a degree: "Computer
// Science, University of X". It meets what asks for no level.
func (r *Resume) findStudies(words []token.Word) {
	for i := 0; i < len(words); i++ {
		k := i
		for k < len(words) && (k == i || words[k].Gap == token.Space) && words[k].Upper() && technicalStems[words[k].Stem] {
			k++
		}
		if k < i+2 { // one word is too little: "Engineering College"
			continue
		}
		n := r.doc.lineAt(words[i].Start)
		line := &r.doc.lines[n]
		if words[i].Start == line.Start && r.lineSection[n] == string(outline.PartEducation) && strings.Contains(strings.ToLower(r.doc.text[line.Start:line.End]), "universit") {
			d := degree{}
			d.addField(words[i:k])
			r.degrees = append(r.degrees, degreeAt{d, i, k})
		}
		i = k - 1
	}
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
func degreeFrom(text string, words []token.Word, i int, held bool) (degree, int, bool) {
	level, j, sure := degreeWord(words, i)
	if j == i {
		return degree{}, i, false
	}
	d := degree{level: level}
	for n := 1; n < maxDegreeWords && j < len(words); n++ { // "Bachelor's or Master's degree", "BS/MS"
		k := j
		if isConjunction(words[k]) {
			k++
		}
		next, end, s := degreeWord(words, k)
		if end == k || words[k].Gap >= token.Break {
			break
		}
		if next != anyDegree && (d.level == anyDegree || next < d.level) {
			d.level = next
		}
		j, sure = end, sure || s
	}
	if !sure && !(held && j == i+1 && (fieldBehind(text, words, i) || level == master && masterOf(text, words, i))) &&
		!(!held && level > anyDegree && j < len(words) && words[j].Gap == token.Comma && fieldAt(text, words, j)) {
		return degree{}, i, false
	}
	if end := mbaEnd(words, i, j); end > 0 {
		d.addField(mbaField)
		return d, end, true
	}
	d.orMBA = !held && slices.ContainsFunc(words[i:j], saysMBA) && !slices.ContainsFunc(words[i:j], func(w token.Word) bool { return w.Stem == "and" })
	return d, d.readFields(text, words, j, held), true
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
}

// Forms of degree words.
const (
	nameForm          = "name"     // a degree by itself
	possessiveForm    = "own"      // one with "'s", "degree" or a field behind it
	beforeForm        = "before"   // one before "degree" alone
	businessForm      = "business" // an MBA
	shortForm         = "short"    // an abbreviation, see short
	shortBusinessForm = "short-business"
	degreeForm        = "degree"
)

// degreeForms are the words that degreeWord knows: a form, a level, and its words in small letters.
var degreeForms = func() map[string]degreeWords {
	out := make(map[string]degreeWords)
	for line := range strings.Lines(`name 2 bachelor bachelor's bachelors bachelors' baccalaureate
name 4 phd ph.d doctorate doctoral
own 3 master master's masters masters'
own 1 associate associate's associates
before 2 undergraduate university college four-year 4-year
before 3 graduate postgraduate advanced
business 3 mba m.b.a
degree 0 degree degrees
short 2 bs b.s ba b.a bsc b.sc btech b.tech b.e bca beng b.eng bscs bsee bsba
short-business 2 bba
short 3 ms m.s msc m.sc mtech m.tech mca meng m.eng m.a m.ed msw mscs msee
short 1 aas a.a.s a.s a.a
`) {
		words := strings.Fields(line)
		for _, w := range words[2:] {
			out[w] = degreeWords{words[0], int(words[1][0] - '0')}
		}
	}
	return out
}()

// degreeStems are the stems of the words of degreeForms.
var degreeStems = func() map[string]bool {
	out := make(map[string]bool)
	for w := range degreeForms {
		out[token.Stem(w)] = true
	}
	return out
}()

// plainDegree returns a word as degreeForms has it.
func plainDegree(text string) string {
	return strings.TrimRight(strings.ToLower(strings.ReplaceAll(text, "’", "'")), ".")
}

// behindOf are stems that belong to a degree behind "of": "Master of Science".
var behindOf = stemSet(`science arts engineering technology business computer`)

// degreeWord reads one degree word at i. sure is false for words that need another to be a degree: "MS", "master".
func degreeWord(words []token.Word, i int) (level, end int, sure bool) {
	if i >= len(words) || !degreeStems[words[i].Stem] {
		return 0, i, false
	}
	w := &words[i]
	low := plainDegree(w.Text)
	next := ""
	if i+1 < len(words) && words[i+1].Gap <= token.Slash {
		next = words[i+1].Stem
	}
	known := degreeForms[low]
	own := strings.HasSuffix(low, "'s") || strings.HasSuffix(low, "s'")
	end, sure = i+1, next == "in" || next == "or" || own
	switch {
	case next == "degre":
		end, sure = i+2, true
	case next == "of" && i+2 < len(words) && behindOf[words[i+2].Stem]:
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
	case businessForm:
		return known.level, i + 1, w.Caps() || strings.Contains(w.Text, ".")
	case degreeForm:
		return anyDegree, i + 1, next == "in" || i > 0 && words[i-1].Stem == "a" || i == 0
	case shortForm, shortBusinessForm:
		return short(words, i, known.level, next)
	}
	return 0, i, false
}

// short reads an abbreviation such as "BS": a degree when written so and followed by what follows degrees.
func short(words []token.Word, i, level int, next string) (int, int, bool) {
	w := words[i].Text
	if w[0] < 'A' || w[0] > 'Z' || len(w) > 1 && w[1] >= 'a' && w[1] <= 'z' && !strings.Contains("Sc Tech Eng", w[1:2]) && w != "Bsc" && w != "Msc" {
		return 0, i, false
	}
	if next == "degre" {
		return level, i + 2, true
	}
	return level, i + 1, next == "in" || next == "or" || strings.Contains(w, ".") || len(w) > 2
}

// fieldBehind reports whether the abbreviation at word i of a resume is a degree by the field behind it, where the two
// letters mean other things too: "BS: Computer Science", "MS Electrical Engineering", but not "MS Project".
func fieldBehind(text string, words []token.Word, i int) bool {
	j := i + 1
	if j >= len(words) || !words[i].Caps() || !words[j].Upper() {
		return false
	}
	sign := text[words[i].End:words[j].Start]
	if strings.Contains(sign, "\n") {
		return false
	}
	switch sign = strings.TrimSpace(sign); {
	case sign == ":" && words[i].Text != "MS":
		return true
	case sign != ":" && sign != "," && sign != "-" && sign != "–" && sign != "":
		return false
	case sign != "" && (technicalStems[words[j].Stem] || businessStems[words[j].Stem]):
		return true
	}
	return plainFields[words[j].Stem] || j+1 < len(words) && words[j+1].Gap == token.Space && (words[j+1].Stem == "engin" || words[j].Stem == "inform" && technicalStems[words[j+1].Stem])
}

// masterOf reports whether the "Master" at word i of a resume is a degree by what it is of: "Master of Education", "Masters : Theology".
func masterOf(text string, words []token.Word, i int) bool {
	if i+1 >= len(words) || !words[i].Upper() {
		return false
	}
	if words[i+1].Stem == "of" {
		return i+2 < len(words) && words[i+2].Upper() && words[i+2].Stem != "ceremoni"
	}
	return words[i].Text == "Masters" && words[i+1].Upper() && strings.TrimSpace(text[words[i].End:words[i+1].Start]) == ":"
}

// plainFields are stems of fields with which the name of no product of Microsoft's begins.
var plainFields = stemSet(`cs cse computer electrical electronics engineering mathematics physics economics finance accounting biology psychology`)
