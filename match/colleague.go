package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
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
var toColleagues = stemSet(`to with by from under advise support alongside`)

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
	if last := w[len(w)-1]; officers[last.Stem] == "" && !(len(w) > 2 && w[0].Stem == "chief" && last.Stem == "offic") {
		return false
	}
	before := o.first - 1
	if before >= 0 && determiners[lowerText(words[before])] {
		before--
	}
	return before >= 0 && toColleagues[words[before].Stem]
}

// departments are the domains that name departments of any employer too.
var departments = wordSet(`HR Human Resources Legal Finance Accounting Marketing Sales Operations Product Engineering IT Security Compliance Procurement Facilities Support
Design Customer Success Business Development Communications Risk Audit Data Analytics`)

// dealings are stems of what one does with another department.
var dealings = stemSet(`work partner collaborate collaboration liaise liaison coordinate coordination interface align alignment engage close closely relationship
interact interaction communicate communication cooperate jointly bridge meet partnership`)

// besideReach is how many words of a list may stand between "with" and a department.
const besideReach = 10

// asDepartment reports whether the words name a department that one works with: "partner with HR, Legal and Finance". To
// know a field it must be asked for otherwise.
func (r *jobReader) asDepartment(o *occurrence, words []token.Word) bool {
	if asPartner(o, words) {
		return true
	}
	if o.skill < 0 || r.m.skills.Skills[o.skill].Kind != corpus.Domain {
		return false
	}
	for _, w := range words[o.first:o.end] {
		if !departments[w.Text] && !isConjunction(w) {
			return false
		}
	}
	for k := o.first - 1; k > 0 && k >= o.first-besideReach && words[k+1].Gap != token.Break; k-- {
		w := words[k]
		switch {
		case w.Stem == "with" || w.Stem == "between" || w.Stem == "across":
			for _, v := range words[max(0, k-3):k] {
				if dealings[v.Stem] {
					return true
				}
			}
			return false
		case !departments[w.Text] && !isConjunction(w) && !determiners[lowerText(w)] && w.Stem != "team" && w.Stem != "other":
			return false
		}
	}
	return false
}

// people are what one's colleagues are called that a skill may be named after.
var people = wordSet(`managers leaders executives owners directors po pos pm pms`)

// leads are stems of what is done with people who are not partners.
var leads = stemSet(`manage lead grow develop hire mentor coach`)

// listReach is how many words of a list may stand between "with" and a colleague.
const listReach = 14

// asPartner reports whether the words name people that one works with: "closely with product managers and designers", "explain
// it to executives".
func asPartner(o *occurrence, words []token.Word) bool {
	last := words[o.end-1].Text
	if len(last) > 2 && last[len(last)-1] != 's' || !people[strings.ToLower(last)] || leads[words[o.first].Stem] && o.end-o.first > 1 { // "managing managers"
		return false
	}
	for k := o.first - 1; k >= 0 && k >= o.first-listReach && words[k+1].Gap != token.Break; k-- {
		switch words[k].Stem {
		case "includ", "between", "alongsid":
			return true
		case "with":
			for i := max(0, k-3); i < k; i++ {
				if dealings[words[i].Stem] {
					return true
				}
			}
			return false
		case "to":
			return k == o.first-1
		case "of", "for":
			return false
		}
	}
	return false
}
