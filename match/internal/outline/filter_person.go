package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// personal reports a participle or a deed that says what a person is or has learned instead of what was done: "Focused
// operations manager", "Highly organized", "Well regarded", "Completed a training in …", "Considered one of the best".
func personal(s *Statement) bool {
	ws := s.Words
	switch ws[0].Low {
	case "highly", "well", "very", "extremely", "well-organized":
		return true
	}
	if s.Lead.Verb.Form != wording.Past {
		return false
	}
	at := s.Lead.At
	switch s.Lead.Verb.Base {
	case "use":
		return at == 0 && len(ws) > 1 && ws[1].Low == "to" // "Used to the pace of a yard"
	case "start":
		return ws[0].Low == "i" && at+1 < len(ws) && wording.Among(ws[at+1].Low, "as on in at out") // "I started on the lamp desk"
	case "quote", "name", "feature", "interview", "cite", "profile", "invite":
		return at == 0 && s.Part == PartOther && len(ws) > 1 && (wording.Among(ws[1].Low, "by on in for as to among inventor") || ws.Cue(1, wording.Title) > 0)
	case "trust":
		return at == 0 && len(ws) > 1 && ws.Cue(1, wording.Title) > 0
	case "consider", "know", "regard":
		return at < 2
	case "focus":
		return at == 0
	case "complete", "attend", "undergo", "participate", "earn", "receive", "obtain", "pass", "gain", "take", "hold":
		if s.bulleted && s.Part != PartTop && s.Part != PartOther {
			return false // listed on purpose
		}
		for i := at + 1; i < len(ws) && i < at+14; i++ {
			if studies(ws[i].Low) {
				return true
			}
		}
	}
	for i := at + 1; i < len(ws) && (i < at+4 || i < at+8 && ws[i-1].Upper); i++ { // "Seasoned operations manager"
		if ws[i].Before != 0 || wording.Article(ws[i].Low) || wording.SmallWord(ws[i].Low) || ws[i].Low == "as" {
			return false
		}
		if i+1 < len(ws) && ws[i+1].Low == "who" && !strings.HasSuffix(ws[i].Low, "s") ||
			ws.Cue(i, wording.Title) > 0 && (i+1 == len(ws) || wording.Among(ws[i+1].Low, "with who responsible successful") || profileAt(ws[i+1:])) {
			return true
		}
	}
	return false
}

// boast reports knowledge that reads like an action: "Detailed understanding of pumps", "Work experience on servers",
// "I have a passion for the desk".
func boast(s *Statement) bool {
	ws := s.Words
	if len(ws) < 3 {
		return false
	}
	if ws[0].Low == "i" && (ws[1].Low == "have" || ws[1].Low == "possess") && ws[2].Low != "been" && s.Lead.Verb.Form == wording.None {
		return !measured(s.Text) && !laterAction(s) || strings.Contains(s.Text, "years")
	}
	if ws[0].Low == "highly" && s.Lead.At == 1 {
		return ws[1].Low != "involved" && ws[1].Low != "engaged" && !s.Lead.Verb.Noun && ws.Cue(2, wording.Object) == 0
	}
	if s.Lead.Verb.Form == wording.None || s.Lead.At > 0 {
		return false
	}
	switch ws[0].Low {
	case "self-directed", "self-driven":
		return !wording.Article(ws[1].Low)
	case "specializing", "specialising":
		return !measured(s.Text)
	case "detailed", "advanced", "specialized", "demonstrated", "accomplished", "varied", "documented", "trained", "seasoned", "recognized":
		return ws.Possession()
	}
	if !s.Lead.Verb.Noun && s.Lead.Verb.Form != wording.Gerund || !ws.Possession() {
		return false
	}
	for i := 1; i+1 < len(ws) && i < 6; i++ { // "File and Print Services Experience on setting up …"
		if ws[i].Low == "experience" {
			next := ws[i+1].Low
			return next == "on" || next == "in" || next == "with" || next == "of"
		}
	}
	return false
}

