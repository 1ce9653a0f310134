package packed

import (
	"bytes"
	"strings"
	"testing"
)

func TestTextReadsWhatPackWrote(t *testing.T) {
	for _, text := range []string{"", "a", strings.Repeat("stem\t12\t-.25\n", 10_000)} {
		data := Pack([]byte(text))
		got, err := Text(data)
		if err != nil || got != text {
			t.Errorf("Text(Pack(%d bytes)) = %d bytes, %v", len(text), len(got), err)
		}
		if !bytes.Equal(data, Pack([]byte(text))) {
			t.Errorf("Pack gave different bytes for the same %d bytes", len(text))
		}
	}
}

func TestTextRefusesWhatIsNotPacked(t *testing.T) {
	whole := Pack([]byte(strings.Repeat("weights ", 100)))
	for name, data := range map[string][]byte{"nothing": nil, "plain text": []byte("stem\t1\n"), "cut short": whole[:len(whole)-9]} {
		if text, err := Text(data); err == nil {
			t.Errorf("%s: got %d bytes and no error", name, len(text))
		}
	}
}
