package corpus

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "pack skills/*.txt and roles/*.txt anew into corpus.zip")

// TestPacked: the program holds the corpus as it stands in the files.
func TestPacked(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
	for _, pattern := range []string{"roles/*.txt", "skills/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v, %v", pattern, files, err)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			w, err := z.Create(filepath.ToSlash(name)) // without a time: the same files give the same bytes
			if err != nil {
				t.Fatal(err)
			}
			if _, err := w.Write(text); err != nil {
				t.Fatal(err)
			}
		}
	}
	here, err := Load(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	if err := z.SetComment(here.Version()); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("corpus.zip", b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if v := Default().Version(); v != here.Version() || v != DefaultVersion() {
		t.Errorf("the program holds corpus %s and says %s, the files are %s: run go test ./corpus -update", v, DefaultVersion(), here.Version())
	}
}
