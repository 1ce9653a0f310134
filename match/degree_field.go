package match

import (
	"slices"
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/match/internal/token"
)

// fieldEnds are stems at which a list of fields is over.
var fieldEnds = token.NewStemSet(`with plus from is are preferred required desired ideally years year if and/or minimum at strong or-equivalent combined graduating etc can may`)

// noFields are stems of what may stand in place of a degree: an item that ends in one is no field, "or formal training".
var noFields = token.NewStemSet(`experience work training education knowledge skills certification certifications certificate`)

// openings are stems behind which fields are examples: "a quantitative field such as physics", "(e.g. physics)", "like physics".
var openings = token.NewStemSet(`such e.g eg i.e like including`)

// A fieldReader reads the fields of a degree in the words of a text.
type fieldReader struct {
	*degree
	text  string
	words []token.Word
	end   int          // the word behind the fields
	field []token.Word // the words of the field that is being read
	named int          // how many fields had been named when examples began; -1 before
}

// flush ends a field.
func (r *fieldReader) flush() {
	if len(r.field) > 0 {
		r.addField(r.field)
		r.field = nil
	}
}

// readFields reads "in Computer Science, Engineering or a related field, or equivalent experience" at word j and
// returns where it ends.
func (d *degree) readFields(text string, words []token.Word, j int, held *Resume) int {
	end := j
	if j < len(words) && words[j].Stem == "degre" {
		j++
		end = j
	}
	from := d.fieldsFrom(text, words, j, held)
	if from < 0 {
		d.readTail(words, j)
		return end
	}
	r := fieldReader{degree: d, text: text, words: words, end: end, named: -1}
	j = r.read(from)
	if j < len(words) && noFields.Has(words[j].Stem) && len(d.fields) > 0 {
		if words[j].Stem == "train" && len(r.field) == 1 && relatedFields.Has(r.field[0].Stem) {
			d.equivalent, r.end = true, j+1 // "or comparable training" asks for no trainer
		}
		r.field = nil
	}
	r.flush()
	if r.named >= 0 {
		d.fields = d.fields[:r.named] // examples meet the degree and do not name it
	}
	d.readTail(words, j)
	for r.end > 0 && (isConjunction(words[r.end-1]) || words[r.end-1].Stem == "a") {
		r.end--
	}
	return r.end
}

// read reads fields from word from on, and returns the word at which they are over.
func (r *fieldReader) read(from int) (j int) {
	words := r.words
	open := true // a sign may stand before the word
	for j = from; j < len(words); j++ {
		w := &words[j]
		sign := r.text[words[j-1].End:w.Start]
		if openings.Has(w.Stem) && j > from && (w.Stem != "such" || j+1 < len(words) && words[j+1].Stem == "as") {
			r.flush()
			if r.named < 0 {
				r.named = len(r.fields)
			}
			r.related, open = true, true
			if w.Stem == "such" {
				j++
			}
			continue
		}
		bracket := strings.HasSuffix(sign, "(") || strings.HasPrefix(sign, ":") && !namesField(r.field) // "in a STEM field: Physics"
		if bracket && len(r.field) > 1 && w.Caps() && strings.HasPrefix(r.text[w.End:], ")") {
			open = true // the field's short form: "Human Computer Interaction (HCI)"
			continue
		}
		if w.Gap == token.Break && !open && !bracket || fieldEnds.Has(w.Stem) || noFields.Has(w.Stem) && !(w.Stem == "educ" && len(r.fields) == 0) || w.Digit() || numberWords[w.Stem] > 0 {
			break
		}
		if w.Stem != "degre" && degreeStems.Has(w.Stem) {
			if !listedDegree(words, j) {
				break
			}
			r.flush()
			r.orMBA = r.orMBA || saysMBA(*w) && (orBefore(words, j) || relatedBehind(words, j))
			r.end = j + 1
			continue
		}
		if w.Gap == token.Comma || w.Gap == token.Slash || isConjunction(*w) || bracket || strings.HasSuffix(strings.TrimSpace(sign), ",") {
			r.flush()
		}
		if w.Stem == "equival" || otherwise.Has(w.Stem) && isConjunction(words[j-1]) {
			r.equivalent = true
			break
		}
		if open = false; !isConjunction(*w) {
			r.field = append(r.field, *w)
		}
		r.end = j + 1
	}
	return j
}

// listedDegree reports whether the degree word at j is no more than an item of a list: "Computer Science, MBA, or a related
// field". Then it asks for no more than the degree that the list is of.
func listedDegree(words []token.Word, j int) bool {
	return j+1 == len(words) || !fieldEnds.Has(words[j+1].Stem) && (words[j+1].Gap == token.Comma || words[j+1].Gap == token.Break || isConjunction(words[j+1]))
}

// orBefore reports whether an "or" joins the word at i to what is before it: "and/or an MBA".
func orBefore(words []token.Word, i int) bool {
	if i > 0 && (words[i-1].Stem == "a" || words[i-1].Stem == "an") {
		i--
	}
	return i > 0 && (words[i-1].Stem == "or" || words[i-1].Stem == "and/or")
}

