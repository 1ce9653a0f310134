package pdflayout

import (
	"slices"
	"sort"
)

// A table is a grid of ruled lines.
type table struct {
	area
	cells []area // from top to bottom, then left to right; merged ones once
}

// An area is a rectangle of the page.
type area struct{ x0, y0, x1, y1 float32 }

func (a area) holds(x, y float32) bool { return a.x0 <= x && x <= a.x1 && a.y0 <= y && y <= a.y1 }

func (p *piece) in(a area) bool { return a.holds((p.x0+p.x1)/2, p.y-0.3*p.size) }

const (
	ruleSlack = 2.5 // points by which lines that meet may miss each other
	maxLines  = 300 // per direction, after joining; a page has room for fewer
)

// A line is a rule reduced to its place across (at) and its ends along.
type line struct{ at, from, to float32 }

// findTables returns the ruled tables of the page that have at least two cells side by side.
func findTables(rules []Rule) []table {
	var level, upright []line
	for _, r := range rules {
		if r.Vertical() {
			upright = append(upright, line{(r.X0 + r.X1) / 2, r.Y0, r.Y1})
		} else {
			level = append(level, line{(r.Y0 + r.Y1) / 2, r.X0, r.X1})
		}
	}
	level, upright = joinLines(level), joinLines(upright)
	if len(level) < 2 || len(upright) < 2 || len(level) > maxLines || len(upright) > maxLines {
		return nil
	}
	var tables []table
	for _, group := range connected(level, upright) {
		if t, ok := makeTable(group.level, group.upright); ok {
			tables = append(tables, t)
		}
	}
	sort.SliceStable(tables, func(i, k int) bool {
		a, b := &tables[i], &tables[k]
		return a.y0 < b.y0 || a.y0 == b.y0 && a.x0 < b.x0
	})
	return tables
}

// sortLines sorts lines by their place, those at one place by where they begin.
func sortLines(lines []line) {
	sort.SliceStable(lines, func(i, k int) bool {
		a, b := &lines[i], &lines[k]
		return a.at < b.at || a.at == b.at && a.from < b.from
	})
}

// joinLines joins lines that go on in each other: Word draws the border of each cell apart, often twice.
func joinLines(lines []line) []line {
	sortLines(lines)
	// Lines at nearly the same place count as at the same.
	for i := 1; i < len(lines); i++ {
		if lines[i].at-lines[i-1].at < 1.5 {
			lines[i].at = lines[i-1].at
		}
	}
	sortLines(lines)
	joined := lines[:0]
	for _, l := range lines {
		if n := len(joined); n > 0 && joined[n-1].at == l.at && l.from <= joined[n-1].to+ruleSlack {
			joined[n-1].to = max(joined[n-1].to, l.to)
			continue
		}
		joined = append(joined, l)
	}
	return joined
}

// A lineGroup is a set of lines that hang together.
type lineGroup struct{ level, upright []line }

// connected parts the lines into groups that meet.
func connected(level, upright []line) []lineGroup {
	parent := make([]int, len(level)+len(upright))
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for i, h := range level {
		for k, v := range upright {
			if v.at >= h.from-ruleSlack && v.at <= h.to+ruleSlack && h.at >= v.from-ruleSlack && h.at <= v.to+ruleSlack {
				parent[root(len(level)+k)] = root(i)
			}
		}
	}
	number := map[int]int{}
	var groups []lineGroup
	group := func(i int) *lineGroup {
		n, ok := number[root(i)]
		if !ok {
			n = len(groups)
			number[root(i)] = n
			groups = append(groups, lineGroup{})
		}
		return &groups[n]
	}
	for i, h := range level {
		g := group(i)
		g.level = append(g.level, h)
	}
	for k, v := range upright {
		g := group(len(level) + k)
		g.upright = append(g.upright, v)
	}
	return groups
}

// makeTable makes cells of the lines of one group: the fields of the grid, joined where no line parts them.
func makeTable(level, upright []line) (table, bool) {
	xs, ys := places(upright), places(level)
	const mostFields = 5000
	if len(xs) < 3 || len(ys) < 2 || len(xs)*len(ys) > mostFields {
		return table{}, false // one column is no table
	}
	t := table{area: area{xs[0], ys[0], xs[len(xs)-1], ys[len(ys)-1]}}
	used := make([]bool, len(xs)*len(ys))
	for j := 0; j+1 < len(ys); j++ {
		for i := 0; i+1 < len(xs); i++ {
			if used[j*len(xs)+i] {
				continue
			}
			right := i + 1
			for right+1 < len(xs) && !used[j*len(xs)+right] && !parts(upright, xs[right], ys[j], ys[j+1]) {
				right++
			}
			down := j + 1
			for down+1 < len(ys) && !parts(level, ys[down], xs[i], xs[right]) {
				down++
			}
			for y := j; y < down; y++ {
				for x := i; x < right; x++ {
					used[y*len(xs)+x] = true
				}
			}
			t.cells = append(t.cells, area{xs[i], ys[j], xs[right], ys[down]})
		}
	}
	return t, len(t.cells) >= 2
}

// places returns the distinct places of lines, in order.
func places(lines []line) []float32 {
	var at []float32
	for _, l := range lines {
		at = append(at, l.at)
	}
	slices.Sort(at)
	return slices.Compact(at)
}

// parts reports whether a line at a place covers the middle between from and to.
func parts(lines []line, at, from, to float32) bool {
	middle := (from + to) / 2
	for _, l := range lines {
		if l.at == at && l.from <= middle && middle <= l.to {
			return true
		}
	}
	return false
}
