package main

import (
	"path/filepath"
	"testing"

	"github.com/resumematch/resumematch/match"
)

// TestSwappedTrain measures the hint on the labelled documents beside the repository, where they are at hand: every
// resume with every posting, in the right order and in the wrong one.
func TestSwappedTrain(t *testing.T) {
	voices := func(pattern string) (out []voice) {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			doc, err := match.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, readVoice(doc.Text()))
		}
		return out
	}
	const train = "../../../shared/train/"
	resumes, jobs := voices(train+"resume_txt/*"), voices(train+"jd_txt/*")
	if len(resumes) == 0 || len(jobs) == 0 {
		t.Skip("no labelled documents at hand")
	}
	alarms, hits := 0, 0
	for _, r := range resumes {
		for _, j := range jobs {
			if r.asks() && j.tells() {
				alarms++
			}
			if j.asks() && r.tells() {
				hits++
			}
		}
	}
	pairs := len(resumes) * len(jobs)
	t.Logf("%d pairs: %d false alarms, %d found when swapped", pairs, alarms, hits)
	if alarms > 0 || hits*10 < pairs*9 {
		t.Errorf("%d of %d pairs are warned of without cause, %d of as many found when swapped", alarms, pairs, hits)
	}
}

// TestSwappedShort: a posting of a few words says too little about who speaks.
func TestSwappedShort(t *testing.T) {
	if readVoice("IT Manager\n\nRequirements\n- Experience with ITIL and Azure\n- Budget management").tells() {
		t.Error("a posting of ten words reads like a resume")
	}
}

// TestSwappedYears: a short resume with an address is no posting because it speaks of its years of experience.
func TestSwappedYears(t *testing.T) {
	const text = "Jane Doe\njane@example.com\n\nSummary\nIT leader with 14 years of experience.\n\nExperience\nIT Director, Acme, 2015 - 2022\n- Led 12 people in two teams\n" +
		"IT Manager, Beta, 2009 - 2015\n- Cut the cost of hosting by 20%\n- Moved the mail to the cloud\n"
	if readVoice(text).asks() {
		t.Error("the resume reads like a posting")
	}
}
