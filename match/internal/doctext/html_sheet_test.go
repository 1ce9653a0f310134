package doctext

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match/internal/cputime"
)

// seenText is enough text that what the cases hide is not most of the page.
const seenText = "<p>Led the service desk of two sites and its twelve people</p>"

// TestStyleSheet: what the page's own style elements hide is not read; what they show again is.
func TestStyleSheet(t *testing.T) {
	for _, test := range []struct {
		name, style, body, want string
	}{
		{"class", ".x { display: none }", `<p class="a x">Gone</p><p class="xy">Here</p>`, "Here"},
		{"id", "#x{visibility:hidden}", `<p id="x">Gone</p><p>Here</p>`, "Here"},
		{"element", "em, figure {display:none !important}", `<figure>Gone</figure><p>Here <em>gone</em></p>`, "Here"},
		{"element and classes", "p.x.y{display:none}", `<p class="y x">Gone</p><p class="x">Here</p><div class="x y">Too</div>`, "Here|Too"},
		{"in another", ".hide p{display:none} .at > p{display:none}", `<div class="hide"><div><p>Gone</p></div></div><div class="at"><p>Gone</p><div><p>Here</p></div></div>`, "Here"},
		{"comment", "/* .y{display:none} */ .x/* ; */{color:red;display:none/**/}", `<p class="y">Here</p><p class="x">Gone</p>`, "Here"},
		{"the later rule decides", ".x{display:none} .x{display:block}", `<p class="x">Here</p>`, "Here"},
		{"the narrower rule decides", "p.x{display:none} .x{display:block}", `<p class="x">Gone</p><p>Here</p>`, "Here"},
		{"the important rule decides", ".x{display:none!important} p.x{display:block}", `<p class="x">Gone</p><p>Here</p>`, "Here"},
		{"the element's own style decides", ".x{display:none}", `<p class="x" style="display:block">Here</p>`, "Here"},
		{"two properties", ".x{display:none} .x{visibility:visible}", `<p class="x">Gone</p><p>Here</p>`, "Here"},
		{"on paper", "@media print{.x{display:none}} @page{margin:0}", `<p class="x">Here</p>`, "Here"},
		{"on a screen", "@import url(x.css); @media screen{.x{display:none}}", `<p class="x">Gone</p><p>Here</p>`, "Here"},
		{"on some screens", "@media (max-width:600px){.y{display:none}} .x{display:none} @media (min-width:600px){.x{display:block}}", `<p class="x">Here</p><p class="y">Too</p>`, "Here|Too"},
		{"states", ".x:hover{display:none} .x:not(.y){display:none} [data-x]{display:none}", `<p class="x" data-x>Here</p>`, "Here"},
		{"a broken sheet", "} .y{{ ; .x{display:none", `<p class="x">Here</p>`, "Here"},
		{"the whole page", "body{display:none} html{visibility:hidden}", `<p>Here</p>`, "Here"},
		{"most of the page", "div{display:none}", `<div>` + strings.Repeat("word ", 20) + `</div>`, strings.TrimSpace(strings.Repeat("word ", 20))},
	} {
		page := "<html><head><style>" + test.style + "</style></head><body>" + seenText + test.body + "</body></html>"
		got := show(mustRead(t, HTML, []byte(page)).Lines)[1:]
		if want := strings.Split(test.want, "|"); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", test.name, got, want)
		}
	}
	text := mustRead(t, HTML, []byte("<style media=print>p{display:none}</style><style>.x{display:none}</style>"+seenText+"<p class=x>Three words gone</p>"))
	if len(text.Warnings) != 1 || text.Warnings[0].Code != "hidden-text" || !strings.HasPrefix(text.Warnings[0].Message, "3 words") {
		t.Errorf("warnings %v", text.Warnings)
	}
}

// TestStyleSheetLimits: a sheet made to take long takes no longer than the page.
func TestStyleSheetLimits(t *testing.T) {
	for name, page := range map[string]string{
		"nested":   "<style>" + strings.Repeat("@media screen{", 100_000) + "</style>" + seenText,
		"braces":   "<style>" + strings.Repeat("{", 1_000_000) + "</style>" + seenText,
		"comments": "<style>" + strings.Repeat("/*", 1_000_000) + "</style>" + seenText,
		"rules":    "<style>" + strings.Repeat(".a{display:none}.a{display:block}", 100_000) + "</style>" + seenText + strings.Repeat("<b class=a>x</b>", 1000),
		"deep":     "<style>" + strings.Repeat("div ", 1000) + "p{display:none}</style>" + strings.Repeat("<div>", 400) + seenText,
	} {
		took := cputime.Of(func() {
			if got := show(mustRead(t, HTML, []byte("<!DOCTYPE html><html><head>"+page)).Lines); len(got) == 0 || !strings.HasPrefix(got[0], "Led the service desk") {
				t.Errorf("%s: %.200q", name, got)
			}
		})
		if took > cputime.Slowdown*2*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
	}
}
