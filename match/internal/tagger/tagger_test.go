package tagger

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/posting"
	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// ownPosting is written for the tests.
const ownPosting = `IT Operations Manager

Requirements
- 5+ years of experience with VMware, Windows Server and Active Directory
- Strong vendor management and budgeting skills
- Experience with Jira, ServiceNow or a similar ticketing system

What we offer
- Free snacks and a friendly dog
`

func sentencesOf(t testing.TB, text string) []Sentence {
	t.Helper()
	var stems token.Stemmer
	return Sentences(posting.NewReader(&stems).Read(text, textline.Parse(text)), nil)
}

func TestDefault(t *testing.T) {
	m := Default()
	sentences := sentencesOf(t, ownPosting)
	doc := m.Read(sentences)
	found := make(map[string]bool)
	for i := range sentences {
		s := &sentences[i]
		for _, p := range doc.Places(i, m.Threshold) {
			found[joinStems(s.Words[p.First:p.End])] = true
		}
	}
	for _, want := range []string{"vmware", "activ directori", "jira", "servicenow"} {
		if !found[want] {
			t.Errorf("%q not found in %v", want, found)
		}
	}
	for _, wrong := range []string{"snack", "dog", "friend dog", "strong"} {
		if found[wrong] {
			t.Errorf("%q found", wrong)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len(modelFile)))
	for b.Loop() {
		if _, err := Parse(modelFile); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	m := Default()
	text := strings.Repeat(ownPosting, 20)
	sentences := sentencesOf(b, text)
	b.SetBytes(int64(len(text)))
	words := 0
	for _, s := range sentences {
		words += len(s.Words)
	}
	b.ReportMetric(float64(words), "words")
	for b.Loop() {
		d := m.Read(sentences)
		for i := range sentences {
			d.Places(i, m.Threshold)
		}
	}
}
