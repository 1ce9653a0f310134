package match

import (
	"fmt"
	"strings"
)

// longRepeat is the number of words from which a statement that stands again in the same words was copied: of two posts
// one may well say "Managed a team of engineers" twice.
const longRepeat = 8

// longCopy is the number of words, and manyLines of lines, from which lines in a row that stand above were pasted in twice.
const longCopy, manyLines = 60, 8

// copied returns the lines [from, to) of the longest run of lines each of which stands above in the same words, when it is as long as a
// part of a resume.
func (d *Document) copied() (copied [2]int) {
	above := make(map[string]bool, len(d.lines))
	from, words, most := 0, 0, longCopy-1
	for i, l := range d.lines {
		ws := strings.Fields(strings.ToLower(l.Text(d.text)))
		key := strings.Join(ws, " ")
		if !above[key] {
			from, words, above[key] = i+1, 0, true
		} else if words += len(ws); words > most && i+1-from >= manyLines {
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
	seen := make(map[string]int, len(achievements)) // the index of the first
	for i := range achievements {
		a := &achievements[i]
		words := strings.Fields(strings.ToLower(a.Text))
		if a.repeats = r.inCopy(a.Span.Start); a.repeats || len(words) < longRepeat {
			continue
		}
		key := strings.TrimRight(strings.Join(words, " "), ".;,")
		if first, had := seen[key]; had {
			a.repeats, a.original = true, first
		} else {
			seen[key] = i
		}
	}
}

// repeated notes a part of the resume that stands in it twice, and statements that stand in it more than once.
func (r *Resume) repeated() (out []Finding) {
	if from, to := r.copied[0], r.copied[1]; to > 0 {
		where := r.lineSpan(from)
		out = append(out, Finding{codeRepeated, SeverityWarning, fmt.Sprintf("%d lines from %q on stand above in the same words: a part of the resume is in it twice", to-from, where.Text), &where})
	}
	n, first := 0, -1
	for i := range r.achievements {
		if a := &r.achievements[i]; a.repeats && !r.inCopy(a.Span.Start) {
			if n++; first < 0 {
				first = i
			}
		}
	}
	if n == 0 {
		return out
	}
	a := &r.achievements[first]
	where, original := a.Span, &r.achievements[a.original]
	at := "above"
	switch {
	case original.Role == "":
	case original.Role == a.Role:
		at = "above under the same role"
	default:
		at = "above under " + original.Role
	}
	message := fmt.Sprintf("“%s” stands %s in the same words, and is counted once", firstWords(original.Text, fewWords), at)
	if n > 1 {
		message = fmt.Sprintf("%d statements of work stand above in the same words, and are counted once; the first, “%s”, stands %s", n, firstWords(original.Text, fewWords), at)
	}
	return append(out, Finding{codeRepeated, SeverityNote, message, &where})
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
