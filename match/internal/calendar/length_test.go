package calendar

import (
	"fmt"
	"testing"
)

func TestLength(t *testing.T) {
	for text, want := range map[string]int{
		"3 years 8 months": 44, "(5 yrs 3 mos)": 63, "· 1 yr 1 mo": 13, "11 mos": 11, "2 years": 24, "1 year, 2 months": 14,
		"": 0, "years": 0, "3": 0, "3 desks": 0, "3 years 8": 0, "3 years in Hull": 0, "8 2 mos": 0, "3+ years of lamp care": 0, "4000 years": 0, "0 years": 0,
	} {
		if got, ok := Length(text); got != want || ok != (want > 0) {
			t.Errorf("%q: %d, %v, want %d", text, got, ok, want)
		}
	}
}

func TestSeason(t *testing.T) {
	for text, want := range map[string]string{
		"Lamp Intern | Summer 2012": "2012-6 to 2012-8", "Lamp Intern, Fall 2012": "2012-9 to 2012-11", "Summer 2012": "2012-6 to 2012-8", "Lamp Intern   Winter 2012": "2012-12 to 2012-12",
		"Moved lamps in Summer 2012": "", "Lamp Intern, Q3 2012": "", "Lamp Intern, 2012": "", "Summer of 2012": "", "2012": "", "Lamps, summer": "",
	} {
		got := ""
		if r, ok := Season(text); ok {
			got = fmt.Sprintf("%d-%d to %d-%d", r.From.Year, r.From.Month, r.To.Year, r.To.Month)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
