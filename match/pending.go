package match

import (
	_ "embed" // words that tell that something is not had
	"slices"
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/outline"
	"github.com/resumematch/resumematch/match/internal/token"
)

//go:embed data/pending.txt
var pendingFile string

// A pendingOf says of what the words of a cue tell, as a set of bits.
type pendingOf uint8

const (
	ofPaper pendingOf = 1 << iota // a certificate or a clearance
	ofDegree
	ofClearance
	ofLanguage
	ofAny
)

// A pendingCue is what tells that something is studied for, planned, unfinished or over; see data/pending.txt for its signs.
type pendingCue struct {
	words                                             []string
	of                                                pendingOf
	bracketed, adjacent, opening, comma, colon, ahead bool
}

// pendingCues are cues by their words nearest to what they tell of.
type pendingCues struct {
	words *token.Set
	by    map[string][]pendingCue
}

func newPendingCues() pendingCues {
	return pendingCues{token.NewSet(""), make(map[string][]pendingCue)}
}

func (p *pendingCues) add(word string, c pendingCue) {
	p.words.Add(word)
	p.by[word] = append(p.by[word], c)
}

// of returns the cues with the word, in any case.
func (p *pendingCues) of(word string) []pendingCue {
	if !p.words.HasLower(word) {
		return nil // as nearly always
	}
	return p.by[strings.ToLower(word)]
}

// pendingBefore and pendingBehind are the cues before and behind what they tell of.
var pendingBefore, pendingBehind = func() (before, behind pendingCues) {
	before, behind = newPendingCues(), newPendingCues()
	var of pendingOf
	isBefore := false
	for line := range strings.Lines(pendingFile) {
		line = strings.TrimSpace(line)
		if head, ok := strings.CutPrefix(line, "["); ok {
			place, kinds, _ := strings.Cut(strings.TrimSuffix(head, "]"), " ")
			isBefore, of = place == "before", 0
			for i, kind := range [...]string{"paper", "degree", "clearance", "language", "any"} {
				if slices.Contains(strings.Fields(kinds), kind) {
					of |= 1 << i
				}
			}
			continue
		}
		if line == "" || line[0] == '#' {
			continue
		}
		c := pendingCue{of: of}
		text := strings.TrimLeft(line, "(=^,:!")
		for _, sign := range line[:len(line)-len(text)] {
			switch sign {
			case '(':
				c.bracketed = true
			case '=':
				c.adjacent = true
			case '^':
				c.opening = true
			case ',':
				c.comma = true
			case ':':
				c.colon = true
			case '!':
				c.ahead = true
			}
		}
		c.words = strings.Fields(text)
		if last := len(c.words) - 1; isBefore {
			before.add(c.words[last], c)
		} else {
			behind.add(c.words[0], c)
		}
	}
	return before, behind
}()

// How many words before or behind something tell that it is not had; how many of these are of its name, or outside of brackets; and how many
// there are behind a degree, whose school stands between.
const (
	pendingReach       = 8
	pendingBehindWords = 12
	pendingNameWords   = 5
	pendingDegreeWords = 30
)

// at reports whether the words of the cue begin at word i.
func (c *pendingCue) at(words []token.Word, i int) bool {
	if i < 0 || i+len(c.words) > len(words) {
		return false
	}
	for k, w := range c.words {
		if !strings.EqualFold(words[i+k].Text, w) || k > 0 && words[i+k].Gap > token.Hyphen {
			return false
		}
	}
	return true
}

// pending reports whether what stands at a hit is not had: studied for, planned, unfinished, over.
func (s *spots) pending(h hit) bool {
	of := ofAny
	switch {
	case s.kind == corpus.Language:
		of |= ofLanguage
	case s.isPaper(h):
		of |= ofPaper
		if s.kind == corpus.Clearance {
			of |= ofClearance
		}
	}
	return s.resume.pendingBefore(int(h.first), of) || s.resume.undecided(int(h.first), int(h.end)) || s.resume.pendingBehind(int(h.end), of)
}

