package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// inCompany reports a word that means something else in the company of words near it, whatever stands between: the test one of several
// databases, supervised learning, a standard that the employer holds. "Written" and "oral" are kinds of communication only
// beside a word of it.
func inCompany(words []token.Word, i int) bool {
	switch words[i].Stem {
	case "test":
		return lowerText(words[i]) == "test" && near(words, i, 0, 4, environments)
	case "supervisor":
		return ofOthers(words, i)
	case "superv":
		return near(words, i, 2, 3, learning)
	case "script":
		return lowerText(words[i]) != "scripting" && !near(words, i, 6, 6, programs)
	case "financ": // the department: "signed off by Finance", "reported to Finance"
		before := beside(words, i, -1)
		return words[i].Upper() && (before == "by" || before == "to" && headed.Has(beside(words, i-1, -1)))
	case "sme":
		return strings.HasSuffix(words[i].Text, "s") // others
	case "iso":
		return near(words, i, 0, 4, firms) && near(words, i, 0, 4, certification)
	case "written", "oral":
		return !near(words, i, 4, 4, speech)
	case "secur":
		return lowerText(words[i]) != "security" && (near(words, i, 0, 8, money) || !near(words, i, 6, 6, secured))
	case "motiv":
		return !near(words, i, 4, 4, motivated)
	case "hire":
		text := lowerText(words[i])
		return beside(words, i, -1) == "new" && (text == "hires" || text == "hire" && near(words, i, 0, 3, taught)) || text == "hired" && hirers.Has(beside(words, i, 1))
	case "monitor": // on a desk
		return lowerText(words[i]) != "monitoring" && near(words, i, 2, 2, screens)
	case "train": // a model
		return near(words, i, 3, 2, models)
	case "startup":
		return i+1 < len(words) && words[i+1].Gap == token.Space && words[i+1].Stem == "of" && !articles.Has(beside(words, i, -1)) // of a machine
	case "agil":
		return beside(words, i, 1) == "work" && lowerText(words[i+1]) == "working" && near(words, i, 4, 5, anywhere)
	case "xp":
		return i > 0 && words[i-1].Stem == "window" // "Windows (XP and 7)"
	}
	return false
}

// Stems of words near which a word is another's, see inCompany.
var (
	environments  = token.NewStemSet(`environment database server instance setup`)
	learning      = token.NewStemSet(`unsupervised reinforcement classifier`)
	certification = token.NewStemSet(`certified`)
	speech        = token.NewStemSet(`communication verbal oral written spoken skill english presentation listening speak interpersonal correspondence form report ability requirement document documentation proficiency fluent`)
	screens       = token.NewStemSet(`printer keyboard mouse desktop laptop peripheral lcd led screen dual`)
	models        = token.NewStemSet(`model classifier`)
	hirers        = token.NewStemSet(`by as`)
	taught        = token.NewStemSet(`training orientation onboarding class curriculum material induction`) // to those who were hired
	articles      = token.NewStemSet(`a an at`)
	anywhere      = token.NewStemSet(`flexible available hybrid home remote arrangement policy offer part-time`) // of hours and places of work
	motivated     = token.NewStemSet(`team staff employee people member other colleague engineer report subordinate personnel workforce group morale inspire coach mentor lead leader leadership`)
	programs      = token.NewStemSet(`shell python perl ruby batch sql pl/sql t-sql automation automate unix linux vb vbscript java javascript powershell bash test build deployment database code program develop
				write server backup monitoring query install php awk ksh`)
	secured = token.NewStemSet(`network system server data database application app software program code coding web website webpage site page platform access remote internet intranet online wireless wifi
				wlan lan wan vpn voip ftp shell socket protocol api login sign authentication encryption encrypt virus intrusion attack threat vulnerability hacker firewall router switch cloud
				infrastructure environment workstation desktop device computer endpoint windows linux unix file information message messaging email transfer digital cyber technology storage design
				architecture security compliance compliant scalable resilient hipaa pci agent host container service transaction payment communication`)
	money = token.NewStemSet(`funding sponsorship investment financing approval coverage permit mark`)
)

// ofOthers reports the supervisor at word i as somebody else's or one's own, "orders from the supervisor", "told to supervisors": "promoted to
// supervisor" tells of what one is.
func ofOthers(words []token.Word, i int) bool {
	k := i
	if k > 0 && words[k].Gap == token.Space && determiners.HasLower(words[k-1].Text) {
		k--
	}
	before := beside(words, k, -1)
	return bosses.Has(before) || before == "to" && (k < i || strings.HasSuffix(words[i].Text, "s"))
}

// bosses are stems before a supervisor whom one works for, or with.
var bosses = token.NewStemSet(`my his her their our immediate direct with by from under assist report train`)

// lit reports the word at i as a light, "LED display": written in capitals among words that are not.
func lit(words []token.Word, i int) bool {
	if words[i].Text != "LED" {
		return false
	}
	return i > 0 && words[i].Gap < token.Break && !words[i-1].Caps() || i+1 < len(words) && words[i+1].Gap < token.Break && !words[i+1].Caps()
}

// near reports whether one of the stems stands within so many words before or behind word i, in its sentence.
func near(words []token.Word, i, before, behind int, stems *token.Set) bool {
	for k := i + 1; k <= min(i+behind, len(words)-1) && words[k].Gap < token.Break; k++ {
		if stems.Has(words[k].Stem) {
			return true
		}
	}
	for k := i; k > max(i-before, 0) && words[k].Gap < token.Break; k-- {
		if stems.Has(words[k-1].Stem) {
			return true
		}
	}
	return false
}
