package posting

import (
	"fmt"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/token"
)

// sections returns the section of each sentence of the text, headings marked with "#", what is not asked for with "-".
func sections(text string) string {
	var out []string
	p := read(text)
	for _, s := range p.Sentences {
		mark := ""
		if s.Heading {
			mark = "#"
		}
		if p.Blocks[s.Block].Unasked {
			mark += "-"
		}
		out = append(out, mark+s.Section.String())
	}
	return strings.Join(out, " ")
}

func TestHeadingWords(t *testing.T) {
	h := NewReader(&token.Stemmer{}).headings
	tests := []struct {
		heading string
		section Section
		fit     fit
	}{
		{"Requirements", Required, firm},
		{"Minimum requirements for the role", Required, firm},
		{"What you'll bring to the team", Required, firm},
		{"From the first week we will expect you to have:", Required, firm},
		{"👋 You", Required, firm},
		{"We need you to bring", Required, firm},
		{"Are you a fit?", Required, firm},
		{"What they told me is a must", Required, firm},
		{"What you would be doing", Duties, firm},
		{"What you'd do on the quay", Duties, firm},
		{"What would be nice", Preferred, firm},
		{"We'd love to hear from you if", Required, firm},
		{"We'd love to hear from you!", Apply, firm},
		{"The impact you will have", Duties, firm},
		{"In this role, you will have the opportunity to", Duties, firm},
		{"Responsibilties", Duties, firm},
		{"Bonus if you bring these skills to the ferry", Preferred, firm},
		{"Our ideal captain will have", Required, firm},
		{"What you can expect from the role", Duties, firm},
		{"Do you need a disability accommodation?", Legal, firm},
		{"Bonus points", Preferred, firm},
		{"Bonus oars if you have", Preferred, firm},
		{"Optional", Preferred, firm},
		{"Secondary Skills", Preferred, firm},
		{"Primary Skills", Required, firm},
		{"Desired skills and experience", Preferred, firm},
		{"EXECUTIVE CORE QUALIFICATIONS (ECQs)", Required, firm},
		{"What you'll be responsible for", Duties, firm},
		{"Option 2", Intro, unknown},
		{"What you've maybe done", Preferred, firm},
		{"You're someone who", Required, firm},
		{"Essential", Required, firm},
		{"Be essential at the harbour", Intro, unknown},
		{"As an advantage", Preferred, firm},
		{"Annual bonus", Pay, firm},
		{"Ferry and terminal performance bonus plans", Pay, loose},
		{"As a ferry employee you can expect", Benefits, firm},
		{"Why you should apply", Benefits, firm},
		{"Community impact", Company, firm},
		{"About the role", Role, firm},
		{"About the harbour team", Role, firm},
		{"Physical requirements", Legal, firm},
		{"Work type", Meta, firm},
		{"Data quality", Intro, unknown},
		{"Harbour account teams", Intro, unknown},
		{"Cross-functional boats", Intro, unknown},
	}
	for _, test := range tests {
		if s, f := h.section(test.heading); s != test.section || f != test.fit {
			t.Errorf("%s: %s %d, want %s %d", test.heading, s, f, test.section, test.fit)
		}
	}
}

