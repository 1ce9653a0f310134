package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// Field says in what the years are asked for, as it stands behind their number: "in cloud security", "as an engineering manager", "leading
// global teams"; empty when the posting does not say. [Years.Of] has the posting's own words.
func (y *Years) Field() string {
	of := y.Of
	for _, idle := range [...]string{"ability ", "track record of ", "track record "} {
		of = strings.TrimPrefix(of, idle)
	}
	if name, purpose, ok := strings.Cut(of, " skills for"); ok && len(purpose) > 0 { // "SQL skills for writing": and the rest was cut off
		of = name
	}
	first, rest, _ := strings.Cut(of, " ")
	switch doing, told := doings[strings.ToLower(first)]; {
	case of == "":
		return ""
	case told && rest != "" && doing != "":
		return doing + " " + rest
	case told && rest != "", fieldPrepositions.Has(first):
		return of
	case specialized(of):
		return "of " + of
	case namesPerson(of):
		return "as " + of
	}
	return "in " + of
}

// doings are the verbs that a field may open with, in the form that stands behind the years; the others are written so already.
var doings = map[string]string{"led": "leading", "managed": "managing", "built": "building", "ran": "running", "supervised": "supervising", "leading": "", "managing": "", "building": "", "supervising": "",
	"overseeing": "", "running": "", "acting": "", "spanning": "", "hiring": "", "designing": "", "developing": "", "directing": "", "mentoring": "", "delivering": "", "implementing": "", "supporting": ""}

var fieldPrepositions = token.NewSet(`for at into with as`)

// namesPerson reports a field that says as what one worked: "an engineering manager", "tech lead", "a platform or software engineer", and
// not "a management role", "team lead positions", "developer and creator ecosystems".
func namesPerson(of string) bool {
	words := strings.Fields(of)
	article := len(words) > 0 && (words[0] == "a" || words[0] == "an")
	last := ""
	for _, w := range words {
		word := strings.ToLower(strings.TrimRight(w, ",;"))
		joins := word == "and" || word == "or"
		if joins || headEnds.Has(word) {
			if joins && !article {
				return false
			}
			if isPerson(last) {
				return true
			}
			if !joins {
				return false
			}
		}
		if last = word; word != strings.ToLower(w) && isPerson(word) {
			return true
		}
	}
	return isPerson(last)
}

// isPerson reports the name of a job in one word, in lower case.
func isPerson(w string) bool {
	if w == "" {
		return false
	}
	if i := strings.LastIndexByte(w, '/'); i >= 0 && i < len(w)-1 {
		w = w[i+1:]
	}
	return w == "contributor" || wording.HasTitle(strings.ToUpper(w[:1])+w[1:])
}

// headEnds are words that what stands behind the name of a job begins with.
var headEnds = token.NewSet(`of in on at for with as to from who that within leading managing supporting`)
