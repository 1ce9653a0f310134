package match

import (
	_ "embed" // words of other senses
	"strings"

	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed data/senses.txt
var senseFile string

// senses are the stems that give a word another sense than the skill of its name: on either side of it, behind it alone, or near it,
// whatever stands between.
type senses struct{ beside, behind, near *token.Set }

// otherSenses are the stems of which data/senses.txt tells other senses.
var otherSenses = func() map[string]*senses {
	out := make(map[string]*senses)
	for line := range strings.Lines(senseFile) {
		if line[0] == '#' {
			continue
		}
		line, near, _ := strings.Cut(line, "~")
		line, behind, _ := strings.Cut(line, ">")
		word, beside, _ := strings.Cut(line, " ")
		out[token.Stem(word)] = &senses{token.NewStemSet(beside), token.NewStemSet(behind), token.NewStemSet(near)}
	}
	return out
}()

// otherSense reports whether the words from first to end mean something else than the skill: by their forms, by what stands near them, or
// because they stand behind a word that gives the first of them another sense, or, being one word, before such a word.
func otherSense(words []token.Word, first, end int) bool {
	if programmed(words, first) || onlyLeadsTo(words, end-1) || season(words, first) || ahead(words, first) || end == first+2 && ranking(words, first, end) || othersTitle(words, first, end) {
		return true
	}
	for i := first; i < end; i++ {
		if i > first && mention.Begins(words, i) { // "kept the projects Managed the desk"
			return true
		}
		switch w := &words[i]; w.Stem {
		case "institut", "univers", "colleg": // "New Jersey Institute of Technology"
			if i > first && i < end-1 {
				return true
			}
		case "applic": // "applicable security rules"
			if strings.HasSuffix(lowerText(*w), "able") {
				return true
			}
		case "lead":
			if lit(words, i) || teachers.Has(beside(words, i, -1)) || w.Gap == token.Hyphen && i > 0 && w.Text == "led" && words[i-1].Stem != "co" { // "tide-led design"
				return true
			}
		case "requir": // "customer required boats"
			if end > first+1 && (i == first || i == end-1) && !strings.Contains(lowerText(*w), "requirement") {
				return true
			}
		case "write": // "experience in writing reports": "in writing" is another thing
			if i == end-1 && i > first && lowerText(words[i-1]) == "in" && end < len(words) && words[end].Gap == token.Space && !afterWriting.Has(words[end].Stem) {
				return true
			}
		case "decis": // "key decision makers"
			if i == end-1 && end < len(words) && words[end].Gap <= token.Hyphen && lowerText(words[end]) == "makers" {
				return true
			}
		case "train": // oneself, "cross-trained in three crafts"
			if i == end-1 && lowerText(*w) == "trained" && i > 0 && words[i-1].Stem == "cross" && beside(words, i, 1) == "in" {
				return true
			}
		case "perform": // "the system performs backups"
			if end > first+1 && len(w.Text) <= len("performed") && words[end-1].Stem != "analysi" {
				return true
			}
		}
	}
	if end == first+1 && (otherWords.HasLower(words[first].Text) || inCompany(words, first)) {
		return true
	}
	senses := otherSenses[words[first].Stem]
	if senses == nil || first > 0 && words[first-1].Stem == "chief" { // "Chief Security Officer"
		return false
	}
	if end == first+1 && communicationSystem(words, first) {
		return true
	}
	if end != first+2 { // "security clearance" is a name
		next := beside(words, first, 1)
		if senses.beside.Has(next) || senses.behind.Has(next) {
			return true
		}
	}
	return senses.beside.Has(beside(words, first, -1)) || end == first+1 && near(words, first, 3, 4, senses.near)
}

// afterWriting are stems that may follow who communicates "in writing".
var afterWriting = token.NewStemSet(`with to and or for by as at in on both throughout across when while skills`)

// ranking reports whether the words are of somebody's own rank or office, "an executive management professional", and not of those
// that one deals with.
func ranking(words []token.Word, first, end int) bool {
	return ranks.Has(words[first].Stem) && rankHeld.Has(beside(words, end-1, 1))
}

// rankHeld are stems of who or what is named by a rank.
var rankHeld = token.NewStemSet(`professional assistant mba candidate trainee program course position role post capacity experience background`)

// communicationSystem reports the noun at word i as a technology, "communications platform", "voice communications", and not as
// what somebody does.
func communicationSystem(words []token.Word, i int) bool {
	if words[i].Stem != "communic" {
		return false
	}
	text := lowerText(words[i])
	next := beside(words, i, 1)
	if text == "communications" && near(words, i, 3, 0, commands) && near(words, i, 2, 0, controls) { // "command, control, communications and computers"
		return true
	}
	if next == "servic" && near(words, i, 2, 0, carried) {
		return true // "data and communication services"
	}
	return strings.HasSuffix(text, "ns") && communicationWords.Has(next) ||
		strings.HasPrefix(text, "communication") && (carriers.Has(next) || next != "skill" && near(words, i, 4, 7, wires))
}

// teachers are stems of those who lead a lesson, "instructor-led courses", which tells how it is taught and of nobody's leadership.
var teachers = token.NewStemSet(`instructor student learner`)

// carriers are stems of what carries the communications of machines right behind them, and wires those of what does near them.
var carriers = token.NewStemSet(`link line circuit port server analyzer interface protocol bus wiring`)
var wires = token.NewStemSet(`voice video telephony pbx lan wan bgp ethernet modem microwave fiber redundant conferencing antenna`)

// carried are stems of what communications are named with as a service to users.
var carried = token.NewStemSet(`data voice network computing`)

// commands and controls are stems of what communications are named with as a field of armed forces.
var commands, controls = token.NewStemSet(`command`), token.NewStemSet(`control`)

// communicationWords are stems of what carries communications.
var communicationWords = token.NewStemSet(`technology system service platform industry infrastructure field sector plan division unit platoon department`)

// dataDriven are stems of what is driven by data and is no way to decide.
var dataDriven = token.NewStemSet(`testing test digital framework schedule`)

// operated reports whether operations that end before word i are of machines: "operation of all servers".
func operated(words []token.Word, i int) bool {
	if i+1 >= len(words) || words[i].Text != "of" {
		return false
	}
	for k := i + 1; k < min(i+4, len(words)) && (k == i+1 || words[k].Gap <= token.Hyphen); k++ {
		if machines.Has(words[k].Stem) {
			return true
		}
	}
	return false
}

// machines are stems of what IT operates.
var machines = token.NewStemSet(`server lan wan network switch database infrastructure computer it mainframe storage firewall`)

// otherMeaning reports whether the words of a name mean something else beside what stands there, see [otherSense].
func otherMeaning(words []token.Word, first, end int) bool {
	if words[first].Text == "assigned" && first > 0 && words[first].Gap == token.Space && !isConjunction(words[first-1]) && !assigners.HasLower(words[first-1].Text) {
		return true // "completes assigned tasks": of others
	}
	if words[end-1].Stem == "oper" && operated(words, end) && (words[first].Stem == "daili" || lowerText(words[first]) == "day") {
		return true // "daily operation of servers": not of a business
	}
	switch end - first {
	case 1:
		return otherSense(words, first, end)
	case 2:
		if senses := otherSenses[words[first].Stem]; senses != nil && senses.beside.Has(beside(words, first, -1)) {
			return true // "top-quality engineers"
		}
		if lowerText(words[first]) == "senior" && ranking(words, first, end) {
			return true
		}
		if first == 0 && lowerText(words[0]) == "design" && words[1].Stem == "system" && fillers.Has(beside(words, 1, 1)) {
			return true // "Design systems for two regions": something to do
		}
		switch last := words[end-1]; lowerText(words[first]) {
		case "client", "customer":
			return last.Stem == "face" && faces.Has(beside(words, end-1, 1)) // "customer-facing portals"
		case "start":
			return last.Stem == "up" && beside(words, end-1, 1) != "" && end < len(words) && words[end].Stem == "of" // "start-up of the presses"
		case "managerial":
			return last.Stem == "capac" // a position
		case "member":
			return last.Stem == "experi" && beside(words, first, -1) == "team" // of those who work there
		case "high":
			return last.Stem == "school" && end+1 < len(words) && isConjunction(words[end]) && words[end+1].Stem == "univers" // "top marks from both high school and university"
		case "leadership":
			return last.Stem == "team" && last.Gap <= token.Hyphen // which leads all: "tell the leadership team"
		case "meeting", "meet", "meets", "met":
			return met.Has(beside(words, end-1, 1)) // "meeting customers' expectations"
		case "team":
			if lowerText(last) == "building" && builds.Has(beside(words, end-1, 1)) {
				return true // "lead a team building out the docks"
			}
			return last.Stem == "with" && first > 0 && words[first].Gap <= token.Hyphen && !teaming.Has(words[first-1].Stem) // "the audit team with its findings"
		}
		if ranks.Has(words[first].Stem) && onlyLeadsTo(words, end-1) || leadsMarket(words, first, end) {
			return true // "four executives reporting to the owner", "industry-leading tools"
		}
		return words[first].Stem == "data" && lowerText(words[end-1]) == "driven" && dataDriven.Has(beside(words, end-1, 1))
	}
	return leadsMarket(words, first, end)
}

// assigners are words behind which "assigned" is what somebody did.
var assigners = token.NewSet(`i who have has he she then also`)

// leadsMarket reports whether the words are of what leads its market, "market-leading tools, sails and crew", and nobody leads; "leading practices"
// are best ones.
func leadsMarket(words []token.Word, first, end int) bool {
	return lowerText(words[first]) == "leading" && words[end-1].Stem != "practic" && markets.Has(beside(words, first, -1))
}

// faces are stems of what is not who faces customers.
var faces = token.NewStemSet(`portal website site application app system platform software tool api feature product service solution artifact capability web interface page`)

// met are stems of what of customers is met, rather than they themselves.
var met = token.NewStemSet(`need expectation requirement demand quality satisfaction deadline goal target request standard`)

// teaming are stems of words behind which "team with" is what somebody does.
var teaming = token.NewStemSet(`to and or partner i we`)

// builds are stems of what stands behind a verb that says what a team builds.
var builds = token.NewStemSet(`out a an the our`)

// programmed reports whether the word at i tells in which language a program is written: "services written in Go".
func programmed(words []token.Word, i int) bool {
	return words[i].Stem == "written" && beside(words, i, 1) == "in"
}

// season reports the word at i as a time of the year: "Spring 2016".
func season(words []token.Word, i int) bool {
	next := beside(words, i, 1)
	return words[i].Stem == "spring" && len(next) == 4 && (next[:2] == "19" || next[:2] == "20")
}

// onlyLeadsTo reports what has come of something, "leading to an increase", and whom somebody is under: "reporting to the director".
func onlyLeadsTo(words []token.Word, i int) bool {
	switch words[i].Stem {
	case "lead", "report":
		text := lowerText(words[i])
		return beside(words, i, 1) == "to" && (text == "led" || text == "leads" || text[len(text)-1] == 'g' || text == "lead" && i > 0 && causes.HasLower(words[i-1].Text))
	}
	return false
}

// causes are words before "lead to", of what does so.
var causes = token.NewSet(`that which will would can could may might should`)

// ahead reports whether the word at i tells of what is ahead of others, "industry-leading technologies", "one of Kent's leading
// growers", "for a leading grower", and leads nobody.
func ahead(words []token.Word, i int) bool {
	if lowerText(words[i]) != "leading" {
		return false
	}
	before := beside(words, i, -1)
	if markets.Has(before) || i > 0 && before != "" && (strings.HasSuffix(words[i-1].Text, "'s") || strings.HasSuffix(words[i-1].Text, "’s")) {
		return true
	}
	for k := i + 1; k < min(i+5, len(words)) && words[k].Gap <= token.Slash && !fillers.Has(words[k].Stem); k++ {
		if firms.Has(words[k].Stem) {
			return true
		}
	}
	return false
}

// markets are stems of that in which something leads, and of articles before what does.
var markets = token.NewStemSet(`industry market world class a an`)

// firms are stems of what leads its market.
var firms = token.NewStemSet(`company provider brand firm manufacturer retailer supplier corporation`)

// otherWords are words that share the stem of a one-word name and not its meaning: who utilizes boats knows no utilities, who maintains
// them is no judge of what is maintainable, and what has a market value is no marketing.
var otherWords = token.NewSet(`utilize utilizes utilized utilizing utilization utilise utilised maintain maintains maintained maintaining market markets manufacturer manufacturers
publisher publishers account accounted`)

// beside returns the stem of the word before (step -1) or behind (1) word i, or beyond an "of" there: "Bachelor of Architecture",
// "administration of medication". It is empty where something else than white space, a hyphen or a slash stands between.
func beside(words []token.Word, i, step int) string {
	for k := i + step; k >= 0 && k < len(words); k += step {
		if words[max(k, k-step)].Gap > token.Slash {
			break
		}
		if stem := words[k].Stem; stem != "of" || k != i+step {
			return stem
		}
	}
	return ""
}