// relatedBehind reports whether a related field follows the word at j in its list: then the list is of what will do, not of
// what is liked besides.
func relatedBehind(words []token.Word, j int) bool {
	for k := j + 1; k < min(len(words), j+6); k++ {
		if relatedFields.Has(words[k].Stem) {
			return true
		}
	}
	return false
}

// beforeFields are stems that may stand between a degree and "in": "degree, or foreign equivalent, in Statistics", "degree
// is required in", "degree, preferably in", "Bachelor's education in", "degree or higher in".
var beforeFields = token.NewStemSet(`or foreign equivalent is required preferred strongly preferably ideally education higher above greater better beyond`)

// fieldsFrom returns the word at which the fields of a degree begin whose own words end before word j: behind "in", or at
// the field itself ("Bachelor's degree (Computer Science)", "BS degree Computer Science"); -1 when none follows. That of a
// degree held is read by readHeldField.
func (d *degree) fieldsFrom(text string, words []token.Word, j int, held *Resume) int {
	if held == nil && j < len(words) && words[j].Upper() && fieldAt(text, words, j) {
		if inside, _, _ := strings.Cut(text[words[j].Start:], ")"); !strings.Contains(text[words[j-1].End:words[j].Start], "(") || !wishIn(inside) {
			return j
		}
		return -1 // "(Computer Science a plus)": the degree is asked for, the field is not
	}
	k := j
	for k < len(words) && k < j+4 && (words[k].Gap != token.Break || strings.ContainsAny(text[words[k-1].End:words[k].Start], "()")) && beforeFields.Has(words[k].Stem) {
		k++
	}
	if k == j {
		for k < len(words) && k < j+4 && words[k].Gap <= token.Hyphen && courseWork.Has(words[k].Text) {
			k++ // "with major course work in"
		}
		if k > j && !strings.HasSuffix(words[k-1].Text, "work") {
			return -1
		}
	}
	if k >= len(words) || words[k].Stem != "in" {
		return -1
	}
	if k > j {
		for _, w := range words[j:k] {
			d.equivalent = d.equivalent || w.Stem == "equival"
		}
	}
	return k + 1
}

// courseWork are words of what one studied.
var courseWork = token.NewSet(`with major course work coursework`)

// fieldAt reports whether the word at j, behind a degree asked for, begins its field: "Bachelor's degree (Computer Science)",
// "Master's – Physics", "BSc, Computer Science or related". Behind a comma a skill may begin as well.
func fieldAt(text string, words []token.Word, j int) bool {
	technical := technicalStems.Has(words[j].Stem)
	switch strings.Trim(text[words[j-1].End:words[j].Start], " (") {
	case "":
		return technical
	case ":", "-", "–", "—":
		return technical || businessStems.Has(words[j].Stem)
	case ",":
		return technical && j+1 < len(words) && technicalStems.Has(words[j+1].Stem) && (j+2 == len(words) || words[j+2].Stem == "or" || relatedBehind(words, j+1))
	}
	return false
}

// wishIn reports whether the words of a bracket are a wish.
func wishIn(text string) bool {
	return strings.Contains(text, "plus") || strings.Contains(text, "prefer") || strings.Contains(text, "desir")
}

