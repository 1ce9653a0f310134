package doctext

import (
	"slices"
	"testing"
)

const resumeJSON = `{"basics":{"name":"Jane Doe","label":"IT Director","email":"jane@example.com","phone":"555-0100","url":"https://jane.example","summary":"Leads IT.","location":{"city":"Berlin","countryCode":"DE"},
 "profiles":[{"network":"LinkedIn","username":"jane"}]},
 "work":[{"name":"Acme","position":"IT Director","startDate":"2019-03-01","summary":"Runs IT.","highlights":["Cut cost by 30%",5,null]},{"company":"Beta","position":"Manager","startDate":"2015","endDate":"2019-02","highlights":"One text"}],
 "education":[{"institution":"TU","area":"Computer Science","studyType":"BSc","startDate":"2008-10","endDate":"2012-09","score":"1.3","courses":["Networks"]}],
 "certificates":[{"name":"PMP","issuer":"PMI","date":"2018-06"}],
 "skills":[{"name":"Cloud","level":"Master","keywords":["Azure","AWS"]},"Excel"],"languages":[{"language":"German","fluency":"Native"}],
 "projects":[{"name":"Move","entity":"Acme","startDate":"2020-01","endDate":"2020-12","description":"To the cloud","highlights":["Moved 40 servers"],"keywords":["Terraform"]}],
 "references":[{"name":"Ann Roe","reference":"Runs IT well."}],"awards":"none","interests":[],"volunteer":null}`

const jobJSON = `{"title":"IT Director","company":"Acme","type":"Full-time","description":"Leads IT.\nReports to the CIO.","location":{"city":"Berlin"},"remote":"Hybrid","experience":"10 years","responsibilities":["Run IT"],"qualifications":["BSc"],"skills":[{"name":"Cloud","level":"Senior","keywords":["Azure"]}]}`

func TestJSON(t *testing.T) {
	tests := []struct {
		name, format, text string
		want               []string
	}{
		{"resume", JSONResume, resumeJSON, []string{"# Jane Doe", "IT Director", "jane@example.com | 555-0100 | https://jane.example", "Berlin, DE", "LinkedIn: jane", "## Summary", "Leads IT.",
			"## Experience", "IT Director | Acme | Mar 2019 – Present", "Runs IT.", "• Cut cost by 30%", "Manager | Beta | 2015 – Feb 2019", "• One text",
			"## Projects", "Move | Acme | Jan 2020 – Dec 2020", "To the cloud", "• Moved 40 servers", "Terraform",
			"## Education", "BSc in Computer Science | TU | Oct 2008 – Sep 2012", "Score: 1.3", "• Networks", "## Certifications", "• PMP, PMI, Jun 2018", "## Awards", "• none",
			"## Skills", "• Cloud (Master): Azure, AWS", "• Excel", "## Languages", "• German: Native", "## References", "• Ann Roe: Runs IT well."}},
		{"job schema", JobPosting, jobJSON, []string{"# IT Director", "Acme | Berlin | Full-time | Hybrid", "Leads IT.", "Reports to the CIO.", "## Experience", "• 10 years",
			"## Responsibilities", "• Run IT", "## Qualifications", "• BSc", "## Skills", "• Cloud (Senior): Azure"}},
		{"schema.org", JobPosting, `[{"@type":"JobPosting","title":"CIO","experienceRequirements":"5 years","educationRequirements":{"name":"MBA"}}]`,
			[]string{"# CIO", "## Experience", "5 years", "## Education", "MBA"}},
		{"byte order mark", JobPosting, "\xef\xbb\xbf" + `{"@type":"JobPosting","title":"CIO"}`, []string{"# CIO"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := mustRead(t, test.format, []byte(test.text))
			if got := show(text.Lines); !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestMonth(t *testing.T) {
	for in, want := range map[string]string{"2019-03": "Mar 2019", "2019-12-31": "Dec 2019", "2019": "2019", "2019-13": "2019-13", "": "", "2019-xx": "2019-xx", "March 2019": "March 2019"} {
		if got := month(in); got != want {
			t.Errorf("month(%q) = %q, want %q", in, got, want)
		}
	}
}
