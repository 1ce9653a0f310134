package match

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/resumematch/resumematch/match/internal/cputime"
)

// TestGrowth: the time for a text grows as its length does, whatever stands in it.
func TestGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	m := New(nil)
	resume := m.Resume(Text("resume.txt", "Jo Sample\n\nExperience\n\nLamp Manager, Acme, 2019 - 2021\n\n- Ran Java lamps\n"))
	job := m.Job(Text("job.txt", "Lamp Manager\n\nRequirements:\n- Java\n- Azure or AWS\n"))
	for name, piece := range map[string]string{
		"prose":   "managed the network of the plant and the budget ",
		"choice":  "Java or Python or Azure or ",
		"either":  "- One or more of the following skills\n    - Java or Azure\n    - Python or Terraform\n",
		"semis":   "at least one of CISA; CISM; ",
		"list":    "Java, Python, Azure, budget management, ",
		"slashes": "Java/Python/",
		"dashes":  "a-b-c-",
		"numbers": "5 10 15% $20 3 of 4 ",
		"roles":   "Lamp Manager, Acme Corp, 2010 - 2012\n• Led the team of lamps\n",
		"heads":   "EXPERIENCE\n\nSKILLS\n\n",
		"degrees": "Bachelor's degree in computer science or information systems or ",
		"years":   "5+ years of experience in Java and 3 years ",
		"letters": "BS/MS ",
		"opened":  "BS (",
		"glosses": "Java (a",
		"masters": "Master Computer ",
		"colons":  "a: ",
		"tight":   "A:A:",
		"labels":  "About: ",
		"stops":   "@a.",
		"glued":   "Aa.Bb.",
		"crosses": "X,",
		"money":   "$1M ",
		"hanging": "  lamps\n",
		"focus":   "\n- Built a, b and |lamp ",
		"verbs":   "\n- Built |and sold ",
		"prints":  "\n- Led |5 of 9 3/4/2021 10:15 AM ",
		"present": "2015 - present\n",
		"pages":   "500+ connections\nShow all 7 posts\n|Hull\nJan 2019 - Present · 2 yrs\nHull\n",
		"halls":   "\n- Ran lamps |various halls: North of ",
		"capital": "\n- Ran lamps |areaso X ",
	} {
		t.Run(name, func(t *testing.T) {
			text := func(size int) *Document {
				once, again, ok := strings.Cut(piece, "|") // what stands before the mark, once
				if !ok {
					once, again = "", piece
				}
				return Text(name+".txt", "Requirements:\n- Java\n"+once+strings.Repeat(again, size/len(again)))
			}
			grows(t, 8, func(size int) func() { return func() { m.Match(resume, m.Job(text(size))) } })
			grows(t, 8, func(size int) func() { return func() { m.Match(m.Resume(text(size)), job) } })
		})
	}
}

// TestGrowthLint: so does the time for what is wrong with a posting.
func TestGrowthLint(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	m := New(nil)
	for name, piece := range map[string]string{
		"years": "- 5 years of experience in lamps.\n- 7 years of experience in lamps.\n- 9 years of experience in lamps.\n",
		"needs": "- Java is required.\n- Java preferred.\n",
	} {
		t.Run(name, func(t *testing.T) {
			grows(t, 8, func(size int) func() {
				return func() {
					m.Lint(m.Job(Text(name+".txt", "Lamp Manager\n\nRequirements:\n"+strings.Repeat(piece, size/len(piece)))))
				}
			})
		})
	}
}

// TestGrowthMatch: so does the time to compare a resume that is analysed already, whatever it is full of.
func TestGrowthMatch(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	m := New(nil)
	job := m.Job(Text("job.txt", "Lamp Manager\n\nRequirements:\n- Java\n- Engineering management\n"))
	for name, piece := range map[string]string{
		"employers": "Java Developer\nAcme Corp\n2010 - 2012\n• Java, Java, Java, Java\n",
		"compounds": "engineering lamp oil manager\ncloud computing\nSQL Server\n",
	} {
		t.Run(name, func(t *testing.T) {
			grows(t, 32, func(size int) func() {
				resume := m.Resume(Text("resume.txt", "Jo Sample\n\nExperience\n\n"+strings.Repeat(piece, size/len(piece))))
				return func() { m.Match(resume, job) }
			})
		})
	}
}

// TestGrowthRoles: what the resume held makes little of the time for the roles, though each title is looked for in those of the
// corpus: it takes not much longer than for the same text without dates, which has no roles.
func TestGrowthRoles(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	m := New(nil)
	resume := func(piece string) *Resume {
		var b strings.Builder
		for i := range 2000 {
			fmt.Fprintf(&b, piece, i)
		}
		return m.Resume(Text("resume.txt", "Jo Sample\n\nExperience\n\n"+b.String()))
	}
	titled, plain := resume("Lamp Manager %d\nAcme Corp\n2010 - 2012\n• Led the team of lamps\n"), resume("Lamp Manager %d\nAcme Corp\n2010 - lamp\n• Led the team of lamps\n")
	if len(titled.roles) != 2000 || len(plain.roles) != 0 {
		t.Fatalf("%d and %d roles", len(titled.roles), len(plain.roles))
	}
	if a, b := quickest(func() { m.Roles(plain) }, func() { m.Roles(titled) }); b > maxGrowth*a {
		t.Errorf("%v for the roles of a resume, %v with 2,000 titles in it", a, b)
	}
}

// grows fails the test when work on one text takes much longer than on as many of 16 kB as are together as long. Work makes what is
// measured for a text of that size.
func grows(t *testing.T, times int, work func(size int) func()) {
	t.Helper()
	const small = 16 << 10
	short, long := work(small), work(times*small)
	a, b := quickest(func() {
		for range times {
			short()
		}
	}, long)
	if b > maxGrowth*a {
		t.Errorf("%v for %d texts of %d kB, %v for one of %d kB", a, times, small>>10, b, times*small>>10)
	}
}

// maxGrowth is how many times as long a text may take as its pieces. Most take as long and none twice; where time grows as the
// square of the length, it is the number of pieces.
const maxGrowth = 3

// quickest returns the least processor times of two works. They are run again up to four times while the second takes much longer:
// other processes on the machine cost no time of the thread, but its cache.
func quickest(first, second func()) (a, b time.Duration) {
	a, b = cputime.Of(first), cputime.Of(second)
	for n := 0; n < 4 && b > maxGrowth*a; n++ {
		a, b = min(a, cputime.Of(first)), min(b, cputime.Of(second))
	}
	return a, b
}
