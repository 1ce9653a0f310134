package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// fresh reports a bullet on line i that begins in lower case and yet goes on with nothing: by habit, by its deed, or because its first
// word had room enough on line k above it.
func fresh(d *document, i, k int) bool {
	text := d.lineText(i)
	if d.bulletWidth == 0 {
		d.measureBullets()
	}
	if roomy(d, i, k) || freshSmall(text, true) || smallRun(d, i) {
		return true
	}
	above := d.lineText(k)
	if strings.HasSuffix(above, ".") {
		return d.small || !strings.HasSuffix(text, ".") && !abbreviated(above)
	}
	return (d.small || freshSmall(text, false)) && !dangling(above)
}

// roomy reports that line k above line i is so short that nothing but its end broke it, in a resume whose bullets end without a full
// stop: what an extractor tears stands on full lines, or between bullets that all end in one.
func roomy(d *document, i, k int) bool {
	above := d.lineText(k)
	return !d.stopped && !strings.HasSuffix(above, ".") && !dangling(above) && (runes(above)+1+firstWord(d.lineText(i)))*10 < d.bulletWidth*7
}

// measureBullets finds the width of the bullets, whether a third of them or more end in a full stop, and whether those in lower case
// mostly open with a deed, which the rest of a line seldom does.
func (d *document) measureBullets() {
	d.bulletWidth = 1
	stops, all, deeds, small := 0, 0, 0, 0
	for i := range d.lines {
		if d.lines[i].Bullet == "" {
			continue
		}
		text := d.lineText(i)
		d.bulletWidth = max(d.bulletWidth, min(runes(text), longDocument))
		if all++; strings.HasSuffix(text, ".") {
			stops++
		}
		if c, _ := utf8.DecodeRuneInString(text); unicode.IsLower(c) {
			if small++; freshSmall(text, false) {
				deeds++
			}
		}
	}
	d.stopped = stops*3 >= all
	d.small = deeds > 1 && deeds*2 > small
}

// longDocument is the length, in characters, beyond which a line says nothing of the width of a page.
const longDocument = 130

// smallRun reports a bullet on line i in a run of bullets of which more than half begin in lower case: there it is a habit.
func smallRun(d *document, i int) bool {
	first, end := i, i+1
	for first > 0 && d.lines[first].Bullet != "" && d.lines[first-1].Bullet != "" && i-first < longRun {
		first--
	}
	for end < len(d.lines) && d.lines[end].Bullet != "" && end-i < longRun {
		end++
	}
	small := 0
	for k := first; k < end; k++ {
		if c, _ := utf8.DecodeRuneInString(d.lineText(k)); unicode.IsLower(c) {
			small++
		}
	}
	return end-first > 2 && small*2 > end-first
}

// longRun is how many bullets to each side are looked at.
const longRun = 20

// freshSmall reports a line in lower case that opens a deed of its own: "mentored 4 keepers", "own the lamps of the hall", where
// "used by all keepers" and "built in Hull" go on with the line above. "Mended lamps" is one only where that is not strict.
func freshSmall(text string, strict bool) bool {
	ws := wording.Split(clip(text, openingBytes))
	if len(ws) < 3 || ws[1].Before != 0 {
		return false
	}
	v, next := ws.LeadAt(0).Verb, &ws[1]
	if article := wording.Article(next.Low); v.Form != wording.Past || article {
		return article && (v.Form == wording.Past || v.Form == wording.Base && !v.Noun)
	}
	return next.Digit || wording.Among(next.Low, "w my our us new") || !strict && !wording.Is(ws[0].Low, wording.Participle) && !strings.HasSuffix(ws[0].Low, "en") &&
		!wording.SmallWord(next.Low) && !wording.Among(next.Low, "by from into as")
}

// lowerBullets reports a section whose bullets begin in lower case as a habit, so that lower case does not mean the
// rest of the bullet above.
func lowerBullets(d *document, from, to int) bool {
	lower, all := 0, 0
	for i := from; i < to; i++ {
		if d.lines[i].Bullet == "" {
			continue
		}
		all++
		if r, _ := utf8.DecodeRuneInString(d.lineText(i)); unicode.IsLower(r) {
			lower++
		}
	}
	return all > 2 && lower*2 > all
}