// trait reports what the writer says to be or to study, though it reads like an action: "I am highly diversified in …", "I am
// qualified for …", "I am doing a course in …". What somebody is busy with is work: "I am involved in …".
func trait(ws wording.Words) bool {
	if len(ws) < 4 || ws[0].Low != "i" && ws[0].Low != "i'm" {
		return false
	}
	i := 1
	if ws[0].Low == "i" {
		if ws[1].Low != "am" {
			return false
		}
		i = 2
	}
	i = ws.SkipOpening(i)
	v := wording.AsVerb(ws[i].Low)
	switch {
	case v.Form == wording.Past:
		return !givenTo(ws, i) && !wording.Among(ws[i].Low, "involved engaged assigned required tasked hired appointed promoted employed called asked expected charged entrusted deployed placed")
	case v.Form != wording.Gerund:
		return false
	case ws[i].Low == "working" && i+2 < len(ws) && ws[i+1].Low == "on": // "I am working on doing a course"
		i += 2
	}
	if !wording.Among(ws[i].Low, "doing pursuing studying taking completing undergoing attending finishing") {
		return false
	}
	for k := i + 1; k < len(ws) && k < i+8; k++ {
		if studies(ws[k].Low) {
			return true
		}
	}
	return false
}

// givenTo reports work that somebody is dedicated to or trusted with: "dedicated to keeping the lamps", "trusted by all
// desks to mend the lamps". What one is or learns is none.
func givenTo(ws wording.Words, i int) bool {
	form := wording.None
	switch ws[i].Low {
	case "dedicated":
		form = wording.Gerund
	case "trusted":
		form = wording.Base
	}
	for k := i + 1; form != wording.None && k+2 < len(ws) && k < i+7; k++ {
		if ws[k].Before != 0 || form == wording.Gerund && k > i+1 {
			return false
		}
		if ws[k].Low == "to" && !wording.Among(ws[k+1].Low, "being becoming learning studying growing") {
			return wording.AsVerb(ws[k+1].Low).Form == form
		}
	}
	return false
}

// studied reports a course or a certificate of one's own, "Completed a course from Example Institute", "Completed the internal
// certification of Example Certified Planner". What is measured, or done for others, is work.
func studied(s *Statement) bool {
	ws := s.Words
	verb := s.Lead.Verb.Base
	if s.Lead.At > 0 || verb != "complete" && verb != "prepare" || measured(s.Text) {
		return false
	}
	for k := 1; k < len(ws) && k < 10; k++ {
		if ends := k+1 == len(ws) || wording.Among(ws[k+1].Low, "from with at in of"); ends && wording.Among(ws[k].Low, "course certification exam") {
			return ws[k].Low == "course" && verb == "complete" || strings.Contains(s.Text, "Certified ")
		}
	}
	return false
}

// studyPrize reports what somebody won as a student: "Gold medal for the highest marks in lamp design", "Awarded a prize for the
// thesis", "Recipient of the Example Scholarship".
func studyPrize(ws wording.Words) bool {
	prize := -1
	for i, w := range ws {
		if i < 5 && wording.Among(w.Low, "medal medalist prize award awarded scholarship") {
			prize = i
		}
		if prize >= 0 && i > prize && i < prize+10 && wording.Among(w.Low, "marks dissertation thesis") || i+1 == len(ws) && ws[0].Low == "recipient" && w.Low == "scholarship" {
			return true
		}
	}
	return false
}

// courseRow reports a row of a table of courses, which opens with the number of one and holds the days of two or more: "21674 Lamp
// Safety 11/05/12 18640 Lamp Care 10/3/12".
func courseRow(ws wording.Words) bool {
	days := 0
	for i := 3; i+1 < len(ws); i++ {
		if ws[i].Before == '/' && ws[i+1].Before == '/' && ws[i-1].Digit && ws[i].Digit && ws[i+1].Digit {
			days++
		}
	}
	return days > 1 && ws[0].Digit && ws[1].Upper && ws[1].Before == 0
}

