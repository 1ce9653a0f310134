package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
	"github.com/spf13/pflag"
)

// Exit statuses.
const (
	exitReport   = 0
	exitCoverage = 1
	exitNoReport = 2
)

// settings are what the flags say.
type settings struct {
	role        string
	format      string
	minCoverage int
	corpus      string
	color       string
	explain     string
	showText    bool
	all         bool
	version     bool
	help        bool
}

func newFlags(s *settings) *pflag.FlagSet {
	f := pflag.NewFlagSet("resumematch", pflag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.SortFlags = false
	f.StringVar(&s.role, "role", "", "compare with the built-in profile of a `role` (\"IT director\") in place of JOB")
	f.StringVar(&s.format, "format", "text", "`form` of the report: text or json")
	f.BoolVar(&s.all, "all", false, "list every keyword and every achievement in the text report")
	f.IntVar(&s.minCoverage, "min-coverage", 0, "exit with 1 when fewer than `N` percent of the required keywords are met")
	f.StringVar(&s.corpus, "corpus", "", "`folder` with skills/*.txt and roles/*.txt to use in place of the built-in corpus")
	f.BoolVar(&s.showText, "show-text", false, "print the text of the files as the matcher reads it, and no report")
	f.StringVar(&s.explain, "explain", "", "say what a finding's `code` means (\"list\" for all codes)")
	f.StringVar(&s.color, "color", "auto", "`when` to colour: auto, always or never; NO_COLOR is respected")
	f.BoolVar(&s.version, "version", false, "print the version")
	f.BoolVarP(&s.help, "help", "h", false, "print this help")
	return f
}

const usage = `usage: resumematch [flags] RESUME JOB
       resumematch [flags] --role NAME RESUME

Says which keywords of a job posting a resume lacks, where it meets the others, and
which achievements carry no measure. RESUME and JOB are PDF or text files; "-" is
standard input.

`

const statuses = `
exit status: 0 report written; 1 below --min-coverage; 2 no report
`

// run is the whole command; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	flags := newFlags(&s)
	if err := flags.Parse(args); err != nil {
		return fail(stderr, fmt.Errorf("%w; see resumematch --help", err))
	}
	var err error
	status := exitReport
	switch {
	case s.help:
		_, err = io.WriteString(stdout, usage+flags.FlagUsagesWrapped(90)+statuses)
	case s.version:
		_, err = fmt.Fprintln(stdout, "resumematch", match.Version)
	case s.explain != "":
		err = explain(stdout, s.explain)
	case s.showText:
		err = showText(stdout, stdin, flags.Args())
	default:
		status, err = report(&s, flags.Args(), stdin, stdout)
	}
	if err != nil {
		return fail(stderr, err)
	}
	return status
}

func fail(stderr io.Writer, err error) int {
	fmt.Fprintf(stderr, "resumematch: %v\n", err)
	return exitNoReport
}

// report compares the files of args and writes the report.
func report(s *settings, args []string, stdin io.Reader, stdout io.Writer) (int, error) {
	if err := s.check(args); err != nil {
		return exitNoReport, err
	}
	options := &match.Options{}
	if s.corpus != "" {
		c, err := corpus.Load(os.DirFS(s.corpus))
		if err != nil {
			return exitNoReport, fmt.Errorf("%s: %w", s.corpus, err)
		}
		options.Corpus = c
	}
	resume, err := open(args[0], stdin)
	if err != nil {
		return exitNoReport, err
	}
	m := match.New(options)
	var job *match.Job
	if s.role != "" {
		if job, err = m.Role(s.role); err != nil {
			return exitNoReport, err
		}
	} else {
		doc, err := open(args[1], stdin)
		if err != nil {
			return exitNoReport, err
		}
		job = m.Job(doc)
	}
	r := m.Match(m.Resume(resume), job)
	if err := write(s, r, stdout); err != nil {
		return exitNoReport, err
	}
	if c := r.Coverage.Required; c.Total > 0 && 100*c.Met < s.minCoverage*c.Total {
		return exitCoverage, nil
	}
	return exitReport, nil
}

func (s *settings) check(args []string) error {
	want := 2
	if s.role != "" {
		want = 1
	}
	switch {
	case len(args) < want && want == 2:
		return errors.New("need a resume and a job posting, as in: resumematch resume.pdf job.txt; see resumematch --help")
	case len(args) < want:
		return errors.New("need a resume, as in: resumematch --role \"IT director\" resume.pdf")
	case len(args) > want && want == 1:
		return fmt.Errorf("--role stands in place of the posting; leave out %s or --role", args[1])
	case len(args) > want:
		return fmt.Errorf("two files are compared, a resume and a posting; %s is one too many", args[2])
	case want == 2 && args[0] == "-" && args[1] == "-":
		return errors.New("only one of resume and posting can come from standard input")
	case s.format != "text" && s.format != "json":
		return fmt.Errorf("--format %s: no such form; use text or json", s.format)
	case s.color != "auto" && s.color != "always" && s.color != "never":
		return fmt.Errorf("--color %s: use auto, always or never", s.color)
	case s.minCoverage < 0 || s.minCoverage > 100:
		return fmt.Errorf("--min-coverage %d: a percentage from 0 to 100", s.minCoverage)
	}
	return nil
}

func open(path string, stdin io.Reader) (*match.Document, error) {
	if path == "-" {
		return match.Read("standard input", stdin)
	}
	return match.Open(path)
}

func write(s *settings, r *match.Report, stdout io.Writer) error {
	if s.format == "json" {
		data, err := r.JSON()
		if err != nil {
			return err
		}
		_, err = stdout.Write(append(data, '\n'))
		return err
	}
	return render.Text(stdout, r, render.TextOptions{Color: s.useColor(stdout), All: s.all})
}

// useColor decides whether to colour: asked for, or a terminal and nobody objects.
func (s *settings) useColor(stdout io.Writer) bool {
	if s.color != "auto" {
		return s.color == "always"
	}
	f, ok := stdout.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// showText prints what the matcher reads in each file.
func showText(stdout io.Writer, stdin io.Reader, args []string) error {
	if len(args) == 0 {
		return errors.New("--show-text needs a file")
	}
	for _, path := range args {
		doc, err := open(path, stdin)
		if err != nil {
			return err
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
			if _, err := fmt.Fprintf(stdout, "%-18s %s\n", c, c.Explain()); err != nil {
				return err
			}
		}
		return nil
	}
	text := match.Code(code).Explain()
	if text == "" {
		return fmt.Errorf("--explain %s: no such code; --explain list shows all", code)
	}
	_, err := fmt.Fprintln(stdout, text)
	return err
}
