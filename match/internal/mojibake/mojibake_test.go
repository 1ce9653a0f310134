package mojibake

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// misread returns text as a program shows it that takes its UTF-8 for Windows-1252; lost says whether the bytes without
// a character are dropped, or kept as control characters.
func misread(text string, lost bool) string {
	table := []rune(windows)
	var b strings.Builder
	for i := range len(text) {
		c := rune(text[i])
		if c >= 0x80 && c < 0xa0 {
			if r := table[c-0x80]; r != utf8.RuneError {
				c = r
			} else if lost {
				continue
			}
		}
		b.WriteRune(c)
	}
	return b.String()
}

func TestRestoreMisread(t *testing.T) {
	for _, text := range []string{
		"• Led 12 people – and “built” the team’s plan…", "café, Zürich, naïve, Ångström", "SLA ≥ 99.9 %, ½ of it, 20 °C, ±2, § 4, ©, ®, ™, €5",
		"● one ▪ two ✓ three ➢ four ○ five", "\uf0b7 a picture", "ﬁnance", "📧 mail ☎ phone",
	} {
		got, n := Restore(misread(text, false))
		if got != text || n.Count == 0 || !strings.Contains(misread(text, false), n.First) {
			t.Errorf("%q: %q, %v", text, got, n)
		}
		if twice, _ := Restore(misread(misread(text, false), false)); twice != text {
			t.Errorf("twice %q: %q", text, twice)
		}
	}
	for text, want := range map[string]string{ // what is left when the bytes without a character are lost
		"the “plan” of": "the “plan” of", "● Led": "● Led", "a\u200bb": "ab", "a\u00a0b": "a b", "Note：x": "Note:x", "📝 x": " x", "✉️ x": "✉ x",
	} {
		if got, _ := Restore(misread(text, true)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestRestore(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"LedÂ the team", "Led the team"},
		{"LedÂ\u00a0the team", "Led the team"},
		{"Projects: Â", "Projects: "},
		{"Jan 2016 Â May 2016", "Jan 2016 Â May 2016"}, // it may have been a dash
		{"2015 Â 2016", "2015 Â 2016"},
		{"Led it. Â Then", "Led it.  Then"},
		{"Notes: Â  \n", "Notes:   \n"},
		{"\nÂ Led", "\n Led"},
		{"2016 Â– 2018", "2016 – 2018"},
		{"ICÂ³", "IC³"},
	} {
		if got, n := Restore(test.text); got != test.want || (n.Count > 0) != (got != test.text) {
			t.Errorf("%q: %q, %v; want %q", test.text, got, n, test.want)
		}
	}
}

// What texts hold that were read well stays.
func TestRestoreNothing(t *testing.T) {
	for _, text := range []string{
		"", "plain", "naïve voilà âge Ânes SÃO PAULO CORAÇÃO", "“Château”, 5 € – 6 €", "MAÏS’ Ã la", "Ã", "â", "ï", "ð", "hôtel à Orléans", "crème brûlée™", "Étude «â la carte»",
		"• bullet’s “quote”", "maï€", "10 Å, 5 Å”, Å’", "Ë", "Acme ï¼ Leeds", "日本 • ⁃", "\xe2\x80 broken \xc3",
	} {
		if got, n := Restore(text); got != text || n != (Found{}) {
			t.Errorf("%q: %q, %v", text, got, n)
		}
	}
}

// FuzzRestore: ASCII stays byte for byte, valid text stays valid, nothing grows but a control character that becomes a
// character, and what was restored has nothing left to restore.
func FuzzRestore(f *testing.F) {
	for _, text := range []string{"â€¢ Led", "JosÃ©", "ðŸ“§", "Â", "ï¼", "Ã¢â‚¬Â¢"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, n := Restore(text)
		if n.Count == 0 && got != text {
			t.Errorf("%q became %q, and nothing was counted", text, got)
		}
		if utf8.ValidString(text) && !utf8.ValidString(got) {
			t.Errorf("%q became invalid", text)
		}
		if utf8.RuneCountInString(got) > utf8.RuneCountInString(text) {
			t.Errorf("%q grew to %q", text, got)
		}
		if strings.Map(ascii, got) != strings.Map(ascii, text) && !strings.ContainsAny(text, "ÂÃâïðÅË") {
			t.Errorf("%q lost letters: %q", text, got)
		}
	})
}

func ascii(r rune) rune {
	if r < 0x80 {
		return r
	}
	return -1
}
