package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// heldEnds are stems at which the field of a degree held is over.
var heldEnds = token.NewStemSet(`university college institute school from gpa honors with minor graduated expected state city company and completed date present`)

// engineeringBehind reports whether the "and" at word i joins two branches of one discipline: "Industrial and Systems Engineering".
func engineeringBehind(words []token.Word, i int) bool {
	return isConjunction(words[i]) && i+2 < len(words) && words[i+1].Upper() && (words[i+2].Stem == "engin" || strings.HasPrefix(words[i+2].Text, "Engineering"))
}

// readHeldField takes the words behind the degree on its line for the field.
func (d *degree) readHeldField(text string, words []token.Word, j int) int {
	if j > 0 && words[j-1].Stem == "technolog" {
		d.fields, d.stems = []string{"Engineering"}, [][]string{{"engin"}} // what "Bachelor of Technology" is called in India
	} else if j > 0 && (words[j-1].Stem == "engin" || words[j-1].Stem == "busi" || words[j-1].Stem == "comput") {
		d.fields, d.stems = []string{words[j-1].Text}, [][]string{{words[j-1].Stem}} // "Bachelor of Engineering"
	}
	if w := words[j-1].Text; len(w) == 4 && fieldAcronyms[w[2:]] != nil {
		d.fields, d.stems = []string{w[2:]}, [][]string{fieldAcronyms[w[2:]]} // "BSCS"
	}
	var field []token.Word
	over := placeFrom(text, words, j)
	for k := j; k < over && len(field) < 5; k++ {
		if strings.Contains(text[words[k-1].End:words[k].Start], "\n") || words[k].Digit() && glued(words[k].Text) == 0 || heldEnds.Has(words[k].Stem) && !engineeringBehind(words, k) {
			break
		}
		if !fillers.Has(words[k].Stem) {
			field = append(field, words[k])
		}
		j = k + 1
	}
	if len(field) > 0 {
		d.addField(field)
	}
	return j
}

// placeFrom returns where the town of the school stands behind a degree whose field begins at word j, as the school's name
// tells: "Economics | Pune, Maharashtra Pune University", "BE | Mumbai, University of Mumbai". The end of the words when it
// tells none.
func placeFrom(text string, words []token.Word, j int) int {
	comma := 0
	for k := j + 1; k < min(len(words), j+10) && !words[k].Digit() && !strings.Contains(text[words[k-1].End:words[k].Start], "\n"); k++ {
		if !namesSchool(words[k].Text) {
			if words[k].Gap == token.Comma {
				comma = k
			}
			continue
		}
		if comma > j && (words[comma-1].Stem == words[k-1].Stem || words[k].Stem == "univers" && k+2 < len(words) && words[comma-1].Stem == words[k+2].Stem) {
			return comma - 1
		}
		break
	}
	return len(words)
}

// addOwnField adds the field that the degree of the words from first to before end has by its name: "B. Tech", "Bachelor of
// Engineering (BE)".
func (d *degree) addOwnField(words []token.Word, first, end int) {
	for k := first; k < min(end, first+maxDegreeWords); k++ {
		name := letterAndRest(words, k)
		if name == "" && beginsDegree(&words[k]) {
			name = plainDegree(words[k].Text)
		}
		if own := degreeForms[name].field; own != "" {
			var field []token.Word
			for _, w := range strings.Fields(own) {
				field = append(field, token.Word{Text: w, Stem: token.Stem(w)})
			}
			d.addField(field)
		}
	}
}

// ofCare reports whether all degrees among the words from first to before end are of nursing or health by their names: who asks for a "BSN or
// MSN" asks for a nurse, whereas a "B.Tech" is any technical degree.
func ofCare(words []token.Word, first, end int) bool {
	found := false
	for _, w := range words[first:end] {
		if known := degreeForms[plainDegree(w.Text)]; known.level > 0 {
			if found = strings.HasPrefix(known.field, "nurs") || strings.Contains(known.field, "health"); !found {
				return false
			}
		}
	}
	return found
}

// findStudies adds to the degrees what a line of the education says was studied at a university without naming a degree: "Computer
// Science, University of X". It meets what asks for no level.
func (r *Resume) findStudies(words []token.Word) {
	for i := 0; i < len(words); i++ {
		k := i
		for k < len(words) && (k == i || words[k].Gap == token.Space) && words[k].Upper() && technicalStems.Has(words[k].Stem) {
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
			r.degrees = append(r.degrees, degreeAt{degree: d, first: i, end: k})
		}
		i = k - 1
	}
}

// fieldBehind reports whether the abbreviation at word i is a degree by the field behind it, where the two
// letters mean other things too: "BS: Computer Science", "MS Electrical Engineering", but not "MS Project".
func fieldBehind(text string, words []token.Word, i int) bool {
	j := i + 1
	if j >= len(words) || !words[i].Caps() || !words[j].Upper() {
		return false
	}
	if degreeForms[words[i].Stem].form == initialsForm && len(words[j].Text) > 3 && words[j].Caps() {
		return false // "MUST BE COMPUTER LITERATE"
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
	case sign != "" && (technicalStems.Has(words[j].Stem) || businessStems.Has(words[j].Stem)):
		return true
	}
	return plainFields.Has(words[j].Stem) || j+1 < len(words) && words[j+1].Gap == token.Space && (words[j+1].Stem == "engin" || words[j].Stem == "inform" && technicalStems.Has(words[j+1].Stem))
}

