package match

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// The codes of checks: notes on the resume as a document, whatever the posting asks for.
const (
	codeBlank         Code = "blank"
	codeContact       Code = "contact"
	codeContactMargin Code = "contact-margin"
	codeSections      Code = "sections"
	codeDateOrder     Code = "date-order"
	codeGap           Code = "gap"
	codeLength        Code = "length"
	codeLayout        Code = "layout"
	codeMarkup        Code = "text-markup"
	codeGarbled       Code = "text-garbled"
	codeColumns       Code = "text-columns"
	codeLanguage      Code = "language"
	codeRepeated      Code = "repeated"
	codeLengthy       Code = "long-statement"
	codePersonal      Code = "personal"
	codeUnsaid        Code = "unsaid"
	codeBroken        Code = "broken-off"
	codeApart         Code = "apart"
	codeIdleWords     Code = "skill-words"
	codeRunOn         Code = "run-on"
	codeProfilePage   Code = "profile-page"
)

// garbledText explains garbled characters, whatever the format.
const garbledText = "UTF-8 was read as Windows-1252 before the text was saved. It was put right here where that is sure; what is left of a character whose bytes were lost, as in \"Example Lamps ï¼ Hull\", stays as it is. Readers and other programs see it as it stands: " +
	"replace the characters in the file and save it anew."

var checkExplanations = map[Code]string{
	codeBlank:   "A place of a template, such as [Number] or XX%, that was to be filled in and was not. It is the first thing that a reader sees: fill it in, or take the sentence out.",
	codeContact: "Who likes the resume cannot answer without an e-mail address or a telephone number. Write both out, in the body and not only in a header, footer or picture: programs that read resumes leave these out.",
	codeContactMargin: "The e-mail address or the telephone number stands only in the header or footer of the document, or in a text box. Applicant tracking systems may read the body alone and " +
		"then have nobody to answer to. Write both at the top of the first page's body.",
	codeSections: "No heading of a usual wording announces this part of the resume. Programs and people look for Experience, Education and Skills by name; " +
		"if the part is there, give it such a heading.",
	CodeDates:     "A role ends before it begins, so that one of its dates is wrong, or it has no dates. Or nothing is said of the work in the present role, which readers look at first.",
	codeDateOrder: "The roles are not in order of time, the latest first, which is what readers expect and what programs take for granted.",
	codeGap: "A year or more of the last ten stands between two roles, or has passed since the latest, by --today or the date of the file; or no date tells that the resume was written when the latest ended. Readers ask what was there: a line with its dates, for study, care, a search or a venture of your own, answers before they do. " +
		"If a role is missing here, give it its dates.",
	codeLength: "The resume is longer than 95 of 100 resumes that we have seen (372 of them; 1,690 words). What matters may not be read.",
	codeLayout: "The text stands in columns, tables or text boxes. Programs that read resumes may read across columns and tables, mix lines that do not belong together, and leave text boxes out. " +
		"Compare --show-text with the page; one column is the safe layout.",
	CodeTitle: "The title of the posting is that of another role, of another field or of another level than the titles in the resume. Recruiters search for titles first: " +
		"if a position of yours was that role in all but name, say so beside its title, as in \"Head of Systems (IT director)\". " +
		"Where your titles stand well above the post, say why you want it; where they stand well below, name the work of that level that you have done.",

	codeRepeated: "A statement of work, or a whole part of the resume, stands more than once in the same words; it is counted once. Take the copy out. Say a statement where it counts most; " +
		"under another role say what was different there, where other statements differ by little more than the form of their verb, too, though these count.",

	codePersonal: "Employers in the US and the UK must not weigh age, sex, family or faith, and do without resumes that name them; numbers of papers invite theft, and pay weakens your hand. " +
		"Leave them out there, but for what a public employer asks for in words.",

	codeLengthy: "A statement of work is longer than 49 of 50 that we have seen (6,817 of them). Readers skim: break it up, one deed a bullet, each with its own figure.",

	codeUnsaid: "Under a role of a year or more, which ended within the last ten, stands its head alone, though work is told of others. A line on the largest thing done there is enough; " +
		"if it does not matter for this posting, a heading such as \"Earlier roles\" says so.",
	codeBroken: "A statement of work ends on a word behind which another must stand, such as \"the\" or \"with\": its end was lost. Complete it.",

	codeApart: "Most statements with a figure stand in a part of their own, such as \"Core accomplishments\", and the roles have hardly any. A reader who looks at a role asks what came of it, " +
		"and programs date a skill by the role that names it: tell each result under its role, and keep two or three of them on top.",

	codeIdleWords: "A list of skills holds single words such as \"Focus\" or \"Agency\", which name nothing that one can do and no recruiter searches for. They hide the skills beside them: " +
		"take them out, or write the whole skill, as in \"client onboarding\".",

	CodeScale: "The posting names how many people the post leads, or its budget, and the resume tells of no team or budget nearly as large. Readers look for the size of what one has led: " +
		"name the largest, with people led through others, contractors and the whole of a department's spend, if that is true.",
	codeRunOn: "Achievements stand in one statement without a full stop between them, as when bullets or line ends were lost. They count as one, and the measure of one " +
		"hides that the others have none: put each on a line of its own, with its own figure.",

	codeProfilePage: "The text is the page of a profile, as on LinkedIn, copied from a browser. Most lines stand in it twice, with buttons, counts, posts, words of praise by others, adverts and other people between them: " +
		"what is not yours shows no skill and was left out. To apply, save the profile as a PDF there, or better, write a resume for the post.",

	codeMarkup: "Plain text holds tags or entities of HTML, left over from the source of a page. They were read as what they stand for. " +
		"In a resume a reader sees them as they stand: save it anew; of a posting copy the page as shown, or save the page as HTML.",
	codeColumns: "Plain text is set as a page is, one column beside the other. The columns were parted here; other programs read such text line by line, where a statement of work goes on with a skill. " +
		"Compare --show-text with the file, and give one column.",
	codeGarbled:           garbledText,
	codeLanguage:          "The commonest words of the document are those of another language. Only English is understood: give an English version.",
	"doc-garbled":         garbledText,
	"pdf-garbled":         garbledText,
	"doc-hidden-text":     "The document holds text formatted as hidden: a reader does not see it, a program may. It was left out here. In a resume, take it out or show it: recruiters take it for keyword stuffing.",
	"doc-tracked-changes": "The document holds changes that were neither accepted nor refused; a recipient can see them. It was read as if all were accepted.",
	"doc-comments":        "The document holds comments, which a recipient can read. They were left out here.",
	"doc-damaged":         "The file is damaged, and what stands behind the damage could not be read. Save it again from the program that made it.",
	"doc-postings":        "The page describes several postings; the longest was read. Save the page of one posting to be sure.",

	"pdf-cut":                      "A page of the PDF is drawn with more steps than any resume needs; what follows was left out. Export it anew.",
	"pdf-encrypted-empty-password": "The PDF is encrypted but opens without a password. Some programs refuse such files: export it without protection.",
	"pdf-truncated-stream":         "A part of the PDF ends early or is faulty; what came before it was read. Compare --show-text with the file, and export it anew.",
	"pdf-unsupported-filter":       "A part of the PDF is packed in a way that is not known here, so that its text is lost. Export it anew.",
	"pdf-hidden-layer":             "The PDF has layers that are switched off; their text was left out, but other programs may read it.",
}