// hardlySpoken reports whether a language, words[first:end], is one that somebody knows some words of: "Dutch (basic)", "basic Dutch".
func (r *Resume) hardlySpoken(first, end int) bool {
	words := r.index.words
	if first > 0 && words[first].Gap == token.Space && basicLevels.Has(words[first-1].Stem) {
		return true
	}
	return end < len(words) && basicLevels.Has(words[end].Stem) && words[end].Gap != token.Comma && !strings.Contains(r.doc.text[words[end-1].End:words[end].Start], "\n")
}

// basicLevels are stems of levels at which nobody is fluent.
var basicLevels = token.NewStemSet(`basic basics elementary limited a1 a2`)

// isPaper reports whether a hit is of a certificate or a clearance: it is one by its kind or by the word behind, or it stands where
// those are. What is certified of a standard is the employer, "working towards ISO 9001 certification".
func (s *spots) isPaper(h hit) bool {
	if paper(s.kind) || h.skill >= 0 && paper(s.m.skills.Skills[h.skill].Kind) {
		return true
	}
	words := s.index.words
	for i := int(h.end); s.kind != corpus.Standard && i < min(int(h.end)+2, len(words)) && words[i].Gap <= token.Hyphen; i++ {
		if papers.Has(words[i].Stem) {
			return true
		}
	}
	switch outline.Part(s.resume.lineSection[s.resume.doc.lineAt(words[h.first].Start)]) {
	case outline.PartEducation, outline.PartCertifications:
		return true
	}
	return false
}

// paper reports a kind of what one is given on paper.
func paper(kind corpus.Kind) bool {
	return kind == corpus.Certification || kind == corpus.Degree || kind == corpus.Clearance
}

// papers are stems of what is given on paper.
var papers = token.NewStemSet(`exam examination certification certificate credential clearance vetting`)

// pendingBefore reports whether words before word first tell that what begins there is not had: "studying for the PMP". They may stand before a
// list of names, "pursuing CISM, CISSP", and before a colon.
func (r *Resume) pendingBefore(first int, of pendingOf) bool {
	words, list := r.index.words, false
	for k := first - 1; k >= max(0, first-pendingReach); k-- {
		next := &words[k+1]
		colon := false
		switch {
		case next.Gap == token.Comma:
			list = true
		case next.Gap == token.Break:
			switch strings.TrimSpace(r.doc.text[words[k].End:next.Start]) {
			case `"`, "“", "'", "‘":
			case ":":
				colon = true
			default:
				return false
			}
			if r.newParagraph(next) {
				return false
			}
		}
		cues := pendingBefore.of(words[k].Text)
		for i := range cues {
			c := &cues[i]
			from := k + 1 - len(c.words)
			if c.of&of != 0 && c.at(words, from) && !(c.colon && !colon) && !(c.opening && !opensClause(words, from)) && !nearHad(words, k+1, first) {
				return !wordBefore(words, from, "not") // "not only preparing for"
			}
		}
		if colon || havings.HasLower(words[k].Text) || list && !words[k].Upper() && !isConjunction(words[k]) && !words[k].Digit() {
			return false
		}
	}
	return false
}

// nearHad reports whether one of the words tells of what one has, "would like to use my experience with SAP".
func nearHad(words []token.Word, from, to int) bool {
	return slices.ContainsFunc(words[from:to], func(w token.Word) bool { return had.Has(w.Stem) })
}

// havings are words behind which something else is told of than before them: what one has, or does meanwhile.
var havings = token.NewSet(`as hold holds holding held passed certified completed earned obtained achieved have has while whilst where after since using who which that`)

// wordBefore reports whether this word stands before word i.
func wordBefore(words []token.Word, i int, word string) bool {
	return i > 0 && words[i].Gap < token.Break && strings.EqualFold(words[i-1].Text, word)
}

