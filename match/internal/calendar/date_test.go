package calendar

import (
	"fmt"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
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
		"Lead | Jan-2014 | Jun-2015":            "2014-1 to 2015-6",
		"Lead | Jan 2014 | Till Date":           "2014-1 to now",
		"2014 | 2015 | 2016":                    "",
		"Jan 2014 | Hull":                       "",
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
		// Other dashes, words and orders of a date.
		"2009‐2013":                            "2009-0 to 2013-0",
		"2009 −2013":                           "2009-0 to 2013-0",
		"06/2009 ~ 07/2013":                    "2009-6 to 2013-7",
		"Juni 2009 bis März 2013":              "2009-6 to 2013-3",
		"février 2009 – août 2013":             "2009-2 to 2013-8",
		"3 April 2009 – 30 June 2013":          "2009-4 to 2013-6",
		"1st Apr 2009 to 2nd Jun 2013":         "2009-4 to 2013-6",
		"April 3, 2009 - June 30th, 2013":      "2009-4 to 2013-6",
		"01/07/2009 – 31/08/2013":              "2009-7 to 2013-8",
		"01.07.2009 - 01.08.2013":              "2009-7 to 2013-8",
		"2009.04 – 2013.06":                    "2009-4 to 2013-6",
		"Q2 2009 - Q3 2013":                    "2009-4 to 2013-9",
		"Fall 2009 - Spring 2013":              "2009-9 to 2013-3",
		"04/09 - 06/13":                        "2009-4 to 2013-6",
		"Clerk (04/09–present)":                "2009-4 to now",
		"2009 - 13":                            "2009-0 to 2013-0",
		"2009/2013":                            "2009-0 to 2013-0",
		"Apr 2009    Jun 2013":                 "2009-4 to 2013-6",
		"From: Apr 2009 To: Jun 2013":          "2009-4 to 2013-6",
		"Start date: 04/2009 End date: 6/2013": "2009-4 to 2013-6",
		"2OO9 - 2O13":                          "2009-0 to 2013-0",
		"Lead   20l0 - 2O16":                   "2010-0 to 2016-0",
		"July 2010 - 20l6":                     "2010-7 to 2016-0",
		"Lead   July 20ll - April 20l6":        "2011-7 to 2016-4",
		"200l - 2016":                          "",
		"2007/2013 – Lead, Example Ltd":        "2007-0 to 2013-0",
		"2007/2013-based lamps":                "",
		"2013/2007 – Lead":                     "",
		"Lamp 2007/2013 – Lead":                "",
		"Since May 2014 with Example Ltd as":   "2014-5 to now",
		"Since 2014 with Example Ltd as":       "",
		"Since May 2014 the lamps with":        "",
		"OCT 2OO9 - NOV 2013":                  "2009-10 to 2013-11",
		"Present – 2009":                       "2009-0 to now",
		// Arrows. Numbers that look like years are a measure in a sentence.
		"2009 → 2013":                       "2009-0 to 2013-0",
		"Clerk, Example Ltd   2009 -> 2013": "2009-0 to 2013-0",
		"Clerk at Example 2009 → 2013":      "2009-0 to 2013-0",
		"*2009 → 2013*":                     "2009-0 to 2013-0",
		"Apr 2009 --> Jun 2013":             "2009-4 to 2013-6",
		"04/2009 => 06/2013":                "2009-4 to 2013-6",
		"Apr 2009 ➡️ Jun 2013":              "2009-4 to 2013-6",
		"2009 → now":                        "2009-0 to now",
		"Apr 2009 →":                        "2009-4 to now",
		"04/09 → 06/13":                     "2009-4 to 2013-6",
		"Lamps 1990 → 2013":                 "",
		"Lamps in the yard 1990 → 2013":     "",
		"Lamps: 2050 → 1990":                "",
		"Kept Lamps 1990 → 2013 a day":      "",
		"Lamps: 2009 → 13":                  "",
		"Clerk, Example Ltd   2009+":        "2009-0 to now",
		"Apr 2009+":                         "2009-4 to now",
		"Clerk | 2009+ | Example Ltd":       "2009-0 to now",
		"Lamp Server (2009+)":               "",
		"Lamp Server 2009+":                 "",
		"2009+ lamps in all halls":          "",
		// Quotes, strokes and tabs.
		"Sept ‘09 – Jun ‘13":                     "2009-9 to 2013-6",
		"Clerk, Example Ltd (05-2009 / 01-2013)": "2009-5 to 2013-1",
		"05-2009 - 01-2013":                      "2009-5 to 2013-1",
		"05/2009 / now":                          "2009-5 to now",
		"Example — Clerk II\t06/09 - 12/13":      "2009-6 to 2013-12",
		"Lamps 05-2009 / 01-2013 in all halls":   "",
		"May 2013 / May 2009":                    "",
		"call 15-2010 / 16-2013":                 "",
		// A month in letters before a stroke.
		"aug/2009 – feb/2013":         "2009-8 to 2013-2",
		"Mai/2009 – Out/2013":         "2009-5 to 2013-10",
		"set/2009 - dez/2013":         "2009-9 to 2013-12",
		"abr/2009 até atual":          "2009-4 to now",
		"fevereiro 2009 – março 2013": "2009-2 to 2013-3",
		"May/June 2013":               "",
		"Lamps put out 2009 - 2013":   "2009-0 to 2013-0",
		// No end written.
		"since 04/2009          Example GmbH": "2009-4 to now",
		"Since April 2009 : Example SA":       "2009-4 to now",
		"From Apr 2009":                       "2009-4 to now",
		"as of 2009":                          "2009-0 to now",
		"2009 –":                              "2009-0 to now",
		"Apr 2009 - ":                         "2009-4 to now",
		"[04/2009 – …]":                       "2009-4 to now",
		"2009 -       Clerk, Example Ltd":     "2009-0 to now",
		"April 2009 onwards":                  "2009-4 to now",
		"Apr 2009 – to date":                  "2009-4 to now",
		"Apr 2009 – till today":               "2009-4 to now",
		"04/2009 - heute":                     "2009-4 to now",
		"04/2009 - Pres.":                     "2009-4 to now",
		"Since 2009 and until 2013, twice":    "",
		"since 2009 the desk has run itself":  "",
		"cut cost since 2009":                 "",
		"Moved from Windows 2003/2008":        "",
		"Exchange 2010 -":                     "",
		"2014 - 15 servers":                   "",
		"audits of 10/12 - 11/12 sites":       "",
		"moved on 10/12 to now better racks":  "",
		"Spring 4 to 2016":                    "",
		"Aug 2012 2016":                       "",
	} {
		r, ok := Find(text)
		got := ""
		if ok {
			got = fmt.Sprintf("%d-%d to %d-%d", r.From.Year, r.From.Month, r.To.Year, r.To.Month)
			if r.Current {
				got = fmt.Sprintf("%d-%d to now", r.From.Year, r.From.Month)
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestMonthHeads: the quick look lets every name of a month pass.
func TestMonthHeads(t *testing.T) {
	for m, names := range monthNames {
		for _, name := range names {
			for _, text := range []string{name, strings.ToUpper(name)} {
				if got, end := readMonth(text, 0); got != m+1 || end != len(text) {
					t.Errorf("%s: month %d up to %d", text, got, end)
				}
			}
		}
	}
}

func TestHoldsDate(t *testing.T) {
	for text, want := range map[string]bool{
		"Graduated May 2014": true, "Sept. 2014": true, "(June 1999)": true, "03/2014": true, "Mar '14": false, "2014": false, "dismay 2014": false,
		"May 20145": false, "1/2 of 2014": false, "12": false, "": false,
	} {
		if got := HoldsDate(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Jan 2016 - Present", "03/2014 to 05/2016", "2012–2014", "’", "Sept", "19", "1/1/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if r, ok := Find(text); ok && (r.Start < 0 || r.Start >= r.End || r.End > len(text) || r.From.Year == 0 || !r.Current && r.To.Year == 0) {
			t.Errorf("%q: %+v", text, r)
		}
		HoldsDate(text)
	})
}
