package gold

import (
	"bufio"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
)

//go:embed labels.tsv
var labels string

// ReadLabels returns the postings of jobs, a file of gzipped JSON lines with id, title and text
// (../shared/data/jobs_it_leadership.jsonl.gz), that the project has labels for, in the file's order.
func ReadLabels(jobs string) ([]Posting, error) {
	byID := make(map[string][]string)
	for _, row := range strings.Split(labels, "\n") {
		if id, _, ok := strings.Cut(row, "\t"); ok && row[0] != '#' {
			byID[id] = append(byID[id], row)
		}
	}
	f, err := os.Open(jobs)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", jobs, err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 16<<20)
	var out []Posting
	for lines.Scan() {
		var job struct{ ID, Title, Text string }
		if err := json.Unmarshal(lines.Bytes(), &job); err != nil {
			return nil, fmt.Errorf("%s: %w", jobs, err)
		}
		rows := byID[job.ID]
		if len(rows) == 0 {
			continue
		}
		p := Posting{ID: job.ID, Title: job.Title, Text: job.Text}
		for _, row := range rows {
			k, err := parseLabel(row, job.Text)
			if err != nil {
				return nil, fmt.Errorf("labels.tsv, posting %s: %w", job.ID, err)
			}
			p.Keywords = append(p.Keywords, k)
		}
		out = append(out, p)
	}
	return out, lines.Err()
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
