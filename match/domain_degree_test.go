package match_test

import (
	"strings"
	"testing"
)

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

// TestDegreeNames: what a degree is called, and what of a posting's words is no field of study.
func TestDegreeNames(t *testing.T) {
	runDomain(t, []domainCase{
		{name: "examples with like", job: "Master's degree in a scientific or technical field (like physics, chemistry or statistics)", want: []string{"=1", "Master's Degree"}},
		{name: "examples with e.g.", job: "University degree in a technical subject (e.g. mechatronics, physics)", want: []string{"=1", "Bachelor's Degree"}},
		{name: "a named field and examples", job: "PhD in Statistics or another field (e.g., econometrics)", want: []string{"=1", "Doctorate in Statistics"}},
		{name: "closely related", job: "BSc in Economics or a closely related degree", want: []string{"=1", "Bachelor's Degree in Economics"}},
		{name: "adjacent fields", job: "BS/BA in Statistics, adjacent fields", want: []string{"=1", "Bachelor's Degree in Statistics"}},
		{name: "commensurate experience", job: "Degree in Mathematics, a related discipline, or commensurate experience", want: []string{"=1", "Degree in Mathematics"}},
		{name: "education in place of it", job: "BS/MS in Mathematics, or education and experience in a like field", want: []string{"Bachelor's Degree in Mathematics"}},
		{name: "training in place of it", job: "Bachelor's degree in Mathematics, a similar degree or formal training", want: []string{"=1", "Bachelor's Degree in Mathematics"}},
		{name: "experience in place of it", job: "Bachelor's in Network Technology/Physics or significant professional experience", want: []string{"=1", "Bachelor's Degree in Network Technology or Physics"}},
		{name: "technology as another field", job: "Bachelor's degree in Finance, Computer Science or related technology field", want: []string{"=1", "Bachelor's Degree in Finance or Computer Science"}},
		{name: "a degree among the fields", job: "Bachelor's degree in Finance, Physics, MBA, or a related field", want: []string{"=1", "Bachelor's Degree in Finance or Physics, or MBA"}},
		{name: "degree at the end", job: "Bachelor's degree in geology, physics or social statistics degree", want: []string{"=1", "Bachelor's Degree in Geology, Physics or Social Statistics"}},
		{name: "a field with its short form", job: "Degree in Human Computer Interaction (HCI), physics or geology", want: []string{"=1", "Degree in Human Computer Interaction, Physics or Geology"}},
		{name: "education as a field", job: "Bachelor's degree in early childhood education", want: []string{"=1", "Bachelor's Degree in Early Childhood Education"}},
		{name: "one degree in two cases", job: "Bachelor's degree in computer science\nBachelor's degree in Computer Science", want: []string{"=1"}},
		{name: "level in front of the field", job: "BS Computer Science degree", want: []string{"=1", "Bachelor's Degree in Computer Science"}},
		{name: "no level", job: "Computer Science degree or equal experience", want: []string{"=1", "Degree in Computer Science"}},
		{name: "no level, a bachelor's", job: "Business degree", resume: studied("BBA, University of Leeds"), want: []string{"Degree in Business: matched"}},
		{name: "no level, none named", job: "Computer Science degree", resume: studied("Computer Science, University of Leeds"), want: []string{"Degree in Computer Science: matched"}},
		{name: "a level, none named", job: "Bachelor's degree in Computer Science", resume: studied("Computer Science, University of Leeds"), want: []string{"Bachelor's Degree in Computer Science: missing"}},
		{name: "a course of no university", job: "Computer Science degree", resume: "Jordan Sample\n\nEducation\n\nComputer Science course, Springfield Academy\n", want: []string{"Degree in Computer Science: missing"}},
		{name: "two words in one", job: "Degree in Cyber Security", resume: studied("Bachelor of Science : CyberSecurity, May 2015"), want: []string{"Degree in Cyber Security: matched"}},
		{name: "near to what is asked for", job: "Degree in Computer Science, a related discipline, or commensurate experience", resume: studied("Bachelor of Science : CyberSecurity, May 2015"), want: []string{"Degree in Computer Science: matched"}},
		{name: "a field behind a dash", job: "Bachelor’s degree – Computer Science", want: []string{"=1", "Bachelor's Degree in Computer Science"}},
		{name: "fields behind a colon", job: "Bachelor's degree: Economics, Finance or Physics", want: []string{"=1", "Bachelor's Degree in Economics, Finance or Physics"}},
		{name: "fields behind a comma", job: "BSc, Computer Science or related field", want: []string{"=1", "Bachelor's Degree in Computer Science"}},
		{name: "two letters and fields behind a comma", job: "BS, Computer Science or related field", want: []string{"=1", "Bachelor's Degree in Computer Science"}},
		{name: "fields of a field", job: "Master's degree in a STEM field: Physics, Statistics, or related", want: []string{"=1", "Master's Degree in Physics or Statistics"}},
		{name: "analytics as a field", job: "Bachelor's degree in Applied Analytics, Physics or another quantitative field", want: []string{"=1", "Bachelor's Degree in Applied Analytics or Physics"}},
		{name: "a choice of levels with stops", job: "Ph.D., M.S., or Bachelor's in Physics", want: []string{"=1", "Bachelor's Degree in Physics"}},
		{name: "levels in brackets", job: "University degree (BS/MS) in Physics", want: []string{"=1", "Bachelor's Degree in Physics"}},
		{name: "a degree and its initials", job: "Bachelor of Science degree (B. S.) in Physics and eight years at sea", want: []string{"=1", "Bachelor's Degree in Physics"}},
		{name: "examples of advanced degrees", job: "An advanced degree (e.g. Masters, MBA, JD)", want: []string{"=1", "Master's Degree"}},
		{name: "a wish in brackets", job: "Bachelor's degree (Master's preferred)", want: []string{"=2", "Bachelor's Degree: required", "Master's Degree: preferred"}},
		{name: "a wish behind a semicolon", job: "Bachelor's degree and 8 years at sea; or 10 years at sea, Master's degree preferred", want: []string{"=2", "Bachelor's Degree: required", "Master's Degree: preferred"}},
		{name: "initials and a field", job: "BS Computer Science or Physics", want: []string{"=1", "Bachelor's Degree in Computer Science or Physics"}},
		{name: "numbers are no field", job: "Master's degree in Physics, Geology, and six years at sea", want: []string{"=1", "Master's Degree in Physics or Geology"}},
		{name: "initials before an abbreviation", job: "BE/BTech in Physics", want: []string{"=1", "Bachelor's Degree in Physics"}},
		{name: "initials that are words", job: "APPLICANTS MUST BE COMPUTER LITERATE", want: []string{"!Bachelor's Degree in COMPUTER LITERATE"}},
		{name: "a doctor's", job: "Doctor's degree in Physics", want: []string{"=1", "Doctorate in Physics"}},
		{name: "initials of a program", job: "Supports the Shelter Service (MSC)", want: []string{"!Master's Degree"}},
		{name: "taught by oneself", job: "BS in Physics or you taught yourself, we honestly don't mind", want: []string{"=1", "Bachelor's Degree in Physics"}},
		{name: "self-taught", job: "Bachelor's degree in Physics or self-taught", want: []string{"Bachelor's Degree in Physics"}},
		{name: "educated to its level", job: "Educated to Master's level in Physics", want: []string{"=1", "Master's Degree in Physics"}},
		{name: "level of education", job: "Degree level education in geology", want: []string{"=1", "Degree in Geology"}},
		{name: "engineers of a level", job: "Leads degree level engineers, Terraform", want: []string{"!Degree", "Terraform"}},
		{name: "tertiary qualifications", job: "Tertiary qualifications in Physics, or a related discipline", want: []string{"=1", "Degree in Physics"}},
		{name: "a heading of a resume", job: "Tertiary qualifications", resume: "Jordan Sample\n\nTertiary education\n\nCertificate of sailing, 2011\n", want: []string{"Degree: missing"}},
		{name: "tertiary, of something else", job: "Knows tertiary markets and Terraform", want: []string{"!Degree", "Terraform"}},
		{name: "skills behind a comma", job: "Bachelor's degree, Kotlin, and Terraform", want: []string{"Bachelor's Degree", "Kotlin", "Terraform"}},
	})
}

