// Package corpus holds what is known about the skills and roles of IT
// leadership: canonical names, aliases, which skill is a kind of which, and
// what each role is asked for.
//
// The knowledge is text, one skill a line, in skills/*.txt and roles/*.txt;
// README.md describes the form and the sources. [Default] is the corpus
// embedded in the program. [Corpus.With] adds to it what a folder of the
// caller's own holds in the same form, and [Load] reads one that stands alone:
//
//	c, err := corpus.Default().With(os.DirFS("ours")) // besides what is built in
//	c, err := corpus.Load(os.DirFS("ours"))           // in its place
package corpus

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
)

// Kind says what sort of thing a skill is. Scores and reports treat kinds
// differently: a soft skill weighs less than a tool.
type Kind string

// The kinds of skills, as they are written in the corpus files.
const (
	Tool          Kind = "tool"          // a product, language, library or service with a name of its own
	Technical     Kind = "technical"     // a field or activity of technology: Network Administration
	Method        Kind = "method"        // a way of working: Agile, ITIL, Six Sigma
	Standard      Kind = "standard"      // a standard, law or regulation: ISO 27001, HIPAA
	Certification Kind = "certification" // a certificate a person holds: PMP
	Degree        Kind = "degree"        // an academic degree
	Domain        Kind = "domain"        // a line of business or a field of study: Healthcare
	Leadership    Kind = "leadership"    // a competency of running people, money and projects: Vendor Management
	Soft          Kind = "soft"          // a personal quality: Written Communication
	Language      Kind = "language"      // a human language
	Clearance     Kind = "clearance"     // a security clearance
)

// Name is one wording of a skill.
type Name struct {
	Text      string
	Exact     bool // counts only in exactly this case: IT, SAFe
	Ambiguous bool // counts only with one of the skill's Context words near it: Go, Access
	Whole     bool // counts only as it stands, case aside, not by its stem: Government, whose stem is that of Governance
}

// Skill is one entry of the corpus.
type Skill struct {
	Name    string   // canonical name, equal to Names[0].Text
	Kind    Kind     // what sort of thing it is
	Names   []Name   // canonical name first, then aliases in the order of the file
	Parents []string // canonical names of more general skills: this is a kind of them
	// ImpliedBy are canonical names of skills whose holder most likely has this one too, though no search for its words
	// would find it.
	ImpliedBy []string
	ShownBy   []string // wordings of resumes that show the skill and that no posting would ask for it in: "cohesive teams"; with "@" in front, titles of roles that do
	Context   []string // lower-case words, one of which must stand near an ambiguous name; empty if no name is ambiguous
	File      string   // where the skill is defined, within the files read at once: "skills/cloud.txt"
	Line      int      // from 1
}

// Corpus is a set of skills and roles. It is immutable and safe for
// concurrent use by multiple goroutines; callers must not modify what its
// methods return.
type Corpus struct {
	version string
	skills  []*Skill
	roles   []*Role
	byName  map[string]*Skill   // canonical names as written
	exact   map[string]*Skill   // names that count only in their own case
	folded  map[string]*Skill   // the other names, in lower case
	above   map[string][]string // by canonical name, those of all more general skills
	titles  map[string]*Role    // role names and titles, in lower case
}

// embedded are the files of the corpus that comes with this package.
//
//go:embed skills/*.txt roles/*.txt
var embedded embed.FS

var loadEmbedded = sync.OnceValue(func() *Corpus {
	b, err := build(new(Corpus), embedded) // the tests have made the checks that take long
	if err != nil {
		// The files are part of the program and the tests load them: this is
		// a defect of the build, not of any input.
		panic(fmt.Sprintf("embedded corpus: %v", err))
	}
	return b.Corpus
})

// Default returns the corpus that comes with this package. It is built on the
// first call and the same for all callers.
func Default() *Corpus { return loadEmbedded() }

// DefaultVersion returns the version of the corpus that [Default] returns, and
// does not build it: a tool that only names its version starts at once.
func DefaultVersion() string {
	skills, roles, err := corpusFiles(embedded)
	if err != nil {
		panic(fmt.Sprintf("embedded corpus: %v", err)) // as in loadEmbedded
	}
	return version(skills, roles)
}

