package outline

import "github.com/resumematch/resumematch/match/internal/wording"

// RunOns returns the bytes of the text where further deeds begin that ran into it when their bullets or full stops were lost: "Ran the
// desk of the bank Built a lab for the staff". The statement stays one all the same, as readers count it.
func (s *Statement) RunOns() []int {
	var out []int
	from := 0
	for _, to := range append(sentenceStarts(s.Text), len(s.Text)) {
		ws := s.Words
		if to-from < len(s.Text) {
			ws = wording.Split(s.Text[from:to])
		}
		form := ws.Lead().Verb.Form
		if form != wording.None || ws.Cue(ws.SkipOpening(0), wording.Duty) > 0 {
			for i, last := leastDeed, 0; i+2 < len(ws); i++ {
				if i-last >= leastDeed && (endsBefore(ws, i) && opensRunOn(ws, i, form) && !namedSo(ws, i) || opensBehindName(ws, i) || opensPost(ws, i)) {
					out = append(out, from+ws[i].Start)
					last = i
				}
			}
		}
		from = to
	}
	return out
}

// leastDeed is how many words a deed has at least.
const leastDeed = 3

// namedSo reports at i what only looks like a deed: a noun that is listed, "Lamp Care and service", the thing that something is done with,
// "used Joins to find", or a word behind what the encoding has left of a space, where a full stop may stand.
func namedSo(ws wording.Words, i int) bool {
	v := wording.AsVerb(ws[i].Low)
	return v.Noun && ws[i+1].Low == "and" || v.Form == wording.Third && ws[i+1].Low == "to" || ws[i-1].Low == "â"
}

// opensBehindName reports at i a deed in the past behind a name or a number, "… at Example Halls Built the lab": with its object or "with" behind it,
// for "Managed Services" and "Hall Certified by" go on with the name.
func opensBehindName(ws wording.Words, i int) bool {
	w, next := &ws[i], &ws[i+1]
	if !w.Upper || w.Caps || w.Before != 0 || w.Glued || !ws[i-1].Upper && !ws[i-1].Digit || wording.SmallWord(ws[i-1].Low) || next.Before != 0 || next.Upper {
		return false
	}
	v := wording.AsVerb(w.Low)
	return v.Form == wording.Past && !v.Noun && (wording.Article(next.Low) || next.Low == "with" || next.Low == "all")
}

// opensPost reports at i a post in which something was done, behind a word in lower case: "… of the desk As the keeper, mended lamps".
func opensPost(ws wording.Words, i int) bool {
	if ws[i].Low != "as" || !endsBefore(ws, i) || ws[i-1].Upper || !wording.Article(ws[i+1].Low) {
		return false
	}
	for k := i + 2; k+1 < len(ws) && k < i+6 && ws[k].Before == 0; k++ {
		if ws.Cue(k, wording.Title) > 0 {
			return ws[k+1].Before == ','
		}
	}
	return false
}

// statementStarts returns where statements begin in text, the first aside: the sentences, and what runs on inside of one.
func statementStarts(text string, inside bool) []int {
	var out []int
	from := 0
	for _, to := range append(sentenceStarts(text), len(text)) {
		for _, at := range runOns(text[from:to], inside) {
			out = append(out, from+at)
		}
		if from = to; to < len(text) {
			out = append(out, to)
		}
	}
	return out
}

// runOns returns the bytes where statements begin inside a text that opens with an action and lost its line breaks without any mark in
// their place: "Ran the desk of the bank Built a lab for the staff". A capitalised verb between two words in lower case opens one. A text
// that is no statement as a whole (inside) may open with anything.
func runOns(text string, inside bool) []int {
	ws := wording.Split(text)
	form, least := ws.Lead().Verb.Form, 3
	if inside {
		form, least = wording.None, 2
	} else if form == wording.None && ws.Cue(ws.SkipOpening(0), wording.Duty) == 0 {
		return nil
	}
	var out []int
	for i, from := least, 0; i+2 < len(ws); i++ {
		if i-from >= least && (endsBefore(ws, i) || inside && behindColon(ws, i)) && (inside && opensInside(ws, i) || !inside && opensRunOn(ws, i, form)) {
			out = append(out, ws[i].Start)
			from = i
		}
	}
	return out
}

// endsBefore reports a capitalised word at i behind the end of something: a word in lower case, a title, a name before a duty.
func endsBefore(ws wording.Words, i int) bool {
	w, last := &ws[i], &ws[i-1]
	return w.Upper && !w.Caps && w.Before == 0 && !w.Glued && !last.Digit && !wording.SmallWord(last.Low) && !wording.Among(last.Low, runOnStops)
}

// behindColon reports a word with a capital behind a colon: "My work in the hall was hard: Mended the lamps by hand".
func behindColon(ws wording.Words, i int) bool {
	return ws[i].Before == ':' && ws[i].Upper && !ws[i].Caps && !ws[i].Glued && wording.AsVerb(ws[i].Low).Form == wording.Past
}

// opensRunOn reports a verb at i, behind a word in lower case and before one. A word that may be a noun, "Support", and a
// gerund have to be of the form of the verb that opens the text.
func opensRunOn(ws wording.Words, i int, form wording.Form) bool {
	next := &ws[i+1]
	if ws[i-1].Upper || next.Upper || next.Before != 0 && next.Before != ',' {
		return false
	}
	v := ws.LeadAt(i).Verb
	switch {
	case v.Form == wording.None, (v.Noun || v.Form == wording.Gerund) && (v.Form != form || next.Digit || wording.AsVerb(next.Low).Form == wording.Past):
		return false // "Support included lamps"
	case wording.Among(next.Low, "and or"):
		return !ws[i+2].Upper // "Develop and Design Guides"
	}
	return true
}

// opensInside reports a duty at i, or behind a word in lower case or a title a verb that is no noun, with its
// object behind it.
func opensInside(ws wording.Words, i int) bool {
	last, next := &ws[i-1], &ws[i+1]
	if next.Upper && !next.Caps || next.Before != 0 || next.Low == "and" {
		return false
	}
	if ws.Cue(i, wording.Duty) > 1 {
		return true
	}
	v := ws.LeadAt(ws.SkipOpening(i)).Verb
	return !v.Noun && v.Form != wording.None && v.Form != wording.Third && (!last.Upper || ws.Cue(i-1, wording.Title) > 0) && (v.Form != wording.Gerund || last.Upper)
}

// runOnStops are words in lower case behind which a name stands, never the end of a statement.
const runOnStops = "like as via per by from into using including such that which who what they we i it or our my his her their its this these those any all each many various different new existing entire internal external called named titled between through within during under over is was"

// inside adds to out the statements inside a candidate that is none as a whole: what an action or a duty opens behind another sentence,
// behind the title that heads it, or where a line break was lost.
func (s *Statement) inside(context unitContext, out []Statement) []Statement {
	if s.Part == PartOther || s.ofOthers() {
		return out
	}
	starts := append(statementStarts(s.Text, true), len(s.Text))
	for k := range len(starts) - 1 {
		in := s.cut(starts[k], starts[k+1])
		if ws := in.Words; len(ws) > 4 && ws[0].Low != "i" && (in.Lead.Verb.Form != wording.None && in.Lead.At < 3 || dutyAt(ws)) && isStatement(&in, context) {
			out = append(out, in)
		}
	}
	return out
}
