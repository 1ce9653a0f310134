package match

import "strings"

// gluedHead returns how many bytes in front of a sentence belong to the head of its role or to a remark torn from the
// line above: "IT Manager 05/2013 to Current Example Ltd. Boston, MA Managed the …", "bought by Example in 2013) Led …".
// Extractors glue them on when a table or a column lost its line breaks.
func gluedHead(text string) int {
	cut := 0
	if at := strings.IndexByte(text, ')'); at > 0 && at < 100 && at+2 < len(text) && strings.IndexByte(text[:at], '(') < 0 && !listMark(text[:at]) {
		cut = at + 1
	}
	if dates, ok := findDates(clip(text, 160)); ok && !dates.open && dates.end+20 < len(text) {
		if before := splitWords(text[:dates.start]); len(before) <= 12 && titled(before) && !attributed(text[:dates.start]) {
			cut = max(cut, dates.end)
		}
	}
	rest := text[cut:]
	ws := splitWords(clip(rest, 200))
	if n := gluedLabel(ws); n > 0 {
		return cut + n
	}
	if n := headRun(rest, ws, cut > 0); n > 0 {
		cut += n
	}
	for cut < len(text) && strings.IndexByte(" ,;.-|:", text[cut]) >= 0 {
		cut++
	}
	if cut == 0 || len(text)-cut < 12 {
		return 0
	}
	return cut
}

// gluedLabel returns the bytes of a label in front of its first item, a capitalised verb: "Responsibilities Manage the desk".
func gluedLabel(ws []word) int {
	if len(ws) < 4 || !ws[0].upper || !ws[1].upper || ws[1].before != 0 {
		return 0
	}
	switch ws[0].low {
	case "responsibilities", "duties", "accomplishments", "achievements":
		if v := leadAt(ws, 1).verb; v.form != verbNone && v.base != "include" && v.base != "involve" {
			return ws[1].start
		}
	}
	return 0
}

// listMark reports "a", "1" before a closing parenthesis, the mark of a list.
func listMark(s string) bool { return len(strings.TrimSpace(s)) <= 2 }

// headRun returns the bytes of an employer and a place at the head of text, up to a capitalised verb in the past or
// "Responsible" with a small letter behind it. Without a date in front there has to be a place: ", MA", ", Ohio".
func headRun(text string, ws []word, dated bool) int {
	place := false
	for i, w := range ws {
		if i > 14 || !w.upper && !w.digit && !smallWord(w.low) {
			return 0
		}
		starts := i+1 < len(ws) && !ws[i+1].upper && w.upper && (asVerb(w.low).form == verbPast || w.low == "responsible" || w.low == "as" || w.low == "i")
		if starts && i >= 2 && (dated || place) {
			return w.start
		}
		if label := headings()["label "+w.low] == partLabel || headings()[w.low] == partLabel; label && i >= 2 && (dated || place) && i+1 < len(ws) && asVerb(ws[i+1].low).form != verbNone {
			return ws[i+1].start
		}
		place = place || i > 0 && w.before == ',' && w.upper && !starts
	}
	return 0
}