// masterOf reports whether the "Master" or "Doctor" at word i is a degree by what it is of: "Master of Education", "Masters :
// Theology", "Doctor of Pharmacy", and where degrees stand "Master Computer Applications".
func (r *Resume) masterOf(words []token.Word, i, level int) bool {
	if i+1 >= len(words) || !words[i].Upper() || len(words[i].Text) < len("Master") {
		return false
	}
	next := &words[i+1]
	switch {
	case next.Stem == "of":
		return i+2 < len(words) && words[i+2].Upper() && words[i+2].Stem != "ceremoni"
	case level > master || !next.Upper() || strings.Contains(r.doc.text[words[i].End:next.Start], "\n"):
		return false
	case next.Gap == token.Space:
		return (plainFields.Has(next.Stem) || next.Stem == "busi") && r.ofSchool(words[i].Start)
	}
	return strings.TrimSpace(r.doc.text[words[i].End:next.Start]) == ":" && (words[i].Text == "Masters" || r.ofSchool(words[i].Start))
}

// namesSchool reports whether the text names a school.
func namesSchool(text string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc([]string{"universit", "college", "institut", "school", "polytechnic"}, func(name string) bool { return strings.Contains(text, name) })
}

// ofSchool reports whether the line with this byte tells of a school: it stands in the education or names one.
func (r *Resume) ofSchool(at int) bool {
	n := r.doc.lineAt(at)
	line := &r.doc.lines[n]
	return r.lineSection[n] == string(outline.PartEducation) || namesSchool(r.doc.text[max(line.Start, at-schoolReach):min(line.End, at+schoolReach)])
}

// schoolReach is how many bytes from its degree a school is named at most. A line is shorter, unless a whole resume stands in one.
const schoolReach = 250

// inSkills reports whether the byte stands in a list of skills, where two or three letters before a comma are no degree.
func (r *Resume) inSkills(at int) bool {
	return r.lineSection[r.doc.lineAt(at)] == string(outline.PartSkills)
}

// atHead reports whether the abbreviation at word i is a degree by its place: at the beginning of a line that tells of a
// school, or there behind a year: "BE, University of Pune", "June 2016 MCS". What Microsoft makes is none.
func (r *Resume) atHead(words []token.Word, i int) bool {
	w := &words[i]
	if !w.Caps() || i+1 < len(words) && w.Text == "MS" && (products.Has(words[i+1].Stem) || words[i+1].Digit()) {
		return false
	}
	start := r.doc.lines[r.doc.lineAt(w.Start)].Start
	return (i == 0 || words[i-1].End <= start || len(words[i-1].Text) == 4 && words[i-1].Digit()) && r.ofSchool(w.Start)
}

// products are stems with which the names of Microsoft's products begin.
var products = token.NewStemSet(`office word excel project powerpoint power access sql windows dos exchange sharepoint share dynamics visio outlook azure server teams active visual`)

// plainFields are stems of fields with which the name of no product of Microsoft's begins.
var plainFields = token.NewStemSet(`cs cse computer electrical electronics engineering mathematics physics economics finance accounting biology psychology`)

// meets reports whether the degree held satisfies the one asked for.
func (d *degree) meets(ask *degree) bool {
	if ask.orMBA && d.level == master && len(d.fields) > 0 && strings.EqualFold(d.fields[0], wordsText(mbaField)) {
		return true
	}
	if d.level < ask.level {
		return false
	}
	if len(ask.stems) == 0 {
		return !ask.related && !ask.technical || d.inFamily(technicalStems) // "a degree in a technical field"
	}
	switch {
	case d.shares(ask), ask.technical && d.inFamily(technicalStems):
		return true
	case ask.related:
		return ask.ofComputing() && d.inFamily(computingStems) || ask.ofBusiness() && d.inFamily(businessStems) || ask.inFamily(economicStems) && d.inFamily(moneyStems)
	}
	return false
}

// shares reports whether one of the fields of the degree is one of those asked for.
func (d *degree) shares(ask *degree) bool {
	return slices.ContainsFunc(ask.stems, func(a []string) bool {
		return slices.ContainsFunc(d.stems, func(h []string) bool { return shareField(a, h) })
	})
}

// ofComputing reports whether what is related to the fields asked for is so to information technology: one of them is near to it, or half of
// them are mathematics. Who may have studied epidemiology, public health, policy or statistics is no programmer.
func (d *degree) ofComputing() bool {
	near, all := 0, 0
	for _, f := range d.stems {
		if slices.ContainsFunc(f, func(s string) bool { return computingStems.Has(s) }) {
			all++
			if !slices.ContainsFunc(f, func(s string) bool { return numberStems.Has(s) }) {
				near++
			}
		}
	}
	return near > 0 || 2*all >= len(d.stems)
}

// ofBusiness reports whether one of the fields asked for is of business: "Business Analytics" is of numbers, and who asks for economics has not
// marketing in mind.
func (d *degree) ofBusiness() bool {
	return slices.ContainsFunc(d.stems, func(f []string) bool {
		return slices.ContainsFunc(f, func(s string) bool { return businessStems.Has(s) }) && !slices.ContainsFunc(f, func(s string) bool { return economicStems.Has(s) })
	})
}

// shareField reports whether two fields are the same but for words such as "applied".
func shareField(a, b []string) bool {
	n := 0
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	return n > 0 && 2*n >= min(len(a), len(b)) && (n > 1 || len(a) == 1 || len(b) == 1)
}
