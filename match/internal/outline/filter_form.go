package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// fragment reports the tail of a parenthesis that an extractor tore off: "Control of pumps and valves)."
func fragment(s *Statement) bool {
	return strings.HasSuffix(strings.TrimRight(s.Text, ". "), ")") && !strings.Contains(s.Text, "(")
}

// qualified reports an activity behind an adjective that otherwise praises a person: "Successful development of".
func qualified(ws wording.Words) bool {
	if !wording.Among(ws[0].Low, "successful effective strategic comprehensive consistent clear advanced proactive timely creative professional extensive analytical") || ws.Possession() {
		return false
	}
	for i := 1; i < len(ws) && i < 4; i++ {
		if ws.Cue(i, wording.Activity) > 0 && i+1 < len(ws) {
			return true
		}
	}
	return false
}

// employerLine reports what an employer is: "A leading firm for …", "Regional trading company bought by …".
func employerLine(s *Statement) bool {
	ws := s.Words
	if ws.Cue(0, wording.Employer) == 1 && len(ws) > 1 && (ws[1].Low == "that" || ws[1].Low == "which" || ws[1].Low == "specializing") {
		return true
	}
	if len(ws) > 2 && ws[1].Low == "of" && wording.Is(ws[0].Low, wording.Employer) && !wording.Is(ws[0].Low, wording.Title|wording.Activity) && ws[0].Low != "holding" && !strings.HasPrefix(ws[0].Low, "start") { // "Maker of pumps"
		return !actionWords(s)
	}
	if !wording.Among(ws[0].Low, "a an the one global general leading worldwide international national privately publicly largest major family premier regional") {
		return false
	}
	if (ws[0].Low == "a" || ws[0].Low == "an") && !s.bulleted && len(ws) > 5 && !actionWords(s) && !said(ws) { // "A $4 billion maker of pumps in 30 countries"
		return true
	}
	for i := 1; i < len(ws) && i < 8; i++ {
		if ws[i].Before == ',' || ws[i].Before == '.' || ws[i].Low == "of" || ws[i].Low == "for" || ws[i].Low == "to" {
			return false
		}
		if ws.Cue(i, wording.Employer) > 0 {
			return !actionWords(s)
		}
	}
	return false
}

// toolList reports a row of names with commas: "ASP.NET, C#, JavaScript, SQL Server".
func toolList(ws wording.Words) bool {
	for i := 0; i < 3 && i+1 < len(ws); i++ {
		if (ws.Cue(i, wording.Activity) > 0 || activities(ws[i].Low)) && (ws[i+1].Low == "of" || ws[i+1].Low == "and") {
			return false // "Installation and testing of Citrix, VMware, …", "Server installations and moves, …"
		}
	}
	commas, capital := 0, 0
	for _, w := range ws {
		if w.Before == ',' {
			commas++
		}
		if w.Upper || w.Digit {
			capital++
		}
	}
	if commas >= 8 && len(ws) <= (commas+1)*2 { // long lists are lists though some names are not capitalised
		return true
	}
	return commas >= 3 && len(ws) <= (commas+1)*5/2 && capital*10 >= len(ws)*6
}

// activities reports the plural of a noun of activity: "installations".
func activities(w string) bool {
	one, plural := strings.CutSuffix(w, "s")
	return plural && wording.Is(one, wording.Activity)
}

// jobLine reports a title with its employer or place as a bullet: "SVP Operations, and Chief Architect".
func jobLine(s *Statement) bool {
	small, title := 0, false
	for i, w := range s.Words {
		if !w.Upper && !w.Digit && !wording.SmallWord(w.Low) {
			small++
		}
		title = title || w.Upper && s.Words.Cue(i, wording.Title) > 0
		if w.Low == "for" || w.Low == "on" && i > 0 && s.bulleted && s.Words.Cue(i-1, wording.Title) > 0 || w.Low == "of" && s.keeperOf(i) || i == 0 && (w.Low == "member" || w.Low == "winner" || w.Low == "recipient") {
			return false // "Project manager for the state", "Project Manager on Lamp Records" are duties
		}
	}
	return title && !s.Words[0].Digit && small*5 <= len(s.Words) && len(s.Words) <= 14 && !actionWords(s)
}

