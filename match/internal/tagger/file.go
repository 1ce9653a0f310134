package tagger

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"sync"
)

// modelFile is written by "go run ./match/internal/tagger/train -o match/internal/tagger/model.tsv"; README.md says from
// what and how well it does.
//
//go:embed model.tsv
var modelFile string

var loadDefault = sync.OnceValue(func() *Model {
	m, err := Parse(modelFile)
	if err != nil {
		panic("embedded keyword model: " + err.Error()) // a defect of the build; the tests load it
	}
	return m
})

// Default returns the model that comes with the program. It is read on the first call and the same for all callers.
func Default() *Model { return loadDefault() }

// The model file has four sections, each begun by its name in brackets:
//
//	[model]    name, value
//	[stems]    stem, class, band, then its weights as template=weight; in the order of how common they are
//	[phrases]  phrase as stems, postings with it as a keyword, as a neutral one, and with it at all; sorted
//	[weights]  template, value, weight, for features whose value is no stem
const (
	sectionModel   = "[model]"
	sectionStems   = "[stems]"
	sectionPhrases = "[phrases]"
	sectionWeights = "[weights]"
)

// boundaryNames stand for the values below idWords in the section of stems.
var boundaryNames = [idWords]string{"<start>", "<end>", "<comma>", "<break>", "<rare>"}

// Write writes the model as text. The same model gives the same bytes.
func (m *Model) Write(w io.Writer) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\nthreshold\t%g\n%s\n", sectionModel, m.Threshold, sectionStems)
	for v := range len(m.stems) + idWords {
		if v < idWords {
			fmt.Fprintf(b, "%s\t0\t0", boundaryNames[v])
		} else {
			fmt.Fprintf(b, "%s\t%d\t%d", m.stems[v-idWords], m.class[v-idWords], m.band[v-idWords])
		}
		for t := range templates {
			if !t.ofStem() || v >= len(m.weights[t]) || m.weights[t][v] == 0 {
				continue
			}
			fmt.Fprintf(b, "\t%s=%s", templateSlugs[t], decimal(m.weights[t][v]))
		}
		b.WriteByte('\n')
	}
	fmt.Fprintln(b, sectionPhrases)
	for i, name := range m.names {
		e := m.entries[i]
		fmt.Fprintf(b, "%s\t%d\t%d\t%d\n", name, e.pos, e.neutral, e.total)
	}
	fmt.Fprintln(b, sectionWeights)
	for t := range templates {
		if t.ofStem() {
			continue
		}
		for v, x := range m.weights[t] {
			if x != 0 {
				fmt.Fprintf(b, "%s\t%d\t%s\n", templateSlugs[t], v, decimal(x))
			}
		}
	}
	return b.Flush()
}

// decimal writes a weight in hundredths without a leading zero: finer steps change no figure.
func decimal(x float32) string {
	s := strconv.FormatFloat(float64(x), 'f', 2, 32)
	return strings.Replace(s, "0.", ".", 1)
}

// hundredth rounds to what the file can say.
func hundredth(x float64) float32 { return float32(math.Round(x*100) / 100) }

// Parse reads what [Model.Write] wrote.
func Parse(text string) (*Model, error) {
	m := &Model{vocab: make(map[string]int32, 1<<14)}
	p := parser{m: m, slugs: make(map[string]template)}
	for t := range templates {
		p.slugs[templateSlugs[t]] = t
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
		case sectionWeights:
			err = p.weight(line)
		default:
			err = fmt.Errorf("no section named %q", section)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	m.function = functionStems(m.stems)
	m.indexLexicon()
	return m, nil
}

type parser struct {
	m     *Model
	slugs map[string]template
	rows  int
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
	c, err := strconv.Atoi(class)
	if err != nil {
		return err
	}
	b, err := strconv.Atoi(band)
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
		if err := p.set(slug, int32(v), weight); err != nil {
			return err
		}
	}
	return nil
}

func (p *parser) phrase(line string) error {
	name, rest, _ := strings.Cut(line, "\t")
	var counts [3]uint16
	for i := range counts {
		var field string
		field, rest, _ = strings.Cut(rest, "\t")
		n, err := strconv.ParseUint(field, 10, 16)
		if err != nil {
			return err
		}
		counts[i] = uint16(n)
	}
	p.m.names = append(p.m.names, name)
	p.m.entries = append(p.m.entries, lexEntry{counts[0], counts[1], counts[2]})
	return nil
}

func (p *parser) weight(line string) error {
	slug, rest, _ := strings.Cut(line, "\t")
	value, weight, _ := strings.Cut(rest, "\t")
	v, err := strconv.ParseUint(value, 10, 20)
	if err != nil {
		return err
	}
	return p.set(slug, int32(v), weight)
}

func (p *parser) set(slug string, v int32, weight string) error {
	t, ok := p.slugs[slug]
	if !ok {
		return fmt.Errorf("no kind of feature named %q", slug)
	}
	w, err := strconv.ParseFloat(weight, 32)
	if err != nil {
		return err
	}
	p.m.set(feature{t, v}, float32(w))
	return nil
}
