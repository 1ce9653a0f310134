package pdffile

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sharedPDFs returns the PDFs beside the repository, and skips the test where they are absent.
func sharedPDFs(t testing.TB) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, dir := range []string{"generated", "real"} {
		names, _ := filepath.Glob("../../../../shared/pdf/" + dir + "/*.pdf")
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files[dir+"/"+filepath.Base(name)] = data
		}
	}
	if len(files) == 0 {
		t.Skip("no PDFs beside the repository (../shared/pdf)")
	}
	return files
}

func TestSharedFilesAreReadWithoutRepair(t *testing.T) {
	for name, data := range sharedPDFs(t) {
		f, err := Clean(data, Limits{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, w := range f.Warnings {
			t.Logf("%s: %s: %s", name, w.Code, w.Message)
		}
	}
}

// TestChangedBytes changes, moves and drops bytes of the files beside the repository, 2,000 times (as often as CHANGES says). Whatever
// comes of it ends soon, with an error or with a plain file that reads as it was written.
func TestChangedBytes(t *testing.T) {
	files := sharedPDFs(t)
	names := slices.Sorted(maps.Keys(files))
	rounds := 2000
	if n, err := strconv.Atoi(os.Getenv("CHANGES")); err == nil {
		rounds = n
	}
	r := rand.New(rand.NewPCG(7, 11))
	for i := range rounds {
		name := names[r.IntN(len(names))]
		data := change(files[name], r)
		f, took, err := timed(data, Limits{})
		if took > patience {
			t.Errorf("round %d, %s: took %v", i, name, took)
		}
		if err != nil {
			continue
		}
		checkPlain(t, f.Data)
		if again, err := read(f.Data, Limits{}); err != nil || again.Pages != f.Pages || strings.Contains(warned(again), WarnRepaired) {
			t.Fatalf("round %d, %s: the result reads as %+v, %v", i, name, again, err)
		}
	}
}

// change returns a copy of data with up to thirty changes.
func change(data []byte, r *rand.Rand) []byte {
	b := bytes.Clone(data)
	for range 1 + r.IntN(30) {
		i, j := r.IntN(len(b)), r.IntN(len(b))
		n := min(r.IntN(200), len(b)-max(i, j))
		switch r.IntN(5) {
		case 0:
			b[i] ^= 1 << r.IntN(8)
		case 1:
			b[i] = byte(r.Uint32())
		case 2:
			copy(b[i:i+n], b[j:j+n])
		case 3:
			b = slices.Delete(b, i, i+n/4)
		default: // the next digit: lengths, offsets, object numbers
			for i < len(b)-1 && !isDigit(b[i]) {
				i++
			}
			b[i] = byte('0' + r.IntN(10))
		}
	}
	return b
}

func BenchmarkCleanShared(b *testing.B) {
	files := sharedPDFs(b)
	var size int64
	for _, data := range files {
		size += int64(len(data))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range files {
			if _, err := Clean(data, Limits{}); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(len(files)), "µs/file")
}