// studies reports words for what is learned: a course done is no work.
func studies(w string) bool { return wording.Is(w, wording.Study) }

// said reports a sentence with a finite auxiliary behind its subject, "The team was able to finish early": it tells what
// was, and is no bare duty. What the job was does not count: "My role was to …".
func said(ws wording.Words) bool {
	for i := 1; i < len(ws) && i < 8; i++ {
		switch w := ws[i].Low; {
		case wording.Among(w, "role job duty duties responsibility responsibilities position functions function that which who where when if what"):
			return false
		case wording.Among(w, "was were became had been has have fell rose went"):
			return true
		}
	}
	return false
}

// reference reports a sentence of a letter of reference: somebody writes about the candidate.
func reference(ws wording.Words) bool {
	i, him := false, false
	for _, w := range ws {
		i = i || w.Low == "i" || w.Low == "my"
		him = him || w.Low == "him" || w.Low == "he" || w.Low == "she"
	}
	return i && him
}

// ofOthers reports what tells of others, in every part of it: what stands at a web address, the end of a list of referees.
func (s *Statement) ofOthers() bool {
	ws := s.Words
	return ws[0].Low == "www" || strings.HasSuffix(s.Text, " available upon request.") || len(ws) < 8 && strings.HasPrefix(ws[0].Low, "reference") && ws[len(ws)-1].Low == "request" || applied(ws)
}

// applied reports what a form of application or the office that takes it adds: "I certify that the statements …", "Submitted 2/11/2024
// 9:42 PM".
func applied(ws wording.Words) bool {
	if len(ws) < 3 {
		return false
	}
	if ws[0].Low == "submitted" {
		return ws[1].Digit && ws[2].Before == '/'
	}
	i := 1
	if ws[i].Low == "hereby" {
		i++
	}
	return ws[0].Low == "i" && wording.Among(ws[i].Low, "certify declare affirm") && wording.Among(ws[i+1].Low, "that the all under to")
}

// notWork reports candidates that are none wherever they stand: an announcement of a list, an address of the net or what stands at
// it, the end of the list above ("Including: …"), a degree, a certificate, a job's place between two marks.
func notWork(s *Statement, duty bool) bool {
	ws := s.Words
	verb := s.Lead.Verb.Form != wording.None
	if criterion(ws) || studied(s) || studyPrize(ws) || courseRow(ws) || s.Text[0] == '(' && len(ws) > 1 && ws[len(ws)-1].Digit && (studies(ws[0].Low) || studies(ws[len(ws)-2].Low)) || s.Part.work() && ownSkills(s) {
		return true
	}
	if strings.HasSuffix(s.Text, ":") && (!s.Part.work() || !verb && !duty && len(ws) < 7 || duty && !verb && announces(ws)) {
		return true
	}
	if s.Text[0] == '[' && s.Text[len(s.Text)-1] == ']' && len(ws) < 5 || s.ofOthers() || ws[0].Low == "including" && !actionWords(s) && !(s.bulleted && len(ws) > 5 && verbFormOf(ws[1].Low) == wording.Gerund && ws[1].Before == 0 && ws.LeadAt(1).Verb.Form != wording.None) || !verb && !duty && (strings.Contains(s.Text, "://") || strings.Contains(s.Text, "www.")) {
		return true
	}
	if last := ws[len(ws)-1].Low; (duty && !verb && len(ws) < 9 || strings.HasSuffix(s.Text, ":.")) && (last == "following" || last == "follows") {
		return true
	}
	if (verb || duty) && reference(ws) || verb && len(ws) < 15 && factLabel(ws) > 0 {
		return true
	}
	if strings.HasSuffix(s.Text, "hours per week)") || datedTitle(s) {
		return true
	}
	if !duty && (s.employerPlace() || verb && s.itemHeading()) {
		return true
	}
	if verb || duty {
		return false
	}
	if strings.Contains(s.Text, ":") && rowLine(s.Text, ws) { // "Environment: …" behind a sentence
		return true
	}
	if s.Text[0] == '[' {
		return true
	}
	for i := 0; i+2 < len(ws) && i < 8; i++ { // "40 hours per week, $40,000 per year, Supervisor: …"
		saved := i > 1 && verbFormOf(ws[i-2].Low) == wording.Gerund // "saving 30 hours a week"
		if !saved && (ws[i].Low == "hours" || ws[i].Low == "hrs") && (ws[i+1].Low == "per" || ws[i+1].Low == "a") && ws[i+2].Low == "week" {
			return true
		}
	}
	for i := 0; i < len(ws) && i < 4; i++ {
		switch ws[i].Low {
		case "bachelor", "bachelors", "bachelor's", "diploma", "certified", "graduate":
			return len(ws) > i+1
		}
	}
	return !s.bulleted && !s.labelled && ws.Titled() && len(ws) < 14
}

