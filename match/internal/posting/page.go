package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// A page is what stands around a posting that was copied with the page of the board it was found on.
type page struct {
	kinds []pageKind // of each line
	drop  []bool     // the lines that are the page's
}

const (
	leastLinks   = 2   // above the posting's heading, where what stands there is the page's
	longHeadLine = 150 // bytes of a line that is no more than a fact or a link
	mostHead     = 3   // times as many words have all the lines as those in front of the posting
	linesAbove   = 3   // of an employer's name and of what is told of it in front of the title
	posterLines  = 3   // a name, as the text for a picture and again, and what its bearer does
	leastPosting = 80  // words in front of the end of a posting
	mostBehind   = 3   // times as many words may stand behind it
)

// frame returns the lines of the posting alone and the numbers of the lines, first and last of each run, that are the page's around it.
// The lines given stay as they are.
func (r *Reader) frame(text string, lines []textline.Line) (own []textline.Line, around [][2]int) {
	own = announced(text, r.withoutPage(text, mainPart(text, r.withoutMail(text, lines))))
	if len(own) == len(lines) {
		return own, nil // as nearly always
	}
	rest := own
	for i := range lines {
		switch {
		case len(rest) > 0 && rest[0].Number == lines[i].Number:
			if around != nil && around[len(around)-1][1] == lines[max(0, i-1)].Number {
				rest[0].Blank, rest[0].Joined = true, false
			}
			rest = rest[1:]
		case i > 0 && around != nil && around[len(around)-1][1] == lines[i-1].Number:
			around[len(around)-1][1] = lines[i].Number
		default:
			around = append(around, [2]int{lines[i].Number, lines[i].Number})
		}
	}
	return own, around
}

// mainPart returns the lines of what a web page says is its main part, where a posting may stand in it.
func mainPart(text string, lines []textline.Line) []textline.Line {
	if !slices.ContainsFunc(lines, func(l textline.Line) bool { return l.Beside }) {
		return lines
	}
	var main []textline.Line
	for _, l := range lines {
		if !l.Beside {
			main = append(main, l)
		}
	}
	if countWords(text, main) < leastPosting {
		return lines
	}
	return main
}

// withoutPage returns the lines but those of the page; the same slice when there are none.
func (r *Reader) withoutPage(text string, lines []textline.Line) []textline.Line {
	p := page{kinds: make([]pageKind, len(lines))}
	links := 0
	for i := range lines {
		p.kinds[i] |= r.page.kind(lines[i].Text(text), "")
		if p.kinds[i] == 0 && i+1 < len(lines) && lines[i+1].Bullet == "" && !lines[i+1].Blank {
			if broken := r.page.kind(lines[i].Text(text), lines[i+1].Text(text)) &^ pageBeside; broken != 0 { // "Full job", and below it "description"
				p.kinds[i], p.kinds[i+1] = pageLink, broken
			}
		}
		if lines[i].Bullet != "" {
			if p.kinds[i] &^= pageBeside; !strings.Contains(lines[i].Text(text), " ") {
				p.kinds[i] = 0 // "- Next" names a tool
			}
		}
		if p.kinds[i]&(pageLink|pageEnd|pagePoster|pagePost|pageReact) != 0 {
			links++
		}
	}
	if links == 0 {
		return lines
	}
	p.drop = make([]bool, len(lines))
	p.links(lines)
	p.post(r, text, lines)
	p.head(r, text, lines)
	p.above(r, text, lines)
	p.behind(r, text, lines)
	var own []textline.Line
	for i := range lines {
		if !p.drop[i] {
			own = append(own, lines[i])
		}
	}
	if own == nil {
		return lines
	}
	return own
}

// links drops the links, what is one beside them, and who posted the job.
func (p *page) links(lines []textline.Line) {
	poster := 0 // lines that tell of who posted it
	for i, k := range p.kinds {
		if k&pagePoster != 0 {
			poster = posterLines + 1
		}
		p.drop[i] = k&pageLink != 0 || poster > 0 && lines[i].Bullet == "" && lines[i].End-lines[i].Start <= longPageLine
		poster = max(0, poster-1)
	}
	for i, k := range p.kinds {
		p.drop[i] = p.drop[i] || k&pageBeside != 0 && i > 0 && p.drop[i-1]
	}
	for i := len(p.kinds) - 2; i >= 0; i-- {
		p.drop[i] = p.drop[i] || p.kinds[i]&pageBeside != 0 && p.drop[i+1]
	}
}

