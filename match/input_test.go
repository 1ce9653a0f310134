package match_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/resumematch/resumematch/match"
	"github.com/resumematch/resumematch/match/internal/cputime"
)

// TestUnreadable: what is no document is an error that names the file, says what to do and can be branched on.
func TestUnreadable(t *testing.T) {
	noise := make([]byte, 4096) // a linear congruential sequence: bytes of every value, the same in every run
	for i, x := 0, uint32(1); i < len(noise); i++ {
		x = x*1664525 + 1013904223
		noise[i] = byte(x >> 24)
	}
	for _, c := range []struct {
		name   string
		bytes  string
		want   error
		says   string // a word of the advice
		broken string
	}{
		{"empty", "", match.ErrNoText, "empty", ""},
		{"white space", " \n\t \r\n\f\n  ", match.ErrNoText, "white space", ""},
		{"mark alone", "\ufeff", match.ErrNoText, "", ""},
		{"utf-16 mark alone", "\xff\xfe", match.ErrNoText, "", ""},
		{"no-break spaces", strings.Repeat("\u00a0\n", 20), match.ErrNoText, "", ""},
		{"noise", string(noise), match.ErrFormat, "text file", ""},
		{"zeros", strings.Repeat("\x00", 3000), match.ErrFormat, "", ""},
		{"elf", "\x7fELF\x02\x01\x01" + strings.Repeat("\x00", 57) + string(noise), match.ErrFormat, "", ""},
		{"broken archive", "PK\x03\x04" + string(noise), match.ErrFormat, "", ""},
		{"old word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + string(noise), match.ErrFormat, ".doc", ""},
		{"picture", "\x89PNG\r\n\x1a\n" + string(noise), match.ErrNoText, "OCR", ""},
		{"photo", "\xff\xd8\xff\xe0" + string(noise), match.ErrNoText, "OCR", ""},
		{"head of a pdf alone", "%PDF-1.7\n", match.ErrFormat, "", ""},
		{"pdf with noise", "%PDF-1.7\n" + string(noise), match.ErrFormat, "", ""},
		{"too large", strings.Repeat("word ", 17<<20/5), match.ErrLimit, "16 MiB", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := match.Read("cv.xyz", strings.NewReader(c.bytes))
			var wrong []string
			if err == nil {
				wrong = append(wrong, "read as "+d.Format()+" without an error")
			} else {
				if !errors.Is(err, c.want) {
					wrong = append(wrong, "error "+err.Error()+"; want "+c.want.Error())
				}
				if !strings.HasPrefix(err.Error(), "cv.xyz: ") || !strings.Contains(err.Error(), c.says) {
					wrong = append(wrong, "does not name the file or the way out: "+err.Error())
				}
			}
			report(t, wrong, c.broken)
		})
	}
}

