package gold

import (
	"bufio"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

//go:embed labels.tsv
var labels string

// ReadLabels returns the postings that the project has labels for, in the order of the files they stand in: those of
// data/jobs_it_leadership.jsonl.gz, which have an id, and of data/jobs_background.jsonl.gz, where b7 is the eighth.
func ReadLabels(data string) ([]Posting, error) {
	byID := make(map[string][]string)
	for _, row := range strings.Split(labels, "\n") {
		if id, _, ok := strings.Cut(row, "\t"); ok && row[0] != '#' {
			byID[id] = append(byID[id], row)
		}
	}
	var out []Posting
	for _, jobs := range []string{"jobs_it_leadership.jsonl.gz", "jobs_background.jsonl.gz"} {
		err := eachJob(filepath.Join(data, jobs), func(p Posting) error {
			rows := byID[p.ID]
			if len(rows) == 0 {
				return nil
			}
			for _, row := range rows {
				k, err := parseLabel(row, p.Text)
				if err != nil {
					return fmt.Errorf("labels.tsv, posting %s: %w", p.ID, err)
				}
				p.Keywords = append(p.Keywords, k)
			}
			out = append(out, p)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// eachJob calls do for the postings of a file of gzipped JSON lines.
func eachJob(path string, do func(Posting) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 16<<20)
	for n := 0; lines.Scan(); n++ {
		var job struct{ ID, Title, Text string }
		if err := json.Unmarshal(lines.Bytes(), &job); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if job.ID == "" {
			job.ID = "b" + strconv.Itoa(n)
		}
		if err := do(Posting{ID: job.ID, Title: job.Title, Text: job.Text}); err != nil {
			return err
		}
	}
	return lines.Err()
}

func parseLabel(row, text string) (Keyword, error) {
	f := strings.Split(row, "\t")
	if len(f) != 6 {
		return Keyword{}, fmt.Errorf("%d fields, want 6: %q", len(f), row)
	}
	imp, err := strconv.Atoi(f[2])
	if err != nil {
		return Keyword{}, err
	}
	k := Keyword{Term: f[4], Level: f[1], Imp: imp, Type: f[3]}
	seen := make(map[string]bool)
	for _, s := range strings.Fields(f[5]) {
		a, b, _ := strings.Cut(s, "-")
		start, err1 := strconv.Atoi(a)
		end, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || start < 0 || start >= end || end > len(text) {
			return Keyword{}, fmt.Errorf("span %s in a text of %d bytes", s, len(text))
		}
		if surface := text[start:end]; !seen[surface] {
			seen[surface] = true
			k.Surface = append(k.Surface, surface)
		}
	}
	return k, nil
}
