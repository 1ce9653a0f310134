//go:build race

package doctext

// slowdown is how much longer than alone a test may take: the race detector makes everything several times slower.
const slowdown = 10
