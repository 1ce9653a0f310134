package textline

import (
	"slices"
	"strings"
	"unicode"
)

// An edge is the width at which the items of a text's lists were broken, in characters and as a proportional font sets them, in
// thousandths of its size; 0 where they were not. Bullets and indents are no part of it: what was copied out of a viewer has none.
type edge [2]int

// measures are the ways to measure a line, and how far a line may end before the edge although the next word had no room: fonts differ.
var measures = [2]struct {
	width func(s string) int
	slack func(edge int) int
}{
	{func(s string) int { return 1000 * len([]rune(s)) }, func(int) int { return 3000 }},
	{setWidth, func(edge int) int { return edge / 25 }},
}

// fewestBreaks is how many lines of lists must plainly be broken for an edge to be told.
const fewestBreaks = 4

// listEdge returns the edge that the plainly broken lines of lists agree on, nine in ten of them: those whose sentence goes on with a small
// letter below.
func listEdge(text string, lines []Line) edge {
	var out edge
	for k, m := range measures {
		var reached, needed []int
		item := false
		for i := 1; i < len(lines); i++ {
			prev, cur := &lines[i-1], &lines[i]
			above := prev.Text(text)
			item = (item || prev.Bullet != "") && beside(prev, cur) && beginsSmall(cur.Text(text)) && !ended(above)
			if item && len(above) >= minWrap {
				width := m.width(above)
				reached, needed = append(reached, width), append(needed, width+m.width(" "+firstWord(cur.Text(text))))
			}
		}
		if len(reached) < fewestBreaks {
			return out
		}
		slices.Sort(reached)
		at := reached[len(reached)-1-len(reached)/20]
		agree := 0
		for _, n := range needed {
			if n >= at-m.slack(at) {
				agree++
			}
		}
		if agree*10 >= len(needed)*9 {
			out[k] = at
		}
	}
	return out
}

// full reports whether the first word of cur, below the item prev, had no room on it: cur is its rest, unless it looks like the head of
// what comes next.
func (e edge) full(text string, prev, cur *Line) bool {
	above, below := prev.Text(text), cur.Text(text)
	if len(above) < minWrap || dated(below) || titled(below) && (ended(above) || strings.Contains(below, " ") && !links(above)) {
		return false
	}
	for k, m := range measures {
		if at := e[k]; at > 0 {
			width := m.width(above)
			if width <= at+m.slack(at) && width+m.width(" "+firstWord(below)) >= at-m.slack(at) {
				return true
			}
		}
	}
	return false
}

// titled reports whether s is written as headings and titles are: no sentence's end, and a capital or a digit before each word but small
// ones.
func titled(s string) bool {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") {
		return false
	}
	for _, w := range strings.Fields(s) {
		if r := []rune(w)[0]; unicode.IsLower(r) && !small[w] {
			return false
		}
	}
	return true
}

// links reports whether s ends in a word that asks for another.
func links(s string) bool {
	return small[s[strings.LastIndexByte(s, ' ')+1:]] || strings.HasSuffix(s, ",") || strings.HasSuffix(s, "&")
}

// small are the words without a capital within titles; none of them ends a sentence.
var small = func() map[string]bool {
	out := make(map[string]bool)
	for _, w := range strings.Fields("a an the and or of for in on at to by with from as into across through using via & - – — |") {
		out[w] = true
	}
	return out
}()

// dated reports whether s ends in a year or in the present, as the head of a role does.
func dated(s string) bool {
	last := strings.ToLower(strings.Trim(s[strings.LastIndexAny(s, " -–—/")+1:], ".,;:)("))
	if last == "present" || last == "current" || last == "now" {
		return true
	}
	return len(last) == 4 && (last[:2] == "19" || last[:2] == "20") && strings.Trim(last, "0123456789") == ""
}

// setWidth returns how wide a proportional font sets s, in thousandths of its size; the widths are those of the usual sans serif.
func setWidth(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case strings.ContainsRune("ijl'’|", r):
			n += 222
		case strings.ContainsRune("ft.,:;!/ ()-I", r):
			n += 278
		case r == 'r':
			n += 333
		case strings.ContainsRune("ckszxvyJ", r):
			n += 500
		case strings.ContainsRune("mM%W", r):
			n += 850
		case strings.ContainsRune("wCDHNRU", r):
			n += 722
		case strings.ContainsRune("GOQ", r):
			n += 778
		case 'A' <= r && r <= 'Z' || r == '&':
			n += 667
		default:
			n += 556
		}
	}
	return n
}
