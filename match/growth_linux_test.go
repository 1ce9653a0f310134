package match

import (
	"syscall"
	"time"
)

// rusageThread is RUSAGE_THREAD of Linux, which package syscall leaves out.
const rusageThread = 1

// cpuNow returns the processor time that this thread has taken: other processes and the garbage collector's threads take none
// of it.
func cpuNow() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(rusageThread, &u) != nil {
		return sinceStart()
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
