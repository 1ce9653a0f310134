package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// mendCaps puts a heading in capitals right: small capitals whose first letters a PDF sets apart, "W ORK E XPERIENCE", and
// the l that a scan shows for an I, "EDUCATlON". Other text stays as it is.
func mendCaps(text string) string {
	if len(text) > 60 || len(text) < 4 {
		return text
	}
	if text[1] == ' ' && wording.IsCaps(text) {
		text = joinCaps(text)
	}
	if text[0] != 'l' && capsButL(text) {
		return strings.ReplaceAll(text, "l", "I")
	}
	return text
}

// unpictured returns text without the picture before it, an emoji or a sign of a symbol font: "💼 Experience", and the selectors,
// joiners and spaces behind such.
func unpictured(text string) string {
	if text == "" || text[0] < utf8.RuneSelf {
		return text
	}
	drawn := false
	return strings.TrimLeftFunc(text, func(r rune) bool {
		picture := unicode.In(r, unicode.So, unicode.Co)
		drawn = drawn || picture
		return picture || drawn && (unicode.In(r, unicode.Sk, unicode.Mn, unicode.Cf) || unicode.IsSpace(r))
	})
}

// capsButL reports text in capitals but for the letter l, which it holds.
func capsButL(text string) bool {
	found, capital := false, false
	for _, r := range text {
		switch {
		case r == 'l':
			found = true
		case unicode.IsLower(r):
			return false
		default:
			capital = capital || unicode.IsUpper(r)
		}
	}
	return found && capital
}

// joinCaps joins a letter that stands alone with the capitals behind it. Where all letters stand alone, nothing is done.
func joinCaps(text string) string {
	words := strings.Fields(text)
	var b strings.Builder
	for i, w := range words {
		if b.WriteString(w); i+1 < len(words) && (len(w) > 1 || !unicode.IsUpper(rune(w[0])) || len(words[i+1]) < 2 || !unicode.IsUpper(rune(words[i+1][0]))) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// markedHeading reports a heading behind a number or an ornament: "1. EXPERIENCE", "★ EXPERIENCE". In a list such lines stand
// next to others with the same mark.
func markedHeading(d *document, i int) bool {
	l := d.lines[i]
	if l.Bullet == "" || !l.Blank && i > 0 {
		return false
	}
	numbered := counts(l.Bullet)
	if !numbered && !wording.IsCaps(d.lineText(i)) {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(d.lines) && (d.lines[k].Bullet == l.Bullet || numbered && counts(d.lines[k].Bullet) && !d.lines[k].Blank) {
			return false
		}
	}
	return true
}

// counts reports the marker of a numbered list: "2.", "(b)", "IV.".
func counts(bullet string) bool {
	bullet = strings.Trim(bullet, "().: ")
	return bullet != "" && strings.Trim(bullet, "0123456789") == "" || len(bullet) == 1 && unicode.IsLetter(rune(bullet[0])) && bullet != "o" || bullet != "" && strings.Trim(bullet, "IVX") == ""
}

// roleSoon reports dates of a role within the next lines, which words such as "Assignments" need to head a part.
func roleSoon(d *document, i int) bool {
	for k := i; k < len(d.lines) && k < i+5; k++ {
		if _, _, dated := roleDates(d, k); dated && isRoleHead(d, k) {
			return true
		}
	}
	return false
}
