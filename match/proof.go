package match

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/mention"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// findEmployers notes where the heads of the roles name their employers.
func (r *Resume) findEmployers() {
	for i := range r.roles {
		role := &r.roles[i]
		from, head := r.headOf(role)
		if at := strings.Index(head, role.Employer); at >= 0 && role.Employer != "" && strings.Count(role.Employer, " ") < employerWords {
			r.employers = append(r.employers, [2]int{from + at, from + at + len(role.Employer)})
		}
	}
}

// headOf returns where a role begins and the text of its first lines, which may hold its title and employer.
func (r *Resume) headOf(role *outline.Role) (from int, head string) {
	from = r.doc.lines[role.From].Start
	last := max(role.From, min(role.To, role.From+headLines)-1) // a joint role ends where it begins
	return from, r.doc.text[from:r.doc.lines[last].End]
}

// headLines is how many lines of a role may hold its employer.
const headLines = 5

// employerWords bounds the words of an employer: more are of a sentence that names years.
const employerWords = 6

// provesNothing reports whether a hit says only what something is called. An employer's name shows its trade, "Example Bank", and
// nothing that one can do: nobody is analytical by working for Brightline Analytics. Nor does a technology's name show a trait. What a
// degree is in shows no trait and no leadership. What one has studied shows itself, but not all that it is a kind of, unless it is a
// product or a certificate.
func (s *spots) provesNothing(h hit) bool {
	start, end := s.index.words[h.first].Start, s.index.words[h.end-1].End
	if s.resume.headsStudies(s.resume.doc.lineAt(start)) || s.resume.inApplication(start) {
		return true
	}
	switch s.kind {
	case corpus.Domain:
		if !s.implying {
			return false
		}
	case corpus.Language:
		if next := int(h.end); next < len(s.index.words) && s.index.words[next].Gap == token.Space && ofCountry.Has(s.index.words[next].Stem) {
			return true
		}
	case corpus.Soft, corpus.Leadership:
		if inDegree(s.resume.degrees, int(h.first), int(h.end)) || s.kind == corpus.Soft && s.inTechnology(h) {
			return true
		}
	}
	if next := int(h.end); next < len(s.index.words) && s.index.words[next].Gap == token.Space && s.index.words[next].Upper() && schools.HasLower(s.index.words[next].Text) {
		return true
	}
	if s.resume.inEmployer(start, end) || inFirm(s.index.words, int(h.first), int(h.end)) {
		return true
	}
	return h.skill >= 0 && h.skill != s.skill && studied(s.m.skills.Skills[h.skill].Kind) && s.resume.lineSection[s.resume.doc.lineAt(start)] == string(outline.PartEducation)
}

// schools are what a place of learning is called that bears a name: "Lamp University" shows no lamps.
var schools = token.NewSet(`university academy`)

// addPapers adds the places at which the bare name of what is certified, "ITIL v4", stands among the certificates: who has a certificate of it has
// at least the lowest.
func (s *spots) addPapers() {
	skill, ok := s.m.skills.Number(strings.TrimSuffix(strings.TrimSuffix(s.keyword, " Certification"), " Foundation"))
	if !ok {
		return
	}
	for _, h := range s.resume.hits[skill] {
		words, first, end := s.index.words, int(h.first), int(h.end)
		if h.skill == skill && s.resume.lineSection[s.resume.doc.lineAt(words[first].Start)] == string(outline.PartCertifications) &&
			words[first].Gap >= token.Comma && (end == len(words) || words[end].Gap >= token.Comma) {
			s.add(h)
		}
	}
}

// ofCountry are stems of nouns that a country has: who sold to the Chinese government or on the German market need not speak as they do.
var ofCountry = token.NewStemSet(`government market markets client clients customer customers company companies firm firms team teams office offices subsidiary branch school schools
club department ministry embassy army navy town studies history football soccer shepherd shepherds nationals citizen citizens descent vendor vendors supplier suppliers economy`)

// inTechnology reports whether the one word of a hit lies in the longer name of a technology: who runs Enterprise Resource Planning or the Adobe
// Creative Suite shows by that no planning and no creativity.
func (s *spots) inTechnology(h hit) bool {
	if h.end != h.first+1 {
		return false
	}
	from := sort.Search(len(s.index.names), func(i int) bool { return s.index.names[i].First > int(h.first)-longestName })
	for _, m := range s.index.names[from:] {
		if m.First > int(h.first) {
			break // they are in order
		}
		if m.End >= int(h.end) && m.End-m.First > 2 { // "capacity planning" is planning
			switch s.m.skills.Skills[m.Skill].Kind {
			case corpus.Tool, corpus.Standard, corpus.Technical:
				return true
			}
		}
	}
	return false
}

// longestName bounds the words of a technology's name.
const longestName = 8

// headsStudies reports whether the line is the heading of what one has studied: "Education and Training" shows that nobody was trained.
func (r *Resume) headsStudies(line int) bool {
	switch outline.Part(r.lineSection[line]) {
	case outline.PartEducation, outline.PartCertifications:
		i := sort.Search(len(r.sections), func(i int) bool { return r.sections[i].From > line }) - 1
		return i >= 0 && r.sections[i].Heading(line)
	}
	return false
}

