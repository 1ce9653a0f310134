package match_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestAlternatives: which keywords of a posting are a choice. A group is written "A/B"; one with an arrow, "A>B", names B as
// an alternative and is none of B's.
func TestAlternatives(t *testing.T) {
	for _, c := range []struct{ name, job, want string }{
		// Lists that leave a choice.
		{"semicolons", "At least one of the following certificates: CISA; CISM; or CRISC. You speak French.", "CISA/CISM/CRISC"},
		{"semicolons without a choice", "Certificates: CISA; CISM; CRISC", ""},
		{"any of the following behind a colon", "Any of the following is welcome: Kafka or RabbitMQ, Snowflake, and some Terraform", "Apache Kafka/RabbitMQ/Snowflake/Terraform"},
		{"standards as examples", "You know a framework such as ITIL, COBIT, or TOGAF", "COBIT/ITIL/TOGAF"},
		{"standards spelled out", "You know a framework such as SOC2 (System and Organization Controls 2), PCI (Payment Card Industry), ISO 27001 (International Organization for Standardization), or other frameworks", "ISO 27001/PCI DSS/SOC 2"},
		{"what brackets tell", "You write Kotlin (five years), Scala (preferred) or Rust", "Kotlin/Rust/Scala"},
		{"a bracket with a choice of its own", "You know React (or other JavaScript frameworks) and Kafka", "Frontend Frameworks/React"},
		{"all with brackets", "You know AWS (Amazon Web Services), Terraform (preferred) and Kafka", ""},
		{"methods as examples", "At home in delivery methodologies such as Scrum or Kanban", "Kanban/Scrum"},
		{"methods in brackets", "At home in delivery methodologies (Scrum, Kanban)", "Kanban/Scrum"},
		{"tools in brackets", "Current programming languages are needed (Golang, Rust)", "Go/Programming Languages/Rust"},
		{"any one in brackets", "You built halls in a public cloud (AWS, Azure, Google Cloud)", "Amazon Web Services/Google Cloud Platform/Microsoft Azure/Public Cloud"},
		{"the one in brackets", "You know the platform (Kafka, Scala)", ""},
		{"all in brackets", "You know both operating systems (Linux and Windows)", ""},
		{"many in brackets", "At home in operating systems (Windows, Linux, macOS, iOS, Android)", ""},
		{"laws that bind together", "You know regulations such as SOX, HIPAA and GDPR", ""},
		{"practices as examples", "You hold ceremonies, e.g. retrospectives, sprint planning", ""},
		{"among others", "You worked for ministries, including DEFRA, DWP and HMRC, among others", "DEFRA/DWP/HMRC"},
		{"and or", "Hands-on with Azure and/or other public cloud", "Microsoft Azure/Public Cloud"},
		{"its category", "You worked with PostgreSQL or another relational database", "PostgreSQL/Relational Databases"},
		{"its category behind a list", "We combine React, Kotlin, Azure, or other public clouds", "Microsoft Azure/Public Cloud"},
		{"its category with examples", "You know Talend or similar ETL tools (e.g., Informatica, SSIS) and Scala", "ETL/Informatica/SSIS/Talend"},
		{"what stands behind the bracket with examples", "You know Talend or similar ETL tools (e.g., Informatica), Scala, Rust", "ETL/Informatica/Talend"},
		{"what stands behind another bracket", "You know Talend or similar ETL tools (from home), Scala and Rust", "ETL/Talend"},
		{"what stands behind the category without a bracket", "You know Talend or similar ETL tools, Scala and Rust", "ETL/Talend"},
		{"examples of what has no name", "You know Jira or similar tools (e.g., Asana, Trello) and Scala", "Asana/Jira/Trello"},
		{"examples of a category of two words", "You know Snowflake or similar data lake/warehouse tools (e.g., Redshift, BigQuery)", "Amazon Redshift/BigQuery/Data Lake/Data Warehousing/Snowflake"},
		{"fields of a degree in a bracket", "Bachelor's degree or equivalent experience (finance or accounting preferred)", "Accounting/Finance"},
		{"techniques among tools", "You know web technologies, such as Ajax, JSON, REST APIs, Kafka, etc.", "AJAX/Apache Kafka/JSON/REST APIs"},
		{"techniques among tools, all of them", "You know web technologies, such as Ajax, JSON, REST APIs and Kafka", ""},
		{"two products of a category", "You run API management tools like Apigee, API Connect", "API Connect/Apigee"},
		{"a slash at the end of a choice", "You write Python, Scala, or C/C++", "C/C++/Python/Scala"},
		{"a slash at the front of a choice", "You write C/C++, Kotlin or Scala", "C/C++/Kotlin/Scala"},
		{"a slash in a list", "You write Kotlin, C/C++ and Scala", "C/C++"},
		{"one or multiple", "Deep in one or multiple of the following areas: network security, cloud computing, data analysis", "Cloud Computing/Data Analysis/Network Security"},
		{"one or several", "One or several of CISSP, CISM", "CISM/CISSP"},
		{"one or more without of", "One or more programming languages: Kotlin, Scala, Haskell", "Haskell/Kotlin/Programming Languages/Scala"},
		{"one or more years", "One or more years of work with Kotlin, Scala, Haskell", ""},
		{"any two", "Any two of Kotlin, gRPC, GraphQL", "GraphQL/Kotlin/gRPC"},
		{"at least some", "You know at least some of: Terraform; Ansible; Pulumi", "Ansible/Pulumi/Terraform"},
		{"some without a choice", "Some of our tools: Terraform, Ansible, Pulumi", ""},
		{"two posts", "Three years as a product manager or technical lead", "Product Management/Technical Leadership"},
		{"two careers", "Background in project or product management", "Product Management/Project Management"},
		{"two competencies", "Coaching or mentoring of engineers", ""},
		{"unknown names", "You wrote against cairn.js or talus.js", "cairn.js/talus.js"},
		{"degrees", "In lieu of a Master's degree, a Bachelor's degree and six years", "Bachelor's Degree/Master's Degree"},
		{"degrees each with years", "Bachelor's degree with 9 years of work, Master's degree with 6 years, or PhD with 2 years", "Bachelor's Degree/Doctorate/Master's Degree"},
		{"degrees behind years", "9 years with a Bachelor's degree or at least 5 years with a Master's degree", "Bachelor's Degree/Master's Degree"},
		{"degrees over a semicolon", "9 years with a Bachelor's degree; or 5 years and a Master's degree", "Bachelor's Degree/Master's Degree"},
		{"a list of degrees", "A Bachelor's degree in Physics, a Master's degree or a PhD", "Bachelor's Degree in Physics/Doctorate/Master's Degree"},
		{"a degree liked besides", "Bachelor's degree and 5 years of Java or Kotlin, and a Master's degree", "Java/Kotlin"},
		{"degrees with years", "Bachelor's degree with nine years or a Master's degree with six years", "Bachelor's Degree/Master's Degree"},
		{"indented", "One or more of the following skills\n  - Terraform for our machines\n  - PostgreSQL and Redis\n- Kubernetes", "PostgreSQL/Redis/Terraform"},

		{"kinds in brackets", "At home in Agile (Scrum, Kanban)", "Agile/Kanban/Scrum"},
		{"kinds in brackets behind another word for it", "Years of agile methods and a lean process (Scrum, Kanban)", "Agile/Kanban/Scrum"},
		{"parts of a product in brackets", "At home in AWS (EC2, S3, RDS)", ""},
		{"all kinds in brackets", "At home in Agile (Scrum and Kanban)", ""},
		{"or in a list", "You write Kotlin or Scala, and know Kafka", "Kotlin/Scala"},
		{"or at the end of a list", "You know Kafka, Terraform and Kotlin or Scala", "Kotlin/Scala"},
		{"trades of employers", "You worked at a fintech company, a telco, or an insurance firm", ""},
		{"two trades of employers", "You worked in the fintech industry or e-commerce", "E-Commerce/Fintech"},
		{"a noun shared by a verb's objects", "You led the development of hardware or software systems", "Hardware Development/Software Development"},
		{"a piece of a clause", "You find what may reduce cost or Kafka", ""},

		// Members that are not known, or were no keyword by themselves.
		{"an unknown member at the end", "You run RabbitMQ, Kafka or Quaystream", "Apache Kafka/Quaystream/RabbitMQ"},
		{"one of two", "You run Kafka or Quaystream", "Apache Kafka/Quaystream"},
		{"one in the middle", "You run Kafka, Quaystream or RabbitMQ", "Apache Kafka/Quaystream/RabbitMQ"},
		{"one before a similar one", "You run Kafka, Quaystream, or similar", "Apache Kafka/Quaystream"},
		{"one that begins with a digit", "You run a broker (Quaystream, 9q or Kafka)", "9q/Apache Kafka/Quaystream"},
		{"one that is a word", "At home in Dagster or Prefect", "Dagster/Prefect"},
		{"two names of one product", "You write Python, Scala or C#/.NET", "C#/Python/Scala"},
		{"no product beside it", "You keep the boats of Sam or Kim", ""},
		{"another list", "You know Kafka or RabbitMQ, Sam or Kim", "Apache Kafka/RabbitMQ"},
		{"similar with a capital", "You know Kafka or Similar", ""},
		{"trades with an ampersand", "Background in manufacturing, aerospace & defense or healthcare", "Aerospace and Defense/Healthcare/Manufacturing"},
		{"letters of degrees", "B.Tech (Electronics / IT) or MCA", "Bachelor's Degree in Electronics or IT/Master's Degree in Computer Science"},
		{"a short word for equivalent", "PgMP, PMP or equiv.", "PMP/PgMP"},
		{"one of no name in brackets", "Years in the financial sector (brokerage or credit union)", "Credit Union/Financial Services"},
		{"one in brackets", "Years in the financial sector (credit union)", ""},
		{"another of its kind that has no name", "You ran Kafka or another quayside broker at sea", ""},

		// A list of unlike things whose last two are of a kind.
		{"products of all kinds", "You know Active Directory, Jira, Kafka or RabbitMQ", "Apache Kafka/RabbitMQ"},
		{"products of one kind", "You know Python, Scala, Kotlin or Rust", "Kotlin/Python/Rust/Scala"},
		{"products of all kinds as examples", "You know tools such as Active Directory, Jira, Kafka or RabbitMQ", "Active Directory/Apache Kafka/Jira/RabbitMQ"},
		{"one of products of all kinds", "You know one of Active Directory, Jira, Kafka or RabbitMQ", "Active Directory/Apache Kafka/Jira/RabbitMQ"},
		{"one unlike product", "You know Jira, Kafka or RabbitMQ", "Apache Kafka/Jira/RabbitMQ"},

		// What is used together is no choice.
		{"a language and its framework", "Our pages are React/TypeScript", ""},
		{"two nouns of one name", "Experience with Generative AI products and/or infrastructure", ""},
		{"two frameworks", "Our pages are React/Angular", "Angular/React"},

		// What a group binds.
		{"one required by itself", "Deep knowledge of Terraform\n- You know Terraform or Pulumi", "Pulumi>Terraform"},
		{"in the employer's stack", "Our tech stack has Terraform and Kubernetes\n- You know Terraform or Pulumi", "Pulumi/Terraform"},
		{"in the examples of another line", "You know tools such as Terraform\n- You know Terraform or Pulumi", "Pulumi/Terraform"},
		{"two groups with one in common", "You know Java, Kotlin or Scala\n- You know Scala or Clojure", "Clojure/Scala Java/Kotlin Java>Scala Kotlin>Scala"},
	} {
		t.Run(c.name, func(t *testing.T) {
			job := match.New(nil).Job(match.Text("job", "Head of Department\n\nRequirements\n- "+strings.ReplaceAll(c.job, "\n  -", "\n    -")+"\n"))
			if got := groupsOf(job.Requirements()); got != c.want {
				t.Errorf("groups %q, want %q", got, c.want)
			}
		})
	}
}

