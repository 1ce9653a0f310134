package pdftext

import (
	"io"
	"strings"

	"github.com/ledongthuc/pdf"
	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/pdffont"
	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

// A document is one file being read. Fonts are kept by object: pages mostly share them.
type document struct {
	limits Limits
	fonts  map[string]*loadedFont // by reference, "12 0 R"
	forms  map[string]*form       // by reference: a form that draws itself is known again
	styles []pdflayout.Style
	args   []operand // scratch of the lexer

	operators int
	glyphs    int  // of the pages done
	cut       bool // something was left out
	late      bool
	unmapped  int // glyphs without a meaning
	guessed   int // glyphs of fonts that are not there
	invisible int // strings in invisible mode
	garbled   mojibake.Found
}

// resources are the named things a content stream may use.
type resources struct {
	dict     pdf.Value
	fontRefs map[string]string // name to reference
	formRefs map[string]string
	fonts    map[string]*loadedFont
	forms    map[string]*form
}

func newResources(dict pdf.Value) *resources {
	return &resources{dict: dict, fonts: map[string]*loadedFont{}, forms: map[string]*form{}}
}

// font returns the font called name.
func (r *resources) font(d *document, name []byte) *loadedFont {
	if f, ok := r.fonts[string(name)]; ok {
		return f
	}
	key := string(name)
	if r.fontRefs == nil {
		r.fontRefs = references(r.dict.Key("Font"))
	}
	ref := r.fontRefs[key]
	if f, ok := d.fonts[ref]; ok && ref != "" {
		r.fonts[key] = f
		return f
	}
	f := d.loadFont(r.dict.Key("Font").Key(key))
	r.fonts[key] = f
	if ref != "" {
		d.fonts[ref] = f
	}
	return f
}

// references tells which objects the entries of a dictionary refer to. The package gives no other way to see a
// reference than the dictionary's printed form.
func references(dict pdf.Value) map[string]string {
	refs := map[string]string{}
	if dict.Kind() != pdf.Dict {
		return refs
	}
	keys := dict.Keys()
	text := strings.TrimSuffix(strings.TrimPrefix(dict.String(), "<<"), ">>")
	for i, key := range keys {
		rest, ok := strings.CutPrefix(text, "/"+key+" ")
		if !ok {
			return refs
		}
		end := len(rest)
		if i+1 < len(keys) {
			if end = strings.Index(rest, " /"+keys[i+1]+" "); end < 0 {
				return refs
			}
		}
		if strings.HasSuffix(rest[:end], " R") && strings.IndexByte("0123456789", rest[0]) >= 0 {
			refs[key] = rest[:end]
		}
		text = strings.TrimPrefix(rest[end:], " ")
	}
	return refs
}

// property returns the property list called name.
func (r *resources) property(name string) pdf.Value {
	return r.dict.Key("Properties").Key(name)
}

// A form is an XObject.
type form struct {
	data      []byte
	matrix    matrix
	resources *resources // nil: those of the stream that draws it
	image     bool
	running   bool
}

// form returns the XObject called name, nil when there is none.
func (r *resources) form(d *document, name string) *form {
	if f, ok := r.forms[name]; ok {
		return f
	}
	if r.formRefs == nil {
		r.formRefs = references(r.dict.Key("XObject"))
	}
	ref := r.formRefs[name]
	f, ok := d.forms[ref]
	if !ok || ref == "" {
		f = d.loadForm(r.dict.Key("XObject").Key(name))
	}
	r.forms[name] = f
	if ref != "" {
		d.forms[ref] = f
	}
	return f
}

func (d *document) loadForm(v pdf.Value) *form {
	if v.Kind() != pdf.Stream {
		return nil
	}
	if v.Key("Subtype").Name() == "Image" {
		return &form{image: true}
	}
	f := &form{matrix: identity, data: d.stream(v)}
	if n, ok := numbers(v.Key("Matrix"), 6); ok {
		f.matrix = matrix{n[0], n[1], n[2], n[3], n[4], n[5]}
	}
	if res := v.Key("Resources"); res.Kind() == pdf.Dict {
		f.resources = newResources(res)
	}
	return f
}

// stream returns the bytes of a stream; pdffile left them unpacked and bounded.
func (d *document) stream(v pdf.Value) []byte {
	if v.Kind() != pdf.Stream {
		return nil
	}
	n := v.Key("Length").Int64()
	if n <= 0 || n > d.limits.Decoded {
		return nil
	}
	data := make([]byte, n)
	read, err := io.ReadFull(v.Reader(), data)
	if err != nil {
		return data[:read]
	}
	return data
}

// loadFont reads a font's dictionaries. A font that is not there is Helvetica with the letters of Windows, as viewers
// have it.
func (d *document) loadFont(v pdf.Value) *loadedFont {
	spec := &pdffont.Spec{Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding"}
	lost := v.Kind() != pdf.Dict
	if !lost {
		*spec = pdffont.Spec{}
		// A fault inside of a font must not cost the page: what was read of it is used.
		guard(func() { d.fontSpec(v, spec) })
	}
	f := pdffont.New(spec)
	const maxStyles = 1 << 15
	font := &loadedFont{Font: f, lost: lost}
	if len(d.styles) < maxStyles {
		d.styles = append(d.styles, pdflayout.Style{Bold: f.Bold, Italic: f.Italic})
		font.style = uint16(len(d.styles) - 1)
	}
	return font
}
