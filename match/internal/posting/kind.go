package posting

import (
	"slices"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// Copies of a posting lose the bullets of its lists. A short item then looks like a heading where it ends in a kind of
// thing asked for: "Fortran experience", "Diving certificate". Headings say more generally of what kind: "Technical experience".

// Stems of the words that such an item ends in, or those that say how strongly it is asked for, and of those that headings have in front of them (../shared/data/vocab/jd_headings.tsv
// has them twice or more).
var (
	wishWords = []string{"desir", "prefer", "plus", "advantag", "asset", "bonus", "recommend", "requir", "essenti", "mandatori"}
	kindWords = []string{"experi", "knowledg", "skill", "qualif", "certif", "clearanc", "expertis"}
	headWords = []string{"prefer", "minimum", "requir", "basic", "secur", "technic", "employ", "special", "job", "desir", "addit", "physic", "soft", "your", "my", "key", "bonus",
		"nice", "have", "haves", "essenti", "core", "role", "other", "general", "must", "compet", "academ", "profession", "hard", "person", "critic", "posit", "languag", "candid",
		"educ", "elig", "exampl", "must-hav", "nice-to-hav", "mandatori", "necessari", "relevant", "ideal", "expect", "select", "criteria", "abil", "plus", "background", "previous",
		"prior", "work", "primari", "secondari", "function", "domain", "option", "valuabl", "use", "good", "need", "look", "what", "about", "we", "like", "licens", "licenc", "industri"}
)

// itemOfKind reports whether the line lines[i], of a part that asks, is an item of a list without bullets rather than a heading: it ends
// in a kind of thing asked for, says of which thing and not of which sort, and stands right below an item or the list's heading.
func (r *Reader) itemOfKind(text string, lines []textline.Line, i int, line string) bool {
	l := &lines[i]
	if l.Heading > 0 || l.Bullet != "" || line != l.Text(text) || line[len(line)-1] == ':' || allCaps(line) || i+1 < len(lines) && lines[i+1].Bullet != "" {
		return false
	}
	if l.Blank && (i < 2 || !r.opens(text, lines, i-1)) {
		return false
	}
	var room [12]token.Word
	words := r.stems.Words(room[:0], line, 0, len(line))
	last := len(words) - 1
	if last < 1 || !among(kindWords, words[last]) && !among(wishWords, words[last]) {
		return false
	}
	return slices.ContainsFunc(words[:last], func(w token.Word) bool {
		return !among(headWords, w) && !among(kindWords, w) && w.Stem != "high" && !among(wishWords, w) && !r.headings.fillers[w.Stem]
	})
}
