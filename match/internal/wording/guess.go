package wording

import "strings"

// guessed reads a word at the head of a line that no list knows as a verb: by its ending, or as one that is misspelt. It is the
// zero Verb where the word is none.
func guessed(ws Words, i int) Verb {
	if guessedPast(ws, i) {
		return Verb{Base: ws[i].Low, Form: Past, Strength: plain}
	}
	if i+1 == len(ws) || ws[i+1].Before != 0 || ws.near().Titled() || strings.Contains(ws[i].Low, "-") || Is(ws[i].Low, Profile|Duty|Title|Activity) {
		return Verb{}
	}
	if v := endsAsVerb(ws[i].Low); v.Form != None {
		return v
	}
	if v := respelt(ws[i].Low); !v.Noun {
		return v
	}
	return Verb{}
}

// endsAsVerb reads a word by an ending that verbs have and no nouns: "anonymize", "anonymizing", "acidified".
func endsAsVerb(w string) Verb {
	for n := 3; n <= 6 && n+3 < len(w); n++ {
		for form, ends := range [...]string{Base: "ize ify", Third: "izes ifies", Gerund: "izing ifying", Past: "ized ified"} {
			if Among(w[len(w)-n:], ends) {
				return Verb{Base: w, Form: Form(form), Strength: plain}
			}
		}
	}
	return Verb{}
}

// respelt reads a word of eight letters or more as a verb of the list in which two letters have changed places, a vowel is another
// one or a letter is too many. Its ends are those of the verb.
func respelt(w string) Verb {
	lex, b := verbs(), []byte(w)
	for k := 1; k+2 < len(w) && len(w) > 7; k++ {
		b[k], b[k+1] = w[k+1], w[k]
		v, ok := lex.forms[string(b)]
		if b[k+1] = w[k+1]; !ok {
			v, ok = lex.forms[w[:k]+w[k+1:]]
		}
		for i := 0; i < 5 && !ok && vowel(w[k]); i++ {
			b[k] = "aeiou"[i]
			v, ok = lex.forms[string(b)]
		}
		if b[k] = w[k]; ok {
			return v
		}
	}
	return Verb{}
}

// guessedPast reports a word that no list knows and that looks like a verb in the past at the head of a line, "Cabled the new
// wing": it ends so and has an object, praises nobody, and the line is no name ("Allied Irish Banks, Dublin").
func guessedPast(ws Words, i int) bool {
	w := ws[i].Low
	if len(w) < 5 || !strings.HasSuffix(w, "ed") || i+1 == len(ws) || strings.Contains(w, "-") || ws[i+1].Before != 0 || Is(w, Participle) || ws.Cue(i, Profile) > 0 || ws.Cue(i, Duty) > 0 {
		return false
	}
	next := ws[i+1]
	return !ws.near().Titled() && (Article(next.Low) || next.Digit || Among(next.Low, "my his her new two three four five six out off up down into over"))
}
