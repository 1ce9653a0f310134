//go:build !linux

package match

import "time"

// cpuNow returns the time by the clock, where that of the thread is not to be had.
func cpuNow() time.Duration { return sinceStart() }