func TestHeadingForm(t *testing.T) {
	tests := []struct{ text, want string }{
		// The first line is a title, whatever words it shares with headings.
		{"Senior Manager, Skills and Quality\n\nWe run ferries to nine islands.\n", "#intro intro"},
		{"Account Director\n\nWe run ferries to nine islands.\n", "#intro intro"},
		{"Key responsibilities\n\n- Run the desk\n", "#duties duties"},
		// Between two lists, a heading may hold commas and needs no white space.
		{"IT Manager\n\nDuties\n\n- Run the desk\nRequired qualifications, capabilities, and skills\n- ITIL\n", "#intro #duties duties #required required"},
		// So may one that ran into the paragraph above the list; one in the midst of a sentence is none.
		{"IT Manager\n\nWe run ferries between the nine islands of the bay, in summer and in winter, by day and night. Your Responsibilities\n\n- Run the desk\n", "#intro intro #duties duties"},
		{"IT Manager\n\nWe run ferries between the nine islands of the bay, in summer and in winter, by day and night. These are not our requirements.\n\n- Knots\n", "#intro intro intro intro"},
		// An ellipsis does not end a sentence.
		{"IT Manager\n\nYou take responsibility for...\n\n- the night desk\n- the budget\n", "#intro #duties duties duties"},
		{"IT Manager\n\nWhat you bring\n\n- ITIL\n\nBonus points for….\n\n- Knots\n", "#intro #required required #preferred preferred"},
		// A heading of a lesser form that names a kind of skill divides what is preferred.
		{"IT Manager\n\nMUST HAVE\n\n- ITIL\n\nNICE TO HAVE\n\nSailing Skills\n\n- Knots\n\nTide Knowledge\n\n- Ebb\n\nREQUIRED SKILLS\n\n- COBIT\n",
			"#intro #required required #preferred #preferred preferred #preferred preferred #required required"},
		{"IT Manager\n\nNice to have:\n\nSailing Skills\n\n- Knots\n\nQualifications\n\n- COBIT\n", "#intro #preferred #preferred preferred #required required"},
		{"IT Manager\n\nNice to have\n\n- Knots\n\nTechnical Skills\n\n- COBIT\n", "#intro #preferred preferred #required required"},
		// An item's label opens no part; one with nothing behind it does.
		{"IT Manager\n\nNice to have\n\n- Responsible: you keep watch\n- Sailing skills: you tie knots\n", "#intro #preferred preferred preferred"},
		{"IT Manager\n\nAbout us\n\n- Requirements:\n- ITIL\n", "#intro #company #required required"},
		// An item in letters of a heading is none.
		{"IT Manager\n\nRequirements\n\n- ### Strong sailing skills\n- ## Knots\n- ### Responsibilities\n- Ebb\n", "#intro #required required required #duties duties"},
		// Where nothing else is required, "desired skills" are.
		{"IT Manager\n\nDesired skills and experience\n\n- ITIL\n", "#intro #required required"},
		{"IT Manager\n\nRequirements\n\n- ITIL\n\nDesired skills and experience\n\n- Knots\n", "#intro #required required #preferred preferred"},
		{"IT Manager\n\nMust have\n\n- ITIL\n\nWhat we look for (you do not need all of these)\n\n- Knots\n", "#intro #required required #preferred preferred"},
		{"IT Manager\n\nMUST HAVE\n\n- ITIL\n\nNICE TO HAVE\n\n- Knots\n\nMAPS, SKILLS AND TIDES\n\n- COBIT\n", "#intro #required required #preferred preferred #required required"},
		{"IT Manager\n\nRequirements\n\n- ITIL\n\nNice to haves\n\n- Knots\n\nHow you lead\n\n- Calmly\n", "#intro #required required #preferred preferred #required required"},
		{"IT Manager\n\nNice to have\n\n- Knots\nExperience of maps and tides\n- COBIT\n", "#intro #preferred preferred #preferred preferred"},
		// An item without a bullet ends in a kind of thing asked for, and says which thing; a heading says of which sort.
		{"IT Manager\n\nEssential\nRope work\n\nDesirable\nFortran experience\nKnot qualification\nDeep Water skills\nNets\n", "#intro #required required #preferred preferred preferred preferred preferred"},
		{"IT Manager\n\nDesirable\n\nFortran experience\nNets\n", "#intro #preferred preferred preferred"},
		{"IT Manager\n\nRequirements:\nNets\nMust hold a harbour clearance\n\nNice to have:\nKnots\n", "#intro #required required required #preferred preferred"},
		{"IT Manager\n\nDesirable\nNets\nTechnical skills\nKnots\nYOUR KNOT SKILLS\nMaps\n", "#intro #preferred preferred #required required #required required"},
		{"IT Manager\n\nDuties\nMend nets\nFortran skills\nKnots\n", "#intro #duties duties #required required"},
		{"IT Manager\n\nDesirable\n- Nets\nRope skills:\nKnots\n\nFortran skills\n- Maps\n", "#intro #preferred preferred #required required #required required"},
		{"IT Manager\n\nRequirements\nRope work\nFortran desirable\nNets\nNorse a plus\nMaps\nDeep Water licence required\n", "#intro #required required required required required required required"},
		{"IT Manager\n\nRequirements\nNets\nHighly desirable\nMaps\nSkills required\nTides\nFortran desirable:\nEbb\n", "#intro #required required #preferred preferred #required required #preferred preferred"},
		// A number counts the parts of a text, too.
		{"IT Manager\n\n1. WE ARE\n\nA harbor.\n\n2. WE LOOK FOR\n- Nets\n\n3. SELECTION AND APPOINTMENT\nThe harbor master picks.\n", "#intro #company company #required required #apply apply"},
		{"IT Manager\n\nRequirements\n\n1. ROPE WORK\n\n2. WE ARE\n\n3. NETS\n", "#intro #required required required required"},
		// A heading of wishes goes on in the sentence that leads into its list; abilities are no lesser kind of it.
		{"IT Manager\n\nRequirements\n- Nets\n\nDesired background\nYou should have most of the following:\n- Maps\n", "#intro #required required #preferred #preferred preferred"},
		{"IT Manager\n\nMinimum:\n- Nets\n\nPreferred qualifications:\n- Maps\nKnowledge, Skills & Abilities\n- Tides\n", "#intro #required required #preferred preferred #required required"},
		{"IT Manager\n\nThe keeper will be required to:\na) Mend nets;\nb) Draw maps;\n", "#intro #duties duties duties"},
		{"IT Manager\n\nRequirements\n- Nets\n\nAlso useful: maps and tides.\n", "#intro #required required #preferred preferred"},
		{"IT Manager\n\nIDEAL EXPERIENCE\n\n- Knots\n", "#intro #required required"},
		{"IT Manager\n\nRequirements\n\n- ITIL\n\nIdeal experience\n\n- Knots\n", "#intro #required required #preferred preferred"},
		// What is expressly not asked for, up to the next heading or, behind its list, the next paragraph.
		{"IT Manager\n\nYou bring\n\n- ITIL\n\nThis boat is not for you if…\n- you hate knots\n\nHow you steer\n- Maps\n", "#intro #required required #-apply -apply #required required"},
		{"IT Manager\n\nYou bring\n\n- ITIL\n\nYou don’t need\n- Knots\n- a degree\n\nSailing knowledge is asked for in all ports.\n", "#intro #required required #-apply -apply -apply required"},
		{"IT Manager\n\n## What you won't do\n\n- Wash decks\n\n**You might not enjoy this if**\n\n- Salt\n\n## What this post isn't about\n- Nets\n", "#intro #-apply -apply #-apply -apply #-apply -apply"},
		{"IT Manager\n\nRequirements\n\n- ITIL\n\nNot a must, but great if\n- Maps\n\nWe appreciate, but don't require\n- Tides\n\nYou don't need to have all of these\n- Ebb\n",
			"#intro #required required #preferred preferred #preferred preferred #preferred preferred"},
		{"IT Manager\n\nRequirements\n\n- ITIL\n\nDon't worry if\n- Maps are new to you\n\nThis is not just a boat\n- Tides\n\nYou do not need: a licence.\n- Ebb\n",
			"#intro #required required #required required #required required required required"},
		// The title again: what follows is about the job.
		{"IT Manager\n\nAbout us\n\nWe run ferries.\n\nIT Manager\n\nYou run the desk.\n", "#intro #company company #role role"},
	}
	for _, test := range tests {
		if got := sections(test.text); got != test.want {
			t.Errorf("%q: got %s, want %s", test.text, got, test.want)
		}
	}
}