// longResume is the number of words that 95 % of 372 real resumes do not reach (their median is 810).
const longResume = 1690

// fewLines is how many lines in columns or cells make a layout: a line with its date set at the right is none.
const fewLines = 8

// checks notes what is to be said of the resume as a document, whatever the posting.
func (r *Resume) checks(stems *token.Stemmer) []Finding {
	var out []Finding
	note := func(code Code, where *Span, format string, args ...any) {
		out = append(out, Finding{code, SeverityNote, fmt.Sprintf(format, args...), where})
	}
	if all := blanks(r.doc.text); len(all) > 0 {
		where := r.doc.span(all[0].start, all[0].end)
		more := ""
		if len(all) > 1 {
			more = fmt.Sprintf(", one of %d", len(all))
			if r.doc.format != "pdf" {
				more += r.doc.linesOf(all)
			}
		}
		out = append(out, Finding{codeBlank, SeverityWarning, fmt.Sprintf("%q is a blank of a template that was not filled in%s", r.doc.text[all[0].start:all[0].end], more), &where})
	}
	out = slices.Concat(out, r.copiedPage(), r.repeated(), r.nearCopies(stems), r.unsaidWork(), r.unplaced(), r.idleWords(), r.personal())
	has := contact{mail: holdsMail(r.doc.text), phone: contactIn(r.ownText()).phone}
	if what := has.lacks(contact{true, true}, "no "); what != "" {
		note(codeContact, nil, "the text of the resume has %s", what)
	}
	if what, holder, where := r.doc.marginContact(); what != "" {
		note(codeContactMargin, &where, "%s alone holds %s; some programs read the body only", holder, what)
	}
	if names := r.noSections(); len(names) > 0 {
		note(codeSections, nil, "no heading of the resume announces %s", choice(names))
	}
	if i := r.disordered(); i >= 0 {
		where := r.lineSpan(r.roles[i].From)
		fault := "ended later than the role above it"
		if r.roles[i].Dates.Current {
			fault = "is held to this day, and stands below a role that has ended"
		}
		note(codeDateOrder, &where, "%s %s; readers expect the latest first", cmp.Or(r.roleNames[i], "a role"), fault)
	}
	if months, i, ok := r.gap(); ok {
		where := r.lineSpan(r.roles[i].From)
		if months[1] == 0 {
			note(codeGap, &where, "%s", r.since(r.roles[i].Dates.To))
		} else {
			note(codeGap, &where, "no role covers %s to %s, before %s; readers ask what was there", monthText(months[0]), monthText(months[1]), r.roleNames[i])
		}
	}
	if n := r.words(); n > longResume {
		pages := ""
		if r.doc.pages > 1 {
			pages = fmt.Sprintf(" on %d pages", r.doc.pages)
		}
		note(codeLength, nil, "the resume has %d words%s; of 100 resumes 95 have fewer than %d; shorten what is old, or said twice", n, pages, longResume)
	}
	out = slices.Concat(out, r.lengthy(), r.runOn())
	if garbled, at := mojibake.Left(r.doc.text); at >= 0 {
		where := r.lineSpan(r.doc.lineAt(at))
		what := "1 character of the text is"
		if garbled.Count > 1 {
			what = fmt.Sprintf("%d characters of the text are", garbled.Count)
		}
		note(codeGarbled, &where, "%s left of a wrong encoding, as in “%s”; replace what is wrong in the file", what, r.doc.around(at, len(garbled.First)))
	}
	if what := r.doc.layout(); what != "" {
		note(codeLayout, nil, "the text of the resume stands in %s; some programs read across them or leave them out", what)
	}
	return out
}

