package outline

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// findDates returns the first range of dates of a line, unless its years name releases of a product.
func findDates(text string) (calendar.Range, bool) {
	dates, ok := calendar.Find(text)
	if ok && namesReleases(text, dates) {
		return calendar.Range{}, false
	}
	return dates, ok
}

// namesReleases reports years that are the old and the new release of what was moved or kept: "Upgraded Lamp Server 2010 to 2016",
// "Migration from Exchange 2010 to 2016", "Supported Office 2007-2013". They stand right behind a name or "from", in a line that
// opens with a deed or names one, and that holds no title of a job.
func namesReleases(text string, dates calendar.Range) bool {
	if dates.Start == 0 || dates.Current || dates.Open || dates.From.Month > 0 || dates.To.Month > 0 || !dates.From.Before(dates.To) {
		return false
	}
	before := text[:dates.Start]
	if n := len(before); n < 2 || before[n-1] != ' ' || !wording.WordByte(before[n-2]) {
		return false
	}
	if wording.HasTitle(text) {
		return false
	}
	if at := strings.LastIndexAny(before, "\t|;,"); at >= 0 && namesProduct(before[at+1:]) && productsOnly(wording.Split(before[at+1:])) {
		return true // a cell of a row of skills
	}
	ws := wording.Split(before)
	last := len(ws) - 1
	if ws[last].Low == "from" {
		last--
	}
	product := last >= 0 && wording.Is(ws[last].Low, wording.Release)
	lead := ws.Lead().Verb
	switch {
	case lead.Form == wording.None:
		return product && productsOnly(ws[:last+1]) || renews(ws, true)
	case product && !(lead.Noun && lead.Form == wording.Base) && lead.Base != "work" && lead.Base != "serve": // "Post Office 2001 - 2004", "Worked at Kent Exchange 2001 - 2004"
		return true
	case product && lead.Noun:
		return renews(ws, false)
	case lead.Form == wording.Past || !lead.Noun && !ws.Titled():
		return renews(ws, false)
	}
	return false
}

// namesProduct reports text that ends in the name of a product whose releases are named after years: "Lamp on SQL Server", "Windows". A
// word that names other things too does so only behind another of them, or behind its maker.
func namesProduct(text string) bool {
	ws := wording.Split(text)
	last := len(ws) - 1
	if last < 0 || !wording.Is(ws[last].Low, wording.Release) {
		return false
	}
	if last > 0 && productsOnly(ws[last-1:]) {
		return true
	}
	return !wording.Among(ws[last].Low, "office exchange server servers word win vista outlook dynamics")
}

// renews reports words for a move from one release to another, "migrated", "upgrade"; nobody moves "to" a release that is not
// named. Without a verb (noun) it says of what, "Migration of all lamps".
func renews(ws wording.Words, noun bool) bool {
	for i := range ws {
		low := ws[i].Low
		if !wording.Is(low, wording.Renewal) && !wording.Is(wording.AsVerb(low).Base, wording.Renewal) {
			continue
		}
		if i+1 == len(ws) {
			return !noun && i > 0
		}
		if next := ws[i+1].Low; wording.Among(next, "to into") || noun && !wording.Among(next, "of from") {
			return false
		}
		return true
	}
	return false
}

// productsOnly reports names of products and of their maker alone: "Microsoft SQL Server".
func productsOnly(ws wording.Words) bool {
	for i := range ws {
		if ws[i].Before != 0 && i > 0 || !wording.Is(ws[i].Low, wording.Release) && !wording.Among(ws[i].Low, "ms microsoft autodesk") {
			return false
		}
	}
	return true
}

// releases reports years that say of which releases of a product the work behind them is: "Example Server 2000-2010 upgrades and
// new installations".
func releases(text string, dates calendar.Range) bool {
	before, ws := text[:dates.Start], wording.Split(text[dates.End:])
	return before != "" && before[len(before)-1] == ' ' && wording.WordByte(before[max(0, len(before)-2)]) && dates.From.Month == 0 && !dates.Current &&
		len(ws) > 0 && !ws[0].Upper && ws[0].Before == 0 && ws.Cue(0, wording.Activity) > 0
}
