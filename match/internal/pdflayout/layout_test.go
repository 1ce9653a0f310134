package pdflayout

import (
	"strings"
	"testing"
)

// A sheet is a page being set by a test: letters are half an em wide.
type sheet struct{ Page }

func newSheet() *sheet {
	return &sheet{Page{Number: 1, Width: 600, Height: 800, Frames: []Frame{{Cos: 1}}, Styles: []Style{{}, {Bold: true}, {Italic: true}}}}
}

const em = 10

// put sets text with its baseline at y. Spaces only move on, as LaTeX sets them; put returns where it ended.
func (s *sheet) put(x, y float32, text string) float32 { return s.set(x, y, em, text, 0, 0) }

func (s *sheet) set(x, y, size float32, text string, style uint16, flags Flag) float32 {
	for _, r := range text {
		if r != ' ' {
			s.Glyphs = append(s.Glyphs, Glyph{X: x, Y: y, W: size / 2, Size: size, Rune: r, Style: style, Flags: flags})
		}
		x += size / 2
	}
	return x
}

// putRight sets text that ends at x.
func (s *sheet) putRight(x, y float32, text string) {
	s.put(x-em/2*float32(len([]rune(text))), y, text)
}

// column sets lines one below the other.
func (s *sheet) column(x, y, leading float32, lines ...string) {
	for i, l := range lines {
		s.put(x, y+leading*float32(i), l)
	}
}

func (s *sheet) lines() []Line {
	b := New()
	b.Add(&s.Page)
	return b.Lines()
}

// show prints lines as the CLI does, without blank lines.
func show(lines []Line) string {
	var out []string
	for _, l := range lines {
		if l.Bullet != "" {
			out = append(out, l.Bullet+" "+l.Text)
		} else {
			out = append(out, l.Text)
		}
	}
	return strings.Join(out, "\n")
}

