package tagger

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/resumematch/resumematch/match/internal/packed"
)

// modelFile is written by "go run ./match/internal/tagger/train -o match/internal/tagger/model.packed"; README.md says
// from what and how well it does, "go run ./match/internal/packed/show" shows it.
//
//go:embed model.packed
var modelFile []byte

var loadDefault = sync.OnceValue(func() *Model {
	m, err := Parse(packed.MustTable(modelFile))
	if err != nil {
		panic("embedded keyword model: " + err.Error()) // a defect of the build; the tests load it
	}
	return m
})

// Default returns the model that comes with the program. It is read on the first call and the same for all callers.
func Default() *Model { return loadDefault() }

// The model file has five sections, each begun by its name in brackets:
//
//	[model]    name, value
//	[stems]    stem, class, band, then its weights as template=weight; in the order of how common they are
//	[phrases]  phrase as stems; labelled postings with it as a keyword, as a neutral one, and with it at all; sorted
//	[concepts] name that the caller knows; the same counts of it in any words; sorted
//	[weights]  template, value, weight, for features whose value is no stem
//	[pairs]    template, stem, stem or number, number, weight, for features of several values; sorted
const (
	sectionModel    = "[model]"
	sectionStems    = "[stems]"
	sectionPhrases  = "[phrases]"
	sectionConcepts = "[concepts]"
	sectionWeights  = "[weights]"
	sectionPairs    = "[pairs]"
)

// boundaryNames stand for the values below idWords in the section of stems.
var boundaryNames = [idWords]string{"<start>", "<end>", "<comma>", "<break>", "<rare>"}

// Write writes the model as text. The same model gives the same bytes. It is no method, for a program that only reads models would
// hold it all the same: templates may call any method.
func Write(w io.Writer, m *Model) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\nthreshold\t%g\n%s\n", sectionModel, m.Threshold, sectionStems)
	for v := range m.common + idWords {
		if v < idWords {
			fmt.Fprintf(b, "%s\t0\t0", boundaryNames[v])
		} else {
			fmt.Fprintf(b, "%s\t%d\t%d", m.stems[v-idWords], m.class[v-idWords], m.band[v-idWords])
		}
		for t := range tFirstClass {
			if x := m.weights[m.layout.at(t, v)]; x != 0 {
				fmt.Fprintf(b, "\t%s=%s", catalog[t].slug, decimal(x))
			}
		}
		b.WriteByte('\n')
	}
	fmt.Fprintln(b, sectionPhrases)
	for i, name := range m.lexicon.names {
		e := m.lexicon.entries[i]
		fmt.Fprintf(b, "%s\t%d\t%d\t%d\n", name, e.pos, e.neutral, e.total)
	}
	fmt.Fprintln(b, sectionConcepts)
	for _, name := range slices.Sorted(maps.Keys(m.conceptOf)) {
		e := m.concepts[m.conceptOf[name]]
		fmt.Fprintf(b, "%s\t%d\t%d\t%d\n", name, e.pos, e.neutral, e.total)
	}
	fmt.Fprintln(b, sectionWeights)
	for t := tFirstClass; t < tEnds; t++ {
		for v := range m.layout.values(t) {
			if x := m.weights[m.layout.at(t, v)]; x != 0 {
				fmt.Fprintf(b, "%s\t%d\t%s\n", catalog[t].slug, v, decimal(x))
			}
		}
	}
	fmt.Fprintln(b, sectionPairs)
	for _, key := range m.pairs.sorted() {
		t, a, c, d := key.parts()
		second := strconv.Itoa(int(c))
		if t.twoStems() {
			second = m.stemName(c)
		}
		fmt.Fprintf(b, "%s\t%s\t%s\t%d\t%s\n", catalog[t].slug, m.stemName(a), second, d, decimal(m.weights[m.pairs.find(key)]))
	}
	return b.Flush()
}

// decimal writes a weight in hundredths without a leading zero.
func decimal(x float32) string {
	s := strconv.FormatFloat(float64(x), 'f', 2, 32)
	return strings.Replace(s, "0.", ".", 1)
}

