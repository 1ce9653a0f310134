package packed_test

import (
	"flag"
	"path/filepath"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/packed/packedtest"
)

var _ = flag.Bool("update", false, "pack anew what the program embeds of the tables beside this package")

// TestTablesPacked: each table of the packages beside this one that stands there packed is what the packed copy holds.
func TestTablesPacked(t *testing.T) {
	copies, err := filepath.Glob("../*/*.txt.gz")
	if err != nil || len(copies) < 5 {
		t.Fatalf("%d packed tables, %v", len(copies), err)
	}
	for _, name := range copies {
		packedtest.Check(t, strings.TrimSuffix(name, ".gz"))
	}
}
