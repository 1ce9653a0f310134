package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestRank(t *testing.T) {
	files := []string{"software-developer.txt", "nosuch.txt", "service-desk-manager.txt", "../it-director/resume.pdf"}
	var out, errs bytes.Buffer
	if err := rank(&out, &errs, "../it-director/job.txt", files); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3 {
		t.Fatalf("three resumes can be read, got:\n%s", out.String())
	}
	for i, want := range []string{"resume.pdf", "service-desk-manager.txt", "software-developer.txt"} {
		if !strings.HasSuffix(lines[i], want) {
			t.Errorf("place %d: %s, want %s", i+1, lines[i], want)
		}
	}
	if got := errs.String(); !strings.Contains(got, "nosuch.txt") {
		t.Errorf("the missing file is not told: %q", got)
	}
	if err := rank(&out, &errs, "nosuch.txt", files); err == nil {
		t.Error("a missing posting is no error")
	}
}
