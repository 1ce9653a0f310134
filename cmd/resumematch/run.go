package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"

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

// A command is one run: what was asked for, and where it reads and writes.
type command struct {
	settings
	formGiven      bool // --format stands on the command line
	roleGiven      bool // likewise --role; one that is configured is for reports
	files          []string
	stdin          io.Reader
	stdout, stderr io.Writer
}

// run is the whole command; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &command{stdin: stdin, stdout: stdout, stderr: stderr}
	status, err := c.run(args)
	if err != nil {
		say(stderr, err)
		return exitNoReport
	}
	return status
}

// say writes a message in one line, whatever control characters stand in the names of files that it speaks of.
func say(stderr io.Writer, what any) {
	fmt.Fprintf(stderr, "resumematch: %s\n", strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, fmt.Sprint(what)))
}

// run does what the arguments ask for and returns the exit status.
func (c *command) run(args []string) (int, error) {
	flags := newFlags(&c.settings)
	if err := parse(flags, args); err != nil {
		return exitNoReport, err
	}
	c.files, c.formGiven, c.roleGiven = flags.Args(), flags.Changed("format"), flags.Changed("role")
	switch {
	case c.help:
		return exitReport, help(c.stdout, flags)
	case c.version:
		_, err := fmt.Fprintf(c.stdout, "resumematch %s, corpus %s\n", match.Version, corpus.DefaultVersion())
		return exitReport, err
	case c.explain != "":
		return exitReport, explain(c.stdout, c.explain)
	case c.completion != "":
		return exitReport, completion(c.stdout, c.completion, flags)
	case c.man:
		return exitReport, man(c.stdout, flags)
	case c.printSchema:
		_, err := c.stdout.Write(render.Schema())
		return exitReport, err
	}
	if err := configure(flags); err != nil {
		return exitNoReport, err
	}
	if err := c.check(); err != nil {
		return exitNoReport, err
	}
	switch {
	case c.showText:
		return exitReport, c.texts()
	case c.roles:
		return exitReport, c.roleFits()
	case len(c.files) > 0 && c.files[0] == "lint-job":
		c.files = c.files[1:]
		return exitReport, c.lint()
	case len(c.files) > 0 && c.files[0] == "rank":
		c.files = c.files[1:]
		return c.rank()
	case len(c.files) > 0 && c.files[0] == "diff":
		c.files = c.files[1:]
		return c.diff()
	}
	return c.compare()
}

// compare compares the files and writes the report.
func (c *command) compare() (int, error) {
	known, err := c.loadCorpus()
	if err != nil {
		return exitNoReport, err
	}
	if c.role == "list" && len(c.files) == 0 {
		return exitReport, listRoles(c.stdout, known)
	}
	if err := misspelt(c.files); err != nil {
		return exitNoReport, err
	}
	if err := c.checkFiles(c.files); err != nil {
		return exitNoReport, err
	}
	m, err := c.newMatcher(known)
	if err != nil {
		return exitNoReport, err
	}
	resume, more, err := c.openResume(c.files[0])
	if err != nil {
		return exitNoReport, err
	}
	job, err := c.job(m, c.files)
	if err != nil {
		return exitNoReport, err
	}
	made := &comparison{report: m.Match(m.Resume(resume, more...), job), resume: resume, files: c.files}
	if c.role == "" {
		made.job = job.Document()
		c.hintSwapped(resume, made.job)
	}
	if c.interview {
		questions := made.report.Interview()
		err = c.emit("--interview", questions, func(p *sheet) { writeInterview(p, made.report, questions) })
	} else {
		err = c.write(c.stdout, made, c.formGiven)
	}
	if err != nil {
		return exitNoReport, err
	}
	return c.status(made.report.Coverage), nil
}

// status is 1 when the coverage is below what --min-coverage asks for.
func (c *command) status(met match.Coverage) int {
	percent, of := coverage(met)
	if percent >= c.minCoverage {
		return exitReport
	}
	say(c.stderr, fmt.Sprintf("%d %% of the %s are met, --min-coverage asks for %d %%", percent, of, c.minCoverage))
	return exitCoverage
}

