package pdffile

import "bytes"

// Month is a month of a year; the zero value is an unknown one.
type Month struct{ Year, Month int }

// modified is when the file says that it was last changed or, failing that, made: by its Info dictionary or else by its metadata stream.
// It is asked for when everything else is done, so that a fault in here costs nothing.
func (d *doc) modified() Month {
	info := d.resolve(d.info)
	for _, key := range [...]string{"ModDate", "CreationDate"} {
		if v := d.get(info, key); v.kind() == kLiteral || v.kind() == kHex {
			if m := monthAt([]byte(string(textRunes(d.str(v))))); m.Year > 0 {
				return m
			}
		}
	}
	meta := d.get(d.resolve(d.root), "Metadata")
	if !meta.isStream() || d.err != nil {
		return Month{}
	}
	const most = 64 << 10 // an XMP packet has three
	text, _ := d.decode(nil, meta.obj, most)
	for _, name := range [...]string{"ModifyDate", "CreateDate"} {
		for rest := text; ; {
			_, after, found := bytes.Cut(rest, []byte(name))
			if !found {
				break
			}
			if m := monthAt(bytes.TrimLeft(after[:min(len(after), 40)], `>="' `)); m.Year > 0 {
				return m
			}
			rest = after
		}
	}
	return Month{}
}

// monthAt reads the month that a date begins with: "D:20240517…" in Info, "2024-05-17…" in XMP. A year before 1993, when PDF began, or
// a month that the calendar lacks is a writer's fault.
func monthAt(s []byte) Month {
	s = bytes.TrimPrefix(s, []byte("D:"))
	number := func(digits int) int {
		n := 0
		for i := range digits {
			if i >= len(s) || !isDigit(s[i]) {
				return -1
			}
			n = 10*n + int(s[i]-'0')
		}
		s = s[digits:]
		return n
	}
	m := Month{Year: number(4)}
	if len(s) > 0 && s[0] == '-' {
		s = s[1:]
	}
	m.Month = number(2)
	if m.Year < 1993 || m.Month < 1 || m.Month > 12 {
		return Month{}
	}
	return m
}
