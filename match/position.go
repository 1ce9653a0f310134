package match

import (
	"fmt"
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/mojibake"
	"github.com/resumematch/resumematch/match/internal/outline"
)

// roleNames returns what each role is called: title and employer, with the years where another role has the same, and with the months
// where that one has the same years; "Role of 2011 - 2015" where neither could be told.
func roleNames(roles []outline.Role) []string {
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = roleName(role)
	}
	for _, date := range [...]func(calendar.Date) string{yearText, dateText} {
		count := make(map[string]int, len(names))
		for _, name := range names {
			count[name]++
		}
		for i, role := range roles {
			switch name := roleName(role); {
			case !role.Dated || names[i] != "" && count[names[i]] == 1:
			case name == "":
				names[i] = "Role of " + rangeText(role.Dates, date)
			default:
				names[i] = name + ", " + rangeText(role.Dates, date)
			}
		}
	}
	return names
}

// roleName is title and employer, as they are best read.
func roleName(role outline.Role) string { return mojibake.Without(role.String()) }

// rangeText writes the dates of a role: "2015 - 2019", "2019 - present", "2015".
func rangeText(d calendar.Range, text func(calendar.Date) string) string {
	from, to := text(d.From), "present"
	if !d.Current {
		to = text(d.To)
	}
	if to == "" || to == from {
		return from
	}
	return from + " - " + to
}

func yearText(d calendar.Date) string {
	if d.Year == 0 {
		return ""
	}
	return fmt.Sprint(d.Year)
}

func dateText(d calendar.Date) string {
	if d.Year == 0 || d.Month == 0 {
		return yearText(d)
	}
	return monthText(month(d, 1))
}

// longHeading is the length of the longest heading of a section that is quoted.
const longHeading = 60

// headingOver returns the heading of the section that the line is in, as it is written; empty when it has none, or is the line itself.
func (r *Resume) headingOver(line int) string {
	for _, s := range r.sections {
		if s.From < line && line < s.To && s.Heading(s.From) {
			if text := strings.Trim(r.doc.lines[s.From].Text(r.doc.text), "#*_=-–—:•|. \t"); len(text) <= longHeading {
				return text
			}
		}
	}
	return ""
}
