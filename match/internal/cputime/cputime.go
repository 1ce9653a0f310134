// Package cputime tells tests how much processor time a work takes. A clock also counts what other processes do meanwhile, so that
// a bound by the clock fails on a busy machine where nothing is wrong.
package cputime

import (
	"runtime"
	"time"
)

// Of returns the processor time that the work takes in the goroutine that calls: neither other processes count nor the threads of
// the garbage collector. Where the time of a thread is not to be had it is the time by the clock.
func Of(work func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	start := now()
	work()
	return now() - start
}

var started = time.Now()

// sinceStart is the clock of now where there is no better one.
func sinceStart() time.Duration { return time.Since(started) }
