package render

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// A step is one thing to do, for the list that opens a report.
type step struct {
	subject   string // the keyword's name; empty when the step is about none
	do        string // a sentence, or the rest of one that the subject begins
	quote     string // the resume's own words that it is about; may be empty
	why       string // what it is good for, or where it comes from
	keyword   string // the keyword that it is about; empty when it is none
	statement int    // the achievement that it is about; -1 when it is none
}

// How many steps of a sort open a report: what one can do in an evening.
const (
	firstMissing    = 5
	firstStatements = 3
	firstListed     = 5
)

// strongest is the strongest need of which the posting asks for something.
func strongest(r *match.Report) match.Need {
	switch c := r.Coverage; {
	case c.Required.Total > 0:
		return match.Required
	case c.Preferred.Total > 0:
		return match.Preferred
	}
	return match.Mentioned
}

// steps returns what to do first: say where the keywords most asked for were used, put a number to the statements most worth one,
// and show in a sentence what stands only in a list.
func steps(r *match.Report, all []choice) []step {
	var out []step
	need := strongest(r)
	cs := selected(all, need, false)
	byUse(cs)
	said := ""
	for i := range cs {
		c := &cs[i]
		if len(out) == firstMissing {
			break
		}
		if !c.OwnWords() {
			do := "if you have done or used it, say where."
			if c.Held() {
				do = "if you have it, say so."
			}
			if do == said {
				do = "likewise."
			} else {
				said = do
			}
			out = append(out, step{subject: c.title(false), do: do, why: string(need) + adds(c.Gain), keyword: c.Keyword.Keyword, statement: -1})
		}
	}
	for _, y := range r.Years {
		if y.Status == match.YearsShort && y.Need == match.Required {
			out = append(out, step{do: "Give every role its dates: the " + jobText(r) + " asks for " + asked(y) + ".", why: y.Covered(), statement: -1})
			break
		}
	}
	for n, i := range weakest(r) {
		if n == firstStatements {
			break
		}
		if a := &r.Achievements[i]; a.Question != "" {
			out = append(out, step{do: a.Question, quote: a.Text, why: "the statement has no measure", statement: i})
		}
	}
	if names := onlyListed(all); len(names) > 0 {
		if rest := len(names) - firstListed; rest > 0 {
			names = append(names[:firstListed:firstListed], fmt.Sprintf("%d more", rest))
		}
		out = append(out, step{do: "Say in a statement what you did with " + conjunction(names) + ".", why: "required, and only in a list so far", statement: -1})
	}
	return out
}

// adds says what meeting a keyword would add to the score.
func adds(gain float64) string {
	if gain <= 0 {
		return ""
	}
	return fmt.Sprintf(", adds %.1f to the score", gain)
}

// weakest returns the indices of the statements without a measure, those most worth one first. One that stands above in the same
// words needs no second number.
func weakest(r *match.Report) []int {
	var out []int
	for i := range r.Achievements {
		if a := &r.Achievements[i]; !a.Verdict.Quantified() && a.Priority > 0 {
			out = append(out, i)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return r.Achievements[out[i]].Priority > r.Achievements[out[j]].Priority })
	return out
}

// onlyListed names the required keywords that the resume only lists; papers and tongues aside, which one has.
func onlyListed(all []choice) []string {
	var out []string
	for i := range all {
		c := &all[i]
		if c.Need == match.Required && len(c.evidence) > 0 && c.evidence[0].onlyListed {
			out = append(out, c.evidence[0].name)
		}
	}
	return out
}

