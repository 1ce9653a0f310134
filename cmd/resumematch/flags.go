package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// settings are what the flags say.
type settings struct {
	role        string
	with        []string
	minCoverage int
	corpus      string
	corpusAdd   []string
	encoding    string
	today       string
	format      string
	outputs     []string
	all         bool
	color       string
	explain     string
	showText    bool
	roles       bool
	interview   bool
	printSchema bool
	completion  string
	man         bool
	version     bool
	help        bool
}

// The groups of flags, in the order of the help.
const (
	groupCompare = "What to compare"
	groupReport  = "The report"
	groupInstead = "In place of a report"
)

var groups = [...]string{groupCompare, groupReport, groupInstead}

// Annotations of a flag: what help, manual, completion and configuration need to know of it beyond its usage.
const (
	inGroup  = "group"
	takes    = "takes"    // the values it takes, or one of the words of completion.go for them
	isChoice = "settings" // it may stand in a configuration file
)

// A table is the flags while they are listed.
type table struct {
	*pflag.FlagSet
	group    string // of the flags that follow
	settable bool   // they may stand in a configuration file
}

// text, list, yes and number add a flag that takes a text, a text each time it is given, nothing, or a number; values are
// what its annotation [takes] holds.
func (t *table) text(p *string, name, value, usage string, values ...string) {
	t.StringVar(p, name, value, usage)
	t.note(name, values)
}

func (t *table) list(p *[]string, name, short, usage string, values ...string) {
	t.StringArrayVarP(p, name, short, nil, usage)
	t.note(name, values)
}

func (t *table) yes(p *bool, name, short, usage string) {
	t.BoolVarP(p, name, short, false, usage)
	t.note(name, nil)
}

func (t *table) number(p *int, name, usage string) {
	t.IntVar(p, name, 0, usage)
	t.note(name, nil)
}

// note annotates a flag.
func (t *table) note(name string, values []string) {
	flag := t.Lookup(name)
	flag.Annotations = map[string][]string{inGroup: {t.group}, takes: values}
	if t.settable {
		flag.Annotations[isChoice] = []string{"yes"}
	}
}

// newFlags returns the table of flags. Help, manual page and completion are made from it.
func newFlags(s *settings) *pflag.FlagSet {
	f := pflag.NewFlagSet("resumematch", pflag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.SortFlags = false
	t := &table{FlagSet: f}

	t.group, t.settable = groupCompare, true
	t.text(&s.role, "role", "", "compare with the built-in profile of the role `NAME`, as in \"IT director\", in place of JOB; \"list\" names all", takesRole)
	t.text(&s.corpus, "corpus", "", "folder `DIR` with skills/*.txt and roles/*.txt to use in place of the built-in corpus", takesFolder)
	t.list(&s.corpusAdd, "corpus-add", "", "folder `DIR` with skills/*.txt or roles/*.txt to use besides that corpus; repeatable", takesFolder)
	t.text(&s.encoding, "encoding", "", "read plain text as `NAME`, not as guessed: utf-8, utf-16, utf-16le, utf-16be or windows-1252", "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252")
	t.text(&s.today, "today", "", "count a role held to this day up to the month of `DATE`, as in 2026-11-22 or 2026-11, or up to this month with \"now\"; else up to the latest date that the resume or its file names")
	t.settable = false
	t.list(&s.with, "with", "", "a further `FILE` of the same person, such as the cover letter, which may meet keywords too; repeatable", takesFile)

	t.group, t.settable = groupReport, true
	t.text(&s.format, "format", "text", "`FORM` of the report: "+strings.Join(formNames(), ", "), formNames()...)
	t.yes(&s.all, "all", "", "list every keyword and every statement in the text report")
	t.text(&s.color, "color", "auto", "colour `WHEN`: auto, always or never; auto respects NO_COLOR", "auto", "always", "never")
	t.number(&s.minCoverage, "min-coverage", "exit with 1 when fewer than `N` percent of the required keywords are met (of all keywords, when the posting requires none)")
	t.settable = false // a file found in a folder must not say which files are overwritten
	t.list(&s.outputs, "output", "o", "write the report to `FILE`, in the form of its extension: "+extensionList()+"; repeatable. Nothing goes to standard output then, unless --format is given", takesFile)

	t.group = groupInstead
	t.yes(&s.roles, "roles", "", "say which roles a resume is nearest to, and what the next rung lacks")
	t.yes(&s.interview, "interview", "", "list the questions to be ready for")
	t.yes(&s.showText, "show-text", "", "print the text of the files as the matcher reads it")
	t.text(&s.explain, "explain", "", "say what a finding's `CODE` means; \"list\" names all", takesCode)
	t.yes(&s.printSchema, "print-schema", "", "print the JSON Schema of the report")
	t.text(&s.completion, "completion", "", "print the completion for `SHELL`: "+orList(shells()), shells()...)
	t.yes(&s.man, "man", "", "print the manual page, for man -l")
	t.yes(&s.version, "version", "", "print the version")
	t.yes(&s.help, "help", "h", "print this help")
	return f
}

const usage = `usage: resumematch [flags] RESUME JOB
       resumematch [flags] --role NAME RESUME
       resumematch --roles RESUME
       resumematch diff OLD NEW JOB
       resumematch lint-job JOB...
       resumematch rank JOB RESUME...
       resumematch --show-text FILE...
       resumematch --explain CODE

Says which keywords of a job posting a resume lacks, where it meets the others,
and which achievements carry no measure. RESUME and JOB are PDF, DOCX, ODT, RTF,
HTML, Markdown, JSON or text files; "-" is standard input.
`

const statuses = `
exit status: 0 report written; 1 below --min-coverage; 2 no report (rank: not of
all resumes)
`

// help writes the usage and the flags by group, in 80 columns.
func help(w io.Writer, flags *pflag.FlagSet) error {
	var b strings.Builder
	b.WriteString(usage)
	for _, g := range groups {
		b.WriteString("\n" + g + ":\n" + inGroupOf(flags, g).FlagUsagesWrapped(80))
	}
	b.WriteString(statuses)
	_, err := io.WriteString(w, b.String())
	return err
}

// inGroupOf returns the flags of one group.
func inGroupOf(flags *pflag.FlagSet, group string) *pflag.FlagSet {
	out := pflag.NewFlagSet(group, pflag.ContinueOnError)
	out.SortFlags = false
	flags.VisitAll(func(f *pflag.Flag) {
		if slices.Equal(f.Annotations[inGroup], []string{group}) {
			out.AddFlag(f)
		}
	})
	return out
}

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
		return noSuchFlag(flags, unknown.GetSpecifiedName())
	case errors.As(err, &bare):
		return fmt.Errorf("--%s: needs a value; see resumematch --help", bare.GetFlag().Name)
	case errors.As(err, &wrong):
		return fmt.Errorf("--%s %s: %s", wrong.GetFlag().Name, wrong.GetValue(), valueHint(wrong.GetFlag()))
	}
	return fmt.Errorf("%w; see resumematch --help", err)
}