func (d *degree) addField(field []token.Word) {
	var stems []string
	first, last := -1, 0
	near := false
	for i, w := range field {
		switch {
		case relatedFields.Has(w.Stem):
			d.related, near = true, true
			continue
		case technicalFields.Has(w.Stem) && !strings.EqualFold(w.Text, "analytics") && !namesField(field[i+1:]):
			d.technical = true
			continue
		case fillers.Has(w.Stem) || fieldNouns.Has(w.Stem):
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		stems = append(stems, fieldStems(w)...)
	}
	for i := 1; i < len(stems); i++ {
		if stems[i] == "applic" && stems[i-1] == "comput" {
			stems[i] = "scienc" // what India calls computer applications
		}
	}
	if len(stems) == 1 && stems[0] == "technolog" { // "in a technology field"
		if d.related = true; near {
			return
		}
	}
	if len(stems) == 0 || len(stems) > 5 {
		return
	}
	name := capitals(wordsText(field[first : last+1]))
	if !slices.ContainsFunc(d.fields, func(have string) bool { return strings.EqualFold(have, name) }) {
		d.fields, d.stems = append(d.fields, name), append(d.stems, stems)
	}
}

// namesField reports whether words of a field name one: "chemistry" behind "analytical", not "discipline".
func namesField(field []token.Word) bool {
	return slices.ContainsFunc(field, func(w token.Word) bool {
		return !fieldNouns.Has(w.Stem) && !fillers.Has(w.Stem) && !relatedFields.Has(w.Stem) && (!technicalFields.Has(w.Stem) || strings.EqualFold(w.Text, "analytics"))
	})
}

// capitals writes a field as degrees have it: "Computer Science".
func capitals(name string) string {
	words := strings.Split(name, " ")
	for i, w := range words {
		if len(w) > 2 && !fillers.Has(w) && 'a' <= w[0] && w[0] <= 'z' {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// relatedFields are stems of fields that one near to those named satisfies: "a related field".
var relatedFields = token.NewStemSet(`related similar relevant equivalent closely directly adjacent comparable commensurate appropriate other another`)

// technicalFields are stems of fields that any technical one satisfies: "a technical discipline", "STEM".
var technicalFields = token.NewStemSet(`any technical stem quantitative scientific analytical`)

// fieldNouns are stems that name no field themselves.
var fieldNouns = token.NewStemSet(`field discipline area domain study studies subject specialization major degree program advanced any highly`)

// fieldAcronyms are the stems of fields that postings and resumes write in two or three letters, or as one word and as two.
var fieldAcronyms = func() map[string][]string {
	out := make(map[string][]string)
	for short, long := range map[string]string{"CS": "computer science", "CSE": "computer science", "EE": "electrical engineering", "ECE": "electrical engineering", "E&TC": "electronics telecommunication",
		"IT": "information technology", "IS": "information systems", "MIS": "information systems", "CIS": "information systems",
		"Cybersecurity": "cyber security", "cybersecurity": "cyber security", "CyberSecurity": "cyber security"} {
		for _, w := range strings.Fields(long) {
			out[short] = append(out[short], token.Stem(w))
		}
	}
	return out
}()

// fieldStems returns the stems of a word of a field. Extractors glue what stands in the next cell to it:
// "EngineeringCity", "Engineering6".
func fieldStems(w token.Word) []string {
	if long, ok := fieldAcronyms[w.Text]; ok {
		return long
	}
	if i := glued(w.Text); i > 0 {
		return []string{token.Stem(w.Text[:i])}
	}
	return []string{w.Stem}
}

// glued returns where a capital or a digit begins behind at least four small letters; 0 when none does.
func glued(text string) int {
	small := 0
	for i, r := range text {
		switch {
		case 'a' <= r && r <= 'z':
			small++
		case small >= 4 && (unicode.IsUpper(r) || unicode.IsDigit(r)):
			return i
		}
	}
	return 0
}

// inPlace are stems by which a posting takes something in place of a degree: "or equivalent experience", "six years in lieu of a degree",
// "experience may substitute".
var inPlace = token.NewStemSet(`equivalent lieu substitute substituted`)

// readTail looks a few words ahead for "or equivalent experience" and "and/or an MBA".
func (d *degree) readTail(words []token.Word, j int) {
	for k := j; k < len(words) && k < j+8; k++ {
		switch w := words[k]; {
		case inPlace.Has(w.Stem):
			d.equivalent = true
		case w.Stem == "relat":
			d.related = d.related || !ofExperience(words[k+1:])
		case saysMBA(w) && orBefore(words, k):
			d.orMBA = true
		}
	}
}

// ofExperience reports whether "related" before the words is said of experience, and not of a field: "and 7 years of related
// work experience".
func ofExperience(behind []token.Word) bool {
	for i := 0; i < min(3, len(behind)) && behind[i].Gap <= token.Hyphen && behind[i].Stem != "to"; i++ {
		if behind[i].Stem == "experi" || behind[i].Stem == "role" || behind[i].Stem == "posit" {
			return true
		}
	}
	return false
}

// ofField reports whether the degree asked for is to be in a field.
func (d *degree) ofField() bool { return len(d.stems) > 0 || d.related || d.technical }

// technicalStems are stems of fields that are technical.
var technicalStems = token.NewStemSet(`computer computing information technology technologies software engineering engineer systems electronics electrical mathematics mathematical
informatics cse cs science telecommunications network cyber cybersecurity data statistics physics`)

// computingStems are stems of fields near to information technology: who studied one of them has a field related to any
// other. Mechanical engineering is technical but not near.
var computingStems = token.NewStemSet(`computer computing information technology technologies software systems electronics electrical mathematics mathematical math
informatics cse cs telecommunications network cyber cybersecurity data statistics`)

// businessStems are stems of the fields that are taught in schools of business.
var businessStems = token.NewStemSet(`business management administration finance financial accounting economics marketing commerce`)

// Stems of fields of numbers: mathematics, economics, and what is as near to economics as business administration is not.
var (
	numberStems   = token.NewStemSet(`mathematics mathematical math maths statistics statistical`)
	economicStems = token.NewStemSet(`economics economic econometrics analytics`)
	moneyStems    = token.NewStemSet(`economics economic econometrics finance financial accounting`)
)

// inFamily reports whether a field of the degree has one of the stems; a degree without a field may be in any.
func (d *degree) inFamily(stems *token.Set) bool {
	for _, f := range d.stems {
		for _, s := range f {
			if stems.Has(s) {
				return true
			}
		}
	}
	return len(d.stems) == 0
}
