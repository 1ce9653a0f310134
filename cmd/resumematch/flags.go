package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"
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
	f.StringVar(&s.role, "role", "", "compare with the built-in profile of the role `NAME`, as in \"IT director\", in place of JOB; \"list\" names all")
	f.StringVar(&s.format, "format", "text", "`FORM` of the report: text or json")
	f.BoolVar(&s.all, "all", false, "list every keyword and every statement in the text report")
	f.IntVar(&s.minCoverage, "min-coverage", 0, "exit with 1 when fewer than `N` percent of the required keywords are met (of all keywords, when the posting requires none)")
	f.StringVar(&s.corpus, "corpus", "", "folder `DIR` with skills/*.txt and roles/*.txt to use in place of the built-in corpus")
	f.BoolVar(&s.showText, "show-text", false, "print the text of the files as the matcher reads it, and no report")
	f.StringVar(&s.explain, "explain", "", "say what a finding's `CODE` means; \"list\" names all")
	f.StringVar(&s.color, "color", "auto", "colour `WHEN`: auto, always or never; auto respects NO_COLOR")
	f.BoolVar(&s.version, "version", false, "print the version")
	f.BoolVarP(&s.help, "help", "h", false, "print this help")
	return f
}

const usage = `usage: resumematch [flags] RESUME JOB
       resumematch [flags] --role NAME RESUME
       resumematch --show-text FILE...
       resumematch --explain CODE

Says which keywords of a job posting a resume lacks, where it meets the others,
and which achievements carry no measure. RESUME and JOB are PDF or text files;
"-" is standard input.

`

const statuses = `
exit status: 0 report written; 1 below --min-coverage; 2 no report
`

// parse reads args. Its errors begin with the flag they are about.
func parse(flags *pflag.FlagSet, args []string) error {
	err := flags.Parse(args)
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return fmt.Errorf("-%s: no such flag; see resumematch --help", unknown.GetSpecifiedName())
	case errors.As(err, &unknown):
		var names []string
		flags.VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
		return fmt.Errorf("--%s: no such flag; %ssee resumematch --help", unknown.GetSpecifiedName(), didYouMean("--"+unknown.GetSpecifiedName(), names))
	case errors.As(err, &bare):
		return fmt.Errorf("--%s: needs a value; see resumematch --help", bare.GetFlag().Name)
	case errors.As(err, &wrong):
		return fmt.Errorf("--%s %s: %s", wrong.GetFlag().Name, wrong.GetValue(), valueHint(wrong.GetFlag()))
	}
	return fmt.Errorf("%w; see resumematch --help", err)
}

// valueHint says what a flag that is not free text takes.
func valueHint(f *pflag.Flag) string {
	if f.Value.Type() == "bool" {
		return "takes no value"
	}
	return "give a whole number from 0 to 100"
}

// check looks at the settings and the files before anything is read.
func (s *settings) check(files []string) error {
	switch {
	case s.format != "text" && s.format != "json":
		return fmt.Errorf("--format %s: no such form; use text or json", s.format)
	case s.color != "auto" && s.color != "always" && s.color != "never":
		return fmt.Errorf("--color %s: use auto, always or never", s.color)
	case s.minCoverage < 0 || s.minCoverage > 100:
		return fmt.Errorf("--min-coverage %d: give a whole number from 0 to 100", s.minCoverage)
	}
	if s.role != "" {
		return checkOne(files)
	}
	switch {
	case len(files) == 0:
		return errors.New("need a resume and a job posting, as in: resumematch resume.pdf job.txt; see resumematch --help")
	case len(files) == 1:
		return fmt.Errorf("%s: the only file; name a job posting too, as in: resumematch %[1]s job.txt, or a role, as in: --role \"IT director\"", files[0])
	case len(files) > 2:
		return fmt.Errorf("%s: one file too many; two are compared, a resume and a posting%s", files[2], quoteHint(files))
	case files[0] == "-" && files[1] == "-":
		return errors.New("-: only one of resume and posting can come from standard input")
	}
	return nil
}

// checkOne is check when a role stands in place of the posting.
func checkOne(files []string) error {
	switch len(files) {
	case 0:
		return errors.New("need a resume, as in: resumematch --role \"IT director\" resume.pdf; see resumematch --help")
	case 1:
		return nil
	}
	return fmt.Errorf("%s: one file too many; --role stands in place of the posting%s", files[1], quoteHint(files))
}

// quoteHint reminds of quotes when the files look like one name cut at its spaces: My Resume.pdf job.txt.
func quoteHint(files []string) string {
	for _, f := range files {
		if !strings.Contains(f, ".") && f != "-" {
			return " (put a name with spaces in quotes)"
		}
	}
	return ""
}
