package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// gluedHead returns how many bytes in front of a sentence belong to the head of its role or to a remark torn from the
// line above: "IT Manager 05/2013 to Current Example Ltd. Boston, MA Managed the …", "bought by Example in 2013) Led …".
// Extractors glue them on when a table or a column lost its line breaks.
func gluedHead(text string) int {
	cut := 0
	if at := strings.IndexByte(text, ')'); at > 0 && at < 100 && at+2 < len(text) && strings.IndexByte(text[:at], '(') < 0 && !listMark(text[:at]) && !lostOpening(text, at) {
		cut = at + 1
	}
	if dates, ok := findDates(clip(text, 160)); ok && !dates.Open && dates.End+20 < len(text) && !releases(text, dates) {
		if before := wording.Split(text[:dates.Start]); len(before) <= 12 && before.Titled() && !attributed(text[:dates.Start]) {
			cut = max(cut, dates.End)
		}
	}
	if n := postFacts(text); n > cut {
		cut = n
	}
	rest := text[cut:]
	ws := wording.Split(clip(rest, 200))
	if n := gluedLabel(ws); n > 0 {
		return cut + n
	}
	behind := cut
	if n := templateHead(ws); n > 0 {
		cut, ws = behind+ws[n].Start, ws[n:]
	}
	if n := headRun(rest, ws, cut > 0); n > 0 {
		cut = behind + n
	} else if n := headingBefore(ws); n > 0 {
		cut = behind + ws[n].Start
	}
	for cut < len(text) && strings.IndexByte(" ,;.-|:", text[cut]) >= 0 {
		cut++
	}
	if cut == 0 || len(text)-cut < 12 {
		return 0
	}
	return cut
}

// gluedRoleAt reads a role whose dates an extractor glued to a paragraph: behind the title and in front of the text, as gluedRole
// says, or behind the last sentence of the role above, "… kept the lines up. 05/2013 to 06/2016", with the title on the next line.
func gluedRoleAt(d *document, s Section, i int) (r Role, ok bool) {
	text := d.lineText(i)
	if d.lines[i].Bullet != "" || len(text) < 120 {
		return r, false
	}
	r.From, r.Dated = i, true
	if r.Dates, _ = calendar.Find(clip(text, 160)); gluedRole(text) && prose(text[r.Dates.End:]) {
		r.nameAll(text[:r.Dates.Start])
		return r, true
	}
	if n := gluedNext(text); n > 0 {
		return nextRole(d, s, i, text[n:])
	}
	tail := text[len(text)-40:]
	if r.Dates, ok = calendar.Find(tail); !ok || r.Dates.End < len(tail) || !strings.HasSuffix(strings.TrimRight(tail[:r.Dates.Start], " "), ".") || i+1 == s.To {
		return r, false
	}
	if _, _, dated := roleDates(d, i+1); dated || d.lines[i+1].Bullet != "" || !isRoleHead(d, i+1) || !wording.HasTitle(d.lineText(i+1)) {
		return r, false
	}
	r.From = i + 1
	r.nameAll(d.lineText(i + 1))
	return r, true
}

// nextRole reads the role whose head stands at the end of line i and whose text begins on the next line.
func nextRole(d *document, s Section, i int, head string) (r Role, ok bool) {
	if i+1 == s.To {
		return r, false
	}
	dates, _ := calendar.Find(head)
	r = Role{Dates: dates, Dated: true, From: i + 1}
	r.nameAll(head[:dates.Start] + " | " + head[dates.End:])
	return r, true
}

// gluedNext returns where the head of the next role begins that an extractor glued to the end of a paragraph, or 0: a title with its
// dates behind the last sentence, "… kept the lines up. Lamp Lead 05/2013 to 06/2016", and in a resume whose employers were taken out
// what stands from there on, "… kept the lines up Company Name May 2013 to June 2016 Lamp Lead".
func gluedNext(text string) int {
	from := max(0, len(text)-maxHead)
	at := strings.LastIndex(text[from:], " "+removedName+" ")
	named := at >= 0
	if !named {
		if at = strings.LastIndex(text[from:], ". "); at < 0 || abbreviated(text[:from+at+1]) {
			return 0
		}
		at++
	}
	at += from + 1
	head := text[at:]
	dates, ok := calendar.Find(head)
	if !ok || dates.Open || !wording.HasTitle(head) || !wording.Split(head[dates.End:]).Titled() || !wording.Split(head[:dates.Start]).Titled() || !named && dates.End < len(head) {
		return 0
	}
	return at
}

// gluedLabel returns the bytes of a label in front of its first item, a capitalised verb: "Responsibilities Manage the desk".
func gluedLabel(ws wording.Words) int {
	if len(ws) < 4 || !ws[0].Upper || !ws[1].Upper || ws[1].Before != 0 {
		return 0
	}
	switch ws[0].Low {
	case "responsibilities", "duties", "accomplishments", "achievements":
		if v := ws.LeadAt(1).Verb; v.Form != wording.None && v.Base != "include" && v.Base != "involve" {
			return ws[1].Start
		}
	}
	return 0
}

// listMark reports "a", "1" before a closing parenthesis, the mark of a list.
func listMark(s string) bool { return len(strings.TrimSpace(s)) <= 2 }

// lostOpening reports a sentence that has lost a "(" before its ")" at: it opens with a verb and goes on in lower case, "Mend lamps for
// shops POS) as well as halls".
func lostOpening(text string, at int) bool {
	next := strings.TrimLeft(text[at+1:], " ,")
	return next != "" && next[0] >= 'a' && next[0] <= 'z' && wording.Split(text[:at]).Lead().Verb.Form != wording.None
}

// headRun returns the bytes of an employer and a place at the head of text, up to a capitalised verb in the past or
// "Responsible" with a small letter behind it. Without a date in front there has to be a place: ", MA", ", Ohio".
func headRun(text string, ws wording.Words, dated bool) int {
	place := false
	for i, w := range ws {
		if i > 14 || !w.Upper && !w.Digit && !wording.SmallWord(w.Low) {
			return 0
		}
		starts := i+1 < len(ws) && !ws[i+1].Upper && w.Upper && (wording.AsVerb(w.Low).Form == wording.Past || w.Low == "responsible" || w.Low == "as" || w.Low == "i")
		if starts && i >= 2 && (dated || place) {
			return w.Start
		}
		if label := headings()["label "+w.Low] == partLabel || headings()[w.Low] == partLabel; label && i >= 2 && (dated || place) && i+1 < len(ws) && wording.AsVerb(ws[i+1].Low).Form != wording.None {
			return ws[i+1].Start
		}
		place = place || i > 0 && w.Before == ',' && w.Upper && !starts
	}
	return 0
}
