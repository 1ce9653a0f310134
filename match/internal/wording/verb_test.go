package wording

import (
	"testing"
)

func TestVerbForms(t *testing.T) {
	if _, err := parseVerbs(verbFile); err != nil {
		t.Fatal(err)
	}
	for w, want := range map[string]Verb{
		"managed":        {Base: "manage", Form: Past},
		"manages":        {Base: "manage", Form: Third},
		"managing":       {Base: "manage", Form: Gerund},
		"led":            {Base: "lead", Form: Past},
		"oversaw":        {Base: "oversee", Form: Past},
		"overseeing":     {Base: "oversee", Form: Gerund},
		"planned":        {Base: "plan", Form: Past},
		"submitted":      {Base: "submit", Form: Past},
		"transferring":   {Base: "transfer", Form: Gerund},
		"modeled":        {Base: "model", Form: Past},
		"modelled":       {Base: "model", Form: Past},
		"identifies":     {Base: "identify", Form: Third},
		"identified":     {Base: "identify", Form: Past},
		"taught":         {Base: "teach", Form: Past},
		"rewrote":        {Base: "rewrite", Form: Past},
		"re-architected": {Base: "architect", Form: Past},
		"co-led":         {Base: "lead", Form: Past},
		"sunsetted":      {Base: "sunset", Form: Past},
	} {
		if got := AsVerb(w); got.Base != want.Base || got.Form != want.Form {
			t.Errorf("%s is form %d of %q, want %d of %q", w, got.Form, got.Base, want.Form, want.Base)
		}
	}
	for _, w := range []string{"director", "server", "red", "bed", "need", "during", "building's", "wing"} {
		if got := AsVerb(w); got.Form == Past || got.Form == Gerund {
			t.Errorf("%s reads as a form of %q", w, got.Base)
		}
	}
}

func TestParseVerbsFaults(t *testing.T) {
	for _, bad := range []string{"mighty: do", "suggest helped built"} {
		if _, err := parseVerbs(bad); err == nil {
			t.Errorf("parseVerbs(%q) found no fault", bad)
		}
	}
}

func TestStronger(t *testing.T) {
	for text, want := range map[string]string{
		"Responsible for the network": "responsible for",
		"Helped users":                "helped",
		"Helpful manuals":             "",
		"Built a network":             "",
	} {
		if got, better := Stronger(text); got != want || (want != "") != (len(better) > 0) {
			t.Errorf("stronger(%q) = %q %v, want %q", text, got, better, want)
		}
	}
}

// TestGuessedVerbs: words of no list that open a line as a verb, and words that only look like one.
func TestGuessedVerbs(t *testing.T) {
	for text, want := range map[string]Form{
		"Notarize the deeds":      Base,
		"Anonymizing old rows":    Gerund,
		"Acidified two soils":     Past,
		"Maintian old lamps":      Base,
		"Negociated with vendors": None, // a consonant that is another one may be another word
		"Developed- lamps":        Past,
		"Developper of lamps":     None,
		"Up-selling techniques":   None,
		"Size matters here":       None,
	} {
		if got := Split(text).Lead().Verb.Form; got != want {
			t.Errorf("%q opens with form %d, want %d", text, got, want)
		}
	}
}
