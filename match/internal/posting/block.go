package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// blocks groups the lines into blocks and gives each its section: that of the last heading whose words are known.
func (r *Reader) blocks(text string, lines []textline.Line) []Block {
	blocks := make([]Block, 0, len(lines))
	section, heading := Intro, -1
	for i := 0; i < len(lines); i++ {
		b := Block{Start: lines[i].Start, End: lines[i].End, First: i, Last: i, Section: section, Under: heading, Bullet: lines[i].Bullet != ""}
		if maybe, sure := isHeading(text, lines, i); maybe {
			known, ok := r.headings.section(bare(lines[i].Text(text)))
			if ok && (sure || !strings.ContainsAny(lines[i].Text(text), ",;")) || sure {
				b.Heading = true
				if ok {
					section = r.headingSection(known, section, len(blocks))
				}
				b.Section, heading = section, len(blocks)
				blocks = append(blocks, b)
				continue
			}
		}
		for i+1 < len(lines) && lines[i+1].Joined {
			i++
			b.Last, b.End = i, lines[i].End
		}
		blocks = r.splitInline(blocks, text, b, &section, &heading)
	}
	return blocks
}

// headingSection returns the section a heading opens. The first line is the job's title, whatever its words.
func (r *Reader) headingSection(known, _ Section, index int) Section {
	if index == 0 && known != Required && known != Duties && known != Preferred {
		return Intro
	}
	return known
}

// splitInline appends the block b, cut where a heading stands inside a paragraph ("… Requirements: five years …").
func (r *Reader) splitInline(blocks []Block, text string, b Block, section *Section, heading *int) []Block {
	for {
		at, end, known := r.inlineHeading(text, b.Start, b.End)
		if at < 0 {
			break
		}
		if at > b.Start {
			before := b
			before.End = at
			blocks = append(blocks, before)
		}
		*section = known
		*heading = len(blocks)
		blocks = append(blocks, Block{Start: at, End: end, First: b.First, Last: b.Last, Section: known, Heading: true, Under: *heading})
		b.Start, b.Section, b.Under = end, known, *heading
		for b.Start < b.End && strings.IndexByte(" \t\n:", text[b.Start]) >= 0 {
			b.Start++
		}
		if b.Start >= b.End {
			return blocks
		}
	}
	return append(blocks, b)
}

// inlineHeading finds the first heading inside text[start:end]: one to six words with a capital first, at the
// beginning of a sentence, known by the table, with a colon behind. It returns -1 when there is none.
func (r *Reader) inlineHeading(text string, start, end int) (at, stop int, s Section) {
	for i := start; i < end; i++ {
		if text[i] != ':' || i+1 < end && text[i+1] != ' ' && text[i+1] != '\n' {
			continue
		}
		from := sentenceStart(text, start, i)
		head := text[from:i]
		if n := len(strings.Fields(head)); n == 0 || n > 6 || !titleCase(head) && from > start || strings.ContainsAny(head, ",(") {
			continue
		}
		known, ok := r.headings.section(head)
		// A short label inside a list ("Databases: Oracle, DB2") opens no section; one of the section words must lead.
		if ok && known != Role && (from == start || known != Required || len(head) > 5) {
			return from, i, known
		}
	}
	return -1, 0, 0
}

// sentenceStart returns where the sentence that text[i] is in begins, not before start.
func sentenceStart(text string, start, i int) int {
	for j := i - 1; j > start; j-- {
		if text[j] == ' ' && strings.IndexByte(".!?;\n", text[j-1]) >= 0 || text[j] == '\n' {
			return j + 1
		}
	}
	return start
}
