package corpus

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/kljensen/snowball/english"
)

func TestSize(t *testing.T) {
	names := 0
	kinds := map[Kind]int{}
	for _, s := range Default().Skills() {
		names += len(s.Names)
		kinds[s.Kind]++
	}
	t.Logf("%d skills, %d names, %d roles, by kind %v", len(Default().Skills()), names, len(Default().Roles()), kinds)
	if n := len(Default().Skills()); n < 1200 {
		t.Errorf("%d skills, want 1200 or more", n)
	}
	if names < 3000 {
		t.Errorf("%d names, want 3000 or more", names)
	}
	for _, k := range []Kind{Tool, Technical, Method, Standard, Certification, Degree, Domain, Leadership, Soft, Language, Clearance} {
		if kinds[k] == 0 {
			t.Errorf("no skill of kind %q", k)
		}
	}
}

// british turns the spellings that names are written in both ways.
var british = strings.NewReplacer("isation", "ization", "ising", "izing", "ise ", "ize ", "centre", "center", "programme", "program", "defence", "defense", "licence", "license", "catalogue", "catalog", "labour", "labor", "behaviour", "behavior", "judgement", "judgment", "fulfilment", "fulfillment")

// stems reduces a name to what a matcher compares: British spelling folded,
// short words and words with digits or signs as they are, the others by
// Snowball.
func stems(name string) []string {
	words := strings.FieldsFunc(british.Replace(strings.ToLower(name)), func(r rune) bool { return strings.ContainsRune(" -/,()", r) })
	for i, w := range words {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
		if len(w) > 3 && !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) {
			w = english.Stem(w, true)
		}
		words[i] = w
	}
	return words
}

// TestNoCollisionAfterStemming finds names that differ on the page but not for
// a matcher: Snowball makes "Integrity" and "Integration" one. Exact names are
// compared as they stand, and two whole names keep apart what their stems do
// not; a whole name beside a stemmed one is a collision still, because the
// stemmed one reaches both words.
func TestNoCollisionAfterStemming(t *testing.T) {
	type claim struct {
		skill *Skill
		name  Name
	}
	claims := map[string][]claim{}
	for _, s := range Default().Skills() {
		for _, n := range s.Names {
			if n.Exact {
				continue
			}
			key := strings.Join(stems(n.Text), " ")
			for _, other := range claims[key] {
				if other.skill != s && !(n.Whole && other.name.Whole) {
					t.Errorf("%s:%d: %q has the stems of %q at %s:%d; drop one, or mark both with !",
						s.File, s.Line, n.Text, other.name.Text, other.skill.File, other.skill.Line)
				}
			}
			claims[key] = append(claims[key], claim{s, n})
		}
	}
}

// TestNoPlainInflections keeps out names that say nothing new: the matcher
// finds "managed vendors" by "Vendor Management".
func TestNoPlainInflections(t *testing.T) {
	for _, s := range Default().Skills() {
		seen := map[string]string{}
		for _, n := range s.Names {
			if n.Exact || n.Whole || n.Ambiguous {
				continue
			}
			key := strings.Join(stems(n.Text), " ")
			if other := seen[key]; other != "" {
				t.Errorf("%s:%d: %q is only an inflection of %q", s.File, s.Line, n.Text, other)
			}
			seen[key] = n.Text
		}
	}
}

// TestShortNamesAreExact: two letters in lower case are a word (it, ai, pm,
// dr, us) or the end of one.
func TestShortNamesAreExact(t *testing.T) {
	for _, s := range Default().Skills() {
		for _, n := range s.Names {
			if len(n.Text) <= 2 && !n.Exact && !strings.ContainsAny(n.Text, "0123456789") {
				t.Errorf("%s:%d: mark %q with =", s.File, s.Line, n.Text)
			}
		}
	}
}

