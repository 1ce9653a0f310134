package doctext

import (
	"strconv"
	"strings"
)

// word carries out a control word; n is its number, 1 when it has none.
func (r *rtf) word(word string, n int) {
	star := r.st.star
	r.st.star = false
	switch r.st.dest {
	case destSkip:
		return
	case destPair:
		if word == "ud" {
			r.st.dest = destText
		}
		return
	case destInfo:
		switch word {
		case "title":
			r.st.dest = destTitle
		case "revtim":
			r.st.dest = destRevised
		}
		return
	case destRevised:
		switch word {
		case "yr":
			r.t.Modified.Year = n
		case "mo":
			r.t.Modified.Month = n
		}
		return
	}
	if f := r.words[word]; f != nil {
		f(r, n)
		return
	}
	if dest, ok := groupDest(word); ok {
		if r.st.dest = dest; dest == destMarker {
			r.marker.Reset()
		}
	} else if star {
		r.st.dest = destSkip
	}
}

// groupDest returns where the text of the groups goes that the word begins.
func groupDest(word string) (rtfDest, bool) {
	switch word {
	case "fonttbl":
		return destFonts, true
	case "stylesheet":
		return destStyles, true
	case "info":
		return destInfo, true
	case "upr":
		return destPair, true
	case "listtext", "pntext":
		return destMarker, true
	case "shpinst", "ud", "do":
		return destText, true // starred, and read nevertheless
	case "colortbl", "pict", "themedata", "colorschememapping", "latentstyles", "datastore", "listtable", "listoverridetable", "rsidtbl",
		"generator", "xmlnstbl", "fldinst", "objdata", "objclass", "objname", "nonshppict", "shppict", "shprslt", "sp", "datafield",
		"atnid", "atnauthor", "atnref", "atndate", "atnparent", "pn", "pntxta", "pntxtb", "ftnsep", "ftnsepc", "ftncn",
		"aftnsep", "aftnsepc", "aftncn", "private1", "revtbl", "filetbl", "tc", "tcn", "xe", "rxe", "txe", "nonesttables", "falt", "panose",
		"blipuid", "template", "pgptbl", "mmathPr", "userprops", "docvar", "bkmkstart", "bkmkend", "htmltag", "mhtmltag", "background", "keycode":
		return destSkip, true
	}
	return destText, false
}

// rtfWords returns what the control words do.
func rtfWords() map[string]func(*rtf, int) {
	text := func(s string) func(*rtf, int) { return func(r *rtf, _ int) { r.put(s) } }
	story := func(place string) func(*rtf, int) { return func(r *rtf, _ int) { r.openStory(place) } }
	words := map[string]func(*rtf, int){
		"par": (*rtf).paragraph, "sect": (*rtf).paragraph, "cell": (*rtf).endTableCell, "nestcell": (*rtf).endTableCell,
		"row": (*rtf).endTableRow, "nestrow": (*rtf).endTableRow, "pard": (*rtf).resetParagraph, "plain": (*rtf).plain,
		"line": (*rtf).lineBreak, "lbr": (*rtf).lineBreak, "page": (*rtf).newPage, "softpage": func(r *rtf, _ int) { r.page++ },
		"u": func(r *rtf, n int) { r.unicode(n) }, "uc": func(r *rtf, n int) { r.st.uc = min(max(n, 0), 8) },
		"b": func(r *rtf, n int) { r.st.look.bold = n != 0 }, "i": func(r *rtf, n int) { r.st.look.italic = n != 0 },
		"v": func(r *rtf, n int) { r.st.look.hidden = n != 0 }, "fs": func(r *rtf, n int) { r.st.look.size = float32(n) / 2 },
		"deleted": func(r *rtf, n int) { r.st.deleted = n != 0 }, "revised": (*rtf).revised,
		"f": (*rtf).setFont, "s": (*rtf).setStyle, "fcharset": (*rtf).charset, "cpg": func(r *rtf, n int) { r.defineFont(n) },
		"intbl": func(r *rtf, _ int) { r.st.p.inTable = true }, "itap": func(r *rtf, n int) { r.st.p.itap = n },
		"ls":           func(r *rtf, n int) { r.st.p.list = n > 0 },
		"outlinelevel": (*rtf).setOutline, "sbasedon": (*rtf).setBase,
		"li": func(r *rtf, n int) { r.st.p.left = float32(n) / 20 }, "fi": func(r *rtf, n int) { r.st.p.first = float32(n) / 20 },
		"sb": func(r *rtf, n int) { r.st.p.before = float32(n) / 20 }, "sa": func(r *rtf, n int) { r.st.p.after = float32(n) / 20 },
		"ansicpg": func(r *rtf, n int) { r.codePage = n }, "mac": func(r *rtf, _ int) { r.codePage = 10000 },
		"pc": func(r *rtf, _ int) { r.codePage = 437 }, "pca": func(r *rtf, _ int) { r.codePage = 850 },
		"annotation": func(r *rtf, _ int) { r.note("comments"); r.st.dest = destSkip },
		"footnote":   story("footnote"), "shptxt": story("textbox"), "dptxbxtext": story("textbox"),
	}
	for _, w := range [...]string{"header", "headerl", "headerr", "headerf"} {
		words[w] = story("header")
	}
	for _, w := range [...]string{"footer", "footerl", "footerr", "footerf"} {
		words[w] = story("footer")
	}
	for w, s := range map[string]string{"tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
		"rdblquote": "”", "enspace": " ", "emspace": " ", "qmspace": " "} {
		words[w] = text(s)
	}
	return words
}

func (r *rtf) plain(int) {
	r.st.look = look{size: 12}
	r.st.deleted = false
}

