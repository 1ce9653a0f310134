package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// Exit statuses.
const (
	exitReport   = 0
	exitCoverage = 1
	exitNoReport = 2
)

// run is the whole command; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	flags := newFlags(&s)
	err := parse(flags, args)
	status := exitReport
	switch {
	case err != nil:
	case s.help:
		_, err = io.WriteString(stdout, usage+flags.FlagUsagesWrapped(80)+statuses)
	case s.version:
		_, err = fmt.Fprintf(stdout, "resumematch %s, corpus %s\n", match.Version, corpus.Default().Version())
	case s.explain != "":
		err = explain(stdout, s.explain)
	case s.showText:
		err = showText(flags.Args(), stdin, stdout, stderr)
	default:
		status, err = report(&s, flags.Args(), stdin, stdout, stderr)
	}
	if err != nil {
		say(stderr, err)
		return exitNoReport
	}
	return status
}

func say(stderr io.Writer, what any) { fmt.Fprintf(stderr, "resumematch: %v\n", what) }

// report compares the files and writes the report; it returns the exit status.
func report(s *settings, files []string, stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	c, err := s.loadCorpus()
	if err != nil {
		return exitNoReport, err
	}
	if s.role == "list" && len(files) == 0 {
		return exitReport, listRoles(stdout, c)
	}
	if err := s.check(files); err != nil {
		return exitNoReport, err
	}
	if s.role != "" && c.Role(s.role) == nil {
		return exitNoReport, fmt.Errorf("--role %q: no such role; %s--role list names all", s.role, didYouMean(s.role, roleNames(c)))
	}
	resume, err := open(files[0], stdin)
	if err != nil {
		return exitNoReport, err
	}
	m := match.New(&match.Options{Corpus: c})
	job, err := s.job(m, files, stdin)
	if err != nil {
		return exitNoReport, err
	}
	r := m.Match(m.Resume(resume), job)
	if err := s.write(stdout, r); err != nil {
		return exitNoReport, err
	}
	if percent, of := coverage(r); percent < s.minCoverage {
		say(stderr, fmt.Sprintf("%d %% of the %s are met, --min-coverage asks for %d %%", percent, of, s.minCoverage))
		return exitCoverage, nil
	}
	return exitReport, nil
}

// loadCorpus returns the corpus to use. Its errors name the file as the user would.
func (s *settings) loadCorpus() (*corpus.Corpus, error) {
	if s.corpus == "" {
		return corpus.Default(), nil
	}
	if info, err := os.Stat(s.corpus); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("--corpus %s: no such folder; name the one that holds skills and roles", s.corpus)
	}
	c, err := corpus.Load(os.DirFS(s.corpus))
	if err != nil {
		return nil, fmt.Errorf("%s/%w", filepath.ToSlash(filepath.Clean(s.corpus)), err)
	}
	return c, nil
}

// job returns what the resume is compared with: the role's profile or the second file.
func (s *settings) job(m *match.Matcher, files []string, stdin io.Reader) (*match.Job, error) {
	if s.role != "" {
		return m.Role(s.role)
	}
	doc, err := open(files[1], stdin)
	if err != nil {
		return nil, err
	}
	return m.Job(doc), nil
}

func open(name string, stdin io.Reader) (*match.Document, error) {
	if name == "-" {
		return match.Read("standard input", stdin)
	}
	return match.Open(name)
}

// coverage returns the percentage of required keywords that are met, rounded down, and what it is a percentage of: all
// keywords when none is required. It is 0 when there is no keyword: a threshold that nothing was measured against is not
// reached.
func coverage(r *match.Report) (percent int, of string) {
	c := r.Coverage
	m, of := c.Required, "required keywords"
	if m.Total == 0 {
		m, of = match.Met{Met: c.Preferred.Met + c.Mentioned.Met, Total: c.Preferred.Total + c.Mentioned.Total}, "keywords"
	}
	if m.Total == 0 {
		return 0, of
	}
	return 100 * m.Met / m.Total, of
}

// write writes the report in the form asked for. JSON ends as json.Marshal ends it; a terminal gets a line end, so that
// the prompt does not follow the last brace.
func (s *settings) write(stdout io.Writer, r *match.Report) error {
	if s.format == "json" {
		data, err := r.JSON()
		if err != nil {
			return err
		}
		if isTerminal(stdout) {
			data = append(data, '\n')
		}
		_, err = stdout.Write(data)
		return err
	}
	return render.Text(stdout, r, render.TextOptions{Color: s.useColor(stdout), All: s.all, Hint: "resumematch --all lists what is left out here."})
}

// useColor decides whether to colour: asked for, or a terminal and nobody objects.
func (s *settings) useColor(stdout io.Writer) bool {
	if s.color != "auto" {
		return s.color == "always"
	}
	return isTerminal(stdout) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// showText prints what the matcher reads in each file; a line with its name goes in front when there are several.
func showText(files []string, stdin io.Reader, stdout, stderr io.Writer) error {
	if len(files) == 0 {
		return errors.New("--show-text: needs a file, as in: resumematch --show-text resume.pdf")
	}
	for i, name := range files {
		doc, err := open(name, stdin)
		if err != nil {
			return err
		}
		if len(files) > 1 {
			fmt.Fprintf(stdout, "%s==> %s <==\n", strings.Repeat("\n", min(i, 1)), path.Base(filepath.ToSlash(name)))
		}
		for _, w := range doc.Warnings() {
			say(stderr, fmt.Sprintf("%s: %s", name, w.Message))
		}
		if _, err := io.WriteString(stdout, strings.TrimRight(doc.Text(), "\n")+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// explain prints what a finding's code means.
func explain(stdout io.Writer, code string) error {
	if code == "list" {
		for _, c := range match.Codes() {
			if _, err := fmt.Fprintf(stdout, "%s\n    %s\n", c, c.Explain()); err != nil {
				return err
			}
		}
		return nil
	}
	text := match.Code(code).Explain()
	if text == "" {
		var codes []string
		for _, c := range match.Codes() {
			codes = append(codes, string(c))
		}
		return fmt.Errorf("--explain %s: no such code; %s--explain list names all", code, didYouMean(code, codes))
	}
	_, err := fmt.Fprintln(stdout, text)
	return err
}

// listRoles prints the roles that --role knows.
func listRoles(stdout io.Writer, c *corpus.Corpus) error {
	for _, name := range roleNames(c) {
		if _, err := fmt.Fprintln(stdout, name); err != nil {
			return err
		}
	}
	return nil
}

func roleNames(c *corpus.Corpus) []string {
	var names []string
	for _, r := range c.Roles() {
		names = append(names, r.Name)
	}
	return names
}
