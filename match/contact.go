package match

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// contact says which of a person's contact data a text holds.
type contact struct{ mail, phone bool }

// holdsMail looks for an e-mail address in the text; a masked one counts: "[EMAIL]".
func holdsMail(text string) bool {
	for i := range len(text) {
		switch text[i] {
		case '@':
			if addressAt(text, i) {
				return true
			}
		case '[', '<', '(':
			if maskedMail(text[i+1:]) {
				return true
			}
		case ':':
			if i >= len("mailto") && strings.EqualFold(text[i-len("mailto"):i], "mailto") {
				return true
			}
		}
	}
	return false
}

// addressAt reports an address around the "@" at i, beside which a blank may stand, as OCR leaves one.
func addressAt(text string, i int) bool {
	before, after := i-1, i+1
	if before >= 0 && asciiSpace(text[before]) {
		before--
	}
	if after < len(text) && asciiSpace(text[after]) {
		after++
	}
	if before < 0 || !hostByte(text[before]) && !strings.ContainsRune("._%+", rune(text[before])) {
		return false
	}
	host := len(text[after:]) - len(strings.TrimLeftFunc(text[after:], hostRune))
	dot := after + host
	return host > 0 && dot+1 < len(text) && text[dot] == '.' && hostByte(text[dot+1])
}

// maskedMail reports what stands behind a bracket in place of an address: "email]", "e-mail protected]".
func maskedMail(text string) bool {
	for _, part := range [...]string{"e", "mail"} {
		if len(text) < len(part) || !strings.EqualFold(text[:len(part)], part) {
			return false
		}
		text = text[len(part):]
		if part == "e" {
			text = strings.TrimPrefix(text, "-")
		}
	}
	end := strings.IndexAny(text, "])>")
	if end <= 0 {
		return end == 0
	}
	rest := text[:end]
	for _, space := range [...]string{" ", "_", "\u00a0"} {
		if what, ok := strings.CutPrefix(rest, space); ok {
			return wording.Among(strings.ToLower(what), "address id protected")
		}
	}
	return false
}

// contactIn looks for contact data in the text.
func contactIn(text string) contact {
	has := contact{mail: holdsMail(text)}
	for line := range strings.Lines(text) {
		if holdsPhone(line) {
			has.phone = true
			break
		}
	}
	return has
}

// holdsPhone looks for a telephone number in the line; a masked one counts: "[PHONE]".
func holdsPhone(line string) bool {
	for i := range len(line) {
		if c := line[i]; c == '[' || c == '<' || c == '(' {
			rest := line[i+1:]
			if len(rest) >= len("telephone") && strings.EqualFold(rest[:len("telephone")], "telephone") || len(rest) >= len("phone") && strings.EqualFold(rest[:len("phone")], "phone") {
				return true
			}
		}
	}
	for from := 0; ; {
		start, end := findNumber(line, from)
		if start == end {
			return false
		}
		if number := line[start:end]; noDates(number) && !certified(number, line) {
			return true
		}
		from = end
	}
}

// The digits of a telephone number, and how many signs there may be between two.
const (
	fewestDigits = 7
	mostDigits   = 15
	mostSigns    = 3
)

// findNumber returns the place of the next number of as many digits as telephones have, from on: "+1 (555) 0142-77", "#5550142". Both are the
// same where there is none.
func findNumber(line string, from int) (start, end int) {
	for i := from; i < len(line); i++ {
		if !wording.Digit(line[i]) || i > 0 && wordByte(line[i-1]) {
			continue
		}
		if end = numberEnd(line, i); end > 0 {
			start = i
			if i > from && (line[i-1] == '+' || line[i-1] == '(' || line[i-1] == '#') {
				start--
			} else if i > from+1 && asciiSpace(line[i-1]) && line[i-2] == '#' {
				start -= 2
			}
			return start, end
		}
	}
	return 0, 0
}

