package match_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// onePage and threePages are resumes of the lengths that people send: 260 and 1,500 words.
func onePage() string { return sampleResume + strings.Repeat(moreWork, 2) }

func threePages() string { return sampleResume + strings.Repeat(moreWork, 21) }

const moreWork = `
IT Analyst, Example Bank, 2004 - 2009
- Rolled out a ticketing system for 1,200 users at nine branches and cut the backlog by 40%
- Negotiated licences with vendors and kept the asset register of the group
- Wrote the disaster recovery plan with the regulator and tested it twice a year
- Responsible for monitoring, patching and backup of Linux and Windows servers
- Trained the service desk in incident and problem management after ITIL
`

// onePosting is a posting of the usual length, about 400 words.
func onePosting() string { return samplePosting + strings.Repeat(moreAsked, 4) }

const moreAsked = `
What you will do
- Set the strategy and the roadmap for cloud, network and end-user services with the board
- Build and coach a team of engineers, analysts and service desk agents
- Run change, incident and problem management and report on service levels every month
- Plan capital and operating budgets and negotiate contracts with vendors

What you bring
- Experience with Kubernetes, Terraform and CI/CD; knowledge of ISO 27001 and GDPR
- Strong stakeholder management, problem solving and negotiation
- CISSP or CISM preferred
`

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		match.New(nil)
	}
}

func BenchmarkText(b *testing.B) {
	text := threePages()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		match.Text("resume", text)
	}
}

func BenchmarkResume(b *testing.B) {
	m := match.New(nil)
	for _, c := range []struct{ name, text string }{{"1page", onePage()}, {"3pages", threePages()}} {
		b.Run(c.name, func(b *testing.B) {
			doc := match.Text("resume", c.text)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				m.Resume(doc)
			}
		})
	}
}

func BenchmarkJob(b *testing.B) {
	m := match.New(nil)
	doc := match.Text("job", onePosting())
	b.SetBytes(int64(len(doc.Text())))
	b.ReportAllocs()
	for b.Loop() {
		m.Job(doc)
	}
}

// BenchmarkMatch is the pair alone, both analysed before.
func BenchmarkMatch(b *testing.B) {
	m := match.New(nil)
	resume, job := m.Resume(match.Text("resume", threePages())), m.Job(match.Text("job", onePosting()))
	b.SetBytes(int64(len(threePages()) + len(onePosting())))
	b.ReportAllocs()
	for b.Loop() {
		m.Match(resume, job)
	}
}

// BenchmarkCompare is all of it: two texts in, a report out.
func BenchmarkCompare(b *testing.B) {
	m := match.New(nil)
	resume, job := threePages(), onePosting()
	b.SetBytes(int64(len(resume) + len(job)))
	b.ReportAllocs()
	for b.Loop() {
		m.Compare(match.Text("resume", resume), match.Text("job", job))
	}
}

func BenchmarkJSON(b *testing.B) {
	r := match.Compare(match.Text("resume", threePages()), match.Text("job", onePosting()))
	b.SetBytes(int64(len(reportJSON(b, r))))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.JSON(); err != nil {
			b.Fatal(err)
		}
	}
}
