package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCompare(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	resume := file("resume.txt", "Jane Doe\nExperience\nIT Manager, Acme, 2015 - 2020\n- Led the rollout of Kubernetes to 12 sites.\n")
	job := file("job.txt", "IT manager\n\nRequirements\n- Kubernetes\n- ServiceNow\n\nNice to have\n- Terraform\n")
	var b bytes.Buffer
	if err := compare(&b, resume, job); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "ServiceNow (line 5 of the posting)\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if err := compare(&b, resume, filepath.Join(dir, "nosuch.txt")); err == nil || !strings.Contains(err.Error(), "nosuch.txt") {
		t.Errorf("a missing posting: %v", err)
	}
}

func TestCompareSamples(t *testing.T) {
	var b bytes.Buffer
	if err := compare(&b, "../it-director/resume.pdf", "../it-director/job.txt"); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "HIPAA") || strings.Contains(b.String(), "Azure") {
		t.Errorf("the sample lacks HIPAA and has Azure, got:\n%s", b.String())
	}
}
