package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// otherSenses are stems that mean something else than the skill of this name beside one of the words given: a security
// guard shows no IT security. The first word of a line is the stem, the others stand beside it.
var otherSenses = func() map[string]map[string]bool {
	out := make(map[string]map[string]bool)
	for _, line := range strings.Split(`secur guard officer deposit social job food patrol screener clearance cleared funding contract deal grant sponsorship investment approval buy mark loan financing
network social event
test drug blood urine pregnancy hearing
coach soccer football basketball baseball swimming youth tennis cheer volleyball
train personal fitness weight camp dog
storag cold food dry pallet self warehouse furniture grain
rout floor shop parts truck delivery mail bus
contain media format shipping freight food waste cargo plant
container shipping freight cargo
scrum rugby
startup screen script menu sequence inspection procedure machine plant equipment
production post
communic engineering equipment device satellite protocol wireless radio mobile unified telecommunication data network voice internet electronic
scale pilot lab bench full large small
media filter filtration fiber
aws brazing weld welder entry
virtual java
retent patient data donor
conflict git merge
hire direct
architectur landscape bachelor naval
infrastructur road highway rail sewer bridge
licens driver drivers driving nursing liquor
symantec ghost backup netbackup veritas vault altiris
administr medication drug vaccine
kanban vendor supplier inventory replenishment contract
supervis under without minimal minimum little limited
supervisor my his her their immediate with by from
schedul appointment meeting visit visitor patient staff interview travel class shift
motiv for behind`, "\n") {
		stem, beside, _ := strings.Cut(line, " ")
		out[stem] = stemSet(beside)
	}
	return out
}()

// otherSense reports whether the words from first to end stand behind a word that gives the first of them another
// sense than the skill's, or, being one word, before such a word.
//
//go:noinline
func otherSense(words []token.Word, first, end int) bool {
	if programmed(words, first) || onlyLeadsTo(words, end-1) || season(words, first) || ahead(words, first) || end == first+2 && ranking(words, first, end) {
		return true
	}
	senses := otherSenses[words[first].Stem]
	if senses == nil || first > 0 && words[first-1].Stem == "chief" { // "Chief Security Officer"
		return false
	}
	if end == first+1 && communicationSystem(words, first) {
		return true
	}
	return senses[beside(words, first, -1)] || end == first+1 && senses[beside(words, first, 1)]
}

// ranking reports whether the words are of somebody's own rank or office, "an executive management professional", and not of those
// that one deals with.
//
//go:noinline
func ranking(words []token.Word, first, end int) bool {
	return ranks[words[first].Stem] && rankHeld[beside(words, end-1, 1)]
}

// rankHeld are stems of who or what is named by a rank.
var rankHeld = stemSet(`professional assistant mba candidate trainee program course`)

// communicationSystem reports the plural at word i as a technology, "communications platform", and not as what somebody does.
func communicationSystem(words []token.Word, i int) bool {
	return words[i].Stem == "communic" && strings.HasSuffix(lowerText(words[i]), "ns") && communicationWords[beside(words, i, 1)]
}

// communicationWords are stems of what carries communications.
var communicationWords = stemSet(`technology system service platform industry infrastructure field sector`)

// dataDriven are stems of what is driven by data and is no way to decide.
var dataDriven = stemSet(`testing test digital framework`)

// otherMeaning reports whether the words of a name mean something else beside what stands there, see [otherSense].
func otherMeaning(words []token.Word, first, end int) bool {
	switch end - first {
	case 1:
		return otherSense(words, first, end)
	case 2:
		if first == 0 && lowerText(words[0]) == "design" && words[1].Stem == "system" && fillers[beside(words, 1, 1)] {
			return true // "Design systems for two regions": something to do
		}
		if lowerText(words[first]) == "managerial" && words[end-1].Stem == "capac" {
			return true // a position
		}
		return words[first].Stem == "data" && lowerText(words[end-1]) == "driven" && dataDriven[beside(words, end-1, 1)]
	}
	return false
}

// programmed reports whether the word at i tells in which language a program is written: "services written in Go".
//
//go:noinline
func programmed(words []token.Word, i int) bool {
	return words[i].Stem == "written" && beside(words, i, 1) == "in"
}

// season reports the word at i as a time of the year: "Spring 2016".
func season(words []token.Word, i int) bool {
	next := beside(words, i, 1)
	return words[i].Stem == "spring" && len(next) == 4 && (next[:2] == "19" || next[:2] == "20")
}

// onlyLeadsTo reports what has come of something, "leading to an increase", and whom somebody is under: "reporting to the director".
//
//go:noinline
func onlyLeadsTo(words []token.Word, i int) bool {
	switch words[i].Stem {
	case "lead", "report":
		return words[i].Text[len(words[i].Text)-1] == 'g' && beside(words, i, 1) == "to"
	}
	return false
}

// ahead reports whether the word at i tells of what is ahead of others, "industry-leading technologies", and leads nobody.
func ahead(words []token.Word, i int) bool {
	return lowerText(words[i]) == "leading" && markets[beside(words, i, -1)]
}

// markets are stems of that in which something leads.
var markets = stemSet(`industry market world class`)

// beside returns the stem of the word before (step -1) or behind (1) word i, or beyond an "of" there: "Bachelor of Architecture",
// "administration of medication". It is empty where something else than white space, a hyphen or a slash stands between.
//
//go:noinline
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
