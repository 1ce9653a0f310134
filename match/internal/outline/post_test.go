package outline

import "testing"

// TestPostAndPage: the facts of a post and what a browser prints on a page, inside of statements.
func TestPostAndPage(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"pay, hours and grade in front", "- Built the lab.\n- Salary: 45,100.00 USD Per Year Hours per week: 40 L6, Lamp Specialist (HALLS) (a state job Served as keeper of all lamps of the bank.",
			"Built the lab.\nServed as keeper of all lamps of the bank."},
		{"pay and hours in front", "- 61,000.00 USD Per Year Hours per week: 38 Kept the lamps of the north.", "Kept the lamps of the north."},
		{"hours, place, pay and supervisor in front", "- 40+ hrs per week Hull England $40,000 per year Supervisor: Jo Doe Lamp technicians are primarily responsible for the care of all halls.",
			"Lamp technicians are primarily responsible for the care of all halls."},
		{"facts alone", "- Built the lab.\n- 40 hours per week, $40,000 per year, Supervisor: Jo Doe\n- Salary: $50,000 per year", "Built the lab."},
		{"pay that is work", "- Cut 40 posts and $60,000 per year of the desk's cost.", "Cut 40 posts and $60,000 per year of the desk's cost."},
		{"pay saved in front of a deed", "- Saved $60,000 per year. Built the lab.\n- Cut $2,000 Per Month Ran the desk.", "Saved $60,000 per year. Built the lab.\nCut $2,000 Per Month Ran the desk."},
		{"a printed page inside", "- Led the desk of new and old 6 of 9 3/4/2021 10:15 AM Lamps - Resumes https://example.org/resume halls.", "Led the desk of new and old halls."},
		{"a printed page in front", "- 5 of 9 11/12/2015 10:58 PM Lamps - Resumes https://example.org/resume Built the lab of the bank.", "Built the lab of the bank."},
		{"a printed foot", "- Led the desk of new and old halls, 3 of 9 3/4/2021 10:15 AM north and south.\n- 4 of 9 3/4/2021 10:15 AM.", "Led the desk of new and old halls, north and south."},
		{"a named head of a page", "- Led the desk of new and old halls across the\nJo Doe                     Page 1 of 3\n\fwhole yard of nine quays.\n- Built the lab of the bank and\n\nJo Doe | Page 2\n\n\fkept its lamps.",
			"Led the desk of new and old halls across the whole yard of nine quays.\nBuilt the lab of the bank and kept its lamps."},
		{"a page that is work", "- Designed the bank's Landing Page 2.0\n- Ran the move of the Lamp Page 2 of 3.\n- Built Front Page 3", "Designed the bank's Landing Page 2.0\nRan the move of the Lamp Page 2 of 3.\nBuilt Front Page 3"},
		{"capitals broken over blank lines", "KEEP AND RENEW THE LAMPS OF ALL HALLS OF THE NORTHERN HARBOR INCLUDING\n\nOIL WORTH $1.3 MILLION.\n\nSUPERVISE A STAFF OF NINE KEEPERS AND OF ALL THE LAMP\n\nPORTERS IN FOURTEEN HALLS.\n\nTRAIN THE KEEPERS OF ALL HALLS OF THE NORTHERN HARBOR\n\nWRITE THE LAMP RULES OF THE HARBOR.",
			"KEEP AND RENEW THE LAMPS OF ALL HALLS OF THE NORTHERN HARBOR INCLUDING OIL WORTH $1.3 MILLION.\nSUPERVISE A STAFF OF NINE KEEPERS AND OF ALL THE LAMP PORTERS IN FOURTEEN HALLS.\nTRAIN THE KEEPERS OF ALL HALLS OF THE NORTHERN HARBOR\nWRITE THE LAMP RULES OF THE HARBOR."},
		{"a count that is work", "- Closed 5 of 9 halls by 9/2/2015.", "Closed 5 of 9 halls by 9/2/2015."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statementsOf(inRole + c.text); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
