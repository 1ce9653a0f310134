package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// printed returns what the command prints on standard output.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := run(args, nil, &stdout, &stderr); status != exitReport {
		t.Fatalf("%v: status %d: %s", args, status, stderr.String())
	}
	return stdout.String()
}

// TestFlagsEverywhere: every flag has a group, and stands in help, manual page and each completion.
func TestFlagsEverywhere(t *testing.T) {
	texts := map[string]string{"help": printed(t, "--help"), "man": strings.ReplaceAll(printed(t, "--man"), `\-`, "-")}
	for _, shell := range shells() {
		texts[shell] = printed(t, "--completion", shell)
	}
	newFlags(&settings{}).VisitAll(func(f *pflag.Flag) {
		if !slices.Contains(groups[:], strings.Join(f.Annotations[inGroup], "")) {
			t.Errorf("--%s is in no group", f.Name)
		}
		for name, text := range texts {
			flag := "--" + f.Name
			if name == "fish" {
				flag = "-l " + f.Name
			}
			if !strings.Contains(text, flag) {
				t.Errorf("%s does not have --%s", name, f.Name)
			}
		}
	})
}

// TestBashCompletion asks a real bash.
func TestBashCompletion(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash to ask")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"completion": printed(t, "--completion", "bash"), "my resume.pdf": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ line, want string }{
		{"--form", "--format"},
		{"--format m", "markdown"},
		{"--role CI", "CIO,CISO"},
		{"--explain missing-p", "missing-preferred"},
		{"lint", "lint-job"},
		{"my", "my resume.pdf"},
		{"--with my", "my resume.pdf"},
	} {
		script := `source ./completion; COMP_WORDS=(resumematch "$@"); COMP_CWORD=$#; _resumematch; printf '%s\n' "${COMPREPLY[@]}"`
		cmd := exec.Command(bash, append([]string{"--norc", "-c", script, "bash"}, strings.Fields(c.line)...)...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		got := strings.Split(strings.TrimSpace(string(out)), "\n")
		slices.Sort(got)
		if strings.Join(got, ",") != c.want {
			t.Errorf("%s: %q, want %q (%v)", c.line, got, c.want, err)
		}
	}
}

// TestManFormats: groff has nothing to complain about.
func TestManFormats(t *testing.T) {
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("no groff to ask")
	}
	cmd := exec.Command(groff, "-man", "-Tutf8", "-ww", "-Kutf8")
	cmd.Stdin = strings.NewReader(printed(t, "--man"))
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil || stderr.Len() > 0 {
		t.Errorf("%v: %s", err, stderr.String())
	}
	plain := regexp.MustCompile("\x1b\\[[0-9;]*m|.\b").ReplaceAllString(stdout.String(), "") // without bold
	if !strings.Contains(strings.ReplaceAll(plain, "−", "-"), "--min-coverage") {
		t.Errorf("the page has no --min-coverage:\n%s", plain)
	}
}
