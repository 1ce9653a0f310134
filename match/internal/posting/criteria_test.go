package posting

import (
	"strings"
	"testing"
)

// sectioned returns the sentences of the text behind its title with the first letter of their section, headings with "#".
func sectioned(text string) string {
	p := read(text)
	var out []string
	for _, s := range p.Sentences[1:] {
		years := p.Blocks[s.Block].Years
		mark := s.Section.String()[:1] + text[years[0]:years[1]] + " "
		if s.Heading {
			mark = "#"
		}
		out = append(out, mark+strings.ReplaceAll(text[s.Start:s.End], "\n", " "))
	}
	return strings.Join(out, "|")
}

// TestCriteria: each cell of a person specification is asked for as its column says, however the table was copied.
func TestCriteria(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"tabs", "Criteria\tEssential\tDesirable\tHow assessed\nExperience\tRope work\tWork at night\tA / I\nKnowledge\tTides\tNets\tI\n",
			"r Rope work|p Work at night|r Tides|p Nets"},
		{"runs of spaces", "Criteria     Essential     Desirable      How assessed\nExperience   Rope work     Work at night  A / I\n             Tides\n\nBenefits\n\n- Fish\n",
			"r Rope work|p Work at night|r Tides|#Benefits|b Fish"},
		{"cells of several lines", "Factor\tEssential\tDesirable\tHow assessed\nExperience\tRope work in all weathers\nand by night\nTides\tNets\nMaps\tA\nSkills\tKnots\tSails\tI\n",
			"r Rope work in all weathers and by night|r Tides|p Nets|p Maps|r Knots|p Sails"},
		{"no names of rows", "Essential\tDesirable\nRope work\tNets e.g. trawls\n\nA = Application   I = Interview   P = Presentation\n\nDuties\n\n- Sail\n",
			"r Rope work|p Nets e.g. trawls|a A = Application   I = Interview   P = Presentation|#Duties|d Sail"},
		{"marks", "Requirement\tEssential\tDesirable\nRope work\t✓\t\nKnot certificate\tX\nNets\t\t✓\n", "r Rope work|r Knot certificate|p Nets"},
		{"letters in a column", "Criterion\tE/D\tAssessment\nNets\tD\tA\nKnot certificate\tE\tA/I\n", "p Nets|r Knot certificate"},
		{"letters behind", "- Nets (D)\n- Rope work (E)\n- Maps (Essential)\n", "p Nets|r Rope work|r Maps"},
		{"bare letters", "- Nets of all sizes, used by\n  day E\n- Maps D\n- Tides E\n", "r Nets of all sizes, used by   day|p Maps|r Tides"},
		{"a cell a line", "Criteria\nEssential\nDesirable\nMeasured by\n\nExperience\nRope work\nWork at night\nApplication / Interview\n\nSkills\nTides\nNets\nInterview\n\nBenefits\n\n- Fish\n",
			"r Rope work|p Work at night|r Tides|p Nets|#Benefits|b Fish"},
		{"a cell a line, some of several", "Criteria\nEssential\nDesirable\nMeasured by\nExperience\nRope work\nTides\nWork at night\nA / I\n", "r Rope work|r Tides|r Work at night"},
		{"how it is assessed", "- Nets\n\nAssessed by: Application / Interview / Test\n\n- Maps\n", "r Nets|a Assessed by: Application / Interview / Test|r Maps"},

		// A matrix: how strongly and for how many years, in any order.
		{"a matrix", "Years\tRequired/Preferred\tExperience\n8\tRequired\tRope work\n3\tPreferred\tNets\n\tRequired\tA knot certificate\n\nDuties\n\n- Sail\n",
			"r8 Rope work|p3 Nets|r A knot certificate|#Duties|d Sail"},
		{"a matrix, years in the middle", "Skill\tYears\tRequired\nNets\t5+\tRequired\nTides\t2 yrs\tDesired\n", "r5 Nets|p2 Tides"},
		{"a matrix in bars", "| Skill | Required? | Years |\n|---|---|---|\n| Nets | Yes | 5+ |\n| Tides | No | 2 |\n", "r5 Nets|p2 Tides"},
		{"rows alone", "Rope work / 10 / Required\nTides / 3 / Highly desired\n", "r10 Rope work|p3 Tides"},
		{"years to fill in", "Skill          Required    No. of Yrs\nRope work      8+\nKnot exam      Mandatory\n", "r8 Rope work|r Knot exam"},
		{"numbered rows", "1 | Required | Nets\n2 | Desired | Tides\n", "r Nets|p Tides"},

		// What looks like it and is none.
		{"a choice", "- Nets / Maps / Required\n- Tides | Required\n", "r Nets / Maps / Required|r Tides | Required"},
		{"a number that is no years'", "Boats | 10\nPiers | 5\n", "r Boats | 10|r Piers | 5"},
		{"no columns", "- Nets\tMaps\n- Interviews and presentation of tides\n", "r Nets\tMaps|r Interviews and presentation of tides"},
		{"letters of one kind", "- Nets of grade D\n- Vitamin D\n- Maps in R & D\n", "r Nets of grade D|r Vitamin D|r Maps in R & D"},
		{"two lists", "- Nets\n\nEssential\n\n- Maps\n\nDesirable\n\n- Tides\n", "r Nets|#Essential|r Maps|#Desirable|p Tides"},
	}
	for _, test := range tests {
		got := sectioned("IT manager\n\nPerson specification\n\n" + test.text)
		if want := "#Person specification|" + test.want; got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, want)
		}
	}
}
