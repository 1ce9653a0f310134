package match

import (
	"strings"
	"testing"
	"time"
)

// TestGrowth: the time for a text grows as its length does, whatever stands in it. Eight times the text may take 32
// times as long: a square takes 64, and another process may be at work.
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
	} {
		t.Run(name, func(t *testing.T) {
			text := func(size int) *Document {
				once, again, ok := strings.Cut(piece, "|") // what stands before the mark, once
				if !ok {
					once, again = "", piece
				}
				return Text(name+".txt", "Requirements:\n- Java\n"+once+strings.Repeat(again, size/len(again)))
			}
			grows(t, func(size int) { m.Match(resume, m.Job(text(size))) })
			grows(t, func(size int) { m.Match(m.Resume(text(size)), job) })
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
			grows(t, func(size int) {
				m.Lint(m.Job(Text(name+".txt", "Lamp Manager\n\nRequirements:\n"+strings.Repeat(piece, size/len(piece)))))
			})
		})
	}
}

// grows fails the test when work on eight times the text takes much more than eight times as long. The best of
// three is taken, since the machine may have other work.
func grows(t *testing.T, work func(size int)) {
	t.Helper()
	const small = 16 << 10
	best := func(size int) time.Duration {
		least := time.Hour
		for range 3 {
			start := time.Now()
			work(size)
			least = min(least, time.Since(start))
		}
		return least
	}
	if a, b := best(small), best(8*small); b > 32*a && b > 200*time.Millisecond {
		t.Errorf("%v for %d kB, %v for %d kB", a, small>>10, b, small>>7)
	}
}
