package main

import (
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match"
)

// texts prints what the matcher reads in each file; a line with its name goes in front when there are several.
func (c *command) texts() error {
	if len(c.files) == 0 {
		return errors.New("--show-text: needs a file, as in: resumematch --show-text resume.pdf")
	}
	switch {
	case c.formGiven && c.format != "text":
		return fmt.Errorf("--show-text: no %s form of it; use text", c.format)
	case len(c.outputs) > 0:
		return fmt.Errorf("--show-text: prints text on standard output; leave -o %s out", c.outputs[0])
	}
	if err := checkStdin(c.files); err != nil {
		return err
	}
	if !isTerminal(c.stdout) { // on a terminal the texts themselves show how far it is
		defer c.count(len(c.files), len(c.files))
	}
	for i, name := range c.files {
		if !isTerminal(c.stdout) {
			c.count(i, len(c.files))
		}
		doc, err := c.open(name)
		if err != nil {
			return err
		}
		if len(c.files) > 1 {
			fmt.Fprintf(c.stdout, "%s==> %s <==\n", strings.Repeat("\n", min(i, 1)), path.Base(filepath.ToSlash(doc.Name())))
		}
		for _, w := range doc.Warnings() {
			say(c.stderr, fmt.Sprintf("%s: %s", name, w.Message))
		}
		if _, err := io.WriteString(c.stdout, strings.TrimRight(doc.Text(), "\n")+"\n"); err != nil {
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
		return fmt.Errorf("--explain %s: no such code; %s--explain list names all", code, didYouMean(code, codeNames()))
	}
	_, err := fmt.Fprintln(stdout, text)
	return err
}

func codeNames() []string {
	var names []string
	for _, c := range match.Codes() {
		names = append(names, string(c))
	}
	return names
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