// inEmployer reports whether text[start:end] lies in the name of an employer. Each stands in the head of its own role, so that they
// are in order and apart.
func (r *Resume) inEmployer(start, end int) bool {
	i := sort.Search(len(r.employers), func(i int) bool { return r.employers[i][0] > start }) - 1
	return i >= 0 && end <= r.employers[i][1]
}

// legalForms are words at the end of the name of a firm.
var legalForms = token.NewSet(`ltd limited inc llc llp plc gmbh corp corporation pty bv`)

// firmWords bounds the words of a firm's name behind its first.
const firmWords = 5

// inFirm reports whether the words from first to end begin the name of a firm, "Lean Harbor Holdings Ltd": where it stands in the head of a role is
// not always told from the rest.
func inFirm(words []token.Word, first, end int) bool {
	if !words[first].Upper() || first > 0 && words[first].Gap <= token.Slash && !beforeFirm.HasLower(words[first-1].Text) {
		return false
	}
	for i := end; i < min(end+firmWords, len(words)) && words[i].Gap <= token.Space && words[i].Upper() && !wording.HasTitle(words[i].Text); i++ {
		if legalForms.HasLower(words[i].Text) {
			return i > end
		}
	}
	return false
}

// beforeFirm are words before the name of a firm.
var beforeFirm = token.NewSet(`at for by with from joined to`)

// studied reports a kind of skills that one can have studied without more.
func studied(kind corpus.Kind) bool {
	switch kind {
	case corpus.Technical, corpus.Method, corpus.Leadership, corpus.Soft, corpus.Domain:
		return true
	}
	return false
}

// besideOther reports evidence whose neighbours make a weak proof of it: the post of somebody whom one deals with, "worked with the director
// of IT"; a department or a program called so, "the purchasing department", "a change management system"; a budget that was only kept; work
// that was supervised, and nobody who did it.
func (r *Resume) besideOther(e *Evidence) bool {
	line := &r.doc.lines[r.doc.lineAt(e.Start)]
	behind, _, _ := strings.Cut(strings.TrimPrefix(r.doc.text[e.End:max(e.End, min(line.End, e.End+sideReach))], " "), " ")
	behind = strings.TrimRight(behind, ".,;:")
	if holders.HasLower(behind) || programKinds.HasLower(behind) && strings.HasSuffix(strings.ToLower(e.Text), "management") || r.supervisesWork(e, line.End) {
		return true
	}
	rest, before := lastWord(r.doc.text[max(line.Start, e.Start-sideReach):e.Start])
	the := false
	if determiners.HasLower(before) && strings.TrimSpace(rest) != "" {
		_, before = lastWord(rest)
		the = true
	}
	switch {
	case keeps.HasLower(before) && strings.EqualFold(e.Text, "budget"), keptBudget(e.Text):
		return true
	case sides.HasLower(before) || the && strings.EqualFold(before, "with"):
		return slices.ContainsFunc(strings.Fields(strings.ToLower(e.Text)), func(w string) bool { return posts.Has(w) || w == "supervisor" })
	}
	return false
}

// keptBudget reports a name that says no more than that a budget was kept: "within budget".
func keptBudget(name string) bool {
	n := len(name) - len("budget")
	return n > 1 && strings.EqualFold(name[n:], "budget") && keeps.HasLower(name[:n-1])
}

// lastWord returns the last word of text, up to a blank, and what stands before it.
func lastWord(text string) (before, word string) {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	i := strings.LastIndexFunc(text, unicode.IsSpace) + 1
	return text[:i], text[i:]
}

// supervisesWork reports a verb of supervision that no people stand behind: "supervised the building of a pier".
func (r *Resume) supervisesWork(e *Evidence, lineEnd int) bool {
	verb, _, _ := strings.Cut(e.Text, " ")
	if !supervising.HasLower(verb) {
		return false
	}
	words := strings.FieldsFunc(r.doc.text[e.Start:max(e.End, min(lineEnd, e.End+supervisedReach))], func(c rune) bool { return c != '-' && !unicode.IsLetter(c) })
	return !slices.ContainsFunc(words[1:], func(w string) bool {
		return peopleWords.HasLower(w) || mention.EndsIn(w, manyPeople)
	})
}

// supervising are the forms of the verb.
var supervising = token.NewSet(`supervise supervises supervised supervising`)

// supervisedReach is how many bytes behind a verb of supervision name whom it is of.
const supervisedReach = 64

// peopleWords are words of those who are supervised, and manyPeople how words of many of them end.
var (
	peopleWords = token.NewSet(`staff team teams employee employees personnel people person member members crew crews subordinates reports group groups department
departments workforce interns developer engineer professionals`)
	manyPeople = []string{"ers", "ors", "ists", "ians", "ants", "associates", "students", "ysts"}
)

// sideReach is how many bytes before and behind evidence hold the words that stand beside it.
const sideReach = 32

// Words beside evidence: what has a name of its own behind it, before a budget that is kept, and before somebody whom one deals with.
var (
	holders      = token.NewSet(`department agency`)
	programKinds = token.NewSet(`system systems software tool tools application applications database module portal`)
	keeps        = token.NewSet(`on under within`)
	sides        = token.NewSet(`to by under`)
)
