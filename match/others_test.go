package match_test

import "testing"

// TestOthers: what others know, what a firm is called and what is applied for is not had.
func TestOthers(t *testing.T) {
	work := func(name, job, line, want string) domainCase {
		return domainCase{name: name, job: job, resume: line, want: []string{want}}
	}
	whole := func(name, job, text, want string) domainCase {
		return domainCase{name: name, job: job, resume: text, want: []string{want}}
	}
	role := "\n\nExperience\n\nGardener, Palace, 2015 - 2022\n- Planted roses\n"
	runDomain(t, []domainCase{
		work("a group beside", "Kafka", "Worked alongside the dock group, who run the Kafka streams for the gates", "Kafka: missing"),
		work("colleagues with a craft", "Java", "Worked closely with colleagues who wrote the Java gate service", "Java: missing"),
		work("left to others", "Ansible", "Let the dock crew take care of Ansible; I sign the bills off", "Ansible: missing"),
		work("by a colleague", "Python", "Scripts of the gates were kept by a colleague in Python", "Python: missing"),
		work("by another team", "Kafka", "The gates were rebuilt by another team in Kafka", "Kafka: missing"),
		work("another team", "Kafka", "A neighbouring team ran Kafka for the gates", "Kafka: missing"),
		work("those who report", "Java", "My Java developers rewrote the gates", "Java: missing"),
		work("a coach from outside", "Agile", "Supported the agile coach brought in by the palace", "Agile: missing"),

		work("what they did meanwhile", "Kafka", "Worked with the dock group while they rolled out Kafka", "Kafka: missing"),
		work("another trade", "Kafka", "Wrote the gates, carried by a separate Kafka team", "Kafka: missing"),
		work("helping a trade", "Kafka", "Assisted Kafka engineers with ladders", "Kafka: missing"),
		work("an office of others", "PMO", "The gates were planned by a PMO of our parent company", "PMO: missing"),
		{name: "a school", job: "Kafka", resume: under("Education", "Kafka Academy: Gates path"), want: []string{"Kafka: missing"}},

		work("a trade one leads", "Kafka", "Led a separate Kafka team", "Kafka: matched"),
		work("they whom one leads", "Kafka", "Coached the dock group until they ran Kafka", "Kafka: matched"),
		work("an office one runs", "PMO", "Ran a PMO of our parent company", "PMO: matched"),
		work("worked with a tool", "Kafka", "Worked closely with colleagues on Kafka streams for the gates", "Kafka: matched"),
		work("alongside and oneself", "Kafka", "Worked alongside the dock group and wrote the Kafka streams", "Kafka: matched"),
		work("who is led", "Kafka", "Led a group who run the Kafka streams for the gates", "Kafka: matched"),
		work("a team led", "Java", "Managed the Java developers who rewrote the gates", "Java: matched"),
		work("one's own team", "Kafka", "My team runs Kafka for the gates", "Kafka: matched"),
		work("one's own craft", "Java", "My Java services carry the gates", "Java: matched"),
		work("taken over", "Kafka", "Took Kafka over from another team", "Kafka: matched"),
		work("others and then oneself", "Python", "Reports were drawn by a colleague; wrote the loader in Python", "Python: matched"),
		work("for colleagues", "Python", "Wrote the tools used by colleagues every day in Python", "Python: matched"),
		work("let it run", "Ansible", "Let the team grow while I wrote Ansible roles", "Ansible: matched"),
		work("a coach oneself", "Agile", "Agile coach of four teams", "Agile: matched"),
		work("leading all the same", "Mentoring", "Worked alongside the dock group, who asked for mentoring", "Mentoring: matched"),

		whole("a firm's name", "Agile", "Jo Sample\n\nExperience\n\nAgile Roses Holdings Ltd (a top-20 florist), Hull\nGardener\nApril 2015 to date\n- Planted roses\n", "Agile: missing"),
		whole("a firm behind the post", "Agile", "Jo Sample\n\nExperience\n\nGardener, Agile Roses Ltd, April 2015 to date\n- Planted roses\n", "Agile: missing"),
		whole("a craft before a firm", "Agile", "Jo Sample\n\nExperience\n\nAgile Coach, Roses Ltd, April 2015 to date\n- Planted roses\n", "Agile: matched"),
		work("its product", "Oracle", "Ran Oracle databases for Palace Roses Ltd", "Oracle: matched"),

		whole("applied for", "IT Management", "POSITION TITLE: Information Technology Director    EXAM ID: 7\nJo Sample"+role, "IT Management: missing"),
		whole("a vacancy", "IT Management", "Jo Sample\nVacancy: Information Technology Director"+role, "IT Management: missing"),
		whole("a title that was held", "IT Management", "Jo Sample\n\nExperience\n\nPosition title: Information Technology Director\nPalace, 2015 - 2022\n- Planted roses\n", "IT Management: matched"),
		whole("one's own headline", "IT Management", "Jo Sample\nInformation Technology Director"+role, "IT Management: matched"),
	})
}