// A heading that the table does not know, or only just, is read by the list under it.
// TestLooseLegal: a heading that holds a word of the law heads what is asked for where its list asks.
func TestLooseLegal(t *testing.T) {
	text := "IT manager\n\nRequirements:\n- Rope work\n\nSkillset Diversity and Adaptability:\n\n- Knowledge of tides\n- Lead the crew\n\nCommitment to Diversity and Fairness:\n\n- Men and women of all islands\n"
	var got []string
	for _, s := range read(text).Sentences[4:] {
		got = append(got, s.Section.String())
	}
	if g := strings.Join(got, " "); g != "required required legal legal" {
		t.Error(g)
	}
}

func TestListKind(t *testing.T) {
	const (
		asks = "- Experience with tide tables\n- 5+ years at sea\n- Degree in navigation\n"
		does = "- Lead the deck crew\n- Proactively plan the winter refit\n- Maintain the engines\n"
		pays = "- Paid time ashore\n- Dental insurance\n- Free tickets\n"
	)
	tests := []struct{ before, heading, list, want string }{
		{"Responsibilities", "In your sea chest:", asks, "required"},
		{"About us", "In your sea chest:", asks, "required"},
		{"Nice to have", "In your sea chest:", asks, "preferred"},
		{"Responsibilities", "The captain we hire will:", "- Possess sea legs\n- Exhibit calm\n- Candidates should swim\n", "required"},
		{"Requirements", "On the water:", does, "duties"},
		{"About us", "On the water:", does, "duties"},
		{"Requirements", "On the shore:", pays, "benefits"},
		{"Requirements", "On the shore:", "- Tide tables\n- Lights\n", "required"},
		{"Nice to have", "Experience with old lighthouse lamps", "", "preferred"}, // an item of a list without bullets
		{"Responsibilities", "The values of good old sailors:", asks, "required"}, // known by one word of many
		{"Responsibilities", "Requirements", does, "required"},                    // known
		{"Responsibilities", "Years of experience in the following:", does, "required"},
	}
	for _, test := range tests {
		text := fmt.Sprintf("Captain\n\n%s\n\n- Something\n\n%s\n\n%s", test.before, test.heading, test.list)
		p := read(text)
		if got := p.Sentences[len(p.Sentences)-1].Section.String(); got != test.want {
			t.Errorf("%s over %q: got %s, want %s", test.heading, test.list, got, test.want)
		}
	}
}

