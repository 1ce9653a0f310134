package profile

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/calendar"
	"github.com/resumematch/resumematch/match/internal/wording"
)

// tidyHeads takes off the heads of roles what says how and where one worked, so that they read as other resumes have them: the employer,
// the time there, the title, the dates and the place.
//
//	Harbor Ltd                            Harbor Ltd
//	Full-time · 8 yrs 2 mos               8 yrs 2 mos
//	Hull, England                    ─▶
//	Keeper of Lamps                       Keeper of Lamps
//	Jan 2019 - Present · 5 yrs 3 mos      Jan 2019 - Present · 5 yrs 3 mos
//	Hull, England · On-site               Hull, England
func (r *reader) tidyHeads() {
	r.own = append(r.own, r.lines...)
	for i := range r.own {
		if r.drop[i] {
			continue
		}
		line := r.at(i)
		if n := cutBehind(line); n > 0 {
			r.own[i].End -= n
		} else if r.own[i].Bullet == "" && heldLine(line) {
			r.tidyHead(i)
		}
	}
}

// tidyHead tidies the head of the role whose dates stand on line i.
func (r *reader) tidyHead(i int) {
	if k := r.below(i); k >= 0 && r.page && r.table.causes[strings.ToLower(r.at(k))] && r.ofHonour(i) {
		r.drop[k] = true
	}
	for k, n := r.below(i), 0; k >= 0 && n < 2; k, n = r.below(k), n+1 { // the place, and whether at home
		line := r.at(k)
		if before, mode, ok := cutLast(line); ok && among(mode, places) {
			r.own[k].End = r.own[k].Start + len(before)
			break
		}
		if among(line, places) {
			r.drop[k] = true
		} else if len(line) > longPlace {
			break
		}
	}
	k := r.above(i)
	if k >= 0 && among(r.at(k), contracts) {
		r.drop[k] = true
		k = r.above(k)
	}
	if k < 0 {
		return
	}
	if before, mode, ok := cutLast(r.at(k)); ok && among(mode, contracts) {
		r.own[k].End = r.own[k].Start + len(before)
		return
	}
	for g, n := r.above(k), 0; g >= 0 && n < 3; g, n = r.above(g), n+1 { // k is the title
		length := groupHead(r.at(g))
		if length == "" {
			if line := r.at(g); len(line) > longPlace || strings.HasSuffix(line, ".") || heldLine(line) {
				return
			}
			continue
		}
		r.own[g].Start = r.own[g].End - len(length)
		for p := r.below(g); p < k; p = r.below(p) {
			r.drop[p] = true
		}
		return
	}
}

// ofHonour reports that line i stands under the heading of voluntary posts, below which a page tells what each is for.
func (r *reader) ofHonour(i int) bool {
	for k := i - 1; k >= max(0, i-longestCopy); k-- {
		if r.kinds[k] == own || r.kinds[k] == work {
			return strings.HasPrefix(strings.ToLower(r.at(k)), "volunteer")
		}
	}
	return false
}

// longPlace is the length, in bytes, of the longest line that names a place.
const longPlace = 60

// above returns the line above line i that is not left out and no bullet; -1 when there is none.
func (r *reader) above(i int) int {
	for i--; i >= 0; i-- {
		if !r.drop[i] {
			if r.lines[i].Bullet != "" {
				return -1
			}
			return i
		}
	}
	return -1
}

// below returns the line below line i, as above does.
func (r *reader) below(i int) int {
	for i++; i < len(r.lines); i++ {
		if !r.drop[i] {
			if r.lines[i].Bullet != "" {
				return -1
			}
			return i
		}
	}
	return -1
}

// How one is employed, and where one works, as profiles say it; "|" parts them.
const (
	contracts = "full-time|part-time|self-employed|freelance|contract|contract full-time|contract part-time|permanent|permanent full-time|permanent part-time|temporary|internship|apprenticeship|seasonal|trainee|co-op|fixed-term"
	places    = "hybrid|on-site|onsite|remote"
)

// among reports whether a line, case aside, is one of the list.
func among(line, list string) bool {
	if len(line) > len("permanent part-time") {
		return false
	}
	for one := range strings.SplitSeq(list, "|") {
		if strings.EqualFold(line, one) {
			return true
		}
	}
	return false
}

// cutLast cuts a line at its last dot between two facts.
func cutLast(line string) (before, last string, ok bool) {
	at := strings.LastIndex(line, " · ")
	if at <= 0 {
		return line, "", false
	}
	return strings.TrimRight(line[:at], " "), line[at+len(" · "):], true
}

// groupHead returns the length of the time with one employer where a line says that alone or with how one was employed, "Full-time · 8
// yrs 2 mos"; empty for any other line.
func groupHead(line string) string {
	if !lengthAtEnd(line) {
		return ""
	}
	if before, last, ok := cutLast(line); ok && among(before, contracts) {
		line = last
	}
	if _, ok := calendar.Length(line); ok {
		return line
	}
	return ""
}

// heldLine reports the dates of a role with how long it was held behind them: "2019 - 2021 · 2 yrs", "2019 - 2021 (2 years)".
func heldLine(line string) bool {
	if !lengthAtEnd(line) {
		return false
	}
	dates, ok := calendar.Find(line)
	if !ok || dates.Start > 0 {
		return false
	}
	_, ok = calendar.Length(strings.Trim(line[dates.End:], "·() "))
	return ok
}

// lengthAtEnd is a quick look: a length of time ends in its unit.
func lengthAtEnd(line string) bool {
	if len(line) > longLine {
		return false
	}
	line = strings.TrimRight(line, ") ")
	at := strings.LastIndexByte(line, ' ')
	return at > 0 && wording.Digit(line[max(0, at-1)]) && wording.Among(strings.ToLower(line[at+1:]), "year years yr yrs month months mo mos")
}

// cutBehind returns how many bytes at the end of a line are a button of the page behind a text: "… of the harbor. …see more".
func cutBehind(line string) int {
	if line == "" || !strings.ContainsRune("eo", rune(line[len(line)-1]|0x20)) { // the quick look
		return 0
	}
	for _, button := range [...]string{"see more", "show more", "more", "contact info"} {
		rest, ok := cutFold(line, button)
		if !ok {
			continue
		}
		rest = strings.TrimRight(rest, " ")
		if button == "contact info" {
			if body, ok := strings.CutSuffix(rest, "·"); ok && body != "" {
				return len(line) - len(strings.TrimRight(body, " "))
			}
			return 0
		}
		for _, dots := range [...]string{"…", "..."} {
			if body, ok := strings.CutSuffix(rest, dots); ok && strings.TrimSpace(body) != "" {
				return len(line) - len(strings.TrimRight(body, " "))
			}
		}
	}
	return 0
}

// cutFold cuts the end off a line, case aside.
func cutFold(line, tail string) (string, bool) {
	at := len(line) - len(tail)
	if at <= 0 || !strings.EqualFold(line[at:], tail) {
		return line, false
	}
	return line[:at], true
}
