package quantity

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// lexiconFile is written by hand; its comments say why a word stands there.
//
//go:embed lexicon.txt
var lexiconFile string

// maxWord is the length of the longest word the lexicon may hold; a test holds
// it to that.
const maxWord = 24

// flags are the classes of a word.
type flags uint64

const (
	isNumber flags = 1 << iota
	isScale
	isMoneyScale
	isSuffix
	isVolume
	isPart
	isHour
	isDay
	isYear
	isTimeAdj
	isWithin
	isPeriod
	isAhead
	isEffort
	isTenure
	isShift
	isApprox
	isNames
	isFollows
	isMonth
	isStop
	isNotPlural
	isPeople
	isUnit
	isCompound
	isGroup
	isSize
	isCollection
	isCurrency
	isMoneyCue
	isResult
	isMultiply
	isMaybeMultiply
	isHalf
	isFraction
	isPercent
	isTimes
	isFold
	isNines
	isStar
	isUptime
	isZeroThing
	isRank
	isMoneyCode
	isOrdinal
	isTop
	isRatingCue
	isGradeWord
	isVersionCue
	isPer
	isOften
	isVague
	isVagueOf
	isVagueFew
	isCode
	isArticle
	isVerb
	isFrom
	isTo
	isOf
	isOut
	isSingle
	isAbout
	isCurrencyBefore
)

const isTime = isHour | isDay | isYear

// classes maps the names used in the lexicon to flags.
func classes() map[string]flags {
	return map[string]flags{
		"number": isNumber, "scale": isScale, "moneyscale": isMoneyScale, "suffix": isSuffix, "volume": isVolume, "part": isPart,
		"hour": isHour, "day": isDay, "year": isYear, "timeadj": isTimeAdj, "within": isWithin, "period": isPeriod,
		"ahead": isAhead, "effort": isEffort, "tenure": isTenure, "shift": isShift, "approx": isApprox, "names": isNames,
		"follows": isFollows, "month": isMonth, "stop": isStop, "notplural": isNotPlural, "people": isPeople, "unit": isUnit,
		"compound": isCompound, "group": isGroup, "size": isSize, "collection": isCollection, "currency": isCurrency,
		"moneycue": isMoneyCue, "result": isResult, "multiply": isMultiply, "maybemultiply": isMaybeMultiply, "half": isHalf,
		"fraction": isFraction, "percentword": isPercent, "times": isTimes, "fold": isFold, "nines": isNines, "star": isStar,
		"uptime": isUptime, "zerothing": isZeroThing, "rank": isRank, "moneycode": isMoneyCode, "ordinal": isOrdinal, "top": isTop,
		"ratingcue": isRatingCue, "gradeword": isGradeWord, "versioncue": isVersionCue, "per": isPer, "often": isOften,
		"vague": isVague, "vagueof": isVagueOf, "vaguefew": isVagueFew, "code": isCode, "article": isArticle, "verb": isVerb,
		"from": isFrom, "to": isTo, "of": isOf, "out": isOut, "single": isSingle, "about": isAbout, "currencybefore": isCurrencyBefore,
	}
}

// An entry is what the lexicon knows of a word.
type entry struct {
	flags flags
	value float64 // of a number word or scale
}

// lexicon is parsed once, on first use.
var lexicon = sync.OnceValue(func() map[string]entry {
	lex, err := parseLexicon(lexiconFile)
	if err != nil {
		return nil // a test parses the embedded file, so this cannot ship
	}
	return lex
})

func parseLexicon(text string) (map[string]entry, error) {
	known := classes()
	lex := make(map[string]entry, 1600)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		class, words, _ := strings.Cut(line, ":")
		f, ok := known[class]
		if !ok {
			return nil, fmt.Errorf("lexicon.txt:%d: %q is not a class", n, class)
		}
		for w := range strings.FieldsSeq(words) {
			w, num, valued := strings.Cut(w, "=")
			if len(w) > maxWord {
				return nil, fmt.Errorf("lexicon.txt:%d: %q is longer than %d bytes", n, w, maxWord)
			}
			e := lex[w]
			e.flags |= f
			if valued {
				v, err := strconv.ParseFloat(num, 64)
				if err != nil {
					return nil, fmt.Errorf("lexicon.txt:%d: %q: value is not a number", n, w)
				}
				e.value = v
			}
			lex[w] = e
		}
	}
	return lex, nil
}
