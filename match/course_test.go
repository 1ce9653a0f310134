package match_test

import "testing"

// TestCourseTitle: the title of a course shows nothing that one can do.
func TestCourseTitle(t *testing.T) {
	training := func(name, job, lines, want string) domainCase {
		return domainCase{name: name, job: job, resume: under("Education", lines), want: []string{want}}
	}
	runDomain(t, []domainCase{
		training("a workshop", "Kafka", "\"Kafka for Gardeners\", one-day vendor workshop", "Kafka: missing"),
		training("behind its school", "Python", "Udemy: \"Roses and Trees\", \"Python for Gardeners\"", "Python: missing"),
		training("named a course", "Machine Learning", "Course: “Machine Learning” (Hull Online)", "Machine Learning: missing"),
		training("taught", "Kafka", "Taught the course \"Kafka for Gardeners\"", "Kafka: matched"),
		training("no course", "Kafka", "Paper: \"Kafka for Gardeners\"", "Kafka: matched"),
		training("behind the quotes", "Kafka", "Course \"Roses\" with Kafka", "Kafka: matched"),
		training("a certificate", "CISM", "Course: \"CISM\"", "CISM: matched"),
		{name: "done elsewhere too", job: "Kafka", resume: "Ran Kafka for the \"Roses\" workshop", want: []string{"Kafka: matched"}},
	})
}
