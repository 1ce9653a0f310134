package mention

import "strings"

// families join stems of one family that the stemmer keeps apart: each maps to the one that stands for it, the first of its line. Only words
// whose forms mean the same in the names of competencies are here: "strategy" and "strategic", not "analyst" and
// "analysis".
var families = func() map[string]string {
	out := make(map[string]string)
	for _, line := range strings.Split(`lead leader leadership
strateg strategi
deliv deliveri
priorit prioriti
supervis supervisor supervisori superv
architect architectur
maintain mainten
compli complianc
manag manageri
budget budgetari
resolv resolut
decid decis
recruit recruiter
analyz analysi
staff personnel employe
scale scalabl
plan planner
build builder
speak speaker`, "\n") {
		stems := strings.Fields(line)
		for _, stem := range stems[1:] {
			out[stem] = stems[0]
		}
	}
	return out
}()

// Family returns the stem that stands for the family of stem.
func Family(stem string) string {
	if f, ok := families[stem]; ok {
		return f
	}
	return stem
}
