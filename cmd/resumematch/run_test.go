package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// samples are the documents that the README shows.
const samples = "../../examples/it-director/"

// TestJSON holds the command to what an importer gets: the same bytes.
func TestJSON(t *testing.T) {
	for _, file := range []string{"resume.txt", "resume.pdf"} {
		resume, err := match.Open(samples + file)
		if err != nil {
			t.Fatal(err)
		}
		job, err := match.Open(samples + "job.txt")
		if err != nil {
			t.Fatal(err)
		}
		want, err := json.Marshal(match.Compare(resume, job))
		if err != nil {
			t.Fatal(err)
		}
		var stdout, stderr bytes.Buffer
		if status := run([]string{"--format", "json", samples + file, samples + "job.txt"}, nil, &stdout, &stderr); status != exitReport {
			t.Fatalf("status %d: %s", status, stderr.String())
		}
		if !bytes.Equal(stdout.Bytes(), want) {
			t.Errorf("%s: --format json is not json.Marshal of the report", file)
		}
	}
}

// TestCoverageRoundsDown: a percentage is never rounded up to a threshold that is not met.
func TestCoverageRoundsDown(t *testing.T) {
	for _, c := range []struct {
		coverage match.Coverage
		want     int
		of       string
	}{
		{match.Coverage{Required: match.Met{Met: 2, Total: 3}}, 66, "required keywords"},
		{match.Coverage{Required: match.Met{Met: 199, Total: 200}, Mentioned: match.Met{Met: 0, Total: 50}}, 99, "required keywords"},
		{match.Coverage{Preferred: match.Met{Met: 1, Total: 2}, Mentioned: match.Met{Met: 2, Total: 2}}, 75, "keywords"},
		{match.Coverage{}, 0, "keywords"},
	} {
		if got, of := coverage(c.coverage); got != c.want || of != c.of {
			t.Errorf("%+v: %d %% of the %s, want %d %% of the %s", c.coverage, got, of, c.want, c.of)
		}
	}
}

func TestUseColor(t *testing.T) {
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as a terminal is
	if err != nil {
		t.Skip(err)
	}
	defer device.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, c := range []struct {
		color, noColor, term string
		out                  *os.File
		want                 bool
	}{
		{"auto", "", "xterm", device, true},
		{"auto", "1", "xterm", device, false},
		{"auto", "", "dumb", device, false},
		{"auto", "", "xterm", file, false},
		{"always", "1", "dumb", file, true},
		{"never", "", "xterm", device, false},
	} {
		t.Setenv("NO_COLOR", c.noColor)
		t.Setenv("TERM", c.term)
		s := settings{color: c.color}
		if got := s.useColor(c.out); got != c.want {
			t.Errorf("--color %s, NO_COLOR=%q, TERM=%s, %s: %t, want %t", c.color, c.noColor, c.term, c.out.Name(), got, c.want)
		}
	}
}

func TestWidth(t *testing.T) {
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as a terminal is
	if err != nil {
		t.Skip(err)
	}
	defer device.Close()
	for columns, want := range map[string]int{"": 0, "132": 132, "40": 40, "39": 0, "201": 0, "wide": 0} {
		t.Setenv("COLUMNS", columns)
		if got := width(device); got != want {
			t.Errorf("COLUMNS=%q: %d, want %d", columns, got, want)
		}
	}
	t.Setenv("COLUMNS", "132")
	if got := width(&bytes.Buffer{}); got != 0 {
		t.Errorf("a file has the width %d of the terminal", got)
	}
}

func TestDidYouMean(t *testing.T) {
	known := []string{"IT director", "IT manager", "CIO", "CTO"}
	for given, want := range map[string]string{
		"IT diretor":  "did you mean IT director? ",
		"it  manager": "did you mean IT manager? ",
		"CIOO":        "did you mean CIO? ",
		"goat herd":   "",
		"":            "",
	} {
		if got := didYouMean(given, known); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
	if d := distance("kitten", "sitting"); d != 3 {
		t.Errorf("distance of kitten and sitting is %d, want 3", d)
	}
	if d := distance("cheif", "chief"); d != 1 {
		t.Errorf("distance of cheif and chief is %d, want 1: two letters changed places", d)
	}
}

// failing refuses every byte.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, os.ErrClosed }

// TestWriteError: a report that could not be written is no report.
func TestWriteError(t *testing.T) {
	for _, form := range []string{"text", "json"} {
		var stderr bytes.Buffer
		status := run([]string{"--format", form, samples + "resume.txt", samples + "job.txt"}, nil, failing{}, &stderr)
		if status != exitNoReport || stderr.Len() == 0 {
			t.Errorf("%s: status %d, %q", form, status, stderr.String())
		}
	}
}

// TestSay: a message is one line, whatever the names of files in it.
func TestSay(t *testing.T) {
	var stderr bytes.Buffer
	if status := run([]string{"cv.txt", "job.txt", "more\x1b[2J\nresumematch: all is well"}, nil, io.Discard, &stderr); status != exitNoReport {
		t.Errorf("status %d", status)
	}
	if got := stderr.String(); strings.Count(got, "\n") != 1 || strings.Contains(got, "\x1b") || !strings.HasPrefix(got, "resumematch: more\ufffd[2J\ufffdresumematch: all is well: one file too many") {
		t.Errorf("%q", got)
	}
}
