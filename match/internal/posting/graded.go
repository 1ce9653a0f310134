package posting

import (
	"strings"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// Lists of criteria have a letter behind each for how strongly it is asked for: "Rope work (E)", "Knots D".

// graded returns the lines, their letters cut off, and the sections that these stand for; the lines given and nil where they have
// none. A list has both letters.
func graded(text string, lines []textline.Line) ([]textline.Line, []tableCell) {
	var count [Preferred + 1]int
	bare := 0 // letters without brackets
	for i := range lines {
		if _, section := graded1(text, &lines[i]); section != Intro {
			if count[section]++; text[lines[i].End-1] != ')' {
				bare++
			}
		}
	}
	if count[Required] == 0 || count[Preferred] == 0 || bare > 0 && count[Required]+count[Preferred] < 3 {
		return lines, nil // as nearly always
	}
	out, of := append([]textline.Line(nil), lines...), make([]tableCell, len(lines))
	for i := range out {
		end, section := graded1(text, &out[i])
		if section == Intro {
			continue
		}
		out[i].End, of[i].section = end, section
		k := i
		for ; k > 0 && out[k].Joined; k-- {
			of[k-1].section = section
		}
		out[k].Bullet = lostBullet
	}
	return out, of
}

// graded1 returns the section that the letter at the line's end stands for, and where the line ends without it; Intro for none.
func graded1(text string, l *textline.Line) (end int, section Section) {
	line := l.Text(text)
	at := strings.LastIndexAny(line, " \t")
	if at <= 0 || len(line)-at > len(" (Desirable)") {
		return 0, Intro
	}
	code := line[at+1:]
	if code != "E" && code != "D" && !strings.HasPrefix(code, "(") {
		return 0, Intro
	}
	before := strings.TrimRight(line[:at], " \t-–,.")
	if section = gradeOf(strings.Trim(code, "()")); section == Intro || before == "" || before[len(before)-1] == '&' {
		return 0, Intro
	}
	return l.Start + len(before), section
}
