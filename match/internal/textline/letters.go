package textline

// mathLetters and mathDigits are where Unicode's alphabets of mathematics begin, styles of A to Z with a to z and styles of 0 to 9.
const (
	mathLetters, mathLettersEnd = '\U0001d400', '\U0001d6a4'
	mathDigits, mathDigitsEnd   = '\U0001d7ce', '\U0001d800'
)

// Letters returns the plain letters that a reader takes r for, "" for all other characters: those of a ligature, as text copied out of a
// PDF keeps them ("speciﬁc"), a full-width letter or mark, a letter or digit of Unicode's alphabets of mathematics, in which headings
// of posts on networks that know no bold type are set.
func Letters(r rune) string {
	switch {
	case r < '\ufb00':
	case r <= '\ufb06':
		return [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}[r-'\ufb00']
	case '！' <= r && r <= '～':
		return string(r - '！' + '!')
	case mathLetters <= r && r < mathLettersEnd:
		const letters = 26
		n := (r - mathLetters) % (2 * letters)
		if n < letters {
			return string('A' + n)
		}
		return string('a' + n - letters)
	case mathDigits <= r && r < mathDigitsEnd:
		return string('0' + (r-mathDigits)%10)
	}
	return ""
}
