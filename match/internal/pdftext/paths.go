package pdftext

import (
	"math"

	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

// A path is the outline under construction: only its boxes matter, and its straight segments as rules.
type path struct {
	sub    box // of the current subpath
	subs   []box
	lines  []pdflayout.Rule // straight, upright or level segments, in page points
	x, y   float64
	sx, sy float64
	curved bool
	ready  bool
}

const (
	maxSubpaths = 2000
	maxRules    = 5000
	maxMarks    = 5000
)

const (
	opRE = 'r'<<8 | 'e'
	opFs = 'f'<<8 | '*'
	opBs = 'B'<<8 | '*'
	opbs = 'b'<<8 | '*'
)

// paint handles the operators of paths and colours.
func (in *interpreter) paint(op uint32, args []operand) {
	p := &in.path
	switch op {
	case 'm':
		in.closeSub()
		p.sx, p.sy = in.point(args, 0)
		p.x, p.y = p.sx, p.sy
		p.sub = emptyBox.add(p.x, p.y)
		p.ready = true
	case 'l':
		in.lineTo(in.point(args, 0))
	case 'c':
		in.curve(args, 6)
	case 'v', 'y':
		in.curve(args, 4)
	case 'h':
		if p.ready {
			in.lineTo(p.sx, p.sy)
		}
	case opRE:
		in.rectangle(args)
	case 'f', 'F', opFs:
		in.finish(true, false)
	case 'B', opBs, 'b', opbs:
		in.finish(true, true)
	case 'S', 's':
		in.finish(false, true)
	case 'n':
		in.path.reset()
	case 'g', opRG:
		in.setColor(args, false)
	case 'k':
		in.setColor(args, true)
	case opCS:
		in.state.fill = dark
	case opSC, opSCN:
		in.setColor(args, len(args) == 4)
	}
}

// point maps an operand pair to page points, y downwards.
func (in *interpreter) point(args []operand, i int) (float64, float64) {
	x, y := in.state.ctm.apply(arg(args, i), arg(args, i+1))
	return x, float64(in.page.Height) - y
}

func (p *path) reset() {
	p.subs, p.lines = p.subs[:0], p.lines[:0]
	p.sub, p.ready, p.curved = emptyBox, false, false
}

func (in *interpreter) closeSub() {
	p := &in.path
	if p.ready && len(p.subs) < maxSubpaths {
		p.subs = append(p.subs, p.sub)
	}
	p.ready = false
}

func (in *interpreter) lineTo(x, y float64) {
	p := &in.path
	if !p.ready {
		p.x, p.y, p.sx, p.sy = x, y, x, y
		p.sub, p.ready = emptyBox.add(x, y), true
		return
	}
	b := boxOf(p.x, p.y, x, y)
	if (b.width() < 0.5) != (b.height() < 0.5) && len(p.lines) < maxRules {
		p.lines = append(p.lines, rule(b))
	}
	p.x, p.y = x, y
	p.sub = p.sub.add(x, y)
}

func (in *interpreter) curve(args []operand, n int) {
	p := &in.path
	if len(args) < n {
		return
	}
	p.curved = true
	for i := 0; i < n; i += 2 {
		x, y := in.point(args, i)
		if !p.ready {
			p.sub, p.ready = emptyBox, true
		}
		p.x, p.y = x, y
		p.sub = p.sub.add(x, y)
	}
}

func (in *interpreter) rectangle(args []operand) {
	if len(args) < 4 {
		return
	}
	in.closeSub()
	x, y, w, h := arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3)
	p := &in.path
	p.sub, p.ready = emptyBox, true
	for i, corner := range [...][2]float64{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}} {
		px, py := in.state.ctm.apply(corner[0], corner[1])
		py = float64(in.page.Height) - py
		if i == 0 {
			p.x, p.y, p.sx, p.sy = px, py, px, py
			p.sub = p.sub.add(px, py)
			continue
		}
		in.lineTo(px, py)
	}
	in.closeSub()
}

func rule(b box) pdflayout.Rule {
	return pdflayout.Rule{X0: float32(b.x0), Y0: float32(b.y0), X1: float32(b.x1), Y1: float32(b.y1)}
}

// finish paints the path: thin boxes are rules, small ones may be bullets, large ones are what text stands on.
func (in *interpreter) finish(filled, stroked bool) {
	in.closeSub()
	p := &in.path
	if stroked {
		for _, r := range p.lines {
			in.addRule(r)
		}
	}
	for _, b := range p.subs {
		w, h := b.width(), b.height()
		switch {
		case !(w < 1e5 && h < 1e5):
		case filled && (h < 2.5 && w > 6 || w < 2.5 && h > 6):
			if !stroked {
				in.addRule(rule(b))
			}
		case w <= 9 && h <= 9:
			if w > 0.8 && h > 0.8 && w < 1.5*h && h < 1.5*w && len(p.subs) <= 60 && len(in.page.Marks) < maxMarks && (!filled || in.state.fill != white || in.onFill(b)) {
				in.page.Marks = append(in.page.Marks, pdflayout.Mark{X: float32(b.x0+b.x1) / 2, Y: float32(b.y0+b.y1) / 2,
					Size: float32(max(w, h)), Round: p.curved, Open: !filled})
			}
		case filled && in.state.fill != white && len(in.fills) < maxFills:
			in.fills = append(in.fills, b)
		}
	}
	p.reset()
}

func (in *interpreter) addRule(r pdflayout.Rule) {
	const shortest = 6
	if len(in.page.Rules) < maxRules && math.Max(float64(r.X1-r.X0), float64(r.Y1-r.Y0)) >= shortest {
		in.page.Rules = append(in.page.Rules, r)
	}
}

// fillUnit notes the place of an image: text may stand on it.
func (in *interpreter) fillUnit() {
	b := emptyBox
	for _, c := range [...][2]float64{{0, 0}, {1, 0}, {0, 1}, {1, 1}} {
		x, y := in.state.ctm.apply(c[0], c[1])
		b = b.add(x, float64(in.page.Height)-y)
	}
	if len(in.fills) < maxFills {
		in.fills = append(in.fills, b)
	}
}

// onFill reports whether a box stands on something drawn before, so that white shows.
func (in *interpreter) onFill(b box) bool {
	for _, f := range in.fills {
		if f.holds((b.x0+b.x1)/2, (b.y0+b.y1)/2) {
			return true
		}
	}
	return false
}
