package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// dutyAt reports a duty cue at the head, behind adverbs and an opening clause.
func dutyAt(ws wording.Words) bool {
	i := ws.SkipOpening(0)
	for k := 0; k <= i && k < len(ws); k++ {
		if n := ws.Cue(k, wording.Duty); n > 0 {
			return true
		}
	}
	if ws[0].Low == "the" && ws.Cue(1, wording.Duty) > 1 || includesDuties(ws) {
		return true
	}
	for k := 1; k < len(ws)-1 && k < 7; k++ { // "On a daily basis was responsible for"
		post := wording.Among(ws[k].Low, "is are") && wording.Is(strings.TrimSuffix(ws[k-1].Low, "s"), wording.Title) // "Lamp mechanics are responsible for"
		if post && ws.Cue(ws.SkipOpening(k+1), wording.Duty) > 0 || (ws[k].Low == "was" || ws[k].Low == "were" || ws[k].Low == "am") && ws.Cue(ws.SkipOpening(k), wording.Duty) > 0 {
			return true
		}
	}
	switch ws[0].Low { // "As a team lead, was responsible for"
	case "may":
		return ws.Lead().Verb.Form == wording.Base // "May mend lamps": what the post allows
	case "as", "in", "for", "during", "throughout", "reporting": // "Reporting to the board, responsible for"
		for k := 1; k < len(ws) && k < 14; k++ {
			if ws[k].Low == "my" && ws.Cue(k, wording.Duty) > 1 { // "As a clerk my role included …"
				return true
			}
			if ws[k].Before == ',' {
				return ws.Cue(ws.SkipOpening(k), wording.Duty) > 0
			}
		}
	}
	return false
}

// includesDuties reports a list of duties behind their noun: "Backup duties include …", "Tasks of the team included …".
func includesDuties(ws wording.Words) bool {
	noun := false
	if len(ws) > 1 && (ws[1].Low == "with" || ws.Cue(1, wording.Object) > 0 && wording.AsVerb(ws[0].Low).Form == wording.Third) {
		return false // "Assist with the duties to include …", "Directs activities including …"
	}
	for k := 0; k < len(ws) && k < 12; k++ {
		if ws[k].Before == '.' {
			noun = false
		}
		switch ws[k].Low {
		case "duties", "responsibilities", "responsibility", "functions", "tasks":
			noun = noun || k < 8
			continue
		case "role", "position", "job", "support", "components", "activities", "reporting", "oversight": // "This support role also involved …"
			noun = noun || k < 5 && (k > 0 || ws.Cue(1, wording.Object) == 0) // "Support the hall with tasks including …" acts
		case "also":
			continue
		case "entails", "entailed", "involves": // "The project entailed moving …", "This involves …"
			return noun || k > 0 && k < 4 && namesWork(ws[k-1].Low)
		case "involved", "required", "requires":
			return k > 0 && ws[k-1].Low != "and" && (noun && dutiesInvolved(ws, k) || k < 5 && projectAsked(ws, k))
		case "include", "included", "includes", "including", "consist", "consisted", "ranged", "involve":
			return (noun || k == 2 && ws[0].Low == "these" && ws[k].Low == "included") && k > 0 && ws[k-1].Low != "and" // "These systems included …"
		case "are", "were":
			return noun && ws[k-1].Low != "and" && k < 4
		}
		if f := wording.AsVerb(ws[k].Low); f.Form != wording.None && !f.Noun && f.Form != wording.Gerund {
			return false
		}
	}
	return false
}

// dutiesInvolved reports at k what duties involved, "The role involved …", never who was: "was involved in".
func dutiesInvolved(ws wording.Words, k int) bool {
	return ws[k].Low == "involved" && !wording.Among(ws[k-1].Low, "was were is are been am actively directly")
}

// projectAsked reports at k what a project involved or required: "Project required …", "The project also involved …".
func projectAsked(ws wording.Words, k int) bool {
	if k > 1 && ws[k-1].Low == "also" {
		return namesProject(ws[k-2].Low)
	}
	return namesProject(ws[k-1].Low)
}

// namesWork reports the words that stand for the work at hand.
func namesWork(w string) bool {
	return wording.Among(w, "project role job work position assignment task this engagement")
}