// ownText returns the lines of the resume that tell of no work: numbers in a statement of work are nobody's telephone.
func (r *Resume) ownText() string {
	var out []byte
	for _, l := range r.doc.lines {
		if r.achievementAt(l.Start) < 0 {
			out = append(append(out, l.Text(r.doc.text)...), '\n')
		}
	}
	return string(out)
}

// lineSpan returns the place of line i.
func (r *Resume) lineSpan(i int) Span {
	return r.doc.span(r.doc.lines[i].Start, r.doc.lines[i].End)
}

// noSections names the parts that every resume has and no line of this one belongs to.
func (r *Resume) noSections() []string {
	has := make(map[string]bool)
	for _, part := range r.lineSection {
		has[part] = true
	}
	var out []string
	for _, part := range [...]outline.Part{outline.PartExperience, outline.PartEducation, outline.PartSkills} {
		if !has[string(part)] {
			out = append(out, string(part))
		}
	}
	return out
}

// disordered returns the index of the first role that began and ended after the role above it in the same section, or is held to this
// day below one that is not; -1 when there is none. A section of its own, such as volunteer work, begins the order anew.
func (r *Resume) disordered() int {
	for _, s := range r.sections {
		last := -1
		for i, role := range r.roles {
			if !role.Dated || role.Uncounted || role.Project || role.Joint() || role.From < s.From || role.From >= s.To || !role.Dates.Current && role.Dates.To.Year == 0 {
				continue
			}
			if last >= 0 && r.roles[last].Dates.EndsBefore(role.Dates) && (r.roles[last].Dates.From.Before(role.Dates.From) || role.Dates.Current && !role.Dates.Open) {
				return i
			}
			last = i
		}
	}
	return -1
}

// around returns the n bytes at the offset with the words beside them on their line.
func (d *Document) around(at, n int) string {
	line := d.lines[d.lineAt(at)]
	before := strings.Fields(d.text[line.Start:at])
	after := strings.Fields(d.text[at+n : line.End])
	from := line.Start + len(strings.TrimRight(d.text[line.Start:at], " ")) // with the space before it, if there is one
	left := strings.Join(before[max(0, len(before)-2):], " ")
	right := strings.Join(after[:min(1, len(after))], " ")
	return strings.TrimSpace(left + d.text[from:at+n] + " " + right)
}

// layout names what stands beside each other in the document: "columns", "tables", "text boxes"; empty for text in one
// column.
func (d *Document) layout() string {
	columns, cells, boxes := 0, 0, 0
	for _, l := range d.lines {
		if l.Column > 0 {
			columns++
		}
		if l.Cell > 0 {
			cells++
		}
		if l.Box {
			boxes++
		}
	}
	var out []string
	for _, kind := range [...]struct {
		name  string
		lines int
	}{{"columns", columns}, {"tables", cells}, {"text boxes", boxes}} {
		if kind.lines >= fewLines {
			out = append(out, kind.name)
		}
	}
	return strings.Join(out, " and ")
}
