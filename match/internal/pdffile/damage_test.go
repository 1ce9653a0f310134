package pdffile

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// damages are the ways a file is spoilt on its way to us. Each returns a new file.
func damages() map[string]func([]byte) []byte {
	cutTail := func(keep int) func([]byte) []byte {
		return func(b []byte) []byte { return bytes.Clone(b[:len(b)*keep/100]) }
	}
	return map[string]func([]byte) []byte{
		"junk before": func(b []byte) []byte {
			return append([]byte("\n\xef\xbb\xbfHTTP/1.1 200 OK\r\nServer: x\r\n\r\n"), b...)
		},
		"much junk before": func(b []byte) []byte { return append(bytes.Repeat([]byte("<p>loading</p>\n"), 300), b...) },
		"junk after": func(b []byte) []byte {
			return append(bytes.Clone(b), bytes.Repeat([]byte("<html>tail</html>\n"), 200)...)
		},
		"cut by 150 bytes": func(b []byte) []byte { return bytes.Clone(b[:len(b)-150]) },
		"cut by a tenth":   cutTail(90),
		"cut by a third":   cutTail(67),
		"wrong startxref": func(b []byte) []byte {
			i := bytes.LastIndex(b, []byte("startxref"))
			return append(bytes.Clone(b[:i]), "startxref\n1234\n%%EOF\n"...)
		},
		"shifted offsets": func(b []byte) []byte {
			i := bytes.IndexByte(b, '\n') + 1
			return slices.Concat(b[:i], []byte("%shifted\n"), b[i:])
		},
		"halved lengths": func(b []byte) []byte {
			return regexp.MustCompile(`/Length +\d+`).ReplaceAllFunc(b, func(m []byte) []byte {
				n, _ := strconv.Atoi(string(bytes.TrimLeft(m[len("/Length"):], " ")))
				return fmt.Appendf(nil, "%-*s", len(m), "/Length "+strconv.Itoa(n/2))[:len(m)]
			})
		},
		"lost endobj": func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("endobj"), []byte("      ")) },
		"lost endstream": func(b []byte) []byte {
			return bytes.ReplaceAll(b, []byte("endstream"), []byte("         "))
		},
		"lost xref": func(b []byte) []byte {
			return bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("xref"), []byte("wxyz")), []byte("/XRef"), []byte("/Yref"))
		},
	}
}

// TestDamageAgainstMutool spoils every sixth PDF beside the repository (all with DAMAGE_ALL=1) and counts on how many of them we
// keep nine tenths of the text, and on how many mutool does. Mutool reads our result, too, so that both are judged alike.
func TestDamageAgainstMutool(t *testing.T) {
	if testing.Short() {
		t.Skip("takes several seconds")
	}
	if _, err := exec.LookPath("mutool"); err != nil {
		t.Skip("no mutool to compare with")
	}
	files := sharedPDFs(t)
	dir := t.TempDir()
	kinds := damages()
	for _, method := range []string{"rc4-40", "rc4-128", "aes-128", "aes-256"} {
		kinds[method] = func(b []byte) []byte { return mutoolEncrypt(t, dir, b, method) }
	}
	var names []string
	for i, name := range slices.Sorted(maps.Keys(files)) {
		if i%6 == 0 || os.Getenv("DAMAGE_ALL") != "" {
			names = append(names, name)
		}
	}
	plain, cleaned := map[string]map[string]int{}, map[string]map[string]int{}
	for _, name := range names {
		plain[name] = mutoolText(t, dir, files[name])
		cleaned[name] = mutoolText(t, dir, cleanOrNil(files[name]))
	}
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		ours, theirs := 0, 0
		var lost []string
		for _, name := range names {
			spoilt := kinds[kind](files[name])
			mine := keeps(mutoolText(t, dir, cleanOrNil(spoilt)), cleaned[name])
			if mine {
				ours++
			}
			if keeps(mutoolText(t, dir, spoilt), plain[name]) {
				theirs++
				if !mine {
					lost = append(lost, name)
				}
			}
		}
		t.Logf("%-17s of %d readable: ours %d, mutool %d %v", kind, len(names), ours, theirs, lost)
		if ours < theirs {
			t.Errorf("%s: %d of %d readable, mutool reads %d", kind, ours, len(names), theirs)
		}
	}
}

func cleanOrNil(b []byte) []byte {
	f, err := Clean(b, Limits{})
	if err != nil {
		return nil
	}
	return f.Data
}

// keeps tells whether at least nine tenths of the pieces of want are in got.
func keeps(got, want map[string]int) bool {
	all, kept := 0, 0
	for piece, n := range want {
		all += n
		kept += min(n, got[piece])
	}
	return kept*10 >= all*9
}

// mutoolText returns what mutool reads as a bag of overlapping pieces of eight bytes without white space: where it sees a gap
// between words depends on roundings that do not matter here.
func mutoolText(t *testing.T, dir string, b []byte) map[string]int {
	t.Helper()
	pieces := map[string]int{}
	if b == nil {
		return pieces
	}
	path := filepath.Join(dir, "a.pdf")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	out, _ := exec.Command("mutool", "draw", "-q", "-F", "txt", path).Output() // what it could read counts, whatever it returns
	text := strings.Join(strings.Fields(string(out)), "")
	for i := 0; i+8 <= len(text); i++ {
		pieces[text[i:i+8]]++
	}
	return pieces
}

func mutoolEncrypt(t *testing.T, dir string, b []byte, method string) []byte {
	t.Helper()
	from, to := filepath.Join(dir, "plain.pdf"), filepath.Join(dir, "encrypted.pdf")
	if err := os.WriteFile(from, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mutool", "clean", "-E", method, "-O", "owner", from, to).CombinedOutput(); err != nil {
		t.Fatalf("mutool clean -E %s: %v\n%s", method, err, out)
	}
	data, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