// namesProject reports the words for a piece of work that somebody else set.
func namesProject(w string) bool {
	return wording.Among(w, "project projects initiative initiatives assignment assignments engagement engagements")
}

// aimsOf reports a sentence in a role that says what a piece of work was: "The project was to move the store of the bank",
// "Goal is to mend all lamps". What a project is, or the goal of one, describes it.
func aimsOf(ws wording.Words) bool {
	for i := 1; i+2 < len(ws) && i < 5 && ws[i].Before == 0; i++ {
		switch ws[i].Low {
		case "is":
			return i == 1 && ws[0].Low == "goal" && ws[2].Low == "to"
		case "was", "were":
			return ws[i+1].Low == "to" && (namesProject(ws[i-1].Low) || wording.Among(ws[1].Low, "objective goal aim purpose")) && wording.AsVerb(ws[i+2].Low).Form == wording.Base
		case "of", "for", "i", "we", "my":
			return false
		}
	}
	return false
}

// doneAtEnd reports what was done to something, told without "was": "All servers migrated to Azure", "Rollout completed".
func doneAtEnd(s *Statement) bool {
	ws := s.Words
	for i := 1; i < len(ws) && i < 9; i++ {
		if ws[i].Before != 0 || i < len(ws)-1 && ws[i+1].Before != 0 {
			return false
		}
		if v := wording.AsVerb(ws[i].Low); v.Form != wording.Past || ws[i].Upper || wording.Is(ws[i].Low, wording.Participle) || wording.SmallWord(ws[i-1].Low) || ws[i].Low == "assigned" {
			continue
		}
		return i == len(ws)-1 || wording.Among(ws[i+1].Low, "to on within without ahead") || ws[i+1].Low == "by" && i+2 < len(ws) && ws[i+2].Digit
	}
	return false
}

// actionWords reports a verb in the past, or a pair such as "& highlighting the", behind the head.
func actionWords(s *Statement) bool { return actionForm(s) != wording.None }

// actionForm returns the form of that verb; wording.None when there is none.
func actionForm(s *Statement) wording.Form {
	ws := s.Words
	for i, w := range ws {
		if (w.Low == "i" || w.Low == "we") && i > 0 {
			if k := ws.SkipOpening(i); k > i && wording.AsVerb(ws[k].Low).Form != wording.None {
				return wording.Past
			}
		}
	}
	for i := 1; i < len(ws); i++ {
		v := wording.AsVerb(ws[i].Low)
		if v.Form == wording.None || ws[i].Caps {
			continue
		}
		prev := ws[i-1].Low
		if prev == "that" || prev == "which" || prev == "who" {
			continue
		}
		joined := prev == "and" || prev == "then" || ws[i].Before == ',' || ws[i].Before == ';' || ws[i].Before == '.' || ws[i].Before == '&' || ws[i].Before == '-'
		switch v.Form {
		case wording.Past:
			if ws[i].Upper && (ws[i].Before == 0 || ws[i].Before == ',') {
				if i+1 < len(ws) && (ws.Cue(i+1, wording.Object) > 0 || !ws[i+1].Upper || ws[i+1].Caps) && !wording.Is(ws[i].Low, wording.Participle) {
					return v.Form // sentences run together: "… DR Ensured network …"
				}
				continue // a name: "Protected LSP"
			}
			if i <= 4 && contains(v.Base) || i <= 2 && ws[i].Before == 0 && finite(ws, i) {
				return v.Form
			}
			if (participle(ws, i) || attribute(ws, i)) && (!joined || wording.Among(ws[i].Low, "related automated written")) {
				continue // "Care of cells and automated lines"
			}
			return v.Form
		case wording.Base, wording.Third:
			if (prev == "has" || prev == "have") && perfect(ws, i) {
				return wording.Past // "The desk has put all lamps on one plan"
			}
			if v.Form == wording.Base && !v.Noun && ws[i].Upper && ws[i].Before == 0 && prev != "to" && i > 1 {
				return v.Form
			}
			if joined && !v.Noun && (prev == "and" || ws[i].Before == '.' || ws[i].Before == '&' || ws[i].Before == ';') {
				return v.Form
			}
			if v.Form == wording.Third && i < 8 && !v.Noun && prev != "that" && prev != "which" && i+1 < len(ws) && ws[i+1].Low != "for" {
				return v.Form // but "Reboots and installs for …" are plurals
			}
		case wording.Gerund:
			if (ws[i].Before == '&' || prev == "and" || ws[i].Before == ',' || ws[i].Before == ';') && i+1 < len(ws) && wording.Article(ws[i+1].Low) {
				return v.Form
			}
		}
	}
	return wording.None
}