// TestOrdinaryWordsAreGuarded holds words that are skills only in company, or
// only in their own case.
func TestOrdinaryWordsAreGuarded(t *testing.T) {
	for _, word := range strings.Fields("go react spring access exchange teams swift rust chef word excel oracle puppet salt notes outlook project sentinel spark hive express node consul vault c r epic monday helm slack zoom") {
		s := Default().Lookup(word)
		if s == nil {
			continue // found in its own case only
		}
		for _, n := range s.Names {
			if strings.EqualFold(n.Text, word) && !n.Ambiguous {
				t.Errorf("%s:%d: %q stands for %s unguarded", s.File, s.Line, n.Text, s.Name)
			}
		}
	}
}

// TestIdleWordsAreAbsent: words without search value are keywords in no form.
func TestIdleWordsAreAbsent(t *testing.T) {
	for _, word := range []string{
		"ability", "benefits", "business", "career", "company", "employees", "environment", "experience", "functional", "growth",
		"knowledge", "maestro", "modern", "organization", "professional", "projects", "quality", "related", "requirements", "responsibilities", "role", "salary",
		"services", "skills", "solutions", "strong", "support", "systems", "team", "technical", "technology", "tools", "work", "years",
	} {
		if s := Default().Lookup(word); s != nil {
			t.Errorf("%s:%d: %q is a name of %s", s.File, s.Line, word, s.Name)
		}
	}
}

// TestSeedConceptsResolve holds the concepts of the domain notes, each by the
// words it stands in there.
func TestSeedConceptsResolve(t *testing.T) {
	c := Default()
	stemmed := map[string]bool{} // "networks" is there as Networking
	for _, s := range c.Skills() {
		for _, n := range s.Names {
			if !n.Exact && !n.Whole {
				stemmed[strings.Join(stems(n.Text), " ")] = true
			}
		}
	}
	for _, concept := range []string{
		"strategic planning", "IT roadmap", "business alignment", "budget management", "resource management", "team building", "leadership", "coaching", "mentoring",
		"risk management", "technology governance", "compliance", "stakeholder management", "vendor management", "negotiation", "change management",
		"project delivery", "program delivery", "customer focus", "ethics", "data privacy", "innovation",
		"cloud computing", "AWS", "Azure", "GCP", "cloud migration", "cloud security", "cybersecurity", "cybersecurity threats", "security audits", "incident response",
		"cyber resilience", "disaster recovery", "data analytics", "data visualization", "statistics", "data warehousing", "software development", "Agile", "Waterfall",
		"software architecture", "infrastructure", "networks", "ITSM",
		"communication", "problem solving", "decision making", "strategic thinking", "emotional intelligence", "self-awareness", "empathy", "relationship building",
		"collaboration", "adaptability", "continuous learning",
		"MBA", "Bachelor's in Computer Science", "Bachelor's in Information Systems", "Bachelor's in Information Technology", "PMP", "CISSP", "ITIL", "COBIT", "TOGAF", "CISM", "CISA", "PRINCE2",
		"Certified ScrumMaster", "SAFe Certification", "AWS Certification", "Azure Certification",
	} {
		if c.Lookup(concept) == nil && !stemmed[strings.Join(stems(concept), " ")] {
			t.Errorf("%q is not in the corpus", concept)
		}
	}
	for _, role := range []string{
		"systems administrator", "developer", "network engineer", "team lead", "project manager", "program manager", "IT manager", "IT director", "CIO", "CTO",
		"CISO", "CDO", "VP of IT", "VP of engineering", "head of IT", "enterprise architect", "service delivery manager", "infrastructure manager",
		"applications manager", "security manager", "engineering manager",
	} {
		if c.Role(role) == nil {
			t.Errorf("role %q is not in the corpus", role)
		}
	}
}

func TestRolesAreFull(t *testing.T) {
	for _, r := range Default().Roles() {
		if n := len(r.Skills); n < 20 || n > 40 {
			t.Errorf("%s:%d: role %q has %d skills, want 20 to 40", r.File, r.Line, r.Name, n)
		}
		if !slices.ContainsFunc(r.Skills, func(s RoleSkill) bool { return len(s.AnyOf) > 0 }) {
			t.Errorf("%s:%d: role %q has no choice of skills", r.File, r.Line, r.Name)
		}
	}
}

