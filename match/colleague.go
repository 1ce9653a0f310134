package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// officers are the keys of the long forms of the titles of chief officers, as [jobReader.conceptOf] makes them: one asks for
// the same as the other.
var officers = func() map[string]string {
	out := make(map[string]string)
	for _, line := range strings.Split(`cio information
cto technology
ciso information security
cdo data
ceo executive
cfo financial
coo operating`, "\n") {
		words := strings.Fields(line + " chief officer")
		short := words[0]
		for i := range words {
			words[i] = token.Stem(words[i])
		}
		slices.Sort(words[1:])
		out[short] = strings.Join(words[1:], " ")
	}
	return out
}()

// toColleagues are stems behind which somebody of the employer is named: "reports to the CIO", "works with the CTO".
var toColleagues = token.NewStemSet(`to with by from under advise support alongside`)

// colleague reports whether the words are a title of somebody there rather than something to know: "Head of Technology",
// "VP of Product", the CIO that the post reports to.
func colleague(o *occurrence, words []token.Word) bool {
	w := words[o.first:o.end]
	if len(w) > 2 && w[0].Upper() {
		switch {
		case w[1].Stem == "of" && (w[0].Text == "Head" || w[0].Text == "VP" || w[0].Text == "SVP" || w[0].Text == "EVP" || w[0].Text == "Director"):
			return true
		case w[2].Stem == "of" && w[0].Text == "Vice" && w[1].Text == "President":
			return true
		}
	}
	last := w[len(w)-1]
	if n := len(last.Text); n > 3 && last.Text[0] == 'C' && last.Text[n-2:] == "Os" { // "sell to CIOs and CFOs": whatever is done, none is oneself
		return true
	}
	if officers[last.Stem] == "" && !(len(w) > 2 && w[0].Stem == "chief" && last.Stem == "offic") {
		return false
	}
	before := o.first - 1
	if before >= 0 && determiners.HasLower(words[before].Text) {
		before--
	}
	return before >= 0 && toColleagues.Has(words[before].Stem)
}

// departments are the domains that name departments of any employer too.
var departments = token.NewSet(`HR Human Resources Legal Finance Accounting Marketing Sales Operations Product Engineering IT Security Compliance Procurement Facilities Support
Design Customer Success Business Development Communications Risk Audit Data Analytics`)

// small are departments that their names in small letters name too, in a list of such.
var small = token.NewSet(`finance hr legal customer success`)

// besides are what may stand in a list of departments: any of them, and others whom one works with.
var besides = func() *token.Set {
	out := token.NewSet(`management leadership science user experience ux all departments senior research it pmo`)
	for w := range departments.All() {
		out.Add(strings.ToLower(w))
	}
	return out
}()

// bodies are words behind the name of a public body: its field is not asked for.
var bodies = token.NewSet(`Agency Directorate Bureau Ministry`)

// ofBody reports whether the words are the field of a public body, "the Coastal Defence Agency", or end in the name of one of which
// the corpus knows but the field.
func ofBody(o *occurrence, words []token.Word) bool {
	if o.skill >= 0 && bodies.Has(words[o.end-1].Text) {
		return true
	}
	for _, w := range words[o.first:o.end] {
		if !w.Upper() {
			return false
		}
	}
	return o.end < len(words) && words[o.end].Gap == token.Space && bodies.Has(words[o.end].Text)
}

// dealings are stems of what one does with another department.
var dealings = token.NewStemSet(`work partner collaborate collaboration liaise liaison coordinate coordination interface align alignment engage close closely relationship
interact interaction communicate communication cooperate jointly bridge meet partnership`)

// bands are stems of what the people of a department are together.
var bands = token.NewStemSet(`team department organization group function`)

// besideReach is how many words of a list may stand between "with" and a department.
const besideReach = 10

// asDepartment reports whether the words name a department that one works with: "partner with HR, Legal and Finance". To
// know a field it must be asked for otherwise.
func (r *jobReader) asDepartment(o *occurrence, words []token.Word) bool {
	if asPartner(o, words) || asSuperior(o, words) || r.asAudience(o, words) || ofBody(o, words) || ofHire(o, words) || r.asLeaders(o, words) || r.inHouse(o, words) || ofOffice(o, words) || ofPost(o, words) {
		return true
	}
	if o.skill < 0 || r.m.skills.Skills[o.skill].Kind != corpus.Domain && (o.end > o.first+1 || words[o.first].Text != "Procurement") {
		return false
	}
	for i, w := range words[o.first:o.end] {
		if !departments.Has(w.Text) && !small.Has(w.Text) && !isConjunction(w) && (i == 0 || o.first+i+1 < o.end || !bands.Has(w.Stem)) {
			return false
		}
	}
	for k := o.first - 1; k > 0 && k >= o.first-besideReach && words[k+1].Gap != token.Break; k-- {
		w := words[k]
		switch {
		case w.Stem == "influenc":
			return true
		case w.Stem == "with" || w.Stem == "between" || w.Stem == "across":
			return dealt(words, k)
		case w.Text == "to" && words[k-1].Text == "reporting": // "provide reporting to Operations and Finance"
			return true
		case !besides.HasLower(w.Text) && !isConjunction(w) && !determiners.HasLower(w.Text) && w.Stem != "team" && w.Stem != "other":
			return false
		}
	}
	return false
}