func (r *rtf) revised(n int) {
	if n != 0 && r.st.dest == destText {
		r.note("tracked-changes")
	}
}

func (r *rtf) resetParagraph(int) { r.st.p = rtfPara{} }

func (r *rtf) setFont(n int) {
	r.st.font = n
	if r.st.dest == destFonts {
		r.number = n
	}
}

func (r *rtf) setStyle(n int) {
	r.st.p.style = n
	if r.st.dest == destStyles {
		r.number = n
	}
}

func (r *rtf) setOutline(n int) {
	if r.st.dest != destStyles {
		r.st.p.outline = max(0, n) + 1
		return
	}
	style := r.styles[r.number]
	style.outline = max(0, n) + 1
	r.styles[r.number] = style
}

func (r *rtf) setBase(n int) {
	if r.st.dest == destStyles {
		style := r.styles[r.number]
		style.base = n
		r.styles[r.number] = style
	}
}

// styleHeading returns the level of the headings that the style makes; 0 for none.
func (r *rtf) styleHeading(style int) int {
	for range 16 { // styles may be based on each other in a circle
		s := r.styles[style]
		if s.outline > 0 {
			return s.outline
		}
		if n, ok := strings.CutPrefix(s.name, "heading "); ok && style > 0 {
			level, _ := strconv.Atoi(n)
			return max(0, level)
		}
		if s.name == "title" {
			return 1
		}
		if style == s.base {
			break
		}
		style = s.base
	}
	return 0
}

// charset notes the characters of the font that is being defined.
func (r *rtf) charset(n int) {
	pages := map[int]int{0: 1252, 2: symbolPage, 77: 10000, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850}
	if page, ok := pages[n]; ok {
		r.defineFont(page)
	}
}

func (r *rtf) defineFont(page int) {
	if r.st.dest == destFonts {
		r.fonts[r.number] = page
	}
}

// open makes sure that text can be written: in a cell when it belongs to one, in a paragraph.
func (r *rtf) open() {
	want := 0
	if r.st.p.inTable {
		want = max(1, r.st.p.itap)
	}
	want = min(want, r.lim.Nesting)
	r.closeTables(want)
	for len(r.tables) < want {
		r.tables = append(r.tables, false)
		r.beginRow()
		r.begun = false
		if len(r.tables) < want {
			r.openCell()
		}
	}
	if want > 0 {
		r.openCell()
	}
	if !r.begun {
		r.begun = true
		r.begin(r.para())
	}
}

func (r *rtf) openCell() {
	if n := len(r.tables) - 1; !r.tables[n] {
		r.tables[n] = true
		r.beginCell()
		r.begun = false
	}
}

// closeTables ends the tables deeper than the level.
func (r *rtf) closeTables(level int) {
	for n := len(r.tables); n > level; n = len(r.tables) {
		if r.tables[n-1] {
			r.endCell()
		}
		r.endRow()
		r.tables = r.tables[:n-1]
		r.begun = false
	}
}

// para returns the open paragraph's properties in the composer's terms.
func (r *rtf) para() para {
	p := r.st.p
	out := para{before: p.before, after: p.after, indent: max(0, int((p.left+p.first)/indentPoints))}
	out.heading = p.outline
	if p.outline == 0 {
		out.heading = r.styleHeading(p.style)
	}
	if out.heading > 9 {
		out.heading = 0 // an outline's level 9 is text
	}
	if out.heading == 0 {
		out.bullet = writtenMark(r.marker.String(), p.list)
	}
	r.marker.Reset()
	return out
}

// writtenMark returns the marker that a file writes before an item; a bullet when it only says that there is a list.
func writtenMark(text string, list bool) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		if list {
			return "•"
		}
		return ""
	}
	last := words[len(words)-1] // "Section 3." is a number too
	if len(last) <= 8 && strings.ContainsAny(last[len(last)-1:], ".)") {
		return last
	}
	return bulletMark(words[0])
}

// paragraph ends a paragraph.
func (r *rtf) paragraph(int) {
	if r.st.dest != destText || r.st.deleted {
		return
	}
	r.open()
	r.end()
	r.begun = false
}

func (r *rtf) lineBreak(int) {
	if r.st.dest == destText {
		r.open()
		r.newline()
	}
}

func (r *rtf) newPage(int) {
	if r.st.dest == destText {
		r.pageBreak()
	}
}

func (r *rtf) endTableCell(int) {
	if r.st.dest != destText {
		return
	}
	r.st.p.inTable = true
	r.open() // an empty cell has no text that would have begun it
	r.endCell()
	r.tables[len(r.tables)-1] = false
	r.begun = false
}

func (r *rtf) endTableRow(int) {
	if r.st.dest == destText {
		r.closeTables(max(0, len(r.tables)-1))
	}
}

// openStory begins a story in its own group: a header, a note, a text box.
func (r *rtf) openStory(place string) {
	if r.st.dest != destText || r.st.story != "" {
		return
	}
	r.saved = append(r.saved, rtfFlow{r.begun, r.tables, r.marker.String()})
	r.begun, r.tables = false, nil
	r.marker.Reset()
	r.st.story = place
	r.st.p, r.st.look, r.st.deleted = rtfPara{}, look{size: 12}, false
	r.push(place)
}

func (r *rtf) closeStory(place string) {
	r.closeTables(0)
	switch place {
	case "header":
		r.addStory(&r.heads)
	case "footer":
		r.addStory(&r.feet)
	case "footnote":
		r.addStory(&r.notes)
	default:
		r.place(r.pop())
	}
	n := len(r.saved) - 1
	flow := r.saved[n]
	r.saved = r.saved[:n]
	r.begun, r.tables = flow.begun, flow.tables
	r.marker.Reset()
	r.marker.WriteString(flow.marker)
}