// TestUnreadablePath: a folder, a file that is not there and one over the limit.
func TestUnreadablePath(t *testing.T) {
	dir := t.TempDir()
	if _, err := match.Open(dir); !errors.Is(err, match.ErrFormat) || !strings.HasPrefix(err.Error(), dir) {
		t.Errorf("a folder: %v", err)
	}
	missing := filepath.Join(dir, "cv.pdf")
	if _, err := match.Open(missing); !errors.Is(err, os.ErrNotExist) || !strings.HasPrefix(err.Error(), missing) {
		t.Errorf("a missing file: %v", err)
	}
	if _, err := match.Open(""); !errors.Is(err, os.ErrNotExist) || !strings.HasPrefix(err.Error(), `"": `) {
		t.Errorf("no name: %v", err)
	}
	if _, err := match.Open("cv\x00"); err == nil || err.Error() != "cv\ufffd: invalid argument" {
		t.Errorf("a name that no file has: %v", err)
	}
	large := filepath.Join(dir, "large.txt")
	if err := os.WriteFile(large, bytes.Repeat([]byte("word "), 17<<20/5), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := match.Open(large); !errors.Is(err, match.ErrLimit) {
		t.Errorf("17 MB: %v", err)
	}
	for bytes, says := range map[int64]string{10: "cv: larger than 10 bytes;", 3 << 10: "cv: larger than 3 KiB;", 2 << 20: "cv: larger than 2 MiB;"} {
		_, err := (match.Limits{Bytes: bytes}).Read("cv", strings.NewReader(strings.Repeat("word ", int(bytes))))
		if !errors.Is(err, match.ErrLimit) || !strings.HasPrefix(err.Error(), says) {
			t.Errorf("more than %d bytes: %v", bytes, err)
		}
	}
	pdf := filepath.Join("..", "examples", "it-director", "resume.pdf")
	if _, err := (match.Limits{Pages: 1}).Open(pdf); err != nil {
		t.Errorf("one page of one: %v", err)
	}
	for _, bytes := range []int64{11, math.MaxInt64} {
		if _, err := (match.Limits{Bytes: bytes}).Read("cv", strings.NewReader("eleven byte")); err != nil {
			t.Errorf("eleven bytes of %d: %v", bytes, err)
		}
	}
	broken := errors.New("the cable was pulled")
	if _, err := match.Read("cv", io.MultiReader(strings.NewReader("Jordan"), failing{broken})); !errors.Is(err, broken) {
		t.Errorf("a reader that fails: %v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// TestEncodings: the same letter in every encoding that editors write gives the same text.
func TestEncodings(t *testing.T) {
	const text = "José Müller – “IT” manager\nSaved €40K at the café\n\nLed a team of 12\n"
	for _, c := range []struct {
		name, bytes string
		guessed     bool
	}{
		{"utf-8", text, false},
		{"utf-8 with mark", "\ufeff" + text, false},
		{"utf-8, crlf", strings.ReplaceAll(text, "\n", "\r\n"), false},
		{"utf-8, cr", strings.ReplaceAll(text, "\n", "\r"), false},
		{"utf-16 le with mark", "\xff\xfe" + utf16Bytes(text, binary.LittleEndian), false},
		{"utf-16 be with mark", "\xfe\xff" + utf16Bytes(text, binary.BigEndian), false},
		{"windows-1252", windows1252(text), true},
		{"windows-1252, crlf", windows1252(strings.ReplaceAll(text, "\n", "\r\n")), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := match.Read("cv", strings.NewReader(c.bytes))
			if err != nil {
				t.Fatal(err)
			}
			if d.Text() != text {
				t.Errorf("got %q", d.Text())
			}
			warned := slices.ContainsFunc(d.Warnings(), func(f match.Finding) bool { return f.Code == match.CodeEncoding })
			if warned != c.guessed {
				t.Errorf("warnings %v, want one about the encoding: %v", d.Warnings(), c.guessed)
			}
			r := match.Compare(d, match.Text("job", samplePosting))
			if (len(r.Resume.Warnings) > 0) != c.guessed || hasCode(r, match.CodeEncoding) != c.guessed {
				t.Errorf("the report warns %q", r.Resume.Warnings)
			}
		})
	}
	const latin = "Jose Muller, IT manager\nLed a team of 12\n"
	for name, data := range map[string]string{"le": utf16Bytes(latin, binary.LittleEndian), "be": utf16Bytes(latin, binary.BigEndian)} {
		if d, err := match.Read("cv", strings.NewReader(data)); err != nil || d.Text() != latin {
			t.Errorf("utf-16 %s without mark: %v", name, err)
		}
	}
}

func utf16Bytes(s string, order binary.AppendByteOrder) string {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = order.AppendUint16(out, u)
	}
	return string(out)
}

// windows1252 writes the few characters of the test.
func windows1252(s string) string {
	special := map[rune]byte{'–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80}
	var out []byte
	for _, r := range s {
		if b, ok := special[r]; ok {
			out = append(out, b)
		} else {
			out = append(out, byte(r))
		}
	}
	return string(out)
}

// TestPlainForm: white space and hyphens of other kinds, as Word and browsers leave them, read as the plain ones.
func TestPlainForm(t *testing.T) {
	const plain = "Jo Doe\n\nExperience\nIT manager, Example Ltd, Jan 2016 - Dec 2020\n- Led a cross-functional team of 12\n- Cut the cost\n"
	typed := strings.NewReplacer("Jan 2016 - Dec 2020", "Jan\u00a02016\u202f‑\u2009Dec\u00a02020", "cross-functional", "cross\u2011func\u00adtional", "12\n-", "12\u2028-", "Ltd, ", "\u200bLtd,\v").Replace(plain)
	want := strings.Replace(plain, "Ltd, ", "Ltd,\n", 1)
	d := match.Text("cv", typed)
	if d.Text() != want {
		t.Errorf("got %q\nwant %q", d.Text(), want)
	}
	r := match.Compare(d, match.Text("job", "IT manager\n\nRequirements\n- 5 years of experience\n- Cross-functional leadership\n"))
	if len(r.Years) != 1 || r.Years[0].Have != 5 {
		t.Errorf("years: %+v", r.Years)
	}
	if len(r.Achievements) != 2 || r.Achievements[0].Text != "Led a cross-functional team of 12" {
		t.Errorf("statements: %+v", r.Achievements)
	}
}

// TestOddText: texts that are odd but readable give a report with true spans, quickly.
func TestOddText(t *testing.T) {
	odd := map[string]string{
		"one word":          "Agile",
		"one letter":        "a",
		"one sign":          "•",
		"bullets alone":     strings.Repeat("•\n- \n* \n", 50),
		"no line end":       "Experience with Kubernetes",
		"form feeds":        "Jordan Sample\n\fExperience\n\fIT Manager, Example Ltd, 2015 - 2020\n\f- Led Kubernetes\f- Cut cost by 30%\f\f",
		"line of 1 MB":      "Experience with " + strings.Repeat("Kubernetes and Terraform, ", 1<<20/26),
		"word of 1 MB":      strings.Repeat("x", 1<<20),
		"commas":            strings.Repeat(", ", 20000),
		"brackets":          strings.Repeat("(", 20000) + "Kubernetes" + strings.Repeat(")", 20000),
		"no-break spaces":   "Experience\u00a0with\u00a0Kubernetes and\u2003Terraform",
		"zero-width":        "Kuber\u200bnetes and Terra\u00adform",
		"right to left":     "\u202eExperience with Kubernetes\u202c",
		"combining":         "Cafe\u0301 IT manager, Mu\u0308ller",
		"emoji":             "🚀 Lead 👩‍💻 Kubernetes 🚀\n✅ Terraform\n",
		"cjk":               "IT部長 経験：Kubernetes、Terraform\n",
		"invalid utf-8":     "Experience with Kuber\xffnetes and Terraform \xc3",
		"control letters":   "Experience\x01 with\x02 Kubernetes\x1b[31m",
		"lines of one word": strings.Repeat("Kubernetes\n", 5000),
		"years":             strings.Repeat("5+ years of experience in years of years ", 500),
		"headings":          strings.Repeat("Requirements:\n", 2000),
		"dates":             strings.Repeat("Jan 2015 - Dec 2020\n", 2000),
	}
	for name, text := range odd {
		t.Run(name, func(t *testing.T) {
			var reports []*match.Report
			took := cputime.Of(func() {
				reports = append(reports, match.Compare(match.Text("resume", text), match.Text("job", samplePosting)),
					match.Compare(match.Text("resume", sampleResume), match.Text("job", text)))
			})
			// The bound is wide: it is to catch work that grows with the square of the input.
			if took > cputime.Slowdown*5*time.Second {
				t.Errorf("took %v", took)
			}
			for _, r := range reports {
				resume, job := match.Text("", sampleResume).Text(), match.Text("", samplePosting).Text()
				if r.Resume.Words != len(strings.Fields(sampleResume)) {
					resume = match.Text("", text).Text()
				}
				if r.Job.Words != len(strings.Fields(samplePosting)) {
					job = match.Text("", text).Text()
				}
				checkReport(t, r, resume, job)
			}
		})
	}
}

// checkReport checks what holds of every report: true spans, a score in its range, no list that is null.
func checkReport(t testing.TB, r *match.Report, resume, job string) {
	t.Helper()
	inText := func(what, text string, s match.Span) {
		switch {
		case s.Start < 0 || s.End > len(text) || s.Start > s.End:
			t.Errorf("%s: span %d-%d in a text of %d bytes", what, s.Start, s.End, len(text))
		case !onRunes(text, s):
			t.Errorf("%s: span %d-%d cuts a character", what, s.Start, s.End)
		case s.Text != text[s.Start:s.End]:
			t.Errorf("%s: span says %q, the text %q", what, s.Text, text[s.Start:s.End])
		case s.Line < 1 || s.Page < 1:
			t.Errorf("%s: line %d, page %d", what, s.Line, s.Page)
		}
	}
	if r.Score != nil && !(*r.Score >= 0 && *r.Score <= 100) {
		t.Errorf("score %v", *r.Score)
	}
	for _, k := range r.Keywords {
		if k.Keyword == "" || len(k.Names) == 0 || len(k.InJob) == 0 {
			t.Errorf("keyword %q without a name or a place", k.Keyword)
		}
		for _, s := range k.InJob {
			inText("job, "+k.Keyword, job, s)
		}
		for _, e := range k.InResume {
			inText("resume, "+k.Keyword, resume, e.Span)
		}
		if k.Status == match.Implied && (k.Keyword == "English" || len(k.AnyOf) > 0) {
			continue // the whole resume is in it, or another of the choice is implied
		}
		if (k.Status == match.Matched || k.Status == match.Implied) != (len(k.InResume) > 0) {
			t.Errorf("%s is %s with %d places", k.Keyword, k.Status, len(k.InResume))
		}
	}
	for _, a := range r.Achievements {
		inText("achievement", resume, a.Span)
		for _, s := range a.Rest {
			inText("achievement, rest", resume, s)
		}
	}
	out := reportJSON(t, r)
	if !utf8.Valid(out) {
		t.Error("the JSON is not UTF-8")
	}
	var v any
	if err := json.Unmarshal(out, &v); err != nil {
		t.Fatal(err)
	}
	checkNulls(t, "report", v)
}

// checkNulls checks that nothing is null but a score there is nothing for and the place of what has none.
func checkNulls(t testing.TB, at string, v any) {
	t.Helper()
	switch v := v.(type) {
	case nil:
		if !strings.HasSuffix(at, ".score") && !strings.HasSuffix(at, ".where") {
			t.Errorf("%s is null", at)
		}
	case []any:
		for _, e := range v {
			checkNulls(t, at+"[]", e)
		}
	case map[string]any:
		for name, e := range v {
			checkNulls(t, at+"."+name, e)
		}
	}
}

func onRunes(text string, s match.Span) bool {
	return (s.Start == len(text) || utf8.RuneStart(text[s.Start])) && (s.End == len(text) || utf8.RuneStart(text[s.End]))
}
