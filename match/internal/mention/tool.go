package mention

import (
	"slices"

	"github.com/resumematch/resumematch/corpus"
	"github.com/resumematch/resumematch/match/internal/phrase"
	"github.com/resumematch/resumematch/match/internal/token"
)

// programmingLanguages is the corpus's name for what languages of programs are kinds of.
const programmingLanguages = "Programming Languages"

// mastered reports whether the name at m is a tool's or a method's, with a capital where the words before have none, and what somebody has
// experience with, uses, makes things in or runs things with, and nothing follows that it may belong to: "experience with Swift", "wrote apps in
// Swift", "patched 40 hosts with Salt", but no "experience with Teams of lawyers" and no "in Project and Vendor Management". What is set up
// and run is told by that too, "the Vault rollout".
func (x *Index) mastered(words []token.Word, m phrase.Match) bool {
	if m.First < 1 || words[m.First].Gap > token.Slash || !words[m.First].Upper() {
		return false
	}
	if kind := x.Skills[x.names[m.Value].skill].Kind; kind != corpus.Tool && (kind != corpus.Method || words[m.First].Caps()) { // CSI may be storage
		return false
	}
	before := &words[m.First-1]
	if words[m.First].Gap > token.Space && (words[m.First].Gap != token.Slash || before.Text != "w") { // "w/ Salt"
		return false
	}
	if setUp(words, m) {
		return true
	}
	closed := m.End == len(words) || words[m.End].Gap > token.Hyphen
	if !closed && (words[m.End].Gap == token.Hyphen || !purposes.Has(words[m.End].Text)) {
		return false
	}
	if uses.Has(before.Stem) && (!before.Upper() || m.First == 1 || before.Gap == token.Break) {
		return true
	}
	if m.First < 2 || before.Gap > token.Space || !links.Has(before.Text) {
		return false
	}
	if closed && masteries.Has(words[m.First-2].Stem) {
		return true
	}
	by := before.Text == "with" || before.Text == "using" || before.Text == "w"
	for k := m.First - 2; k >= max(0, m.First-8) && before.Text != "of"; k-- {
		if makes.Has(words[k].Stem) || by && runs.Has(words[k].Stem) {
			return true
		}
		if words[k].Gap >= token.Comma {
			break
		}
	}
	return false
}

// setUp reports whether the name at m, with a capital between words that have none, is of what the word behind it sets up or is a part of: "the
// Vault rollout", "a Nomad cluster".
func setUp(words []token.Word, m phrase.Match) bool {
	before := &words[m.First-1]
	if m.End == len(words) || words[m.End].Gap > token.Space || before.Upper() && m.First > 1 && before.Gap < token.Break {
		return false
	}
	return setUps.Has(words[m.End].Text) && !times.Has(words[m.First].Text) && !posts.Has(words[m.First].Text)
}

// coded reports whether the name at m, of two letters at least and no acronym, is a language that programs are written in: it is said of one,
// "a Go service", "a parser in Rust", or stands alone behind one, in brackets or between strokes, "harbor-lint | Rust", "harbor-lint (Rust)".
func (x *Index) coded(words []token.Word, m phrase.Match) bool {
	name := &x.names[m.Value]
	if !name.exact || m.First < 1 || len(words[m.First].Text) < 2 || words[m.First].Caps() || !slices.Contains(x.Skills[name.skill].Parents, programmingLanguages) {
		return false
	}
	first, last := &words[m.First], m.End == len(words)
	if !last && words[m.End].Gap == token.Space {
		return first.Gap == token.Space && programs.Has(words[m.End].Stem) && !(m.End+1 < len(words) && words[m.End+1].Gap <= token.Hyphen && words[m.End+1].Upper())
	}
	if !last && words[m.End].Gap <= token.Slash {
		return false
	}
	if first.Gap == token.Break {
		return (last || words[m.End].Gap == token.Break) && !starts.Has(words[m.First-1].Stem)
	}
	if first.Gap != token.Space || words[m.First-1].Text != "in" {
		return false
	}
	for k := m.First - 2; k >= max(0, m.First-6); k-- {
		if programs.Has(words[k].Stem) {
			return true
		}
		if words[k].Gap >= token.Comma {
			break
		}
	}
	return false
}

// Words between a tool and what is said of it; stems of what one has of a tool, does with it, makes in it and runs with it; words behind which
// the tool's name has ended.
var (
	links     = token.NewSet("with in of using w")
	masteries = token.NewStemSet("experience experienced knowledge knowledgeable proficiency proficient expertise expert familiarity familiar skills skilled fluency fluent background understanding")
	uses      = token.NewStemSet("use utilize leverage administer configure install")
	makes     = token.NewStemSet("work develop build write program code implement automate create script rewrite rewrote rewritten port ported reimplement")
	runs      = token.NewStemSet("patch image imaging provision deploy manage host monitor back migrate configure maintain")
	purposes  = token.NewSet("for to on at across as which that")
)

// Words behind a tool's name for what is set up of it; names that are times too, and such as are what a post is called by.
var (
	setUps = token.NewSet("rollout rollouts roll-out cluster clusters tenant tenants cookbook cookbooks manifest manifests migration upgrade")
	times  = token.NewSet("Spring Monday")
	posts  = token.NewSet("Project Access Word Teams")
)

// starts are stems before a "Go!" that is a call.
var starts = token.NewStemSet("ready steady set get")

// programs are stems of what is written in a language.
var programs = token.NewStemSet("service services microservice microservices proxy app apps application backend api apis library tool daemon parser compiler module codebase code script scripts program programs cli sdk firmware agent worker")