func TestLines(t *testing.T) {
	for _, test := range []struct {
		name string
		draw func(*sheet)
		want string
	}{
		{"words by gap", func(s *sheet) { s.put(50, 50, "Head of IT") }, "Head of IT"},
		{"narrow spaces of a justified line", func(s *sheet) {
			x := s.put(50, 50, "Head")
			x = s.put(x+1.6, 50, "of")
			s.put(x+1.6, 50, "IT")
		}, "Head of IT"},
		{"kerning parts nothing", func(s *sheet) {
			x := s.put(50, 50, "W")
			x = s.put(x+0.6, 50, "A")
			s.put(x-1, 50, "N")
		}, "WAN"},
		{"letters in any order", func(s *sheet) {
			s.put(60, 50, "c")
			s.put(55, 50, "b")
			s.put(50, 50, "a")
		}, "abc"},
		{"tracked capitals", func(s *sheet) {
			x := float32(50)
			for _, word := range []string{"WORK", "HISTORY"} {
				for _, r := range word {
					x = s.put(x, 50, string(r)) + 3
				}
				x += 5
			}
		}, "WORK HISTORY"},
		{"fake bold", func(s *sheet) {
			for i, r := range "SKILLS" {
				s.put(50+float32(i)*5, 50, string(r))
				s.put(50.3+float32(i)*5, 50, string(r))
			}
		}, "SKILLS"},
		{"words drawn twice", func(s *sheet) { s.put(50, 50, "Summary"); s.put(50.4, 50, "Summary") }, "Summary"},
		{"superscript", func(s *sheet) {
			x := s.put(50, 50, "the 20")
			x = s.set(x, 46, 6, "th", 0, 0)
			s.put(x+5, 50, "century")
		}, "the 20th century"},
		{"accent over its letter", func(s *sheet) {
			s.put(50, 50, "R")
			s.set(55, 50, em, "´", 0, 0)
			s.set(55, 50, em, "e", 0, 0)
			s.put(60, 50, "sum")
			s.set(75, 50, em, "e", 0, 0)
			s.set(75, 50, em, "´", 0, 0)
		}, "Résumé"},
		{"date at the right margin", func(s *sheet) {
			s.put(50, 50, "Acme Corp")
			s.putRight(550, 50, "2019")
			s.put(50, 62, "Director")
			s.putRight(550, 62, "Berlin")
		}, "Acme Corp 2019\nDirector Berlin"},
		{"texts that touch", func(s *sheet) {
			for _, text := range []string{"IT Officer", "Jan 2019"} {
				x := float32(50 + 50*(len(s.Glyphs)/10))
				for i, r := range text { // with space characters of their own
					g := Glyph{X: x + 5*float32(i), Y: 50, W: 5, Size: em, Rune: r}
					if i == 0 {
						g.Flags = Placed
					}
					s.Glyphs = append(s.Glyphs, g)
				}
			}
		}, "IT Officer Jan 2019"},
		{"space taken back", func(s *sheet) {
			for i, r := range "Typ" {
				s.Glyphs = append(s.Glyphs, Glyph{X: 50 + 5*float32(i), Y: 50, W: 5, Size: em, Rune: r})
			}
			s.Glyphs = append(s.Glyphs, Glyph{X: 65, Y: 50, W: 2.5, Size: em, Rune: ' '}, Glyph{X: 65.1, Y: 50, W: 5, Size: em, Rune: 'e'},
				Glyph{X: 70.1, Y: 50, W: 5, Size: em, Rune: 's'})
		}, "Types"},
		{"icons are no text", func(s *sheet) { s.put(50, 50, "\uF095 555 0100 \uF0E0 a@b.org") }, "555 0100 a@b.org"},
		{"marker is not text", func(s *sheet) {
			s.put(50, 50, "•")
			s.put(64, 50, "Led a team")
			s.put(50, 62, "–")
			s.put(64, 62, "Cut costs")
			s.put(50, 74, "2.")
			s.put(64, 74, "Built it")
		}, "• Led a team\n- Cut costs\n2. Built it"},
		{"marker on a baseline of its own", func(s *sheet) { s.put(50, 56, "•"); s.put(64, 50, "Led a team") }, "• Led a team"},
		{"drawn disc", func(s *sheet) {
			s.put(64, 50, "Led a team")
			s.Marks = append(s.Marks, Mark{X: 56, Y: 47, Size: 3, Round: true})
		}, "• Led a team"},
		{"drawn scale is no bullet", func(s *sheet) {
			s.put(90, 50, "English")
			for i := range 3 {
				s.Marks = append(s.Marks, Mark{X: 70 + 7*float32(i), Y: 47, Size: 5, Round: true})
			}
		}, "English"},
		{"hidden text comes last", func(s *sheet) {
			s.set(50, 30, em, "keywords", 0, Hidden)
			s.put(50, 50, "Visible")
		}, "Visible\nkeywords"},
		{"Hebrew", func(s *sheet) { s.put(50, 50, "םלוע םולש") }, "שלום עולם"},
		{"heading beside its section", func(s *sheet) {
			s.put(50, 50, "EXPERIENCE")
			s.put(130, 50, "Acme Corp")
			s.putRight(550, 50, "2019")
			s.put(130, 62, "Director of IT")
			s.put(130, 74, "Built a team")
			s.put(50, 98, "2015")
			s.put(130, 98, "Manager")
			s.put(130, 110, "Cut costs")
			s.put(130, 122, "Moved on")
		}, "EXPERIENCE\nAcme Corp 2019\nDirector of IT\nBuilt a team\n2015 Manager\nCut costs\nMoved on"},
		{"label over two lines", func(s *sheet) {
			s.put(50, 50, "Sep 2021 –")
			s.put(110, 50, "Head of Data")
			s.put(65, 62, "Present")
			s.put(110, 62, "Built a team")
		}, "Sep 2021 – Present Head of Data\nBuilt a team"},
		{"entry wrapped before its date", func(s *sheet) {
			s.put(50, 50, "Vice President of Technology")
			s.put(200, 50, "2012 – 2018")
			s.put(50, 62, "Operations")
			s.put(50, 74, "Acme Corp")
		}, "Vice President of Technology Operations 2012 – 2018\nAcme Corp"},
		{"employer below an entry and its date", func(s *sheet) {
			s.put(50, 50, "Vice President")
			s.put(200, 50, "2012 – 2018")
			s.put(50, 62, "Operations")
			s.put(50, 82, "Head of Technology at Sites")
			s.put(200, 82, "2009 – 2012")
			s.set(50, 94, em, "Headquarters", 1, 0)
		}, "Vice President 2012 – 2018\nOperations\nHead of Technology at Sites 2009 – 2012\nHeadquarters"},
		{"lists side by side", func(s *sheet) {
			for i, left := range []string{"• Go", "• SQL", "• AWS"} {
				s.put(50, 50+12*float32(i), left)
				s.put(200, 50+12*float32(i), []string{"• Hiring", "• Budgets", "• Vendors"}[i])
			}
		}, "• Go\n• Hiring\n• SQL\n• Budgets\n• AWS\n• Vendors"},
		{"bullets between the parts of a line", func(s *sheet) { s.put(50, 50, "Berlin"); s.put(100, 50, "•"); s.put(120, 50, "a@b.org") }, "Berlin • a@b.org"},
		{"letters set into each other", func(s *sheet) {
			s.put(50, 50, "uses L")
			s.set(77, 48, 7, "A", 0, 0)
			s.put(79.5, 50, "T")
			s.put(83, 52.2, "E")
			s.put(87, 50, "X")
		}, "uses LATEX"},
		{"label in bold before a wrapped list", func(s *sheet) {
			x := s.set(50, 50, em, "Technologies:", 1, 0)
			s.put(x+5, 50, "AWS, Azure,")
			s.put(50, 62, "Kubernetes, Linux, Python")
		}, "Technologies: AWS, Azure, Kubernetes, Linux, Python"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := newSheet()
			test.draw(s)
			if got := show(s.lines()); got != test.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, test.want)
			}
		})
	}
}