// keeperOf reports "of" behind a title in a bullet that ends in a full stop, with what was kept behind it: "Manager of the Survey
// of Lamps.", "Administrator of Example Servers."; "Director of Operations" is a job.
func (s *Statement) keeperOf(i int) bool {
	ws := s.Words
	return i > 0 && i+1 < len(ws) && s.bulleted && strings.HasSuffix(s.Text, ".") && ws.Cue(i-1, wording.Title) > 0 &&
		(ws[i+1].Low == "the" || wording.Among(ws[i-1].Low, "administrator coordinator editor"))
}

// phrase reports a noun phrase of some length in lower case: "Timely upkeep of parts lists".
func phrase(ws wording.Words) bool {
	small, joined := 0, false
	for i, w := range ws {
		if !w.Upper && !w.Digit {
			small++
		}
		joined = joined || i > 0 && (w.Low == "of" || w.Low == "for" || w.Low == "to" || w.Low == "with")
	}
	return len(ws) >= 4 && joined && small*2 >= len(ws)
}

// profileAt reports words about the person at the head: "Proven ability", "Strong", "Knowledge of".
func profileAt(ws wording.Words) bool {
	i := 0
	for i < len(ws)-1 && i < 3 && (wording.Among(ws[i].Low, "a an and is very have has with") || strings.HasSuffix(ws[i].Low, "ly")) {
		i++
	}
	return ws.Cue(i, wording.Profile) > 0 || yearsHeld(ws)
}

// yearsHeld reports a phrase that opens with the years of somebody's experience: "15+ years of technical experience in …".
func yearsHeld(ws wording.Words) bool {
	if len(ws) < 3 || !ws[0].Digit || ws[1].Low != "years" && ws[1].Low != "yrs" {
		return false
	}
	for _, w := range ws[2:min(6, len(ws))] {
		if w.Low == "experience" {
			return true
		}
	}
	return false
}

// laterAction reports a profile sentence that goes on to tell what was done: "Adept in …, have extensively worked".
func laterAction(s *Statement) bool {
	if l, told := firstPerson(s.Words); told && l.Verb.Form == wording.Past && !personalVerb(l.Verb.Base) {
		return true // "Over the course of a year I built the lab"
	}
	for i, w := range s.Words {
		if i > 2 && (w.Low == "have" || w.Low == "has") {
			k := s.Words.SkipOpening(i)
			if k > i && k < len(s.Words) && wording.AsVerb(s.Words[k].Low).Form == wording.Past {
				return true
			}
		}
		if i > 2 && w.Low == "resulted" || i > 2 && w.Low == "resulting" {
			return true
		}
	}
	return measured(s.Text)
}

// datedTitle reports a post with its dates behind it, "Lamp Trainer II: Example Guild (North) 01/2004 to 09/2006", which is the head of a
// role, whatever verb its title looks like.
func datedTitle(s *Statement) bool {
	ws := s.Words
	for i := 1; i < len(ws) && i < 4; i++ {
		if !ws[i-1].Upper || wording.AsVerb(ws[i-1].Low).Form == wording.Past {
			return false
		}
		if ws.Cue(i, wording.Title) == 0 {
			continue
		}
		last := strings.LastIndexByte(strings.TrimSuffix(s.Text, "."), ' ')
		first := strings.IndexAny(s.Text, "0123456789")
		dates, ok := calendar.Find(s.Text)
		return ok && first > 0 && calendar.IsDate(s.Text[last+1:]) && dates.From.Year > 0 && len(ws) < 14
	}
	return false
}
