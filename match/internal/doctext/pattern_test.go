package doctext

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// TestPatterns: what is read by hand agrees with these patterns, which say shortly what the code does without the size of an engine for them.
func TestPatterns(t *testing.T) {
	entity := regexp.MustCompile(`^(?:&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});|&nbsp\b)`)
	list := regexp.MustCompile(`^([-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$`)
	link := regexp.MustCompile(`^\[[^\]^][^\]]*\]:\s*\S+`)
	charset := regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})`)
	field := regexp.MustCompile(`^[A-Za-z][A-Za-z-]*: `)
	tex := regexp.MustCompile(`(?m)^\s*\\documentclass\b`)
	pieces := strings.Split(`&,#,x,X,1,23,456789,af,AMP,nbsp,amp;,;,_, ,  ,-,*,+,•,.,),[,],^,:,a,b c,lamp,<meta ,charset,Charset=,=,",',utf-8,>,\documentclass,{,s`, ",")
	pieces = append(pieces, "\n", "\t")
	random := rand.New(rand.NewPCG(1, 2))
	for range 300_000 {
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		if got, want := entityLen("&"+text), len(entity.FindString("&"+text)); got != want {
			t.Fatalf("entity in %q: %d bytes, want %d", "&"+text, got, want)
		}
		if line := strings.ReplaceAll(text, "\n", ""); true {
			marker, item := listMarker(line)
			want := list.FindStringSubmatch(line)
			if want == nil {
				want = []string{"", "", ""}
			}
			if marker != want[1] || item != want[2] {
				t.Fatalf("item %q: %q, %q; want %q, %q", line, marker, item, want[1], want[2])
			}
			if isLinkDefinition("["+line) != link.MatchString("["+line) {
				t.Fatalf("link %q: %v", "["+line, isLinkDefinition("["+line))
			}
		}
		if got, want := beginsField([]byte(text)), field.MatchString(text); got != want {
			t.Fatalf("field %q: %v", text, got)
		}
		if got, want := isTeX([]byte(text)), tex.MatchString(text); got != want {
			t.Fatalf("TeX %q: %v", text, got)
		}
		tag := `<meta ` + text + `">`
		_, got := charsetOf([]byte(strings.ToLower(tag[1:strings.IndexByte(tag, '>')])))
		if want := charset.MatchString(tag[:strings.IndexByte(tag, '>')]); got != want {
			t.Fatalf("charset in %q: %v", tag, got)
		}
	}
}