// Prose behind the list of what is asked for asks for nothing more, from its first boilerplate on to its end.
func TestEnding(t *testing.T) {
	list := "IT Manager\n\nRequirements\n\n- ITIL\n- A degree\n- Five years of service\n\n"
	begin := "#intro #required required required required "
	tests := []struct{ text, want string }{
		{"Ships are valued here, and people.\n", "meta"},
		{"We value the sea and its people.\n", "company"},
		{"The base salary is paid monthly. It depends on the ship.\n\nOur islands are nine.\n", "pay pay pay"},
		{"Excellent knowledge of tides.\n", "required"},
		{"Tide tables\n", "required"},
		{"Norse or Frisian would be a big plus.\n", "required"},
		{"Also nice: tide tables, knots.\n", "required"},
		{"Our strong preference is to sail from the islands.\n", "company"},
		{"We value the sea and its people.\n\n- Knots\n", "company required"},
		{"The base salary is paid monthly.\n\nRequirements for officers:\n\nA captain's patent.\n", "pay #required required"},
	}
	for _, test := range tests {
		if got := sections(list + test.text); got != begin+test.want {
			t.Errorf("%q: got %s, want %s", test.text, got, begin+test.want)
		}
	}
	// Behind duties, only what is boilerplate closes.
	if got, want := sections("IT Manager\n\nDuties\n\n- Run the desk\n- Plan\n- Pay\n\nYou sail. The base salary is paid monthly. It depends on the ship.\n"), "#intro #duties duties duties duties duties pay pay"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// Without a list there is no ending.
	if got, want := sections("IT Manager\n\nRequirements\n\nWe look for calm people.\n"), "#intro #required required"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A line that tells the pay covers itself alone; a heading of pay, and a line that tells of it at length, cover what stands below.
func TestPayLine(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Duties\n\n- Run the desk\n\nPay: $90,000\n\nWhat you will sail\n\n- The ship\n- The boat\n", "#duties duties pay #duties duties duties"},
		{"Salary range: £70k - £80k a year\nYou will sail the ship.\n", "pay intro"},
		{"**Compensation:** $90,000\nYou will sail the ship.\n", "pay intro"},
		{"Salary $90,000 - $99,000\nYou will sail the ship.\n", "pay intro"},

		{"Salary:\n$90,000\nIt depends on the ship.\n", "#pay pay pay"},
		{"Salary\n\n$90,000\n", "#pay pay"},
		{"Compensation: the range for ships of this size is $90,000 to $99,000 a year.\nIt depends on the ship.\n", "#pay pay pay"},
		{"Requirements: 5 years at sea\n", "#required"},
	}
	for _, test := range tests {
		if got := sections("IT Manager\n\n" + test.text); got != "#intro "+test.want {
			t.Errorf("%q: got %s, want %s", test.text, got, test.want)
		}
	}
}

// A paragraph about the company that turns to the job is about the job from there on.
func TestCompanyTurns(t *testing.T) {
	text := "IT Manager\n\nAbout us\n\nWe run ferries. Our islands are nine. We are looking for an IT manager. You run the desk.\n\nWe were founded in 1962.\n\nBenefits\n\nIn this role you travel free.\n"
	if got, want := sections(text), "#intro #company company company role role company #benefits benefits"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Items without bullets are no headings.
func TestItem(t *testing.T) {
	for text, want := range map[string]bool{
		"Experience with sails and Rigging":      true,
		"5+ years at sea":                        true,
		"Strong communication skills":            true,
		"Ability to swim Long Distances (Ocean)": true,
		"Experience and Education":               false,
		"Technical Skills and Experience":        false,
		"Experience Required":                    false,
		"Minimum Qualifications":                 false,
	} {
		if got := item(text); got != want {
			t.Errorf("%q: item %v", text, got)
		}
	}
	if got, want := sections("IT Manager\n\nPreferred Skills\n\nExperience with Docker and Helm\n\nKnowledge of Go\n"), "#intro #preferred preferred preferred"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
