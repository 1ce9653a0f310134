package match_test

import "testing"

// TestImplied: what a reader would infer is neither missing nor met, and only where nothing names it.
func TestImplied(t *testing.T) {
	prose := "Jordan Sample\n\nSummary\nA gardener who has kept the same three borders for many years and who writes about them in the parish letter every month, with pictures of all that grows there and notes on what the slugs have left of it.\n"
	runDomain(t, []domainCase{
		{name: "the general implies the specific", job: "Strong written communication", resume: "Good communication skills", want: []string{"Written Communication: implied"}},
		{name: "a manager of projects is organized", job: "Organizational skills", resume: "Project Coordination of the harvest fair", want: []string{"Organizational Skills: implied"}},
		{name: "named goes first", job: "Strong written communication", resume: "Written communication, good communication skills", want: []string{"Written Communication: matched"}},
		{name: "nothing implies a product", job: "Experience with .NET", resume: "Wrote tools in C#", want: []string{".NET: missing"}},
		{name: "one step", job: "Presentation skills", resume: "Collaboration with the parish", want: []string{"Presentation Skills: missing"}},
		{name: "written in it", job: "Fluent English", resume: prose, want: []string{"English: implied"}},
		{name: "too short to tell", job: "Fluent English", resume: "", want: []string{"English: missing"}},
		{name: "another language", job: "Fluent German", resume: prose, want: []string{"German: missing"}},
		{name: "a choice with a member implied", job: "Experience with PRINCE2 or troubleshooting", resume: "Ran the service desk", want: []string{"Troubleshooting: implied", "PRINCE2: implied"}},
		{name: "a choice with another member met", job: "Experience with PRINCE2 or troubleshooting", resume: "Ran the service desk by PRINCE2", want: []string{"Troubleshooting: covered", "PRINCE2: matched"}},
	})
}
