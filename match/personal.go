package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/wording"
)

// personal notes labels of what employers in the US and the UK do not ask a resume for, "Marital status: …", as cues.txt lists them.
func (r *Resume) personal() []Finding {
	names, first := "", -1
	for i, l := range r.doc.lines {
		text := l.Text(r.doc.text)
		if !strings.Contains(text, ":") {
			continue
		}
		ws := wording.Split(text)
		for k := 0; k < len(ws); k++ {
			n := ws.Cue(k, wording.Private)
			if n == 0 || !ws[k].Upper || !strings.HasPrefix(strings.TrimLeft(text[ws[k+n-1].End:], " "), ":") {
				continue
			}
			if name := ", " + text[ws[k].Start:ws[k+n-1].End]; !strings.Contains(names, name) {
				names += name
			}
			if first < 0 {
				first = i
			}
			k += n - 1
		}
	}
	if first < 0 {
		return nil
	}
	where := r.lineSpan(first)
	return []Finding{{codePersonal, SeverityWarning, "leave out " + names[2:] + ": employers in the US and the UK do not ask for this in a resume", &where}}
}
