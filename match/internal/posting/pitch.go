package posting

import "github.com/resumematch/resumematch/match/internal/token"

// announcing are words, by stem, with which the description of the job begins inside the employer's: each row in order,
// nothing between.
var announcing = [][]string{
	{"look", "for", "a"}, {"look", "for", "an"}, {"look", "for", "someon"}, {"look", "for", "our"}, {"look", "for", "experienc"}, {"seek", "a"}, {"seek", "an"}, {"search", "for", "a"},
	{"search", "for", "an"}, {"hire", "a"}, {"hire", "an"}, {"need", "an", "experienc"},
	{"in", "this", "role"}, {"in", "the", "role"}, {"in", "this", "posit"}, {"this", "role", "will"}, {"this", "role", "is"}, {"role", "also", "involv"}, {"role", "involv"}, {"this", "posit", "is"},
	{"you", "will", "be", "respons"}, {"your", "primari", "respons"}, {"is", "respons", "for"},
	{"posit", "requir"}, {"role", "requir"}, {"must", "have"}, {"must", "be"}, {"must", "possess"}, {"is", "requir"}, {"are", "requir"}, {"candid", "must"}, {"ideal", "candid"}, {"success", "candid"},
	{"tech", "stack"}, {"technolog", "stack"}, {"technolog", "we", "use"}, {"technolog", "current", "in", "use"},
}

// announced reports whether the row of announcing that stands at word i of the sentence announces the job there: "a
// tailored approach is required" does not, nor does the customers' technology stack.
func (r *Reader) announced(words []token.Word, i int, row []string) bool {
	switch last := row[len(row)-1]; {
	case row[0] == "must", last == "requir" && len(row[0]) < 4:
		return r.prelude.of(words...)&person != 0
	case last == "stack":
		return i < 2 || words[i-1].Stem == "our" || words[i-1].Stem == "current"
	}
	return true
}

// announces reports whether the sentence of these words turns from the employer to the job.
func (r *Reader) announces(words []token.Word) bool {
	if asking(words) && holds(words[:min(len(words), 10)], []string{"experience", "knowledge", "skills"}) {
		return true
	}
	if words[0].Stem == "if" {
		return false // "If you are looking for a team that …"
	}
	for i := range words {
		for _, row := range announcing {
			if i+len(row) > len(words) {
				continue
			}
			n := 0
			for n < len(row) && words[i+n].Stem == row[n] {
				n++
			}
			if n == len(row) && r.announced(words, i, row) {
				return true
			}
		}
	}
	return false
}

// A drift follows the sentences under one heading that leave what the heading announced: the job, told at the end of
// "About us"; the employer, who has the last word behind the list of requirements.
type drift struct {
	under   int // the heading's block
	section Section
	drifted bool
	bullets int // seen under the heading
	block   int // the last one
}

// of returns the section of the next sentence of the posting, of block i.
func (d *drift) of(r *Reader, b Block, i int, words []token.Word) Section {
	if d.under != b.Under || d.section != b.Section {
		*d = drift{under: b.Under, section: b.Section, block: -1}
	}
	first := i != d.block
	d.block = i
	if b.Bullet && first {
		d.bullets++
	}
	switch b.Section {
	case Company:
		job := r.announces(words)
		d.drifted = d.drifted || job
		theirs := holds(words[:1], employer) || r.prelude.praises(words) && r.prelude.of(words...)&jobs == 0
		if d.drifted && (job || !theirs) {
			return Role
		}
	case Required, Preferred:
		if b.Bullet {
			d.drifted = false
		} else if first && d.bullets >= 2 {
			d.drifted = d.drifted || farewell(words)
		}
		if d.drifted && r.announces(words) {
			return Role
		}
		if d.drifted {
			return Company
		}
	}
	return b.Section
}

// employer are the first words of sentences that tell of the employer.
var employer = []string{"we", "our", "we're", "we’re", "we've", "we’ve", "us"}

// farewell reports whether a paragraph that begins with these words, behind a list, is the employer's.
func farewell(words []token.Word) bool {
	if len(words) > 1 && words[0].Stem == "if" && words[1].Stem == "you" {
		return true
	}
	return holds(words[:min(len(words), 12)], employer) || holds(words[:min(len(words), 12)], []string{"join", "company"})
}
