package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/token"
)

// activityVerbs are the verbs (as families of stems) that show an activity which ends a skill's name: who "migrated 200
// workloads to AWS" shows cloud migration, who "rolled out Dynamics 365" an ERP implementation. The first word of a line is the activity.
var activityVerbs = func() map[string][]string {
	out := make(map[string][]string)
	for _, line := range strings.Split(`implementation implement deploy roll introduce install launch deliver replace migrate
deployment deploy roll install launch implement
migration migrate move transition convert relocate
administration administer manage maintain support operate run
modernization modernize replace upgrade refresh migrate
integration integrate connect interface
automation automate script
optimization optimize tune reduce improve
upgrade upgrade replace refresh
support support troubleshoot resolve maintain
engineering engineer design build implement architect develop
operation operate run support maintain manage`, "\n") {
		words := strings.Fields(line)
		key := mention.Family(token.Stem(words[0]))
		for _, v := range words[1:] {
			out[key] = append(out[key], mention.Family(token.Stem(v)))
		}
	}
	return out
}()

// activityOf splits a skill's name into a thing that the corpus knows and the verbs of what is done with it; false when
// the name is no such compound.
func (m *Matcher) activityOf(s *corpus.Skill) (thing int32, verbs []string, ok bool) {
	name := s.Name
	i := strings.LastIndexByte(name, ' ')
	if i < 0 || s.Kind == corpus.Tool || s.Kind == corpus.Certification {
		return 0, nil, false
	}
	if strings.HasPrefix(name[i+1:], "Engine") && name[i+1:] != "Engineering" {
		return 0, nil, false // a thing of the same stem: a rules engine
	}
	verbs = activityVerbs[mention.Family(m.stems.Stem(name[i+1:]))]
	thing = m.lookup(name[:i])
	return thing, verbs, verbs != nil && thing >= 0
}

// reach is how many words a verb may stand from what it is done to.
const reach = 9

// meetActivity returns the places where the thing of a skill's name, or a kind of it, stands beside a verb of its
// activity in one sentence of work.
func (m *Matcher) meetActivity(r *Resume, skill int32) [][3]int32 {
	thing, verbs, ok := m.activityOf(m.skills.Skills[skill])
	if !ok {
		return nil
	}
	var out [][3]int32
	for _, h := range r.hits[thing] {
		if r.achievementAt(r.index.words[h.first].Start) < 0 {
			continue
		}
		for i := max(0, int(h.first)-reach); i < min(len(r.index.words), int(h.end)+reach); i++ {
			if i >= int(h.first) && i < int(h.end) || !does(&r.index.words[i], verbs) || r.apart(i, h) {
				continue
			}
			out = append(out, [3]int32{min(int32(i), h.first), max(int32(i)+1, h.end), h.skill})
			break
		}
	}
	return out
}

// does reports whether the word is one of the verbs as what somebody does: test scripts may well be read and followed by hand, and who is
// in charge of development has developed nothing by that.
func does(w *token.Word, verbs []string) bool {
	if !slices.Contains(verbs, mention.Family(w.Stem)) {
		return false
	}
	switch w.Stem {
	case "script":
		return mention.EndsIn(w.Text, deedForms)
	case "develop":
		return !strings.HasSuffix(w.Text, "ment")
	}
	return true
}

// apart reports whether a sentence ends between word i and the hit.
func (r *Resume) apart(i int, h hit) bool {
	for k := min(i, int(h.first)) + 1; k <= max(i, int(h.first)); k++ {
		if r.index.words[k].Gap >= token.Break {
			return true
		}
	}
	return false
}
