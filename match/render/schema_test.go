package render_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// A validator checks values with the part of JSON Schema that schema.json uses. A word of the schema that it does not
// know is a fault too, so that nothing in the schema goes unchecked.
type validator struct {
	root   map[string]any
	faults []string
}

func newValidator(t testing.TB) *validator {
	t.Helper()
	v := &validator{}
	if err := json.Unmarshal(render.Schema(), &v.root); err != nil {
		t.Fatal(err)
	}
	return v
}

// validate returns what is wrong with the JSON text of a report, each with its path.
func (v *validator) validate(t testing.TB, text []byte) []string {
	t.Helper()
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	v.faults = nil
	v.check("", v.root, value)
	return v.faults
}

func (v *validator) fault(path, format string, args ...any) {
	v.faults = append(v.faults, path+": "+fmt.Sprintf(format, args...))
}

func (v *validator) check(path string, schema map[string]any, value any) {
	for word, want := range schema {
		switch word {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			name := strings.TrimPrefix(want.(string), "#/$defs/")
			v.check(path, v.root["$defs"].(map[string]any)[name].(map[string]any), value)
		case "anyOf":
			v.checkAny(path, want.([]any), value)
		case "const":
			if !reflect.DeepEqual(want, value) {
				v.fault(path, "is %v, want %v", value, want)
			}
		case "enum":
			if !slices.ContainsFunc(want.([]any), func(e any) bool { return reflect.DeepEqual(e, value) }) {
				v.fault(path, "is %v, want one of %v", value, want)
			}
		case "type":
			if !isType(want, value) {
				v.fault(path, "is %T, want %v", value, want)
			}
		default:
			v.checkWord(path, word, want, schema, value)
		}
	}
}

func (v *validator) checkAny(path string, schemas []any, value any) {
	before := v.faults
	var found []string
	for _, s := range schemas {
		v.faults = nil
		v.check(path, s.(map[string]any), value)
		if len(v.faults) == 0 {
			v.faults = before
			return
		}
		found = append(found, v.faults...)
	}
	v.faults = append(before, found...)
}

// isType reports whether the value is of the type, or of one of the types.
func isType(want, value any) bool {
	if all, ok := want.([]any); ok {
		return slices.ContainsFunc(all, func(one any) bool { return isType(one, value) })
	}
	switch x := value.(type) {
	case nil:
		return want == "null"
	case bool:
		return want == "boolean"
	case string:
		return want == "string"
	case []any:
		return want == "array"
	case map[string]any:
		return want == "object"
	case float64:
		return want == "number" || want == "integer" && x == float64(int64(x))
	}
	return false
}

// checkWord checks the words that say something of one type only, and nothing of the others.
func (v *validator) checkWord(path, word string, want any, schema map[string]any, value any) {
	object, _ := value.(map[string]any)
	array, _ := value.([]any)
	text, isText := value.(string)
	number, isNumber := value.(float64)
	limit, _ := want.(float64)
	switch word {
	case "required":
		for _, name := range want.([]any) {
			if _, ok := object[name.(string)]; !ok && object != nil {
				v.fault(path, "has no %s", name)
			}
		}
	case "properties":
		for name, s := range want.(map[string]any) {
			if x, ok := object[name]; ok {
				v.check(path+"/"+name, s.(map[string]any), x)
			}
		}
	case "additionalProperties":
		known, _ := schema["properties"].(map[string]any)
		for name, x := range object {
			if _, ok := known[name]; ok {
				continue
			}
			if s, ok := want.(map[string]any); ok {
				v.check(path+"/"+name, s, x)
			} else if want == false {
				v.fault(path, "has %s, which the schema does not name", name)
			}
		}
	case "items":
		for i, x := range array {
			v.check(fmt.Sprintf("%s/%d", path, i), want.(map[string]any), x)
		}
	case "minItems", "maxItems":
		if n := float64(len(array)); array != nil && (word == "minItems" && n < limit || word == "maxItems" && n > limit) {
			v.fault(path, "has %v items, %s is %v", n, word, limit)
		}
	case "minimum", "maximum":
		if isNumber && (word == "minimum" && number < limit || word == "maximum" && number > limit) {
			v.fault(path, "is %v, %s is %v", number, word, limit)
		}
	case "minLength":
		if isText && float64(utf8.RuneCountInString(text)) < limit {
			v.fault(path, "is %q, too short", text)
		}
	case "pattern":
		if isText && !regexp.MustCompile(want.(string)).MatchString(text) {
			v.fault(path, "is %q, want %s", text, want)
		}
	default:
		v.fault(path, "the schema says %q, which this test does not know", word)
	}
}