func noSuchFlag(flags *pflag.FlagSet, name string) error {
	var names []string
	flags.VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return fmt.Errorf("--%s: no such flag; %ssee resumematch --help", name, didYouMean("--"+name, names))
}

// valueHint says what a flag that is not free text takes.
func valueHint(f *pflag.Flag) string {
	if f.Value.Type() == "bool" {
		return "takes no value"
	}
	return "give a whole number from 0 to 100"
}

// check looks at the settings before anything is read.
func (s *settings) check() error {
	if formOf(s.format) == nil {
		return fmt.Errorf("--format %s: no such form; %suse %s", s.format, didYouMean(s.format, formNames()), orList(formNames()))
	}
	switch {
	case s.color != "auto" && s.color != "always" && s.color != "never":
		return fmt.Errorf("--color %s: use auto, always or never", s.color)
	case s.minCoverage < 0 || s.minCoverage > 100:
		return fmt.Errorf("--min-coverage %d: give a whole number from 0 to 100", s.minCoverage)
	}
	for _, o := range s.outputs {
		if formOfFile(o) == nil {
			return fmt.Errorf("-o %s: the extension names no form; use one of %s", o, extensionList())
		}
	}
	return nil
}

// checkFiles looks at the number of files of a report.
func (s *settings) checkFiles(files []string) error {
	if s.role != "" {
		return s.checkOne(files)
	}
	switch {
	case len(files) == 0:
		return errors.New("need a resume and a job posting, as in: resumematch resume.pdf job.txt; see resumematch --help")
	case len(files) == 1:
		return fmt.Errorf("%s: the only file; name a job posting too, as in: resumematch %[1]s job.txt, or a role, as in: --role \"IT director\"", files[0])
	case len(files) > 2:
		return fmt.Errorf("%s: one file too many; two are compared, a resume and a posting%s", files[2], quoteHint(files))
	}
	return checkStdin(append(s.with, files...))
}

// checkOne is checkFiles when a role stands in place of the posting.
func (s *settings) checkOne(files []string) error {
	switch len(files) {
	case 0:
		return errors.New("need a resume, as in: resumematch --role \"IT director\" resume.pdf; see resumematch --help")
	case 1:
		return checkStdin(append(s.with, files...))
	}
	return fmt.Errorf("%s: one file too many; --role stands in place of the posting%s", files[1], quoteHint(files))
}

// checkStdin refuses to read standard input twice.
func checkStdin(files []string) error {
	n := 0
	for _, f := range files {
		if f == "-" {
			n++
		}
	}
	if n > 1 {
		return errors.New("-: only one of the files can come from standard input")
	}
	return nil
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

// orList joins words with commas and "or".
func orList(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
