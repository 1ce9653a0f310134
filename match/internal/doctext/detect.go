package doctext

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// headBytes is how much of a file the telling of its format looks at, archives and JSON aside.
const headBytes = 64 << 10

// Detect tells the format of data by its content; "" for none that [Read] reads. Plain text is none: it is told from
// Markdown by what only Markdown has. A protected or encrypted office file is of its format; Read says what is wrong.
func Detect(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return detectArchive(data)
	case bytes.HasPrefix(data, []byte(oleMagic)):
		if bytes.Contains(data, wide("EncryptedPackage")) {
			return DOCX
		}
		return ""
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return ""
	}
	head := data[:min(len(data), headBytes)]
	text := strings.TrimLeft(decodeText(trimRune(head), windowsLatin), "\ufeff \t\r\n")
	switch {
	case strings.HasPrefix(text, `{\rtf`):
		return RTF
	case strings.IndexByte(text, 0) >= 0:
		return ""
	case isMHTML(data):
		return HTML
	case strings.HasPrefix(text, "<"):
		if format := detectMarkup(text); format != "" {
			return format
		}
	case strings.HasPrefix(text, "{"), strings.HasPrefix(text, "["):
		if format := detectJSON(data); format != "" {
			return format
		}
	}
	if isMarkdown(text) && !isTeX(data) {
		return Markdown
	}
	return ""
}

// trimRune cuts off a character that the head of a file ends in the middle of.
func trimRune(head []byte) []byte {
	for i := 1; i < utf8.UTFMax && i < len(head); i++ {
		if c := head[len(head)-i]; c >= 0xc0 {
			if r, _ := utf8.DecodeRune(head[len(head)-i:]); r == utf8.RuneError {
				return head[:len(head)-i]
			}
			break
		}
	}
	return head
}

func detectArchive(data []byte) string {
	a, err := openArchive(data, Limits{}.withDefaults())
	if err != nil {
		// What follows the first local header tells enough for a message that fits.
		if head := data[:min(len(data), 4096)]; bytes.Contains(head, []byte("opendocument.text")) {
			return ODT
		} else if bytes.Contains(head, []byte("[Content_Types].xml")) || bytes.Contains(head, []byte("word/")) {
			return DOCX
		}
		return ""
	}
	if kind, _ := a.read("mimetype"); bytes.Contains(kind, []byte("opendocument.text")) {
		return ODT
	}
	if main := mainPart(a, a.lim); a.has(main) && strings.HasPrefix(main, "word/") {
		return DOCX
	}
	if a.has("content.xml") && a.has("META-INF/manifest.xml") {
		if manifest, _ := a.read("META-INF/manifest.xml"); bytes.Contains(manifest, []byte("opendocument.text")) {
			return ODT
		}
	}
	return ""
}

// detectMarkup tells what a file is that begins with "<".
func detectMarkup(text string) string {
	low := strings.ToLower(text[:min(len(text), 4096)])
	if strings.Contains(low, "<office:document") {
		return ODT
	}
	for _, sign := range [...]string{"<!doctype html", "<html", "<head", "<body"} {
		if strings.Contains(low, sign) {
			return HTML
		}
	}
	if isMarkdown(text) {
		return Markdown // its authors centre their titles with tags
	}
	for _, sign := range [...]string{"<div", "<p>", "<p ", "<ul", "<ol", "<h1", "<h2", "<h3", "<script", "<span", "<table", "<section", "<article", "<main", "<meta", "<br", "<b>", "<strong"} {
		if strings.Contains(low, sign) && !isTagged(text) {
			return HTML
		}
	}
	return ""
}

// isTagged reports whether text has its own lines and only a few tags among them, such as a name that was copied with
// its "<strong>": read as a piece of HTML it would lose the ends of its lines.
func isTagged(text string) bool {
	shown, tags := dropTags(text)
	lines := 0
	for line := range strings.SplitSeq(shown, "\n") {
		if strings.TrimSpace(line) != "" {
			lines++
		}
	}
	return lines > 2*tags
}

// resumeParts are the members that only a JSON Resume has together.
var resumeParts = [...]string{"basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects"}

// jobParts are the members that a job in JSON Resume's job schema has.
var jobParts = [...]string{"title", "company", "type", "date", "description", "location", "remote", "salary", "experience", "responsibilities", "qualifications", "skills"}

func detectJSON(data []byte) string {
	v, err := parseJSON(data, Limits{}.withDefaults())
	if err != nil {
		return "" // a limit shows again in Read of what the caller takes it for: text
	}
	if len(findPostings(v)) > 0 {
		return JobPosting
	}
	m, ok := v.(map[string]any)
	if !ok {
		return ""
	}
	schema, _ := m["$schema"].(string)
	lists := 0
	for _, part := range resumeParts {
		if _, ok := m[part].([]any); ok {
			lists++
		}
	}
	_, basics := m["basics"].(map[string]any)
	job := 0
	for _, part := range jobParts {
		if m[part] != nil {
			job++
		}
	}
	_, qualifications := m["qualifications"].([]any)
	_, responsibilities := m["responsibilities"].([]any)
	switch {
	case strings.Contains(schema, "job-schema") && job > 0,
		!basics && job >= 3 && m["title"] != nil && (qualifications || responsibilities || m["description"] != nil):
		return JobPosting
	case basics, lists >= 2, strings.Contains(schema, "resume-schema"):
		return JSONResume
	}
	return ""
}

// isMarkdown reports whether text has two of the signs that Markdown has and plain text of resumes has not, or one and
// an underlined line.
func isMarkdown(text string) bool {
	signs, underlined, above := 0, false, ""
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t\r")
		level, _ := atxHeading(line)
		switch {
		case level > 0, fenceMark(line) != "", strings.HasPrefix(line, "|") && strings.HasPrefix(above, "|") && isTableRule(line):
			signs++
		case len(line) >= 4 && above != "" && (strings.Trim(line, "=") == "" || strings.Trim(line, "-") == ""):
			underlined = true
		case hasPair(line, "**"), hasPair(line, "__"), hasLink(line), hasEscape(line):
			signs++
		}
		if signs >= 2 || signs == 1 && underlined {
			return true
		}
		above = line
	}
	return false
}

// hasEscape reports a mark that is escaped, "\$2M", or a break of the line by a backslash: pandoc and other converters
// write both.
func hasEscape(line string) bool {
	for i := 0; i+1 < len(line); i++ {
		if line[i] == '\\' && (i == 0 || line[i-1] != '\\') && strings.IndexByte("*_[]$@#<~", line[i+1]) >= 0 {
			return true
		}
	}
	n := len(line)
	return n > 1 && line[n-1] == '\\' && line[n-2] != '\\'
}

// hasPair reports an emphasis between two marks.
func hasPair(line, mark string) bool {
	_, rest, found := strings.Cut(line, mark)
	if !found || rest == "" || strings.IndexByte(" \t"+mark, rest[0]) >= 0 {
		return false
	}
	return strings.Contains(rest[1:], mark)
}

// hasLink reports a link "[text](target)".
func hasLink(line string) bool {
	text, target, found := strings.Cut(line, "](")
	if !found || !strings.Contains(text, "[") || !strings.Contains(target, ")") {
		return false
	}
	for _, scheme := range [...]string{"http:", "https:", "mailto:", "tel:", "/", "#"} {
		if strings.HasPrefix(target, scheme) {
			return true
		}
	}
	return false
}
