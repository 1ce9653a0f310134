// Package render writes reports for people.
//
//	report := match.Compare(resume, job)
//	err := render.Text(os.Stdout, report, render.TextOptions{})
//
// It uses nothing that a caller of package match could not use.
package render
