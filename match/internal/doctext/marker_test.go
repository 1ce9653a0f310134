package doctext

import "testing"

func TestBulletMark(t *testing.T) {
	for in, want := range map[string]string{"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf06e": "▪", "\uf041": "•", "o": "o", "·": "•", "–": "–", "v": "•", "": "•", "3": "•"} {
		if got := bulletMark(in); got != want {
			t.Errorf("bulletMark(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNumberMark(t *testing.T) {
	tests := []struct {
		n               int
		format, pattern string
		want            string
	}{
		{3, "decimal", "%1.", "3."}, {3, "decimal", "(%1)", "3)"}, {2, "lowerLetter", "%1)", "b)"}, {27, "lowerLetter", "%1.", "27."}, {26, "A", "", "Z."},
		{4, "lowerRoman", "%1.", "iv."}, {1999, "I", "", "MCMXCIX."}, {0, "upperRoman", "%1.", "0."}, {5000, "i", "", "5000."}, {-1, "ordinal", "%1", "-1."},
	}
	for _, test := range tests {
		if got := numberMark(test.n, test.format, test.pattern); got != test.want {
			t.Errorf("numberMark(%d, %q, %q) = %q, want %q", test.n, test.format, test.pattern, got, test.want)
		}
	}
}

func TestPoints(t *testing.T) {
	for in, want := range map[string]float32{"12pt": 12, "1in": 72, "2.54cm": 72, "25.4mm": 72, "1pc": 12, "1pi": 12, "16px": 12, "": 0, "pt": 0, "xpt": 0, "3em": 0} {
		if got := points(in); got < want-0.001 || got > want+0.001 {
			t.Errorf("points(%q) = %g, want %g", in, got, want)
		}
	}
}

func TestPageByLabel(t *testing.T) {
	for in, want := range map[string]int{"UTF-8": 0, "ISO-8859-1": 1252, "latin1": 1252, "iso-8859-2": 28592, "iso-8859-15": 28605, "macintosh": 10000, "koi8-r": 20866,
		"windows-1251": 1251, "cp1250": 1250, "IBM850": 850, "windows-9999": 0, "cp": 0, "": 0} {
		if got := pageByLabel(in); got != want {
			t.Errorf("pageByLabel(%q) = %d, want %d", in, got, want)
		}
	}
}

func TestDecodePage(t *testing.T) {
	tests := []struct {
		page     int
		in, want string
	}{
		{1252, "\x80\x93a\x94", "€“a”"}, {1251, "\xcf\xf0", "Пр"}, {1250, "\xe8\xf8", "čř"}, {1253, "\xc1", "Α"}, {10000, "\x8e\xa5", "é•"}, {437, "\x82", "é"}, {4711, "\xe9", "é"},
	}
	for _, test := range tests {
		if got := decodePage(test.page, []byte(test.in)); got != test.want {
			t.Errorf("decodePage(%d, %q) = %q, want %q", test.page, test.in, got, test.want)
		}
	}
	for number, upper := range codepages() {
		if len(upper) != 128 {
			t.Errorf("code page %d has %d characters above 0x7F", number, len(upper))
		}
	}
}

func TestPlainText(t *testing.T) {
	for in, want := range map[string]string{
		"of\ufb01ce and \ufb02eet":   "office and fleet",
		"a\u200bb\u00adc\ufeffd":     "abcd",
		"half\u2011year":             "half-year",
		"no\u00a0break\u202fspace":   "no break space",
		"a \uf0e0 b":                 "a → b",
		"\uf020 x\x01y":              "xy",
		"  lead   and trail \n":      "lead and trail",
		"far     apart":              "far\tapart",
		"a\t\tb":                     "a\tb",
		"\u202bright\u202c":          "right",
		"\u2028":                     "",
		"emoji \u2764\ufe0f variant": "emoji ❤ variant",
	} {
		var r run
		r.add(in, look{})
		if got := squeeze(r.text); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestPostingObjects(t *testing.T) {
	for in, want := range map[string]string{"bachelor degree": "Bachelor's degree", "High School": "High school diploma", "associate degree": "Associate degree",
		"professional certificate": "Professional certificate", "postgraduate degree": "Postgraduate degree", "PMP": "PMP"} {
		if got := credential(in); got != want {
			t.Errorf("credential(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"60": "At least 5 years of experience", "12": "At least 1 year of experience", "6": "At least 6 months of experience", "0": "", "x": "", "1e9": ""} {
		if got := experience(in); got != want {
			t.Errorf("experience(%q) = %q, want %q", in, got, want)
		}
	}
}
