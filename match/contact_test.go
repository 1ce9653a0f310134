package match

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"testing"
)

// TestContact: what counts as an address or a telephone number, and what only looks like one.
func TestContact(t *testing.T) {
	for text, want := range map[string]contact{
		"jo@harbor.example": {mail: true}, "jo @ harbor.example": {mail: true}, "jo@harbor": {}, "@harbor.example": {}, "Lamps @ Harbor": {},
		"[EMAIL]": {mail: true}, "<e-mail protected>": {mail: true}, "(email_address)": {mail: true}, "[email\u00a0protected]": {mail: true}, "(mail)": {}, "[email me]": {},
		"Mailto:": {mail: true}, "mail to: Jo": {},
		"+1 (555) 014-2277": {phone: true}, "#555 0142 77": {phone: true}, "555–0142–77": {phone: true}, "[Telephone]": {phone: true}, "<phone>": {phone: true}, "phone": {},
		"555 014": {}, "12345678901234567": {}, "lamp5550142277": {}, "5550142x": {}, "2015 - 2020, 2021": {}, "#0081200417": {}, "Tel #0081200417": {phone: true},
	} {
		if got := contactIn(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestContactPatterns: contact data is found where these patterns find it, which say shortly what the code does fast.
func TestContactPatterns(t *testing.T) {
	mail := regexp.MustCompile(`(?i)[a-z0-9._%+-]\s?@\s?[a-z0-9-]+(?:\.[a-z0-9-]+)+|mailto:|[\[<(]e-?mail(?:[ _\x{a0}](?:address|id|protected))?[\])>]`)
	phone := regexp.MustCompile(`(?i)(?:#\s?|\+|\(|\b)\d(?:[ ().\-/–]{0,3}\d){6,14}\b`)
	pieces := []string{"1", "22", "555", "0142", " ", "  ", "-", "–", ".", "/", "(", ")", "#", "+", "a", "_", "@", "jo", "x.y", "[", "]", "<", "e", "-mail", "Mail", "to:", "id", "\u00a0", "\t", "é"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 200_000 {
		text := ""
		for range 2 + random.IntN(14) {
			text += pieces[random.IntN(len(pieces))]
		}
		if got, want := holdsMail(text), mail.MatchString(text); got != want {
			t.Fatalf("mail in %q: %v, want %v", text, got, want)
		}
		var got []string
		for start, end := findNumber(text, 0); start < end; start, end = findNumber(text, end) {
			got = append(got, text[start:end])
		}
		if want := phone.FindAllString(text, -1); !slices.Equal(got, want) {
			t.Fatalf("numbers in %q: %q, want %q", text, got, want)
		}
	}
}