// contains reports verbs whose past form tells what work held, never what kind of thing it is: "Clients included …".
func contains(base string) bool {
	switch base {
	case "include", "consist", "result", "win", "receive":
		return true
	}
	return false
}

// finite reports a past form right behind a short subject: "Team migrated source control".
func finite(ws wording.Words, i int) bool {
	if wording.Among(ws[i].Low, "related based required associated assigned needed used designed made driven held limited focused given set identified") {
		return false
	}
	if wording.Among(ws[i-1].Low, "the a an of all newly various and highly well for in on other as") {
		return false
	}
	if i+1 < len(ws) {
		switch ws[i+1].Low {
		case "as", "with", "on", "in":
			return wording.Among(wording.AsVerb(ws[i].Low).Base, "work serve act help assist participate collaborate interact partner")
		case "to", "by", "from", "for", "at", "using", "via", "through", "during":
			return false
		}
	}
	return i+2 < len(ws)
}

// participle reports a past form that describes a noun: "assigned tasks", "related to", "designed to", "found when",
// "as required".
func participle(ws wording.Words, i int) bool {
	prev := ws[i-1].Low
	switch {
	case wording.Among(prev, "the a an of for with in on and as all any by to from using newly various both highly at or when if than other well between related its their our"):
		return true
	case wording.Among(prev, "is are was were been has have had"):
		return false
	}
	if i+1 < len(ws) {
		if wording.Among(ws[i+1].Low, "to by on with from for in as at within when through during under via upon above below into and or") {
			return true
		}
		return wording.AsVerb(ws[i+1].Low).Noun && !wording.Article(ws[i+1].Low)
	}
	return true
}

// attribute reports a past form between two nouns behind a preposition: "drawings from customer supplied parts", "programming
// of Example automated cells". A verb of its own would have an article or its like behind it, or a subject before it.
func attribute(ws wording.Words, i int) bool {
	if i+1 >= len(ws) || ws[i+1].Before != 0 || ws[i].Upper || ws.Cue(i+1, wording.Object) > 0 && wording.SmallWord(ws[i+1].Low) || wording.Article(ws[i+1].Low) {
		return false
	}
	for k := i - 1; k > 0 && k >= i-3 && ws[k+1].Before == 0; k-- {
		if wording.Among(ws[k].Low, "of from for with on in to") {
			return true
		}
	}
	return false
}

// bareRole reports a role without an action: "Project manager for the new site", "Liaison between the studio and the
// stores". What was done may follow it behind a comma.
func bareRole(ws wording.Words) bool {
	at := -1
	for i := 0; i+1 < len(ws) && i < 4 && at < 0; i++ {
		if ws.Cue(i, wording.Title) == 1 || ws[i].Low == "liaison" || ws[i].Low == "interface" || ws[i].Low == "contact" || ws[i].Low == "poc" || ws[i].Low == "support" || ws[i].Low == "person" && i > 0 && ws[i-1].Low == "contact" {
			switch ws[i+1].Low {
			case "of", "for", "to", "on", "between":
				at = i + 1
			}
		}
		if ws[i].Low == "member" || wording.AsVerb(ws[i].Low).Form == wording.Past {
			return false
		}
	}
	if at < 0 {
		return false
	}
	for i := at + 1; i < len(ws); i++ {
		if wording.AsVerb(ws[i].Low).Form == wording.Past && (ws[i].Before != 0 || ws[i-1].Low == "that" || i+1 < len(ws) && wording.Article(ws[i+1].Low)) {
			return false
		}
	}
	return true
}

