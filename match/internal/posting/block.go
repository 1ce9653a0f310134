package posting

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// blocks groups the lines into blocks and gives each its section: that of the last heading that announces one, by its
// words or by the list under it. A line that is a cell of a table has its own.
func (r *Reader) blocks(text string, lines []textline.Line, cells []tableCell) []Block {
	blocks := make([]Block, 0, len(lines))
	at := part{heading: -1, unasked: -1, tools: -1}
	for i := 0; i < len(lines); i++ {
		b := Block{Start: lines[i].Start, End: lines[i].End, First: i, Last: i, Section: at.section, Under: at.heading, Bullet: lines[i].Bullet != ""}
		if cells != nil && cells[i].section != Intro {
			b.Years = cells[i].years
			for b.Section = cells[i].section; i+1 < len(lines) && lines[i+1].Joined && cells[i+1] == cells[i]; i++ {
				b.Last, b.End = i+1, lines[i+1].End
			}
			blocks = append(blocks, b)
			continue
		}
		if r.unasked(text, lines, i) {
			at.leave(len(blocks))
			b.Heading, b.Section, b.Unasked = true, Apply, true
			blocks = append(blocks, b)
			continue
		}
		if deniedBelow(text, lines, i) {
			b.Section = Apply
			blocks = append(blocks, b, Block{Start: lines[i+1].Start, End: lines[i+1].End, First: i + 1, Last: i + 1, Section: Apply, Under: b.Under})
			i++
			continue
		}
		if r.payLine(text, lines, i) {
			b.Section = Pay
			blocks = append(blocks, b)
			continue
		}
		if opened, ok := r.heading(text, lines, i, at.section); ok && !asksNothing(lines[i].Text(text)) {
			at.open(r, opened, bare(lines[i].Text(text)), len(blocks))
			b.Heading, b.Section = true, at.section
			blocks = append(blocks, b)
			continue
		}
		for i+1 < len(lines) && lines[i+1].Joined {
			i++
			b.Last, b.End = i, lines[i].End
		}
		if at.mark(blocks, &b); asksNothing(text[b.Start:b.End]) {
			b.Section = Apply
			blocks = append(blocks, b)
			continue
		}
		if !b.Tools && !b.Unasked && !b.Bullet && r.toolsLine(text[b.Start:b.End]) {
			b.Section, b.Tools = Role, true
			blocks = append(blocks, b)
			continue
		}
		blocks = r.splitInline(blocks, text, b, &at.section, &at.heading)
		if i+1 < len(lines) && lines[i+1].Bullet != "" {
			blocks = r.splitLeadIn(blocks, text, &at.section, &at.heading)
		}
	}
	return blocks
}

// payLine reports whether lines[i] tells the pay and is done: "Salary: $90,000". It opens no part; what stands below goes on
// in that at hand.
func (r *Reader) payLine(text string, lines []textline.Line, i int) bool {
	line := bare(lines[i].Text(text))
	at := strings.IndexAny(line, ":$£€0123456789")
	if at < 0 || at > longPayLabel || lines[i].Bullet != "" || i+1 < len(lines) && lines[i+1].Joined {
		return false
	}
	rest := strings.Trim(line[at:], ": *_")
	if rest == "" || len(strings.Fields(rest)) > longPay || !strings.ContainsAny(rest, "0123456789") {
		return false
	}
	known, fit := r.headings.section(line[:at])
	return known == Pay && fit == firm
}

// longPayLabel is the length, in bytes, of the longest label of a line on pay, longPay how many words the pay itself has at most: more
// tell of it, and so may the lines below.
const (
	longPayLabel = 40
	longPay      = 8
)

// asksNothing reports whether the line asks for nothing, whatever part it stands in, and opens none.
func asksNothing(line string) bool { return field(line) || assessment(line) }

// A part follows the headings of a posting: what the last of them opened.
type part struct {
	section Section
	heading int    // the block of the last heading
	wish    string // the heading that opened the part of what is preferred
	asked   bool   // a part of requirements has begun
	unasked int    // the last heading of what is not asked for
	left    int    // the heading before that one
	tools   int    // the last heading of what the employer works with
}

// open takes the part on to the heading line, the block numbered at, which opens a section.
func (p *part) open(r *Reader, opened Section, line string, at int) {
	switch {
	case opened == Preferred && !p.asked && r.headings.alone(line):
		opened = Required
	case opened == Preferred && p.section != Preferred:
		p.wish = line
	case opened == Required && p.section == Preferred && (below(p.wish, line) || at == p.heading+1 && strings.Contains(line, " of the following")):
		opened = Preferred
	}
	p.asked = p.asked || opened == Required
	p.section, p.heading = opened, at
	if opened == Role && r.headings.tools(line) {
		p.tools = at
	}
}

