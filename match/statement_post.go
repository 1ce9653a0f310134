package match

import "strings"

// aboutPost reports a candidate that tells of the post and its employer, not of work: whom it reported to, how it ended, who
// bought the firm, through whom it was held, how much travel it asked for, its title or a certificate alone.
func aboutPost(s *statement) bool {
	ws := s.words
	if len(ws) > 9 || len(ws) < 2 {
		return false
	}
	return reportsTo(s) || sizeOfFirm(ws) || certificate(ws) || endOfPost(ws) || throughAgency(ws) || travels(s) || labelAlone(s) || titleAlone(s)
}

// certificate reports what somebody is certified as: "Certified Six Sigma Black Belt".
func certificate(ws []word) bool {
	return ws[0].low == "certified" && titled(ws) && among(ws[len(ws)-1].low, "belt professional engineer administrator practitioner specialist associate expert")
}

// reportsTo reports "Report directly to the CFO", "Reported to Vice President of Finance".
func reportsTo(s *statement) bool {
	ws := s.words
	if s.lead.verb.base != "report" && ws[0].low != "reporting" || ws[0].low == "i" {
		return false
	}
	i := s.lead.at + 1
	if i < len(ws) && (ws[i].low == "directly" || ws[i].low == "direct") {
		i++
	}
	if i+1 >= len(ws) || ws[i].low != "to" {
		return false
	}
	named := false
	for k := i + 1; k < len(ws); k++ {
		if !ws[k].upper && !smallWord(ws[k].low) {
			return false
		}
		named = named || ws[k].upper && (cueAt(ws, k, cueTitle) > 0 || ws[k].caps)
	}
	return named
}

// sizeOfFirm reports how large an employer is and no more: "5,000 employees, $2B revenue".
func sizeOfFirm(ws []word) bool {
	firm := false
	for _, w := range ws {
		if firm = firm || among(w.low, "employees revenue revenues"); !w.digit && !smallWord(w.low) &&
			!among(w.low, "employees revenue revenues annual over approximately about million billion global worldwide locations offices countries sites") {
			return false
		}
	}
	return firm
}

// endOfPost reports what became of a post or its employer: "Position eliminated after the merger", "Acquired by Example in 2014".
func endOfPost(ws []word) bool {
	i := 0
	if among(ws[0].low, "position job contract company plant office division department business firm") {
		if i = 1; ws[1].low == "was" || ws[1].low == "were" {
			i = 2
		}
	}
	if ws[0].low == "laid" && ws[1].low == "off" {
		return true
	}
	w := ws[min(i, len(ws)-1)].low
	if among(w, "acquired purchased bought sold merged") {
		return i > 0 || i+2 < len(ws) && (ws[i+1].low == "by" || ws[i+1].low == "with") && ws[i+2].upper
	}
	return i > 0 && among(w, "eliminated ended closed terminated outsourced downsized relocated")
}

// throughAgency reports "Contract through Example Staffing".
func throughAgency(ws []word) bool {
	if ws[0].low != "contract" && ws[0].low != "contractor" && ws[0].low != "consultant" && ws[0].low != "contracted" {
		return false
	}
	return (ws[1].low == "through" || ws[1].low == "via" || ws[1].low == "thru") && titled(ws[2:])
}

// travels reports how much travel a post asks for, "Travel 50%", "100% travel", and no work on it: "Reduced travel costs 30%".
func travels(s *statement) bool {
	ws := s.words
	if len(ws) > 4 || s.lead.verb.form != verbNone && s.lead.verb.base != "travel" && s.lead.verb.base != "require" {
		return false
	}
	travel, share := false, false
	for _, w := range ws {
		travel = travel || w.low == "travel"
		share = share || w.digit
	}
	return travel && share
}

// labelAlone reports a label of a list that no table knows: "Selected Achievements & Contributions".
func labelAlone(s *statement) bool {
	ws := s.words
	if len(ws) > 5 || !titled(ws) || strings.HasSuffix(s.text, ".") || s.lead.verb.form != verbNone && s.lead.verb.form != verbPast {
		return false
	}
	return among(ws[len(ws)-1].low, "achievements accomplishments contributions highlights responsibilities duties") && (ws[0].low == "selected" || s.lead.verb.form == verbNone)
}

// titleAlone reports a title behind "acting" or before a time: "Acting IT Director", "Consultant; 8 months".
func titleAlone(s *statement) bool {
	ws := s.words
	if n := len(ws); n > 3 && ws[n-2].digit && ws[n-2].before == ';' && s.lead.verb.form == verbNone { // "Lamp Design Consultant; 8 months"
		return among(ws[n-1].low, "month months year years")
	}
	return ws[0].low == "acting" && len(ws) < 6 && titled(ws) && cueAt(ws, len(ws)-1, cueTitle) > 0 && ws[1].low != "as"
}
