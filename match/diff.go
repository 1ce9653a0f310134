package match

// A Difference says what a new version of a resume gained and lost against one posting.
type Difference struct {
	Score    *float64  `json:"score"`    // the new less the old; null when one of the two reports has none
	Gained   []Keyword `json:"gained"`   // keywords that the new version meets and the old does not, as the new report has them
	Lost     []Keyword `json:"lost"`     // the other way round, as the old report has them
	Stronger []Keyword `json:"stronger"` // met in both, better backed in the new version, as the new report has them
	Weaker   []Keyword `json:"weaker"`   // met in both, less well backed, as the new report has them
	// Implied are keywords that are implied now and were missing or met, as the new report has them; those met are lost too.
	Implied []Keyword `json:"implied"`
	// Unimplied is the other way round, as the old report has them: were implied and are missing, or met and so gained too.
	Unimplied []Keyword     `json:"unimplied"`
	Measured  []Achievement `json:"measured"` // statements with a measure that the old version does not have
	Dropped   []Achievement `json:"dropped"`  // statements with a measure that the new version does not have any more
	Counts    [2]ResumeInfo `json:"resumes"`  // the old resume and the new
	Coverage  [2]Coverage   `json:"coverage"` // likewise
}

// Diff says what the resume of this report gained and lost against that of the older report, which must not be nil and is on the
// same job: keywords that only one of them has are left out. Of two people's resumes it says why this one stands above the other.
// Implied keywords count in no total, so that gains and losses need not add up to the change of the score.
func (r *Report) Diff(older *Report) *Difference {
	d := &Difference{Gained: []Keyword{}, Lost: []Keyword{}, Stronger: []Keyword{}, Weaker: []Keyword{}, Implied: []Keyword{}, Unimplied: []Keyword{}, Measured: []Achievement{}, Dropped: []Achievement{},
		Counts: [2]ResumeInfo{older.Resume, r.Resume}, Coverage: [2]Coverage{older.Coverage, r.Coverage}}
	if r.Score != nil && older.Score != nil {
		change := round(*r.Score-*older.Score, 1)
		d.Score = &change
	}
	before := make(map[string]Keyword, len(older.Keywords))
	for _, k := range older.Keywords {
		before[k.Keyword] = k
	}
	for _, k := range r.Keywords {
		old, ok := before[k.Keyword]
		if !ok {
			continue // a keyword of another posting
		}
		switch was, is := old.Status == Matched, k.Status == Matched; {
		case !was && is:
			d.Gained = append(d.Gained, k)
		case was && !is:
			d.Lost = append(d.Lost, old)
		case was && is && gradeRank(k.InResume[0].Grade) < gradeRank(old.InResume[0].Grade):
			d.Stronger = append(d.Stronger, k)
		case was && is && gradeRank(k.InResume[0].Grade) > gradeRank(old.InResume[0].Grade):
			d.Weaker = append(d.Weaker, k)
		}
		if k.Status == Implied && old.decided() {
			d.Implied = append(d.Implied, k)
		}
		if old.Status == Implied && k.decided() {
			d.Unimplied = append(d.Unimplied, old)
		}
	}
	d.Measured = append(d.Measured, measuredOnly(r.Achievements, older.Achievements)...)
	d.Dropped = append(d.Dropped, measuredOnly(older.Achievements, r.Achievements)...)
	return d
}

// decided reports a keyword that is met or missing by itself, whatever else its choice holds.
func (k *Keyword) decided() bool { return k.Status == Matched || k.Status == Missing }

// measuredOnly returns the statements with a measure of one resume that are, word for word, not in the other.
func measuredOnly(of, other []Achievement) []Achievement {
	there := make(map[string]bool, len(other))
	for _, a := range other {
		there[a.Text] = true
	}
	var out []Achievement
	for _, a := range of {
		if a.Verdict.Quantified() && !there[a.Text] {
			out = append(out, a)
		}
	}
	return out
}
