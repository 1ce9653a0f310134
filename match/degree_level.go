package match

import "github.com/resumematch/resumematch/match/internal/token"

// behindLevel returns where the words end that make the degree words[i:j] the level of one's education: "educated to degree level", "degree
// level education", "a Master's level qualification"; j when there are none. Nothing else of a level is a degree: "Master's level
// engineers".
func behindLevel(words []token.Word, i, j int) int {
	if j >= len(words) || words[j].Stem != "level" || words[j].Gap > token.Hyphen {
		return j
	}
	if end := j + 1; end < len(words) && words[end].Gap == token.Space && (words[end].Stem == "educ" || words[end].Stem == "qualif") {
		return end + 1
	}
	for k := max(0, i-3); k+1 < i; k++ {
		if (words[k].Stem == "educ" || words[k].Stem == "qualifi" || words[k].Stem == "qualif") && words[k+1].Stem == "to" {
			return j + 1
		}
	}
	return j
}

// otherwise are stems of what a posting takes in place of a degree behind "or": "or you taught yourself", "or self-taught".
var otherwise = token.NewStemSet(`you you've we self self-taught taught learned learnt bootcamp bootcamps apprenticeship apprenticeships`)
