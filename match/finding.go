package match

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Code names a kind of [Finding]; codes are stable from version to version. [Code.Explain] says what one means.
type Code string

// A Severity says how much a [Finding] matters.
type Severity string

// Severities, the gravest first.
const (
	SeverityError   Severity = "error"   // the posting requires it and the resume lacks it
	SeverityWarning Severity = "warning" // weakens the resume, or makes the report less sure
	SeverityNote    Severity = "note"    // worth knowing
)

// A Finding is something to fix or to know.
type Finding struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Where    *Span    `json:"where"` // nil when it concerns no single place; in the posting where Code.InJob, else in the resume
}

// The codes that callers branch on most. [Codes] lists the others too: of how a file was read ("pdf-repaired",
// "doc-comments"), of the resume as a document ("contact", "layout"), of a posting ([Matcher.Lint]).
const (
	CodeMissingRequired  Code = "missing-required"
	CodeMissingPreferred Code = "missing-preferred"
	CodeUnquantified     Code = "unquantified"
	CodeListedOnly       Code = "listed-only"
	CodeImplied          Code = "implied"
	CodeOnlyElsewhere    Code = "only-elsewhere"
	CodeNotHeld          Code = "not-held"
	CodeYears            Code = "years"
	CodeThinPosting      Code = "thin-posting"
	CodeOtherTrade       Code = "other-trade"
	CodeCondition        Code = "condition"
	CodeTitle            Code = "title"
	CodeScale            Code = "scale"
	CodeShortResume      Code = "short-resume"
	CodeNoStatements     Code = "no-statements"
	CodeDates            Code = "dates"
	CodeEncoding         Code = "text-encoding"
)

// InJob reports whether findings of a report with this code are of the posting, and their place in it; all others with a place
// are of the resume. Those of [Matcher.Lint] are of the posting, whatever their code.
func (c Code) InJob() bool {
	switch c {
	case CodeMissingRequired, CodeMissingPreferred, CodeYears, CodeThinPosting, CodeCondition:
		return true
	}
	return false
}

// ownWords explains why some missing keywords are told of with less weight.
const ownWords = "What is found only in the posting's own words, and is no known keyword, is less sure to be one, and told of one severity lower."

var explanations = map[Code]string{
	CodeMissingRequired: "The posting requires this keyword and the resume has neither the keyword, another wording of it, nor a more specific skill. " +
		"If you have it, say so where you used it, in the posting's words; if not, leave it out. Of a choice, as in \"Azure or AWS\", one is enough. " + ownWords,
	CodeMissingPreferred: "The posting would like this keyword and the resume does not have it. Add it only if it is true. " + ownWords,
	CodeUnquantified: "The statement says what was done but not how much: no number, amount, share, time or change. " +
		"Answer the question with a figure you can stand behind; if the figure is confidential, a percentage, a range, a rank or a ratio will do.",
	CodeListedOnly:    "The keyword stands only in a list of skills. A sentence that shows where you used it, best with a result, convinces more.",
	CodeImplied:       "No word of the resume names the keyword, but a reader may infer it from what the resume does name. A search for the word finds nothing: name it, if it is true.",
	CodeOnlyElsewhere: "The keyword stands in a further document (--with), such as the cover letter, and not in the resume. Who reads the resume alone does not see it.",
	CodeNotHeld: "The resume tells of this certificate, degree or clearance only as in progress, planned, expired or left, so that it counts as missing. " +
		"If you have it by now, say so and since when; if it is near, say when you will have it: some employers take a date.",
	CodeYears:       "The posting asks for more years than the dated roles of the resume cover, or the dates could not be read. Give every role a start and an end.",
	CodeThinPosting: "The posting asks for very little, so that coverage and score say little. Look for a longer version of it, or compare with a role profile (--role).",
	CodeCondition:   "The posting makes a condition on the person that wording cannot meet, such as the right to work, citizenship, travel, hours or a form of application. Check it before you spend an evening on the rest.",
	CodeOtherTrade: "Of the tools, methods, certificates and fields of work that the posting requires, or of all that it names, the resume shows hardly any: at most one in six. It may ask for another trade than the resume tells of; " +
		"if it does not, the resume does not name what you work with. Compare with what your own posts ask for (--roles).",
	CodeShortResume:       "The resume has less than a third of a page of text, so that what is said of it is of little worth. Check with --show-text whether all of it was read: pictures of text are not, run OCR on a scan first.",
	CodeNoStatements:      "No statement of work was found: no bullets or sentences under experience or projects. Check with --show-text whether the text was read in order.",
	CodeEncoding:          "The text is not valid UTF-8. When most of it is, what is damaged was read as \"\ufffd\"; else it was read as Windows-1252, the usual encoding of older Windows programs. Save it as UTF-8 to be sure. Control characters are left out.",
	"pdf-missing-font":    "The PDF names a font that is not in it; its letters were guessed. Compare --show-text with the file, and export it anew.",
	"pdf-oversize-stream": "A page or a font of the PDF is larger than any resume's; what is beyond was left out. Give the resume alone, or export it anew.",
	"pdf-repaired":        "The PDF file is damaged and was repaired while reading. Compare --show-text with the file, and export it anew.",
	"pdf-hidden-text":     "The PDF holds text that a reader does not see (white, tiny or invisible). Remove it: recruiters take it for keyword stuffing.",
	"pdf-unmapped-font":   "A font of the PDF does not say which letters its shapes stand for; the words in it may be lost to every program. Export the file anew with another font.",
}

