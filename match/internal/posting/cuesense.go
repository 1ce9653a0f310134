package posting

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// Words, by stem, in whose company a cue does not ask.
var (
	// A duty gives or gains what a requirement has: "share your knowledge of", "provide expertise in".
	givers = []string{"gain", "maintain", "share", "develop", "appli", "leverag", "util", "provid", "build", "expand", "deepen", "enhanc", "grow", "transfer", "offer",
		"lend", "combin", "acquir", "contribut", "becom", "obtain", "foster", "creat"}
	// What "you will have" promises.
	promises = []string{"opportun", "chanc", "ownership", "access", "impact", "autonomi", "freedom", "question", "support", "option", "role", "oversight", "account", "respons", "influenc", "voic"}
	// What a holder has, where "the ideal candidate will" tells no duty.
	having = []string{"have", "possess", "bring", "demonstr", "need", "hold", "show", "also", "must", "abl"}
	// Nouns that "required" and "preferred" may stand before and still ask.
	asked = []string{"skill", "experi", "qualif", "knowledg", "certif", "educ", "degre", "compet", "abil", "licens", "attribut", "candid"}
	// Words behind "required" that are not what is required.
	links = []string{"for", "in", "to", "by", "with", "at", "but", "and", "or", "as", "if", "on", "of", "the", "a", "an", "when", "from", "not", "prior", "within", "upon", "includ", "is", "are", "will",
		"that", "due", "per", "such"}
	// When something is required that is not asked of the reader: "as required".
	whenever = []string{"as", "when", "where", "if", "whenev", "wherev"}
	// Where what is sought begins to be described.
	who = []string{"with", "who", "whose", "has", "possess"}
)

// deeds are words that make of "who …" a duty.
var deeds = []string{"can", "will", "want", "help"}

func among(list []string, w token.Word) bool { return slices.Contains(list, w.Stem) }

// forward reports whether the cue found at m speaks of what follows it.
func (q *cue) forward(words []token.Word, m phrase.Match) bool {
	switch {
	case m.First == 0:
		return true
	case q.reach == before:
		return attributive(words, m) && q.asks(words, m)
	case q.reach == either:
		return attributive(words, m)
	case q.reach == end:
		return false
	}
	return true
}

// attributive reports whether a noun follows the cue at m: "required skills", not "required for the role".
func attributive(words []token.Word, m phrase.Match) bool {
	return m.End < len(words) && words[m.End].Gap <= token.Slash && words[m.End].Start == words[m.End-1].End+1 && !among(links, words[m.End]) && (!words[m.End].Upper() || words[m.First].Upper())
}

// asks reports whether one of the words behind the cue at m is something a person is asked for.
func (q *cue) asks(words []token.Word, m phrase.Match) bool {
	for w := m.End; w < min(m.End+3, len(words)) && words[w].Gap <= token.Slash; w++ {
		if among(asked, words[w]) {
			return true
		}
	}
	return false
}

// idle reports whether the words around the cue at m show that it asks for nothing.
func (q *cue) idle(words []token.Word, m phrase.Match) bool {
	switch {
	case q.reach == tag:
		return m.First > 0 || m.End == len(words) || words[m.End].Gap != token.Break
	case q.reach == end:
		return m.First == 0 || m.End < len(words) && words[m.End].Gap < token.Comma
	case q.reach == before && m.End-m.First == 1:
		if m.First > 0 && words[m.First].Gap <= token.Slash && among(whenever, words[m.First-1]) {
			return true // "overtime as required"
		}
		return m.First > 0 && attributive(words, m) && !q.asks(words, m) // "the required paperwork"
	case q.person && m.End < len(words) && words[m.End].Stem == "will":
		next := m.End + 1
		if next < len(words) && words[next].Stem == "be" {
			next++
			return next < len(words) && (words[next].Stem == "respons" || words[next].Stem == "part" || words[next].Stem == "work")
		}
		return next < len(words) && !among(having, words[next])
	case q.have || m.End < len(words) && words[m.End].Stem == "have":
		for w := m.End; w < min(m.End+5, len(words)) && words[w].Gap <= token.Slash; w++ {
			if among(promises, words[w]) {
				return true
			}
		}
	case q.trait && q.need == Must:
		if words[0].Stem == "we" || words[0].Stem == "our" || words[0].Stem == "we've" {
			return true // the employer's own
		}
		for w := m.First; w > max(m.First-6, 0) && words[w].Gap <= token.Slash; w-- {
			if among(givers, words[w-1]) {
				return true
			}
		}
	}
	return false
}

// labelled reports whether what stands before the cue at m is the name of what it asks for: "Teamwork - must be able
// to …".
func labelled(words []token.Word, m phrase.Match) bool {
	return m.First > 0 && m.First <= 6 && words[m.First].Gap == token.Break && !slices.ContainsFunc(words[1:m.First], func(w token.Word) bool { return w.Gap == token.Break })
}

// examples returns the words behind a cue that only say what stands in front of it in detail: "… is a plus (Docker,
// Helm)", "… is desirable: Docker, Helm", "… preferred, e.g. Docker".
func examples(text string, words []token.Word, at int) (lo, hi int) {
	if at >= len(words) {
		return at, at
	}
	switch between := text[words[at-1].End:words[at].Start]; {
	case strings.Contains(between, "("):
		for hi = at + 1; hi < len(words) && !strings.Contains(text[words[hi-1].End:words[hi].Start], ")"); hi++ {
		}
		return at, hi
	case strings.Contains(between, ":"), among([]string{"e.g", "especi", "particular", "includ"}, words[at]):
		return at, len(words)
	}
	return at, at
}

// ends reports whether a clause ends before words[w]: at a comma with no further name behind it ("the head of Sales,
// Marketing and Service").
func ends(words []token.Word, w int) bool {
	if words[w].Gap < token.Comma || words[w].Upper() {
		return false
	}
	return words[w].Stem != "and" || w+1 == len(words) || !words[w+1].Upper()
}

// sought returns the words of words[lo:hi], which follow "looking for", that describe a person: from "with" or "who"
// on, up to "to lead …", which is the job.
func sought(words []token.Word, lo, hi int) (int, int) {
	for w := lo; w < hi; w++ {
		if words[w].Stem == "to" && !among([]string{"abil", "abl", "desir"}, words[w-1]) {
			break
		}
		if !among(who, words[w]) {
			continue
		}
		if w+1 < hi && among(deeds, words[w+1]) {
			break // "who can lead …" is the job again
		}
		end := w + 1
		for end < hi && !(words[end].Stem == "to" && words[end-1].Stem != "abil" && words[end-1].Stem != "abl" && words[w].Stem == "with") {
			end++
		}
		return w + 1, end
	}
	return hi, hi
}
