package outline

import (
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// longLabel is the length of the longest label, in bytes.
const longLabel = 40

// labelPrefix reads a label in front of a statement: "Key Accomplishments: Oversees …", "description - Review …".
// It returns its length, the marks behind it included.
func labelPrefix(text string) (Part, int) {
	if n := countedLabel(text); n > 0 {
		return partLabel, n
	}
	at := strings.IndexAny(clip(text, longLabel+utf8.UTFMax), ":-–—►▶→|")
	if at <= 0 || at > longLabel {
		return "", 0
	}
	sep := text[at:]
	if strings.IndexByte(":-", sep[0]) < 0 && !strings.HasPrefix(sep, "–") && !strings.HasPrefix(sep, "—") && text[at-1] == ' ' { // "Impact ► …", "Impact | …"
		sep = ":" + strings.TrimLeft(sep, "►▶→|")
	}
	if !strings.HasPrefix(sep, ":") && !(strings.HasPrefix(text[at-1:], " - ") || strings.HasPrefix(text[at-1:], " – ") || strings.HasPrefix(text[at-1:], " — ")) {
		return "", 0
	}
	key, _ := headingKey(text[:at])
	part := headings()["label "+key]
	if part == "" {
		part = headings()[key]
	}
	if part == "" || part.opens() && part != PartAwards && part != PartProjects {
		return "", 0
	}
	if wording.Is(key, wording.Row) && rowLine(text, wording.Split(text)) { // "Skills used: CAD, lamps, halls"
		return "", 0
	}
	rest := strings.TrimLeft(sep, ":-–— \t")
	if ws := wording.Split(rest); len(ws) < 2 || len(ws) == 2 && (part != partDescribe || !activity(ws) && ws.Cue(1, wording.Activity) == 0) {
		return "", 0
	}
	return part, len(text) - len(rest)
}

// countedLabel returns the length of a label with the number of the first item of its list: "Responsibilities 1. Ran …".
func countedLabel(text string) int {
	label, rest, ok := strings.Cut(clip(text, 40), " ")
	if !ok || headings()[strings.ToLower(label)] != partLabel {
		return 0
	}
	digits := strings.TrimLeft(rest, "0123456789")
	if len(digits) == len(rest) || len(digits) == 0 || digits[0] != '.' && digits[0] != ')' {
		return 0
	}
	n := len(label) + 1 + len(rest) - len(digits) + 1
	for n < len(text) && text[n] == ' ' {
		n++
	}
	return n
}

// labelLine reports "Staff Development:" and the labels of headings.txt.
func labelLine(text string, ws wording.Words) bool {
	key, colon := headingKey(text)
	part := headings()[key]
	if part != "" && !part.opens() || headings()["label "+key] != "" {
		return true
	}
	if at := strings.IndexByte(text, ':'); at > 0 && len(ws) <= 6 { // "Key achievements: Infrastructure."
		label, _ := headingKey(text[:at])
		return colon || len(wording.Split(text[at:])) <= 2 && (headings()["label "+label] != "" || headings()[label] == partLabel)
	}
	return colon && len(ws) <= 6
}
