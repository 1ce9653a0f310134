package doctext

import "maps"

// A listLevel is how one level of a list marks its items.
type listLevel struct {
	format        string // "bullet", "decimal", "none" …; empty for no list
	text          string // "%1.", or the bullet
	start         int
	style         string // the paragraph style that stands for this level
	left, hanging maybe[float32]
}

// listLevels is the number of levels that a list has in Word.
const listLevels = 9

type docxList struct {
	abstract string
	fresh    bool // begins to count anew
	levels   map[int]listLevel
}

// docxNumbering holds the lists of a document and how far each has counted.
type docxNumbering struct {
	lists    map[string]docxList
	counters map[string]map[int]int // of an abstract list, or of a list that begins anew
}

func (d *docx) readNumbering() (*docxNumbering, error) {
	n := &docxNumbering{lists: make(map[string]docxList), counters: make(map[string]map[int]int)}
	abstract := make(map[string]map[int]listLevel)
	links := make(map[string]string) // abstract list to the numbering style that it is defined by
	err := d.read(d.part("numbering"), func(name string) {
		switch name {
		case "abstractNum":
			id := d.x.attr("abstractNumId")
			abstract[id] = make(map[int]listLevel)
			d.x.each(func(name string) {
				switch name {
				case "lvl":
					if level, l := d.readLevel(); level >= 0 && level < listLevels {
						abstract[id][level] = l
					}
				case "numStyleLink":
					links[id] = d.x.attr("val")
				}
			})
		case "num":
			id := d.x.attr("numId")
			n.lists[id] = d.readList(abstract)
		}
	})
	linked := make(map[string]docxList)
	for id, l := range n.lists {
		if style := d.styles.byID[links[l.abstract]]; style != nil {
			if def, ok := n.lists[style.p.num.v]; ok {
				def.fresh = l.fresh
				linked[id] = def
			}
		}
	}
	maps.Copy(n.lists, linked)
	return n, err
}

// readList reads a num element.
func (d *docx) readList(abstract map[string]map[int]listLevel) docxList {
	l := docxList{levels: make(map[int]listLevel)}
	d.x.each(func(name string) {
		switch name {
		case "abstractNumId":
			l.abstract = d.x.attr("val")
			for level, def := range abstract[l.abstract] {
				l.levels[level] = def
			}
		case "lvlOverride":
			level := d.x.number("ilvl")
			if level < 0 || level >= listLevels {
				return
			}
			d.x.each(func(name string) {
				switch name {
				case "startOverride":
					def := l.levels[level]
					def.start = d.x.number("val")
					l.levels[level], l.fresh = def, true
				case "lvl":
					_, l.levels[level] = d.readLevel()
				}
			})
		}
	})
	return l
}

// readLevel reads an lvl element.
func (d *docx) readLevel() (level int, l listLevel) {
	level = d.x.number("ilvl")
	l = listLevel{format: "decimal", start: 1}
	d.x.each(func(name string) {
		switch name {
		case "start":
			l.start = d.x.number("val")
		case "numFmt":
			l.format = d.x.attr("val")
		case "lvlText":
			l.text = d.x.attr("val")
		case "pStyle":
			l.style = d.x.attr("val")
		case "AlternateContent":
			d.choice(func(name string) {
				if name == "numFmt" {
					l.format = "decimal" // a format of its own, as 01, 02
				}
			})
		case "pPr":
			d.x.each(func(name string) {
				if name == "ind" {
					l.left, l.hanging = d.indents()
				}
			})
		}
	})
	return level, l
}

// of returns the level of the list that the paragraph is an item of; its format is empty for none.
func (n *docxNumbering) of(p paraProps) (listLevel, int) {
	list, ok := n.lists[p.num.v]
	if !ok || p.num.v == "0" {
		return listLevel{}, 0
	}
	level := p.level.v
	if !p.level.ok {
		for i, l := range list.levels {
			if l.style != "" && l.style == p.style {
				level = i
			}
		}
	}
	l := list.levels[level]
	if l.format == "none" || l.text == "" && l.format != "bullet" {
		l.format = ""
	}
	return l, level
}

// next returns the marker of the next item at the level of the list.
func (n *docxNumbering) next(num string, level int) string {
	list := n.lists[num]
	l := list.levels[level]
	if l.format == "bullet" {
		return bulletMark(l.text)
	}
	key := "abstract " + list.abstract
	if list.fresh {
		key = "list " + num
	}
	counts := n.counters[key]
	if counts == nil {
		counts = make(map[int]int)
		n.counters[key] = counts
	}
	if _, ok := counts[level]; !ok {
		counts[level] = l.start - 1
	}
	counts[level]++
	for deeper := range counts {
		if deeper > level {
			delete(counts, deeper)
		}
	}
	return numberMark(counts[level], l.format, l.text)
}
