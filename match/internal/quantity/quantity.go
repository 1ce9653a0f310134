// Package quantity finds measures in a line of prose: "30%", "$2M", "team of
// 12", "from 5 days to 1", "three data centers", "doubled". It tells them from
// digits that only name something: dates, versions, models, standards, levels,
// list numbers, "24/7". It knows numbers and units, not what the line is about.
//
// A bare number is never a measure: a unit, a currency, a counted noun or a
// comparison has to stand by it. Amounts without a number ("several",
// "hundreds of", "multi-million") are found too and marked Vague.
package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says what a quantity measures.
type Kind string

// The kinds of quantities.
const (
	Percent      Kind = "percent"      // 30%, 12 percent, 40 basis points
	Money        Kind = "money"        // $2M, 5 crore INR, 1.2 million euros
	Multiple     Kind = "multiple"     // 3x, five-fold, 4 times faster
	Change       Kind = "change"       // from 85% to 98%, 12 sites into one
	Ratio        Kind = "ratio"        // 9 out of 10, two thirds
	People       Kind = "people"       // team of 12, 40-person, 8 direct reports
	Count        Kind = "count"        // 10,000 servers, three data centers
	Volume       Kind = "volume"       // 40 TB, 10 Gbps, 5,000 sq ft
	Duration     Kind = "duration"     // in 6 weeks, 3 hours of uptime
	Rate         Kind = "rate"         // 60 calls per day, 400 tps
	Availability Kind = "availability" // 99.9% uptime, four nines, zero downtime
	Rank         Kind = "rank"         // top 3, #1, 2nd of 14
	Rating       Kind = "rating"       // 4.8/5, C- to B+, NPS of 62
	Word         Kind = "word"         // doubled, halved, tripling
	Amount       Kind = "amount"       // an amount without a number; always Vague
)

// A Quantity is a measure at the bytes [Start, End) of the text searched.
type Quantity struct {
	Start, End int
	Kind       Kind
	Unit       string // what is counted: singular, lower case; "" when there is no noun
	Vague      bool   // an amount without a number
}

// Find returns the quantities of text in order; they do not overlap. Text is
// taken as one line or sentence: a line break in it is a space. Find takes time
// linear in the length of text, keeps no reference to it, and is safe for
// concurrent use by multiple goroutines.
func Find(text string) []Quantity {
	text = withoutStray(text)
	f := finder{text: text, toks: scan(text, make([]token, 0, len(text)/bytesPerToken+1))}
	for i := 0; i < len(f.toks); {
		i = f.step(i)
	}
	return f.found
}

// withoutStray puts spaces for each "Â" that no letter follows: what PDF text has left of a space that was read in the wrong encoding.
func withoutStray(text string) string {
	const stray = "Â"
	if !strings.Contains(text, stray) {
		return text
	}
	out := []byte(text)
	for i := range text {
		if rest, ok := strings.CutPrefix(text[i:], stray); ok {
			if next, _ := utf8.DecodeRuneInString(rest); !unicode.IsLetter(next) {
				copy(out[i:], "  ")
			}
		}
	}
	return string(out)
}

// Counts reports whether word, in lower case, is a noun that numbers count even in capitals: "users", "reports". A state
// is as well a part of a name.
func Counts(word string) bool {
	return lookup(lexicon(), word).flags&(isUnit|isPeople) != 0 && word != "states"
}

// Numeral reports whether word, in any case, names a number or a power of ten: "twelve", "hundred", "million". A text without one and without
// digits holds no quantity that has [Bounds].
func Numeral(word string) bool { return lookup(lexicon(), word).flags&(isNumber|isScale) != 0 }

// bytesPerToken is the length of a usual token with what stands behind it; words in statements of work are longer.
const bytesPerToken = 5

// A finder walks the tokens of one text. Every rule looks a bounded number of
// tokens to either side, which is what keeps Find linear.
type finder struct {
	text  string
	toks  []token
	found []Quantity

	nameEnd int // token behind the last number found to be a name
	apartAt int // "to" or dash that parts a name and the count behind it, which are no range
}

// step looks for a quantity that starts at token i and returns the index to go
// on from, always greater than i.
func (f *finder) step(i int) int {
	t := &f.toks[i]
	switch {
	case t.kind == kindNumber || t.kind == kindCurrency || t.is(isNumber):
		return f.number(i)
	case t.kind == kindMixed:
		if j, ok := f.ordinalRank(i); ok {
			return j
		}
		return i + 1
	case t.kind == kindWord && t.flags != 0:
		if t.upper && t.end-t.start == 1 {
			if j := f.grade(i); j > i+1 {
				return j
			}
		}
		return f.word(i)
	case t.kind == kindPunct && t.char == '#':
		return f.hash(i)
	case t.kind == kindWord && t.end-t.start == 1:
		return f.grade(i)
	}
	return i + 1
}

// emit records a quantity over tokens [i, j) and returns j. A rule that looked back may reach into the quantity
// before: that one keeps its tokens.
//
//go:noinline
func (f *finder) emit(i, j int, kind Kind, unit string) int {
	if n := len(f.found); n > 0 {
		for i < j && f.toks[i].start < f.found[n-1].End {
			i++
		}
		if i == j {
			return j
		}
	}
	f.found = append(f.found, Quantity{Start: f.toks[i].start, End: f.toks[j-1].end, Kind: kind, Unit: unit, Vague: kind == Amount})
	return j
}

// at returns token i, or an empty token outside the text, so that rules can
// look to both sides without bounds. Rules call at, str and emit in some five
// hundred places: inlined into each, they made the program 100 KB larger and
// Find no faster.
//
//go:noinline
func (f *finder) at(i int) *token {
	if i < 0 || i >= len(f.toks) {
		return &noToken
	}
	return &f.toks[i]
}

// str returns the text of token i as it is written.
//
//go:noinline
func (f *finder) str(i int) string {
	t := f.at(i)
	return f.text[t.start:t.end]
}
