package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// aboutPost reports a candidate that tells of the post and its employer, not of work: whom it reported to, how it ended, who
// bought the firm, through whom it was held, how much travel it asked for, its title or a certificate alone.
func aboutPost(s *Statement) bool {
	ws := s.Words
	if asksFor(s) || earlierPosts(s) || len(ws) > 1 && len(ws) < 18 && reportsTo(s) {
		return true
	}
	if len(ws) > 9 || len(ws) < 2 {
		return false
	}
	return reportsUp(s) || sizeOfFirm(ws) || certificate(ws) || endOfPost(ws) || throughAgency(ws) || travels(s) || labelAlone(s) || titleAlone(s)
}

// employerPlace reports an employer with its place, "Exciting Lamps New York, NY", "Example (a startup of 8) Hull, UK": names and the
// short name of a state, and nothing done there.
func (s *Statement) employerPlace() bool {
	ws := s.Words
	last := len(ws) - 1
	if last < 2 || last > 10 || !ws[last].Caps || ws[last].End-ws[last].Start != 2 || ws[last].Before != ',' || ws[last].End != len(s.Text) ||
		wording.Among(ws[last].Low, "it hr qa ai bi pr ml ap ar gl pm ba ui ux") || s.Lead.Verb.Form != wording.None && s.Lead.Verb.Form != wording.Gerund {
		return false
	}
	inside := false
	for i, w := range ws {
		inside = w.Before == '(' || inside && w.Before != ')'
		if !inside && !w.Upper && !w.Digit && w.Low != "of" && w.Low != "and" || i < last && w.Before == ',' {
			return false
		}
	}
	return true
}

// itemHeading reports the name of an item above what is told of it, though a verb may be in it: two or three capitalised words on a
// line, "Improved Yield", or a name, a dash and capitalised words, "oilo — Distributed Lamp Library".
func (s *Statement) itemHeading() bool {
	ws, last := s.Words, len(s.Words)-1
	if s.bulleted || s.labelled || s.wrapped || last > 9 || strings.HasSuffix(s.Text, ".") {
		return false
	}
	if v := s.Lead.Verb; v.Form == wording.Base && !v.Noun && ws.Cue(last, wording.Title|wording.Employer) == 0 { // "Maintain Lamp Records", not "Swing Manager"
		return false
	}
	if len(ws) > 3 {
		return ws[1].Before == '-' && !ws[1].Glued && s.Lead.At == 1 && ws[1:].Titled()
	}
	for _, w := range ws {
		if !w.Upper || w.Before != 0 && w.Start > 0 {
			return false
		}
	}
	return true
}

// officeEntry reports an office with its years or its kind and the body behind it, "Lamp Officer (2014-2015): Example Students
// Union, Hull", and nothing done there.
func officeEntry(s *Statement) bool {
	head, rest, ok := strings.Cut(clip(s.Text, 160), "):")
	head, inside, paren := strings.Cut(head, "(")
	if !ok || !paren || len(head) > 60 || len(inside) > 30 || !wording.HasTitle(head) && !strings.HasPrefix(head, "Volunteer") {
		return false
	}
	ws := wording.Split(rest)
	return len(ws) > 1 && ws.Titled() && ws.Lead().Verb.Form == wording.None && !measured(rest)
}

// earlierPosts reports posts told in one line at the end: "Before that: lamp trimmer, then keeper, Example Works, 1999 to 2006".
func earlierPosts(s *Statement) bool {
	ws := s.Words
	n := 1
	if len(ws) > 2 && (ws[0].Low == "before" || ws[0].Low == "prior") {
		if n = 2; ws[1].Low == "to" {
			n = 3
		}
	} else if !wording.Among(ws[0].Low, "earlier previously formerly") {
		return false
	}
	return n < len(ws) && ws[n].Before == ':' && s.Lead.Verb.Form == wording.None && namesPerson(ws[n:])
}

// certificate reports what somebody is certified as: "Certified Six Sigma Black Belt".
func certificate(ws wording.Words) bool {
	return ws[0].Low == "certified" && ws.Titled() && wording.Among(ws[len(ws)-1].Low, "belt training professional engineer administrator practitioner specialist associate expert")
}

// reportsTo reports "Report directly to the CFO", "Reported to Vice President of Finance", "Reporting: Hall Manager / Owner".
func reportsTo(s *Statement) bool {
	ws := s.Words
	if ws[0].Low == "reporting" && ws[1].Before == ':' {
		end := 2 // of the first of those reported to
		for end < len(ws) && ws[end].Before == 0 {
			end++
		}
		return ws.Titled() && ws.Cue(end-1, wording.Title) > 0
	}
	if last := len(ws) - 1; ws[0].Low == "member" && last > 3 && last < 8 && !s.bulleted && wording.Among(ws[3].Low, "executive senior leadership management") { // "Member of the executive team"
		return wording.Among(ws[last].Low, "team committee board group")
	}
	if s.Lead.Verb.Base != "report" && ws[0].Low != "reporting" || ws[0].Low == "i" {
		return false
	}
	i := s.Lead.At + 1
	if i < len(ws) && (ws[i].Low == "directly" || ws[i].Low == "direct") {
		i++
	}
	if i+1 >= len(ws) || ws[i].Low != "to" {
		return false
	}
	named := false
	for k := i + 1; k < len(ws); k++ {
		if !ws[k].Upper && !wording.SmallWord(ws[k].Low) && !wording.Among(ws[k].Low, "dotted solid line then later part member leadership team audit committee chair board") {
			return false
		}
		named = named || ws[k].Upper && (ws.Cue(k, wording.Title) > 0 || ws[k].Caps)
	}
	return named
}

