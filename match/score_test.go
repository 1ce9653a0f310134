package match

import (
	"math"
	"testing"
)

func TestRound(t *testing.T) {
	for _, c := range []struct {
		x      float64
		digits int
		want   float64
	}{{33.333, 1, 33.3}, {66.667, 1, 66.7}, {-66.667, 1, -66.7}, {-0.26, 1, -0.3}, {-33.3, 0, -33}, {0.0005, 3, 0.001}, {-0.01, 1, 0}} {
		if got := round(c.x, c.digits); got != c.want || got == 0 && math.Signbit(got) {
			t.Errorf("round(%v, %d) = %v, want %v", c.x, c.digits, got, c.want)
		}
	}
}
