package doctext

import (
	"archive/zip"
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// show writes lines so that tests can compare them: "## • text {place} {hidden}", and with form also what is drawn.
func show(lines []Line) []string {
	var out []string
	for _, l := range lines {
		s := l.Text
		if l.Bullet != "" {
			s = l.Bullet + " " + s
		}
		if l.Heading > 0 {
			s = strings.Repeat("#", l.Heading) + " " + s
		}
		if l.Place != "" {
			s += " {" + l.Place + "}"
		}
		if l.Hidden {
			s += " {hidden}"
		}
		out = append(out, s)
	}
	return out
}

// form writes what a line tells besides its text.
func form(l Line) string {
	s := fmt.Sprintf("%gpt indent %d page %d", l.Size, l.Indent, l.Page)
	for _, f := range [...]struct {
		on   bool
		name string
	}{{l.Blank, "blank"}, {l.Bold, "bold"}, {l.Italic, "italic"}} {
		if f.on {
			s += " " + f.name
		}
	}
	return s
}

// mustRead reads data as what Detect says it is, and tests that it says so.
func mustRead(t *testing.T, format string, data []byte) *Text {
	t.Helper()
	if got := Detect(data); got != format {
		t.Fatalf("Detect: %q, want %q", got, format)
	}
	text, err := Read(format, data, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// zipFile packs parts, in the order of their names; "mimetype" comes first and is stored.
func zipFile(parts map[string]string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	names := slices.Sorted(maps.Keys(parts))
	for _, first := range [...]bool{true, false} {
		for _, name := range names {
			if (name == "mimetype") != first {
				continue
			}
			header := &zip.FileHeader{Name: name, Method: zip.Deflate}
			if first {
				header.Method = zip.Store
			}
			f, err := w.CreateHeader(header)
			if err == nil {
				_, err = f.Write([]byte(parts[name]))
			}
			if err != nil {
				panic(err) // a buffer takes everything
			}
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// A plant is a feature of a format put into a document: the line it must give, or what no line may hold.
type plant struct{ name, want, not string }

// countPlants tests the features and returns how many were found.
func countPlants(t *testing.T, lines []Line, plants []plant) int {
	t.Helper()
	got := show(lines)
	all := strings.Join(got, "\n")
	found := 0
	for _, p := range plants {
		switch {
		case p.want != "" && !slices.Contains(got, p.want):
			t.Errorf("%s: no line %q", p.name, p.want)
		case p.want != "" && strings.Count(all, p.want) > 1:
			t.Errorf("%s: %q stands there %d times", p.name, p.want, strings.Count(all, p.want))
		case p.not != "" && strings.Contains(all, p.not):
			t.Errorf("%s: %q is in the text", p.name, p.not)
		default:
			found++
		}
	}
	if t.Failed() {
		t.Log("\n" + all)
	}
	return found
}