// fiftieth rounds to what the file says: finer steps change no figure and take more room.
func fiftieth(x float64) float32 { return float32(math.Round(x*50) / 50) }

// Words returns the vocabulary.
func (m *Model) Words() Words {
	return Words{m.stems[:m.common:m.common], m.class[:m.common:m.common], m.band[:m.common:m.common]}
}

// hundredths reads what decimal wrote.
func hundredths(s string) (float32, error) {
	digits, minus := strings.CutPrefix(s, "-")
	whole, part, ok := strings.Cut(digits, ".")
	n := 0
	for i := range len(digits) {
		switch c := digits[i]; {
		case '0' <= c && c <= '9':
			n = 10*n + int(c-'0')
		case c != '.':
			ok = false
		}
	}
	if !ok || len(part) != 2 || len(whole) > 4 { // a second point makes the part longer
		return 0, fmt.Errorf("%q is no weight in hundredths", s)
	}
	if minus {
		n = -n
	}
	return float32(n) / 100, nil
}

// Parse reads what [Model.Write] wrote.
func Parse(text string) (*Model, error) {
	m := &Model{vocab: make(map[string]int32, 1<<14), conceptOf: make(map[string]int32, 1<<11)}
	p := parser{m: m, slugs: make(map[string]template)}
	for t := range templates {
		p.slugs[catalog[t].slug] = t
	}
	section := ""
	for n := 1; text != ""; n++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line == "" {
			continue
		}
		if line[0] == '[' && line[len(line)-1] == ']' {
			section = line
			switch section {
			case sectionStems:
				p.early = make([]weighted, 0, 1<<15)
			case sectionWeights:
				p.index() // now the layout is known
			case sectionPairs:
				p.m.pairs.grow(strings.Count(text, "\n"))
			}
			continue
		}
		var err error
		switch section {
		case sectionModel:
			err = p.setting(line)
		case sectionStems:
			err = p.stem(line)
		case sectionPhrases:
			err = p.phrase(line)
		case sectionConcepts:
			err = p.concept(line)
		case sectionWeights:
			err = p.weight(line)
		case sectionPairs:
			err = p.pair(line)
		default:
			err = fmt.Errorf("no section named %q", section)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return m, nil
}

type parser struct {
	m     *Model
	slugs map[string]template
	rows  int32
	early []weighted // weights of stems, read before the layout is known
	// The last stem looked up: the pairs of one stand together.
	last  string
	value int32
}

type weighted struct {
	t template
	v int32
	w float32
}

// index makes the model ready for weights.
func (p *parser) index() {
	p.m.common = int32(len(p.m.stems))
	p.m.index()
	for _, x := range p.early {
		p.m.weights[p.m.layout.at(x.t, x.v)] = x.w
	}
}

func (p *parser) setting(line string) (err error) {
	name, value, _ := strings.Cut(line, "\t")
	if name != "threshold" {
		return fmt.Errorf("no setting named %q", name)
	}
	p.m.Threshold, err = strconv.ParseFloat(value, 64)
	return err
}

func (p *parser) stem(line string) error {
	stem, rest, _ := strings.Cut(line, "\t")
	class, rest, _ := strings.Cut(rest, "\t")
	band, rest, _ := strings.Cut(rest, "\t")
	c, err := number(class, maxClasses)
	if err != nil {
		return err
	}
	b, err := number(band, 20)
	if err != nil {
		return err
	}
	v := p.rows
	p.rows++
	if v >= idWords {
		p.m.vocab[stem] = int32(len(p.m.stems))
		p.m.stems = append(p.m.stems, stem)
		p.m.class = append(p.m.class, uint16(c))
		p.m.band = append(p.m.band, uint8(b))
	} else if stem != boundaryNames[v] {
		return fmt.Errorf("%q where %q should be", stem, boundaryNames[v])
	}
	for rest != "" {
		var field string
		field, rest, _ = strings.Cut(rest, "\t")
		slug, weight, _ := strings.Cut(field, "=")
		x, err := p.weighted(slug, v, weight)
		if err != nil {
			return err
		}
		if x.t >= tFirstClass {
			return fmt.Errorf("%s is no feature of a stem", slug)
		}
		p.early = append(p.early, x)
	}
	return nil
}

func (p *parser) phrase(line string) error {
	name, e, err := p.counted(line)
	p.m.lexicon.names = append(p.m.lexicon.names, name)
	p.m.lexicon.entries = append(p.m.lexicon.entries, e)
	return err
}

func (p *parser) concept(line string) error {
	name, e, err := p.counted(line)
	p.m.addConcept(name, e)
	return err
}

// counted reads what postings made of a name.
func (p *parser) counted(line string) (string, entry, error) {
	name, rest, _ := strings.Cut(line, "\t")
	var counts [3]uint16
	for i := range counts {
		var field string
		field, rest, _ = strings.Cut(rest, "\t")
		n, err := number(field, 1<<16)
		if err != nil {
			return "", entry{}, err
		}
		counts[i] = uint16(n)
	}
	return name, entry{counts[0], counts[1], counts[2]}, nil
}

func (p *parser) weight(line string) error {
	slug, rest, _ := strings.Cut(line, "\t")
	value, weight, _ := strings.Cut(rest, "\t")
	v, err := number(value, 1<<24)
	if err != nil {
		return err
	}
	x, err := p.weighted(slug, v, weight)
	if err != nil {
		return err
	}
	if x.t < tFirstClass || x.t >= tEnds || x.v >= p.m.layout.values(x.t) {
		return fmt.Errorf("%s has no value %d", slug, v)
	}
	p.m.weights[p.m.layout.at(x.t, x.v)] = x.w
	return nil
}

func (p *parser) pair(line string) error {
	slug, rest, _ := strings.Cut(line, "\t")
	first, rest, _ := strings.Cut(rest, "\t")
	second, rest, _ := strings.Cut(rest, "\t")
	third, weight, _ := strings.Cut(rest, "\t")
	x, err := p.weighted(slug, 0, weight)
	if err != nil {
		return err
	}
	if x.t < tEnds {
		return fmt.Errorf("%s is no pair", slug)
	}
	a, err := p.stemValue(first)
	if err != nil {
		return err
	}
	p.last, p.value = first, a
	var b int32
	if x.t.twoStems() {
		b, err = p.stemValue(second)
	} else {
		b, err = number(second, 1<<24)
	}
	if err != nil {
		return err
	}
	c, err := number(third, 1<<8)
	if err != nil {
		return err
	}
	p.m.pairs.add(newPairKey(x.t, a, b, c))
	p.m.weights = append(p.m.weights, x.w)
	return nil
}

// stemValue returns the value of a stem or of a boundary.
func (p *parser) stemValue(stem string) (int32, error) {
	if stem == p.last {
		return p.value, nil
	}
	if id, ok := p.m.vocab[stem]; ok && id < p.m.common {
		return id + idWords, nil
	}
	for v, name := range boundaryNames {
		if name == stem {
			return int32(v), nil
		}
	}
	return 0, fmt.Errorf("%q is not in the vocabulary", stem)
}

// number reads a number from 0, below limit.
func number(s string, limit int) (int32, error) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || n >= limit {
			return 0, fmt.Errorf("%q is no number below %d", s, limit)
		}
		n = 10*n + int(s[i]-'0')
	}
	if s == "" || n >= limit {
		return 0, fmt.Errorf("%q is no number below %d", s, limit)
	}
	return int32(n), nil
}

func (p *parser) weighted(slug string, v int32, weight string) (weighted, error) {
	t, ok := p.slugs[slug]
	if !ok {
		return weighted{}, fmt.Errorf("no kind of feature named %q", slug)
	}
	w, err := hundredths(weight)
	return weighted{t, v, w}, err
}
