package match_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match"
)

// everything asks for what the profiles' owners have, and for what others on their pages have.
const everything = `IT Director

Requirements

- Bachelor's degree in Computer Science, Master's degree preferred
- 10 years of experience in IT, 5 years in IT management
- CISSP, CISM, PMP, ITIL certification
- Microsoft Azure, AWS, VMware, Kubernetes, Terraform, Ansible, SD-WAN, Cisco, Cisco Meraki
- ServiceNow, Salesforce, SAP, Oracle, Workday, NetSuite, Okta, Splunk, Tableau
- Java, Python, Go, Kafka, MongoDB
- HIPAA, SOC 2, NIS2, COBIT, Epic, Cerner, Meditech
- Vendor management, budget management, change management, incident management, data science, hiring
- Active Directory, Windows Server, Help Desk, Palo Alto Networks
`

// TestProfiles: what is found in a resume is found in the same resume as a profile, copied with its page or saved, and nothing besides.
func TestProfiles(t *testing.T) {
	copies, err := filepath.Glob("testdata/profiles/*.*.txt")
	if err != nil || len(copies) < 4 {
		t.Fatal(copies, err)
	}
	m := match.New(&match.Options{Today: time.Date(2024, time.May, 1, 0, 0, 0, 0, time.UTC)})
	job := m.Job(match.Text("job", everything))
	found := func(path string) (all []string) {
		r := m.Match(m.Resume(open(t, path)), job)
		for _, a := range r.Achievements {
			all = append(all, fmt.Sprintf("%s: %s (%s)", a.Verdict, a.Text, a.Role))
		}
		for _, k := range r.Keywords {
			all = append(all, fmt.Sprintf("%s is %s", k.Keyword, k.Status))
		}
		for _, y := range r.Years {
			all = append(all, fmt.Sprintf("%d years: %.1f, %s", y.Asked, y.Have, y.Status))
		}
		for _, f := range r.Findings {
			if f.Code == "repeated" || f.Code == "broken-off" || f.Code == "sections" || f.Code == "run-on" {
				all = append(all, f.Message)
			}
		}
		return all
	}
	for _, path := range copies {
		t.Run(filepath.Base(path), func(t *testing.T) {
			name, _, _ := strings.Cut(path, ".")
			want, got := found(name+".txt"), found(path)
			for _, f := range want {
				if !slices.Contains(got, f) {
					t.Errorf("lost: %s", f)
				}
			}
			for _, f := range got {
				if !slices.Contains(want, f) {
					t.Errorf("not in the resume: %s", f)
				}
			}
			if len(got) != len(want) {
				t.Errorf("%d things found, %d in the resume", len(got), len(want))
			}
		})
	}
}

// TestPresentHeldFor: the length that stands behind the dates of the present role says up to when it counts.
func TestPresentHeldFor(t *testing.T) {
	for _, c := range []struct {
		dates string
		have  float64
		until string
	}{
		{"August 2018 - Present (3 years 8 months)", 3.7, "2022-03"},
		{"Jan 2018 - Present · 5 yrs 3 mos", 5.3, "2023-03"},
		{"2018 - Present (4 years)", 4, "2021-12"},
		{"Jan 2018 - Present · 11 mos", 0.9, "2018-11"},
		{"Jan 2018 - Present", 0, ""},
		{"Jan 2018 - Present (99 years)", 0, ""},
		{"Jan 2018 - Present (5 desks)", 0, ""},
	} {
		r := match.Compare(match.Text("resume", "Jordan Sample\n\nExperience\n\nExample Ltd\nIT Manager\n"+c.dates+"\nRan the desk of the bank\n"), domainCase{job: "8+ years of experience in IT"}.posting())
		if len(r.Years) != 1 || r.Years[0].Have != c.have || r.Years[0].Until != c.until {
			t.Errorf("%s: %+v, want %v years up to %s", c.dates, r.Years, c.have, c.until)
		} else if says := strings.Contains(r.Years[0].Covered(), "by the length"); says != (c.have >= 1) {
			t.Errorf("%s: %s", c.dates, r.Years[0].Covered())
		}
	}
}
