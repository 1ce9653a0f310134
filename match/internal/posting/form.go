package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// Portals set a posting out as a form: "Industry type: Shipping", "Drug test: No". A field tells of the employer or of the paperwork, and
// asks for nothing, whatever part it stands in.

// fields are labels of such fields, in small letters. (Fields such as "Location" open a part: headings.txt.)
var fields = map[string]bool{
	"industry type": true, "industry": true, "role category": true, "functional area": true, "department": true, "team": true, "business unit": true, "division": true, "company type": true,
	"drug test": true, "drug test required": true, "trust determination process": true, "position sensitivity and risk": true, "position sensitivity": true, "public trust/other required": true,
	"financial disclosure": true, "bargaining unit status": true, "promotion potential": true, "job family": true, "job family (series)": true,
	"type of role": true, "service": true, "appointment type": true, "posting id": true, "requisition": true, "contact": true, "enquiries": true, "for further details contact": true,
	"flsa": true, "flsa status": true, "flsa classification": true, "flsa code": true, "probationary period": true, "client": true, "end client": true, "key relationships": true,
	"career level": true, "residence location": true, "nationality": true, "preferred candidate nationality": true, "number of vacancies": true, "monthly salary range": true,
}

// longFieldLabel is the length, in bytes, of a field's label, longFieldValue that of what stands behind it.
const (
	longFieldLabel = 32
	longFieldValue = 60
)

// field reports whether the line is a field of a form.
func field(line string) bool {
	colon := strings.Index(line, ":")
	if tab := strings.IndexByte(line, '\t'); tab > 0 && (colon < 0 || tab < colon) && fields[strings.ToLower(line[:tab])] {
		return len(line)-tab <= longFieldValue // a row of a table
	}
	if colon < 0 {
		colon = strings.Index(line, " - ") + 1
		return colon > 1 && colon <= longFieldLabel && len(line)-colon <= longFieldValue && strings.HasSuffix(strings.ToLower(line[:colon-1]), "client") // "End client - a harbor (north coast)"
	}
	if colon < 1 || colon > longFieldLabel || colon+1 == len(line) || line[colon+1] != ' ' && line[colon+1] != '\t' || len(line)-colon > longFieldValue {
		return false
	}
	label, value := strings.ToLower(line[:colon]), strings.ToLower(strings.TrimSpace(line[colon+1:]))
	return fields[label] || denies(line) || anyStudies(label, value) || label == "supervisory status" && (denies(line) || strings.HasPrefix(value, "non-")) // else it says that the post supervises
}

// anyStudies reports whether a field of studies leaves open what was studied: "PG: MBA in Any Specialization". Boards list there whatever will do.
func anyStudies(label, value string) bool {
	return (label == "ug" || label == "pg" || label == "doctorate") && (strings.Contains(value, " any special") || strings.HasPrefix(value, "any "))
}

// denies reports whether a field of a form says no: "Drug test: No".
func denies(line string) bool {
	_, value, ok := strings.Cut(line, ":")
	return ok && denial(value)
}

// denial reports whether the value of a field says no.
func denial(value string) bool {
	switch strings.ToLower(strings.Trim(value, " \t.")) {
	case "no", "none", "not required", "n/a", "not applicable":
		return true
	}
	return false
}

// deniedBelow reports whether lines[i] is a field's label whose value, in the line below, says no: "Drug test", "No".
func deniedBelow(text string, lines []textline.Line, i int) bool {
	return i+1 < len(lines) && lines[i].End-lines[i].Start <= longFieldLabel && lines[i].Bullet == "" && !lines[i+1].Blank && lines[i+1].Bullet == "" && denial(lines[i+1].Text(text))
}
