package cputime

import (
	"runtime"
	"testing"
	"time"
)

// TestOf: waiting takes no processor time, working does.
func TestOf(t *testing.T) {
	if runtime.GOOS == "linux" {
		if took := Of(func() { time.Sleep(300 * time.Millisecond) }); took > 200*time.Millisecond {
			t.Errorf("waiting took %v", took)
		}
	}
	sum := 0
	if took := Of(func() {
		for begin := time.Now(); time.Since(begin) < 50*time.Millisecond; {
			sum++
		}
	}); took == 0 {
		t.Errorf("counting to %d took no time", sum)
	}
}
