package pdffont

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// A cidFont is what a Type0 font adds: codes of several bytes, glyphs by number.
type cidFont struct {
	encoding  *cmap
	ordering  string
	toGlyph   []byte            // CIDToGIDMap: two bytes a CID
	table     collection        // of ordering, once it was needed
	tabled    bool              // table was looked for
	byRune    map[uint32]uint32 // CIDs, when codes are Unicode
	program   *program
	widths    []CIDWidth // sorted by From
	dw        float32
	wingdings bool
}

func newCIDFont(spec *Spec) *cidFont {
	c := &cidFont{ordering: spec.Ordering, toGlyph: spec.CIDToGID, widths: spec.CIDWidths, dw: spec.DW,
		wingdings: isWingdings(spec.BaseFont)}
	if c.dw == 0 {
		c.dw = 1000
	}
	sort.SliceStable(c.widths, func(i, k int) bool { return c.widths[i].From < c.widths[k].From })
	switch {
	case len(spec.CMap) > 0:
		c.encoding = parseCMap(spec.CMap)
	default:
		c.encoding = predefinedCMap(spec.Encoding)
	}
	if c.encoding == nil && !strings.HasPrefix(spec.Encoding, "Identity") {
		c.encoding = cjkCMap(spec.Encoding)
	}
	if ordering := orderingOf(spec.Encoding); ordering != "" {
		c.ordering = ordering
	}
	if c.encoding == nil {
		c.encoding = &cmap{identity: true, vertical: strings.HasSuffix(spec.Encoding, "-V")}
	}
	if len(spec.Program) > 0 {
		c.program = parseProgram(spec.Program)
	}
	return c
}

// predefinedCMap returns the CMaps that need no table: Identity, and those whose codes are UTF-16. Others are nil.
func predefinedCMap(name string) *cmap {
	vertical := strings.HasSuffix(name, "-V")
	switch {
	case strings.HasPrefix(name, "Identity"):
		return &cmap{identity: true, vertical: vertical}
	case strings.Contains(name, "-UCS2-") || strings.Contains(name, "-UTF16-"):
		return &cmap{identity: true, unicode: true, vertical: vertical}
	}
	return nil
}

// cid returns the glyph number of a code of n bytes.
func (c *cidFont) cid(code uint32, n int) uint32 {
	if c.encoding.unicode && len(c.encoding.ranges) == 0 && len(c.widths) > 0 {
		if c.byRune == nil {
			c.byRune = c.collection().cids()
		}
		if id, ok := c.byRune[code]; ok {
			return id
		}
	}
	if c.encoding.identity && len(c.encoding.ranges) == 0 {
		return code
	}
	to, _, _ := c.encoding.lookup(code, n)
	return to
}

// text returns what the font itself, without a ToUnicode map, says that a glyph reads as.
func (c *cidFont) text(code, cid uint32) string {
	if c.encoding.unicode {
		if readable(rune(code)) {
			return string(rune(code))
		}
		return ""
	}
	if text := c.collection().text(cid); text != "" {
		return text
	}
	if c.program != nil {
		return c.program.glyphText(c.glyph(cid))
	}
	return ""
}

// collection unpacks the table of the font's character collection when it is first asked for.
func (c *cidFont) collection() collection {
	if !c.tabled {
		c.table, c.tabled = collectionOf(c.ordering), true
	}
	return c.table
}

func (c *cidFont) glyph(cid uint32) uint16 {
	if i := int(cid) * 2; len(c.toGlyph) > 0 && cid < 1<<16 {
		if i+1 < len(c.toGlyph) {
			return uint16(c.toGlyph[i])<<8 | uint16(c.toGlyph[i+1])
		}
		return 0
	}
	if c.program != nil {
		if g, ok := c.program.cids[cid]; ok {
			return g
		}
	}
	return uint16(min(cid, 0xFFFF))
}

// width returns the advance of a glyph in em.
func (c *cidFont) width(cid uint32) float32 {
	i, _ := slices.BinarySearchFunc(c.widths, cid+1, func(w CIDWidth, id uint32) int { return cmp.Compare(w.From, id) })
	for n := 0; i > 0 && n < 8; n++ {
		i--
		if w := c.widths[i]; cid <= w.To {
			return w.Width / 1000
		}
	}
	if len(c.widths) == 0 && c.program != nil {
		if w, ok := c.program.advance(c.glyph(cid)); ok {
			return w
		}
	}
	return c.dw / 1000
}