// ofHire reports whether the words tell of how the candidate is hired: "as part of our recruitment process", "at the time of hire", "we're
// hiring", "Hiring: Harbor Manager".
func ofHire(o *occurrence, words []token.Word) bool {
	switch words[o.first].Stem {
	case "hire", "recruit":
	default:
		return false
	}
	if o.end < len(words) && hiringPapers.Has(words[o.end].Stem) || o.first > 1 && words[o.first-1].Stem == "of" && hireTimes.Has(words[o.first-2].Stem) {
		return true // "RECRUITMENT BULLETIN", "within 6 mos. of hire"
	}
	if o.first == 0 || nowAhead.Has(words[o.first-1].Text) { // "Now hiring: Harbor Master"
		last := len(words) - 1
		return o.end == o.first+1 && o.end < last && words[o.end].Upper() && wording.HasTitle(words[last].Text)
	}
	if nowAhead.HasLower(words[o.first-1].Text) {
		return true
	}
	switch before := beside(words, o.first, -1); before {
	case "our":
		return o.first > 1 && words[o.first-2].Stem == "of"
	case "are":
		return o.first > 1 && words[o.first-2].Stem == "we"
	default:
		return o.end == o.first+1 && (hires.Has(before) || words[o.first-1].Stem == "of" && hireTimes.Has(before))
	}
}

// nowAhead are words before "hiring" of who hires.
var nowAhead = token.NewSet(`we're we’re Now NOW`)

// hiringPapers are stems behind "recruitment" of the paper that says that somebody is looked for.
var hiringPapers = token.NewStemSet(`bulletin notice announcement`)

// hires are stems before "hire", and hireTimes before "of hire", where the candidate is meant.
var hires, hireTimes = token.NewStemSet(`upon experienced`), token.NewStemSet(`time date month mo mos week year day`)

// advice are stems of what is given "to" those whom one advises.
var advice = token.NewStemSet(`guidance advice support assistance consultation recommendation feedback expertise`)

// asAudience reports whether the words name the trade of teams that one works with or advises: "partner with QA teams", "with other teams, including
// support and QA", "security guidance to application development teams". How to lead or to be a team is asked for by its name: "work
// with cross-functional teams". In the description of the work a list of teams names fields that are worth a mention: labelled postings have them.
func (r *jobReader) asAudience(o *occurrence, words []token.Word) bool {
	last := o.end - 1
	band, listed := pluralBand(&words[last]) || o.end < len(words) && words[o.end].Gap <= token.Space && pluralBand(&words[o.end]), false
	switch r.kind(o) {
	case Kind(corpus.Technical), Kind(corpus.Domain):
	case KindOther, Kind(corpus.Method):
		band = false
	case Kind(corpus.Leadership): // "product management"
		band = false
		if words[last].Stem != "manag" || ranks.Has(words[o.first].Stem) {
			return false
		}
	default:
		return false
	}
	for k := o.first - 1; k > 0 && k >= o.first-listReach; k-- {
		if next := &words[k+1]; pluralBand(&words[k]) && (next.Gap == token.Break || next.Stem == "includ" || next.Stem == "such") {
			section := r.posting.Sentences[o.sentence].Section
			listed = section == posting.Required || section == posting.Preferred || r.kind(o) == Kind(corpus.Domain)
			continue
		} else if next.Gap == token.Break {
			return false
		}
		switch before := words[k-1].Stem; words[k].Stem {
		case "with", "across":
			return dealt(words, k) && (listed || band && (k < 2 || words[k-2].Stem != "experi"))
		case "to":
			if before != "limit" {
				return band && advice.Has(before)
			}
		case "of", "for", "in", "by", "on":
			return false
		}
	}
	return false
}

// dealt reports whether it is said before word k, a "with", that one deals with somebody.
func dealt(words []token.Word, k int) bool {
	for i := max(0, k-dealingReach); i < k; i++ {
		if dealings.Has(words[i].Stem) {
			return true
		}
	}
	return false
}

