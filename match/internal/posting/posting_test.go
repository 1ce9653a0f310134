package posting

import (
	"fmt"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

func read(text string) *Posting {
	return NewReader(&token.Stemmer{}).Read(text, textline.Parse(text))
}

func TestSections(t *testing.T) {
	text := `Director of IT Operations

We run ferries between nine islands.

What you'll do

- Lead the service desk
- Plan the budget

Qualifications:

- Five years of IT management

Nice to Have
- PMP

About Island Ferries

Founded in 1962 by two brothers.

Benefits & Perks
- Paid time off

We are an equal opportunity employer and welcome all.
`
	want := []string{
		"intro #Director of IT Operations", "intro We run ferries between nine islands.", "duties #What you'll do", "duties Lead the service desk", "duties Plan the budget",
		"required #Qualifications:", "required Five years of IT management", "preferred #Nice to Have", "preferred PMP", "company #About Island Ferries",
		"company Founded in 1962 by two brothers.", "benefits #Benefits & Perks", "benefits Paid time off", "benefits We are an equal opportunity employer and welcome all.",
	}
	var got []string
	for _, s := range read(text).Sentences {
		mark := ""
		if s.Heading {
			mark = "#"
		}
		got = append(got, fmt.Sprintf("%s %s%s", s.Section, mark, text[s.Start:s.End]))
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}

// Words of boilerplate ask for what they name where a requirement does.
func TestBoilerplateAsked(t *testing.T) {
	for line, want := range map[string]Section{
		"Knows the Health Insurance Portability and Accountability Act": Required,
		"10+ years in life insurance or health insurance":               Required,
		"Experience with stock options and a 401k desk":                 Required,
		"Health insurance for all":                                      Benefits,
		"25 days annual leave a year":                                   Benefits,
	} {
		sentences := read("IT manager\n\nRequirements:\n- Rope work\n- " + line + "\n- Tides\n").Sentences
		if got := sentences[3].Section; got != want {
			t.Errorf("%s: %s, want %s", line, got, want)
		}
	}
	if got := read("IT manager\n\nWhat you'll do:\n- Run the quay\n- Coordinate the claims of all health insurance payers\n- Paid parental leave\n").Sentences; got[3].Section != Duties || got[4].Section != Benefits {
		t.Errorf("a duty: %s, what is given: %s", got[3].Section, got[4].Section)
	}
}

// A sentence that says whom it invites is no boilerplate.
func TestInviting(t *testing.T) {
	for text, want := range map[string]string{
		"If you have a passion for radar and a love of boats, we encourage you to apply.":          "role",
		"If you do not have all of these skills, we encourage you to apply.":                       "legal",
		"If you don’t have sea experience, we still encourage you to apply.":                       "legal",
		"Women with experience at sea are encouraged to apply.":                                    "legal",
		"If you have a disability and strong skills, ask for a reasonable accommodation to apply.": "legal",
	} {
		if got := sections("Harbor master\n\nThe role\n\n" + text + "\n"); got != "intro #role "+want {
			t.Errorf("%s: %s", text, got)
		}
	}
}

// A posting in one paragraph is cut at the headings inside it, and boilerplate sentences stand out.
func TestSingleParagraph(t *testing.T) {
	text := "Island Ferries seeks an IT manager. Responsibilities: run the network and the help desk. Requirements: ITIL and five years of service. PMP preferred. We are an equal opportunity employer."
	want := "intro duties duties required required required legal"
	var got []string
	for _, s := range read(text).Sentences {
		got = append(got, s.Section.String())
	}
	if g := strings.Join(got, " "); g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

// What a job board sets around a posting asks for nothing, one link or a row of them; a sentence that speaks of one may.
func TestBoard(t *testing.T) {
	text := "IT manager\n\nRequirements\n\n- ITIL\n- Knows how visitors of a large web shop with similar jobs of work browse and what they buy\n\n" +
		"- Hiring Lab\n\nTides Winds Browse jobs Rigging Knots Ropes Sails Browse companies Masts Oars Decks Keels Hulls Anchors\n"
	if got, want := sections(text), "intro #required required required chrome chrome"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// The job told at the end of the employer's part asks; the employer's last word behind the list of requirements does
// not.
func TestDrift(t *testing.T) {
	text := `Harbor master

About us:

Island Ferries was founded in 1962. We are looking for a harbor master to lead the pilots. The pilots use radar. Our fleet is blue.

Requirements:

- A pilot's license
- Knowledge of tides

Applicants study the rules and know how to apply them.

Island Ferries and our sister company believe in blue paint.

The fleet has won prizes. Applicants must be able to swim.
`
	want := "intro company role role company required required required company company role"
	var got []string
	for _, s := range read(text).Sentences {
		if !s.Heading {
			got = append(got, s.Section.String())
		}
	}
	if g := strings.Join(got, " "); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
}

// Lists pasted as one paragraph are cut at their bullets, and headings that lost their line breaks are found.
func TestPasted(t *testing.T) {
	long := strings.Repeat("Ferries run between nine islands in all weathers and seasons. ", 8)
	tests := []struct{ text, want string }{
		{"We teach you: • Rowing • Sailing.", "We teach you:|Rowing|Sailing."},
		{"Read of these: - Tides. - Winds (tables, etc.), and - Rocks.", "Read of these:|Tides.|Winds (tables, etc.), and - Rocks."},
		{"Learn all - Rope work - Radio - Maps - Engines.", "Learn all|Rope work|Radio|Maps|Engines."},
		{"Knows e-mail - well - and ships", "Knows e-mail - well - and ships"},
		{"Knows charts (tides, etc.) Sails well.", "Knows charts (tides, etc.)|Sails well."},
		{"Run docks · cranes · winches", "Run docks · cranes · winches"},
		{"Degree in shipping.10+ years at sea", "Degree in shipping.|10+ years at sea"},
		{"Responsibilities:• Run the quay. Requirements:BSc.", "#Responsibilities|Run the quay.|#Requirements|BSc."},
		{"Plan the routeHelp define tides", "Plan the route|Help define tides"},
		{"Charts in SQLExperience with (tides)Strong ropes", "Charts in SQL|Experience with (tides)|Strong ropes"},
		{"An MBA preferredPreferred:Knows tides", "An MBA preferred|#Preferred|Knows tides"},
		{"Knows CodeBuild, MSBuild, SMBs, iOS, dataMesh and workLifeBalance", "Knows CodeBuild, MSBuild, SMBs, iOS, dataMesh and workLifeBalance"},
		{long + "Work with other teams Minimum Qualifications:5 years at sea", long + "|Work with other teams|#Minimum Qualifications|5 years at sea"},
		{long + "Plan the routesRequirements Run the quay.", long + "|Plan the routes|#Requirements|Run the quay."},
		{long + "Key Responsibilities Run the quay. Responsibilities of the crew vary.", long + "|#Key Responsibilities|Run the quay.|Responsibilities of the crew vary."},
	}
	for _, test := range tests {
		var got []string
		for _, s := range read("IT manager\n\n" + test.text).Sentences[1:] {
			mark := ""
			if s.Heading {
				mark = "#"
			}
			got = append(got, mark+test.text[s.Start-len("IT manager\n\n"):s.End-len("IT manager\n\n")])
		}
		want := strings.Replace(test.want, long, strings.ReplaceAll(strings.TrimSpace(long), ". ", ".|"), 1)
		if g := strings.Join(got, "|"); g != want {
			t.Errorf("got\n%s\nwant\n%s", g, want)
		}
	}
}

// Needs of the words in capitals, one letter a word: R required, P preferred, M mentioned, N none.
func TestNeeds(t *testing.T) {
	tests := []struct{ heading, text, want string }{
		{"Requirements", "CISSP required; PMP preferred.", "CISSP:R PMP:P"},
		{"Requirements", "CISSP required, PMP preferred.", "CISSP:R PMP:P"},
		{"Requirements", "Experience with LINUX administration, UBUNTU/DEBIAN a plus.", "LINUX:R UBUNTU:P DEBIAN:P"},
		{"Requirements", "DOCKER, HELM and ISTIO a plus", "DOCKER:P HELM:P ISTIO:P"},
		{"Requirements", "Experience with KAFKA, PULSAR or similar is a plus", "KAFKA:P PULSAR:P"},
		{"Requirements", "Deployments in containers, preferably using KUBERNETES", "KUBERNETES:P"},
		{"Requirements", "A head of harbours, preferably of busy PORTS, with a record of DREDGING", "PORTS:P DREDGING:R"},
		{"Requirements", "A pilot, preferably with HELM, DOCKER, ISTIO", "HELM:P DOCKER:P ISTIO:P"},
		{"Requirements", "Cloud (AWS preferred) and SQL", "AWS:P SQL:R"},
		{"Requirements", "JAVA is nice to have but not required", "JAVA:P"},
		{"Responsibilities", "Run SAP and ORACLE", "SAP:M ORACLE:M"},
		{"Requirements", "Fluency in at least one tongue such as JAVA, PERL, RUST and experience with KAFKA is a big plus", "JAVA:R PERL:R RUST:R KAFKA:P"},
		{"Requirements", "Experience with JAVA and knowledge of KAFKA is a plus", "JAVA:P KAFKA:P"},
		{"Requirements", "In addition to the HELM and RADAR duties above, knowledge of SAP", "HELM:N RADAR:N SAP:R"},
		{"Requirements", "In addition to HELM, knowledge of SAP", "HELM:R SAP:R"},
		{"Requirements", "Boats on GitHubKnowledgeable of SAP; SAP preferred", "SAP:R SAP:P"},
		{"Responsibilities", "You must have CISM", "CISM:R"},
		{"Responsibilities", "We need a HARBOR master with 10 years of SAP", "HARBOR:M SAP:R"},
		{"Responsibilities", "Our client needs a pilot who knows RADAR", "RADAR:R"},
		{"Responsibilities", "Ask what the client needs and plan a PIER with SAP", "PIER:M SAP:M"},
		{"Requirements", "SAP-only candidates will not be a fit", "SAP:N"},
		{"Requirements", "A DEGREE? Honestly we don't care. SAP is different.", "DEGREE:N SAP:R"},
		{"Requirements", "Do you know SAP? We do not care where you learnt JAVA and all of its many cousins.", "SAP:R JAVA:N"},
		{"Requirements", "Helpful: SAP", "SAP:P"},
		{"Requirements", "Useful boats run on SAP", "SAP:R"},
		{"Requirements", "This is not a JAVA role.", "JAVA:N"},
		{"Requirements", "No PHP needed.", "PHP:N"},
		{"Requirements", "You will not be expected to code in PYTHON.", "PYTHON:N"},
		{"Requirements", "Tools including but not limited to JIRA", "JIRA:R"},
		{"Nice to have", "Experience with TERRAFORM", "TERRAFORM:P"},
		// What opens a list between semicolons speaks of all of it.
		{"Requirements", "Bonus points for those who know some of the following: TIDES; SAILS and KNOTS; RADAR", "TIDES:P SAILS:P KNOTS:P RADAR:P"},
		{"Responsibilities", "The officer will possess knowledge of TIDES; basic RADAR; builds SHIPS; RADIO", "TIDES:R RADAR:R SHIPS:M RADIO:M"},
		{"Requirements", "Experience with DOCKER, HELM, mKAFKA, SCALA, RUST a plus", "DOCKER:P HELM:P SCALA:P RUST:P"},
		{"Requirements", "5 years with DOCKER, HELM, ISTIO, SCALA a plus", "DOCKER:R HELM:R ISTIO:R SCALA:P"},
		{"Requirements", "5 years of DOCKER, SCALA or RUST preferred", "DOCKER:R SCALA:P RUST:P"},
		{"Requirements", "Strong DOCKER skills, a mind of your own, good HELM, SCALA a plus", "DOCKER:R HELM:R SCALA:P"},
		{"Requirements", "An MBA preferredPrior work with DOCKER required", "MBA:P DOCKER:R"},
		{"Requirements", "Also nice: DOCKER, HELM", "DOCKER:P HELM:P"},
		{"Requirements", "It is nice: DOCKER, HELM", "DOCKER:R HELM:R"},
		{"Requirements", "ITIL, COBIT; CISM an added advantage", "ITIL:R COBIT:R CISM:P"},
		{"Requirements", "ITIL; CISM is a plus; COBIT", "ITIL:R CISM:P COBIT:R"},
		{"Nice to have", "ITIL, required for the night team", "ITIL:R"},
		// Words of one stem with a cue.
		{"Responsibilities", "Help the crews use SCADA and manage a DBA agency helping ports", "SCADA:M DBA:M"},
		{"Responsibilities", "Gather requirements for ERP and take advantage of CRM", "ERP:M CRM:M"},
		{"Requirements", "Desire to grow an ITSM team", "ITSM:R"},
		{"Responsibilities", "Mooring helpful, ISPS helpful", "ISPS:P"},
		// A person's trait in a duty or in the employer's pitch.
		{"Responsibilities", "Provide expertise in SIEM and share your knowledge of VPN", "SIEM:M VPN:M"},
		{"Responsibilities", "You bring knowledge of SIEM", "SIEM:R"},
		{"Responsibilities", "We have experience with AWS", "AWS:M"},
		// A label.
		{"Requirements", "Bonus: you have worked with SAP", "SAP:P"},
		{"Nice to have", "Mandatory: work with SAP", "SAP:R"},
		{"Nice to have", "Work with SAP is mandatory", "SAP:R"},
		{"Requirements", "A PMP certificate and technical degrees are favored", "PMP:P"},
		{"Requirements", "Plus: knowledge of ERP", "ERP:P"},
		{"Requirements", "Bonus schemes in ERP", "ERP:R"},
		// Who is sought, and for what.
		{"The role", "We are looking for a manager with experience in SAP to lead our ERP", "SAP:R ERP:M"},
		{"The role", "We are seeking a leader for our CRM team", "CRM:M"},
		{"The role", "The ideal candidate will run the SAN; the successful candidate will have ITIL", "SAN:M ITIL:R"},
		{"The role", "You will have the opportunity to learn AWS", "AWS:M"},
		{"The role", "Candidates must have CISM", "CISM:R"},
		{"Responsibilities", "CRM care - must be able to run SAP", "CRM:R SAP:R"},
		{"Our tech stack", "SAP and ABAP", "SAP:M ABAP:M"},
		// How far a wish reaches.
		{"Requirements", "Ideally, you have experience with ETL", "ETL:P"},
		{"Requirements", "Knowledge of BDD and familiarity with TDD is a significant plus", "BDD:P TDD:P"},
		{"Requirements", "Knowledge of SQL, experience with DBT is a plus", "SQL:R DBT:P"},
		{"Requirements", "Cloud skills are a plus: AWS, GCP", "AWS:P GCP:P"},
		{"Requirements", "Web skills preferred (CSS, PHP) and SQL", "CSS:P PHP:P SQL:R"},
		{"Requirements", "A background in ETL helps.", "ETL:P"},
		{"Requirements", "Knowledge of SAN helps you to grow.", "SAN:R"},
		{"Requirements", "MBA preferred Knowledge of SAP", "MBA:P SAP:R"},
		// Wishes in other words.
		{"Requirements", "Knowledge of SAP, experience with CRM would be valuable", "SAP:R CRM:P"},
		{"Requirements", "Work with ETL is highly valued", "ETL:P"},
		{"Responsibilities", "Turn ETL into insights useful for all", "ETL:M"},
		// Expressly not asked for, and named all the same.
		{"Requirements", "Knowledge of SAP is not a BUSINESS requirement.", "SAP:N BUSINESS:N"},
		{"Requirements", "Knowledge of SAP is a plus, but not a requirement", "SAP:P"},
		{"Requirements", "Knowledge of SAP, CRM (not required)", "SAP:R CRM:P"},
		{"Requirements", "SAP is not required", "SAP:N"},
		{"Requirements", "Knows SAP (not required, but a plus)", "SAP:P"},
		{"Requirements", "Work with PERL (optional) and BASH (optional) scripts", "PERL:P BASH:P"},
		{"Requirements", "Optional: PERL", "PERL:P"},
		{"Requirements", "Knowledge of PERL, optional training in BASH", "PERL:R BASH:R"},
		{"Requirements", "Work with ORACLE databases (BASH, PERL) desired", "ORACLE:P BASH:P PERL:P"},
		{"Requirements", "Knowledge of SAP, ORACLE databases (BASH, PERL) desired", "SAP:R ORACLE:P BASH:P PERL:P"},
		{"Requirements", "Work with ORACLE databases (BASH desired)", "ORACLE:R BASH:P"},
		{"Requirements", "Work in the ORACLE cloud, e.g., BASH, PERL desired", "ORACLE:P BASH:P PERL:P"},
		{"Requirements", "Knowledge of SAP recommended", "SAP:P"},
		{"Requirements", "Knowledge of SAP recommended by the board", "SAP:R"},
		{"Requirements", "A degree in ART; a diploma in LAW may substitute for a year", "ART:R LAW:P"},
		{"Requirements", "While not required, knowledge of SAP is a plus", "SAP:P"},
		{"Requirements", "Knows SAP (CRM not required)", "SAP:R CRM:N"},
		{"Requirements", "Good with SAP or CRM. (Not essential)", "SAP:P CRM:P"},
		{"Requirements", "Good with SAP. (Not essential for ETL)", "SAP:R ETL:N"},
		// What the employer uses.
		{"Requirements", "Writes tests (we mostly use PHP and ETL) for SAP", "PHP:M ETL:M SAP:R"},
		{"Requirements", "Knows SAP. (We use PHP)", "SAP:R PHP:M"},
		{"Nice to have", "Writes tests (we use PHP)", "PHP:P"},
		{"Requirements", "Writes tests as we use PHP", "PHP:R"},
		// How a sentence opens, where the heading does not say.
		{"Responsibilities", "Strong knowledge of tides and VHF", "VHF:R"},
		{"Responsibilities", "3+ years running a NOC", "NOC:R"},
		{"The role", "Experience planning ETL jobs", "ETL:R"},
		{"Responsibilities", "Understand the needs of the CRM users", "CRM:M"},
		{"The role", "Strong growth made us a leader in SAAS with skill", "SAAS:M"},
		// Required and preferred before a noun, and on condition.
		{"Responsibilities", "File the required HAZMAT papers and run VPN as required", "HAZMAT:M VPN:M"},
		{"Responsibilities", "Use preferred vendors for VOIP", "VOIP:M"},
		{"The role", "The required experience includes SAP", "SAP:R"},
		{"The role", "Reporting directly to the head of GRC, you must know SOX", "GRC:N SOX:R"},
	}
	for _, test := range tests {
		p := read("IT manager\n\n" + test.heading + ":\n\n- " + test.text + "\n")
		var got []string
		s := p.Sentences[len(p.Sentences)-1]
		for _, s := range p.Sentences[2:] {
			for i, w := range s.Words {
				if w.Caps() && len(w.Text) > 2 {
					got = append(got, fmt.Sprintf("%s:%c", w.Text, "NMPR"[s.Needs[i]]))
				}
			}
		}
		if g := strings.Join(got, " "); g != test.want {
			t.Errorf("%s: %s: got %s, want %s (%v)", test.heading, test.text, g, test.want, s.Needs)
		}
	}
}

// Sentences are in order and inside the text, and every word has a need.
func FuzzRead(f *testing.F) {
	f.Add("Requirements:\n- a; b. C (no d needed)\n\fx: y")
	f.Add("z.\xd1  of \n.")
	r := NewReader(&token.Stemmer{})
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range r.Read(text, textline.Parse(text)).Sentences {
			if s.Start < at || s.End < s.Start || s.End > len(text) || len(s.Needs) != len(s.Words) {
				t.Fatalf("%+v after %d", s, at)
			}
			at = s.End
		}
	})
}

// requirement returns what show makes of the sentences, divided by strokes, that text is read as among the requirements of a posting.
func requirement(text string, show func(s Sentence, words string) string) string {
	posting := "IT manager\n\nRequirements:\n- Five years of rope work\n- " + text + "\n"
	var got []string
	for _, s := range read(posting).Sentences[3:] {
		got = append(got, show(s, posting[s.Start:s.End]))
	}
	return strings.Join(got, "|")
}

// Bullets that lost their line break, glued to the word before them, divide a list all the same, whose items are wished for where what
// opens it is.
func TestGluedBullets(t *testing.T) {
	for text, want := range map[string]string{
		"Experience at sea preferred, including the following areas:o Rope work: ability to tie knotso Tides: able to read a tableo Sails": "[2]Experience at sea preferred, including the following areas:|[2]Rope work: ability to tie knots|[2]Tides: able to read a table|[2]Sails",
		"Sailing is a plus, including:o Rope worko Tides• Five years at sea":                                                               "[2]Sailing is a plus, including:|[2]Rope work|[2]Tides|[3]Five years at sea",
		"Practice in any of these: o Rope work o Tides":                                                                                    "[3]Practice in any of these:|[3]Rope work|[3]Tides",
		"Desired experience in some of the following areas:• Rope work• Tide tables":                                                       "[3]Desired experience in some of the following areas:|[2]Rope work|[2]Tide tables",
		"Reports go to Portfolio Boards, San Francisco Harbour, and into Denmark":                                                          "[3]Reports go to Portfolio Boards, San Francisco Harbour, and into Denmark",
		"Mid- Senior sailors of first- Class ships":                                                                                        "[3]Mid- Senior sailors of first- Class ships",
	} {
		if got := requirement(text, func(s Sentence, words string) string { return fmt.Sprintf("[%d]%s", s.Needs[0], words) }); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// What is asked for begins a sentence of its own behind a product to whose name it is glued; the second half of such a name does not.
func TestGluedNames(t *testing.T) {
	for text, want := range map[string]string{
		"Sails on GitHubKnowledgeable of tides":       "Sails on GitHub|Knowledgeable of tides",
		"Boats in NodeJSExperience with knots":        "Boats in NodeJS|Experience with knots",
		"Yard ledgers in PowerDocsStrong skills":      "Yard ledgers in PowerDocs|Strong skills",
		"Runs the HarborExperience platform of boats": "Runs the HarborExperience platform of boats",
		"Runs OpenKnowledge tables":                   "Runs OpenKnowledge tables",
	} {
		if got := requirement(text, func(_ Sentence, words string) string { return words }); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// The title of another post over a paragraph ends what the post before asks for; over a list, or among what is asked, it does not.
func TestAnotherPost(t *testing.T) {
	const list = "Keeper\n\nRequirements\n\n- Five years at sea\n\n"
	const told = "The keeper of all lamps of the coast leads several crews, cares for the boats of the harbour and plans what they need for the coming years."
	for text, want := range map[string]string{
		list + "Senior Manager, Lamps\n\n" + told + "\n":                                            "#intro #required required #role role",
		list + "Senior Manager, Lamps\n\n- Ten years at sea\n- Knowledge of tides\n":                "#intro #required required #required required required",
		list + "Ropes and Tides\n\n" + told + "\n":                                                  "#intro #required required #required required",
		list + "Harbour Manager\n\nExperience with " + strings.Repeat("ropes and ", 12) + "tides\n": "#intro #required required #required required",
	} {
		if got := sections(text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