// TestCategoryOfChoice: a category stands for one of its kinds when the resume has one, not when it only has the word.
func TestCategoryOfChoice(t *testing.T) {
	for _, c := range []struct {
		resume string
		want   match.Status
	}{
		{"Ran everything on public clouds.", match.Missing},
		{"Ran everything on AWS.", match.Covered},
	} {
		r := match.Compare(match.Text("resume", "Jo Doe\n\nExperience\nIT Manager, Example Ltd, 2010 - 2014\n- "+c.resume+"\n"), match.Text("job", "IT Manager\n\nRequirements\n- Azure and/or other public cloud\n"))
		got := make(map[string]match.Status)
		for _, k := range r.Keywords {
			got[k.Keyword] = k.Status
		}
		if got["Microsoft Azure"] != c.want || got["Public Cloud"] != match.Matched {
			t.Errorf("%s: %v, want Azure %s and public cloud matched", c.resume, got, c.want)
		}
	}
}

// groupsOf writes the OR-groups of requirements as TestAlternatives wants them.
func groupsOf(all []match.Requirement) string {
	of := make(map[string][]string)
	for _, q := range all {
		of[q.Keyword] = q.AnyOf
	}
	var out []string
	for name, others := range of {
		mutual := []string{name}
		for _, o := range others {
			if slices.Contains(of[o], name) {
				mutual = append(mutual, o)
			} else {
				out = append(out, name+">"+o)
			}
		}
		slices.Sort(mutual)
		if len(mutual) > 1 && mutual[0] == name {
			out = append(out, strings.Join(mutual, "/"))
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}
