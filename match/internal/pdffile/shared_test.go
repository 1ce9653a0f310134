package pdffile

import (
	"os"
	"path/filepath"
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
