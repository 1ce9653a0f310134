// Package packedtest keeps the packed copy of a table that people edit, which is what the program embeds, like the table.
package packedtest

import (
	"flag"
	"os"
	"testing"

	"github.com/resumematch/resumematch/match/internal/packed"
)

// Check fails the test when file.gz does not hold what the file does; with the test's flag -update it writes it anew.
func Check(t *testing.T, file string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(file + ".gz")
	if err == nil {
		if held, err := packed.Text(data); err == nil && held == string(text) {
			return
		}
	}
	if update := flag.Lookup("update"); update == nil || update.Value.String() != "true" {
		t.Fatalf("%s.gz, which is embedded, is not %s packed: run the test with -update", file, file)
	}
	if err := os.WriteFile(file+".gz", packed.Pack(text), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("wrote %s.gz; run the tests again", file)
}
