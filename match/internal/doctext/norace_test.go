//go:build !race

package doctext

const slowdown = 1
