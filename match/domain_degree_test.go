package match_test

import "testing"

// TestDegreeLines: degrees as the lines of an education section write them.
func TestDegreeLines(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "two letters and a colon", job: "Bachelor's degree in Economics", resume: studied("BS : Economics"), want: []string{"Bachelor's Degree in Economics: matched"}},
		{name: "two letters and a field", job: "Bachelor's degree", resume: studied("BS Electrical Engineering"), want: []string{"Bachelor's Degree: matched"}},
		{name: "two letters and a comma", job: "Bachelor's degree", resume: studied("BS, Computer Information Systems"), want: []string{"Bachelor's Degree: matched"}},
		{name: "master's in two letters", job: "Master's degree", resume: studied("MS: Mechanical Engineering"), want: []string{"Master's Degree: matched"}},
		{name: "a product of Microsoft's", job: "Master's degree", resume: studied("MS Project, MS: Word"), want: []string{"Master's Degree: missing"}},
		{name: "associate of applied science", job: "Associate's degree", resume: studied("AAS : Electronic Technology"), want: []string{"Associate's Degree: matched"}},
		{name: "two branches of engineering", job: "Bachelor's degree in Systems Engineering", resume: studied("B.E: Industrial and Systems Engineering"), want: []string{"Bachelor's Degree in Systems Engineering: matched"}},
		{name: "fields as examples", job: "Master's in a quantitative field such as physics or statistics", resume: studied("Master of Science: Systems Engineering"),
			want: []string{"=1", "Master's Degree: matched"}},
		{name: "fields as examples of something else", job: "Master's in a quantitative field such as physics or statistics", resume: studied("Master of Arts: Medieval History"),
			want: []string{"Master's Degree: missing"}},
	})
}
