package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/resumematch/resumematch/corpus"
)

// didYouMean returns `did you mean X? ` for the known word closest to the one given; empty when none is close.
func didYouMean(given string, known []string) string {
	best, least := "", len(given)/3+1
	for _, k := range known {
		if d := distance(strings.ToLower(given), strings.ToLower(k)); d < least {
			best, least = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %s? ", best)
}

// didYouMeanRole is didYouMean for roles: it knows their titles, and the words that several of them share.
func didYouMeanRole(given string, known *corpus.Corpus) string {
	var titles []string
	for _, r := range known.Roles() {
		titles = append(append(titles, r.Name), r.Titles...)
	}
	if hint := didYouMean(given, titles); hint != "" {
		return hint
	}
	words := strings.Fields(strings.ToLower(given))
	var named, titled []string
	for _, r := range known.Roles() {
		if hasWordsLike([]string{r.Name}, words) {
			named = append(named, r.Name)
		}
		if hasWordsLike(r.Titles, words) {
			titled = append(titled, r.Name)
		}
	}
	if len(named) == 0 {
		named = titled
	}
	if len(named) == 0 || len(named) > fewRoles {
		return ""
	}
	return fmt.Sprintf("did you mean %s? ", orList(named))
}

// misspelt reports a first argument that is no file and looks like a command of ours: "lint" for lint-job, "roles" for
// --roles. A name with a dot is that of a file.
func misspelt(args []string) error {
	if len(args) == 0 || args[0] == "-" || strings.Contains(args[0], ".") {
		return nil
	}
	if _, err := os.Stat(args[0]); err == nil {
		return nil
	}
	given := strings.ToLower(args[0])
	for _, name := range subcommands() {
		if len(given) > 2 && strings.HasPrefix(name, given) || distance(given, name) <= len(name)/4 {
			return fmt.Errorf("%s: no such file or command; did you mean %s?", args[0], name)
		}
	}
	if newFlags(new(settings)).Lookup(given) != nil {
		return fmt.Errorf("%s: no such file or command; did you mean --%s?", args[0], given)
	}
	return nil
}

// fewRoles is how many roles are a help to name; more are a list. Eight have "manager" in their names.
const fewRoles = 8

// hasWordsLike reports that one of the titles has each of the words, or one spelt much like it.
func hasWordsLike(titles, words []string) bool {
	return slices.ContainsFunc(titles, func(title string) bool {
		has := strings.Fields(strings.ToLower(title))
		for _, w := range words {
			if !slices.ContainsFunc(has, func(h string) bool { return distance(w, h) <= len(w)/4 }) {
				return false
			}
		}
		return len(words) > 0
	})
}

// distance counts the bytes to insert, remove, replace or swap with the next to turn a into b (Damerau and Levenshtein,
// no place twice), one row at a time.
func distance(a, b string) int {
	above, row, before := make([]int, len(b)+1), make([]int, len(b)+1), []int(nil)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, above, row = above, row, make([]int, len(b)+1)
		row[0] = i + 1
		for j := range len(b) {
			cost := above[j]
			if a[i] != b[j] {
				cost++
			}
			row[j+1] = min(cost, above[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}
