// Command show prints the text of a packed table:
//
//	go run ./match/internal/packed/show match/internal/tagger/model.packed
package main

import (
	"fmt"
	"os"

	"github.com/resumematch/resumematch/match/internal/packed"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "show:", err)
		os.Exit(1)
	}
}

func run(files []string) error {
	if len(files) == 0 {
		return fmt.Errorf("no file given: name a packed table, such as match/internal/tagger/model.packed")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		text, err := packed.Table(data)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if _, err := os.Stdout.WriteString(text); err != nil {
			return err
		}
	}
	return nil
}
