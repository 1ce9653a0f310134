package pdflayout

import "unicode/utf8"

// markerAt returns the list marker that text begins with, in its normal form, and its length in bytes; "" when there
// is none. Text is one word; a letter or digit marker must be all of it.
func markerAt(text []byte, symbol bool) (string, int) {
	r, n := utf8.DecodeRune(text)
	if n == 0 {
		return "", 0
	}
	switch r {
	case '•', '●', '▪', '■', '∙', '⋅', '◆', '❖', '➢', '➤', '►', '▶', '▸', '‣', '✓', '✔', '★', '✦', '◾', '⬥', '⚫', '❯', '➔', '➜', '⇒', '⦁', '⬤', '✱', '✶', '☛', '❑', '❒', '▹', '▷', '⊙', '⟐', '◈', '\uFFFD':
		return "•", n
	case '◦', '○', '□', '▫', '◇', '⋄', '⚪', '◻', '❍', '⭘', '☐':
		return "◦", n
	case '·', '→', '»', '›', '∗', '*', '>', '⁃', '‐':
		if n == len(text) {
			return "•", n
		}
	case '-', '–', '—', '−':
		if n == len(text) {
			return "-", n
		}
	}
	if isPicture(text) {
		return "•", len(text)
	}
	if symbol && n == len(text) && r > 0x2000 {
		return "•", n
	}
	return number(text)
}

// number reads "1.", "12)", "(3)", "a)": the whole word.
func number(text []byte) (string, int) {
	inner := text
	open := len(inner) > 2 && inner[0] == '('
	if open {
		inner = inner[1:]
	}
	if len(inner) < 2 || len(inner) > 3 {
		return "", 0
	}
	end := inner[len(inner)-1]
	body := inner[:len(inner)-1]
	if end != ')' && (end != '.' || open) {
		return "", 0
	}
	digits := true
	for _, c := range body {
		digits = digits && c >= '0' && c <= '9'
	}
	if digits || len(body) == 1 && end == ')' && body[0] >= 'a' && body[0] <= 'z' {
		return string(text), len(text)
	}
	return "", 0
}

// isPrivate tells the characters that only a font of pictures gives a meaning.
func isPrivate(r rune) bool {
	return 0xE000 <= r && r <= 0xF8FF || 0xF0000 <= r && r <= 0x10FFFD
}

// isPicture reports whether a word is nothing but a picture: one or two characters that only its font gives a
// meaning. Longer ones are text of a font without a map.
func isPicture(text []byte) bool {
	n := 0
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if n++; n > 2 || !isPrivate(r) && r != utf8.RuneError && r != '␣' { // the last is a filler of icon fonts' maps
			return false
		}
		text = text[size:]
	}
	return n > 0
}