// head drops what stands among the links above the posting's first sentence but its title: navigation, places, pay.
func (p *page) head(r *Reader, text string, lines []textline.Line) {
	all := countWords(text, lines)
	first := lines[0].Text(text)
	links, words, title, end := 0, 0, -1, 0
	listed := false // behind a list, where the last title is the posting's
	for i := range lines {
		line := lines[i].Text(text)
		listed = listed || p.kinds[i]&pageList != 0
		words += countWords(text, lines[i:i+1])
		if len(line) > longHeadLine || r.asks(text, lines, i) || words*mostHead > all || all-words < leastPosting {
			break
		}
		if p.drop[i] {
			links, end = links+1, i
		} else if of := rank(first, line); title < 0 || of > rank(first, lines[title].Text(text)) || listed && of >= plainTitle {
			title = i
		}
	}
	if links > leastLinks {
		p.dropAbove(end, title)
	}
}

// countWords returns the number of words, about, that the lines have.
func countWords(text string, lines []textline.Line) int {
	n := 0
	for i := range lines {
		n += strings.Count(lines[i].Text(text), " ") + 1
	}
	return n
}

// above drops what stands above the posting, where links stand there and nothing is asked for: above its heading all but its title, and
// above its title the employer's name, or what begins with the title as a browser shows it, "Harbor Master - Hull - Board.com".
func (p *page) above(r *Reader, text string, lines []textline.Line) {
	first := lines[0].Text(text)
	links, sure, short := 0, false, true
	title := max(0, slices.Index(p.drop, false))
	for i := range lines {
		line := lines[i].Text(text)
		of := rank(first, line)
		switch {
		case p.kinds[i]&pageBegin != 0 && links >= leastLinks:
			p.dropAbove(i, title)
			sure = true
		case p.drop[i]:
			links++
		case r.asks(text, lines, i):
			return
		case sure:
		case of == shownTitle && links >= leastLinks, of == plainTitle && links > 0 && short && i > 0 && i <= linesAbove && rank("", first) == noTitle && !strings.Contains(line, ":"):
			p.dropAbove(i, i)
			title, sure = i, true
		case of > rank(first, lines[title].Text(text)):
			title = i
		}
		short = short && len(line) <= longPageLine
	}
}

// dropAbove drops the lines above line i but the title.
func (p *page) dropAbove(i, title int) {
	for k := range i {
		p.drop[k] = p.drop[k] || k != title
	}
}

// How surely a line above a posting is its title: not the employer's name, nor the title of the page, which browsers show; above all what
// that begins with.
const (
	noTitle = iota
	pageTitle
	plainTitle
	shownTitle
)

// rank returns which of these the line is, below the first of the page.
func rank(first, line string) int {
	switch {
	case !wording.HasTitle(line):
		return noTitle
	case strings.Contains(line, "|") || strings.Contains(line, ".com"):
		return pageTitle
	case strings.Contains(first, line) && rank("", first) == pageTitle:
		return shownTitle
	}
	return plainTitle
}

// behind drops what follows on the end of the posting.
func (p *page) behind(r *Reader, text string, lines []textline.Line) {
	all, words := countWords(text, lines), 0
	for i := range lines {
		if p.kinds[i]&pageEnd != 0 && words >= leastPosting && words*mostBehind >= all-words {
			for k := i + 1; k < len(lines); k++ {
				if r.asks(text, lines, k) {
					return // it goes on all the same
				}
			}
			for k := i; k < len(lines); k++ {
				p.drop[k] = true
			}
			return
		}
		if !p.drop[i] {
			words += countWords(text, lines[i:i+1])
		}
	}
}

// asks reports a heading of what is asked for or of the duties, with more than a link below it.
func (r *Reader) asks(text string, lines []textline.Line, i int) bool {
	if i+1 >= len(lines) || lines[i+1].Bullet == "" && lines[i+1].End-lines[i+1].Start <= longLink*bytesPerWord {
		return false
	}
	if maybe, _ := isHeading(text, lines, i); !maybe {
		return false
	}
	section, sure := r.headings.section(bare(lines[i].Text(text)))
	return sure == firm && (section == Required || section == Duties || section == Preferred)
}

// bytesPerWord is the length of a usual word with the space behind it.
const bytesPerWord = 6
