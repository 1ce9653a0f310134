package doctext

import "strings"

// A mediaKind says when rules hold.
type mediaKind int

const (
	always    mediaKind = iota
	sometimes           // on some screens: such rules may show something, and hide nothing for certain
	never               // on paper
)

// mediaOf reads a media query.
func mediaOf(query string) mediaKind {
	query = strings.Join(strings.Fields(strings.ToLower(query)), " ")
	switch {
	case query == "", query == "all", query == "screen", query == "only screen":
		return always
	case strings.Contains(query, "print") && !strings.Contains(query, "screen") && !strings.HasPrefix(query, "not"):
		return never
	}
	return sometimes
}

// withoutComments returns a sheet without its comments.
func withoutComments(sheet string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(sheet, "/*")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		if _, sheet, found = strings.Cut(rest, "*/"); !found {
			return b.String()
		}
		b.WriteByte(' ')
	}
}

// Limits of style sheets: blocks in blocks, and rules that hide or show. Bootstrap has 200 of these.
const (
	sheetNesting = 4
	sheetRules   = 2000
)

// read adds the rules of a sheet, or of a block at that depth in it.
func (s *styleSheet) read(sheet string, media mediaKind, depth int) {
	for sheet != "" {
		end := strings.IndexAny(sheet, "{};")
		if end < 0 {
			return
		}
		head := strings.TrimSpace(sheet[:end])
		if sheet[end] != '{' { // "@import …;", or a brace too many
			sheet = sheet[end+1:]
			continue
		}
		block, rest := cutBlock(sheet[end+1:])
		sheet = rest
		query, isMedia := strings.CutPrefix(strings.ToLower(head), "@media")
		switch {
		case isMedia:
			if inner := max(media, mediaOf(query)); inner != never && depth < sheetNesting {
				s.read(block, inner, depth+1)
			}
		case !strings.HasPrefix(head, "@") && media != never:
			s.add(head, block, media)
		}
	}
}

// cutBlock parts what stands in a block from what stands behind it.
func cutBlock(s string) (block, rest string) {
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return s[:i], s[i+1:]
			}
		}
	}
	return s, ""
}

// add adds the rules that a list of selectors and a block make.
func (s *styleSheet) add(selectors, block string, media mediaKind) {
	set := declarations(block)
	for _, property := range [...]string{"display", "visibility"} {
		value, ok := set[property]
		if !ok {
			continue
		}
		value, important := strings.CutSuffix(value, "!important")
		value = strings.TrimSpace(value)
		hides := value == "none" || property == "visibility" && (value == "hidden" || value == "collapse")
		if hides && media != always {
			continue
		}
		for selector := range strings.SplitSeq(selectors, ",") {
			parts, rank := readSelector(selector)
			if parts == nil || s.count == sheetRules {
				continue
			}
			if important {
				rank[0] = 1
			}
			s.count++
			rank[4] = s.count
			s.hides = s.hides || hides
			key := parts[len(parts)-1].key()
			s.rules[key] = append(s.rules[key], sheetRule{parts, property, hides, rank})
		}
	}
}

// declarations returns the properties that a block or a style attribute sets, the last of a name.
func declarations(block string) map[string]string {
	if block == "" {
		return nil
	}
	set := make(map[string]string)
	for d := range strings.SplitSeq(strings.ToLower(block), ";") {
		if name, value, ok := strings.Cut(d, ":"); ok {
			set[strings.TrimSpace(name)] = strings.TrimSpace(value)
		}
	}
	return set
}

// readSelector reads a selector of elements, classes and ids; nil for one that asks for more than a page tells: states,
// attributes, neighbours.
func readSelector(text string) (parts []selectorPart, rank [5]int) {
	if strings.ContainsAny(text, ":[+~\\&(\"'") {
		return nil, rank
	}
	child := false
	for _, word := range strings.Fields(strings.ReplaceAll(text, ">", " > ")) {
		if word == ">" {
			child = true
			continue
		}
		part := selectorPart{child: child && len(parts) > 0}
		child = false
		for word != "" {
			end := strings.IndexAny(word[1:], ".#") + 1
			if end == 0 {
				end = len(word)
			}
			switch name := word[:end]; {
			case name == ".", name == "#":
				return nil, rank
			case name[0] == '.':
				part.classes = append(part.classes, name[1:])
				rank[2]++
			case name[0] == '#':
				part.id = name[1:]
				rank[1]++
			case name != "*":
				part.name = strings.ToLower(name)
				rank[3]++
			}
			word = word[end:]
		}
		parts = append(parts, part)
	}
	return parts, rank
}

// key is what the element of the part has for certain, by which its rules are found.
func (p *selectorPart) key() string {
	switch {
	case p.id != "":
		return "#" + p.id
	case len(p.classes) > 0:
		return "." + p.classes[0]
	case p.name != "":
		return p.name
	}
	return "*"
}
