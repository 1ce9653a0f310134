package pdftext

import (
	"time"

	"github.com/ledongthuc/pdf"
	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

// An interpreter runs content streams and gathers what they draw on one page.
type interpreter struct {
	doc     *document
	page    *pdflayout.Page
	base    matrix // default user space to points, y still upwards
	state   state
	saved   []state
	unsaved int

	path    path
	marked  []marked
	veiled  int     // how many of marked belong to a layer that is off
	fills   []box   // what white text may stand on
	pending []int32 // glyphs drawn in white, judged when the page is complete
	depth   int
}

// maxForms bounds nesting of form XObjects; maxOperators bounds the work of one document.
const (
	maxForms     = 12
	maxOperators = 20_000_000
	maxFills     = 1000
)

// run executes one content stream with its resources.
func (in *interpreter) run(data []byte, res *resources) {
	lex := lexer{data: data, args: in.doc.args[:0]}
	in.doc.args = nil // a form run from here must not share them
	floor := len(in.saved)
	for {
		op := lex.next()
		if op == nil || !in.doc.tick() {
			break
		}
		in.operator(op, &lex, res, floor)
	}
	in.doc.args = lex.args
	for len(in.saved) > floor {
		in.restore(floor)
		if in.unsaved > 0 {
			in.unsaved = 0
		}
	}
}

// code packs an operator of up to three bytes into a number for switching.
func code(op []byte) uint32 {
	switch len(op) {
	case 1:
		return uint32(op[0])
	case 2:
		return uint32(op[0])<<8 | uint32(op[1])
	case 3:
		return uint32(op[0])<<16 | uint32(op[1])<<8 | uint32(op[2])
	}
	return 0
}

const (
	opBT  = 'B'<<8 | 'T'
	opTc  = 'T'<<8 | 'c'
	opTw  = 'T'<<8 | 'w'
	opTz  = 'T'<<8 | 'z'
	opTL  = 'T'<<8 | 'L'
	opTf  = 'T'<<8 | 'f'
	opTr  = 'T'<<8 | 'r'
	opTS  = 'T'<<8 | 's'
	opTd  = 'T'<<8 | 'd'
	opTD  = 'T'<<8 | 'D'
	opTm  = 'T'<<8 | 'm'
	opTn  = 'T'<<8 | '*'
	opTj  = 'T'<<8 | 'j'
	opTJ  = 'T'<<8 | 'J'
	opCM  = 'c'<<8 | 'm'
	opDo  = 'D'<<8 | 'o'
	opBI  = 'B'<<8 | 'I'
	opBMC = 'B'<<16 | 'M'<<8 | 'C'
	opBDC = 'B'<<16 | 'D'<<8 | 'C'
	opEMC = 'E'<<16 | 'M'<<8 | 'C'
	opRG  = 'r'<<8 | 'g'
	opSC  = 's'<<8 | 'c'
	opSCN = 's'<<16 | 'c'<<8 | 'n'
	opCS  = 'c'<<8 | 's'
)

func (in *interpreter) operator(op []byte, lex *lexer, res *resources, floor int) {
	args := lex.args
	s := &in.state
	switch code(op) {
	case 'q':
		in.save()
	case 'Q':
		in.restore(floor)
	case opCM:
		if m := matrixOf(args).mul(s.ctm); len(args) >= 6 && m.sane() {
			s.ctm = m
		}
	case opBT:
		in.beginText()
	case opTc:
		s.charSpace = last(args)
	case opTw:
		s.wordSpace = last(args)
	case opTz:
		s.stretch = last(args) / 100
	case opTL:
		s.leading = last(args)
	case opTf:
		in.setFont(args, res)
	case opTr:
		s.mode = int(last(args))
	case opTS:
		s.rise = last(args)
	case opTd:
		in.moveLine(arg(args, 0), arg(args, 1))
	case opTD:
		s.leading = -arg(args, 1)
		in.moveLine(arg(args, 0), arg(args, 1))
	case opTm:
		in.setTextMatrix(matrixOf(args))
	case opTn:
		in.moveLine(0, -s.leading)
	case opTj:
		in.showLast(args)
	case opTJ:
		in.showArray(args)
	case '\'':
		in.moveLine(0, -s.leading)
		in.showLast(args)
	case '"':
		s.wordSpace, s.charSpace = arg(args, 0), arg(args, 1)
		in.moveLine(0, -s.leading)
		in.showLast(args)
	case opDo:
		in.draw(args, res)
	case opBI:
		in.inlineImage(lex)
	case opBMC, opBDC:
		in.beginMarked(args, res)
	case opEMC:
		in.endMarked()
	default:
		in.paint(code(op), args)
	}
}

// inlineImage passes over an image; its dictionary's names and numbers came as operands of "ID".
func (in *interpreter) inlineImage(lex *lexer) {
	if op := lex.next(); len(op) == 2 && op[0] == 'I' && op[1] == 'D' {
		lex.skipInline()
	}
}

// arg returns the number at i, 0 when there is none.
func arg(args []operand, i int) float64 {
	if i < len(args) && args[i].kind == kindNumber {
		return args[i].num
	}
	return 0
}

func last(args []operand) float64 { return arg(args, len(args)-1) }

func matrixOf(args []operand) matrix {
	if n := len(args); n > 6 {
		args = args[n-6:]
	}
	return matrix{arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4), arg(args, 5)}
}

func (in *interpreter) setFont(args []operand, res *resources) {
	if len(args) < 2 || args[0].kind != kindName {
		return
	}
	in.state.size = arg(args, 1)
	in.state.font = res.font(in.doc, args[0].text)
}

// draw runs a form XObject; images draw no text.
func (in *interpreter) draw(args []operand, res *resources) {
	if len(args) == 0 || args[len(args)-1].kind != kindName || in.depth >= maxForms {
		return
	}
	form := res.form(in.doc, string(args[len(args)-1].text))
	if form == nil {
		return
	}
	if form.running {
		return // it draws itself
	}
	if form.image {
		in.fillUnit()
		return
	}
	in.runForm(form, res)
}

func (in *interpreter) runForm(form *form, res *resources) {
	form.running = true
	in.depth++
	floor := len(in.saved)
	in.saved = append(in.saved, in.state)
	if m := form.matrix.mul(in.state.ctm); m.sane() {
		in.state.ctm = m
	}
	own := form.resources
	if own == nil {
		own = res
	}
	outer := in.path
	in.path = path{}
	in.run(form.data, own)
	in.path = outer
	in.state = in.saved[floor]
	in.saved = in.saved[:floor]
	in.depth--
	form.running = false
}

// tick counts operators and now and then looks at the clock; false when the document has had its share.
func (d *document) tick() bool {
	d.operators++
	if d.operators&1023 == 0 && d.pastDeadline() {
		d.late = true
	}
	return !d.late && d.operators < maxOperators
}

func (d *document) pastDeadline() bool {
	return !d.limits.Deadline.IsZero() && time.Now().After(d.limits.Deadline)
}

// numbers reads an array of numbers of a fixed length; false when v is none.
func numbers(v pdf.Value, n int) ([6]float64, bool) {
	var out [6]float64
	if v.Kind() != pdf.Array || v.Len() < n {
		return out, false
	}
	for i := range n {
		out[i] = v.Index(i).Float64()
	}
	return out, true
}
