package doctext

import (
	"errors"
	"strings"
	"testing"
)

func TestDetect(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"docx", string(docxFile(par(words("x")), nil)), DOCX},
		{"odt", string(odtFile("")), ODT},
		{"rtf", `{\rtf1 x}`, RTF},
		{"rtf behind white space", "\r\n{\\rtf1 x}", RTF},
		{"html", "<!DOCTYPE HTML>\n<p>x", HTML},
		{"html in capitals", "<HTML><BODY>x", HTML},
		{"piece of html", "<div class=x>y</div>", HTML},
		{"piece of html on lines", "<p>IT Manager\n</p>\n<ul>\n<li>Lamps\nand harbors</li>\n<li>Boats</li>\n</ul>", HTML},
		{"piece of html behind a script", "<script>\na()\nb()\nc()\nd()\ne()\nf()\n</script>\n<div>x</div>", HTML},
		{"one paragraph of html", "<p>Runs the\nlamps</p>", HTML},
		{"plain text behind a tag", "<p>IT Manager</p>\n\nRequirements\n- Lamps\n- Harbors\n- Boats", ""},
		{"plain text behind an emphasis", "<strong>Ann Lee</strong>\nLeeds\n\nSKILLS\nLamps\nBoats\n", ""},
		{"xml", "<?xml version='1.0'?><rss/>", ""},
		{"angle bracket", "<jane@example.com> Jane Doe", ""},
		{"markdown headings", "# Jane Doe\n\n## Skills\nx", Markdown},
		{"markdown underlined", "Jane\n====\n\n**Skills**\n", Markdown},
		{"markdown table and link", "[me](https://x.y)\n\n| a | b |\n|---|---|\n", Markdown},
		{"markdown of pandoc", "Jane Doe\\\nLeeds\n\nSaved \\$2M in a year", Markdown},
		{"LaTeX", "\\documentclass{article}\n\\item saved \\$2M\n\\item \\#1 in sales", ""},
		{"words on LaTeX", "Wrote a class for \\documentclass files", ""},
		{"plain text with backslashes", "AS\\400, C:\\temp\\logs\n\\\\server\\share$\nAgile\\Scrum\n\\\\", ""},
		{"plain text", "Jane Doe\n\nSKILLS\n- Azure\n* Linux\n--------\n1. One", ""},
		{"plain text with a number sign", "# of people: 12\nC# developer", ""},
		{"plain text underlined", "Jane Doe\n========\nSkills\n------\n", ""},
		{"stars", "Rating: ***** of 5\n** note", ""},
		{"json resume", resumeJSON, JSONResume},
		{"json job", jobJSON, JobPosting},
		{"person who seeks a job", `{"@type":"Person","seeks":{"@type":"JobPosting","title":"x"}}`, ""},
		{"other json", `{"name":"x","version":"1.0.0","skills":[]}`, ""},
		{"not json", `{"basics":`, ""},
		{"braces", "{note} Jane Doe", ""},
		{"binary", "\x00\x01\x02", ""},
		{"pdf", "%PDF-1.4\n# a\n\n# b\n", ""},
		{"empty", "", ""},
		{"archive", string(zipFile(map[string]string{"a.txt": "x"})), ""},
		{"spreadsheet", string(zipFile(map[string]string{"xl/workbook.xml": "x", "[Content_Types].xml": ""})), ""},
		{"encrypted", oleFile("EncryptedPackage"), DOCX},
		{"old Word", oleFile("WordDocument"), ""},
	}
	for _, test := range tests {
		if got := Detect([]byte(test.data)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// oleFile is the part of a compound file that tells what it is.
func oleFile(stream string) string {
	return oleMagic + strings.Repeat("\x00", 600) + string(wide(stream)) + strings.Repeat("\x00", 100)
}

// Each case is a file that is not read, and what its owner is told.
func TestRefused(t *testing.T) {
	encryptedODT := zipFile(map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "\x93\x12", "META-INF/manifest.xml": `<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>`})
	whole := docxFile(par(words("text")), nil)
	tests := []struct {
		name, format, data string
		kind               Kind
		says               string
	}{
		{"old Word", "", oleFile("WordDocument"), Damaged, "(.doc); open it in Word or LibreOffice and save it as .docx or PDF"},
		{"old Excel", "", oleFile("Workbook"), Damaged, ".xls"},
		{"Outlook", "", oleFile("__nameid_version1.0"), Damaged, ".msg"},
		{"encrypted Word", DOCX, oleFile("EncryptedPackage"), Protected, "password"},
		{"encrypted ODT", ODT, string(encryptedODT), Protected, "password"},
		{"picture", "", "\x89PNG\r\n", NoText, "OCR"},
		{"WebP", "", "RIFF\x10\x00\x00\x00WEBPVP8 ", NoText, "OCR"},
		{"photo of a telephone", "", "\x00\x00\x00\x18ftypheic\x00\x00", NoText, "OCR"},
		{"mail", "", "From: Jane <j@x.y>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n", Damaged, ".eml"},
		{"coded mail", "", "Subject: IT\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nSmFuZQ==\n", Damaged, ".eml"},
		{"LaTeX", "", "% resume\n\\documentclass[11pt]{article}\n\\item saved \\$2M\n\\item \\#1 in sales", Damaged, "the PDF that it makes"},
		{"archive", "", string(zipFile(map[string]string{"a.txt": "x"})), Damaged, "unpack it"},
		{"slides", "", string(zipFile(map[string]string{"ppt/presentation.xml": "x"})), Damaged, "export them as PDF"},
		{"half a docx", DOCX, string(whole[:len(whole)/2]), Damaged, "damaged or cut off"},
		{"empty docx", DOCX, string(docxFile("", nil)), NoText, "no text in it"},
		{"empty rtf", RTF, `{\rtf1 }`, NoText, "no text in it"},
		{"empty html", HTML, `<html><body><script>x</script>`, NoText, "no text in it"},
		{"empty resume", JSONResume, `{"basics":{}}`, NoText, "no text in it"},
		{"bad json", JSONResume, `{"basics":`, Damaged, "not valid JSON"},
		{"unknown", "", "text", Damaged, "not a format"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Detect([]byte(test.data)); got != test.format && test.format != "" && test.name != "bad json" {
				t.Errorf("Detect: %q", got)
			}
			_, err := Read(test.format, []byte(test.data), Limits{})
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("error %v", err)
			}
			if e.Kind != test.kind || !strings.Contains(e.Text, test.says) {
				t.Errorf("kind %d, %q", e.Kind, e.Text)
			}
		})
	}
}

// A part that is damaged in the middle gives what came before, and says so.
func TestDamagedPart(t *testing.T) {
	text := mustRead(t, DOCX, docxFile(par(words("Before"))+`<w:p><w:r><w:t>At`+"\x01"+`x</w:t></w:r></w:p>`+par(words("After")), nil))
	if got := show(text.Lines)[0]; got != "Before" || len(text.Warnings) != 1 || text.Warnings[0].Code != "damaged" {
		t.Errorf("%q, %v", show(text.Lines), text.Warnings)
	}
}
