package textline

import "testing"

func TestLetters(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"speciﬁc", "specific"}, {"oﬃce", "office"}, {"ﬂeet staﬀ", "fleet staff"}, {"ＣＩＯ（ｏｋ）", "CIO(ok)"},
		{"𝗪𝗵𝗮𝘁 𝘆𝗼𝘂 𝗱𝗼", "What you do"}, {"𝑳𝒆𝒂𝒅", "Lead"}, {"𝙻𝟝𝟬𝟿", "L509"}, {"é’→・", "é’→・"},
	} {
		got := ""
		for _, r := range c.in {
			if s := Letters(r); s != "" {
				got += s
			} else {
				got += string(r)
			}
		}
		if got != c.want {
			t.Errorf("%q is read as %q, want %q", c.in, got, c.want)
		}
	}
}
