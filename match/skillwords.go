package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// noSkills are words that name no skill when they stand alone in a list: what is left of phrases cut into words. Of the single words in the
// lists of 372 resumes that the corpus does not know, those that no posting asks for: no product, file format or trade is called so.
var noSkills = token.NewSet(`agency approach award basis client clients competitive concept council direction directing director fast features focus functional increase increased increasing
its managing meetings million next nice organizational page personnel quick read requirement satisfaction simple simultaneously skills society staff strategic type unique view vision various`)

// What makes a list of words: so many with commas on a line, and so many of them that name no skill.
const fewItems, fewIdle, namedIdle = 6, 4, 6

// idleWords notes words of a list of skills that name none.
func (r *Resume) idleWords() []Finding {
	var found []string
	had := make(map[string]bool)
	line := -1
	for i, l := range r.doc.lines {
		if r.lineSection[i] != string(outline.PartSkills) || r.achievementAt(l.Start) >= 0 {
			continue
		}
		items := strings.Split(l.Text(r.doc.text), ",")
		if len(items) < fewItems {
			continue
		}
		for _, item := range items {
			word := strings.Trim(item, " \t.;:•-*")
			if low := strings.ToLower(word); noSkills.Has(low) && !had[strings.TrimSuffix(low, "s")] {
				had[strings.TrimSuffix(low, "s")] = true
				if found = append(found, word); line < 0 {
					line = i
				}
			}
		}
	}
	if len(found) < fewIdle {
		return nil
	}
	where := r.lineSpan(line)
	found = found[:min(len(found), namedIdle)] // examples: no list of such words is complete
	return []Finding{{codeIdleWords, SeverityNote, fmt.Sprintf("the list of skills holds words that name no skill, such as %s; take such words out, or write the whole skill", strings.Join(found, ", ")), &where}}
}
