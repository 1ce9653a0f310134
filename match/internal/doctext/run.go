package doctext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// add appends the characters of s that a reader sees.
func (r *run) add(s string, l look) {
	letters := 0
	for i := 0; i < len(s); {
		if c := s[i]; c > ' ' && c < 0x7f {
			r.text = append(r.text, c)
			letters++
			i++
			continue
		}
		ch, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if plain := textline.Letters(ch); plain != "" {
			r.text = append(r.text, plain...)
			letters += len(plain)
			continue
		}
		if ch = plainRune(ch); ch < 0 {
			continue
		}
		r.text = utf8.AppendRune(r.text, ch)
		if ch != ' ' && ch != '\t' {
			letters++
		}
	}
	if letters == 0 {
		return
	}
	r.letters += letters
	if l.bold {
		r.bold += letters
	}
	if l.italic {
		r.italic += letters
	}
	for i := range r.sizes {
		if r.sizes[i].size == l.size {
			r.sizes[i].letters += letters
			return
		}
	}
	r.sizes = append(r.sizes, sized{l.size, letters})
}

// size returns the size of most letters, the first one when there are two.
func (r *run) size() float32 {
	var best sized
	for _, s := range r.sizes {
		if s.letters > best.letters {
			best = s
		}
	}
	return best.size
}

func (r *run) reset() {
	*r = run{text: r.text[:0], sizes: r.sizes[:0]}
}

// plainRune returns the character that stands for ch in a text to be searched; -1 for none.
func plainRune(ch rune) rune {
	switch {
	case ch == '\t':
		return '\t'
	case ch == '\u00ad', ch >= '\u200b' && ch <= '\u200f', ch >= '\u202a' && ch <= '\u202e', ch == '\u2060', ch == '\ufeff',
		ch >= '\u2066' && ch <= '\u2069', ch >= '\ufe00' && ch <= '\ufe0f':
		return -1 // soft hyphens, zero widths, directions, variants
	case ch == '\u2010', ch == '\u2011':
		return '-'
	case ch >= '\uf000' && ch <= '\uf0ff':
		return symbolRune(byte(ch))
	case unicode.IsSpace(ch):
		return ' '
	case ch == utf8.RuneError || !unicode.IsControl(ch):
		return ch
	}
	return -1
}

// symbolRune returns what a character of Symbol or Wingdings looks like. Files say only one of the two fonts at best,
// and seldom mean a letter: bullets, arrows and check marks are told apart, of the rest only that something stands there.
func symbolRune(b byte) rune {
	switch b {
	case 0xb7, 0x6c, 0x9f, 0xa0:
		return '•'
	case 0xa7, 0x6e:
		return '▪'
	case 0xa8, 0x71, 0x6f:
		return '□'
	case 0x76, 0x75:
		return '❖'
	case 0xd8, 0xd9:
		return '➢'
	case 0xfc:
		return '✓'
	case 0xfe:
		return '☑'
	case 0xe0, 0xf0, 0xae:
		return '→'
	case 0xab:
		return '★'
	case 0xa3:
		return '≤'
	case 0xb3:
		return '≥'
	case 0xb1:
		return '±'
	case 0x6d:
		return 'µ'
	case 0x2b:
		return '+'
	case 0x25:
		return '%'
	}
	return ' '
}

// squeeze returns text on one line: runs of white space become one space, or a tab where they hold a tab or are wide
// enough to be meant as a column.
func squeeze(text []byte) string {
	var b strings.Builder
	b.Grow(len(text))
	spaces, tab := 0, false
	for _, c := range text {
		switch c {
		case '\t':
			tab = true
		case ' ':
			spaces++
		default:
			if b.Len() > 0 {
				switch {
				case tab || spaces > 3:
					b.WriteByte('\t')
				case spaces > 0:
					b.WriteByte(' ')
				}
			}
			spaces, tab = 0, false
			b.WriteByte(c)
		}
	}
	return b.String()
}
