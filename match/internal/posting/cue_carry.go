package posting

// What a list between semicolons takes over from the clause that opened it.

// carriedWords is the length, in words, up to which a part of a list between semicolons is no clause of its own.
const carriedWords = 6

// wishesFor reports whether the sentence is a wish for what follows its semicolon: "any of the following would be an
// advantage; …".
func wishesFor(s Sentence) bool {
	if s.Needs[0] != Wanted {
		return false
	}
	for _, w := range s.Words {
		if w.Stem == "follow" {
			return true
		}
	}
	return false
}

// carry gives the words of a list's item the need that the list was opened with: "familiar with at least some of:
// tides; sails; knots" is cut at its semicolons. last is the sentence before s in its block.
func carry(needs []Need, text string, last, s Sentence) {
	if text[last.End-1] != ';' || last.Section != s.Section || s.Like == Duties {
		return
	}
	need := last.Needs[len(last.Needs)-1]
	switch {
	case wishesFor(last):
		need = last.Needs[0]
	case len(s.Words) > carriedWords || need == last.Needs[0] && len(last.Words) > carriedWords || need == None:
		return // the part's own need
	}
	for _, n := range needs {
		if n != needs[0] {
			return // it has a cue
		}
	}
	for i := range needs {
		needs[i] = need
	}
}
