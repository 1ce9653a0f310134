package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/resumematch/resumematch/corpus"
)

// Words that stand for the values of a flag in its annotation; all others are values themselves.
const (
	takesFile   = "file"
	takesFolder = "folder"
	takesRole   = "role"
	takesCode   = "code"
)

// subcommands are the words that may stand in place of the first file.
func subcommands() []string { return []string{"diff", "lint-job", "rank"} }

// shells returns the shells that --completion writes for.
func shells() []string { return []string{"bash", "zsh", "fish"} }

// valuesOf returns the values that the flag takes, and whether it takes one of a few at all.
func valuesOf(f *pflag.Flag) ([]string, bool) {
	values := f.Annotations[takes]
	if len(values) != 1 {
		return values, len(values) > 0
	}
	switch values[0] {
	case takesFile, takesFolder:
		return nil, false
	case takesRole:
		return append(roleNames(corpus.Default()), "list"), true
	case takesCode:
		return append(codeNames(), "list"), true
	}
	return values, true
}

// completion writes the completion of a shell, made from the table of flags.
func completion(w io.Writer, shell string, flags *pflag.FlagSet) error {
	write := map[string]func(*strings.Builder, *pflag.FlagSet){"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion}[shell]
	if write == nil {
		return fmt.Errorf("--completion %s: no such shell; use %s", shell, orList(shells()))
	}
	var b strings.Builder
	write(&b, flags)
	_, err := io.WriteString(w, b.String())
	return err
}

// quoted puts s in single quotes, for any of the shells.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func bashCompletion(b *strings.Builder, flags *pflag.FlagSet) {
	b.WriteString("# bash completion for resumematch; for one session: source <(resumematch --completion bash)\n")
	b.WriteString("_resumematch() {\n\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} IFS=$'\\n'\n\tcase $prev in\n")
	words := subcommands()
	flags.VisitAll(func(f *pflag.Flag) {
		words = append(words, "--"+f.Name)
		if values, ok := valuesOf(f); ok {
			fmt.Fprintf(b, "\t--%s) COMPREPLY=($(compgen -W %s -- \"$cur\")); return ;;\n", f.Name, quoted(strings.Join(values, "\n")))
		} else if slices.Equal(f.Annotations[takes], []string{takesFolder}) {
			fmt.Fprintf(b, "\t--%s) COMPREPLY=($(compgen -d -- \"$cur\")); return ;;\n", f.Name)
		}
	})
	b.WriteString("\tesac\n\tcase $cur in\n")
	fmt.Fprintf(b, "\t-*) COMPREPLY=($(compgen -W %s -- \"$cur\")) ;;\n", quoted(strings.Join(words[len(subcommands()):], "\n")))
	fmt.Fprintf(b, "\t*) COMPREPLY=($(compgen -f -- \"$cur\"))\n\t\t[ \"$COMP_CWORD\" = 1 ] && COMPREPLY+=($(compgen -W %s -- \"$cur\")) ;;\n", quoted(strings.Join(subcommands(), "\n")))
	b.WriteString("\tesac\n}\ncomplete -o filenames -F _resumematch resumematch\n")
}

func zshCompletion(b *strings.Builder, flags *pflag.FlagSet) {
	b.WriteString("#compdef resumematch\n# zsh completion for resumematch; put it into a folder of $fpath as _resumematch\n_arguments -s \\\n")
	escape := strings.NewReplacer("[", `\[`, "]", `\]`, ":", `\:`)
	flags.VisitAll(func(f *pflag.Flag) {
		name, text := pflag.UnquoteUsage(f)
		repeat, value := "", ""
		if f.Value.Type() == "stringArray" {
			repeat = "*"
		}
		if f.Value.Type() != "bool" {
			value = ":" + name + ":"
			if values, ok := valuesOf(f); ok {
				var list []string
				for _, v := range values {
					list = append(list, strings.ReplaceAll(v, " ", `\ `))
				}
				value += "(" + strings.Join(list, " ") + ")"
			} else if slices.Equal(f.Annotations[takes], []string{takesFile}) {
				value += "_files"
			} else if slices.Equal(f.Annotations[takes], []string{takesFolder}) {
				value += "_files -/"
			}
			name = "--" + f.Name + "="
		} else {
			name = "--" + f.Name
		}
		fmt.Fprintf(b, "\t%s \\\n", quoted(repeat+name+"["+escape.Replace(text)+"]"+value))
		if f.Shorthand != "" && repeat == "" {
			fmt.Fprintf(b, "\t%s \\\n", quoted("-"+f.Shorthand+"["+escape.Replace(text)+"]"+value))
		} else if f.Shorthand != "" {
			fmt.Fprintf(b, "\t%s \\\n", quoted(repeat+"-"+f.Shorthand+"+["+escape.Replace(text)+"]"+value))
		}
	})
	fmt.Fprintf(b, "\t'1: :_alternative \"files:file:_files\" \"commands:command:(%s)\"' \\\n\t'*:file:_files'\n", strings.Join(subcommands(), " "))
}

func fishCompletion(b *strings.Builder, flags *pflag.FlagSet) {
	b.WriteString("# fish completion for resumematch; put it into ~/.config/fish/completions/resumematch.fish\n")
	flags.VisitAll(func(f *pflag.Flag) {
		_, text := pflag.UnquoteUsage(f)
		fmt.Fprintf(b, "complete -c resumematch -l %s", f.Name)
		if f.Shorthand != "" {
			fmt.Fprintf(b, " -s %s", f.Shorthand)
		}
		if values, ok := valuesOf(f); ok {
			var list []string
			for _, v := range values {
				list = append(list, strings.ReplaceAll(v, " ", `\ `))
			}
			fmt.Fprintf(b, " -x -a %s", fishQuoted(strings.Join(list, " ")))
		} else if f.Value.Type() != "bool" {
			b.WriteString(" -r")
		}
		fmt.Fprintf(b, " -d %s\n", fishQuoted(text))
	})
	for _, name := range subcommands() {
		fmt.Fprintf(b, "complete -c resumematch -n __fish_is_first_arg -a %s\n", name)
	}
}

// fishQuoted puts s in single quotes, in which fish knows a backslash.
func fishQuoted(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}
