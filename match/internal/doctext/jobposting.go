package doctext

import (
	"encoding/json"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// pagePostings returns the JobPostings that the page's blocks of JSON-LD describe, in order.
func pagePostings(root *html.Node, lim Limits) []map[string]any {
	var posts []map[string]any
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "script" {
			continue
		}
		kind, _ := htmlAttr(n, "type")
		if kind, _, _ = strings.Cut(strings.ToLower(kind), ";"); strings.TrimSpace(kind) != "application/ld+json" {
			continue
		}
		if v, err := parseJSON([]byte(mendJSON(textOf(n))), lim); err == nil {
			posts = append(posts, findPostings(v)...)
		}
	}
	return posts
}

// mendJSON returns a block of JSON-LD as JSON: many sites wrap it in comments, end it with a semicolon or leave line
// feeds in its texts, and search engines read it all the same.
func mendJSON(s string) string {
	s = strings.TrimSpace(s)
	for _, wrap := range [...]struct{ open, close string }{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"/*<![CDATA[*/", "/*]]>*/"}, {"<![CDATA[", "]]>"}} {
		if rest, ok := strings.CutPrefix(s, wrap.open); ok {
			s = strings.TrimSpace(strings.TrimSuffix(rest, wrap.close))
		}
	}
	s = strings.TrimRight(s, "; \n")
	var b strings.Builder
	inString := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case inString && c == '\\' && i+1 < len(s):
			b.WriteByte(c)
			i++
			b.WriteByte(s[i])
		case inString && c == '\n':
			b.WriteString(`\n`)
		case inString && c == '\t':
			b.WriteString(`\t`)
		case inString && c < ' ':
		default:
			if c == '"' {
				inString = !inString
			}
			b.WriteByte(c)
		}
	}
	return b.String()
}

// findPostings returns the JobPostings in v that the document is about: at its top, in lists and graphs, as main
// entity. One that a person seeks or an organization offers elsewhere is not meant.
func findPostings(v any) []map[string]any {
	switch v := v.(type) {
	case []any:
		var posts []map[string]any
		for _, e := range v {
			posts = append(posts, findPostings(e)...)
		}
		return posts
	case map[string]any:
		if isPosting(v) {
			return []map[string]any{v}
		}
		var posts []map[string]any
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"} {
			if inner := v[key]; inner != nil {
				posts = append(posts, findPostings(inner)...)
			}
		}
		return posts
	}
	return nil
}

func isPosting(m map[string]any) bool {
	for _, t := range list(m["@type"]) {
		s, _ := t.(string)
		if i := strings.LastIndexAny(s, "/:#"); i >= 0 {
			s = s[i+1:]
		}
		if s == "JobPosting" {
			return true
		}
	}
	return false
}

// longestPosting returns the posting that says most; pages of results hold several.
func longestPosting(posts []map[string]any, c *composer) map[string]any {
	best, size := posts[0], -1
	titles := make(map[string]bool)
	for _, p := range posts {
		n := 0
		for _, field := range postingFields {
			for _, s := range texts(p, field.name) {
				n += len(s)
			}
		}
		if n > size {
			best, size = p, n
		}
		titles[member(p, "title")+"\n"+member(p, "description")] = true
	}
	if len(titles) > 1 {
		c.noted["postings"] = len(titles)
	}
	return best
}

// postingFields are the texts of a JobPosting in the order they are read, with the heading that tells what they are.
var postingFields = [...]struct{ name, heading string }{
	{"description", ""},
	{"responsibilities", "Responsibilities"},
	{"qualifications", "Qualifications"},
	{"experienceRequirements", "Experience"},
	{"educationRequirements", "Education"},
	{"skills", "Skills"},
	{"securityClearanceRequirement", "Requirements"},
	{"physicalRequirement", "Physical requirements"},
	{"sensoryRequirement", "Physical requirements"},
	{"jobBenefits", "Benefits"},
}

// teaser is the number of words up to which a posting's text is taken for a mere summary of what the page shows.
const teaser = 60

// posting writes a JobPosting; false when it holds so little that the page must be read too.
func (h *htmlReader) posting(p map[string]any) bool {
	o := outline{h.composer}
	if title := cleanTitle(member(p, "title")); title != "" {
		o.heading(title, 1)
	}
	if name := agent(p["hiringOrganization"]); name != "" {
		o.plain(html.UnescapeString(name))
	}
	words := 0
	for _, field := range postingFields {
		items := postingItems(p, field.name)
		if len(items) == 0 {
			continue
		}
		if field.heading != "" {
			o.heading(field.heading, 2)
		} else {
			h.gap()
		}
		for _, s := range items {
			words += len(strings.Fields(s))
			h.fieldText(s, len(items) > 1)
		}
	}
	return words > teaser
}

func cleanTitle(s string) string { return strings.TrimSpace(collapse(html.UnescapeString(s))) }

// agent returns the name of an organization, which is a text or an object.
func agent(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	m, _ := v.(map[string]any)
	return member(m, "name")
}

// fieldText writes a text of a field, which may be HTML, HTML written as text, or plain.
func (h *htmlReader) fieldText(s string, listed bool) {
	if !strings.Contains(s, "<") && strings.Contains(s, "&lt;") {
		s = html.UnescapeString(s)
	}
	if strings.Contains(s, "<") && strings.Contains(s, ">") {
		if root, err := parseHTML(s, h.lim); err == nil {
			if listed {
				h.label = "•"
			}
			h.walk(root)
			h.endBlock()
			h.label = ""
			return
		}
	}
	for _, line := range strings.Split(html.UnescapeString(s), "\n") {
		p := para{}
		if listed {
			p.bullet = "•"
		}
		h.begin(p)
		h.write(line, look{})
		h.end()
	}
}

// postingItems returns the texts of a field: as it is written, or what its objects say.
func postingItems(p map[string]any, name string) []string {
	var items []string
	for _, v := range list(p[name]) {
		s := ""
		switch v := v.(type) {
		case string:
			s = strings.TrimSpace(v)
		case map[string]any:
			s = postingObject(v)
		}
		if s != "" {
			items = append(items, s)
		}
	}
	if name == "experienceRequirements" && len(items) > 0 && p["experienceInPlaceOfEducation"] == true {
		items = append(items, "Degree or equivalent experience")
	}
	return items
}

// postingObject returns what an OccupationalExperienceRequirements, an EducationalOccupationalCredential, a DefinedTerm
// or another object says.
func postingObject(m map[string]any) string {
	if n, ok := m["monthsOfExperience"]; ok {
		if s := experience(n); s != "" {
			return joined(". ", member(m, "description"), s)
		}
	}
	if s := member(m, "credentialCategory"); s != "" {
		return credential(s)
	}
	return joined(": ", first(member(m, "name"), member(m, "value")), member(m, "description"))
}

// experience returns months as postings write them.
func experience(v any) string {
	s, _ := v.(string)
	if n, ok := v.(json.Number); ok {
		s = n.String()
	}
	months, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil, months < 1, months > 1200:
		return ""
	case months < 12:
		return "At least " + count(int(months), "month", "months") + " of experience"
	}
	return "At least " + count(int(months/12), "year", "years") + " of experience"
}

// credential returns a category as postings write it; the values are those that Google's guide to JobPosting names.
func credential(s string) string {
	switch strings.ToLower(s) {
	case "high school":
		return "High school diploma"
	case "associate degree":
		return "Associate degree"
	case "bachelor degree":
		return "Bachelor's degree"
	case "professional certificate":
		return "Professional certificate"
	case "postgraduate degree":
		return "Postgraduate degree"
	}
	return s
}