// TestFilesStayReadable: a file nobody can read in one sitting is a file
// nobody reviews.
func TestFilesStayReadable(t *testing.T) {
	last := map[string]int{}
	for _, s := range Default().Skills() {
		last[s.File] = s.Line
	}
	for file, lines := range last {
		if lines > 400 {
			t.Errorf("%s has %d lines; split it by topic", file, lines)
		}
	}
}

// onlyNear reports whether the name counts as the skill's only beside a word that settles its meaning: TS in "TS/SCI" is no TypeScript.
func onlyNear(s *Skill, name string) bool {
	return slices.ContainsFunc(s.Names, func(n Name) bool { return n.Text == name && n.Ambiguous })
}

// TestNoAliasSwallowsAnotherSkill: the longest name wins, so an alias such as
// "AI/ML" would take the second skill of a pair off the page. Co-ordinations
// are the matcher's to split, unless the pair is a skill with its own name.
func TestNoAliasSwallowsAnotherSkill(t *testing.T) {
	c := Default()
	for _, s := range c.Skills() {
		for _, n := range s.Names[1:] {
			for _, joint := range []string{" and ", " & ", "/"} {
				left, right, ok := strings.Cut(n.Text, joint)
				if !ok {
					continue
				}
				one, two := c.Lookup(left), c.Lookup(right)
				if one == nil || two == nil || onlyNear(one, left) || onlyNear(two, right) || c.IsA(s.Name, one.Name) && c.IsA(s.Name, two.Name) {
					continue
				}
				t.Errorf("%s:%d: %q hides %s and %s", s.File, s.Line, n.Text, one.Name, two.Name)
			}
		}
	}
}

// TestNoCollisionInAnotherOrder: competencies of two or three words count in
// any order, so two of them may not be made of the same words.
func TestNoCollisionInAnotherOrder(t *testing.T) {
	const fillers = " and of the for to in a with on or "
	owner := map[string]*Skill{}
	for _, s := range Default().Skills() {
		switch s.Kind {
		case Leadership, Soft, Technical, Method:
		default:
			continue
		}
		for _, n := range s.Names {
			if n.Exact || n.Ambiguous || n.Whole {
				continue
			}
			words := slices.DeleteFunc(stems(n.Text), func(w string) bool { return strings.Contains(fillers, " "+w+" ") })
			if len(words) != 2 && len(words) != 3 {
				continue
			}
			slices.Sort(words)
			key := strings.Join(words, " ")
			if other := owner[key]; other != nil && other != s {
				t.Errorf("%s:%d: %q has the words of a name of %q at %s:%d; drop one, or mark one with !", s.File, s.Line, n.Text, other.Name, other.File, other.Line)
			}
			owner[key] = s
		}
	}
}

// TestImpliedKinds: nobody infers a product, certificate, law, degree, industry or clearance from its neighbour.
func TestImpliedKinds(t *testing.T) {
	for _, s := range Default().Skills() {
		if len(s.ImpliedBy) == 0 {
			continue
		}
		switch s.Kind {
		case Technical, Method, Leadership, Soft:
		default:
			t.Errorf("%s:%d: %q is a %s and implied by %v", s.File, s.Line, s.Name, s.Kind, s.ImpliedBy)
		}
	}
}

// TestShownByOtherWords: a wording that shows a skill is no name of any, in whatever order: what has a name of its own is a kind of
// the skill or implies it. Nor does it stand twice.
func TestShownByOtherWords(t *testing.T) {
	key := func(text string) string {
		words := stems(text)
		slices.Sort(words)
		return strings.Join(words, " ")
	}
	owner := map[string]*Skill{}
	for _, s := range Default().Skills() {
		for _, n := range s.Names {
			owner[key(n.Text)] = s
		}
	}
	for _, s := range Default().Skills() {
		seen := map[string]bool{}
		for _, wording := range s.ShownBy {
			k := key(wording)
			if other := owner[k]; other != nil {
				t.Errorf("%s:%d: %q shows %q and is a name of %q", s.File, s.Line, wording, s.Name, other.Name)
			}
			if seen[k] {
				t.Errorf("%s:%d: %q stands twice", s.File, s.Line, wording)
			}
			seen[k] = true
		}
	}
}
