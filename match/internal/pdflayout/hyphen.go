package pdflayout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A hyphenKind says what the end of a printed line means for the word there.
type hyphenKind int

const (
	hyphenNone hyphenKind = iota // no hyphen: a space follows
	hyphenSoft                   // the printer's: the word goes on without it
	hyphenHard                   // the word's own: it goes on with it
)

// vocabulary returns the words of the document, in small letters. It is made only when some row ends in a hyphen.
func (b *Builder) vocabulary(text string) map[string]bool {
	needed := false
	for i := range b.rows {
		needed = needed || strings.HasSuffix(text[b.rows[i].from:b.rows[i].to], "-")
	}
	if !needed {
		return nil
	}
	words := make(map[string]bool, len(text)/8)
	for i := range b.rows {
		row := text[b.rows[i].from:b.rows[i].to]
		for len(row) > 0 {
			start := strings.IndexFunc(row, unicode.IsLetter)
			if start < 0 {
				break
			}
			row = row[start:]
			end := strings.IndexFunc(row, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
			if end < 0 {
				end = len(row)
			}
			word := strings.ToLower(row[:end])
			if !strings.HasSuffix(word, "-") || end < len(row) {
				words[strings.Trim(word, "-")] = true
			}
			row = row[end:]
		}
	}
	return words
}

// hyphen judges the end of one row by the beginning of the next and by the words the document has elsewhere.
func hyphen(before, next string, vocabulary map[string]bool) hyphenKind {
	head, ok := strings.CutSuffix(before, "-")
	if !ok {
		return hyphenNone
	}
	left := lastWord(head)
	right := firstWord(next)
	if left == "" || right == "" {
		last, _ := utf8.DecodeLastRuneInString(head)
		first, _ := utf8.DecodeRuneInString(next)
		inside := strings.Contains(head[strings.LastIndexByte(head, ' ')+1:], "-") // "GP-00-" and "US"
		goesOn := unicode.IsDigit(first) || unicode.IsLower(first) || inside || strings.HasPrefix(next[len(right):], "-")
		if unicode.IsDigit(last) && goesOn || left != "" && unicode.IsDigit(first) {
			return hyphenHard // "2015-" and "2019", "20-" and "Aug-2011", "ISO-" and "9001"
		}
		return hyphenNone
	}
	if first, _ := utf8.DecodeRuneInString(right); !unicode.IsLower(first) {
		return hyphenHard
	}
	left, right = strings.ToLower(left), strings.ToLower(right)
	part := left[strings.LastIndexByte(left, '-')+1:]
	switch {
	case vocabulary[left+right]:
		return hyphenSoft
	case vocabulary[left+"-"+right], strings.Contains(left, "-"):
		return hyphenHard
	case isPrefix(part), isSecondPart(right):
		return hyphenHard
	}
	return hyphenSoft
}

func lastWord(s string) string {
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

func firstWord(s string) string {
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
