package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"

	"github.com/resumematch/resumematch/match"
)

// man writes the manual page in the man macros of roff, from the usage and the table of flags.
func man(w io.Writer, flags *pflag.FlagSet) error {
	synopsis, description, _ := strings.Cut(strings.TrimPrefix(usage, "usage: "), "\n\n")
	var b strings.Builder
	fmt.Fprintf(&b, ".TH RESUMEMATCH 1 \"\" \"resumematch %s\" \"User Commands\"\n", match.Version)
	b.WriteString(".SH NAME\nresumematch \\- say what a resume lacks for a job posting\n.SH SYNOPSIS\n.nf\n")
	for _, line := range strings.Split(synopsis, "\n") {
		b.WriteString(roff(strings.TrimSpace(line)) + "\n")
	}
	b.WriteString(".fi\n.SH DESCRIPTION\n" + roff(strings.TrimSpace(description)) + "\n")
	for _, g := range groups {
		b.WriteString(".SH \"" + strings.ToUpper(roff(g)) + "\"\n")
		inGroupOf(flags, g).VisitAll(func(f *pflag.Flag) {
			name, text := pflag.UnquoteUsage(f)
			b.WriteString(".TP\n\\fB")
			if f.Shorthand != "" {
				b.WriteString("\\-" + f.Shorthand + "\\fR, \\fB")
			}
			b.WriteString(roff("--"+f.Name) + "\\fR")
			if f.Value.Type() != "bool" {
				b.WriteString(" \\fI" + roff(name) + "\\fR")
			}
			b.WriteString("\n" + roff(text) + "\n")
		})
	}
	b.WriteString(".SH \"EXIT STATUS\"\n" + roff(strings.TrimPrefix(strings.TrimSpace(statuses), "exit status: ")) + "\n")
	fmt.Fprintf(&b, ".SH FILES\n.TP\n%s\n%s\n", roff(configFile), roff("flags to use in this folder, one a line without the hyphens, as in: format json. "+
		"What stands on the command line goes first."))
	fmt.Fprintf(&b, ".SH ENVIRONMENT\n.TP\nCOLUMNS\nwidth of the text on a terminal, 40 to 200; 80 otherwise\n.TP\n%s\n%s\n.TP\nNO_COLOR\n%s\n", configVariable, roff("another file in place of "+configFile), "no colours unless asked for")
	_, err := io.WriteString(w, b.String())
	return err
}

// roff escapes text: backslashes, hyphens that are to stay such, and a dot or quote at the beginning of a line.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n.", "\n\\&.", "\n'", "\n\\&'").Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}
