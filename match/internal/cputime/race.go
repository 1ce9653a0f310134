//go:build race

package cputime

// Slowdown is how much longer than in a program as it is built a work may take in this test: the race detector makes everything
// five to fifteen times slower.
const Slowdown = 15
