package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/pflag"
)

// Where flags that are always meant stand: one a line, "format json" or "--format=json"; # begins a comment.
const (
	configFile     = ".resumematchrc"
	configVariable = "RESUMEMATCH_CONFIG" // another path; empty means the file in the working folder
)

// configure sets the flags of the configuration file that do not stand on the command line. A file in a folder may come
// from somebody else: it says how reports look, and never which documents are read besides or which files are written.
func configure(flags *pflag.FlagSet) error {
	path := os.Getenv(configVariable)
	data, err := os.ReadFile(cmp.Or(path, configFile))
	switch {
	case path == "" && errors.Is(err, fs.ErrNotExist):
		return nil
	case path != "" && err != nil:
		return fmt.Errorf("%s %s: %w", configVariable, path, cause(err))
	case err != nil:
		return fmt.Errorf("%s: %w", configFile, cause(err))
	}
	given := make(map[string]bool)
	flags.Visit(func(f *pflag.Flag) { given[f.Name] = true })
	n := 0
	text := strings.TrimPrefix(string(data), "\ufeff") // Notepad writes one
	for line := range strings.Lines(text) {
		n++
		if err := configLine(flags, given, line); err != nil {
			return fmt.Errorf("%s:%d: %w", cmp.Or(path, configFile), n, err)
		}
	}
	return nil
}

// configLine sets the flag of one line unless it was given.
func configLine(flags *pflag.FlagSet, given map[string]bool, line string) error {
	line = strings.TrimSpace(line)
	if line == "" || line[0] == '#' {
		return nil
	}
	name, value := strings.TrimPrefix(line, "--"), ""
	if i := strings.IndexAny(name, "= \t"); i >= 0 {
		name, value = name[:i], strings.TrimSpace(name[i+1:])
	}
	f := flags.Lookup(name)
	switch {
	case f == nil:
		return noSuchFlag(flags, name)
	case f.Annotations[isChoice] == nil:
		return fmt.Errorf("--%s: stands on the command line only", name)
	case value == "" && f.NoOptDefVal == "":
		return fmt.Errorf("--%s: needs a value, as in: %s VALUE", name, name)
	case value == "":
		value = f.NoOptDefVal
	}
	if given[name] {
		return nil
	}
	if err := f.Value.Set(value); err != nil {
		return fmt.Errorf("--%s %s: %s", name, value, valueHint(f))
	}
	return nil
}
