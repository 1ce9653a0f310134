//go:build !race

package cputime

// Slowdown is how much longer than in a program as it is built a work may take in this test.
const Slowdown = 1
