package pdffile

// outcome says how far a filter got.
type outcome uint8

const (
	whole   outcome = iota
	cut             // the data were faulty or ended early; what came before is kept
	over            // the limit was reached
	unknown         // no such filter
)

// filterStep is one entry of a stream's /Filter.
type filterStep struct {
	name        string
	predictor   int
	colors      int
	bits        int
	columns     int
	late        bool   // of LZW: EarlyChange is 0
	cryptFilter string // of Crypt: its Name
}

// decode appends to dst what the stream of obj holds once decrypted and unfiltered, at most limit bytes of it.
func (d *doc) decode(dst []byte, obj *object, limit int64) ([]byte, outcome) {
	if d.exhausted() {
		return dst, over
	}
	steps, known := d.filters(value{obj, 0})
	if !known {
		return dst, unknown
	}
	src := d.raw(obj)
	if d.crypt != nil && !obj.plain {
		src = d.crypt.stream(src, obj, steps)
		d.decoded += int64(len(src))
	}
	result := whole
	for i, step := range steps {
		to, most := dst, limit
		last := i == len(steps)-1
		if !last {
			to, most = d.scratch[i%2][:0], d.lim.Stream
		}
		room := max(0, min(most, d.lim.Decoded-d.decoded))
		out, how := d.filter(to, src, step, room)
		d.decoded += int64(len(out) - len(to))
		if how == over && room < most {
			d.err = limitError("unpacks to more than %d MiB", d.lim.Decoded>>20)
		}
		if last {
			return out, max(result, how)
		}
		src, d.scratch[i%2] = out, out
		result = max(result, how)
	}
	if int64(len(src)) > limit {
		return append(dst, src[:limit]...), over
	}
	if d.decoded += int64(len(src)); d.decoded > d.lim.Decoded {
		d.err = limitError("unpacks to more than %d MiB", d.lim.Decoded>>20)
		return dst, over
	}
	return append(dst, src...), result
}

// filters lists a stream's filters; known is false when one of them yields no text (an image's) or is unheard of.
func (d *doc) filters(v value) (steps []filterStep, known bool) {
	f, p := d.get(v, "Filter"), d.get(v, "DecodeParms")
	if f.isNull() {
		f = d.get(v, "F")
	}
	if p.isNull() {
		p = d.get(v, "DP")
	}
	if f.kind() == kName {
		if p.kind() == kArray {
			p = d.resolve(nth(p, 0))
		}
		steps = append(steps, d.filterStep(f, p))
	} else if f.kind() == kArray {
		i := 0
		for e := f.first(); e.within(f) && i < 8; e = e.next() {
			parms := p
			if p.kind() == kArray {
				parms = d.resolve(nth(p, i))
			}
			steps = append(steps, d.filterStep(d.resolve(e), parms))
			i++
		}
	}
	for _, s := range steps {
		if s.name == "" {
			return nil, false
		}
	}
	return steps, true
}

// filterStep reads all parameters before any filter runs: to look one up may mean to unpack an object stream.
func (d *doc) filterStep(name, parms value) filterStep {
	return filterStep{
		name:        filterName(name),
		predictor:   d.intAt(parms, "Predictor", 1),
		colors:      d.intAt(parms, "Colors", 1),
		bits:        d.intAt(parms, "BitsPerComponent", 8),
		columns:     d.intAt(parms, "Columns", 1),
		late:        d.intAt(parms, "EarlyChange", 1) == 0,
		cryptFilter: d.get(parms, "Name").name(),
	}
}

// nth is the i-th member of an array, null when it has fewer.
func nth(array value, i int) value {
	for e := array.first(); e.within(array); e = e.next() {
		if i == 0 {
			return e
		}
		i--
	}
	return value{}
}

// filterName is the full name of a filter we have, or "".
func filterName(v value) string {
	switch name := v.name(); name {
	case "FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "Crypt":
		return name
	case "Fl":
		return "FlateDecode"
	case "LZW":
		return "LZWDecode"
	case "A85":
		return "ASCII85Decode"
	case "AHx":
		return "ASCIIHexDecode"
	case "RL":
		return "RunLengthDecode"
	}
	return ""
}

// filter appends what one filter makes of src, at most room bytes.
func (d *doc) filter(dst, src []byte, step filterStep, room int64) ([]byte, outcome) {
	start := len(dst)
	var how outcome
	switch step.name {
	case "FlateDecode":
		dst, how = d.inflate.append(dst, src, room)
	case "LZWDecode":
		dst, how = appendLZW(dst, src, room, !step.late)
	case "ASCII85Decode":
		dst, how = appendASCII85(dst, src, room)
	case "ASCIIHexDecode":
		dst, how = appendASCIIHex(dst, src, room)
	case "RunLengthDecode":
		dst, how = appendRunLength(dst, src, room)
	default: // Crypt: it has been seen to
		dst = append(dst, src[:min(int64(len(src)), room+1)]...)
	}
	if int64(len(dst)-start) > room { // some filters notice only after a group of bytes
		dst, how = dst[:start+int(room)], over
	}
	if step.predictor > 1 && (step.name == "FlateDecode" || step.name == "LZWDecode") {
		dst = dst[:start+unpredict(dst[start:], step)]
	}
	return dst, how
}