// checkRole reports a --role that the corpus does not have.
func (s *settings) checkRole(known *corpus.Corpus) error {
	if s.role == "" || known.Role(s.role) != nil {
		return nil
	}
	return fmt.Errorf("--role %q: no such role; %s--role list names all", s.role, didYouMeanRole(s.role, known))
}

// loadCorpus returns the corpus to use.
func (s *settings) loadCorpus() (known *corpus.Corpus, err error) {
	if s.corpus == "" {
		known = corpus.Default()
	} else if known, err = readCorpus("--corpus", s.corpus, corpus.Load); err != nil {
		return nil, err
	}
	for _, folder := range s.corpusAdd {
		if known, err = readCorpus("--corpus-add", folder, known.With); err != nil {
			return nil, err
		}
	}
	return known, nil
}

// readCorpus reads the folder that the flag names. Its errors name the file as the user would.
func readCorpus(flag, folder string, read func(fs.FS) (*corpus.Corpus, error)) (*corpus.Corpus, error) {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("%s %s: no such folder; name the one that holds skills and roles", flag, folder)
	}
	c, err := read(os.DirFS(folder))
	if err != nil {
		return nil, fmt.Errorf("%s/%w", filepath.ToSlash(filepath.Clean(folder)), err)
	}
	return c, nil
}

// matcher returns the Matcher on the corpus to use, which has the role of --role.
func (c *command) matcher() (*match.Matcher, error) {
	known, err := c.loadCorpus()
	if err != nil {
		return nil, err
	}
	return c.newMatcher(known)
}

// newMatcher returns the Matcher on a corpus that must have the role of --role.
func (c *command) newMatcher(known *corpus.Corpus) (*match.Matcher, error) {
	if err := c.checkRole(known); err != nil {
		return nil, err
	}
	today, err := c.day()
	if err != nil {
		return nil, err
	}
	return match.New(&match.Options{Corpus: known, Today: today}), nil
}

// day returns what --today says; the zero time when it was not given. The clock is read for "now" alone: who does not
// ask for it gets the same report of the same files on every day.
func (s *settings) day() (time.Time, error) {
	switch s.today {
	case "":
		return time.Time{}, nil
	case "now":
		return time.Now(), nil
	}
	for _, form := range [...]string{time.DateOnly, "2006-01"} {
		if day, err := time.Parse(form, s.today); err == nil {
			return day, nil
		}
	}
	return time.Time{}, fmt.Errorf("--today %q: no such date; write it as 2026-11-22 or 2026-11, or now for the day of this run", s.today)
}

// job returns what resumes are compared with: the role's profile, or else the posting in the last of the files.
func (c *command) job(m *match.Matcher, files []string) (*match.Job, error) {
	if c.role != "" {
		return m.Role(c.role)
	}
	doc, err := c.open(files[len(files)-1])
	if err != nil {
		return nil, err
	}
	return m.Job(doc), nil
}

// openResume reads the resume in the file, and those of --with.
func (c *command) openResume(file string) (resume *match.Document, more []*match.Document, err error) {
	if resume, err = c.open(file); err != nil {
		return nil, nil, err
	}
	for _, name := range c.with {
		doc, err := c.open(name)
		if err != nil {
			return nil, nil, err
		}
		more = append(more, doc)
	}
	return resume, more, nil
}

// open reads a file, or standard input for "-".
func (c *command) open(name string) (*match.Document, error) {
	limits := match.Limits{Encoding: c.encoding}
	if name == "-" {
		return limits.Read("standard input", c.stdin)
	}
	return limits.Open(name)
}

// coverage returns the percentage of required keywords that are met, rounded down, and what it is a percentage of: all
// keywords when none is required. It is 0 when there is no keyword: a threshold that nothing was measured against is not
// reached.
func coverage(c match.Coverage) (percent int, of string) {
	m, of := c.Required, "required keywords"
	if m.Total == 0 {
		m, of = match.Met{Met: c.Preferred.Met + c.Mentioned.Met, Total: c.Preferred.Total + c.Mentioned.Total}, "keywords"
	}
	if m.Total == 0 {
		return 0, of
	}
	return 100 * m.Met / m.Total, of
}
