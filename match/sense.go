package match

import "github.com/resumematch/resumematch/match/internal/token"

// otherSenses are stems that mean something else than the skill of this name beside one of the words given: a security
// guard shows no IT security.
var otherSenses = map[string]map[string]bool{
	"secur":         stemSet(`guard officer deposit social job food patrol screener`),
	"network":       stemSet(`social event`),
	"test":          stemSet(`drug blood urine pregnancy hearing`),
	"coach":         stemSet(`soccer football basketball baseball swimming youth tennis cheer volleyball`),
	"train":         stemSet(`personal fitness weight camp dog`),
	"storag":        stemSet(`cold food dry pallet self warehouse furniture grain`),
	"rout":          stemSet(`floor shop parts truck delivery mail bus`),
	"contain":       stemSet(`media format shipping freight food waste cargo plant`),
	"startup":       stemSet(`screen script menu sequence inspection procedure machine plant equipment`),
	"production":    stemSet(`post`),
	"communic":      stemSet(`engineering equipment device satellite protocol`),
	"architectur":   stemSet(`landscape bachelor naval`),
	"infrastructur": stemSet(`road highway rail sewer bridge`),
	"licens":        stemSet(`driver drivers driving nursing liquor`),
	"administr":     stemSet(`medication drug vaccine`),
}

// otherSense reports whether the words from first to end stand behind a word that gives the first of them another
// sense than the skill's, or, being one word, before such a word.
func otherSense(words []token.Word, first, end int) bool {
	if programmed(words, first) {
		return true
	}
	senses := otherSenses[words[first].Stem]
	if senses == nil || first > 0 && words[first-1].Stem == "chief" { // "Chief Security Officer"
		return false
	}
	return senses[beside(words, first, -1)] || end == first+1 && senses[beside(words, first, 1)]
}

// programmed reports whether the word at i tells in which language a program is written: "services written in Go".
func programmed(words []token.Word, i int) bool {
	return words[i].Stem == "written" && beside(words, i, 1) == "in"
}

// beside returns the stem of the word before (step -1) or behind (1) word i, or beyond an "of" there: "Bachelor of Architecture",
// "administration of medication". It is empty where something else than white space, a hyphen or a slash stands between.
func beside(words []token.Word, i, step int) string {
	for k := i + step; k >= 0 && k < len(words); k += step {
		if words[max(k, k-step)].Gap > token.Slash {
			break
		}
		if w := words[k]; w.Stem != "of" || k != i+step {
			return w.Stem
		}
	}
	return ""
}
