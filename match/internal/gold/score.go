package gold

import (
	"regexp"
	"strings"
)

// This file agrees two wordings of a keyword as the project's measure does, so that training and tests can count hits
// without running it.

var (
	scoreWord  = regexp.MustCompile(`[A-Za-z0-9][A-Za-z0-9+#.]*[A-Za-z0-9+#]|[A-Za-z0-9]`)
	possessive = regexp.MustCompile(`[’']s\b`)
	letters    = regexp.MustCompile(`^[a-z]+$`)

	// generic words do not make two wordings agree by themselves.
	generic = wordSet(`manag experi skill system softwar technolog develop servic support process plan analysi design team tool solut applic
inform oper environ platform engin knowledg abil work it technic administr implement improv standard practic polici principl method
methodolog`)
	stop = wordSet(`a an and or of the for to in on with by at as from into using use via & / - related including strong excellent good`)

	swaps = [...][2]string{{"ational", "at"}, {"ization", "iz"}, {"isation", "iz"}, {"ising", "iz"}, {"ised", "iz"}, {"ises", "iz"}, {"ise", "iz"}, {"izing", "iz"}, {"ized", "iz"}, {"izes", "iz"}, {"ize", "iz"},
		{"fulness", "ful"}, {"iveness", "iv"}, {"ments", "ment"}, {"ities", "iti"}, {"ity", "iti"}, {"encies", "enc"}, {"ency", "enc"}, {"ance", "anc"}, {"ence", "enc"}}
	cuts = [...]string{"ement", "ment", "ingly", "edly", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or", "ies", "es", "ed", "al", "ly", "s", "e"}
)

func wordSet(s string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

func scoreStem(w string) string {
	w = strings.ToLower(w)
	if !letters.MatchString(w) || len(w) <= 3 {
		return w
	}
	for _, s := range swaps {
		if strings.HasSuffix(w, s[0]) && len(w)-len(s[0]) >= 3 {
			w = w[:len(w)-len(s[0])] + s[1]
			break
		}
	}
	for _, s := range cuts {
		if strings.HasSuffix(w, s) && len(w)-len(s) >= 3 {
			w = w[:len(w)-len(s)]
			if s == "ies" {
				w += "i"
			}
			break
		}
	}
	if n := len(w); n > 3 && w[n-1] == 'e' {
		w = w[:n-1]
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("lsz", rune(w[n-1])) {
		w = w[:n-1]
	}
	if n := len(w); n > 3 && w[n-1] == 'y' {
		w = w[:n-1] + "i"
	}
	return w
}

// A Form is the set of stems of a wording.
type Form map[string]bool

// NewForm returns the form of a wording.
func NewForm(s string) Form {
	f := make(Form)
	for _, w := range scoreWord.FindAllString(possessive.ReplaceAllString(s, ""), -1) {
		if !stop[strings.ToLower(w)] {
			f[scoreStem(strings.Trim(w, "."))] = true
		}
	}
	return f
}

// Agree reports whether two wordings name the same keyword: equal, or one holds the other, which makes up at least
// half of it and has a word of its own meaning.
func Agree(a, b Form) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 || 2*len(a) < len(b) {
		return false
	}
	own := len(a) == len(b)
	for w := range a {
		if !b[w] {
			return false
		}
		own = own || !generic[w]
	}
	return own
}

// Forms returns the forms of a label: its term and its surfaces.
func (k Keyword) Forms() []Form {
	out := []Form{NewForm(k.Term)}
	for _, s := range k.Surface {
		out = append(out, NewForm(s))
	}
	return out
}

// A Count adds up hits over postings.
type Count struct {
	TP, FP, Found, Want, Core, CoreFound int
}

// Add counts the keywords found in p: each a list of wordings. It returns the indices of those that are wrong and of
// the labels that were missed. A label is found when any keyword agrees with it; for precision every keyword counts for
// one label only, the best: one with an equal wording, else the most important that agrees.
func (c *Count) Add(p Posting, found [][]string) (wrong, missed []int) {
	labels := make([][]Form, len(p.Keywords))
	for i, k := range p.Keywords {
		labels[i] = k.Forms()
	}
	hit, assigned := make([]bool, len(labels)), make([]bool, len(labels))
	for n, names := range found {
		forms := make([]Form, len(names))
		for i, name := range names {
			forms[i] = NewForm(name)
		}
		best, exact := -1, false
		for i := range labels {
			agree, equal := compare(forms, labels[i])
			if !agree {
				continue
			}
			hit[i] = true
			if best < 0 || !exact && (equal || p.Keywords[i].Imp > p.Keywords[best].Imp) {
				best, exact = i, equal
			}
		}
		if best < 0 {
			c.FP++
			wrong = append(wrong, n)
		} else {
			assigned[best] = true
		}
	}
	for i, k := range p.Keywords {
		if k.Imp < 2 {
			continue
		}
		c.Want++
		if k.Imp == 3 {
			c.Core++
		}
		if assigned[i] {
			c.TP++
		}
		if !hit[i] {
			missed = append(missed, i)
			continue
		}
		c.Found++
		if k.Imp == 3 {
			c.CoreFound++
		}
	}
	return wrong, missed
}

// Importance returns that of the label that the keyword, a list of wordings, counts for; 0 when none agrees.
func (p *Posting) Importance(names []string) int {
	forms := make([]Form, len(names))
	for i, name := range names {
		forms[i] = NewForm(name)
	}
	best, exact := 0, false
	for _, k := range p.Keywords {
		if agree, equal := compare(forms, k.Forms()); agree && !exact && (equal || k.Imp > best) {
			best, exact = k.Imp, equal
		}
	}
	return best
}

// compare reports whether some wording agrees with a form of the label, and whether some is equal to one.
func compare(names, label []Form) (agree, equal bool) {
	for _, n := range names {
		for _, l := range label {
			if Agree(n, l) {
				agree = true
				equal = equal || len(n) == len(l)
			}
		}
	}
	return agree, equal
}

// F1 returns precision, recall and their harmonic mean.
func (c *Count) F1() (p, r, f float64) {
	if c.TP == 0 || c.Want == 0 {
		return 0, 0, 0
	}
	p = float64(c.TP) / float64(c.TP+c.FP)
	r = float64(c.Found) / float64(c.Want)
	return p, r, 2 * p * r / (p + r)
}
