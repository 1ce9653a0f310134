package doctext

import "bytes"

// oleMagic begins the compound files of Microsoft Office before 2007, and the encrypted ones since.
const oleMagic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// Foreign says of data in a format that is known but not read (an old Word file, a spreadsheet, a picture, an archive,
// an encrypted document) what to do about it; nil when data is none of them.
func Foreign(data []byte) error {
	if e := foreign(data); e != nil {
		return e
	}
	return nil
}

// picture is what is said of pictures: there may be words to see, and no text to read.
const picture = "a picture; run OCR on it first, or export the document as PDF with text"

func foreign(data []byte) *Error {
	switch {
	case bytes.HasPrefix(data, []byte(oleMagic)):
		return foreignOLE(data)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return foreignArchive(data)
	}
	for _, f := range [...]struct{ magic, text string }{
		{"\x89PNG", picture},
		{"\xff\xd8\xff", picture},
		{"GIF8", picture},
		{"II*\x00", picture},
		{"MM\x00*", picture},
		{"\x1f\x8b", "an archive; unpack it and give the document in it"},
		{"Rar!", "an archive; unpack it and give the document in it"},
		{"7z\xbc\xaf", "an archive; unpack it and give the document in it"},
		{"BZh", "an archive; unpack it and give the document in it"},
		{"%!PS", "a PostScript file; convert it to PDF (ps2pdf)"},
		{"\xffWPC", "a WordPerfect file; open it in LibreOffice and save it as .docx or PDF"},
		{"\xdb\xa5-\x00\x00\x00", "an old Word document (.doc); open it in Word or LibreOffice and save it as .docx or PDF"},
	} {
		if bytes.HasPrefix(data, []byte(f.magic)) {
			kind := Damaged
			if f.text == picture {
				kind = NoText
			}
			return &Error{kind, f.text}
		}
	}
	switch {
	case isContainerPicture(data):
		return &Error{NoText, picture}
	case isMail(data):
		return &Error{Damaged, "an e-mail message in its coded form (.eml); save its text, or the file that is attached to it"}
	case isTeX(data):
		return &Error{Damaged, "the source of a LaTeX document; give the PDF that it makes"}
	}
	return nil
}

// isContainerPicture tells WebP and the pictures of telephones (HEIC, AVIF), whose names stand behind a length.
func isContainerPicture(data []byte) bool {
	if len(data) < 12 {
		return false
	}
	if bytes.HasPrefix(data, []byte("RIFF")) {
		return string(data[8:12]) == "WEBP"
	}
	switch string(data[4:12]) {
	case "ftypheic", "ftypheix", "ftypmif1", "ftypmsf1", "ftypavif":
		return true
	}
	return false
}

// isMail reports an e-mail message whose text is coded or in several parts: its fields stand at the top.
func isMail(data []byte) bool {
	head := bytes.ReplaceAll(data[:min(len(data), headBytes)], []byte("\r\n"), []byte("\n"))
	fields, _, found := bytes.Cut(head, []byte("\n\n"))
	if !found || !beginsField(fields) {
		return false
	}
	fields = bytes.ToLower(fields)
	if !bytes.Contains(fields, []byte("\nmime-version:")) && !bytes.HasPrefix(fields, []byte("mime-version:")) {
		return false
	}
	for _, sign := range [...]string{"content-type: multipart/", "content-transfer-encoding: quoted-printable", "content-transfer-encoding: base64"} {
		if bytes.Contains(fields, []byte(sign)) {
			return true
		}
	}
	return false
}

// beginsField reports a field of a mail at the head of the data: "Subject: ".
func beginsField(data []byte) bool {
	name, _, ok := bytes.Cut(data, []byte(": "))
	if !ok || len(name) == 0 || name[0] == '-' {
		return false
	}
	for _, c := range name {
		if c != '-' && !isLetter(c) {
			return false
		}
	}
	return true
}

// isTeX reports the source of a LaTeX document: a line of it begins one.
func isTeX(data []byte) bool {
	const begin = `\documentclass`
	head := data[:min(len(data), headBytes)]
	for from := 0; ; {
		at := bytes.Index(head[from:], []byte(begin))
		if at < 0 {
			return false
		}
		at += from
		from = at + len(begin)
		line := head[bytes.LastIndexByte(head[:at], '\n')+1 : at]
		if len(bytes.TrimSpace(line)) == 0 && (from == len(head) || !isLetter(head[from]) && !isDigit(head[from]) && head[from] != '_') {
			return true
		}
	}
}

func foreignOLE(data []byte) *Error {
	switch {
	case bytes.Contains(data, wide("EncryptedPackage")):
		return &Error{Protected, "protected by a password; open it in Word and save it without (File, Info, Protect Document)"}
	case bytes.Contains(data, wide("Workbook")):
		return &Error{Damaged, "an old Excel file (.xls); give the document itself, as .docx, PDF or text"}
	case bytes.Contains(data, wide("PowerPoint Document")):
		return &Error{Damaged, "old PowerPoint slides (.ppt); export them as PDF"}
	case bytes.Contains(data, wide("__nameid_version1.0")):
		return &Error{Damaged, "an Outlook message (.msg); save the attachment, or the message as text or HTML"}
	}
	return &Error{Damaged, "an old Word document (.doc); open it in Word or LibreOffice and save it as .docx or PDF"}
}

// foreignArchive tells the archives that are no text document.
func foreignArchive(data []byte) *Error {
	a, err := openArchive(data, Limits{}.withDefaults())
	if err != nil {
		return nil // Read of the format it seems to be says what is wrong
	}
	kind, _ := a.read("mimetype")
	switch {
	case bytes.Contains(kind, []byte("opendocument.text")), a.has("word/document.xml"):
		return nil
	case a.has("xl/workbook.xml"), bytes.Contains(kind, []byte("opendocument.spreadsheet")):
		return &Error{Damaged, "a spreadsheet; give the document itself, as .docx, PDF or text"}
	case a.has("ppt/presentation.xml"), bytes.Contains(kind, []byte("opendocument.presentation")):
		return &Error{Damaged, "slides; export them as PDF"}
	case bytes.Contains(kind, []byte("epub")):
		return &Error{Damaged, "an e-book (.epub); give the document as PDF or text"}
	case a.has("Index/Document.iwa"), a.has("index.xml") && a.has("buildVersionHistory.plist"):
		return &Error{Damaged, "a Pages document; export it as PDF or Word"}
	case detectArchive(data) == "":
		return &Error{Damaged, "an archive; unpack it and give the document in it"}
	}
	return nil
}

// wide returns ASCII text as compound files name their streams.
func wide(s string) []byte {
	b := make([]byte, 0, 2*len(s))
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}
