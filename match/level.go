package match

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// levelOf are words of titles by how high they stand in a usual company, in half steps: an engineer, a lead, a manager, a director, a vice
// president, a chief. What says nothing sure of it is not there: an architect, a consultant, an officer.
var levelOf = func() map[string]int {
	out := make(map[string]int)
	for level, words := range map[int]string{
		2: `engineer developer programmer administrator analyst technician specialist`,
		3: `lead supervisor foreman`,
		4: `manager mgr`,
		6: `director head`,
		8: `vp vice`,
		9: `chief cio cto ciso coo cfo ceo svp evp`,
	} {
		for w := range strings.FieldsSeq(words) {
			out[w] = level
		}
	}
	return out
}()

// unsureLevel makes a level unsure: a title held for another, of several posts, or of a manager who manages no people; seniorLevel raises
// that of a leader.
var (
	unsureLevel = token.NewSet(`assistant associate deputy assist asst managing intern trainee account project program programme product case office owner founder partner to consultant architect president student`)
	seniorLevel = token.NewSet(`senior sr executive`)
)

// muchApart is how many half steps are much: a manager and a vice president, an engineer and a director. lowestLeader is the lowest level
// of who leads leaders or a department.
const muchApart, lowestLeader = 4, 4

// level returns how high the title stands; not ok when its words say more than one thing of it, or nothing: the level is the highest of
// them then.
func level(title string) (level int, ok bool) {
	ok = true
	senior := false
	var last string
	for w := range strings.FieldsSeq(plainTitle(strings.ReplaceAll(title, ".", ""))) {
		n := levelOf[w]
		switch {
		case w == "president" && last == "vice":
		case unsureLevel.Has(w):
			ok = false
		case seniorLevel.Has(w):
			senior = true
		case n > 0 && level > 0 && n != level && max(n, level) >= lowestLeader: // "Manager, Office of the CIO", "Branch Chief Specialist"
			ok = false
		}
		level, last = max(level, n), w
	}
	if senior && level >= lowestLeader && level <= levelOf["vice"] {
		level++
	}
	return level, ok && level > 0
}

// How far titles are apart, as a finding says it.
const levelAbove, levelBelow = "well above", "well below"

// levelApart says that the level of the posting is much below that of the latest title, or much above that of all titles; empty when it is
// not, or when the titles leave it open.
func levelApart(titles []heldTitle, job *Job) string {
	asked, ok := level(job.title)
	if !ok {
		return ""
	}
	latest, ok := level(titles[0].text)
	if ok && latest-asked >= muchApart {
		return levelAbove
	}
	if asked-latest < muchApart || !ok {
		return ""
	}
	for _, t := range titles {
		if highest, _ := level(t.text); asked-highest < muchApart {
			return ""
		}
	}
	return levelBelow
}
