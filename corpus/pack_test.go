package corpus

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "pack skills/*.txt and roles/*.txt anew into corpus.zip; no test is run, for the program holds the old one")

func TestMain(m *testing.M) {
	flag.Parse()
	if !*update {
		os.Exit(m.Run())
	}
	packed, _, err := pack()
	if err == nil {
		err = os.WriteFile("corpus.zip", packed, 0o666)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// pack returns the files of the corpus as the program holds them, and their version.
func pack() (packed []byte, version string, err error) {
	here, err := Load(os.DirFS("."))
	if err != nil {
		return nil, "", err
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
	for _, pattern := range []string{"roles/*.txt", "skills/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			return nil, "", err
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				return nil, "", err
			}
			w, err := z.Create(filepath.ToSlash(name)) // without a time: the same files give the same bytes
			if err != nil {
				return nil, "", err
			}
			if _, err := w.Write(text); err != nil {
				return nil, "", err
			}
		}
	}
	if err := z.SetComment(here.Version()); err != nil {
		return nil, "", err
	}
	if err := z.Close(); err != nil {
		return nil, "", err
	}
	return b.Bytes(), here.Version(), nil
}

// TestPacked: the program holds the corpus as it stands in the files.
func TestPacked(t *testing.T) {
	_, version, err := pack()
	if err != nil {
		t.Fatal(err)
	}
	if v := Default().Version(); v != version || v != DefaultVersion() {
		t.Errorf("the program holds corpus %s and says %s, the files are %s: run go test ./corpus -update", v, DefaultVersion(), version)
	}
}
