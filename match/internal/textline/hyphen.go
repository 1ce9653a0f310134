package textline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Hyphen says what the end of a printed line means for the word there.
type Hyphen int

const (
	NoHyphen   Hyphen = iota // a space follows
	SoftHyphen               // the printer's: the word goes on without it
	HardHyphen               // the word's own: it goes on with it
)

// A Vocabulary holds words of a document, in small letters.
type Vocabulary map[string]bool

// Add adds the words of a line but one that a hyphen cuts at its end.
func (v Vocabulary) Add(line string) {
	for len(line) > 0 {
		start := strings.IndexFunc(line, unicode.IsLetter)
		if start < 0 {
			return
		}
		line = line[start:]
		end := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
		if end < 0 {
			end = len(line)
		}
		word := strings.ToLower(line[:end])
		if !strings.HasSuffix(word, "-") || end < len(line) {
			v[strings.Trim(word, "-")] = true
		}
		line = line[end:]
	}
}

// HyphenAt judges the end of one line by the beginning of the next and by the words the document has elsewhere.
func HyphenAt(before, next string, vocabulary Vocabulary) Hyphen {
	head, ok := strings.CutSuffix(before, "-")
	if !ok {
		return NoHyphen
	}
	left := wordBefore(head)
	right := wordAfter(next)
	if left == "" || right == "" {
		last, _ := utf8.DecodeLastRuneInString(head)
		first, _ := utf8.DecodeRuneInString(next)
		inside := strings.Contains(head[strings.LastIndexByte(head, ' ')+1:], "-") // "GP-00-" and "US"
		goesOn := unicode.IsDigit(first) || unicode.IsLower(first) || inside || strings.HasPrefix(next[len(right):], "-")
		if unicode.IsDigit(last) && goesOn || left != "" && unicode.IsDigit(first) {
			return HardHyphen // "2015-" and "2019", "20-" and "Aug-2011", "ISO-" and "9001"
		}
		return NoHyphen
	}
	if first, _ := utf8.DecodeRuneInString(right); !unicode.IsLower(first) {
		return HardHyphen
	}
	if strings.IndexFunc(right, unicode.IsUpper) > 0 {
		return SoftHyphen // "Post-" and "greSQL": a name
	}
	left, right = strings.ToLower(left), strings.ToLower(right)
	part := left[strings.LastIndexByte(left, '-')+1:]
	switch {
	case vocabulary[left+right]:
		return SoftHyphen
	case vocabulary[left+"-"+right], strings.Contains(left, "-"):
		return HardHyphen
	case isPrefix(part), isSecondPart(right):
		return HardHyphen
	}
	return SoftHyphen
}

func wordBefore(s string) string {
	start := len(s)
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:start])
		if !unicode.IsLetter(r) && r != '-' {
			break
		}
		start -= n
	}
	return s[start:]
}

func wordAfter(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(s)
	}
	return s[:end]
}

// isPrefix tells the first parts that English writes with a hyphen.
func isPrefix(s string) bool {
	switch s {
	case "cross", "multi", "non", "self", "high", "low", "well", "long", "short", "full", "part", "real", "end", "co",
		"pre", "post", "third", "first", "second", "large", "small", "mid", "on", "off", "in", "hands", "best",
		"data", "cost", "customer", "client", "award", "fast", "team", "user", "business", "service", "vice", "ex",
		"inter", "intra", "e", "go", "day", "year", "top", "front", "back", "open", "risk", "cloud", "state", "world",
		"company", "enterprise", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "problem", "decision", "mission", "detail", "goal", "results", "solution":
		return true
	}
	return false
}

// isSecondPart tells the words that English joins to another by a hyphen, where they are not a syllable too.
func isSecondPart(s string) bool {
	switch s {
	case "based", "driven", "wide", "level", "time", "term", "functional", "party", "ready", "focused", "facing", "oriented",
		"led", "site", "free", "friendly", "specific", "critical", "scale", "quality", "performance", "performing", "profit",
		"to", "the", "in", "up", "off", "on", "of", "end", "house", "depth", "demand", "line", "stack", "source", "solving",
		"making", "building", "winning", "saving", "effective", "efficient", "value", "impact", "growth", "year", "month",
		"week", "day", "hour", "person", "member", "million", "platform", "tier", "cloud", "region", "premises", "premise",
		"generation", "class", "growing", "paced", "standing", "known", "defined", "managed", "hosted", "centric", "aware",
		"native", "enabled", "related", "sourced", "tested", "owned", "service", "tenant", "factor", "channel", "wise":
		return true
	}
	return false
}
