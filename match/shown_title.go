package match

import (
	"sort"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// titleMark stands in the corpus before a wording that shows a skill in the title of a role alone, and a domain in the name of its employer: nobody leads
// engineers who wrote to the VP of Engineering, or knows banking who has been at the bank.
const titleMark = "@"

// meetTitle returns where the titles of the roles, or their employers, show a skill, as the first word, the one behind the last and the role.
func (m *Matcher) meetTitle(r *Resume, skill int32) [][3]int {
	titles := m.titled[skill]
	if titles == nil {
		return nil // as nearly always
	}
	var out [][3]int
	domain := m.skills.Skills[skill].Kind == corpus.Domain
	for i := range r.roles {
		k, behind, to := r.headWords(&r.roles[i], r.roles[i].Title)
		if domain && r.roles[i].Employer != "" {
			k, behind, to = r.headWords(&r.roles[i], r.roles[i].Employer)
		}
		last := behind
		if domain {
			last = to // "Hull Lamps, a lamp manufacturer"
		}
		for first := k; k < last && !beneath.HasLower(r.index.words[k].Text); k++ {
			if k > first && r.index.words[k].Stem == "manag" && managed.HasLower(r.index.words[k-1].Text) {
				continue // "Project Manager, IT"
			}
			end := 0
			for n := 0; n < len(titles) && end == 0; n++ {
				end = titleFrom(r.index.words[k:to], titles[n], behind-k)
			}
			if end > 0 {
				out = append(out, [3]int{k, k + end, i})
				break
			}
		}
	}
	return out
}

// headWords returns the words of a role's title or employer, from first to before behind, and where its line ends: the place of "VP, Lamps, Example
// Ltd" at which the employer begins is not always told.
func (r *Resume) headWords(role *outline.Role, name string) (first, behind, end int) {
	from, head := r.headOf(role)
	at := strings.Index(head, name)
	if at < 0 || name == "" {
		return 0, 0, 0
	}
	from += at
	words, to := r.index.words, r.doc.lines[r.doc.lineAt(from)].End
	first = sort.Search(len(words), func(i int) bool { return words[i].Start >= from })
	for behind = first; behind < len(words) && words[behind].Start < from+len(name); behind++ {
	}
	for end = behind; end < len(words) && words[end].Start < to; end++ {
	}
	return first, behind, end
}

// titleFrom returns behind how many words the title ends that the words begin with, fillers and commas aside; 0 for none. More of the title may not
// follow in the same breath, "Software Developer Recruiter", but for what says of which place or rank.
func titleFrom(words []token.Word, title []string, behind int) int {
	k := 0
	for i := 0; i < len(title); k++ {
		if k == len(words) {
			return 0
		}
		w := lowerText(words[k])
		switch {
		case w == "svp" || w == "evp":
			w = "vp"
		case w == "vice" && k+1 < len(words) && lowerText(words[k+1]) == "president":
			w = "vp"
			k++
		}
		switch {
		case w == title[i]:
			i++
		case i == 0 || !fillers.Has(w):
			return 0
		}
	}
	if k < behind && k < len(words) && words[k].Gap < token.Comma && !fillers.Has(words[k].Stem) && !words[k].Digit() && (!words[k].Caps() || len(words[k].Text) >= shortName) {
		return 0
	}
	return k
}

// beneath are words of a title behind which another's stands, "Assistant to the VP of Engineering", and of an employer before what is no bank of money.
var beneath = token.NewSet(`assistant deputy to office aspiring associate food blood seed tissue data`)

// chiefs returns the short titles of the chief officers that the text names: "cio" for "Senior Vice President & Chief Information Officer".
func chiefs(text string) (out []string) {
	words := strings.Fields(spaced(strings.ReplaceAll(text, "&", " and ")))
	for i, w := range words {
		switch {
		case beneath.Has(w):
			return out
		case officers[w] != "":
			out = append(out, w)
		case w == "chief":
			short := "c"
			for _, w := range words[i+1 : min(i+chiefWords, len(words))] {
				switch w {
				case "and":
					out = append(out, short+"o")
					short = "c"
				case "officer":
					out = append(out, short+"o")
				default:
					short += w[:1]
					continue
				}
				if w == "officer" {
					break
				}
			}
		}
	}
	return out
}

// chiefWords bounds the words of a chief officer's title.
const chiefWords = 6
