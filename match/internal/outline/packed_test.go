package outline

import (
	"flag"
	"testing"

	"github.com/resumematch/resumematch/match/internal/packed/packedtest"
)

var _ = flag.Bool("update", false, "pack what the program embeds of the tables anew")

func TestPacked(t *testing.T) {
	packedtest.Check(t, "headings.txt")
}
