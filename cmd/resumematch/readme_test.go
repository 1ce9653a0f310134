package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// consoleBlock is a block of the README with commands ("$ …"), each with its output below.
var consoleBlock = regexp.MustCompile("(?s)```console\n(.*?)```\n")

// TestReadmeConsole runs the commands of the README's console blocks and compares what they print; -update rewrites it.
func TestReadmeConsole(t *testing.T) {
	t.Chdir("../..")
	t.Setenv("NO_COLOR", "1")
	t.Setenv(configVariable, "")
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	status, commands := 0, 0
	got := consoleBlock.ReplaceAllStringFunc(string(data), func(block string) string {
		var b strings.Builder
		b.WriteString("```console\n")
		for _, line := range strings.Split(block, "\n") {
			command, ok := strings.CutPrefix(line, "$ ")
			if !ok {
				continue // output of before
			}
			commands++
			var out string
			out, status = console(t, command, status)
			b.WriteString(line + "\n" + out)
		}
		return b.String() + "```\n"
	})
	if commands < 4 {
		t.Errorf("README.md shows %d commands", commands)
	}
	if got == string(data) {
		return
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("README.md shows other output than its commands print; go test ./cmd/resumematch -update rewrites it; with it, it reads:\n%s", got)
}

// console runs one command as a shell at the top of the repository would and returns what it prints and its status.
func console(t *testing.T, command string, status int) (string, int) {
	command, head, piped := strings.Cut(command, " | head ")
	words, err := fields(command)
	if err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	if piped {
		var all string
		all, status = console(t, command, status)
		return headOf(t, all, head), status
	}
	var out bytes.Buffer
	switch {
	case command == "go test ./...":
		return "", 0 // this is it
	case command == "echo $?":
		return fmt.Sprintln(status), 0
	case words[0] == "resumematch":
		status = run(words[1:], strings.NewReader(""), &out, &out)
		return out.String(), status
	case strings.HasPrefix(command, "go run ./cmd/resumematch "):
		if status = run(words[3:], strings.NewReader(""), &out, &out); status != exitReport {
			t.Fatalf("%s: status %d, which go run would make 1\n%s", command, status, out.String())
		}
		return out.String(), status
	case strings.HasPrefix(command, "go run ./examples/"):
		if _, err := exec.LookPath("go"); err != nil {
			t.Skip("no go command to run the examples with")
		}
		cmd := exec.Command(words[0], words[1:]...)
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Run(); err != nil {
			t.Fatalf("%s: %v\n%s", command, err, out.String())
		}
		return out.String(), 0
	}
	t.Fatalf("README.md: this test cannot run %q", command)
	return "", 0
}

// headOf returns the beginning of text that head would print: "-12" lines or "-c 400" bytes, with a line end behind them.
func headOf(t *testing.T, text, arg string) string {
	count, bytes := strings.CutPrefix(arg, "-c ")
	n, err := strconv.Atoi(strings.TrimPrefix(count, "-"))
	if err != nil {
		t.Fatalf("head %s: %v", arg, err)
	}
	if bytes {
		return text[:min(n, len(text))] + "\n"
	}
	lines := strings.SplitAfter(text, "\n")
	return strings.Join(lines[:min(n, len(lines))], "")
}

// TestReadmeProgram builds the program that the README shows.
func TestReadmeProgram(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go command to build with")
	}
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, program, ok := strings.Cut(string(data), "```go\n")
	program, _, end := strings.Cut(program, "```\n")
	if !ok || !end {
		t.Fatal("README.md shows no program")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "main.go")
	if err := os.WriteFile(file, []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-o", filepath.Join(dir, "program"), file).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestReadmeFacts holds numbers and flags of the README to the code.
func TestReadmeFacts(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	w := match.DefaultWeights()
	for _, want := range []string{
		fmt.Sprintf("| required | %g |", w.Required),
		fmt.Sprintf("| preferred | %g |", w.Preferred),
		fmt.Sprintf("| mentioned in the description of the work | %g |", w.Mentioned),
	} {
		if !strings.Contains(readme, want) {
			t.Errorf("README.md has no line %q, which match.DefaultWeights says", want)
		}
	}
	if w.Soft != 0.5 {
		t.Errorf("README.md says that a soft skill weighs half, match.DefaultWeights %g", w.Soft)
	}
	var help, none bytes.Buffer
	run([]string{"--help"}, nil, &help, &none)
	for _, flag := range regexp.MustCompile(`--[a-z-]+`).FindAllString(help.String(), -1) {
		if flag != "--version" && flag != "--help" && !strings.Contains(readme, flag) {
			t.Errorf("README.md does not mention %s", flag)
		}
	}
	for _, link := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(readme, -1) {
		info, err := os.Stat(filepath.Join("../..", link[1]))
		if err != nil {
			t.Errorf("README.md links to %s: %v", link[1], err)
		} else if strings.HasSuffix(link[1], ".png") && info.Size() > 200_000 {
			t.Errorf("%s has %d bytes; 200,000 are enough for a picture", link[1], info.Size())
		}
	}
}
