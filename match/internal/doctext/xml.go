package doctext

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// An xmlReader walks an XML part by callbacks, once and in order. Elements and attributes are known by their local
// names: the prefixes are the producer's choice, and strict and transitional files differ in the namespaces only.
type xmlReader struct {
	d     *xml.Decoder
	lim   Limits
	depth int
	attrs []xml.Attr // of the element that the callback was called for
	count int        // tokens
	err   error      // what ended the walk early
}

// newXML returns a reader of the XML in r.
func newXML(r io.Reader, lim Limits) *xmlReader {
	x := &xmlReader{lim: lim}
	b := bufio.NewReaderSize(r, 32<<10)
	if head, _ := b.Peek(2); len(head) == 2 && (head[0] == 0xff && head[1] == 0xfe || head[0] == 0xfe && head[1] == 0xff) {
		data, err := io.ReadAll(b)
		x.err = err
		b = bufio.NewReader(strings.NewReader(decodeUTF16(data)))
	}
	x.d = xml.NewDecoder(b)
	x.d.Strict = false // a bare "&" spoils no resume
	x.d.CharsetReader = func(label string, r io.Reader) (io.Reader, error) {
		page := pageByLabel(label)
		if page == 0 {
			return r, nil
		}
		data, err := io.ReadAll(r)
		return bytes.NewReader([]byte(decodePage(page, data))), err
	}
	return x
}

// each calls f for every element inside the current one, before the first call the document. What f leaves unread of
// its element is skipped.
func (x *xmlReader) each(f func(name string)) {
	x.nodes(f, nil)
}

// nodes is each for mixed content: text gets the characters between the elements.
func (x *xmlReader) nodes(f func(name string), text func(s string)) {
	level := x.depth
	for {
		switch t := x.token().(type) {
		case nil:
			return
		case xml.StartElement:
			x.attrs = t.Attr
			f(t.Name.Local)
			for x.depth > level && x.err == nil {
				x.token()
			}
		case xml.EndElement:
			if x.depth < level {
				return
			}
		case xml.CharData:
			if text != nil {
				text(string(t))
			}
		}
	}
}

// text returns the characters of the current element, those of its children included.
func (x *xmlReader) text() string {
	var b strings.Builder
	var inside func(string)
	inside = func(string) { x.nodes(inside, func(s string) { b.WriteString(s) }) }
	inside("")
	return b.String()
}

// token returns the next token; nil at the end and after an error, which is kept.
func (x *xmlReader) token() xml.Token {
	if x.err != nil {
		return nil
	}
	if x.count++; x.count&1023 == 0 && x.lim.late() {
		x.err = errLate()
		return nil
	}
	t, err := x.d.RawToken()
	if err != nil {
		if err != io.EOF || x.depth > 0 {
			x.err = err
		}
		return nil
	}
	switch t.(type) {
	case xml.StartElement:
		if x.depth++; x.depth > x.lim.Nesting {
			x.err = errNesting(x.lim.Nesting)
			return nil
		}
	case xml.EndElement:
		x.depth--
	}
	return t
}

// attr returns the attribute of the element that the callback was called for; it must be asked before anything inside
// the element is read.
func (x *xmlReader) attr(local string) string {
	s, _ := x.lookup(local)
	return s
}

// lookup returns the value of the attribute with this local name, and whether the element has it.
func (x *xmlReader) lookup(local string) (string, bool) {
	for _, a := range x.attrs {
		if a.Name.Local == local {
			return a.Value, true
		}
	}
	return "", false
}

// limit returns the error of the walk when it was one of ours (a limit, a password); damaged tells of any other.
func (x *xmlReader) limit() (err error, damaged bool) {
	var e *Error
	switch {
	case x.err == nil:
		return nil, false
	case errors.As(x.err, &e):
		return e, false
	}
	return nil, true
}

func errLate() *Error {
	return &Error{Late, "reading it took too long; save a simpler document"}
}

func errNesting(levels int) *Error {
	return &Error{Limit, fmt.Sprintf("nested deeper than %d levels; save it again in another program", levels)}
}
