package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

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
var degreeStems = func() *token.Set {
	out := token.NewSet("")
	for w, known := range degreeForms {
		if known.form != initialsForm {
			out.Add(token.Stem(w))
		}
	}
	return out
}()

// beginsDegree reports whether a degree may begin with the word.
func beginsDegree(w *token.Word) bool {
	if degreeStems.Has(w.Stem) {
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