// conjunction joins names with commas and "and".
func conjunction(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// A doubt is a reason to trust the report less: a text that was badly read, a posting that asks for little.
type doubt struct {
	code    match.Code
	message string
	explain string
	line    int    // of the resume that it is about; 0 for none
	at      string // the same for a reader, behind the message: " · line 8"
}

// notes returns what is to be said of the resume as a document: the findings of least severity that no other part of a
// report shows.
func notes(r *match.Report) []doubt {
	return slices.DeleteFunc(remarks(r, true), doubt.ofPost)
}

// post returns how the title and the size of the post stand to those of the resume.
func post(r *match.Report) []doubt {
	return slices.DeleteFunc(remarks(r, true), func(d doubt) bool { return !d.ofPost() })
}

func (d doubt) ofPost() bool { return d.code == match.CodeTitle || d.code == match.CodeScale }

// Headings of the two.
const postHeading, notesHeading = "Title and size of the post", "The resume as a document"

// conditions returns what the posting asks of the person, each with its line.
func conditions(r *match.Report) []string {
	var out []string
	for _, f := range r.Findings {
		if f.Code == match.CodeCondition && f.Where != nil {
			out = append(out, Shorten(f.Message, longCondition)+fmt.Sprintf(" · line %d", f.Where.Line))
		}
	}
	return out
}

// longCondition is how many characters of a condition are shown.
const longCondition = 200

// doubts returns the graver findings that no part of a report shows otherwise, each with the document that it is about.
func doubts(r *match.Report) []doubt { return remarks(r, false) }

func remarks(r *match.Report, note bool) []doubt {
	var out []doubt
	count := make(map[string]int)
	for _, m := range r.Resume.Warnings {
		count[m]++
	}
	for _, f := range r.Findings {
		switch f.Code {
		case match.CodeMissingRequired, match.CodeMissingPreferred, match.CodeUnquantified, match.CodeListedOnly, match.CodeImplied, match.CodeOnlyElsewhere, match.CodeYears, match.CodeCondition:
			continue
		}
		if (f.Severity == match.SeverityNote) != note {
			continue
		}
		d := doubt{code: f.Code, message: f.Message, explain: f.Code.Explain()}
		switch {
		case count[f.Message] > 0:
			if count[f.Message]--; !note { // notes stand under the resume's heading
				d.message = r.Resume.Name + ": " + f.Message
			}
		case slices.Contains(r.Job.Warnings, f.Message):
			if note {
				continue // how the posting was read and put right is nothing for its reader to do
			}
			d.message = r.Job.Name + ": " + f.Message
			f.Where = nil
		}
		if f.Where != nil {
			d.line, d.at = f.Where.Line, where(r, " · %s", *f.Where)
		}
		if f.Code == match.CodeShortResume { // it puts all the others in doubt
			out = append([]doubt{d}, out...)
			continue
		}
		out = append(out, d)
	}
	return out
}

// sentence gives text a full stop unless it ends like a sentence.
func sentence(text string) string {
	if text == "" || strings.ContainsAny(text[len(text)-1:], ".?!") {
		return text
	}
	return text + "."
}

// gradeText says how well a place in the resume backs a keyword.
func gradeText(c *choice, g match.Grade) string {
	switch {
	case c.Held():
		return "held"
	case g == match.GradeQuantified:
		return "in a statement with a measure"
	case g == match.GradeStated:
		return "in a sentence or title"
	}
	return "only in a list"
}

// isProfile reports that the resume was compared with a role's profile, whose lines are nobody's to look up.
func isProfile(r *match.Report) bool { return r.Job.Title != "" && r.Job.Name == "role "+r.Job.Title }

// jobText is what the resume was compared with.
func jobText(r *match.Report) string {
	if isProfile(r) {
		return "profile"
	}
	return "posting"
}

// What the balance of leadership and technology takes to say something: so many keywords of both sides, and so far apart.
const (
	fewSides = 6
	farApart = 0.25
)

// balanceText sets leadership against technology in both documents; empty when one of them names too few skills to say
// anything, and, unless all is asked for, when they are not far apart.
func balanceText(r *match.Report, all bool) string {
	b := r.Balance
	if b.Job.Technical+b.Job.Leadership < fewSides || b.Resume.Technical+b.Resume.Leadership < fewSides {
		return ""
	}
	text := fmt.Sprintf("Leadership makes up %s of the leadership and technical skills in the %s, %s in the resume", sides(b.Job), jobText(r), sides(b.Resume))
	switch apart := b.Job.Share() - b.Resume.Share(); {
	case apart >= farApart:
		text += "; the " + jobText(r) + " speaks more of leadership than the resume does"
	case apart <= -farApart:
		text += "; the " + jobText(r) + " speaks more of technology than the resume does"
	case !all:
		return ""
	}
	return text + "."
}

// sides is the share of leadership: "40 % (8 of 20)".
func sides(s match.Sides) string {
	return fmt.Sprintf("%.0f %% (%d of %d)", 100*s.Share(), s.Leadership, s.Leadership+s.Technical)
}

// needText is the heading of a need.
func needText(n match.Need) string {
	switch n {
	case match.Required:
		return "Required"
	case match.Preferred:
		return "Preferred"
	}
	return "In the description of the work"
}

// needs are all needs, the strongest first.
func needs() [3]match.Need { return [...]match.Need{match.Required, match.Preferred, match.Mentioned} }
