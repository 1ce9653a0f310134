package pdftext

import (
	"github.com/ledongthuc/pdf"
	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

// runPage draws a page and its annotations into page.
func (d *document) runPage(v pdf.Value, page *pdflayout.Page) {
	in := &interpreter{doc: d, page: page}
	in.setUp(v)
	res := newResources(v.Key("Resources"))
	in.run(d.contents(v.Key("Contents")), res)
	in.annotations(v.Key("Annots"))
	in.judgeWhite()
}

// setUp makes the matrix from user space to a page that stands upright with its corner at the origin.
func (in *interpreter) setUp(v pdf.Value) {
	bounds := box{0, 0, 612, 792}
	for _, key := range [...]string{"MediaBox", "CropBox"} {
		if n, ok := numbers(v.Key(key), 4); ok {
			if b := boxOf(n[0], n[1], n[2], n[3]); b.width() > 1 && b.height() > 1 && b.width() < 1e6 && b.height() < 1e6 {
				bounds = b
			}
		}
	}
	w, h := bounds.width(), bounds.height()
	m := matrix{1, 0, 0, 1, -bounds.x0, -bounds.y0}
	switch turns := (v.Key("Rotate").Int64()/90%4 + 4) % 4; turns {
	case 1:
		m = m.mul(matrix{0, -1, 1, 0, 0, w})
	case 2:
		m = m.mul(matrix{-1, 0, 0, -1, w, h})
	case 3:
		m = m.mul(matrix{0, 1, -1, 0, h, 0})
	}
	if v.Key("Rotate").Int64()/90%2 != 0 {
		w, h = h, w
	}
	in.page.Width, in.page.Height = float32(w), float32(h)
	in.base = m
	in.resetState()
}

func (in *interpreter) resetState() {
	in.state = state{ctm: in.base, stretch: 1, textMatrix: identity, start: identity}
	in.saved, in.unsaved, in.marked, in.veiled = in.saved[:0], 0, in.marked[:0], 0
	in.path.reset()
}

// contents returns a page's content streams as one: a token never spans two, but an operator's operands may.
func (d *document) contents(v pdf.Value) []byte {
	if v.Kind() != pdf.Array {
		return d.stream(v)
	}
	if v.Len() == 1 {
		return d.stream(v.Index(0))
	}
	var all []byte
	for i := range min(v.Len(), 10_000) {
		part := d.stream(v.Index(i))
		if int64(len(all)+len(part)) > d.limits.Decoded {
			break
		}
		all = append(append(all, part...), '\n')
	}
	return all
}

// annotations draws what annotations show: the text of filled-in fields and of remarks set on the page.
func (in *interpreter) annotations(v pdf.Value) {
	const most, hiddenFlags = 2000, 1<<1 | 1<<5
	for i := range min(v.Len(), most) {
		a := v.Index(i)
		if a.Key("Flags").Int64()&hiddenFlags != 0 || a.Key("F").Int64()&hiddenFlags != 0 || a.Key("Subtype").Name() == "Popup" {
			continue
		}
		n := a.Key("AP").Key("N")
		if n.Kind() == pdf.Dict {
			n = n.Key(a.Key("AS").Name())
		}
		rect, ok := numbers(a.Key("Rect"), 4)
		if n.Kind() != pdf.Stream || !ok {
			continue
		}
		in.annotation(n, boxOf(rect[0], rect[1], rect[2], rect[3]))
	}
}

// annotation draws an appearance so that its box fills the annotation's rectangle.
func (in *interpreter) annotation(v pdf.Value, rect box) {
	f := in.doc.loadForm(v)
	if f == nil || f.image {
		return
	}
	in.resetState()
	shown := rect
	if n, ok := numbers(v.Key("BBox"), 4); ok {
		b := boxOf(n[0], n[1], n[2], n[3])
		shown = emptyBox
		for _, c := range [...][2]float64{{b.x0, b.y0}, {b.x1, b.y0}, {b.x0, b.y1}, {b.x1, b.y1}} {
			shown = shown.add(f.matrix.apply(c[0], c[1]))
		}
	}
	fit := matrix{a: 1, d: 1, e: rect.x0 - shown.x0, f: rect.y0 - shown.y0}
	if shown.width() > 0 && shown.height() > 0 {
		fit.a, fit.d = rect.width()/shown.width(), rect.height()/shown.height()
		fit.e, fit.f = rect.x0-shown.x0*fit.a, rect.y0-shown.y0*fit.d
	}
	in.state.ctm = fit.mul(in.base)
	in.runForm(f, newResources(v.Key("Resources")))
}
