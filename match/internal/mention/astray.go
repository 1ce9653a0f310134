package mention

import (
	"slices"
	"strings"

	"github.com/resumematch/resumematch/match/internal/token"
)

// astray reports whether the words of a loose name, from first to end, are of two things: "change orders for managed trades" are
// no change management; in "planning, testing" and "design and database systems" nothing is done to what stands behind.
func (b *bag) astray(words []token.Word, families []int32, first, end int) bool {
	head, last := b.stems[len(b.stems)-1], words[end-1].Text
	switch {
	case Strays(words, first, end, func(i int) (in, deed bool) { return slices.Contains(b.stems, families[i]), families[i] == head }):
		return true
	case b.reaches(words, families, first):
		return end == first+2 && words[first+1].Gap == token.Comma || end == first+3 && isConjunction(words[first+1])
	case families[end-1] != head:
		return false
	case end-first > 3 && strings.EqualFold(last, "management") && isConjunction(words[end-2]) && audience.Has(words[end-3].Stem):
		return true // "team members and management"
	}
	for i := first + 1; i < end-1; i++ {
		if words[i].Stem == "for" { // "products for sales management"
			return true
		}
	}
	return !b.noun && supporting(words, first, end) || strings.HasSuffix(last, "ed") && modifying(words, end)
}

// compound reports whether the deed at word first is the first half of a noun: a development team is who develops, and management
// information is no information management. "Development of the team" is, and so is "management oversight of the team".
func compound(words []token.Word, first, end int) bool {
	if next := &words[first+1]; !EndsIn(words[first].Text, deedEnds) || next.Gap > token.Hyphen || fillers.Has(next.Stem) || Divides(next) {
		return false
	}
	return !slices.ContainsFunc(words[first:end], func(w token.Word) bool { return w.Stem == "of" || w.Stem == "for" })
}

// Strays reports whether words first to end, which hold the words of a name in another order or with others between, are of something
// else: a development team and a team of developers are no development of the team, and who leads a high-performing one
// manages no performance, nor services who manages a multi-service product. As part tells of each word whether it is one of
// the name's, and whether that is what is done.
func Strays(words []token.Word, first, end int, part func(i int) (in, deed bool)) bool {
	if _, deed := part(first); deed && (compound(words, first, end) || EndsIn(words[first].Text, doers) && slices.ContainsFunc(words[first:end], func(w token.Word) bool { return w.Stem == "for" })) {
		return true // "manager for exceptional performance"
	}
	for i := first; i < end; i++ {
		if i > 0 && words[i].Gap == token.Hyphen && prefixes.Has(words[i-1].Stem) {
			in, _ := part(i)
			before, _ := part(i - 1)
			if in && !before {
				return true
			}
		}
		switch words[i].Stem {
		case "run": // "run-repair teams": of what they do
			if i+1 < end && words[i+1].Gap == token.Hyphen {
				return true
			}
		case "develop":
			if _, deed := part(i); deed && i > first && Developers(words[i].Text) {
				return true
			}
		case "model": // "develop support models": not what learns from data
			if in, _ := part(i); in && i > 0 && ofWork.Has(words[i-1].Stem) {
				in, _ = part(i - 1)
				return !in
			}
		case "program": // "managed system administration, programming" manages no programs
			if in, _ := part(i); in && i > first && strings.HasPrefix(strings.ToLower(words[i].Text), "programmi") {
				return true
			}
		case "vision": // what a machine sees
			if in, _ := part(i); in && i > 0 && words[i-1].Stem == "comput" {
				return true
			}
		case "need": // "identify boats needed" tells of no needs
			if in, _ := part(i); in && strings.HasSuffix(words[i].Text, "ed") {
				return true
			}
		case "requir": // "budget required for all projects" tells of no project requirements
			if in, _ := part(i); in && !strings.Contains(strings.ToLower(words[i].Text), "requirement") {
				return true
			}
		case "perform":
			if in, _ := part(i); in && i > 0 && words[i-1].Stem == "high" && words[i].Gap <= token.Hyphen {
				in, _ = part(i - 1)
				return !in
			}
		}
	}
	return false
}

