package match

import (
	"fmt"
	"testing"
)

func TestFindDates(t *testing.T) {
	for text, want := range map[string]string{
		"Jan 2016 - Present":                    "2016-1 to now",
		"03/2014 to 05/2016":                    "2014-3 to 2016-5",
		"2012–2014":                             "2012-0 to 2014-0",
		"IT Manager, September 2008 to Current": "2008-9 to now",
		"Sept. 2008 – Till Date":                "2008-9 to now",
		"IT Director08/2005 to Current":         "2005-8 to now",
		"Jan-2014 to Jun-2015":                  "2014-1 to 2015-6",
		"Jan '98 - Dec '03":                     "1998-1 to 2003-12",
		"2010-05 - 2012-11":                     "2010-5 to 2012-11",
		"01/02/2010 - 03/04/2012":               "2010-1 to 2012-3",
		"from 10 to 20 servers":                 "",
		"555-2010":                              "",
		"May to September":                      "",
		"2014-15 - 2016-17":                     "2014-0 to 2016-0",
		"Analyst2014 - 2016":                    "2014-0 to 2016-0",
		"Jan 2014 -- Mar 2015":                  "2014-1 to 2015-3",
		"1.2014 thru today":                     "2014-1 to now",
		"Jan 2016 − Dec 2020":                   "2016-1 to 2020-12",
		"2016 ― Present":                        "2016-0 to now",
		"2016 - PresentExample Ltd":             "2016-0 to now",
		"2016 - Nowhere Works":                  "",
		"2016 - dates to follow":                "",
		"12014 - 2016":                          "",
		"2014 through put 2016":                 "",
		"2014 tons 2016":                        "",
		"2014 to":                               "",
		"-":                                     "",
	} {
		r, ok := findDates(text)
		got := ""
		if ok {
			got = fmt.Sprintf("%d-%d to %d-%d", r.from.year, r.from.month, r.to.year, r.to.month)
			if r.current {
				got = fmt.Sprintf("%d-%d to now", r.from.year, r.from.month)
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestNoDates(t *testing.T) {
	for text, want := range map[string]bool{"2000/2003": false, "2015 - 2020": false, "01/2015 - 03/2016": false, "555-201-2003": true, "2000/20031": true} {
		if got := noDates(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestHoldsDate(t *testing.T) {
	for text, want := range map[string]bool{
		"Graduated May 2014": true, "Sept. 2014": true, "(June 1999)": true, "03/2014": true, "Mar '14": false, "2014": false, "dismay 2014": false,
		"May 20145": false, "1/2 of 2014": false, "12": false, "": false,
	} {
		if got := holdsDate(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func FuzzFindDates(f *testing.F) {
	for _, s := range []string{"Jan 2016 - Present", "03/2014 to 05/2016", "2012–2014", "’", "Sept", "19", "1/1/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if r, ok := findDates(text); ok && (r.start < 0 || r.start >= r.end || r.end > len(text) || r.from.year == 0 || !r.current && r.to.year == 0) {
			t.Errorf("%q: %+v", text, r)
		}
		holdsDate(text)
	})
}
