package cputime

import (
	"syscall"
	"time"
)

// rusageThread is RUSAGE_THREAD of Linux, which package syscall leaves out.
const rusageThread = 1

// now returns the processor time that this thread has taken.
func now() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(rusageThread, &u) != nil {
		return sinceStart()
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
