package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files of the scripts")

// TestScripts runs the scripts of testdata/script: the contract of the command. A script is a txtar archive: commands,
// then the files they work on. The commands are those of rogpeppe/go-internal/testscript, as far as needed (that
// package asks for x/tools and x/sys, two modules more than the project has):
//
//	exec resumematch ARG...    run in process; it must exit with 0
//	! exec resumematch ARG...  it must not
//	exit N                     the last run's exit status
//	stdin FILE                 standard input of the next run: a file, or stdout
//	[!] stdout|stderr REGEXP   in the last run's output, lines taken alone
//	cmp A B                    the same bytes; A may be stdout or stderr; -update rewrites B when it is in the archive
//	cp A B                     copies a file, or stdout
//	make FILE                  writes one of the files of makers
//	env NAME=VALUE
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		path, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { runScript(t, path) })
	}
}

// A script is one archive being run.
type script struct {
	*testing.T
	archive        *archive
	stdin          []byte
	stdout, stderr bytes.Buffer
	status         int
	changed        bool
}

func runScript(t *testing.T, path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s := &script{T: t, archive: parseArchive(data)}
	t.Chdir(t.TempDir())
	t.Setenv("NO_COLOR", "")
	t.Setenv(configVariable, "")
	for _, f := range s.archive.files {
		if err := os.MkdirAll(filepath.Dir(f.name), 0o755); err != nil {
			t.Fatal(err)
		}
		s.write(f.name, f.data)
	}
	for i, line := range strings.Split(s.archive.script, "\n") {
		if err := s.command(line); err != nil {
			t.Fatalf("%s:%d: %s\n%v\nstdout:\n%.2000s\nstderr:\n%s", filepath.Base(path), i+1, line, err, s.stdout.String(), s.stderr.String())
		}
	}
	if s.changed {
		s.write(path, s.archive.bytes())
	}
}

// command runs one line of the script.
func (s *script) command(line string) error {
	words, err := fields(line)
	if err != nil || len(words) == 0 {
		return err
	}
	want := words[0] != "!"
	if !want {
		words = words[1:]
	}
	switch name, args := words[0], words[1:]; {
	case name == "exec" && len(args) > 0 && args[0] == "resumematch":
		s.stdout.Reset()
		s.stderr.Reset()
		s.status = run(args[1:], bytes.NewReader(s.stdin), &s.stdout, &s.stderr)
		s.stdin = nil
		if (s.status == 0) != want {
			return fmt.Errorf("exit status %d", s.status)
		}
	case name == "exit" && len(args) == 1:
		if got := fmt.Sprint(s.status); got != args[0] {
			return fmt.Errorf("exit status %s", got)
		}
	case (name == "stdout" || name == "stderr") && len(args) == 1:
		re, err := regexp.Compile("(?m)" + args[0])
		if err != nil {
			return err
		}
		if re.Match(s.read(name)) != want {
			return fmt.Errorf("%s: match is %t", name, !want)
		}
	case name == "stdin" && len(args) == 1:
		s.stdin = bytes.Clone(s.read(args[0]))
	case name == "cmp" && len(args) == 2:
		return s.compare(args[0], args[1])
	case name == "cp" && len(args) == 2:
		s.write(args[1], s.read(args[0]))
	case name == "make" && len(args) == 1 && makers[args[0]] != nil:
		s.write(args[0], makers[args[0]]())
	case name == "env" && len(args) == 1 && strings.Contains(args[0], "="):
		key, value, _ := strings.Cut(args[0], "=")
		s.Setenv(key, value)
	default:
		return fmt.Errorf("no such command")
	}
	return nil
}

func (s *script) compare(a, b string) error {
	got, want := s.read(a), s.read(b)
	if bytes.Equal(got, want) {
		return nil
	}
	if f := s.archive.file(b); *update && f != nil {
		f.data, s.changed = bytes.Clone(got), true
		return nil
	}
	return fmt.Errorf("%s and %s differ; -update rewrites the archive\nwant:\n%s", a, b, want)
}

func (s *script) read(name string) []byte {
	switch name {
	case "stdout":
		return s.stdout.Bytes()
	case "stderr":
		return s.stderr.Bytes()
	}
	data, err := os.ReadFile(name)
	if err != nil {
		s.Fatal(err)
	}
	return data
}

func (s *script) write(name string, data []byte) {
	if err := os.WriteFile(name, data, 0o644); err != nil {
		s.Fatal(err)
	}
}

// fields splits a line at spaces; single quotes hold words together, # begins a comment.
func fields(line string) ([]string, error) {
	var words []string
	word, quoted, open := "", false, false
	flush := func() {
		if word != "" || quoted {
			words = append(words, word)
		}
		word, quoted = "", false
	}
	for _, r := range line {
		switch {
		case r == '\'':
			open, quoted = !open, true
		case open:
			word += string(r)
		case r == ' ' || r == '\t':
			flush()
		case r == '#' && word == "" && !quoted:
			return words, nil
		default:
			word += string(r)
		}
	}
	if open {
		return nil, fmt.Errorf("a quote is not closed")
	}
	flush()
	return words, nil
}
