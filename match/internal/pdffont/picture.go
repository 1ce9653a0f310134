package pdffont

import "strings"

// isPictureFont tells the fonts whose glyphs are not letters.
func isPictureFont(name string) bool {
	lower := strings.ToLower(name)
	for _, part := range [...]string{"wingdings", "webdings", "dingbats", "symbol", "fontawesome", "awesome", "material", "cmsy", "marvosym", "icon", "opensymbol", "starsymbol"} {
		if strings.Contains(lower, part) {
			return true
		}
	}
	return false
}

// isWingdings tells the fonts that have Wingdings' own arrangement of pictures.
func isWingdings(name string) bool {
	return strings.Contains(strings.ToLower(name), "wingdings")
}

// pictureRune returns the Unicode character for a code of Wingdings or of Symbol. Of Wingdings only what stands in
// front of list items is told apart; every other picture is a private character.
func pictureRune(code byte, wingdings bool) rune {
	if !wingdings {
		if r := symbolEncoding.rune(code); r != 0 && (code < 0x80 || code > 0x9F) {
			if code != 0xA7 && code != 0xA8 && code != 0xD8 && code != 0x76 && code != 0xFC {
				return r
			}
		}
	}
	switch code {
	case ' ':
		return ' '
	case 0x6C, 0x98, 0x99:
		return '●'
	case 0x9E, 0x9F, 0xB7:
		return '•'
	case 0x6D, 0xA1, 0xA6:
		return '○'
	case 0x6E:
		return '■'
	case 0xA7:
		return '▪'
	case 0x6F, 0x70, 0x71, 0x72, 0xA8:
		return '□'
	case 0x73, 0x74, 0x75, 0x77:
		return '◆'
	case 0x76:
		return '❖'
	case 0xD8:
		return '➢'
	case 0xE0, 0xE8, 0xF0:
		return '→'
	case 0xFC, 0xFE:
		return '✓'
	case 0xFB, 0xFD:
		return '✗'
	case 0xAB:
		return '★'
	}
	return 0xF000 + rune(code)
}
