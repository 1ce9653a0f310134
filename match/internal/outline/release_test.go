package outline

import "testing"

// TestReleases: years that say from which release to which something was moved are no dates of a job.
func TestReleases(t *testing.T) {
	for text, want := range map[string]bool{
		"Upgraded Harbor Exchange 2010 to 2016":                    true,
		"Migrated all lamps from 2008 to 2016":                     true,
		"Upgraded SQL Server 2008 to 2014":                         true,
		"Converted the yard's AutoCAD 2014-2018":                   true,
		"Migration of Exchange 2010 to 2016":                       true,
		"Migration from Exchange 2010 to 2016":                     true,
		"Completed upgrade of Lamp Manual 2010 - 2013":             true,
		"Supported Office 2007 to 2016":                            true,
		"Upgrade Windows 2008 to 2012":                             true,
		"Migrate the lamps from 2008 to 2012":                      true,
		"Microsoft SQL Server 2008 - 2014":                         true,
		"Upgraded Exchange 2010 to 2016 in all halls":              true,
		"Lamp Care\t\tHall Planning\t\tWindows Server 2012 - 2022": true,
		"Lamp Care | SQL Server 2008-2016 | Hall Planning":         true,
		"Lamp Care, SharePoint 2010 - 2019":                        true,

		"Kent Bank\tHead Office 2010 - 2014":       false,
		"Kent Bank\tOffice 2010 - 2014":            false,
		"Kent Bank, Stock Exchange 2010 - 2014":    false,
		"Consultant, SharePoint 2010 - 2013":       false,
		"Lamp Manager\tWindows Server 2010 - 2013": false,
		"Lamp Care\tWindows Server, 2010 - 2013":   false,

		"Upgrade Manager 2010 to 2016":                  false,
		"Converted Lamps Ltd, 2010 to 2016":             false,
		"Migration Lamps Ltd 2010 to 2016":              false,
		"Moved to Kent Bank 2010 to 2016":               false,
		"Worked at Kent Stock Exchange 2010 to 2014":    false,
		"Kent Stock Exchange 2010 to 2014":              false,
		"Head Office 2010 to 2014":                      false,
		"Post Office 2010 to 2014":                      false,
		"Exchange Administrator, Kent Bank 2010 - 2014": false,
		"Upgraded Exchange, May 2010 to June 2010":      false,
		"Ran the desk 2010 to 2014":                     false,
		"Supported Office 2010 to present":              false,
		"Transition Networks 2010 - 2014":               false,
		"2010 - 2014 Upgraded Exchange":                 false,
	} {
		if _, dated := findDates(text); dated == want {
			t.Errorf("%s: dated %v", text, dated)
		}
	}
	const text = inRole + "- Upgraded Exchange 2010 to 2016\n- Led the desk.\n- Migrated servers from 2008 to 2016\n"
	if o := outlineOf(text); len(o.Roles) != 1 || len(o.Statements) != 3 {
		t.Errorf("%d roles, %d statements; want 1 and 3", len(o.Roles), len(o.Statements))
	}
}
