package pdffile

import "testing"

func TestModified(t *testing.T) {
	meta := func(text string) objects {
		return objects{1: "<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R>>", 7: stream("/Type/Metadata/Subtype/XML", text)}
	}
	info := func(entries string) []byte {
		return onePage(objects{6: "<<" + entries + ">>"}).table("/Info 6 0 R")
	}
	for _, c := range []struct {
		name string
		data []byte
		want Month
	}{
		{"changed", info("/CreationDate(D:20200101)/ModDate(D:20240517101500+02'00')"), Month{2024, 5}},
		{"made", info("/CreationDate(D:20191231)"), Month{2019, 12}},
		{"in UTF-16", info("/ModDate<FEFF0044003A0032003000320034003000350031003700>"), Month{2024, 5}},
		{"without D:", info("/ModDate(20240517)"), Month{2024, 5}},
		{"unreadable, then made", info("/ModDate(yesterday)/CreationDate(D:202306)"), Month{2023, 6}},
		{"a year of three digits, as after 1999", info("/ModDate(D:191000103)"), Month{}},
		{"no such month", info("/ModDate(D:20241301)"), Month{}},
		{"no such object", onePage(nil).table("/Info 99 0 R"), Month{}},
		{"no dictionary", onePage(objects{6: "7"}).table("/Info 6 0 R"), Month{}},
		{"nothing", onePage(nil).table(""), Month{}},
		{"packed", onePage(objects{6: "<</ModDate(D:202405)>>"}).packed("/Info 6 0 R"), Month{2024, 5}},
		{"encrypted", lock(3, "").objects(onePage(objects{6: "<</ModDate(D:202405)>>"})).table(lockTrailer + "/Info 6 0 R"), Month{2024, 5}},
		{"element", onePage(meta("<xmp:CreateDate>2020-02-01</xmp:CreateDate><xmp:ModifyDate>2021-03-01T10:00:00Z</xmp:ModifyDate>")).table(""), Month{2021, 3}},
		{"attribute", onePage(meta(`<rdf:Description xmp:CreateDate="2020-02-01T00:00"/>`)).table(""), Month{2020, 2}},
		{"first one empty", onePage(meta(`<xmp:ModifyDate/><a xmp:ModifyDate="2021-03"/>`)).table(""), Month{2021, 3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := mustClean(t, c.data)
			if f.Modified != c.want {
				t.Errorf("got %v, want %v", f.Modified, c.want)
			}
			if len(f.Warnings) > 0 && c.name != "encrypted" {
				t.Errorf("warnings %v", f.Warnings)
			}
		})
	}
	rebuilt := info("/ModDate(D:20240517)")
	rebuilt = append([]byte{}, rebuilt[:len(rebuilt)-12]...) // no startxref to follow
	if f := mustClean(t, rebuilt); f.Modified != (Month{2024, 5}) {
		t.Errorf("rebuilt: %v", f.Modified)
	}
}
