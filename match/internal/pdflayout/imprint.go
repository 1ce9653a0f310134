package pdflayout

import (
	"sort"
	"strings"
)

// An imprint is what a browser prints at the head and the foot of each page: "11/23/26, 9:05 AM  Harbor Master | Jobs" above and
// "https://jobs.example.com/7  1/3" below; Firefox has the title and the address above, the page's number and the time below. It is
// no text of the document's, and would stand inside of the sentence that goes on over the page.

// dropImprints removes the imprints of all pages that have one at both ends.
func (b *Builder) dropImprints() {
	kept := b.rows[:0]
	for from, to := 0, 0; from < len(b.rows); from = to {
		for to < len(b.rows) && b.rows[to].page == b.rows[from].page {
			to++
		}
		page := b.rows[from:to]
		head, foot := page[0].y, page[0].y
		for i := range page {
			head, foot = min(head, page[i].y), max(foot, page[i].y)
		}
		printed := imprinted(b.level(page, head), b.level(page, foot))
		for _, r := range page {
			if !printed || !level(&r, head) && !level(&r, foot) {
				kept = append(kept, r)
			}
		}
	}
	b.rows = kept
}

// level reports whether the row stands at that height.
func level(r *row, y float32) bool { return near(r.y, y, r.size) }

// level returns the text of the rows at that height, from left to right.
func (b *Builder) level(page []row, y float32) string {
	var at []*row
	for i := range page {
		if level(&page[i], y) {
			at = append(at, &page[i])
		}
	}
	sort.SliceStable(at, func(i, k int) bool { return at[i].x0 < at[k].x0 })
	var text []string
	for _, r := range at {
		text = append(text, string(b.text[r.from:r.to]))
	}
	return strings.Join(text, " ")
}

// imprinted reports whether the lines at the ends of a page are what a browser prints there.
func imprinted(head, foot string) bool {
	above, below := strings.Fields(head), strings.Fields(foot)
	if len(above) == 0 || len(below) == 0 {
		return false
	}
	addressed := strings.Contains(above[len(above)-1], "://") || strings.Contains(below[0], "://")
	return addressed && numbered(below) && (stamped(above) || stamped(below))
}

// numbered reports the number of a page and of all pages: "1/3" at the end, or "1 of 3".
func numbered(words []string) bool {
	if one, all, ok := strings.Cut(words[len(words)-1], "/"); ok && digits(one) && digits(all) {
		return true
	}
	for i := 1; i+1 < len(words); i++ {
		if words[i] == "of" && digits(words[i-1]) && digits(words[i+1]) {
			return true
		}
	}
	return false
}

// stamped reports a date with the time of day at the beginning of a line, or at its end.
func stamped(words []string) bool {
	return stamp(words) || len(words) > 2 && stamp(words[len(words)-2:]) || len(words) > 3 && stamp(words[len(words)-3:])
}

// stamp reports whether the words begin with a date and the time of day.
func stamp(words []string) bool {
	if len(words) < 2 {
		return false
	}
	date := strings.FieldsFunc(strings.TrimSuffix(words[0], ","), func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	hour, minute, ok := strings.Cut(words[1], ":")
	return ok && digits(hour) && digits(minute[:min(2, len(minute))]) && len(date) == 3 && digits(date[0]) && digits(date[1]) && digits(date[2])
}

func digits(s string) bool { return s != "" && len(s) < 5 && strings.Trim(s, "0123456789") == "" }
