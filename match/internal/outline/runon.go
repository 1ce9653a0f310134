package outline

import "github.com/resumematch/resumematch/match/internal/wording"

// statementStarts returns where statements begin in text, the first aside: the sentences, and what runs on inside of one.
func statementStarts(text string) []int {
	var out []int
	from := 0
	for _, to := range append(sentenceStarts(text), len(text)) {
		for _, at := range runOns(text[from:to]) {
			out = append(out, from+at)
		}
		if from = to; to < len(text) {
			out = append(out, to)
		}
	}
	return out
}

// runOns returns the bytes where statements begin inside a text that opens with an action and lost its line breaks without any mark in
// their place: "Ran the desk of the bank Built a lab for the staff". A capitalised verb between two words in lower case opens one.
func runOns(text string) []int {
	ws := wording.Split(text)
	if len(ws) < 7 {
		return nil
	}
	form := ws.Lead().Verb.Form
	if form == wording.None && ws.Cue(ws.SkipOpening(0), wording.Duty) == 0 {
		return nil
	}
	var out []int
	for i, from := 3, 0; i+2 < len(ws); i++ {
		if i-from > 2 && opensRunOn(ws, i, form) {
			out = append(out, ws[i].Start)
			from = i
		}
	}
	return out
}

// opensRunOn reports a capitalised verb at i, behind a word in lower case and before one. A word that may be a noun, "Support", and a
// gerund have to be of the form of the verb that opens the text.
func opensRunOn(ws wording.Words, i int, form wording.Form) bool {
	w, last, next := &ws[i], &ws[i-1], &ws[i+1]
	if !w.Upper || w.Caps || w.Before != 0 || w.Glued || last.Upper || last.Digit || next.Upper || next.Before != 0 && next.Before != ',' ||
		wording.SmallWord(last.Low) || wording.Among(last.Low, runOnStops) {
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

// runOnStops are words in lower case behind which a name stands, never the end of a statement.
const runOnStops = "like as via per by from into using including such that which who what they we i it or our my his her their its this these those any all each many various different new existing entire internal external called named titled between through within during under over"