// numberEnd returns where the number ends that begins with the digit at i; 0 when it has too few digits, or goes on in a word.
func numberEnd(line string, i int) (end int) {
	for digits := 1; ; digits++ {
		i++
		if digits >= fewestDigits && (i == len(line) || !wordByte(line[i])) {
			end = i
		}
		if digits == mostDigits {
			return end
		}
		for signs := 0; signs < mostSigns && i < len(line) && !wording.Digit(line[i]); signs++ {
			if strings.HasPrefix(line[i:], "–") {
				i += len("–")
			} else if strings.IndexByte(" ().-/", line[i]) >= 0 {
				i++
			} else {
				return end
			}
		}
		if i == len(line) || !wording.Digit(line[i]) {
			return end
		}
	}
}

// wordByte reports a letter or digit of ASCII or a low line, asciiSpace a white space of it, and hostByte what names of hosts are made of.
func wordByte(c byte) bool { return c == '_' || c != '-' && hostByte(c) }

func asciiSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' && c != '\v' }

func hostByte(c byte) bool { return c == '-' || wording.Digit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' }

func hostRune(c rune) bool { return c < 0x80 && hostByte(byte(c)) }

// noDates tells a number from "2015 - 2020", "01/2015 - 03/2016" and "v. 14/2003/2008", which are digits and marks too.
func noDates(text string) bool {
	years := 0
	for field := range strings.FieldsFuncSeq(text, func(c rune) bool { return c < '0' || c > '9' }) {
		if len(field) == 4 && calendar.YearAt(field, 0) > 0 {
			years++
		}
	}
	_, dates := calendar.Find(text)
	return !dates && years < 2
}

// certified reports whether a number in a line is that of a certificate, "#0081200417", "Credential ID 0081200417", and not "mobile
// #0081200417".
func certified(text, line string) bool {
	number, marked := strings.CutPrefix(text, "#")
	if number == "" || strings.Trim(number, "0123456789") != "" {
		return false
	}
	line = strings.ToLower(line)
	if !marked {
		before, _, _ := strings.Cut(line, number)
		label := wording.Split(before)
		return len(label) > 1 && wording.Among(label[len(label)-1].Low, "id no number nr") && wording.Among(label[len(label)-2].Low, "credential certificate certification license licence registration membership member")
	}
	return !strings.Contains(line, "phone") && !strings.Contains(line, "tel") && !strings.Contains(line, "cell") && !strings.Contains(line, "mobile")
}

// lacks names what c lacks and other has, each with the article; empty when nothing is lacking.
func (c contact) lacks(other contact, article string) string {
	var out []string
	if other.mail && !c.mail {
		out = append(out, article+"e-mail address")
	}
	if other.phone && !c.phone {
		out = append(out, article+"telephone number")
	}
	return strings.Join(out, " and ")
}

// marginContact names the contact data that only headers, footers and text boxes hold, which of these, and the line of
// them that it begins in.
func (d *Document) marginContact() (what, holder string, where Span) {
	if !slices.ContainsFunc(d.lines, func(l textline.Line) bool { return l.Margin || l.Box }) {
		return "", "", Span{}
	}
	var body, margin strings.Builder
	for _, l := range d.lines {
		if l.Margin || l.Box {
			margin.WriteString(l.Text(d.text) + "\n")
		} else {
			body.WriteString(l.Text(d.text) + "\n")
		}
	}
	has := contactIn(body.String())
	if what = has.lacks(contactIn(margin.String()), "the "); what == "" {
		return "", "", Span{}
	}
	for _, l := range d.lines {
		if !l.Margin && !l.Box {
			continue
		}
		holder, where = "the header or footer", d.span(l.Start, l.End)
		if l.Box {
			holder = "a text box"
		}
		if has.lacks(contactIn(l.Text(d.text)), "") != "" {
			break // a number that is broken over two lines is in neither: then the last line stands for it
		}
	}
	return what, holder, where
}
