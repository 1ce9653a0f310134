package doctext

import (
	"slices"
	"testing"
)

func TestMarkdown(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"headings", "# One #\n\nTwo\n===\n\nThree\n---\n#hashtag\n####### seven", []string{"# One", "# Two", "## Three", "#hashtag", "####### seven"}},
		{"bullets", "- a\n* b\n+ c\n  - inner\n1. one\n2) two\n- [x] done\n- [ ] open", []string{"• a", "• b", "• c", "• inner", "1. one", "2) two", "• done", "• open"}},
		{"emphasis", "**bold** *it* __b__ _i_ ***both*** ~~gone~~ `code *x*`", []string{"bold it b i both gone code *x*"}},
		{"no emphasis", "5 * 3 * 2, snake_case_name, C*, a_b and __init", []string{"5 * 3 * 2, snake_case_name, C*, a_b and __init"}},
		{"links", "[text](https://x.y \"t\") ![badge](b.png) [ref][1] <https://a.b> <me@x.y> note[^1]\n\n[1]: https://x.y", []string{"text ref https://a.b me@x.y note"}},
		{"emphasis in a link", "[**Acme** Inc](https://x.y)", []string{"Acme Inc"}},
		{"entities, escapes, tags", "A&amp;B \\*literal\\* <b>x</b> 3 < 4<br>next &lt;tag&gt;", []string{"A&B *literal* x 3 < 4", "next <tag>"}},
		{"escapes of pandoc", "saved \\$2M, me\\@x.y, \\<b\\>, \\&amp; and 50\\% \\in AS\\400", []string{"saved $2M, me@x.y, <b>, &amp; and 50% \\in AS\\400"}},
		{"table", "| Skill | Years |\n|---|:-:|\n| Azure \\| M365 | 5 |\n", []string{"Skill | Years", "Azure | M365 | 5"}},
		{"table without outer bars", "Skill | Years\n--- | ---\nAzure | 5", []string{"Skill | Years", "Azure | 5"}},
		{"code", "```go\n# not a heading\n- not a bullet\n```\nafter", []string{"# not a heading", "- not a bullet", "after"}},
		{"wrapped paragraph", "A paragraph that was wrapped by an editor at\nsome width.\n\nNext", []string{"A paragraph that was wrapped by an editor at some width.", "Next"}},
		{"short lines stay", "Acme Corp\nBerlin", []string{"Acme Corp", "Berlin"}},
		{"hard break", "A paragraph that is long enough to be wrapped here  \nbut was broken", []string{"A paragraph that is long enough to be wrapped here", "but was broken"}},
		{"hard break in an item", "- An item that is long enough to be wrapped here\\\n  but was broken\n- next", []string{"• An item that is long enough to be wrapped here", "but was broken", "• next"}},
		{"item goes on", "- first\n  second\n\n  own paragraph\n\nbelow", []string{"• first second", "own paragraph", "below"}},
		{"rows of names", "Keeper of all the lamps of the northern harbor\n`Oil` `Wicks`, `Salt`\nHull\n\nKeeps `one` lamp `two`\n`alone`", []string{"Keeper of all the lamps of the northern harbor", "`Oil` `Wicks`, `Salt`", "Hull", "Keeps one lamp two", "alone"}},
		{"quote and rule", "> quoted\n\n***\n\ntext", []string{"quoted", "text"}},
		{"comment", "a <!-- not\nseen --> b", []string{"a", "b"}},
		{"front matter", "---\ntitle: \"A title\"\n---\ntext", []string{"text"}},
		{"heading in an item", "- ## Part", []string{"## Part"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, err := Read(Markdown, []byte(test.text), Limits{})
			if err != nil {
				t.Fatal(err)
			}
			if got := show(text.Lines); !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestMarkdownForm(t *testing.T) {
	text, err := Read(Markdown, []byte("# Head\ntext\n**bold line**\n- a\n  - b\n\n*c*"), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Head 0pt indent 0 page 1 blank bold", "text 0pt indent 0 page 1 blank", "bold line 0pt indent 0 page 1 bold", "a 0pt indent 0 page 1", "b 0pt indent 2 page 1", "c 0pt indent 0 page 1 blank italic"}
	var got []string
	for _, l := range text.Lines {
		got = append(got, l.Text+" "+form(l))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
