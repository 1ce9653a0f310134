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

// otherSense reports whether the words of the resume from first to end stand behind a word that gives the first of them another
// sense than the skill's, or, being one word, before such a word.
func (x *wordIndex) otherSense(first, end int) bool {
	senses := otherSenses[x.words[first].Stem]
	if senses == nil || first > 0 && x.words[first-1].Stem == "chief" { // "Chief Security Officer"
		return false
	}
	return first > 0 && x.words[first].Gap <= token.Slash && senses[x.words[first-1].Stem] ||
		end == first+1 && end < len(x.words) && x.words[end].Gap <= token.Slash && senses[x.words[end].Stem]
}