func jsonOf(t testing.TB, r *match.Report) []byte {
	t.Helper()
	text, err := r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestSchemaHolds: reports of all sorts are as the schema says: of files, of a role, of texts with next to nothing in
// them, and of real documents when they are beside the project.
func TestSchemaHolds(t *testing.T) {
	v := newValidator(t)
	reports := map[string]*match.Report{
		"pdf":     opened(t, samples+"resume.pdf", samples+"job.txt").report,
		"text":    opened(t, samples+"resume.txt", samples+"job.txt").report,
		"swapped": opened(t, samples+"job.txt", samples+"resume.txt").report,
		"thin":    match.Compare(match.Text("r", "x"), match.Text("j", "Agile")),
		"nothing": match.Compare(match.Text("r", "-"), match.Text("j", "-")),
	}
	m := match.New(nil)
	role, err := m.Role("IT director")
	if err != nil {
		t.Fatal(err)
	}
	resume, err := match.Open(samples + "resume.txt")
	if err != nil {
		t.Fatal(err)
	}
	reports["role"] = m.Match(m.Resume(resume), role)
	for name, s := range realPairs(t) {
		reports[name] = s.report
	}
	for name, r := range reports {
		for _, fault := range v.validate(t, jsonOf(t, r)) {
			t.Errorf("%s: %s", name, fault)
		}
	}
}

// TestSchemaRefuses changes a good report in one place each, and wants the fault to be found there.
func TestSchemaRefuses(t *testing.T) {
	v := newValidator(t)
	good := string(jsonOf(t, opened(t, samples+"resume.txt", samples+"job.txt").report))
	if faults := v.validate(t, []byte(good)); len(faults) > 0 {
		t.Fatal(faults)
	}
	for _, c := range []struct{ pattern, with, fault string }{
		{`"schema_version":1`, `"schema_version":2`, "/schema_version"},
		{`"warnings":\[\]`, `"warnings":null`, "/resume/warnings"},
		{`"any_of":\[\]`, `"any_of":null`, "any_of"},
		{`"in_resume":\[\]`, `"in_resume":null`, "in_resume"},
		{`"quantities":\[\]`, `"quantities":null`, "quantities"},
		{`"findings":\[.*`, `"findings":null}`, "/findings"},
		{`"need":"required"`, `"need":"must"`, "/need"},
		{`"status":"missing"`, `"status":"lost"`, "/status"},
		{`"grade":"[a-z]*"`, `"grade":"fine"`, "/grade"},
		{`"verdict":"[a-z]*"`, `"verdict":"good"`, "/verdict"},
		{`"severity":"error"`, `"severity":"fatal"`, "/severity"},
		{`"kind":"tool"`, `"kind":"gadget"`, "/kind"},
		{`"score":[0-9.]*`, `"score":101`, "/score"},
		{`"page":1`, `"page":0`, "/page"},
		{`"line":[0-9]*`, `"line":1.5`, "/line"},
		{`"known":true`, `"known":"yes"`, "/known"},
		{`"code":"[a-z-]*"`, `"code":"No code"`, "/code"},
		{`"where":\{`, `"where":{"column":1,`, "/where"},
		{`"tool":\{`, `"tool":{"url":"x",`, "/tool"},
		{`"gain":[0-9.]*,`, ``, "/keywords"},
	} {
		at := regexp.MustCompile(c.pattern).FindStringIndex(good)
		if at == nil {
			t.Errorf("%s: not in the report", c.pattern)
			continue
		}
		faults := v.validate(t, []byte(good[:at[0]]+c.with+good[at[1]:]))
		if !slices.ContainsFunc(faults, func(f string) bool { return strings.Contains(f, c.fault) }) {
			t.Errorf("%s in place of %s: faults %q, want one at %s", c.with, c.pattern, faults, c.fault)
		}
	}
}

// TestSchemaNamesFields: the schema and the types of a report name the same properties, and those that may be absent
// are the ones that are not required.
func TestSchemaNamesFields(t *testing.T) {
	v := newValidator(t)
	n := 0
	var walk func(path string, schema map[string]any, typ reflect.Type)
	walk = func(path string, schema map[string]any, typ reflect.Type) {
		if ref, ok := schema["$ref"].(string); ok {
			schema = v.root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		}
		if choices, ok := schema["anyOf"].([]any); ok {
			walk(path, choices[0].(map[string]any), typ)
			return
		}
		switch typ.Kind() {
		case reflect.Pointer:
			walk(path, schema, typ.Elem())
		case reflect.Slice:
			walk(path+"[]", schema["items"].(map[string]any), typ.Elem())
		case reflect.Struct:
			n++
			properties, _ := schema["properties"].(map[string]any)
			var names, required []string
			for _, f := range reflect.VisibleFields(typ) {
				name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
				if !f.IsExported() || f.Anonymous {
					continue
				}
				names = append(names, name)
				if option != "omitempty" {
					required = append(required, name)
				}
				if s, ok := properties[name].(map[string]any); ok {
					walk(path+"/"+name, s, f.Type)
				}
			}
			var inSchema, requiredThere []string
			for name := range properties {
				inSchema = append(inSchema, name)
			}
			for _, name := range schema["required"].([]any) {
				requiredThere = append(requiredThere, name.(string))
			}
			for _, list := range [][]string{names, required, inSchema, requiredThere} {
				slices.Sort(list)
			}
			if !slices.Equal(names, inSchema) || !slices.Equal(required, requiredThere) {
				t.Errorf("%s: %s has %q, required %q; the schema has %q, required %q", path, typ, names, required, inSchema, requiredThere)
			}
		}
	}
	walk("", v.root, reflect.TypeFor[match.Report]())
	if n < 12 {
		t.Errorf("only %d types compared", n)
	}
}

func TestSchemaIsACopy(t *testing.T) {
	render.Schema()[0] = 'x'
	if render.Schema()[0] != '{' {
		t.Error("a caller can change the schema")
	}
}
