package doctext

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// jsonValues is the most values a file may hold: each takes some hundred bytes once it is read.
const jsonValues = 400_000

// parseJSON parses one JSON value within the limits. A file in UTF-16 or with a byte order mark is read too.
func parseJSON(data []byte, lim Limits) (any, error) {
	text := []byte(strings.TrimPrefix(decodeText(data, windowsLatin), "\ufeff"))
	if err := checkJSON(text, lim); err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, &Error{Damaged, "not valid JSON: " + err.Error()}
	}
	return v, nil
}

// checkJSON counts brackets and values before anything is made of them.
func checkJSON(text []byte, lim Limits) error {
	depth, values := 0, 0
	inString := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > lim.Nesting {
				return errNesting(lim.Nesting)
			}
		case c == '}' || c == ']':
			depth--
		case c == ',':
			if values++; values > jsonValues {
				return &Error{Limit, fmt.Sprintf("more than %d values; give one resume or posting", jsonValues)}
			}
		}
	}
	return nil
}

// readJSON reads a JSON Resume, a JobPosting of schema.org or a job in JSON Resume's job schema.
func readJSON(data []byte, c *composer, t *Text) error {
	v, err := parseJSON(data, c.lim)
	if err != nil {
		return err
	}
	if posts := findPostings(v); len(posts) > 0 {
		h := &htmlReader{composer: c}
		h.posting(longestPosting(posts, c))
		return nil
	}
	m, ok := v.(map[string]any)
	if !ok {
		return &Error{Damaged, "neither a JSON Resume nor a JobPosting of schema.org; give one of these, or text"}
	}
	o := outline{c}
	if t.Format == JobPosting {
		o.job(m)
		return nil
	}
	t.Modified = monthOf(member(object(m, "meta"), "lastModified"))
	o.resume(m)
	return nil
}

// member returns the text of a member, or its number as it is written; "" for anything else.
func member(m map[string]any, name string) string {
	switch v := m[name].(type) {
	case string:
		return strings.TrimSpace(v)
	case json.Number:
		return v.String()
	}
	return ""
}

// object returns a member that is an object; nil, which can be asked like an empty one, for anything else.
func object(m map[string]any, name string) map[string]any {
	o, _ := m[name].(map[string]any)
	return o
}

// objects returns the objects of a member that is a list, or the one object that it is.
func objects(m map[string]any, name string) []map[string]any {
	var out []map[string]any
	for _, v := range list(m[name]) {
		if o, ok := v.(map[string]any); ok {
			out = append(out, o)
		}
	}
	return out
}

// texts returns the texts of a member that is a list, or the one text that it is.
func texts(m map[string]any, name string) []string {
	var out []string
	for _, v := range list(m[name]) {
		if s, ok := v.(string); ok && strings.TrimSpace(s) != "" {
			out = append(out, strings.TrimSpace(s))
		}
	}
	return out
}

// list returns v as a list: of itself when it is none.
func list(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}
