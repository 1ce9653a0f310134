// Package pdffile turns any bytes that claim to be a PDF into one plain PDF that a simple reader can open without danger.
//
// [Clean] reads the file itself: header, cross-reference tables and streams, object streams, filters, encryption with the empty
// password. When the file's own tables do not lead to its pages it is rebuilt by scanning. What comes out is a new file with one
// classic cross-reference table, plain objects and unfiltered streams. It holds what text needs and nothing else:
//
//   - one /Pages node with all pages as its /Kids; Resources, MediaBox, CropBox and Rotate are copied down to each page;
//   - per page one /Contents stream (the parts joined by a newline, never missing), /Resources and those /Annots that have a
//     visible normal appearance, which stands as a stream in /AP /N whatever states the original had. A filled-in field without one
//     gets one made of its value;
//   - in /Resources: Font, XObject, Properties, ColorSpace. Streams inside colour spaces are null. Form XObjects are kept with BBox,
//     Matrix and Resources; images are stubs with /Subtype/Image, Width, Height and no bytes;
//   - fonts with Encoding, ToUnicode, widths, descriptor. The font program (FontFile, FontFile2, FontFile3) is kept only when the
//     font's own entries do not tell its characters or its widths; of a Type 1 program only the clear-text part is kept;
//   - font and form dictionaries carry an added /Obj with their own object number, to cache by and to break cycles by;
//   - layers (optional content) that are off: their XObjects and annotations are gone, their entries in Properties carry an
//     added /Hidden true.
//
// No reference in the result leads back to an object that contains it, except from a page to the /Pages node and between forms (and the
// fonts and resources they use): whoever follows /XObject entries needs a guard. A reference always leads to a dictionary, an array or
// a stream, never to a number, a name or another reference. Numbers fit int64 or float64.
package pdffile

import (
	"bytes"
	"time"
)

// Limits bound the work of [Clean]. A zero field means the default.
type Limits struct {
	Decoded  int64     // bytes all streams together may decode to; 48 MiB, which is also the most: memory grows to three times as much
	Stream   int64     // bytes one stream may decode to; 16 MiB
	Objects  int       // objects read; 250,000
	Pages    int       // pages; 100
	Deadline time.Time // none
}

// maxDecoded is a hundred times what the largest of 194 resumes unpacks to (0.42 MB).
const maxDecoded = 48 << 20

func (l Limits) orDefaults() Limits {
	if l.Decoded <= 0 || l.Decoded > maxDecoded {
		l.Decoded = maxDecoded
	}
	if l.Stream <= 0 {
		l.Stream = 16 << 20
	}
	if l.Objects <= 0 {
		l.Objects = 250_000
	}
	if l.Pages <= 0 {
		l.Pages = 100
	}
	return l
}

// Codes of a [Warning].
const (
	WarnRepaired    = "repaired"                 // the file's tables were wrong; its objects were found by scanning
	WarnEncrypted   = "encrypted-empty-password" // the file is encrypted, and opens without a password
	WarnTruncated   = "truncated-stream"         // a stream ended early or was faulty; what came before is kept
	WarnUnsupported = "unsupported-filter"       // a stream that text needs uses a filter we do not know
	WarnHidden      = "hidden-layer"             // the file has layers that are switched off
	WarnOversize    = "oversize-stream"          // a page or a font was over the limit; what is beyond was left out
)

// Warning tells of something the reader of a report should know. Each code occurs at most once a file.
type Warning struct{ Code, Message string }

// File is a cleaned PDF.
type File struct {
	Data     []byte // the plain PDF
	Pages    int
	Images   int   // distinct image XObjects reachable from the pages
	Modified Month // when the file says that it was last changed, or made
	Warnings []Warning
}

// Clean reads data and returns the plain PDF made of it. The error, if any, is an [*Error].
// Data is not changed and not kept.
func Clean(data []byte, lim Limits) (f *File, err error) {
	// No input known to us makes it panic; one that does must not end a program that reads thousands of files.
	defer func() {
		if recover() != nil {
			f, err = nil, &Error{Damaged, "damaged in a way that we did not foresee" + fresh}
		}
	}()
	return read(data, lim)
}

// read is Clean without the net.
func read(data []byte, lim Limits) (*File, error) {
	if len(data) > maxInput {
		return nil, limitError("more than %d MiB", maxInput>>20)
	}
	lim = lim.orDefaults()
	head := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	d := newDoc(data, lim)
	d.readXref(max(head, 0))
	f, err := d.clean()
	if err == nil || !d.damaged {
		return f, err
	}
	d = newDoc(data, lim)
	d.rebuild()
	if f, err = d.clean(); err != nil && head < 0 && d.xref.len() == 0 {
		return nil, &Error{NotPDF, "not a PDF: it has neither a PDF header nor PDF objects"}
	}
	return f, err
}

// maxInput keeps byte offsets within the 32 bits that nodes have for them.
const maxInput = 1 << 30

// clean writes the plain file. When it finds that the tables do not describe the file it sets d.damaged and gives up.
func (d *doc) clean() (*File, error) {
	if err := d.openCrypt(); err != nil {
		return nil, err
	}
	pages := d.pages()
	if d.err == nil && len(pages) == 0 {
		d.fault()
		d.err = &Error{Damaged, "damaged beyond repair: no page can be found" + fresh}
	}
	if d.err != nil || d.damaged {
		return nil, d.failure()
	}
	w := newWriter(d, len(pages))
	w.writeAll(pages)
	if d.err != nil || d.damaged {
		return nil, d.failure()
	}
	f := &File{Data: w.buf, Pages: len(pages), Images: w.images, Warnings: d.warnings}
	f.Modified = d.modified()
	return f, nil
}