// audience are stems of people whom one informs together with the management.
var audience = token.NewStemSet(`member staff employee user stakeholder customer client peer executive engineer colleague`)

// doers are endings of who does it.
var doers = strings.Fields("ager agers ader aders")

// ofWork are stems of what a model is of that tells how work is done.
var ofWork = token.NewStemSet(`support operating business pricing delivery service engagement governance staffing sourcing`)

// prefixes are stems that make another word of the one behind their hyphen: who manages a multi-service product manages no
// services, a self-managed team is managed by nobody, and who manages part-time staff no time.
var prefixes = token.NewSet(`multi self micro non sub inter semi part full`)

// Developers reports whether a word of the stem "develop" is of those who do it.
func Developers(text string) bool { return EndsIn(text, developers) }

// reaches reports whether the first word of a loose name has the others for its object: "managed the vendors", "management of
// vendors".
func (b *bag) reaches(words []token.Word, families []int32, first int) bool {
	return families[first] == b.stems[len(b.stems)-1] || governs.Has(Family(words[first].Stem))
}

// narrowing reports whether the object in a loose name narrows a noun behind the name: who "managed engineering projects" managed
// no engineering.
func (b *bag) narrowing(words []token.Word, families []int32, first, end int) bool {
	return b.reaches(words, families, first) && Narrows(words, end)
}

// Narrows reports whether the object that ends before word end narrows the noun there.
func Narrows(words []token.Word, end int) bool {
	last := &words[end-1]
	return !EndsIn(last.Text, objectEnds) && !governs.Has(Family(last.Stem)) && modifying(words, end)
}

// supporting reports whether the last of the words is a participle with an object behind it, as in "servers supporting the ledgers":
// no server support. In "continually improving" and "line managing" what stands right before it is no plural; "supporting" needs none, but
// no adjective either, "technical supporting".
func supporting(words []token.Word, first, end int) bool {
	last := words[end-1].Text
	if end < first+2 || !strings.HasSuffix(last, "ing") || end == first+2 && !strings.HasSuffix(words[first].Text, "s") && (last != "supporting" || EndsIn(words[first].Text, objectEnds)) {
		return false
	}
	if end < len(words) && words[end].Gap == token.Space {
		switch words[end].Stem {
		case "the", "a", "an", "all", "our", "their", "it":
			return true
		}
	}
	return modifying(words, end)
}

// modifying reports whether the word before word i narrows the noun there: "engineering" in "managed engineering projects".
func modifying(words []token.Word, i int) bool {
	if i >= len(words) || words[i].Gap > token.Hyphen {
		return false
	}
	text := words[i].Text
	named := i > 0 && words[i].Upper() && words[i-1].Upper() && !words[i].Caps() // "oversee the Employee Assistance Program"
	return len(text) > 3 && (named || text[0] >= 'a' && text[0] <= 'z') && !EndsIn(text, verbEnds) && !light.Has(words[i].Stem)
}

// EndsIn reports whether the text ends in one of the endings.
func EndsIn(text string, ends []string) bool {
	for _, end := range ends {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// objectEnds are endings of words that a noun behind leaves what they are, being plural or adjectives: "managed vendors", "led
// cross-functional teams"; verbEnds are endings of words that are no nouns.
var objectEnds, verbEnds = strings.Fields("s"), strings.Fields("ly ed ing")

// deedEnds are endings of nouns of a deed, and developers those of the people.
var deedEnds, developers = strings.Fields("agement opment ineering eadership oyment urity ategy overy tics rations ntation"), strings.Fields("er ers")

// light are stems of words behind an object that leave it one: a new phrase begins there, or they mean little ("managed
// vendor relationships", "led engineering teams").
var light = token.NewStemSet(`across after against along also alongside among around because before behind between both during each
effective efficient ensure every from have include into like more most must onto over own per plus should since such than that their them then these they
this those through throughout toward under unless until upon were what when where which while whilst will with within without would could
ability activity agreement application area asset assignment capability client contract customer department division effort employee engineer
environment expectation experience function goal group infrastructure initiative issue leader level member need organization org
personnel plan platform portfolio practice partner procedure process professional relationship requirement resource responsibility role
service software solution specialist staff strategy supplier system talent task team unit vendor work`)
