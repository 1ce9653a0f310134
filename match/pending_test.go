package match_test

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// under is a resume of a gardener with one more section: its heading, and its lines.
func under(heading, lines string) string {
	return "Jordan Sample\n\nExperience\n\nGardener, Palace, 2015 - 2022\n- Planted roses\n\n" + heading + "\n\n" + lines + "\n"
}

// TestPending: what is studied for, planned, wished for, unfinished or over is not had.
func TestPending(t *testing.T) {
	papers := func(name, job, lines, want string) domainCase {
		return domainCase{name: name, job: job, resume: under("Certifications", lines), want: []string{want}}
	}
	degrees := func(name, job, lines, want string) domainCase {
		return domainCase{name: name, job: job, resume: under("Education", lines), want: []string{want}}
	}
	summary := func(name, job, lines, want string) domainCase {
		return domainCase{name: name, job: job, resume: under("Summary", lines), want: []string{want}}
	}
	skills := func(name, job, lines, want string) domainCase {
		return domainCase{name: name, job: job, resume: under("Skills", lines), want: []string{want}}
	}
	runDomain(t, []domainCase{
		papers("studied for", "CISM", "Now studying for the CISM exam", "CISM: missing"),
		papers("prepared for", "CISA", "Preparing for CISA", "CISA: missing"),
		papers("towards", "CISM", "Working towards CISM", "CISM: missing"),
		papers("a list that is pursued", "CRISC", "Pursuing CISM, CISA and CRISC", "CRISC: missing"),
		papers("in progress", "CISM", "CISM (in progress)", "CISM: missing"),
		papers("in progress behind a comma", "CISM", "CISM, in progress", "CISM: missing"),
		papers("under a heading of its own", "CISM", "ITIL Foundation\nIn progress: CISM", "CISM: missing"),
		papers("an exam to come", "CISM", "CISM - exam booked for June", "CISM: missing"),
		papers("a candidate", "CISM", "CISM candidate", "CISM: missing"),
		papers("a course without its exam", "CISM", "CISM (course taken, exam outstanding)", "CISM: missing"),
		papers("hours of a course", "CISM", "CISM Exam Prep, 20 hours", "CISM: missing"),
		papers("expired", "CISM", "CISM (expired 2017)", "CISM: missing"),
		papers("lapsed", "CCNP", "ITIL Foundation\nCCNP – lapsed", "CCNP: missing"),
		papers("none of a choice", "CISM or CISA", "CISM (in progress)", "CISA: missing"),
		papers("its neighbor in progress", "CISM", "CISM, CISA (in progress)", "CISM: matched"),
		papers("its neighbor expired", "CISM", "CISM (2014) * CRISC * CCNA (expired)", "CISM: matched"),
		papers("the line below", "CISM", "CISM\nCCNP - lapsed", "CISM: matched"),
		papers("the line above", "CISM", "CCNP in progress\nCISM", "CISM: matched"),
		papers("until when it is valid", "CISM", "CISM (2022, expires 2031)", "CISM: matched"),
		papers("had and renewed", "CISM", "CISM (renewal in progress)", "CISM: matched"),
		summary("another one pursued", "CISM", "Pursuing CISA; holds CISM", "CISM: matched"),
		summary("a post pursued", "CISM", "Pursuing a palace as a CISM certified gardener", "CISM: matched"),
		summary("planned something else", "CISM", "CISM certified, planned 30 gardens", "CISM: matched"),

		degrees("a degree in progress", "MBA", "MBA (in progress), University of Hull", "MBA: missing"),
		degrees("a degree expected", "Bachelor's degree", "B.A., History, University of Hull - expected May 2031", "Bachelor's Degree: missing"),
		degrees("expected below", "Bachelor's degree", "BA in History\nUniversity of Hull, Expected May 2031", "Bachelor's Degree: missing"),
		degrees("expected long ago", "Bachelor's degree", "BA in History, University of Hull, expected May 2009", "Bachelor's Degree: matched"),
		degrees("courses of a degree", "MBA", "MBA coursework, University of Hull (9 of 40 credits)", "MBA: missing"),
		degrees("credits toward it", "Bachelor's degree", "Earned 30 credits toward a B.A. in History, University of Hull", "Bachelor's Degree: missing"),
		degrees("to this day", "Master's degree", "University of Hull | M.A. in History | 2020 - Present", "Master's Degree: missing"),
		degrees("left", "Bachelor's degree", "BA in History, University of Hull (left before completing)", "Bachelor's Degree: missing"),
		degrees("school before studies", "High school diploma", "BA in History (in progress), University of Hull", "High School Diploma: matched"),
		degrees("the next one in progress", "Bachelor's degree", "BA in History, University of Hull, 2010; MBA in progress", "Bachelor's Degree: matched"),
		degrees("a paper below in progress", "Bachelor's degree", "BA in History, University of Hull, 2010\nCISM in progress", "Bachelor's Degree: matched"),
		degrees("its courses", "Bachelor's degree", "BA in History, University of Hull, 2010\nRelevant coursework: Roses", "Bachelor's Degree: matched"),
		degrees("all of its credits", "Bachelor's degree", "BA in History, University of Hull, 120 credits", "Bachelor's Degree: matched"),

		summary("not yet", "SC clearance", "I have not yet been put forward for SC", "SC Clearance: missing"),
		summary("an application", "SC clearance", "An SC clearance application is in process", "SC Clearance: missing"),
		summary("who may have it", "Secret clearance", "Eligible for a Secret clearance", "Secret Clearance: missing"),
		summary("it is over", "Secret clearance", "Secret clearance (inactive)", "Secret Clearance: missing"),
		summary("it is had", "Secret clearance", "Active Secret clearance", "Secret Clearance: matched"),

		summary("would learn", "Power BI", "Would like to learn Power BI", "Power BI: missing"),
		{name: "will adopt", job: "Kafka", resume: "Plan to adopt Kafka for the gates next year", want: []string{"Kafka: missing"}},
		{name: "planned and done", job: "AWS", resume: "Planned and led the move of the gates to AWS", want: []string{"Amazon Web Services: matched"}},
		{name: "not chosen yet", job: "VDI", resume: "Comparing VDI proposals for the palace", want: []string{"Virtual Desktop Infrastructure: missing"}},
		{name: "chosen", job: "VDI", resume: "Compared VDI proposals and rolled the best one out", want: []string{"Virtual Desktop Infrastructure: matched"}},
		{name: "put off", job: "Workday", resume: "Wrote the business case for Workday; the owners shelved it", want: []string{"Workday: missing"}},
		{name: "not put off", job: "Workday", resume: "Wrote the business case for Workday and rolled it out", want: []string{"Workday: matched"}},
		{name: "partly done", job: "Kafka", resume: "Rolled out Kafka (in progress, 2 of 3 gates live)", want: []string{"Kafka: matched"}},
		{name: "the employer's standard", job: "ISO 27001", resume: "Working towards ISO 27001 certification of the palace", want: []string{"ISO 27001: matched"}},
		{name: "for use", job: "SAP", resume: "Would like to use my SAP experience in a palace", want: []string{"SAP: matched"}},
		{name: "no part of the work", job: "PCI DSS", resume: "No PCI DSS scope in the shop", want: []string{"PCI DSS: missing"}},
		{name: "without findings", job: "PCI DSS", resume: "Passed three audits with no PCI DSS findings", want: []string{"PCI DSS: matched"}},
		{name: "not used", job: "SAP", resume: "Have not used SAP in the palace", want: []string{"SAP: missing"}},
		{name: "not only", job: "Kafka", resume: "Not only ran Kafka but taught it", want: []string{"Kafka: matched"}},

		{name: "sat in a course", job: "Kafka", resume: "Attended a Kafka workshop of the palace", want: []string{"Kafka: missing"}},
		{name: "a course one gave", job: "Kafka", resume: "Gave a Kafka workshop for 12 gardeners", want: []string{"Kafka: matched"}},
		{name: "none yet", job: "Kafka", resume: "Kafka: none yet", want: []string{"Kafka: missing"}},
		{name: "not hands-on", job: "Kafka", resume: "No hands-on Kafka so far", want: []string{"Kafka: missing"}},
		{name: "help that was not needed", job: "Kafka", resume: "Ran Kafka with no hands-on help", want: []string{"Kafka: matched"}},
		{name: "not sought", job: "Kafka", resume: "Not looking for: posts around Kafka", want: []string{"Kafka: missing"}},
		{name: "for a year to come", job: "Kafka", resume: "Planned the move of the gates to Kafka for 2031", want: []string{"Kafka: missing"}},
		{name: "not begun", job: "Kafka", resume: "Kafka streams approved, not yet begun", want: []string{"Kafka: missing"}},
		{name: "for a year that is over", job: "Kafka", resume: "Planned the move of the gates to Kafka for 2016", want: []string{"Kafka: matched"}},
		{name: "for many", job: "Kafka", resume: "Planned the Kafka streams for 2031 gates", want: []string{"Kafka: matched"}},
		papers("a class without its exam", "CISM", "CISM class attended 2019; exam not taken", "CISM: missing"),

		{name: "passed over", job: "Kafka", resume: "Chose Spark over Kafka for the gates", want: []string{"Kafka: missing"}},
		{name: "taken", job: "Kafka", resume: "Chose Kafka over Spark for the gates", want: []string{"Kafka: matched"}},
		{name: "one of those passed over", job: "Kafka", resume: "Recommended Spark rather than Flink or Kafka", want: []string{"Kafka: missing"}},
		{name: "all over", job: "Kafka", resume: "Selected gardeners and handed Kafka over to them", want: []string{"Kafka: matched"}},
		{name: "weighed", job: "Kafka", resume: "Ran a bake-off of Kafka against Spark; the palace went with Spark", want: []string{"Kafka: missing"}},
		{name: "weighed and taken", job: "Kafka", resume: "Ran a bake-off of Spark against Kafka; the palace went with Kafka", want: []string{"Kafka: matched"}},
		{name: "weighed for something else", job: "Kafka", resume: "Reviewed the cost of Kafka and picked Reserved Berths", want: []string{"Kafka: matched"}},
		{name: "never built", job: "Kafka", resume: "Wrote to the owner that no Kafka stream was built", want: []string{"Kafka: missing"}},
		{name: "never built unless", job: "Kafka", resume: "No Kafka stream was built without a review", want: []string{"Kafka: matched"}},

		skills("a beginner", "Spanish", "English (native), Spanish (beginner)", "Spanish: missing"),
		skills("fluent beside it", "Spanish", "Spanish (fluent), Danish (beginner)", "Spanish: matched"),
		skills("still learning", "Kafka", "Jenkins, Kafka (learning), Grafana", "Kafka: missing"),
	})
}

// TestNotHeld: a paper asked for that the resume tells of as not held is missing, and a note says what was read.
func TestNotHeld(t *testing.T) {
	for _, c := range []struct{ job, resume, want string }{
		{"CISM", under("Certifications", "CISM (in progress)"), "CISM is required, and the resume tells of it only as not held yet, or no longer: “CISM (in progress)”"},
		{"MBA preferred", under("Education", "MBA candidate, University of Hull"), "MBA is preferred, and the resume tells of it only as not held yet, or no longer: “MBA candidate, University of Hull”"},
		{"CISM", under("Certifications", "CISM, CISA (in progress)"), ""},
		{"Kafka", under("Skills", "Kafka (learning)"), ""},
	} {
		r := match.Compare(match.Text("resume", c.resume), domainCase{job: c.job}.posting())
		var got []string
		for _, f := range r.Findings {
			if f.Code == match.CodeNotHeld {
				got = append(got, f.Message)
			}
		}
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s: %q, want %q", c.job, got, c.want)
		}
	}
}
