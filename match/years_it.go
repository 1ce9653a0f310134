package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// showIT tells years that are asked for in IT, and in nothing narrower, from the titles of the roles: whoever was Network Administrator and
// then Help Desk Manager has spent them there, whether or not a title says "IT". It reports whether these cover what is asked for; else
// other roles may be of IT, too.
func (y *Years) showIT(r *Resume, field string) bool {
	if !onlyIT(field) {
		return false
	}
	in := make([]bool, len(r.roles))
	for i := range r.roles {
		in[i] = titleOfIT(r.roles[i].Title)
	}
	have, open := r.experience(in)
	if have < float64(y.Asked) {
		return false
	}
	y.Shown, y.HaveShown, y.ShownOpen = field, have, open
	return true
}

// onlyIT reports a field of years that is IT as a whole: "IT", "an information technology role", "the technology field".
func onlyIT(field string) bool {
	it := false
	for _, w := range strings.Fields(spaced(field)) {
		switch {
		case w == "it" || w == "ict" || w == "technology" || w == "tech":
			it = true
		case !besideIT.Has(w):
			return false
		}
	}
	return it
}

// besideIT are words beside it that make the field no narrower.
var besideIT = token.NewSet(`a an the in of or and information role roles position positions field fields industry sector area areas work environment environments job jobs`)

// titleOfIT reports the title of a role in IT: "Help Desk Manager", "Enterprise Architect", "VP, Information Systems", and not "IT Sales Manager".
func titleOfIT(title string) bool {
	text := spaced(title)
	for _, w := range strings.Fields(text) {
		if notOfIT.Has(w) {
			return false
		}
	}
	for _, name := range namesOfIT {
		if strings.Contains(text, name) {
			return true
		}
	}
	for _, post := range chiefs(title) {
		if post == "cio" || post == "cto" || post == "ciso" {
			return true
		}
	}
	return false
}

// notOfIT are words of titles of those who sell, teach or hire for IT, or whose networks and systems are others.
var notOfIT = token.NewSet(`sales marketing recruiter recruiting recruitment recruiters talent account accounts business buyer procurement teacher instructor professor lecturer legal counsel civil water
mechanical electrical chemical civic facilities transport transportation construction food clinical assistant secretary paralegal journalist editor writer`)

// namesOfIT are what titles of IT have in them, a comma between two.
var namesOfIT = func() []string {
	names := strings.Split(`it,ict,information technology,information systems,information security,information officer,technology officer,technology manager,technology director,technology operations,
vp technology,director technology,director of technology,head of technology,president technology,systems administrator,system administrator,sysadmin,network administrator,network engineer,network manager,network architect,
systems engineer,systems analyst,programmer,software,developer,infrastructure manager,infrastructure engineer,infrastructure operations,infrastructure and operations,manager infrastructure,director infrastructure,head of infrastructure,director of infrastructure,
infrastructure director,infrastructure architect,help desk,helpdesk,service desk,desktop support,technical support,enterprise architect,solutions architect,solution architect,cloud,devops,site reliability,
qa manager,qa lead,qa engineer,qa analyst,qa director,database administrator,dba,data engineer,data engineering,data architect,cybersecurity,cyber security,applications manager,application manager,erp,full stack,web,
machine learning,data center,data centre`, ",")
	for i, name := range names {
		names[i] = " " + strings.TrimSpace(name) + " "
	}
	return names
}()
