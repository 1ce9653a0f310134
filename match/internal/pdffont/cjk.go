package pdffont

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed" // the tables
	"io"
	"strconv"
	"strings"
)

// cjkData holds the tables of Adobe's Asian character collections; data/makecjk.py tells its form. It is unpacked
// only for the rare font that needs it.
//
//go:embed data/cjk.gz
var cjkData []byte

// cjkPart returns one part of cjkData, nil when there is none of that name.
func cjkPart(name string) []byte {
	unpacked, err := gzip.NewReader(bytes.NewReader(cjkData))
	if err != nil {
		return nil
	}
	r := bufio.NewReader(unpacked)
	for {
		head, err := r.ReadString('\n')
		if err != nil {
			return nil
		}
		title, size, _ := strings.Cut(strings.TrimSuffix(head, "\n"), " ")
		n, err := strconv.Atoi(size)
		if err != nil {
			return nil
		}
		if title != name {
			if _, err := r.Discard(n); err != nil {
				return nil
			}
			continue
		}
		part := make([]byte, n)
		if _, err := io.ReadFull(r, part); err != nil {
			return nil
		}
		return part
	}
}

// A collection maps the CIDs of one of Adobe's character collections to Unicode.
type collection []uint16

// collectionOf returns the collection of an Ordering, nil when it is none of Adobe's.
func collectionOf(ordering string) collection {
	switch ordering {
	case "GB1", "CNS1", "Japan1", "Korea1":
		return undelta(cjkPart(ordering))
	}
	return nil
}

// undelta sums up differences whose high bytes stand before the low ones.
func undelta(steps []byte) collection {
	c := make(collection, len(steps)/2)
	value := uint16(0)
	for i := range c {
		value += uint16(steps[i])<<8 | uint16(steps[len(c)+i])
		c[i] = value
	}
	return c
}

// orderingOf tells the collection that a predefined CMap chooses glyphs of.
func orderingOf(cmapName string) string {
	switch {
	case strings.HasPrefix(cmapName, "UniGB"):
		return "GB1"
	case strings.HasPrefix(cmapName, "UniCNS"):
		return "CNS1"
	case strings.HasPrefix(cmapName, "UniJIS"):
		return "Japan1"
	case strings.HasPrefix(cmapName, "UniKS"):
		return "Korea1"
	}
	return ""
}

func (c collection) text(cid uint32) string {
	if cid >= uint32(len(c)) {
		return ""
	}
	if r := rune(c[cid]); readable(r) && r != 0 {
		return string(r)
	}
	return ""
}

// cids returns the first CID of each character, for fonts whose codes are Unicode but whose widths go by CID.
func (c collection) cids() map[uint32]uint32 {
	m := make(map[uint32]uint32, len(c))
	for cid := len(c) - 1; cid > 0; cid-- {
		m[uint32(c[cid])] = uint32(cid)
	}
	return m
}

// cjkCMap returns a predefined CMap that maps another code than Unicode, nil when name is none.
func cjkCMap(name string) *cmap {
	vertical := strings.HasSuffix(name, "V")
	if vertical {
		name = strings.TrimSuffix(name, "V") + "H"
	}
	if !strings.HasSuffix(name, "H") {
		return nil
	}
	part := cjkPart(name)
	if part == nil {
		return nil
	}
	m := parseCMap(part)
	m.vertical = vertical
	return m
}