// Explain returns what the code means and what to do; empty for an unknown code.
func (c Code) Explain() string {
	for _, table := range explained() {
		if text, ok := table[c]; ok {
			return text
		}
	}
	return ""
}

// explained are the tables of explanations: of findings, of checks, of the lint of postings.
func explained() [3]map[Code]string {
	return [...]map[Code]string{explanations, checkExplanations, lintExplanations}
}

// Codes returns all codes that have an explanation, sorted.
func Codes() []Code {
	var out []Code
	for _, table := range explained() {
		for c := range table {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// What is too little to judge by: a posting of fewer keywords, a resume of fewer words, which is a third of a page; 2 % of
// 372 real resumes have fewer.
const (
	thinPosting = 6
	shortResume = 150
	muchTrade   = 6 // required keywords of a trade by which another trade is told, muchNamed: or keywords in all
	muchNamed   = 9
	hardlyAny   = 6 // of which at most one in so many is met
	firstFew    = 5 // achievements asked about first; 87 % of real statements have no number, and a wall of nags helps nobody
)

// findings lists what to do, the most worthwhile first.
func (m *Matcher) findings(resume *Resume, job *Job, r *Report) []Finding {
	var out []Finding
	add := func(code Code, severity Severity, where *Span, message string) {
		out = append(out, Finding{code, severity, message, where})
	}
	switch n := len(r.Keywords); {
	case n == 0:
		add(CodeThinPosting, SeverityWarning, nil, "no keyword was found in the posting; was all of it read?")
	case n < thinPosting:
		add(CodeThinPosting, SeverityWarning, nil, fmt.Sprintf("the posting asks for only %s; the score says little", plural(n, "keyword")))
	}
	if message := r.otherTrade(); message != "" {
		add(CodeOtherTrade, SeverityWarning, nil, message)
	}
	if r.Resume.Words < shortResume {
		add(CodeShortResume, SeverityWarning, nil, fmt.Sprintf("the resume has only %s (a page has some 450): too little to judge. Is it a scan, or only a part of the resume?", plural(r.Resume.Words, "word")))
	}
	if len(r.Achievements) == 0 {
		add(CodeNoStatements, SeverityWarning, nil, "no statement of work was found in the resume")
	}
	out = slices.Concat(out, resume.doc.warnings, resume.warningsElsewhere(), job.doc.warnings, missing(r.Keywords, Required, false))
	undated := false
	for _, y := range r.Years {
		if !y.Met && !(undated && y.Have == 0) { // that no dates could be read is said once
			undated = undated || y.Have == 0
			where, severity := y.InJob, SeverityWarning
			if y.Status == YearsUnsure {
				severity = SeverityNote
			}
			add(CodeYears, severity, &where, y.message())
		}
	}
	said := make(map[string]bool)
	for _, c := range job.conditions {
		where := job.doc.span(c.Start, c.End)
		message := c.Kind + ": “" + strings.Join(strings.Fields(where.Text), " ") + "”"
		if !said[message] {
			add(CodeCondition, SeverityNote, &where, message)
		}
		said[message] = true
	}
	for i, role := range resume.roles {
		where, fault := resume.lineSpan(role.From), ""
		switch {
		case resume.inCopy(where.Start): // told above
		case role.Misdated():
			fault = "ends before it begins"
		case !role.Dated:
			fault = "has no dates"
		case i == 0 && resume.unsaid():
			fault = "is held to this day, and has no statement of work"
		}
		if fault != "" {
			add(CodeDates, SeverityWarning, &where, resume.roleNames[i]+" "+fault)
		}
	}
	for n, i := range byPriority(r.Achievements) {
		if n == firstFew {
			break
		}
		a := &r.Achievements[i]
		where := a.Span
		add(CodeUnquantified, SeverityWarning, &where, a.Question)
	}
	// What is less sure comes behind what is surer, for annotations are shown ten of each severity.
	out = slices.Concat(out, missing(r.Keywords, Required, true), missing(r.Keywords, Preferred, false), missing(r.Keywords, Preferred, true),
		onlyElsewhere(r.Keywords), m.notHeld(resume, r.Keywords), listedOnly(r.Keywords), onlyImplied(r.Keywords, Required), r.scaleFindings(), resume.notesFor(job), m.titleCheck(resume, job), onlyImplied(r.Keywords, Preferred))
	if out == nil {
		return []Finding{} // of nothing, Concat makes nil, which is null in JSON
	}
	return out
}

// otherTrade says that the resume shows hardly any of what the posting requires of a trade, or of all that it names of one; empty when
// it shows more, or the posting names little.
func (r *Report) otherTrade() string {
	named, required := r.trade()
	hardly := func(m Met, much int) bool { return m.Total >= much && m.Met*hardlyAny <= m.Total }
	const tells = "this may be another trade: of the %d tools, methods, certificates and fields of work that the posting %s, the resume shows %s"
	switch {
	case hardly(required, muchTrade):
		return fmt.Sprintf(tells, required.Total, "requires", none(required.Met))
	case hardly(named, muchNamed):
		return fmt.Sprintf(tells, named.Total, "names", none(named.Met))
	}
	return ""
}

func none(n int) string {
	if n == 0 {
		return "none"
	}
	return strconv.Itoa(n)
}

// missing notes what the posting asks for and the resume lacks, a choice once, as coverage counts it: what is known or named,
// or what is found in the posting's own words alone.
func missing(keywords []Keyword, need Need, ownWords bool) []Finding {
	var out []Finding
	for k := range onceOfChoices(keywords, (*Keyword).Counts) {
		if k.Need != need || k.Status != Missing || k.OwnWords() != ownWords {
			continue
		}
		code, severity, where := CodeMissingRequired, SeverityError, k.InJob[0]
		if need == Preferred {
			code, severity = CodeMissingPreferred, SeverityWarning
		}
		message := fmt.Sprintf("%s is %s and not in the resume", k.Keyword, need)
		switch {
		case len(k.AnyOf) > 0:
			message = fmt.Sprintf("%s is %s and none of them is in the resume", k.choiceName(), need)
		case k.OrExperience():
			severity = severity.lower()
			message = fmt.Sprintf("%s, or experience in its place, is %s and the degree is not in the resume", k.Keyword, need)
		case ownWords:
			severity = severity.lower()
			message += "; less sure, in the posting's own words"
		}
		out = append(out, Finding{code, severity, message, &where})
	}
	return out
}

// lower is the next severity below.
func (s Severity) lower() Severity {
	if s == SeverityError {
		return SeverityWarning
	}
	return SeverityNote
}

// listedOnly notes required keywords whose only evidence is a list.
func listedOnly(keywords []Keyword) []Finding {
	var out []Finding
	for _, k := range keywords {
		if k.Need != Required || !k.OnlyListed() {
			continue
		}
		where := k.InResume[0].Span
		out = append(out, Finding{CodeListedOnly, SeverityNote, fmt.Sprintf("%s stands only in a list; a statement of what you did with it would carry more", k.Keyword), &where})
	}
	return out
}

// onlyImplied notes keywords of a need that a reader may infer and the resume does not name, a choice once, as missing does: who
// reads findings alone would take what is in none of them for met.
func onlyImplied(keywords []Keyword, need Need) []Finding {
	var out []Finding
	for k := range onceOfChoices(keywords, func(k *Keyword) bool { return k.Status == Implied }) {
		if k.Need != need {
			continue
		}
		by, name := "the language of the resume", "it"
		if len(k.AnyOf) > 0 {
			name = "one"
		}
		var where *Span
		for i := range keywords {
			o := &keywords[i]
			if o.Status == Implied && len(o.InResume) > 0 && (o.Keyword == k.Keyword || slices.Contains(k.AnyOf, o.Keyword)) {
				e := o.InResume[0]
				by = e.Basis()
				if e.Document == "" {
					where = &e.Span
				} else {
					by += " in " + e.Document
				}
				break
			}
		}
		out = append(out, Finding{CodeImplied, SeverityNote, fmt.Sprintf("%s is %s and only implied, by %s; name %s if it is true", k.choiceName(), need, by, name), where})
	}
	return out
}

// plural counts a noun: "1 keyword", "2 keywords".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