// TestDegreesHeld: what resumes call a degree.
func TestDegreesHeld(t *testing.T) {
	for _, c := range []struct{ resume, job, want string }{
		{"Master of Education, University of Leeds", "Master's degree", "Master's Degree: matched"},
		{"Masters of Fine Arts", "Master's degree", "Master's Degree: matched"},
		{"Masters : Theology, 2011", "Master's degree", "Master's Degree: matched"},
		{"M.Ed., University of Leeds", "Master's degree", "Master's Degree: matched"},
		{"MBAEastern College, Hull", "Master's degree", "Master's Degree: matched"},
		{"Master of Ceremonies", "Master's degree", "Master's Degree: missing"},
		{"Scrum Master of Hull Harbor", "Master's degree", "Master's Degree: missing"},
		{"M.S. in CS", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"MSc CS", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"MS - CS", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"BS CS, Leeds", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"BSCS, Leeds", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"B.Eng. Computer Science", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"B.Tech, CSE", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"BE", "Bachelor's degree", "Bachelor's Degree: matched"},
		{"June 2011 BE Civil Leeds", "Bachelor's degree in Engineering", "Bachelor's Degree in Engineering: matched"},
		{"ME Computer Engineering", "Master's degree", "Master's Degree: matched"},
		{"B. Tech Computer Science", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"May 2010 MCS Leeds", "Master's degree in Computer Science", "Master's Degree in Computer Science: matched"},
		{"B.C.A.", "Bachelor's degree in Computer Science", "Bachelor's Degree in Computer Science: matched"},
		{"Master Computer Applications", "Master's degree in Computer Science", "Master's Degree in Computer Science: matched"},
		{"B.Tech. Mechanical", "Bachelor's degree in Computer Science or a related field", "Bachelor's Degree in Computer Science: missing"},
		{"BSc Hull, Yorkshire Hull", "Bachelor's degree in Economics or a related field", "Bachelor's Degree in Economics: matched"},
		{"Doctor of Pharmacy", "PhD", "Doctorate: matched"},
		{"MS : Garden Design", "Master's degree", "Master's Degree: matched"},
		{"B.B.A: Accounting", "Bachelor's degree in Business Administration", "Bachelor's Degree in Business Administration: matched"},
		{"MS Office course", "Master's degree", "Master's Degree: missing"},
		{"Course in MS", "Master's degree", "Master's Degree: missing"},
		{"Mini MBA", "Master's degree", "Master's Degree: missing"},
		{"MBA", "Master's degree", "Master's Degree: matched"},
		{"MBA", "Master's degree in Statistics, Physics, Computer Science or Economics, or a related field", "Master's Degree in Statistics, Physics, Computer Science or Economics: missing"},
		{"MBA", "Master's degree in Finance or a related field", "Master's Degree in Finance: matched"},
		{"BA: Accounting", "Bachelor's degree in Economics or a related field", "Bachelor's Degree in Economics: matched"},
		{"BBA: Marketing", "Bachelor's degree in Physics or Business Analytics, or a related field", "Bachelor's Degree in Physics or Business Analytics: missing"},
		{"BSc: Computer Science", "Bachelor's degree in Public Health, Nursing, Biology or Statistics, or a related field", "Bachelor's Degree in Public Health, Nursing, Biology or Statistics: missing"},
		{"BSc: Computer Science", "Bachelor's degree in Statistics or Economics, or a related field", "Bachelor's Degree in Statistics or Economics: matched"},
		{"TO BE, OR NOT TO BE", "Bachelor's degree", "Bachelor's Degree: missing"},
		{"SHOWED RECRUITS HOW TO BE COMPUTER LITERATE", "Bachelor's degree", "Bachelor's Degree: missing"},
		{"2008 BE COMPUTER ENGINEERING", "Bachelor's degree", "Bachelor's Degree: matched"},
		{"Planned the doctor's visits", "PhD", "Doctorate: missing"},
		{"Portland, ME", "Master's degree", "Master's Degree: missing"},
		{"Master Data Course", "Master's degree", "Master's Degree: missing"},
		{"Master's degree, University of Leeds\n\nMaster of Arts: History", "Master's degree in Physics or a related field", "Master's Degree in Physics: missing"},
	} {
		runDomain(t, []domainCase{{name: c.resume, job: c.job, resume: studied(c.resume), want: []string{c.want}}})
	}
	work := strings.Replace(studied("Cooking course"), "Planted roses", "BE and BA for the BSC, ME in 2020 BE AT HAND\nBE READY\nBCS member", 1)
	runDomain(t, []domainCase{{name: "initials at work", job: "Bachelor's degree", resume: work, want: []string{"Bachelor's Degree: missing"}}})
}
