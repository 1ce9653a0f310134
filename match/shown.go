package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// shownBy returns, for each skill that the corpus lists some of, the wordings of resumes that show it: "forming cohesive teams" is
// team building; and the words of the titles that do. What shows a skill shows those that it is as good as.
func (m *Matcher) shownBy() (out map[int32][]form, titled map[int32][][]string) {
	out, titled = make(map[int32][]form), make(map[int32][][]string)
	for skill, s := range m.skills.Skills {
		for _, n := range append(m.mutualOf(s.Name), int32(skill)) {
			for _, wording := range m.skills.Skills[n].ShownBy {
				if title, ok := strings.CutPrefix(wording, titleMark); ok {
					titled[int32(skill)] = append(titled[int32(skill)], strings.Fields(title))
					continue
				}
				out[int32(skill)] = append(out[int32(skill)], appendForm(nil, m.stems.Words(nil, wording, 0, len(wording))))
			}
		}
	}
	return out, titled
}

// lifeCycle is the corpus's name of what meetPhases looks for.
const lifeCycle = "Software Development Life Cycle"

// phases are the phases of a life cycle by stems of what is done in them, numbered: who names four of them in one breath, design and testing
// among them, has gone through it. In 160 resumes whose keywords readers judged it found four that do not name the cycle: three had it,
// of the fourth it could be inferred.
var phases = func() map[string]uint8 {
	out := make(map[string]uint8)
	for n, words := range []string{"requirements specification", "analysis analyze", "design architect", "development coding programming build", "testing qa uat", "implementation deployment installation release rollout delivery", "maintenance support"} {
		for stem := range token.NewStemSet(words).All() {
			out[stem] = 1 << n
		}
	}
	return out
}()

// How many phases are to be named, in how many words, with how many commas.
const (
	phasesNamed  = 4
	phasesWithin = 9
	phaseCommas  = 2
)

// meetPhases returns where the resume names the phases of a life cycle side by side: "design, development, testing, installation".
func (r *Resume) meetPhases() [][2]int {
	words := r.index.words
	var out [][2]int
	for i := 0; i < len(words); i++ {
		if phases[words[i].Stem] == 0 {
			continue
		}
		if end := phasesFrom(words[i:min(i+phasesWithin, len(words))]); end > 0 {
			out = append(out, [2]int{i, i + end})
			i += end - 1
		}
	}
	return out
}

// phasesFrom returns how many of the words, from the first on, name the phases of a life cycle; 0 when they name too few.
func phasesFrom(words []token.Word) int {
	var seen uint8
	commas, between, named, end := 0, 0, 0, 0 // between: the commas between the phases
	for k := range words {
		if k > 0 && words[k].Gap >= token.Break {
			break
		}
		if k > 0 && words[k].Gap == token.Comma {
			commas++
		}
		if phase := phases[words[k].Stem]; phase != 0 && seen&phase == 0 {
			seen |= phase
			named++
			end, between = k+1, commas
		}
	}
	const design, testing = 1 << 2, 1 << 4
	if named < phasesNamed || between < phaseCommas || seen&design == 0 || seen&testing == 0 {
		return 0
	}
	return end
}