// asksFor reports what a post asks of who wants it, as postings say: "Requires a diploma and 3-5 years of lamp
// experience". What a project required is work.
func asksFor(s *Statement) bool {
	if head, rest, ok := strings.Cut(clip(s.Text, 60), ":"); ok && wording.Among(strings.ToLower(head[strings.LastIndexByte(head, ' ')+1:]), "education qualifications requirements") {
		return strings.Contains(rest, "graduate") || strings.Contains(rest, "degree") || strings.Contains(rest, "iploma") // "Usual Education: High school diploma"
	}
	if s.Lead.Verb.Base != "require" || s.Lead.Verb.Form != wording.Third || s.Lead.At > 1 {
		return false
	}
	for _, w := range s.Words[s.Lead.At+1:] {
		if wording.Among(w.Low, "diploma degree bachelor's bachelor experience") {
			return true
		}
	}
	return false
}

// reportsUp reports to whom a post reports, as postings say, and no more: "Usually reports to the harbor board (Hall Operator)".
func reportsUp(s *Statement) bool {
	ws, i := s.Words, s.Lead.At+1
	if s.Lead.Verb.Base != "report" || s.Lead.Verb.Form != wording.Third || i+1 >= len(ws) || ws[i].Low != "to" {
		return false
	}
	up := false
	for _, w := range ws[i+1:] {
		if wording.Among(w.Low, "on about for and with daily weekly monthly") {
			return false
		}
		up = up || w.Low == "management" || wording.Is(w.Low, wording.Title)
	}
	return up
}

// sizeOfFirm reports how large an employer is and no more: "5,000 employees, $2B revenue".
func sizeOfFirm(ws wording.Words) bool {
	firm := false
	for _, w := range ws {
		if firm = firm || wording.Among(w.Low, "employees revenue revenues"); !w.Digit && !wording.SmallWord(w.Low) &&
			!wording.Among(w.Low, "employees revenue revenues annual over approximately about million billion global worldwide locations offices countries sites") {
			return false
		}
	}
	return firm
}

// endOfPost reports what became of a post or its employer: "Position eliminated after the merger", "Acquired by Example in 2014".
func endOfPost(ws wording.Words) bool {
	i := 0
	if wording.Among(ws[0].Low, "position job contract company plant office division department business firm") {
		if i = 1; ws[1].Low == "was" || ws[1].Low == "were" {
			i = 2
		}
	}
	if ws[0].Low == "laid" && ws[1].Low == "off" {
		return true
	}
	w := ws[min(i, len(ws)-1)].Low
	if wording.Among(w, "acquired purchased bought sold merged") {
		return i > 0 || i+2 < len(ws) && (ws[i+1].Low == "by" || ws[i+1].Low == "with") && ws[i+2].Upper
	}
	return i > 0 && wording.Among(w, "eliminated ended closed terminated outsourced downsized relocated")
}

// throughAgency reports "Contract through Example Staffing".
func throughAgency(ws wording.Words) bool {
	if ws[0].Low != "contract" && ws[0].Low != "contractor" && ws[0].Low != "consultant" && ws[0].Low != "contracted" {
		return false
	}
	return (ws[1].Low == "through" || ws[1].Low == "via" || ws[1].Low == "thru") && ws[2:].Titled()
}

// travels reports how much travel a post asks for, "Travel 50%", "100% travel", and no work on it: "Reduced travel costs 30%".
func travels(s *Statement) bool {
	ws := s.Words
	if len(ws) > 4 || s.Lead.Verb.Form != wording.None && s.Lead.Verb.Base != "travel" && s.Lead.Verb.Base != "require" {
		return false
	}
	travel, share := false, false
	for _, w := range ws {
		travel = travel || w.Low == "travel"
		share = share || w.Digit
	}
	return travel && share
}

// labelAlone reports a label of a list that no table knows: "Selected Achievements & Contributions".
func labelAlone(s *Statement) bool {
	ws := s.Words
	if len(ws) > 5 || !ws.Titled() || strings.HasSuffix(s.Text, ".") || s.Lead.Verb.Form != wording.None && s.Lead.Verb.Form != wording.Past {
		return false
	}
	return wording.Among(ws[len(ws)-1].Low, "achievements accomplishments contributions highlights responsibilities duties") && (ws[0].Low == "selected" || s.Lead.Verb.Form == wording.None)
}

// titlesOnly reports a line of titles that opens with a word that may be a verb: "Training Manager Lamp Designer, and Training Director".
func titlesOnly(s *Statement) bool {
	titles := 0
	for i := range s.Words {
		titles += s.Words.Cue(i, wording.Title)
	}
	last := len(s.Words) - 1
	return !s.bulleted && titles > 1 && s.Words.Titled() && s.Words.Cue(last, wording.Title) > 0 && !strings.HasSuffix(s.Text, ".") && s.Lead.Verb.Form == wording.Gerund
}

// titleAlone reports a title behind "acting" or before a time: "Acting IT Director", "Consultant; 8 months".
func titleAlone(s *Statement) bool {
	ws := s.Words
	if n := len(ws); n > 3 && ws[n-2].Digit && ws[n-2].Before == ';' && s.Lead.Verb.Form == wording.None { // "Lamp Design Consultant; 8 months"
		return wording.Among(ws[n-1].Low, "month months year years")
	}
	return ws[0].Low == "acting" && len(ws) < 6 && ws.Titled() && ws.Cue(len(ws)-1, wording.Title) > 0 && ws[1].Low != "as"
}
