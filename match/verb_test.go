package match

import "testing"

func TestVerbForms(t *testing.T) {
	if _, err := parseVerbs(verbText); err != nil {
		t.Fatal(err)
	}
	for w, want := range map[string]verbSense{
		"managed":        {base: "manage", form: verbPast},
		"manages":        {base: "manage", form: verbThird},
		"managing":       {base: "manage", form: verbGerund},
		"led":            {base: "lead", form: verbPast},
		"oversaw":        {base: "oversee", form: verbPast},
		"overseeing":     {base: "oversee", form: verbGerund},
		"planned":        {base: "plan", form: verbPast},
		"submitted":      {base: "submit", form: verbPast},
		"transferring":   {base: "transfer", form: verbGerund},
		"modeled":        {base: "model", form: verbPast},
		"modelled":       {base: "model", form: verbPast},
		"identifies":     {base: "identify", form: verbThird},
		"identified":     {base: "identify", form: verbPast},
		"taught":         {base: "teach", form: verbPast},
		"rewrote":        {base: "rewrite", form: verbPast},
		"re-architected": {base: "architect", form: verbPast},
		"co-led":         {base: "lead", form: verbPast},
	} {
		if got := asVerb(w); got.base != want.base || got.form != want.form {
			t.Errorf("%s is form %d of %q, want %d of %q", w, got.form, got.base, want.form, want.base)
		}
	}
	for _, w := range []string{"director", "server", "red", "bed", "need", "during", "building's", "wing"} {
		if got := asVerb(w); got.form == verbPast || got.form == verbGerund {
			t.Errorf("%s reads as a form of %q", w, got.base)
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
		if got, better := stronger(text); got != want || (want != "") != (len(better) > 0) {
			t.Errorf("stronger(%q) = %q %v, want %q", text, got, better, want)
		}
	}
}
