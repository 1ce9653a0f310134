package pdffile

import "slices"

// page is one page with what it inherits.
type page struct {
	dict value
	inherited
}

// inherited are the entries a page takes from the nodes above it.
type inherited struct{ resources, mediaBox, cropBox, rotate value }

func (d *doc) inherit(from inherited, node value) inherited {
	for _, e := range []struct {
		to  *value
		key string
	}{{&from.resources, "Resources"}, {&from.mediaBox, "MediaBox"}, {&from.cropBox, "CropBox"}, {&from.rotate, "Rotate"}} {
		if v := d.get(node, e.key); !v.isNull() {
			*e.to = v
		}
	}
	return from
}

// pages lists the pages in reading order.
func (d *doc) pages() []page {
	root := d.resolve(d.root)
	top := d.get(root, "Pages")
	if top.kind() != kDict {
		d.fault()
	}
	var pages []page
	d.pageTree(&pages, top, inherited{}, 0)
	if d.scanned && (len(pages) == 0 || d.lostKids) {
		if loose := d.loosePages(); len(loose) > len(pages) {
			return loose
		}
	}
	return pages
}

// maxTree bounds the height of the page tree; some writers chain one page to the next.
const maxTree = 500

func (d *doc) pageTree(pages *[]page, node value, above inherited, height int) {
	if node.kind() != kDict || node.obj.visited && node.at == 0 || height > maxTree || d.exhausted() {
		return
	}
	node.obj.visited = node.obj.visited || node.at == 0
	here := d.inherit(above, node)
	kids := d.get(node, "Kids")
	if kids.kind() != kArray {
		typ := d.get(node, "Type")
		if typ.isName("Page") || !node.key("Contents").isNull() || height > 0 && !typ.isName("Pages") {
			d.addPage(pages, page{node, here})
		}
		return
	}
	for k := kids.first(); k.within(kids) && d.err == nil; k = k.next() {
		kid := d.resolve(k)
		if kid.kind() != kDict {
			d.fault()
			d.lostKids = true
			continue
		}
		d.pageTree(pages, kid, here, height+1)
	}
}

func (d *doc) addPage(pages *[]page, p page) {
	if len(*pages) >= d.lim.Pages {
		d.err = limitError("more pages than the limit of %d", d.lim.Pages)
		return
	}
	*pages = append(*pages, p)
}

// loosePages lists every page object, for files whose page tree is lost. What a page inherits is looked for among its parents, if they
// are still there.
func (d *doc) loosePages() []page {
	var pages []page
	for _, num := range d.xref.numbers() {
		if d.exhausted() {
			break
		}
		v := value{d.object(num), 0}
		if v.kind() == kDict && d.get(v, "Type").isName("Page") {
			d.addPage(&pages, page{v, d.inheritUp(v)})
		}
	}
	return pages
}

// inheritUp is inherit for a page that was not reached from above.
func (d *doc) inheritUp(node value) inherited {
	var chain []value
	for ; node.kind() == kDict && len(chain) < 20; node = d.get(node, "Parent") {
		chain = append(chain, node)
	}
	var all inherited
	for _, n := range slices.Backward(chain) {
		all = d.inherit(all, n)
	}
	return all
}
