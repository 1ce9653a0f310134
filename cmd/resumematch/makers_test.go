package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/resumematch/resumematch/corpus"
)

// makers makes the files that an archive of text cannot hold.
var makers = map[string]func() []byte{
	"text.pdf":      func() []byte { return pdf(pageText, "", "") },
	"scan.pdf":      func() []byte { return pdf("q 600 0 0 800 0 0 cm /Im Do Q", "", "") },
	"blank.pdf":     func() []byte { return pdf("", "", "") },
	"truncated.pdf": func() []byte { b := pdf(pageText, "", ""); return b[:len(b)*2/3] },
	"cut.pdf":       func() []byte { return []byte("%PDF-1.7\n1 0 obj\n<< /Type /Cat") },
	"protected.pdf": protectedPDF,
	"junk.bin":      junk,
	"junk.pdf":      func() []byte { return append([]byte("%PDF-1.4\n"), junk()...) },
	"picture.png":   func() []byte { return append([]byte("\x89PNG\r\n\x1a\n"), junk()...) },
	"resume.docx":   func() []byte { return append([]byte("PK\x03\x04"), junk()...) },
	"resume.doc":    func() []byte { return append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), junk()...) },
	"big.txt":       func() []byte { return bytes.Repeat([]byte("managed the service desk\n"), 17<<20/25) },
	"empty.txt":     func() []byte { return nil },
	"blank.txt":     func() []byte { return []byte(" \n\t\r\n \f \n") },
	"windows.txt": func() []byte {
		return []byte("Caf\xe9 manager\nExperience\n\x95 Led the vendor \x93management\x94 of two caf\xe9s\n")
	},
	"utf16.txt":  utf16Text,
	"bare16.txt": bareUTF16,
	"musts.txt":  manyMusts,
}

// pageText draws a small resume.
const pageText = `BT /F1 12 Tf 72 720 Td 14 TL (Jane Doe) Tj T* (Experience) Tj T* (IT Manager, Acme, 2015 - 2020) Tj
T* (Led vendor management for 12 suppliers.) Tj T* (Managed the service desk.) Tj ET`

// pdf returns a file of one page with the content; encrypt is the trailer's entry for encryption, extra more objects.
func pdf(content, encrypt, extra string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	var at []int
	object := func(body string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), body)
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
	object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R >> >> >>")
	object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	object("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n\x80\nendstream")
	if extra != "" {
		object(extra)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, encrypt, start)
	return b.Bytes()
}

// protectedPDF asks for a password: its keys fit no empty one.
func protectedPDF() []byte {
	key := strings.Repeat("5a", 32)
	return pdf(pageText, "/Encrypt 7 0 R /ID [<00112233> <00112233>]",
		"<< /Filter /Standard /V 1 /R 2 /O <"+key+"> /U <"+key+"> /P -4 >>")
}

// junk returns bytes of no format, always the same.
func junk() []byte {
	out := make([]byte, 5000)
	x := uint32(1)
	for i := range out {
		x = x*1664525 + 1013904223
		out[i] = byte(x >> 24)
	}
	return out
}

func utf16Text() []byte {
	out := []byte{0xff, 0xfe}
	for _, c := range "Jane Doe\r\nExperience\r\n- Led vendor management for 12 suppliers\r\n" {
		out = append(out, byte(c), 0)
	}
	return out
}

// bareUTF16 is UTF-16 in big-endian order without a mark and with few zeros: nothing in it tells the encoding.
func bareUTF16() []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune("日本 IT manager\n日本日本日本日本日本日本日本日本日本日本\n")) {
		b = append(b, byte(u>>8), byte(u))
	}
	return b
}

// manyMusts is a posting that requires fifty tools.
func manyMusts() []byte {
	var b bytes.Buffer
	b.WriteString("IT Manager\n\nRequirements\n- Lead a team of 9\n")
	n := 0
	for _, s := range corpus.Default().Skills() {
		if s.Kind == corpus.Tool && n < 50 && len(s.Names) == 1 {
			n++
			fmt.Fprintf(&b, "- Experience with %s\n", s.Name)
		}
	}
	return b.Bytes()
}
