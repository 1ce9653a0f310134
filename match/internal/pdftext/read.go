package pdftext

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ledongthuc/pdf"
	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/pdffile"
	"github.com/resumematch/resumematch/match/internal/pdflayout"
)

const (
	defaultPages   = 100
	defaultDecoded = 256 << 20
)

// Read returns the text of the PDF in data. A document without text is an error that says how many pages and images
// it has. Errors do not name the file.
func Read(data []byte, lim Limits) (*Text, error) {
	if lim.Pages == 0 {
		lim.Pages = defaultPages
	}
	if lim.Decoded == 0 {
		lim.Decoded = defaultDecoded
	}
	file, err := pdffile.Clean(data, pdffile.Limits{Pages: lim.Pages, Decoded: lim.Decoded, Deadline: lim.Deadline})
	if err != nil {
		return nil, err
	}
	d := &document{limits: lim, fonts: map[string]*loadedFont{}, forms: map[string]*form{}, args: make([]operand, 0, 256)}
	var lines []pdflayout.Line
	var hidden int
	if fault := guard(func() { lines, hidden, err = d.read(file) }); fault != nil {
		return nil, damaged(fault)
	}
	if err != nil {
		return nil, err
	}
	text := &Text{Lines: lines, Pages: file.Pages, Images: file.Images, Modified: Month(file.Modified)}
	for _, w := range file.Warnings {
		text.Warnings = append(text.Warnings, Warning(w))
	}
	d.warn(text, hidden)
	if len(lines) == 0 && file.Images == 0 && isDamaged(file) {
		return nil, damaged(errNothingLeft)
	}
	if len(lines) == 0 {
		return nil, &NoTextError{file.Pages, file.Images}
	}
	return text, nil
}

// A NoTextError says that a document can be read but has no text: most often it is a scan.
type NoTextError struct{ Pages, Images int }

func (e *NoTextError) Error() string {
	if e.Images == 0 {
		return fmt.Sprintf("no text on any page (%s, no image); if you see text there it is drawn as shapes: export the file anew with its fonts", count(e.Pages, "page"))
	}
	return fmt.Sprintf("no text on any page (%s, %s); is it a scan? run OCR first", count(e.Pages, "page"), count(e.Images, "image"))
}

func damaged(fault error) error {
	return &pdffile.Error{Kind: pdffile.Damaged, Text: "damaged beyond repair (" + fault.Error() + "); if a viewer opens it, save a new copy from there"}
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

var (
	errNoPages     = errors.New("no page can be read")
	errNothingLeft = errors.New("no text is left")
)

// isDamaged reports whether a part of the file was lost or had to be searched for.
func isDamaged(file *pdffile.File) bool {
	return slices.ContainsFunc(file.Warnings, func(w pdffile.Warning) bool {
		return w.Code == pdffile.WarnRepaired || w.Code == pdffile.WarnTruncated
	})
}

// read runs all pages and lays them out.
func (d *document) read(file *pdffile.File) (lines []pdflayout.Line, hidden int, err error) {
	reader, err := pdf.NewReader(bytes.NewReader(file.Data), int64(len(file.Data)))
	if err != nil {
		return nil, 0, damaged(err)
	}
	kids := reader.Trailer().Key("Root").Key("Pages").Key("Kids")
	layout := pdflayout.New()
	page := &pdflayout.Page{Glyphs: make([]pdflayout.Glyph, 0, 4096)}
	read := 0
	for i := range min(kids.Len(), d.limits.Pages) {
		*page = pdflayout.Page{Number: i + 1, Glyphs: page.Glyphs[:0], Frames: append(page.Frames[:0], pdflayout.Frame{Cos: 1}),
			Marks: page.Marks[:0], Rules: page.Rules[:0]}
		// What a page drew before a fault is kept.
		if guard(func() { d.runPage(kids.Index(i), page) }) == nil {
			read++
		}
		page.Styles = d.styles
		d.glyphs += len(page.Glyphs)
		hidden += d.reveal(page)
		layout.Add(page)
		if d.late = d.late || d.pastDeadline(); d.late {
			return nil, 0, &pdffile.Error{Kind: pdffile.Late, Text: "took longer than the time limit allows"}
		}
	}
	if read == 0 && layout.Empty() {
		return nil, 0, damaged(errNoPages)
	}
	d.garbled = layout.Garbled()
	return layout.Lines(), hidden, nil
}

// reveal counts the hidden glyphs of a page. A page whose only text is invisible is a scan with a text layer: that
// text is what its reader sees in the picture, so it is not hidden.
func (d *document) reveal(page *pdflayout.Page) int {
	hidden, letters := 0, 0
	for i := range page.Glyphs {
		if page.Glyphs[i].Rune != ' ' {
			letters++
			if page.Glyphs[i].Flags&pdflayout.Hidden != 0 {
				hidden++
			}
		}
	}
	if hidden < letters || d.invisible == 0 {
		return hidden
	}
	for i := range page.Glyphs {
		page.Glyphs[i].Flags &^= pdflayout.Hidden
	}
	return 0
}

// warn adds what was noticed while reading.
func (d *document) warn(text *Text, hidden int) {
	if hidden > 0 {
		text.Warnings = append(text.Warnings, Warning{"hidden-text",
			fmt.Sprintf("%s that no reader sees (invisible, white on white, under 2 pt or off the page)", count(hidden, "character"))})
	}
	if d.garbled.Count > 0 {
		text.Warnings = append(text.Warnings, Warning{mojibake.Code, d.garbled.String()})
	}
	if d.unmapped > 0 {
		text.Warnings = append(text.Warnings, Warning{"unmapped-font",
			fmt.Sprintf("%s in a font that does not say which letters they are; other programs lose them too", count(d.unmapped, "character"))})
	}
	if d.guessed > 0 {
		text.Warnings = append(text.Warnings, Warning{"missing-font",
			fmt.Sprintf("%s of a font that the file lacks, read as Latin letters", count(d.guessed, "character"))})
	}
	if d.cut || d.operators >= maxOperators {
		text.Warnings = append(text.Warnings, Warning{"cut", "the drawing is too long; what follows was left out"})
	}
}

// guard runs f and returns what it panicked with, if it did: the object layer panics on faults.
func guard(f func()) (fault error) {
	defer func() {
		if r := recover(); r != nil {
			fault = fmt.Errorf("%v", r)
		}
	}()
	f()
	return nil
}
