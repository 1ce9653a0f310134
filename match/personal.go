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
			if n == 0 || !ws[k].Upper || !strings.HasPrefix(strings.TrimLeft(text[ws[k+n-1].End:], " .\t\u00a0"), ":") {
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

// notesFor returns the notes on the resume that hold where the posting is from.
func (r *Resume) notesFor(job *Job) (out []Finding) {
	for _, f := range r.notes {
		if f.Code != codePersonal || !job.asksPrivate() {
			out = append(out, f)
		}
	}
	return out
}

// asksPrivate reports a posting of a country whose resumes give the date of birth and the like: its title says of which sex its holder may be,
// "(m/w/d)", it names pay as only such countries do, or a short line, as those of its head, names a place of one.
func (j *Job) asksPrivate() bool {
	j.findPrivate.Do(func() { j.private = namesPrivate(j.doc) })
	return j.private
}

// namesPrivate looks for what asksPrivate reports.
func namesPrivate(doc *Document) bool {
	text := doc.text
	if strings.Contains(text, "/w/d") || strings.Contains(text, "/f/d") || strings.Contains(text, "/m/d") {
		return true
	}
	for _, l := range doc.lines {
		ws := wording.Split(l.Text(text))
		class := wording.Elsewhere
		if len(ws) <= maxPlaceWords {
			class |= wording.Thereabouts
		}
		for k := range ws {
			if ws[k].Upper && ws.Cue(k, class) > 0 || ws.Cue(k, wording.Elsewhere) > 0 {
				return true
			}
		}
	}
	return false
}

// maxPlaceWords is the most words of a line that tells where a post is, "Location: Harbor City, Oman (hybrid)".
const maxPlaceWords = 10
