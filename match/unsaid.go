package match

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// What a role without a word on its work is, to be told of: as long and as late as one that readers ask for.
const (
	longRole  = 12  // months
	bareBytes = 240 // of its lines: a head, and no text that may be work in another form
)

// workless returns the indexes of the roles under which nothing stands but their heads, though statements stand under others: those that
// lasted a year or more and ended within the last ten. Not the present role, which [Resume.unsaid] tells of, nor the head over
// several positions with one employer.
func (r *Resume) workless() (bare []int) {
	told := make([]int, len(r.roles))
	some := false
	for i := range r.achievements {
		if k := r.lineRole[r.doc.lineAt(r.achievements[i].Span.Start)]; k >= 0 {
			told[k]++
			some = true
		}
	}
	for i, role := range r.roles {
		from, to := month(role.Dates.From, 12), month(role.Dates.To, 1)
		if role.Dates.Current {
			to = r.now
		}
		if !some || told[i] > 0 || role.Title == "" || !role.Dated || role.Project || role.Uncounted || role.Joint() || to-from+1 < longRole || to < r.now-oldestTime || i == 0 && r.unsaid() {
			continue
		}
		if next := i + 1; next < len(r.roles) && r.roles[next].From == role.To && role.Dates.Covers(r.roles[next].Dates) {
			continue
		}
		first, last := &r.doc.lines[role.From], &r.doc.lines[role.To-1]
		if !slices.ContainsFunc(r.doc.lines[role.From:role.To], func(l textline.Line) bool { return l.Bullet != "" }) && !beginsLower(role.Title) && last.End-first.Start <= bareBytes && !r.inCopy(first.Start) { // "worked there as …" is no head
			bare = append(bare, i)
		}
	}
	return bare
}

// beginsLower reports a text that begins with a lower-case letter.
func beginsLower(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(first)
}

// unsaidWork notes the roles without a statement of work, and statements that break off.
func (r *Resume) unsaidWork() (out []Finding) {
	if bare := r.workless(); len(bare) > 0 {
		where := r.lineSpan(r.roles[bare[0]].From)
		message := fmt.Sprintf("nothing is said of the work as %s", r.roleNames[bare[0]])
		if len(bare) > 1 {
			message = fmt.Sprintf("nothing is said of the work in %d roles of the last ten years; the first is %s", len(bare), r.roleNames[bare[0]])
		}
		out = append(out, Finding{codeUnsaid, SeverityNote, message, &where})
	}
	for i := range r.achievements {
		if a := &r.achievements[i]; brokenOff(a.Text) && !a.repeats {
			where := a.Span
			if len(a.Rest) > 0 {
				where = a.Rest[len(a.Rest)-1]
			}
			return append(out, Finding{codeBroken, SeverityNote, fmt.Sprintf("a statement of work breaks off: “… %s”", lastWords(a.Text, 4)), &where})
		}
	}
	return out
}

// What makes results stand apart from the roles: so many with a measure, and so many for each that stands under a role.
const fewApart, shareApart = 3, 2

// unplaced notes statements with a measure that stand under no role, when hardly any stand under one.
func (r *Resume) unplaced() []Finding {
	under, none, first := 0, 0, -1
	titled := false
	for i := range r.achievements {
		a := &r.achievements[i]
		switch {
		case a.repeats:
		case !a.Verdict.Quantified():
			titled = titled || a.Role != ""
		case a.Role != "":
			under++
		default:
			if none++; first < 0 {
				first = i
			}
		}
	}
	if !titled || none < fewApart || none < shareApart*under {
		return nil
	}
	where, heading := r.achievements[first].Span, ""
	if h := r.achievements[first].Heading; h != "" {
		heading = fmt.Sprintf(", the first under %q", h)
	}
	message := fmt.Sprintf("%d of the %d statements with a measure stand under no role%s; move each to the role where it was done", none, none+under, heading)
	return []Finding{{codeApart, SeverityNote, message, &where}}
}

// openWords are words that no sentence ends on.
var openWords = token.NewSet(`the a an of and or with their its our your &`)

// brokenOff reports a statement that ends on a word behind which another must stand.
func brokenOff(text string) bool {
	words := strings.Fields(strings.TrimRight(text, ".;, "))
	last := len(words) - 1
	return last > 1 && openWords.Has(words[last]) && !(words[last] == "with" && modals.Has(words[last-2])) && !(wording.Among(words[last], "of with") && stranded(words[:last]))
}

// stranded reports words whose clause has a subject of its own, behind which a preposition may stand last: "a register I am not proud of".
func stranded(words []string) bool {
	for k := max(1, len(words)-4); k < len(words); k++ {
		if wording.Among(words[k], "I we they it nobody") && !strings.HasSuffix(words[k-1], ".") && !wording.Among(words[k-1], "and as where of") {
			return true
		}
	}
	return false
}

// modals stand in front of a verb whose preposition may end a sentence: "a rota that the crew can live with".
var modals = token.NewSet(`can could will would may might must should cannot`)

// lastWords returns the last n words of the text.
func lastWords(text string, n int) string {
	words := strings.Fields(text)
	return strings.Join(words[max(0, len(words)-n):], " ")
}

// nearWords is how many words, fillers apart, two statements share but for the verb that they open with; fewCopies is how many of them
// make a role a copy of another: one duty may well be that of two posts.
const nearWords, fewCopies = 4, 3

// nearCopies notes statements under a role that stand under another in the same words but for the one that they open with, as a rule the verb
// in another form.
func (r *Resume) nearCopies(stems *token.Stemmer) []Finding {
	seen := make(map[string]string) // the words of a statement → its role
	n, first := 0, -1
	for i := range r.achievements {
		a := &r.achievements[i]
		if a.Role == "" || a.repeats {
			continue
		}
		var words []string
		for _, w := range stems.Words(nil, a.Text, 0, len(a.Text)) {
			if !fillers.Has(w.Stem) && !determiners.HasLower(w.Text) {
				words = append(words, w.Stem)
			}
		}
		if len(words) <= nearWords {
			continue
		}
		key := strings.Join(words[1:], " ")
		switch role, had := seen[key]; {
		case !had:
			seen[key] = a.Role
		case role != a.Role:
			if n++; first < 0 {
				first = i
			}
		}
	}
	if n < fewCopies {
		return nil
	}
	where := r.achievements[first].Span
	message := fmt.Sprintf("%d statements of work stand under another role in the same words but for the verb, the first “%s”; say what was different", n, firstWords(r.achievements[first].Text, fewWords))
	return []Finding{{codeRepeated, SeverityNote, message, &where}}
}
