package posting

import (
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// blocks groups the lines into blocks and gives each its section: that of the last heading that announces one, by its
// words or by the list under it.
func (r *Reader) blocks(text string, lines []textline.Line) []Block {
	blocks := make([]Block, 0, len(lines))
	section, heading := Intro, -1
	for i := 0; i < len(lines); i++ {
		b := Block{Start: lines[i].Start, End: lines[i].End, First: i, Last: i, Section: section, Under: heading, Bullet: lines[i].Bullet != ""}
		if opened, ok := r.heading(text, lines, i, section); ok {
			section, heading = opened, len(blocks)
			b.Heading, b.Section = true, section
			blocks = append(blocks, b)
			continue
		}
		for i+1 < len(lines) && lines[i+1].Joined {
			i++
			b.Last, b.End = i, lines[i].End
		}
		blocks = r.splitInline(blocks, text, b, &section, &heading)
		if i+1 < len(lines) && lines[i+1].Bullet != "" {
			blocks = r.splitLeadIn(blocks, text, &section, &heading)
		}
	}
	return blocks
}

// splitLeadIn cuts the last block where its last sentence is a heading that ran into the paragraph, above a list.
func (r *Reader) splitLeadIn(blocks []Block, text string, section *Section, heading *int) []Block {
	b := &blocks[len(blocks)-1]
	if b.Heading || b.Bullet {
		return blocks
	}
	at := sentenceStart(text, b.Start, b.End)
	if at == b.Start || utf8.RuneCountInString(text[at:b.End]) > longHeading || text[b.End-1] == '.' {
		return blocks
	}
	known, fit := r.headings.section(text[at:b.End])
	if fit != firm {
		return blocks
	}
	head := Block{Start: at, End: b.End, First: b.First, Last: b.Last, Section: known, Heading: true, Under: b.Under}
	b.End = at
	*section, *heading = known, len(blocks)
	return append(blocks, head)
}

// heading returns the section that lines[i] opens in a part of the section given; false when it is no heading.
func (r *Reader) heading(text string, lines []textline.Line, i int, section Section) (Section, bool) {
	maybe, sure := isHeading(text, lines, i)
	if !maybe {
		return 0, false
	}
	line := bare(lines[i].Text(text))
	known, fit := r.headings.section(line)
	if !sure && (fit == unknown || strings.ContainsAny(line, ",;") && !betweenLists(lines, i)) {
		return 0, false
	}
	if i == 0 {
		// The first line is the job's title, unless it plainly is no title.
		if fit == firm && (known == Required || known == Duties || known == Preferred) {
			return known, true
		}
		return Intro, true
	}
	if fit == firm {
		return known, true
	}
	if fit == unknown {
		known = section
	}
	if list, ok := r.listKind(text, lines, i); ok && !r.agrees(line, known, list) {
		return list, true
	}
	if fit == loose && section == Preferred && known == Required && !strings.HasSuffix(line, ":") {
		if asks, ok := r.openings.kind(r.stems.Words(nil, line, 0, len(line))); ok && asks == Required {
			return section, true // an item of a list without bullets: "Experience with Docker"
		}
	}
	if fit == loose {
		return known, true
	}
	if strings.EqualFold(line, bare(lines[0].Text(text))) {
		return Role, true // the title again: what follows speaks of the job
	}
	return section, true
}

// agrees reports whether a list of this kind is what a heading of a part of the section given may stand over.
func (r *Reader) agrees(heading string, section, list Section) bool {
	if section == list || list == Required && section == Preferred {
		return true
	}
	// "5 years of experience in:" goes on in verbs.
	asks, ok := r.openings.kind(r.stems.Words(nil, heading, 0, len(heading)))
	return ok && asks == Required && list == Duties && (section == Required || section == Preferred)
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
		rest := strings.TrimLeft(text[b.Start:b.End], " \t\n:-–·"+inlineGlyphs)
		b.Start = b.End - len(rest)
		if b.Start >= b.End {
			return blocks
		}
	}
	return append(blocks, b)
}