// criterion reports a criterion that an office asks its candidates to answer: "Criterion 2: Leads people".
func criterion(ws wording.Words) bool {
	return len(ws) > 2 && len(ws) < 9 && ws[1].Digit && ws[2].Before == ':' && wording.Among(ws[0].Low, "criterion competency capability ksa ecq")
}

// criterionHead reports a line of a few words over prose without a bullet, which a candidate answers: numbered, "2. Achieve results", or told
// in the third person, "Achieves results".
func criterionHead(bullet, text string, ws, next wording.Words) bool {
	if len(ws) == 0 {
		return false
	}
	form := ws.LeadAt(0).Verb.Form
	return (bullet == "" && form == wording.Third && len(ws) > 2 || bullet != "" && bullet[0] >= '0' && bullet[0] <= '9') && len(ws) < 8 && len(next) > 7 && next[0].Upper && !strings.HasSuffix(text, ".") &&
		!strings.ContainsAny(text, "0123456789") && ws.Lead().Verb.Form != wording.Past
}

// ownSkills reports what somebody learned in a post: "Honed skills with Example Sheets", "Refined debugging skills".
func ownSkills(s *Statement) bool {
	ws := s.Words
	if s.Lead.Verb.Form != wording.Past || s.Lead.At > 0 || len(ws) > 10 || !wording.Among(s.Lead.Verb.Base, "groom refine hone sharpen polish") {
		return false
	}
	own := false
	for i := 1; i < len(ws); i++ {
		switch w := ws[i].Low; {
		case !own && (ws[i].Before == ',' || wording.Among(w, "of their staff team")), own && (ofOthers(ws, i) || alongside(ws, i)):
			return false
		case w == "skills":
			own = true
		}
	}
	return own && !measured(s.Text)
}

// ofOthers reports at i whose skills they are: "skills of new staff", "skills for the whole team"; "skills of selling" are one's
// own.
func ofOthers(ws wording.Words, i int) bool {
	switch {
	case i+1 == len(ws):
		return false
	case ws[i].Low == "of":
		return ws[i-1].Low == "skills" && wording.AsVerb(ws[i+1].Low).Form != wording.Gerund
	case !wording.Among(ws[i].Low, "for among across within in"):
		return false
	}
	for k := i + 1; k < len(ws) && k < i+4; k++ {
		if wording.Among(ws[k].Low, "staff team teams") {
			return true
		}
	}
	return false
}

// alongside reports at i what was done meanwhile: "while buying lamps", ", closing two halls".
func alongside(ws wording.Words, i int) bool {
	if i+1 == len(ws) || ws[i].Before != ',' && !wording.Among(ws[i-1].Low, "while when by") {
		return false
	}
	v := wording.AsVerb(ws[i].Low)
	return !v.Noun && (v.Form == wording.Gerund || v.Form == wording.Past)
}

// announces reports a sentence that only opens a list: "My duties included, but were not limited to:".
func announces(ws wording.Words) bool {
	for _, w := range ws[max(0, len(ws)-2):] {
		if wording.Among(w.Low, "include included includes including following follows limited were are") {
			return true
		}
	}
	return false
}