// leave takes the part on to a heading of what is not asked for, the block numbered at. The next heading goes on in the section that
// this one left.
func (p *part) leave(at int) {
	if p.unasked < 0 || p.unasked != p.heading {
		p.left = p.heading
	}
	p.unasked, p.heading = at, at
}

// mark notes of block b, behind blocks, what the heading that it stands under says of it besides its section.
func (p *part) mark(blocks []Block, b *Block) {
	switch p.heading {
	case -1:
	case p.tools:
		b.Tools = true
	case p.unasked:
		if asksAgain(blocks[len(blocks)-1], *b) {
			p.heading, b.Under = p.left, p.left
			return
		}
		b.Section, b.Unasked = Apply, true
	}
}

// below reports whether the heading line only divides the part that the heading wish opened: "Problem-Solving Skills"
// below "NICE TO HAVE" or below "Nice to have:". The kind of thing asked for tells no need, and its form is a lesser one.
func below(wish, line string) bool {
	if (!allCaps(wish) || allCaps(line)) && (!strings.HasSuffix(wish, ":") || strings.HasSuffix(line, ":")) {
		return false
	}
	kind := false
	for _, w := range strings.Fields(strings.ToLower(line)) {
		switch strings.Trim(w, ",&/()") {
		case "skills", "experience", "knowledge", "expertise", "proficiency":
			kind = true
		case "required", "requirements", "minimum", "must", "basic", "essential", "qualifications", "abilities", "you", "you'll", "you’ll":
			return false
		}
	}
	return kind
}

// splitLeadIn cuts the last block where its last sentence is a heading that ran into the paragraph, above a list.
func (r *Reader) splitLeadIn(blocks []Block, text string, section *Section, heading *int) []Block {
	b := &blocks[len(blocks)-1]
	if b.Heading || b.Bullet {
		return blocks
	}
	at := r.sentenceStart(text, b.Start, b.End)
	known, ok := Preferred, false
	if wish := r.wishIn(text, at, b.End); wish > 0 {
		at, ok = wish, true
	} else if at > b.Start && utf8.RuneCountInString(text[at:b.End]) <= longHeading && text[b.End-1] != '.' {
		var sure fit
		known, sure = r.headings.section(text[at:b.End])
		ok = sure == firm
	}
	if !ok {
		return blocks
	}
	head := Block{Start: at, End: b.End, First: b.First, Last: b.Last, Section: known, Heading: true, Under: b.Under}
	b.End = at
	*section, *heading = known, len(blocks)
	return append(blocks, head)
}

// leadIn opens the clause of a sentence that heads a list, longLeadIn is how many bytes such a clause has at most: "the following
// skills would be an advantage, but are not essential:".
const (
	leadIn     = "the following"
	longLeadIn = 100
)

// wishIn returns where the clause begins that heads a list of wishes at the end of a long sentence: "As we grow, the following would be
// a plus:". 0 when there is none. What else than a wish is meant, the whole sentence tells.
func (r *Reader) wishIn(text string, start, end int) int {
	k := strings.LastIndex(text[start:end], leadIn)
	if k <= 0 || text[end-1] != ':' || end-start-k > longLeadIn {
		return 0
	}
	if known, sure := r.headings.section(text[start+k : end]); known != Preferred || sure == unknown {
		return 0
	}
	return start + k
}