func TestColumns(t *testing.T) {
	sidebar := []string{"Skills", "Go, SQL", "Linux", "Python", "Kafka", "Terraform"}
	main := []string{"Experience of many years with systems", "and the people who run them every day", "in several countries at once and more",
		"with budgets that were always too small"}
	t.Run("sidebar left", func(t *testing.T) {
		s := newSheet()
		s.column(40, 103, 13, sidebar...)
		s.column(200, 100, 12, main...)
		got := show(s.lines())
		if !strings.HasPrefix(got, strings.Join(sidebar, "\n")) {
			t.Errorf("sidebar is torn:\n%s", got)
		}
	})
	t.Run("heading across stays above", func(t *testing.T) {
		s := newSheet()
		s.put(40, 60, "A heading that spans the whole of the page from left to right")
		s.column(40, 103, 13, sidebar...)
		s.column(200, 100, 12, main...)
		if got := s.lines(); !strings.HasPrefix(got[0].Text, "A heading") || got[1].Text != "Skills" {
			t.Errorf("got:\n%s", show(got))
		}
	})
	t.Run("same leading, drawn column by column", func(t *testing.T) {
		s := newSheet()
		s.column(40, 100, 12, sidebar...)
		s.column(200, 100, 12, main...)
		if got := show(s.lines()); !strings.HasPrefix(got, strings.Join(sidebar, "\n")) {
			t.Errorf("got:\n%s", got)
		}
	})
	t.Run("same leading, drawn row by row", func(t *testing.T) {
		s := newSheet()
		for i, label := range []string{"Languages", "Systems", "Methods"} {
			s.put(40, 100+12*float32(i), label)
			s.put(200, 100+12*float32(i), []string{"Go and SQL", "Linux", "Scrum"}[i])
		}
		if got, want := show(s.lines()), "Languages Go and SQL\nSystems Linux\nMethods Scrum"; got != want {
			t.Errorf("got:\n%s\nwant:\n%s", got, want)
		}
	})
	for _, test := range []struct {
		name  string
		right []string
		put   func(s *sheet, x, y float32, text string)
		want  string
	}{
		{"short block", []string{"12 Main Street", "Leeds", "England"}, func(s *sheet, x, y float32, text string) { s.put(x, y, text) },
			"Acme Foods\nBeta Rail\nCity Bank\n12 Main Street\nLeeds\nEngland"},
		{"short list, as wide in every line", []string{"• Hiring", "• Vendor", "• Budget"}, func(s *sheet, x, y float32, text string) { s.put(x, y, text) },
			"Acme Foods\nBeta Rail\nCity Bank\n• Hiring\n• Vendor\n• Budget"},
		{"dates at the right margin", []string{"2019", "May 2015", "2011"}, func(s *sheet, x, y float32, text string) { s.putRight(x+150, y, text) },
			"Acme Foods 2019\nBeta Rail May 2015\nCity Bank 2011"},
	} {
		t.Run(test.name+", drawn column by column", func(t *testing.T) {
			s := newSheet()
			s.column(40, 100, 12, "Acme Foods", "Beta Rail", "City Bank")
			for i, text := range test.right {
				test.put(s, 300, 100+12*float32(i), text)
			}
			if got := show(s.lines()); got != test.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, test.want)
			}
		})
	}
	t.Run("column numbers", func(t *testing.T) {
		s := newSheet()
		s.column(40, 103, 13, sidebar...)
		s.column(200, 100, 12, main...)
		lines := s.lines()
		if first, last := lines[0].Column, lines[len(lines)-1].Column; first != 0 || last != 1 {
			t.Errorf("columns %d and %d", first, last)
		}
	})
}

