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
			if strings.HasSuffix(strings.ToLower(text[ws[k].Start:ws[k+n-1].End]), "salary") && r.federal() {
				k += n - 1
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

// federal reports a resume for the US government, which asks for the hours a week and the salary of each post.
func (r *Resume) federal() bool {
	text := strings.ToLower(r.doc.text)
	return strings.Contains(text, "hours per week") || strings.Contains(text, "hrs/week") || strings.Contains(text, "gs-22")
}

// notesFor returns the notes on the resume that hold where the posting is from. Where its title says of which sex its holder may be, "(m/w/d)",
// resumes give the date of birth.
func (r *Resume) notesFor(job *Job) (out []Finding) {
	asked := strings.Contains(job.doc.text, "/w/d") || strings.Contains(job.doc.text, "/f/d") || strings.Contains(job.doc.text, "/m/d")
	for _, f := range r.notes {
		if f.Code != codePersonal || !asked {
			out = append(out, f)
		}
	}
	return out
}
