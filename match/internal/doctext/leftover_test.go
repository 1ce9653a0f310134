package doctext

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestUnmark(t *testing.T) {
	tests := []struct {
		name, text, want string
		n                int
	}{
		{"none", "R&D, AT&T and C++ <5 years\n", "R&D, AT&T and C++ <5 years\n", 0},
		{"entities", "Caf&eacute; &amp; Co &middot; R&#38;D &#x2022; &quot;IT&quot;&hellip;", "Café & Co · R&D • \"IT\"…", 8},
		{"no-break spaces", "REST&nbsp;APIs, 5&nbsp years, 3&#160;sites, &nbsp;", "REST APIs, 5  years, 3 sites,  ", 4},
		{"may be broken", "Kuber&shy;netes and Terra&#8203;form", "Kubernetes and Terraform", 2},
		{"Windows numbers", "the team&#146;s plan &#150; done", "the team’s plan – done", 2},
		{"line ends", "one&#13;&#10;two&#xA;three", "one\r\ntwo\nthree", 3},
		{"not well formed", "Q&A; P&L; M&A;x R&D; AT&T; fish&chips; &copy 2020 &lt5 &;", "Q&A; P&L; M&A;x R&D; AT&T; fish&chips; &copy 2020 &lt5 &;", 0},
		{"longer than an entity", "&copyright; &ampersand;", "&copyright; &ampersand;", 0},
		{"an address", "https://example.com/jobs?id=4&copy=2&lang=en&region=uk", "https://example.com/jobs?id=4&copy=2&lang=en&region=uk", 0},
		{"escaped twice", "R&amp;amp;D and Q&amp;#39;s", "R&D and Q's", 4},
		{"escaped tags", "&lt;ul&gt;&lt;li&gt;Own the estate &amp;amp; budget&lt;/li&gt;&lt;/ul&gt;", "• Own the estate & budget\n", 14},
		{"item", "<li>Works well</li>", "• Works well\n", 2},
		{"items on one line", "Duties: <ul class=\"a\"><li>Run SAP</li><li>Run Jira</li></ul>Then", "Duties:\n• Run SAP\n• Run Jira\nThen", 6},
		{"items on lines", "<ul>\n  <li>\n    Run SAP\n  </li>\n  <li><p>Run Jira</p></li>\n</ul>\nThen", "• Run SAP\n• Run Jira\nThen", 8},
		{"item with a bullet", "<li>• Run SAP</li>", "• Run SAP\n", 2},
		{"empty item", "<li></li><li> </li>Then", "Then", 4},
		{"paragraphs", "One<p>Two</p><p><strong>Three</strong></p>\nFour<br>Five<br/>\nSix", "One\n\nTwo\n\nThree\nFour\nFive\nSix", 8},
		{"two breaks", "One<br><br>Two<br>\n<br/>\nThree<br><br><br>Four<br>\nFive", "One\n\nTwo\n\nThree\n\nFour\nFive", 8},
		{"the source's blank line", "<p>One</p>\n\nTwo", "One\n\nTwo", 2},
		{"inline", "a <b>bold</b> w<i>or</i>d and <a href='https://x.y'>link</a>", "a bold word and link", 6},
		{"row", "<tr><td>SAP</td> <td>5 years</td></tr>", "SAP\t5 years\n", 6},
		{"not shown", "a<!-- b <p> -->c<script>var x = '<p>'</script>d<style type=x>p{}</style>e", "acde", 3},
		{"no tags", "a < b > c, <jane@example.com>, <https://x.y>, List<String>, Map<K, V>, <Your Name>, <5, <-", "a < b > c, <jane@example.com>, <https://x.y>, List<String>, Map<K, V>, <Your Name>, <5, <-", 0},
		{"script without an end", "a <script>b <li>c <!-- d", "a <script>b\n• c <!-- d", 1},
		{"scripts in capitals", "a<SCRIPT type=x>b</Script>c", "ac", 1},
		{"closed at once", "a<br/>b<br />c<hr/x>", "a\nb\nc<hr/x>", 2},
		{"open", "a <li", "a <li", 0},
		{"empty", "", "", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, n := Unmark(test.text)
			if got != test.want || n != test.n {
				t.Errorf("%d: %q\nwant %d: %q", n, got, test.n, test.want)
			}
		})
	}
}

// FuzzUnmark: what is no markup stays byte for byte, valid text stays valid, and no text grows beyond its markup.
func FuzzUnmark(f *testing.F) {
	f.Add("<ul><li>A&amp;B</li></ul>\n&lt;p&gt; <td> x <!-- -->")
	f.Add("&#0;&#x110000;&amp;amp;amp;<li><p>")
	f.Fuzz(func(t *testing.T, text string) {
		got, n := Unmark(text)
		if n == 0 && got != text {
			t.Fatalf("%q became %q without any markup", text, got)
		}
		if utf8.ValidString(text) && !utf8.ValidString(got) {
			t.Fatalf("%q is not valid", got)
		}
		if len(got) > 2*len(text) {
			t.Fatalf("%d bytes became %d", len(text), len(got))
		}
		if !strings.ContainsAny(text, "&<") && n > 0 {
			t.Fatalf("%d in %q", n, text)
		}
	})
}
