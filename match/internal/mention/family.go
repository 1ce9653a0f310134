package mention

// families join stems of one family that the stemmer keeps apart: each maps to the one that stands for it. Only words
// whose forms mean the same in the names of competencies are here: "strategy" and "strategic", not "analyst" and
// "analysis".
var families = map[string]string{
	"leader": "lead", "leadership": "lead",
	"strategi":   "strateg",
	"deliveri":   "deliv",
	"prioriti":   "priorit",
	"supervisor": "supervis", "supervisori": "supervis", "superv": "supervis",
	"architectur": "architect",
	"mainten":     "maintain",
	"complianc":   "compli",
	"manageri":    "manag",
	"budgetari":   "budget",
	"resolut":     "resolv",
	"decis":       "decid",
	"recruiter":   "recruit",
	"analysi":     "analyz",
	"personnel":   "staff", "employe": "staff",
	"scalabl": "scale",
	"planner": "plan", "builder": "build", "speaker": "speak",
}

// Family returns the stem that stands for the family of stem.
// Not inlined for the size of the binary.
//
//go:noinline
func Family(stem string) string {
	if f, ok := families[stem]; ok {
		return f
	}
	return stem
}
