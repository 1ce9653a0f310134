package doctext

import "strconv"

// A maybe is a property that may be left to the style.
type maybe[T any] struct {
	v  T
	ok bool
}

func some[T any](v T) maybe[T] { return maybe[T]{v, true} }

// or returns m, or else when m is not set.
func (m maybe[T]) or(other maybe[T]) maybe[T] {
	if m.ok {
		return m
	}
	return other
}

// runProps are the properties of a run that matter here; a style or the run itself may leave each open.
type runProps struct {
	style                string
	bold, italic, hidden maybe[bool]
	size                 maybe[float32] // points
	scale                float32        // of the size around, where it is relative; 0 for none
}

// paraProps are the properties of a paragraph that matter here; lengths are points.
type paraProps struct {
	style                        string
	num                          maybe[string] // the list; "0" for none
	level                        maybe[int]
	outline                      maybe[int] // heading level from 0; 9 is text
	before, after, left, hanging maybe[float32]
	contextual, pageBreak        maybe[bool]
	markDeleted                  bool
}

// under returns r with what it leaves open taken from a style.
func (r runProps) under(style runProps) runProps {
	r.bold, r.italic, r.hidden = r.bold.or(style.bold), r.italic.or(style.italic), r.hidden.or(style.hidden)
	r.size = r.size.or(style.size)
	return r
}

// apply returns the look of text of the look l that the properties are given to.
func (r runProps) apply(l look) look {
	l.bold = r.bold.or(some(l.bold)).v
	l.italic = r.italic.or(some(l.italic)).v
	l.hidden = r.hidden.or(some(l.hidden)).v
	l.size = r.size.or(some(l.size)).v
	if r.scale > 0 && !r.size.ok {
		l.size *= r.scale
	}
	return l
}

// points returns a length with a unit ("0.5in", "12pt") in points; 0 when it is none.
func points(s string) float32 {
	if len(s) < 3 {
		return 0
	}
	n, _ := strconv.ParseFloat(s[:len(s)-2], 32)
	switch s[len(s)-2:] {
	case "pt":
		return float32(n)
	case "in":
		return float32(n) * 72
	case "cm":
		return float32(n) * 72 / 2.54
	case "mm":
		return float32(n) * 72 / 25.4
	case "pc", "pi":
		return float32(n) * 12
	case "px":
		return float32(n) * 0.75
	}
	return 0
}
