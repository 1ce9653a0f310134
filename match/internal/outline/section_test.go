package outline

import (
	"fmt"
	"strings"
	"testing"
)

func TestSections(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "Jo Doe\nSummary\nA manager.\nExperience\nLed.\nEducation\nBSc\nSkills\nSQL", "top 0-1, summary 1-3, experience 3-5, education 5-7, skills 7-9"},
		{"as on a page", "Jo Doe\nTop skills\nSQL\nExperience\nLed.", "top 0-1, skills 1-3, experience 3-5"},
		{"marks", "== PROFESSIONAL EXPERIENCE ==\nLed.\nEDUCATION:\nBSc", "experience 0-2, education 2-4"},
		{"spaced", "S U M M A R Y\nA manager.\nW O R K H I S T O R Y\nLed.", "summary 0-2, experience 2-4"},
		{"composed", "Awards & Certifications\nPMP\nSkills and Interests\nChess", "awards 0-2, skills 2-4"},
		{"a bullet is no heading", "Skills\n• Leadership\n- Projects\nExperience\nLed.", "skills 0-3, experience 3-5"},
		{"no heading in a sentence", "Experience\nexperience\nLed the training.", "experience 0-3"},
		{"label in a role", "Experience\nJan 2010 - Present\nResponsibilities:\n- Led.\nAccomplishments:\n- Cut cost.", "experience 0-6"},
		{"heading at a line's end", "Summary\nManager of field services for three retail chains in the north. Professional Experience\nLed.", "summary 0-2, experience 2-3"},
		{"role without heading", "Jo Doe\nSkills\nSQL\n01/2010 to 02/2014\nIT Manager Example Ltd\n- Led the help desk of the bank.", "top 0-1, skills 1-3, experience 3-6"},
		{"studies without heading", "Jo Doe\nSkills\nSQL\n2001 - 2004\nBachelor of Science\nExample University", "top 0-1, skills 1-6"},
		{"small capitals", "W ORK E XPERIENCE\nLed.\nE DUCATION\nBSc\nS KILLS\nSQL", "experience 0-2, education 2-4, skills 4-6"},
		{"scanned", "EXPERlENCE\nLed.\nEDUCATlON\nBSc", "experience 0-2, education 2-4"},
		{"numbered", "1. Experience\nLed.\n\n2. Education\nBSc\n\nIII. SKILLS\nSQL", "experience 0-2, education 2-4, skills 4-6"},
		{"ornaments", "★ EXPERIENCE\nLed.\n\n★ EDUCATION\nBSc", "experience 0-2, education 2-4"},
		{"pictures", "💼 Work experience\nLed.\n\n🎓 Education\nBSc\n\n🛠️ Skills\nSQL\n\uf0a3 Awards\nPMP", "experience 0-2, education 2-4, skills 4-6, awards 6-8"},
		{"pictures before what is no heading", "Skills\n🚀 Leadership\n📈 Growth\n💼 My experience is in lamps\n📍 Hull", "skills 0-5"},
		{"a numbered list is no headings", "Experience\nLed.\n\n1. Education\n2. Skills\n3. Projects", "experience 0-5"},
		{"one bullet is no heading", "Skills\nSQL\n\n• Projects\nJava", "skills 0-4"},
		{"remark behind", "Work Experience (Relevant)\nLed.\nPUBLICATIONS (SELECTED)\nOn racks", "experience 0-2, other 2-4"},
		{"qualifications of two kinds", "Experience\nLed.\n\nACADEMIC QUALIFICATIONS WITH DATES\nExample University, 2001 - 2004\n\nPROFESSIONAL QUALIFICATION/MEMBERSHIP\nLamp Safety I\n\nOTHER INFORMATIONS\nBorn in Hull", "experience 0-2, education 2-4, certifications 4-6, other 6-8"},
		{"technical alone", "Experience\nLed.\n\nTECHNICAL\nSQL, Lamps\n\nEDUCATION\nBSc\nTechnical\nLamps", "experience 0-2, skills 2-4, education 4-8"},
		{"plural", "Relevant Work Experiences\nLed.\nTechnical Skillset\nSQL", "experience 0-2, skills 2-4"},
		{"assignments with roles", "Skills\nSQL\nOverseas Assignments\nAdviser, Example Ltd\n2010 - 2014\nLed.", "skills 0-2, experience 2-6"},
		{"assignments without", "Skills\nSQL\nOverseas Assignments\nFactory start-up", "skills 0-4"},
		{"strokes", "Sales / Consulting Experience\nLed.", "experience 0-2"},
		{"other languages", "Berufserfahrung\nLed.\nAusbildung\nDiplom\nKenntnisse\nSQL", "experience 0-2, education 2-4, skills 4-6"},
		{"skills that are verbs too", "Experience\nLed.\nClinical Skills\nLanguages: Go, Rust, R, C\nTools: Chef, Git, Make, Bash", "experience 0-2, skills 2-5"},
		{"side work", "Experience\nLed.\nSide Projects\n- lamp-lint, a tool\nOPEN SOURCE & COMMUNITY\n- Author of lamp-log\n\nTalks & writing\n- Lamps", "experience 0-2, projects 2-4, projects 4-6, other 6-8"},
		{"open source among skills", "Skills\nLinux\nOpen Source\nSQL\nSystems\nLamps", "skills 0-6"},
		{"underlined", "experience\n----------\nLed.\n\nthings i make\n-------------\n- a lamp\n\nschool\n------\n- lamp care", "experience 0-3, projects 3-6, education 6-9"},
		{"studies and more", "Experience\nLed.\nEDUCATION AND HARBOR DEVELOPMENT\nLamps, 2001\nSkills\nSQL\nNAVAL EDUCATION AND TRAINING\nLamps", "experience 0-2, education 2-4, skills 4-6, education 6-8"},
		{"studies that are work", "Experience\nEducation and Hall Outreach\n- Led the lamp course of the harbor.\n- Ran the halls of the yard.", "experience 0-4"},
		{"qualifications that are degrees", "Experience\nLed.\nQUALIFICATIONS\nLamp Safety I\nBA(Hons) Lamp Design, Hull\nSkills\nSQL\nQualifications\n- Working on an MBA of lamps\n- Lamp design", "experience 0-2, education 2-5, skills 5-7, skills 7-10"},
		{"a heading before its content", "Experience\nLed.\n\nSKILLS  Lamps, oil, wicks\nropes\n\nEDUCATION\tBSc, Hull", "experience 0-2, skills 2-4, education 4-5"},
		{"of two columns", "Experience\nLed.\n\nSKILLS              Built the lab of yards\nLamps\n\nSKILLS  • Ran the yard", "experience 0-5"},
		{"a heading and its list on a line", "Experience\nLed.\n\nSKILLS: Lamps, oil, wicks\n\nEDUCATION\nBSc", "experience 0-2, skills 2-3, education 3-5"},
		{"the skills used in a role", "Experience\nLed.\n\nSKILLS: Lamps, oil, wicks\n\nLamp Lead, Example Ltd\n2010 - 2014\nLed.\n\nSkills: Lamps, oil, wicks\n\nSKILLS: kept", "experience 0-8"},
		{"rows of a role", "Experience\nLed.\nTOOLS  Lamps, oil\n\nSKILLS Lamps, oil\n\nSKILLS  Lamps, oil\n- Led the halls of the yard.", "experience 0-6"},
		{"wins of several posts", "Results across harbors\n- Cut.\n\nExperience\nLed results across harbors\n\nSELECTED YARD ACTIONS AND PROJECTS\nLamp team.", "awards 0-2, experience 2-4, projects 4-6"},
		{"a long remark behind", "Experience\nLed.\n\nStatement of claims (extract from an application for the harbor, 2001)\nLamps", "experience 0-2, projects 2-4"},
		{"nothing", "", "top 0-0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range outlineOf(c.text).Sections {
				got = append(got, fmt.Sprintf("%s %d-%d", s.Part, s.From, s.To))
			}
			if g := strings.Join(got, ", "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}