func TestWrapped(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"bullet", []string{"• Led the migration of all of the systems", "  to the cloud", "• Cut costs by a third within one single", "  year"},
			"• Led the migration of all of the systems to the cloud\n• Cut costs by a third within one single year"},
		{"printer's hyphen", []string{"• Responsible for the whole of the manage-", "  ment of risk"}, "• Responsible for the whole of the management of risk"},
		{"hyphen of the word", []string{"• Built and coached several teams of cross-", "  functional people"}, "• Built and coached several teams of cross-functional people"},
		{"hyphen before a number", []string{"• Certified all of the data centres by ISO-", "  27001 and", "• Wrote a test"}, "• Certified all of the data centres by ISO-27001 and\n• Wrote a test"},
		{"hyphen after a number", []string{"• Certified for the security of all sites 20-", "  Aug-2011 and 24-", "Skills"},
			"• Certified for the security of all sites 20-Aug-2011 and 24-\nSkills"},
		{"hyphen known from the text", []string{"• Our go-live and every other later go-", "  live went well"}, "• Our go-live and every other later go-live went well"},
		{"short lines are lines", []string{"Berlin", "Germany", "Responsible for the whole of the manager"}, "Berlin\nGermany\nResponsible for the whole of the manager"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := newSheet()
			s.column(50, 100, 12, test.lines...)
			if got := show(s.lines()); got != test.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, test.want)
			}
		})
	}
}

func TestRuledTable(t *testing.T) {
	s := newSheet()
	for _, y := range []float32{90, 130, 170} {
		s.Rules = append(s.Rules, Rule{X0: 40, X1: 400, Y0: y, Y1: y})
	}
	for _, x := range []float32{40, 120, 400} {
		s.Rules = append(s.Rules, Rule{X0: x, X1: x, Y0: 90, Y1: 170})
	}
	s.put(50, 60, "Above")
	s.column(50, 105, 12, "Project", "name")
	s.column(130, 105, 12, "moved the data", "centre")
	s.put(50, 150, "Year")
	s.put(130, 150, "2019")
	s.put(50, 200, "Below")
	got := s.lines()
	if want := "Above\nProject\nname\nmoved the data centre\nYear 2019\nBelow"; show(got) != want {
		t.Errorf("got:\n%s\nwant:\n%s", show(got), want)
	}
	cells := []int{0, 1, 1, 2, 3, 0}
	for i, l := range got {
		if i < len(cells) && (l.Cell == 0) != (cells[i] == 0) {
			t.Errorf("%q: cell %d", l.Text, l.Cell)
		}
	}
}

func TestFacts(t *testing.T) {
	s := newSheet()
	s.set(50, 50, 14, "EXPERIENCE", 1, 0)
	s.set(50, 90, em, "Acme", 2, 0)
	s.set(62, 102, em, "plain", 0, 0)
	lines := s.lines()
	if len(lines) != 3 {
		t.Fatalf("got:\n%s", show(lines))
	}
	if l := lines[0]; !l.Bold || !l.Caps || l.Italic || l.Size != 14 || l.Page != 1 || l.Y1 <= l.Y0 {
		t.Errorf("heading: %+v", l)
	}
	if l := lines[1]; !l.Italic || l.Bold || l.Caps || l.Gap < 1.5 {
		t.Errorf("employer: %+v", l)
	}
	if l := lines[2]; l.Indent != 12 || l.Gap > 0.5 || l.X1-l.X0 != 25 {
		t.Errorf("text: %+v", l)
	}
}

func TestTurnedText(t *testing.T) {
	s := newSheet()
	s.Frames = append(s.Frames, Frame{Sin: 1})
	s.put(50, 50, "Level")
	for i, r := range "Turned" {
		s.Glyphs = append(s.Glyphs, Glyph{X: 100 + 5*float32(i), Y: 20, W: 5, Size: em, Rune: r, Frame: 1})
	}
	if got := show(s.lines()); got != "Level\nTurned" {
		t.Errorf("got:\n%s", got)
	}
}
