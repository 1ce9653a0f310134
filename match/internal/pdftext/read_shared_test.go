package pdftext

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match/internal/cputime"
)

// shared is where the project's documents for measuring lie; they are not part of the repository.
const shared = "../../../../shared/pdf"

func sharedFiles(t testing.TB, pattern string) []string {
	files, err := filepath.Glob(filepath.Join(shared, pattern))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Skip("no ../shared/pdf beside the repository")
	}
	return files
}

// TestSharedReadable reads all measuring documents: each gives text or says that it has none.
func TestSharedReadable(t *testing.T) {
	for _, name := range append(sharedFiles(t, "generated/*.pdf"), sharedFiles(t, "real/*.pdf")...) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var text *Text
		took := cputime.Of(func() { text, err = Read(data, Limits{}) })
		if took > cputime.Slowdown*2*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
		if err != nil {
			t.Logf("%s: %v", filepath.Base(name), err)
			continue
		}
		if len(text.Lines) == 0 {
			t.Errorf("%s: neither text nor an error", name)
		}
	}
}

// BenchmarkRead reads resumes of several producers, the way a program that has many does.
func BenchmarkRead(b *testing.B) {
	var docs [][]byte
	size := int64(0)
	for i, name := range sharedFiles(b, "generated/*.pdf") {
		if i%4 != 0 {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, data)
		size += int64(len(data))
	}
	b.SetBytes(size / int64(len(docs)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := Read(docs[i%len(docs)], Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReadTwoPages reads the two-page resumes among the real ones.
func BenchmarkReadTwoPages(b *testing.B) {
	var docs [][]byte
	for _, name := range sharedFiles(b, "real/4*.pdf") {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		if text, err := Read(data, Limits{}); err == nil && text.Pages == 2 {
			docs = append(docs, data)
		}
	}
	if len(docs) == 0 {
		b.Skip("no two-page resume")
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := Read(docs[i%len(docs)], Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}
