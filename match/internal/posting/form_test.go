package posting

import (
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
	"github.com/resumematch/resumematch/match/internal/token"
)

// TestForm: fields of a form ask for nothing and open no part; nor does a portal's link.
func TestForm(t *testing.T) {
	tests := []struct{ text, want string }{
		{"- Nets\n\nIndustry type: Shipping & Salvage\nRope work\n", "r Nets|a Industry type: Shipping & Salvage|r Rope work"},
		{"- Nets\n\nDepartment: Night boats\n\n- Maps\n", "r Nets|a Department: Night boats|r Maps"},
		{"- Nets\n\nRegister to apply    Login to apply\n\n- Maps\n", "r Nets|c Register to apply    Login to apply|r Maps"},
		{"- Nets\n\nTeam work: boats and their crews\nService of all nets: by day\n", "r Nets|r Team work: boats and their crews|r Service of all nets: by day"},
		{"- Nets\n\nHow we hire\n\n1. A talk with the captain\n", "r Nets|#How we hire|a A talk with the captain"},
		{"- Nets\n\nWorking for the harbour\n\nThe code of the harbour is old.\n", "r Nets|#Working for the harbour|c The code of the harbour is old."},
		{"- Nets\n\nSupervisory status: Non-Supervisory\nSupervisory status: No\nSupervisory status: Supervisory\nSupervisory status: Yes\n",
			"r Nets|a Supervisory status: Non-Supervisory|a Supervisory status: No|r Supervisory status: Supervisory|r Supervisory status: Yes"},
		{"- Nets\n\nFLSA Status: Exempt\nHarbor pass: Not required\nClient - a pier (north coast)\nHarbor pass\nNot required\nHarbor pass\nBlue\n",
			"r Nets|a FLSA Status: Exempt|a Harbor pass: Not required|a Client - a pier (north coast)|a Harbor pass|a Not required|r Harbor pass|r Blue"},
		{"- Nets\n- Clients - piers and boats\n- Pass not required for nets: by day\n", "r Nets|r Clients - piers and boats|r Pass not required for nets: by day"},
		{"- Nets\n\nCareer Level\tMaster\nNationality\tAny; Hull\nRopes\tKnots\n", "r Nets|a Career Level\tMaster|a Nationality\tAny;|a Hull|r Ropes\tKnots"},
		{"- Nets\n\nUG: B.Nav. in Any Specialization\nPG: Any Postgraduate\nPG: M.Nav. in Tides\n", "r Nets|a UG: B.Nav. in Any Specialization|a PG: Any Postgraduate|r PG: M.Nav. in Tides"},
		// How one is judged names what is asked for.
		{"- Nets\n\nHow you will be evaluated\n\nYou will be rated on the following competencies: Tides, Rope work\n", "r Nets|#How you will be evaluated|r You will be rated on the following competencies: Tides, Rope work"},
		{"- Nets\n\nSelection process\n\nWe'll assess you against these behaviours during the selection process:\nCalm\nSeeing the whole bay\n",
			"r Nets|#Selection process|#We'll assess you against these behaviours during the selection process:|r Calm|r Seeing the whole bay"},
		{"- Nets\n\nHow you will be evaluated\n\nYou will be rated on your answers as follows: best, good, fair\n", "r Nets|#How you will be evaluated|a You will be rated on your answers as follows: best, good, fair"},
	}
	for _, test := range tests {
		if got, want := sectioned("IT manager\n\nRequirements\n\n"+test.text), "#Requirements|"+test.want; got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// TestDenied: a field that says no makes no condition.
func TestDenied(t *testing.T) {
	r := NewReader(&token.Stemmer{})
	for line, want := range map[string]int{"Drug test: No": 0, "Drug test\nNo": 0, "Drug test\nYes": 1, "Drug test: Yes": 1, "Drug test required: Not required": 0, "All of us pass a drug test; no exceptions": 1} {
		text := "IT manager\n\nRequirements\n\n- Nets\n\n" + line + "\n"
		if got := r.Conditions(text, r.Read(text, textline.Parse(text))); len(got) != want {
			t.Errorf("%s: %v", line, got)
		}
	}
}