// opensClause reports whether a clause begins at word i, but for who does it and when: "We currently plan to".
func opensClause(words []token.Word, i int) bool {
	return i == 0 || words[i].Gap >= token.Comma || planners.HasLower(words[i-1].Text)
}

// planners are words before a verb of planning.
var planners = token.NewSet(`i we they currently now also still team company department`)

// newParagraph reports whether a line begins with the word that does not go on with the one above.
func (r *Resume) newParagraph(w *token.Word) bool {
	line := &r.doc.lines[r.doc.lineAt(w.Start)]
	return !line.Joined && w.Start-line.Start < len("“(") && strings.Trim(r.doc.text[line.Start:w.Start], " \"“(") == ""
}

// pendingBehind reports whether words behind what ends before word end tell that it is not had: "(in progress)", "- exam scheduled for March",
// ", expired 2016". They tell of the nearest item of a list alone.
func (r *Resume) pendingBehind(end int, of pendingOf) bool {
	words, depth, plain := r.index.words, 0, 0 // plain: words outside of brackets, of the same name
	for i := end; i < min(end+pendingBehindWords, len(words)); i++ {
		comma := false
		if words[i].Gap > token.Space {
			if words[i].Gap == token.Break && r.newParagraph(&words[i]) {
				return false
			}
			sign := r.doc.text[words[i-1].End:words[i].Start]
			if i == end && strings.TrimSpace(sign) == ":" {
				sign = "" // "Kafka: none yet"
			}
			if depth, comma = bracketDepth(sign, depth); depth < 0 {
				return false
			}
		}
		if depth == 0 {
			if plain++; plain > pendingNameWords {
				return false
			}
		}
		if depth == 0 && isConjunction(words[i]) || renewals.HasLower(words[i].Text) {
			return false
		}
		cues := pendingBehind.of(words[i].Text)
		for k := range cues {
			c := &cues[k]
			if c.of&of != 0 && !(c.bracketed && depth == 0) && !(c.adjacent && i > end) && !(comma && !c.comma) && c.at(words, i) && !r.over(c, i+len(c.words)) && !r.heads(i+len(c.words)) {
				return true
			}
		}
		if comma {
			return false
		}
	}
	return false
}

// bracketDepth returns how many brackets are open behind the sign between two words, -1 when it parts two items, and whether a comma does so
// outside of brackets.
func bracketDepth(sign string, depth int) (open int, comma bool) {
	closed := false
	for _, c := range sign {
		switch c {
		case '(', '[':
			depth++
			closed = false
		case ')', ']':
			depth = max(depth-1, 0)
			closed = depth == 0
		case ',':
			comma = depth == 0
			closed = false
		case '-', '–', '—':
			closed = false
		case ' ', '\t', '\n', '\'', '"', '’', '”', '“', '#', '®', '™', '.':
		default:
			if depth == 0 {
				return -1, false
			}
		}
	}
	if closed || depth == 0 && strings.HasPrefix(sign, ". ") {
		return -1, false
	}
	return depth, comma
}

// renewals are words of what one has and gets anew.
var renewals = token.NewSet(`renewal renewals renewing recertification recertifying upgrade`)

// heads reports whether a colon stands before word i: the cue before it is the heading of what follows.
func (r *Resume) heads(i int) bool {
	return i < len(r.index.words) && strings.HasPrefix(r.doc.text[r.index.words[i-1].End:], ":") && !r.index.words[i].Digit()
}

// over reports whether the year behind a cue of what is to come, from word i on, has passed by what the resume says of its own time.
func (r *Resume) over(c *pendingCue, i int) bool {
	if !c.ahead {
		return false
	}
	words := r.index.words
	for k := i; k < min(i+4, len(words)); k++ {
		if year, err := strconv.Atoi(words[k].Text); err == nil && year > 1950 && year < 2100 {
			return year < (r.now-1)/12
		}
	}
	return false
}
