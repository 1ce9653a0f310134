package posting

import "strings"

// fewestQuoted is the number of lines, one below the other, that a quote has at least where no line above says that somebody wrote it.
const fewestQuoted = 3

// Unquoted returns the text with a space in place of each mark with which mail programs quote the lines of another mail, "> Harbor Manager";
// ok is false when there is none. A list may have the same mark for a bullet: a quote quotes blank lines too, or breaks its sentences.
func (r *Reader) Unquoted(text string) (plain string, ok bool) {
	if !strings.HasPrefix(text, ">") && !strings.Contains(text, "\n>") && !strings.Contains(text, "\n >") {
		return text, false
	}
	out := []byte(nil)
	said := false // the last line says that somebody wrote what follows
	for at := 0; at < len(text); {
		end := lineEnd(text, at)
		line := text[at:end]
		if quoteMarks(line) == 0 {
			if bare := strings.TrimSpace(line); bare != "" {
				said = r.mail.divides(bare)
			}
			at = end
			continue
		}
		from, lines, sure := at, 0, said
		for at < len(text) {
			end := lineEnd(text, at)
			n := quoteMarks(text[at:end])
			if n == 0 {
				break
			}
			sure = sure || r.quoted(text[at+n:end], lines > 0)
			lines, at = lines+1, end
		}
		sure = sure && (said || lines >= fewestQuoted)
		if said = false; !sure {
			continue
		}
		if out == nil {
			out = []byte(text)
		}
		blank(out[from:at])
	}
	if out == nil {
		return text, false
	}
	return string(out), true
}

// lineEnd returns where the line that begins at a place ends, its line feed included.
func lineEnd(text string, at int) int {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(text)
}

// quoteMarks returns the length of the marks of quotes that the line begins with: "> > ".
func quoteMarks(line string) int {
	n := 0
	for i := 0; i < len(line) && i < n+3; i++ {
		switch line[i] {
		case '>':
			n = i + 1
		case ' ', '\t':
		default:
			return n
		}
	}
	return n
}

// quoted reports whether what stands behind the mark shows that it is one of a quote: nothing, a bullet, a field of a mail's head, or,
// below another line, the rest of a sentence.
func (r *Reader) quoted(rest string, below bool) bool {
	rest = strings.TrimSpace(rest)
	switch {
	case rest == "":
		return true
	case strings.HasPrefix(rest, "* ") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "•"):
		return true
	case below && rest[0] >= 'a' && rest[0] <= 'z':
		return true
	}
	kind, _ := r.mail.field(rest)
	return kind&(mailSender|mailSubject) != 0
}

// blank writes spaces over the marks of quotes of the lines.
func blank(lines []byte) {
	start := true
	for i, c := range lines {
		switch {
		case c == '\n':
			start = true
		case c == '>' && start:
			lines[i] = ' '
		case c != ' ' && c != '\t':
			start = false
		}
	}
}