// committee reports an office that is an honour, not a job: "Chairman of the safety committee".
func committee(ws wording.Words) bool {
	for _, w := range ws {
		switch w.Low {
		case "committee", "council", "board", "chapter", "panel":
			return strings.HasPrefix(ws[0].Low, "chair") || strings.HasPrefix(ws[0].Low, "president") || strings.HasPrefix(ws[0].Low, "vice")
		}
	}
	return false
}

// chosen reports what sets somebody apart from others in the post: "First clerk to run the desk", "2013 Clerk of the Year",
// "Successful recruitment of clerks".
func chosen(ws wording.Words) bool {
	if wording.Among(ws[0].Low, "successful successfully") {
		return true
	}
	for i := 1; i+2 < len(ws) && i < 7; i++ {
		if i < 4 && ws[0].Low == "first" && ws[i].Low == "to" && ws.Cue(i-1, wording.Title) > 0 || ws[i].Low == "of" && ws[i+1].Low == "the" && wording.Among(ws[i+2].Low, "year month quarter") {
			return true
		}
	}
	return false
}

// isDuty reports a statement phrased as a duty without a cue: a bare noun phrase, "Includes …", "To keep the books", or what the
// post required.
func isDuty(s *Statement) bool {
	ws := s.Words
	if wording.Among(ws[0].Low, "includes requires") || ws[0].Low == "including" && ws[1].Before == 0 && actionForm(s) != wording.Past || strings.Contains(s.Text, "required for this") { // "Patience was required for this post"
		return true
	}
	if s.Lead.Verb.Form != wording.None {
		return ws[0].Low == "to" && s.Lead.Verb.Form == wording.Base && actionForm(s) != wording.Past // "To keep the books"
	}
	if ws[0].Low == "i" || ws[0].Low == "we" {
		return officeHeld(ws) && ws[2].Low == "the" && actionForm(s) != wording.Past // "I was the contact of all vendors"
	}
	if responsibleFor(ws) {
		return !actionWords(s)
	}
	if namesWork(ws[0].Low) && len(ws) > 1 && strings.HasPrefix(ws[1].Low, "includ") { // "This included …"
		return true
	}
	if s.moved() || said(ws) || ws[0].Low == "had" && !wording.Article(ws[1].Low) || committee(ws) || recordOf(ws) || chosen(ws) {
		return false
	}
	if part := ws[0].Low == "part" && len(ws) > 1 && ws[1].Low == "of"; bareRole(ws) || part && actionForm(s) != wording.Past {
		return true
	}
	if ws[0].Low == "instrumental" || honoured(s) || doneAtEnd(s) || actsLater(ws) {
		return false
	}
	form := actionForm(s)
	return form == wording.None || activityOf(ws) && form != wording.Past // "Preparation of reports and send to the board"
}

// responsibleFor reports "responsible for" or "responsible to" anywhere.
func responsibleFor(ws wording.Words) bool {
	for i := 0; i+1 < len(ws); i++ {
		if ws[i].Low == "responsible" && (ws[i+1].Low == "for" || ws[i+1].Low == "to") {
			return true
		}
	}
	return false
}

// honoured reports a prize or a membership: "Winner of …", "Member, change board". A member of a team has a post, unless the
// team at the end has a name.
func honoured(s *Statement) bool {
	ws := s.Words
	end := len(ws) - 1
	team := strings.Contains(s.Text, " team ") || end > 0 && ws[end].Low == "team" && !ws[end-1].Upper
	for i := 0; i < len(ws) && i < 4; i++ {
		member, last := ws[i].Low == "member", i+1 == len(ws)
		if member && i < 3 && !last && ws[i+1].Before == ',' {
			return true
		}
		prize := ws[i].Low == "winner" || ws[i].Low == "recipient"
		if (prize || member && !last && ws[i+1].Low == "of") && !team {
			return true
		}
	}
	return false
}

// actsLater reports a second sentence that opens with a verb: "Repair of lamps. Schedule the visits."
func actsLater(ws wording.Words) bool {
	for i := 3; i+2 < len(ws); i++ {
		if ws[i].Before == '.' && ws[i].Upper {
			if v := ws.LeadAt(i).Verb; v.Form == wording.Base && !v.Noun || v.Form == wording.Past {
				return true
			}
		}
	}
	return false
}