// dealingReach is how many words before "with" may tell what is done with somebody: "work cross-functionally and openly with".
const dealingReach = 4

// pluralBand reports whether the word is of several teams or departments.
func pluralBand(w *token.Word) bool { return bands.Has(w.Stem) && w.Text[len(w.Text)-1] == 's' }

// people are what one's colleagues are called that a skill may be named after.
var people = token.NewSet(`managers leaders owners directors po pos pm pms leads`)

// leads are stems of what is done with people who are not partners.
var leads = token.NewStemSet(`manage lead grow develop hire mentor coach`)

// asLeaders reports whether the words name those who lead there, whom one works with: "partner with senior engineering leadership". How to
// deal with the most senior is a competency of its own.
func (r *jobReader) asLeaders(o *occurrence, words []token.Word) bool {
	last := o.end - 1
	if last == o.first+1 && words[o.first].Stem == "leadership" && words[last].Stem == "team" && words[last].Gap <= token.Hyphen {
		k := o.first - 1
		if k >= 0 && determiners.HasLower(words[k].Text) {
			k--
		}
		return k < 0 || !leads.Has(words[k].Stem) // "tell the leadership team", but not "develop our leadership team"
	}
	if words[last].Text != "leadership" || last == 0 || ranks.Has(words[last-1].Stem) || o.end < len(words) && modifiers.Has(words[o.end].Stem) {
		return false
	}
	for k := last - 1; k > 0 && k >= last-leadersReach; k-- {
		switch w := words[k]; {
		case w.Text == "with":
			return w.Gap <= token.Hyphen && dealt(words, k) && (k < o.first || o.skill >= 0 && strings.HasSuffix(r.m.skills.Skills[o.skill].Name, "Leadership"))
		case words[k+1].Gap > token.Hyphen || fillers.Has(w.Stem):
			return false
		}
	}
	return false
}

// leadersReach is how many words may stand between "with" and "leadership".
const leadersReach = 4

// listReach is how many words of a list may stand between "with" and a colleague.
const listReach = 14

// asPartner reports whether the words name people that one works with: "closely with product managers and designers", "explain
// it to executives".
func asPartner(o *occurrence, words []token.Word) bool {
	last := words[o.end-1].Text
	if len(last) > 2 && last[len(last)-1] != 's' || !people.HasLower(last) || leads.Has(words[o.first].Stem) && o.end-o.first > 1 || last == "leads" && o.end-o.first == 1 { // "managing managers"
		return false
	}
	for k := o.first - 1; k >= 0 && k >= o.first-listReach && words[k+1].Gap != token.Break; k-- {
		switch words[k].Stem {
		case "includ", "between", "alongsid":
			return true
		case "with":
			return dealt(words, k)
		case "to":
			return k == o.first-1 && last != "leads" // "to convert leads"
		case "of", "for":
			return false
		}
	}
	return false
}

// superiors are what one is called whose word counts, at the end of a title; given are stems of what comes "of" or "from" one, told of what is
// told or done "by" one, and held of who answers "to" one.
var (
	superiors = token.NewSet(`manager owner director lead officer`)
	given     = token.NewStemSet(`guidance direction supervision oversight support input mentorship assistance feedback`)
	told      = token.NewStemSet(`required defined assigned directed requested set determined`)
	held      = token.NewStemSet(`reports reporting responsible accountable`)
)

// asSuperior reports whether the words are the title of one person whom one works with or for: "under the guidance of the Program
// Manager", "work closely with your product manager".
func asSuperior(o *occurrence, words []token.Word) bool {
	if o.end-o.first < 2 || !superiors.HasLower(words[o.end-1].Text) || o.end < len(words) && words[o.end].Gap <= token.Space && !fillers.Has(words[o.end].Stem) && !words[o.end].Upper() && !mention.EndsIn(words[o.end].Text, verbEnds) {
		return false
	}
	k := o.first - 1
	for k > 0 && words[o.first].Upper() && words[k].Upper() && words[k+1].Gap <= token.Space {
		k-- // "the Junior Harbour Manager"
	}
	if k > 0 && determiners.HasLower(words[k].Text) {
		k--
	}
	if k < 1 || words[k+1].Gap > token.Space {
		return false
	}
	switch before := words[k-1].Stem; words[k].Stem {
	case "with":
		return dealt(words, k)
	case "of", "from":
		return given.Has(before)
	case "by":
		return told.Has(before)
	case "to":
		return held.Has(before)
	}
	return false
}

// verbEnds are endings of what such a person does: "the product manager overseeing the fleet".
var verbEnds = strings.Fields("ing ed s")
