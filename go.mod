module github.com/resumematch/resumematch

go 1.26.0

require (
	github.com/kljensen/snowball v0.10.0
	github.com/ledongthuc/pdf v0.0.0-20260907135840-6c8c28e0e8a0
	github.com/spf13/pflag v1.0.10
	golang.org/x/net v0.62.0
)
