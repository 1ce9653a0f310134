package match_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/resumematch/resumematch"

// A listed package is what go list tells of one.
type listed struct {
	ImportPath   string
	Imports      []string
	TestImports  []string
	XTestImports []string
	CgoFiles     []string
}

// goList returns the lines of a go list command run at the top of the module.
func goList(t *testing.T, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go command to ask")
	}
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Dir = filepath.Join("..")
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		t.Fatalf("go list %s: %s", strings.Join(args, " "), exit.Stderr)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// packages returns all packages of the module.
func packages(t *testing.T) []listed {
	t.Helper()
	var out []listed
	for d := json.NewDecoder(strings.NewReader(goList(t, "-json=ImportPath,Imports,TestImports,XTestImports,CgoFiles", "./..."))); ; {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		p.ImportPath = strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		for i, path := range p.Imports {
			p.Imports[i] = strings.TrimPrefix(path, module+"/")
		}
		out = append(out, p)
	}
}

// within reports whether the package path lies at or below the folder.
func within(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

// own reports an import of ours: the module's name has been cut off.
func own(path string) bool {
	return within(path, "match") || within(path, "corpus") || within(path, "cmd") || within(path, "examples")
}

// edges are the imports that the design allows to some packages only. A new edge is a line here, and a reason in the
// commit.
var edges = []struct {
	why       string
	forbidden func(from, to string) bool
}{
	{"corpus is knowledge alone and imports nothing of ours", func(from, to string) bool {
		return within(from, "corpus") && own(to)
	}},
	{"what is internal knows no documents, jobs and reports", func(from, to string) bool {
		return within(from, "match/internal") && own(to) && !within(to, "match/internal") && to != "corpus"
	}},
	{"of the machines, only what finds skills and what learns of them know the corpus", func(from, to string) bool {
		knows := within(from, "match/internal/mention") || within(from, "match/internal/tagger")
		return within(from, "match/internal") && to == "corpus" && !knows
	}},
	{"an outline is read from words, dates, measures and lines alone", func(from, to string) bool {
		allowed := map[string][]string{"wording": {}, "calendar": {"wording"}, "outline": {"wording", "calendar", "quantity", "textline"}}
		may, held := allowed[strings.TrimPrefix(from, "match/internal/")]
		return held && own(to) && !slices.Contains(may, strings.TrimPrefix(to, "match/internal/"))
	}},
	{"a profile is told from its page by lines, words and dates alone", func(from, to string) bool {
		may := []string{"wording", "calendar", "textline"}
		return from == "match/internal/profile" && own(to) && !slices.Contains(may, strings.TrimPrefix(to, "match/internal/"))
	}},
	{"what is public is all that commands, examples and renderers have", func(from, to string) bool {
		public := within(from, "cmd") || within(from, "examples") || within(from, "match/render")
		return public && strings.Contains(to, "internal/") && own(to)
	}},
	{"match is below its renderers and commands", func(from, to string) bool {
		return (from == "match" || within(from, "match/internal")) && (within(to, "match/render") || within(to, "cmd") || within(to, "examples"))
	}},
	{"one package reads with ledongthuc/pdf", func(from, to string) bool {
		return within(to, "github.com/ledongthuc/pdf") && from != "match/internal/pdftext"
	}},
	{"flags belong to commands", func(from, to string) bool {
		return within(to, "github.com/spf13/pflag") && !within(from, "cmd")
	}},
	{"html is read by doctext and written by render, from the same nodes", func(from, to string) bool {
		return within(to, "golang.org/x/net") && from != "match/internal/doctext" && from != "match/render"
	}},
	{"templates find methods by name, so that the linker keeps all methods there are, 1.3 MB of the command", func(from, to string) bool {
		return to == "html/template" || to == "text/template"
	}},
	{"nothing reaches a network", func(from, to string) bool {
		return to == "net" || within(to, "net/http") || to == "net/rpc" || to == "net/smtp" || to == "crypto/tls"
	}},
	{"no cgo, no unsafe, no plugins", func(from, to string) bool {
		return to == "C" || to == "unsafe" || to == "plugin"
	}},
	{"results come from no chance", func(from, to string) bool {
		return within(to, "math/rand") && !strings.HasSuffix(from, "/train")
	}},
}

func TestImportPolicy(t *testing.T) {
	all := packages(t)
	if len(all) < 10 {
		t.Fatalf("go list tells of %d packages", len(all))
	}
	for _, p := range all {
		if len(p.CgoFiles) > 0 {
			t.Errorf("%s uses cgo", p.ImportPath)
		}
		for _, to := range p.Imports {
			for _, e := range edges {
				if e.forbidden(p.ImportPath, to) {
					t.Errorf("%s imports %s: %s", p.ImportPath, to, e.why)
				}
			}
		}
	}
}

// TestNoNetwork: what people install and what they import never reaches a network, not through any dependency. Package
// net itself comes into the command with pflag, which has flags for addresses; the library is free of it.
func TestNoNetwork(t *testing.T) {
	for pattern, forbidden := range map[string][]string{
		"./match/...":       {"net", "net/http", "crypto/tls", "plugin", "os/exec"},
		"./corpus":          {"net", "net/http", "crypto/tls", "plugin", "os/exec"},
		"./cmd/resumematch": {"net/http", "crypto/tls", "plugin", "os/exec"},
	} {
		deps := strings.Fields(goList(t, "-deps", pattern))
		for _, path := range forbidden {
			if slices.Contains(deps, path) {
				t.Errorf("%s: %s is among the dependencies", pattern, path)
			}
		}
	}
}

// TestMap: README.md of this folder names each file and each internal package, that of outline each of its files, and none names
// what is not there.
func TestMap(t *testing.T) {
	for folder, patterns := range map[string][]string{".": {"*.go", "internal/*"}, "internal/outline": {"*.go"}} {
		readme := filepath.Join(folder, "README.md")
		text, err := os.ReadFile(readme)
		if err != nil {
			t.Fatal(err)
		}
		here := make(map[string]bool)
		for _, pattern := range patterns {
			for _, path := range glob(t, filepath.Join(folder, pattern)) {
				if !strings.HasSuffix(path, "_test.go") {
					here[filepath.Base(path)] = true
				}
			}
		}
		named := make(map[string]bool)
		for i, word := range strings.Split(string(text), "`") {
			if _, internal := os.Stat(filepath.Join(folder, "internal", word)); i%2 == 1 && (strings.HasSuffix(word, ".go") || internal == nil) {
				named[word] = true
			}
		}
		for name := range here {
			if !named[name] {
				t.Errorf("%s does not say what %s is for", readme, name)
			}
		}
		for name := range named {
			if !here[name] {
				t.Errorf("%s names %s, which is not here", readme, name)
			}
		}
	}
}

// TestRuntimeModules: all modules that the library and the command are built of.
func TestRuntimeModules(t *testing.T) {
	allowed := []string{module, "github.com/kljensen/snowball", "github.com/ledongthuc/pdf", "github.com/spf13/pflag", "golang.org/x/net"}
	out := goList(t, "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "./match/...", "./corpus", "./cmd/...", "./examples/...")
	for _, path := range strings.Fields(out) {
		if !slices.Contains(allowed, path) {
			t.Errorf("module %s is built in; allowed are %s", path, strings.Join(allowed, ", "))
		}
	}
}
