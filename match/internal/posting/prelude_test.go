package posting

import (
	"strings"
	"testing"
)

// The employer's praise of itself in front of the job asks for nothing; what tells of the job does.
func TestPrelude(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Island Ferries is the leading line of the nine islands, trusted by banks and bakers.", "company"},
		{"We carry mail for insurance firms. Passengers include the biggest grocers of the coast.", "company company"},
		{"Island Ferries began in a shed. Since then, the line has grown to forty boats.", "company company"},
		{"At Island Ferries, we believe in radar. Our boats sail by machine learning. The harbor. The open sea.", "company company company company"},
		{"For more than 60 years, the company has sailed in all weathers.", "company"},
		{"Island Ferries' Night Boat combines warm beds with the latest sonar.", "company"},
		{"At Island Ferries (the blue line), our mission is to sail.", "company"},
		// The job, or what its holder works with.
		{"We are looking for a captain. We sail by radar.", "intro intro"},
		{"You will lead the deck crew. We sail by radar.", "intro intro"},
		{"The captain will plan the routes of nine boats.", "intro"},
		{"Plan the routes. Provide help at night.", "intro intro"},
		{"We use Docker and radar.", "intro"},
		{"Our charts are stored in PostgreSQL.", "intro"},
		{"We are the harbor team of the city.", "intro"},
		{"Our engineers work on radar and sonar.", "intro"},
		{"Tides change with the moon.", "intro"},
		{"We sail. Knowledge of tides and a love of boats. The harbor.", "company intro intro"},
		{"This is a boat for all.", "intro"},
	}
	for _, test := range tests {
		for _, heading := range []string{"", "Description\n\n"} {
			var got []string
			for _, s := range read("Harbor master\n\n" + heading + test.text + "\n\nRequirements:\n\n- Knots\n").Sentences[1:] {
				if s.Heading {
					if s.Section == Required {
						break
					}
					continue
				}
				got = append(got, strings.Replace(s.Section.String(), "role", "intro", 1))
			}
			if g := strings.Join(got, " "); g != test.want {
				t.Errorf("%s%s: got %s, want %s", heading, test.text, g, test.want)
			}
		}
	}
	// A title is no sentence.
	if got, want := sections("Deck Engineering Lead\n\nWe sail by radar.\n"), "#intro company"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// Behind what tells of the job, and among its list, "we" are those one will work with.
	text := "Harbor master\n\nAbout the role\n\nWe sail by radar.\n\n- We tie knots\n\nDuties\n\n- Sail\n\nWe sail by sonar.\n"
	if got, want := sections(text), "intro #role role role #duties duties duties"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Headings behind the requirements under which the employer speaks of itself again.
func TestPraisedBelow(t *testing.T) {
	sectionsBelow(t, "Harbor master\n\nRequirements:\n\n- Knots\n\n", "intro #required required ", map[string]string{
		"The boats:\n\nIsland Ferries was founded by two brothers.":                  "#company company",
		"The boats:\n\nWe need you to know radar.":                                   "#required required",
		"The boats:\n\n- We sail by radar":                                           "#required required",
		"In the press:\n\n- Ferry Times: Who Missed the Sonar Boom":                  "#company company",
		"Who you will be working for - About Island Ferries:\n\nThe boats are blue.": "#company company",
		"Why you might be excited about Island Ferries:\n\n- Shape our routes":       "#benefits benefits",
	})
}

// sectionsBelow checks the sections of texts below the head of a posting, whose own are given.
func sectionsBelow(t *testing.T, head, own string, texts map[string]string) {
	t.Helper()
	for text, want := range texts {
		if got := strings.TrimPrefix(sections(head+text+"\n"), own); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// Sentences of the employer's part that only look as if the job began.
func TestNotAnnounced(t *testing.T) {
	sectionsBelow(t, "Harbor master\n\nAbout us:\n\n", "intro #company ", map[string]string{
		"We free the whole technology stacks of our guests. Boats matter.":     "company company",
		"Our technology stack: Docker, Helm.":                                  "role",
		"A careful approach is required to stay afloat. Boats matter.":         "company company",
		"A pilot's license is required. Island Ferries is blue. Boats matter.": "role company role",
		"Safety must be everybody's care. Boats matter.":                       "company company",
		"You must be able to swim.":                                            "role",
	})
}

// The kinds of words are named by the rows of their table.
func TestPreludeKinds(t *testing.T) {
	p := newPreludeWords(preludeFile)
	for word, kind := range map[string]preludeKind{"employs": tells, "we've": opens, "these": common, "vacancy": jobs, "your": near, "incumbent": person | jobs,
		"motivated": trait, "every": doubt, "overview": general, "team": post | jobs} {
		if p[word]&kind != kind {
			t.Errorf("%s: %b, want %b", word, p[word], kind)
		}
	}
}
