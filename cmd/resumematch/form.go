package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/render"
)

// A comparison is a report with the documents it was made of; job is nil for a role's profile.
type comparison struct {
	report      *match.Report
	resume, job *match.Document
	files       []string // as they were given: the resume, then the posting if there is one
}

// sources says where the documents stand, for forms that annotate files.
func (c *comparison) sources() render.Sources {
	s := render.Sources{Resume: c.resume, Job: c.job}
	if c.files[0] != "-" {
		s.ResumeFile = c.files[0]
	}
	if len(c.files) > 1 && c.files[1] != "-" {
		s.JobFile = c.files[1]
	}
	return s
}

// A form is a way to write a report.
type form struct {
	name       string
	extensions []string // that ask for it with -o; the first is the usual one
	write      func(w io.Writer, c *comparison, o render.TextOptions) error
}

// forms returns all forms, as --help lists them.
func forms() []form {
	return []form{
		{"text", []string{".txt"}, func(w io.Writer, c *comparison, o render.TextOptions) error { return render.Text(w, c.report, o) }},
		{"json", []string{".json"}, func(w io.Writer, c *comparison, _ render.TextOptions) error {
			data, err := c.report.JSON()
			if err != nil {
				return err
			}
			_, err = w.Write(data)
			return err
		}},
		{"markdown", []string{".md", ".markdown"}, func(w io.Writer, c *comparison, _ render.TextOptions) error { return render.Markdown(w, c.report) }},
		{"html", []string{".html", ".htm"}, func(w io.Writer, c *comparison, _ render.TextOptions) error {
			return render.HTML(w, c.report, c.resume, c.job)
		}},
		{"sarif", []string{".sarif"}, func(w io.Writer, c *comparison, _ render.TextOptions) error {
			return render.SARIF(w, c.report, c.sources())
		}},
		{"github", nil, func(w io.Writer, c *comparison, _ render.TextOptions) error {
			return render.GitHub(w, c.report, c.sources())
		}},
	}
}

func formNames() []string {
	var names []string
	for _, f := range forms() {
		names = append(names, f.name)
	}
	return names
}

// formOf returns the form of that name; nil when there is none.
func formOf(name string) *form {
	for _, f := range forms() {
		if f.name == name {
			return &f
		}
	}
	return nil
}

// formOfFile returns the form that the file's extension asks for; nil when it asks for none.
func formOfFile(file string) *form {
	ext := strings.ToLower(filepath.Ext(file))
	for _, f := range forms() {
		if slices.Contains(f.extensions, ext) {
			return &f
		}
	}
	return nil
}

// extensionList names the usual extensions: ".txt, .json, …".
func extensionList() string {
	var out []string
	for _, f := range forms() {
		if len(f.extensions) > 0 {
			out = append(out, f.extensions[0])
		}
	}
	return strings.Join(out, ", ")
}

// What a text report says of flags that would tell more.
const (
	allHint   = "resumematch --all lists what is left out here."
	todayHint = "--today now counts the present role up to this month, --today YYYY-MM up to that one."
)

// write writes the report to the files of -o, and to standard output when there are none or --format asks for it.
func (s *settings) write(stdout io.Writer, c *comparison, formGiven bool) error {
	written := make([]bytes.Buffer, len(s.outputs))
	for i, file := range s.outputs {
		if err := formOfFile(file).write(&written[i], c, render.TextOptions{All: s.all, Hint: allHint, Until: todayHint}); err != nil {
			return fmt.Errorf("-o %s: %w", file, err)
		}
	}
	if err := s.save(written, append(s.with, c.files...)); err != nil {
		return err
	}
	if len(s.outputs) > 0 && !formGiven {
		return nil
	}
	o := render.TextOptions{Color: s.useColor(stdout), All: s.all, Width: width(stdout), Hint: allHint, Until: todayHint}
	if err := formOf(s.format).write(stdout, c, o); err != nil {
		return err
	}
	if s.format == "json" && isTerminal(stdout) { // so that the prompt does not follow the last brace
		_, err := io.WriteString(stdout, "\n")
		return err
	}
	return nil
}

// save writes the files of -o; none of them when one is a document that is read or stands in no folder.
func (s *settings) save(written []bytes.Buffer, inputs []string) error {
	for _, file := range s.outputs {
		if err := s.spare(file, inputs); err != nil {
			return err
		}
		if info, err := os.Stat(filepath.Dir(file)); err != nil || !info.IsDir() {
			return fmt.Errorf("-o %s: there is no folder %s; make it first", file, filepath.Dir(file))
		}
	}
	for i, file := range s.outputs {
		if err := os.WriteFile(file, written[i].Bytes(), 0o644); err != nil {
			return fmt.Errorf("-o %s: %w", file, cause(err))
		}
	}
	return nil
}

// spare refuses to write a report over one of the documents it is about.
func (s *settings) spare(file string, inputs []string) error {
	out, err := os.Stat(file)
	if err != nil {
		return nil // there is nothing to overwrite
	}
	for _, name := range inputs {
		if in, err := os.Stat(name); name != "-" && err == nil && os.SameFile(in, out) {
			return fmt.Errorf("-o %s: is one of the files that are compared; name another file", file)
		}
	}
	return nil
}

// cause takes the operation and the path off an error of the file system; what was given has been named.
func cause(err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}

// useColor decides whether to colour: asked for, or a terminal and nobody objects.
func (s *settings) useColor(stdout io.Writer) bool {
	if s.color != "auto" {
		return s.color == "always"
	}
	return isTerminal(stdout) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// width returns the columns that a terminal's shell exports, 0 for the usual 80. The terminal itself is not asked; a
// width that nobody reads comfortably, or a file, has none.
func width(stdout io.Writer) int {
	n, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if err != nil || n < 40 || n > 200 || !isTerminal(stdout) {
		return 0
	}
	return n
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