// Load reads a corpus from skills/*.txt and roles/*.txt of fsys. Roles may be
// absent; skills may not. To add to a corpus, see [Corpus.With].
//
// An error begins with the place of the first fault found:
// "skills/cloud.txt:7: …". Faults are lines that are not of the form, skills
// that are not sorted; names that two skills have, case aside, or that differ
// from another skill's only by hyphens and plural endings; parents, sources of
// an inference, skills and next rungs of a role that are not there under this
// name; skills that are a kind of themselves; titles that two roles have. Not
// looked for are names that other inflections make equal to another skill's
// ("Vendor Managing"), which a matcher takes for both, and whether a name is
// an ordinary word that ought to be marked.
func Load(fsys fs.FS) (*Corpus, error) {
	return new(Corpus).With(fsys)
}

// With returns the corpus c and what stands in skills/*.txt and roles/*.txt of
// fsys, of which one kind may be absent. Nothing of c is lost; c is not
// changed. What is added may refer to skills and roles of c:
//
//	c, err := corpus.Default().With(os.DirFS("ours"))
//
// A line of skills that begins with the canonical name of a skill of c adds to
// that skill its other names, parents, sources of an inference and context
// words. It has to give the same kind; names that the skill has stay marked as
// they are. Any other name that c has is an error, and so is the name or title
// of a role of c: a role of one's own needs a name of its own. Errors are those
// of [Load]; their first place is one of fsys, and a second that lies in c is
// said to be there: "skills/a.txt:2: "k8s" is already at skills/tools.txt:9 of
// the corpus that is added to, a name of "Kubernetes"".
func (c *Corpus) With(fsys fs.FS) (*Corpus, error) {
	b, err := build(c, fsys)
	if err != nil {
		return nil, err
	}
	if err := b.checkForms(); err != nil {
		return nil, err
	}
	return b.Corpus, nil
}

// build makes a corpus of c and the files of fsys, and leaves what takes long
// to check.
func build(c *Corpus, fsys fs.FS) (*builder, error) {
	skillFiles, roleFiles, err := corpusFiles(fsys)
	if err != nil {
		return nil, err
	}
	switch {
	case len(skillFiles) > 0:
	case len(c.skills) == 0:
		return nil, fmt.Errorf("skills: no files named skills/*.txt; is this the folder that holds skills and roles?")
	case len(roleFiles) == 0:
		return nil, fmt.Errorf("skills: no files named skills/*.txt, nor roles/*.txt beside; is this the folder that holds skills and roles?")
	}
	b := newBuilder(c)
	if b.version = version(skillFiles, roleFiles); c.version != "" {
		b.version = version([]file{{"", c.version}}, skillFiles, roleFiles)
	}
	if err := b.addSkills(skillFiles); err != nil {
		return nil, err
	}
	return b, b.addRoles(roleFiles)
}

// Version identifies the content: equal files give equal versions, and any
// change of a file's name or text gives another.
func (c *Corpus) Version() string { return c.version }

// Skills returns all skills, ordered by file name and line; those of
// [Corpus.With] stand behind.
func (c *Corpus) Skills() []*Skill { return c.skills }

// Roles returns all roles, ordered by file name and line; those of
// [Corpus.With] stand behind.
func (c *Corpus) Roles() []*Role { return c.roles }

// Lookup returns the skill that has the name, canonical or alias, or nil.
// Case does not matter except for names marked as exact, which are found only
// in their own case. Ambiguous names are found too: whether they stand for
// the skill depends on the text around them, which only the caller sees.
func (c *Corpus) Lookup(name string) *Skill {
	name = strings.TrimSpace(name)
	if s := c.exact[name]; s != nil {
		return s
	}
	return c.folded[strings.ToLower(name)]
}

// Role returns the role with the name or title, whatever its case, or nil.
func (c *Corpus) Role(name string) *Role {
	return c.titles[strings.ToLower(strings.TrimSpace(name))]
}

// IsA reports whether the skill with the canonical name specific is general
// or a kind of it, directly or through other skills. Every name is a kind of
// itself, known or not.
func (c *Corpus) IsA(specific, general string) bool {
	return specific == general || slices.Contains(c.above[specific], general)
}
