package packed

import (
	"strings"
	"testing"
)

// tables are texts with rows alike, with rows of other lengths, and with none.
var tables = map[string]string{
	"nothing":            "",
	"one line":           "stem",
	"an empty line":      "\n",
	"rows":               "[stems]\nalert\t3\t2\nalerted\t3\t1\n[pairs]\nalert\tto\t-.25\n",
	"no end of line":     "a\tb\nc\td",
	"rows of any length": "a\tb\tfirst=.2\tlast=-.4\nab\tb\nabc\t\t\t\n\nabc\t1\n",
	"carriage returns":   "a\tb\r\nab\tb\r\n",
	"no UTF-8":           "caf\xe9\t1\ncaf\xe8s\t1\nCafé\t2\nCafè\t3\n",
	"long cells":         strings.Repeat("x", 200) + "\t1\n" + strings.Repeat("x", 201) + "\t2\n",
}

func TestTableReadsWhatPackTableWrote(t *testing.T) {
	for name, text := range tables {
		if got, err := Table(PackTable([]byte(text))); err != nil || got != text {
			t.Errorf("%s: %q became %q, %v", name, text, got, err)
		}
	}
}

func TestTableIsSmaller(t *testing.T) {
	var b strings.Builder
	for i := range 4000 {
		b.WriteString("stem" + strings.Repeat(string(rune('a'+i%26)), i%7) + "\t" + string(rune('0'+i*i%10)) + "\t-." + string(rune('0'+i*7%10)) + "\n")
	}
	text := []byte(b.String())
	if table, plain := len(PackTable(text)), len(Pack(text)); table >= plain {
		t.Errorf("as a table %d bytes, as a text %d", table, plain)
	}
}

func TestTableRefusesWhatIsNone(t *testing.T) {
	for name, columns := range map[string]string{
		"no number":                 "rows\t1\n",
		"no columns":                "2\n",
		"fewer rows than it says":   "2\t1\nplain\t5\nstem\n",
		"fewer bytes than it says":  "1\t1\nplain\t9\nstem\n",
		"a column without its size": "1\t1\nplain\nstem\n",
		"columns without an end":    "1\t1\nplain\t4\nstem",
		"more columns than bytes":   "1\t9000000000\nplain\t5\nstem\n",
		"a cell sharing with none":  "1\t1\nshared\t6\n\"stem\n",
		"a cell without its number": "1\t1\nshared\t1\n\n",
	} {
		if text, err := Table(Pack([]byte(columns))); err == nil {
			t.Errorf("%s: got %q and no error", name, text)
		}
	}
}

func FuzzTable(f *testing.F) {
	for _, text := range tables {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got, err := Table(PackTable([]byte(text))); err != nil || got != text {
			t.Fatalf("%q became %q, %v", text, got, err)
		}
		if _, err := Table(Pack([]byte(text))); err != nil && !strings.Contains(err.Error(), "packed table: ") {
			t.Fatalf("%q: %v", text, err)
		}
	})
}