// heading returns the section that lines[i] opens in a part of the section given; false when it is no heading.
func (r *Reader) heading(text string, lines []textline.Line, i int, section Section) (Section, bool) {
	maybe, sure := isHeading(text, lines, i)
	if !maybe {
		return 0, false
	}
	line := bare(lines[i].Text(text))
	if i > 0 && lines[i].Bullet == "" && r.toolsLine(line) {
		return 0, false // a label and what it labels
	}
	known, fit := r.headings.section(line)
	if lines[i].Bullet != "" && fit != firm && markdownHeading(lines[i].Text(text)) {
		return 0, false // an item in large letters: "- ### Strong knowledge of tides"
	}
	if !sure && (fit == unknown || strings.ContainsAny(line, ",;") && !betweenLists(lines, i)) {
		return 0, false
	}
	if known == Apply && fit != unknown && r.boilerplate(r.stems.Words(nil, line, 0, len(line)), Intro) == Chrome {
		return 0, false // a link of the page
	}
	if (known == Required || known == Preferred) && (section == Required || section == Preferred) && r.itemOfKind(text, lines, i, line) {
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
	if fit == loose && !sure && i > 1 && r.opens(text, lines, i-1) {
		return 0, false // the first item: "Benefits", and below it "Exciting challenges with lamps"
	}
	if (fit == unknown || fit == loose && !known.Ignored()) && !section.Ignored() && section > Role && r.praisedBelow(text, lines, i) {
		return Company, true
	}
	if fit == unknown {
		known = section
	}
	if list, ok := r.listKind(text, lines, i); ok && !r.agrees(line, known, list) {
		return list, true
	}
	if fit == loose && section == Preferred && known == Required && !strings.HasSuffix(line, ":") && !standsOut(lines, i, line) {
		if asks, ok := r.openings.kind(r.stems.Words(nil, line, 0, len(line))); ok && asks == Required {
			return section, true // an item of a list without bullets: "Experience with Docker"
		}
	}
	if fit == loose && known == Legal && !section.Ignored() && section != Intro && r.asksBelow(text, lines, i) {
		return section, true // "Diversity of skills"
	}
	if fit == loose {
		return known, true
	}
	if strings.EqualFold(line, bare(lines[0].Text(text))) {
		return Role, true // the title again: what follows speaks of the job
	}
	if fit == unknown && (section == Required || section == Preferred) && r.anotherPost(text, lines, i, line) {
		return Role, true
	}
	return section, true
}

// standsOut reports whether the heading lines[i] has room above it and a list below it, or is in capitals: no item of a list does.
func standsOut(lines []textline.Line, i int, line string) bool {
	return lines[i].Blank && (allCaps(line) || i+1 < len(lines) && lines[i+1].Bullet != "")
}

// opens reports whether lines[i] is plainly a heading that opens a part.
func (r *Reader) opens(text string, lines []textline.Line, i int) bool {
	if maybe, _ := isHeading(text, lines, i); !maybe {
		return false
	}
	_, fit := r.headings.section(bare(lines[i].Text(text)))
	return fit == firm
}

// anotherPost reports whether the heading lines[i] is the title of a post, "Senior Keeper, Lamps", over a paragraph that tells of it. Postings
// of several ranks have one behind the list of what the rank below is asked for.
func (r *Reader) anotherPost(text string, lines []textline.Line, i int, heading string) bool {
	if i+1 >= len(lines) || lines[i+1].Bullet != "" || lines[i+1].End-lines[i+1].Start <= longTitle {
		return false
	}
	named := slices.ContainsFunc(strings.FieldsFunc(heading, func(r rune) bool { return strings.ContainsRune(" ,()-–/", r) }), func(w string) bool { return slices.Contains(ranks, w) })
	return named && !asking(r.stems.Words(nil, text, lines[i+1].Start, lines[i+1].End))
}

// ranks are words, with a capital, that titles hold.
var ranks = []string{"Manager", "Director", "VP", "President", "Head", "Lead", "Engineer", "Architect", "Analyst", "Officer", "Administrator", "Specialist", "Developer", "Supervisor"}

// agrees reports whether a list of this kind is what a heading of a part of the section given may stand over.
func (r *Reader) agrees(heading string, section, list Section) bool {
	if section == list || list == Required && section == Preferred {
		return true
	}
	// "5 years of experience in:" goes on in verbs.
	asks, ok := r.openings.kind(r.stems.Words(nil, heading, 0, len(heading)))
	return ok && asks == Required && list == Duties && (section == Required || section == Preferred)
}

// maxInline is how many headings are looked for inside one paragraph; a whole posting pasted as one has a dozen.
const maxInline = 64

// splitInline appends the block b, cut where a heading stands inside a paragraph ("… Requirements: five years …").
func (r *Reader) splitInline(blocks []Block, text string, b Block, section *Section, heading *int) []Block {
	for range maxInline {
		at, end, known := r.inlineHeading(text, b.Start, b.End)
		if at < 0 || at == b.Start && label(text, b, end) {
			break
		}
		if at > b.Start {
			before := b
			before.End = b.Start + len(strings.TrimRight(text[b.Start:at], " \n"))
			blocks = append(blocks, before)
		}
		blocks = append(blocks, Block{Start: at, End: end, First: b.First, Last: b.Last, Section: known, Heading: true, Under: *heading})
		*section, *heading = known, len(blocks)-1
		b.Start, b.Section, b.Under, b.Unasked, b.Tools = end, known, *heading, false, false
		rest := strings.TrimLeft(text[b.Start:b.End], " \t\n:-–·"+inlineGlyphs)
		b.Start = b.End - len(rest)
		if b.Start >= b.End {
			return blocks
		}
	}
	return append(blocks, b)
}

// label reports whether a heading that an item opens with and that ends at end is only the item's label: "Ethical and
// responsible: …" below "Nice to have". One with nothing behind it heads the items that follow.
func label(text string, b Block, end int) bool {
	return b.Bullet && strings.Trim(text[end:b.End], ": \t\n") != ""
}
