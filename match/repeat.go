package match

import (
	"fmt"
	"strings"
)

// longRepeat is the number of words from which a statement that stands again in the same words was copied, wherever it stands: of two
// posts one may well say "Managed a team of engineers" twice. Of one post nobody does.
const longRepeat = 8

// longCopy is the number of words, and manyLines of lines, from which lines in a row that stand above were pasted in twice.
const longCopy, manyLines = 60, 8

// copied returns the lines [from, to) of the longest run of lines each of which stands above in the same words, when it is as long as a
// part of a resume.
func (d *Document) copied() (copied [2]int) {
	above := make(map[string]bool, len(d.lines))
	from, words, most := 0, 0, longCopy-1
	for i := range d.lines {
		key := lineKey(d, i)
		if !above[key] {
			from, words, above[key] = i+1, 0, true
		} else if words += len(strings.Fields(key)); words > most && i+1-from >= manyLines {
			copied, most = [2]int{from, i + 1}, words
		}
	}
	return copied
}

// inCopy reports whether the byte offset lies in what was pasted in twice.
func (r *Resume) inCopy(offset int) bool {
	line := r.doc.lineAt(offset)
	return r.copied[0] <= line && line < r.copied[1]
}

// markRepeats marks the statements that stand above in the same words. They are counted and asked for once.
func (r *Resume) markRepeats() {
	achievements := r.achievements
	type said struct {
		words string
		role  int // of a short one; else that of no role
	}
	seen := make(map[said]int, len(achievements)) // the index of the first
	for i := range achievements {
		a := &achievements[i]
		words := strings.Fields(strings.ToLower(a.Text))
		role := -1
		if len(words) < longRepeat {
			role = r.lineRole[r.doc.lineAt(a.Span.Start)]
		}
		if a.repeats = r.inCopy(a.Span.Start); a.repeats || len(words) < longRepeat && role < 0 {
			continue
		}
		key := said{strings.TrimRight(strings.Join(words, " "), ".;,"), role}
		if first, had := seen[key]; had {
			a.repeats, a.original = true, first
		} else {
			seen[key] = i
		}
	}
}

// manyRepeats is how many repeated statements are told of one by one.
const manyRepeats = 3

// repeated notes a part of the resume that stands in it twice, and statements that stand in it more than once.
func (r *Resume) repeated() (out []Finding) {
	if from, to := r.copied[0], r.copied[1]; to > 0 {
		where := r.lineSpan(from)
		out = append(out, Finding{codeRepeated, SeverityWarning, fmt.Sprintf("a part of the resume is in it twice: %d lines, from “%s” on, say what stands %s; take one of the two out",
			to-from, firstWords(where.Text, fewWords), r.above(from, to)), &where})
	}
	n, first := 0, -1
	var told []string
	for i := range r.achievements {
		a := &r.achievements[i]
		if !a.repeats || r.inCopy(a.Span.Start) {
			continue
		}
		if n++; first < 0 {
			first = i
		}
		if n <= manyRepeats {
			told = append(told, "“"+firstWords(a.Text, fewWords)+"”"+r.bothPlaces(&r.achievements[a.original].Span, &a.Span))
		}
	}
	if n == 0 {
		return out
	}
	where := r.achievements[first].Span
	message := "a statement of work is in the resume twice, and is counted once: " + told[0]
	if n > 1 {
		message = fmt.Sprintf("%d statements of work are in the resume twice, and are counted once: %s", n, strings.Join(told, ", "))
	}
	if n > manyRepeats {
		message += fmt.Sprintf(" and %d more", n-manyRepeats)
	}
	return append(out, Finding{codeRepeated, SeverityNote, message, &where})
}

// manyFirsts is in how many places the beginning of a copy is looked for: a text of one line over and over has it everywhere.
const manyFirsts = 50

// above returns where the lines [from, to) stand first.
func (r *Resume) above(from, to int) string {
	tried, first := 0, lineKey(r.doc, from)
	for i := 0; i < from && tried < manyFirsts; i++ {
		if lineKey(r.doc, i) != first {
			continue
		}
		tried++
		k := 1
		for from+k < to && i+k < from && lineKey(r.doc, i+k) == lineKey(r.doc, from+k) {
			k++
		}
		switch {
		case from+k < to:
		case r.doc.format == "pdf":
			return fmt.Sprintf("on page %d", r.lineSpan(i).Page)
		default:
			return fmt.Sprintf("in lines %d to %d", r.doc.lines[i].Number, r.doc.lines[i+k-1].Number)
		}
	}
	return "above" // in pieces
}

// lineKey returns the words of a line, case aside.
func lineKey(d *Document, line int) string { return oneSpaced(d.lines[line].Text(d.text)) }

// bothPlaces names, in brackets, the lines that two spans stand on; the pages in a PDF, whose lines are ours and would tell its reader nothing.
func (r *Resume) bothPlaces(a, b *Span) string {
	switch {
	case r.doc.format != "pdf":
		return fmt.Sprintf(" (lines %d and %d)", a.Line, b.Line)
	case a.Page != b.Page:
		return fmt.Sprintf(" (pages %d and %d)", a.Page, b.Page)
	case r.doc.Pages() > 1:
		return fmt.Sprintf(" (page %d)", a.Page)
	}
	return ""
}

// fewWords is how many words tell which statement is meant.
const fewWords = 6

// firstWords returns the first n words of a statement.
func firstWords(text string, n int) string {
	words := strings.Fields(text)
	if len(words) <= n {
		return strings.Join(words, " ")
	}
	return strings.TrimRight(strings.Join(words[:n], " "), ",;:.") + " …"
}
