package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/token"
)

// lookalikes are words that share the stem of other words and not their meaning: data integrity is no data integration, what is specific no
// specification, and who builds engines for tides no tide engineer. Such a word is of a skill only where one of its names, or of its wordings in
// the posting, has it too.
var lookalikes = token.NewSet(`integrity integrators fabricate fabricates fabricated fabricating fabrication distribution specific specifically economic economical
economically oriented engine engines powered productive productively productivity production
administrative administratively personally processing
relate relates related relating securely`)

// lookalikeStems are their stems.
var lookalikeStems = func() map[string]bool {
	out := make(map[string]bool)
	for w := range lookalikes.All() {
		out[token.Stem(w)] = true
	}
	return out
}()

// looksAlike reports whether the first or the last of the words is a lookalike, and neither the corpus calls the skill so nor the keyword
// or one of its names.
func (m *Matcher) looksAlike(words []token.Word, first, end int, skill int32, keyword string, names []string) bool {
	for _, i := range [...]int{first, end - 1} {
		w := &words[i]
		if !lookalikeStems[w.Stem] || !lookalikes.HasLower(w.Text) {
			continue
		}
		says := func(name string) bool {
			return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r < 'a' || r > 'z' }), func(n string) bool {
				return lookalikes.Has(n) && token.Stem(n) == w.Stem
			})
		}
		if !says(keyword) && !slices.ContainsFunc(names, says) && !(skill >= 0 && slices.ContainsFunc(m.skills.Skills[skill].Names, func(n corpus.Name) bool { return says(n.Text) })) {
			return true
		}
	}
	return false
}
