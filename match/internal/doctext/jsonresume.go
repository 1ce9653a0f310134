package doctext

import (
	"strings"
)

// An outline writes structured resumes and postings the way a text resume is laid out.
type outline struct{ *composer }

func (o outline) heading(text string, level int) {
	o.line(para{heading: level, gap: true}, text, look{bold: true})
}

// line writes a paragraph; line feeds in the text begin lines.
func (o outline) line(p para, text string, l look) {
	for i, s := range strings.Split(text, "\n") {
		if strings.TrimSpace(s) == "" {
			continue
		}
		if i > 0 {
			p.gap = false
		}
		o.begin(p)
		o.write(s, l)
		o.end()
	}
}

func (o outline) plain(text string)  { o.line(para{}, text, look{}) }
func (o outline) bullet(text string) { o.line(para{bullet: "•"}, text, look{}) }

func (o outline) bullets(list []string) {
	for _, s := range list {
		o.bullet(s)
	}
}

// entry writes the head of an entry: a line of its own with white space above.
func (o outline) entry(parts ...string) {
	o.line(para{gap: true}, joined(" | ", parts...), look{bold: true})
}

// joined returns the parts that are not empty, with the separator between them.
func joined(separator string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, separator)
}

// first returns the first part that is not empty.
func first(parts ...string) string {
	for _, p := range parts {
		if p != "" {
			return p
		}
	}
	return ""
}

// resume writes a JSON Resume (jsonresume.org, schema 1.0.0 and the names of the versions before).
func (o outline) resume(m map[string]any) {
	o.basics(object(m, "basics"))
	for _, s := range [...]struct {
		name, heading string
		write         func(map[string]any)
	}{
		{"work", "Experience", o.work}, {"volunteer", "Volunteer Experience", o.work}, {"projects", "Projects", o.project},
		{"education", "Education", o.education}, {"certificates", "Certifications", o.award}, {"awards", "Awards", o.award},
		{"publications", "Publications", o.award}, {"skills", "Skills", o.skill}, {"languages", "Languages", o.language},
		{"interests", "Interests", o.skill}, {"references", "References", o.reference},
	} {
		entries := objects(m, s.name)
		names := texts(m, s.name)
		if len(entries)+len(names) == 0 {
			continue
		}
		o.heading(s.heading, 2)
		for _, e := range entries {
			s.write(e)
		}
		o.bullets(names)
	}
}

func (o outline) basics(b map[string]any) {
	if name := member(b, "name"); name != "" {
		o.heading(name, 1)
	}
	o.plain(member(b, "label"))
	o.plain(joined(" | ", member(b, "email"), member(b, "phone"), first(member(b, "url"), member(b, "website"))))
	o.plain(place(b["location"]))
	for _, p := range objects(b, "profiles") {
		o.plain(joined(": ", member(p, "network"), first(member(p, "url"), member(p, "username"))))
	}
	if summary := member(b, "summary"); summary != "" {
		o.heading("Summary", 2)
		o.plain(summary)
	}
}

// place returns a location, which is a text or an object.
func place(v any) string {
	if s, ok := v.(string); ok {
		return strings.TrimSpace(s)
	}
	m, _ := v.(map[string]any)
	return joined(", ", member(m, "city"), member(m, "region"), member(m, "countryCode"))
}

func (o outline) work(e map[string]any) {
	name := first(member(e, "name"), member(e, "company"), member(e, "organization"))
	o.entry(member(e, "position"), name, place(e["location"]), dates(e))
	o.plain(member(e, "description"))
	o.plain(member(e, "summary"))
	o.bullets(texts(e, "highlights"))
}

func (o outline) project(e map[string]any) {
	o.entry(member(e, "name"), member(e, "entity"), dates(e))
	o.plain(member(e, "description"))
	o.plain(member(e, "summary"))
	o.bullets(texts(e, "highlights"))
	o.plain(strings.Join(texts(e, "keywords"), ", "))
}

func (o outline) education(e map[string]any) {
	o.entry(joined(" in ", member(e, "studyType"), member(e, "area")), member(e, "institution"), dates(e))
	if score := first(member(e, "score"), member(e, "gpa")); score != "" {
		o.plain("Score: " + score)
	}
	o.bullets(texts(e, "courses"))
}

// award writes a certificate, an award or a publication.
func (o outline) award(e map[string]any) {
	by := joined(", ", member(e, "issuer"), member(e, "awarder"), member(e, "publisher"))
	when := first(member(e, "date"), member(e, "releaseDate"))
	o.bullet(joined(", ", first(member(e, "name"), member(e, "title")), by, month(when)))
	o.plain(member(e, "summary"))
}

func (o outline) skill(e map[string]any) {
	name := member(e, "name")
	if level := member(e, "level"); level != "" {
		name = joined(" ", name, "("+level+")")
	}
	o.bullet(joined(": ", name, strings.Join(texts(e, "keywords"), ", ")))
}

func (o outline) language(e map[string]any) {
	o.bullet(joined(": ", member(e, "language"), member(e, "fluency")))
}

func (o outline) reference(e map[string]any) {
	o.bullet(joined(": ", member(e, "name"), member(e, "reference")))
}

// dates returns the time of an entry as resumes write it; one that has begun and not ended goes on.
func dates(e map[string]any) string {
	from, to := month(member(e, "startDate")), month(member(e, "endDate"))
	switch {
	case from == "":
		return to
	case to == "":
		to = "Present"
	}
	return from + " – " + to
}

// month returns "2019-03" and "2019-03-15" as "Mar 2019"; other texts as they are.
func month(s string) string {
	names := [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
	parts := strings.Split(s, "-")
	if len(parts) < 2 || len(parts[0]) != 4 || len(parts[1]) != 2 {
		return s
	}
	n := int(parts[1][0]-'0')*10 + int(parts[1][1]-'0')
	if n < 1 || n > 12 {
		return s
	}
	return names[n-1] + " " + parts[0]
}

// job writes a posting in JSON Resume's job schema.
func (o outline) job(m map[string]any) {
	o.heading(member(m, "title"), 1)
	o.plain(joined(" | ", member(m, "company"), place(m["location"]), member(m, "type"), member(m, "remote")))
	o.plain(member(m, "description"))
	if s := member(m, "experience"); s != "" {
		o.heading("Experience", 2)
		o.bullet(s)
	}
	o.section("Responsibilities", texts(m, "responsibilities"))
	o.section("Qualifications", texts(m, "qualifications"))
	if skills, names := objects(m, "skills"), texts(m, "skills"); len(skills)+len(names) > 0 {
		o.heading("Skills", 2)
		for _, s := range skills {
			o.skill(s)
		}
		o.bullets(names)
	}
}

func (o outline) section(heading string, items []string) {
	if len(items) > 0 {
		o.heading(heading, 2)
		o.bullets(items)
	}
}
