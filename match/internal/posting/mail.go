package posting

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// mailFile holds what stands around a posting that came by mail, in lower case, in the languages that mail programs speak where the mail
// is in English: kind | words. field, sender, subject = what a line of a mail's head begins with, a colon behind it; divide = a line, its
// dashes aside, above a mail that was forwarded or answered; wrote = the last word of such a line that names who wrote it, "On 3 May Jo
// wrote:"; mark = a line, or what one begins with, that mail programs show above a mail; greeting = begins the first line of a mail; end =
// a line that ends one; close = one that does so only above a name.
//
//go:embed mail.txt
var mailFile string

// A mailKind says what a line of a mail is.
type mailKind uint16

const (
	mailField mailKind = 1 << iota
	mailSender
	mailSubject
	mailDivide
	mailWrote
	mailMark
	mailGreeting
	mailEnd
	mailClose
)

const mailHead = mailField | mailSender | mailSubject

var mailKinds = map[string]mailKind{"field": mailField, "sender": mailSender, "subject": mailSubject, "divide": mailDivide, "wrote": mailWrote, "mark": mailMark, "greeting": mailGreeting, "end": mailEnd, "close": mailClose}

// mailRules know the words of mails.
type mailRules map[string]mailKind

func parseMail(file string) mailRules {
	m := make(mailRules)
	for _, row := range tableRows(file, 2) {
		kind := mailKinds[row[0]]
		if kind == 0 {
			panic("embedded table: no kind " + row[0]) // a defect of the build; the tests read every table
		}
		m[row[1]] |= kind
	}
	return m
}

const (
	longField    = 16  // bytes of the longest name of a field
	longMailLine = 60  // bytes of the longest line that is looked up whole
	longWrote    = 200 // bytes of a line that says who wrote
	longGreeting = 5   // words of a greeting with the name
	longPerson   = 4   // words of a name
	longSigned   = 8   // lines of a signature with text of the posting behind it
	aboveGreets  = 15  // lines above a greeting that may be a mail program's
)

// of returns the kinds of words, given in any case.
func (m mailRules) of(words string) mailKind {
	if words == "" || len(words) > longMailLine {
		return 0
	}
	var room [longMailLine + 1]byte
	return m[string(appendKey(room[:0], words))]
}

// field returns what field of a mail's head the line is, and its value; 0 for any other line.
func (m mailRules) field(line string) (kind mailKind, value string) {
	line = strings.TrimLeft(line, "*_ ")
	colon := strings.IndexByte(line[:min(len(line), longField)], ':')
	if colon <= 0 {
		return 0, ""
	}
	return m.of(strings.Trim(line[:colon], "*_ ")) & mailHead, strings.Trim(line[colon+1:], "*_ ")
}

// divides reports whether the line stands above a mail that was forwarded or answered.
func (m mailRules) divides(line string) bool {
	bare := strings.Trim(line, "-–—_=*> ")
	if m.of(strings.TrimSuffix(bare, ":"))&mailDivide != 0 {
		return true
	}
	return len(line) <= longWrote && m.tells(line)
}

// tells reports whether the line ends in telling who wrote what stands below: "On Tue, May 7, 2024 at 9:12 AM Jo Doe wrote:".
func (m mailRules) tells(line string) bool {
	said, ok := strings.CutSuffix(line, ":")
	if !ok {
		return false
	}
	said = strings.TrimRight(said, " ")
	last := said[strings.LastIndexByte(said, ' ')+1:]
	return m.of(last)&mailWrote != 0 && strings.ContainsAny(said, "0123456789@>") || m.of(strings.TrimRight(last, "0123456789"))&mailWrote != 0 && strings.HasPrefix(said, "On ")
}

// greets reports whether the line is a greeting and nothing else: "Hi Jo,", "Good morning!".
func (m mailRules) greets(line string) bool {
	line = strings.TrimRight(line, "👋🙂😊 ")
	last, _ := utf8.DecodeLastRuneInString(line)
	words := strings.Fields(strings.TrimRight(line, ",.!:;-–— "))
	if len(words) == 0 || len(words) > longGreeting || !strings.ContainsRune(",!:-–—", last) && len(words) > 2 {
		return false
	}
	n := 1
	if m.of(strings.Trim(words[0], ","))&mailGreeting == 0 {
		if n = 2; len(words) < 2 || m.of(words[0]+" "+strings.Trim(words[1], ","))&mailGreeting == 0 {
			return false
		}
	}
	for i, w := range words[n:] {
		if first, _ := utf8.DecodeRuneInString(w); strings.ContainsAny(w, "'’") || unicode.IsLower(first) && w != "all" && w != "there" && w != "team" && w != "everyone" && w != "folks" && (i > 0 || !wording.SmallWord(w)) {
			return false // "Hi, we're Harbor"
		}
	}
	return true
}

// ends reports whether a mail ends in line i: "Kind regards", "Best, Jo", "Thanks" above a name.
func (m mailRules) ends(text string, lines []textline.Line, i int) bool {
	line := lines[i].Text(text)
	if len(line) > longMailLine || lines[i].Bullet != "" && lines[i].Bullet != "—" && lines[i].Bullet != "–" && lines[i].Bullet != "-" {
		return false
	}
	said, name, named := strings.Cut(line, ",")
	switch kind := m.of(strings.Trim(line, ",.!*_:;-–—/ 😊🙂🙏")); {
	case kind&mailEnd != 0:
		return true
	case kind&mailClose != 0:
		return i+1 < len(lines) && lines[i+1].Bullet == "" && personal(lines[i+1].Text(text))
	}
	if several := strings.Split(line, " / "); len(several) > 1 && m.of(strings.TrimSpace(several[0]))&mailEnd != 0 {
		return true // "Kind regards / Mit freundlichen Grüßen"
	}
	return named && m.of(strings.TrimSpace(said))&(mailEnd|mailClose) != 0 && personal(name)
}

// personal reports whether the line may be somebody's name: a few words, each with a capital.
func personal(line string) bool {
	words := strings.Fields(strings.Trim(line, ",.!*_-–—~ "))
	if len(words) == 0 || len(words) > longPerson || strings.ContainsAny(line, "0123456789:;?") {
		return false
	}
	capital := 0
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) {
			capital++
		}
	}
	return capital > 0 && (capital == len(words) || len(words) > 2 && capital >= 2)
}
