package render

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"sort"
	"strconv"
	"strings"

	"github.com/resumematch/resumematch/match"
)

// What a SARIF log says of itself.
const (
	sarifVersion = "2.1.0"
	sarifSchema  = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	projectURI   = "https://github.com/resumematch/resumematch"
)

// The parts of SARIF 2.1.0 that a report needs, named as the standard names them.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool       `json:"tool"`
		ColumnKind string          `json:"columnKind"`
		Artifacts  []sarifArtifact `json:"artifacts"`
		Results    []sarifResult   `json:"results"`
		Properties sarifSummary    `json:"properties"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID    string     `json:"id"`
		Name  string     `json:"name"`
		Short *sarifText `json:"shortDescription,omitempty"`
		Full  *sarifText `json:"fullDescription,omitempty"`
		Help  *sarifText `json:"help,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifArtifact struct {
		Location sarifURI `json:"location"`
		Roles    []string `json:"roles"`
	}
	sarifURI struct {
		URI   string `json:"uri"`
		Index *int   `json:"index,omitempty"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        match.Severity    `json:"level"` // ours are SARIF's
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Properties   *sarifSpan        `json:"properties,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifURI     `json:"artifactLocation"`
		Region   *sarifRegion `json:"region,omitempty"`
	}
	sarifRegion struct {
		StartLine   int       `json:"startLine"`
		StartColumn int       `json:"startColumn"`
		EndLine     int       `json:"endLine"`
		EndColumn   int       `json:"endColumn"`
		Snippet     sarifText `json:"snippet"`
	}

	// sarifSummary and sarifSpan are our own properties of a run and of a result.
	sarifSummary struct {
		Score    *float64       `json:"score"`
		Coverage match.Coverage `json:"coverage"`
	}
	sarifSpan struct {
		Start int `json:"start"` // byte offset in the document's text, as in the report
		End   int `json:"end"`
		Page  int `json:"page"`
	}
)

// SARIF writes the report's findings as a SARIF 2.1.0 log, with [match.Codes] as its rules. A finding in a text file has
// lines and columns, one in a file that is not read in place ([match.Document.InPlace]) only the file, and its page in the
// message: the lines of a PDF file are ours.
//
// Offsets of bytes are properties of a result and not SARIF's own charOffset: they count in the text as read, which has
// another encoding or other line ends than some files.
func SARIF(w io.Writer, r *match.Report, s Sources) error {
	rules, index := sarifRules(r.Findings)
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{r.Tool.Name, r.Tool.Version, projectURI, rules}},
		ColumnKind: "utf16CodeUnits",
		Artifacts:  []sarifArtifact{},
		Results:    []sarifResult{},
		Properties: sarifSummary{r.Score, r.Coverage},
	}
	if run.Tool.Driver.Name == "" {
		run.Tool.Driver.Name = "resumematch"
	}
	artifacts := make(map[string]int)
	for _, file := range []string{s.ResumeFile, s.JobFile} {
		if _, seen := artifacts[file]; file != "" && !seen {
			artifacts[file] = len(run.Artifacts)
			run.Artifacts = append(run.Artifacts, sarifArtifact{sarifURI{URI: uri(file)}, []string{"analysisTarget"}})
		}
	}
	for i, p := range s.places(r) {
		run.Results = append(run.Results, sarifResultOf(r.Findings[i], p, index, artifacts))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	return e.Encode(sarifLog{sarifSchema, sarifVersion, []sarifRun{run}})
}

func sarifResultOf(f match.Finding, p place, rules map[match.Code]int, artifacts map[string]int) sarifResult {
	out := sarifResult{RuleID: string(f.Code), RuleIndex: rules[f.Code], Level: f.Severity, Message: sarifText{message(f, p)}, Fingerprints: fingerprint(f)}
	if f.Where != nil {
		out.Properties = &sarifSpan{f.Where.Start, f.Where.End, f.Where.Page}
	}
	if p.file == "" {
		return out
	}
	at := artifacts[p.file]
	where := sarifPhysical{Artifact: sarifURI{uri(p.file), &at}}
	if g := p.region; g != nil {
		where.Region = &sarifRegion{g.line, g.column, g.endLine, g.endColumn, sarifText{p.doc.Text()[p.span.Start:p.span.End]}}
	}
	out.Locations = []sarifLocation{{where}}
	return out
}

// sarifRules returns a rule for every code that has an explanation or a finding, sorted, and the index of each.
func sarifRules(findings []match.Finding) ([]sarifRule, map[match.Code]int) {
	index := make(map[match.Code]int)
	codes := match.Codes()
	for _, c := range codes {
		index[c] = 0
	}
	for _, f := range findings {
		if _, known := index[f.Code]; !known {
			index[f.Code] = 0
			codes = append(codes, f.Code)
		}
	}
	sort.Slice(codes, func(i, j int) bool { return codes[i] < codes[j] })
	rules := make([]sarifRule, len(codes))
	for i, c := range codes {
		index[c] = i
		rules[i] = sarifRule{ID: string(c), Name: pascal(string(c))}
		if text := c.Explain(); text != "" {
			first, _, _ := strings.Cut(text, ". ")
			rules[i].Short, rules[i].Full, rules[i].Help = &sarifText{sentence(first)}, &sarifText{text}, &sarifText{text}
		}
	}
	return rules, index
}

// pascal turns "missing-required" into "MissingRequired", the form that the standard wants for a rule's name.
func pascal(code string) string {
	var b strings.Builder
	for _, part := range strings.Split(code, "-") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}

// fingerprint tells a finding from others and stays the same when lines move: two logs can be compared by it.
func fingerprint(f match.Finding) map[string]string {
	text := string(f.Code) + "\x00" + f.Message
	if f.Where != nil {
		text += "\x00" + f.Where.Text
	}
	sum := sha256.Sum256([]byte(text))
	return map[string]string{"resumematch/v1": hex.EncodeToString(sum[:8])}
}

// message is the finding's message with what its place cannot say: the page of a PDF file, the words that a question is
// about.
func message(f match.Finding, p place) string {
	text := f.Message
	if f.Code == match.CodeUnquantified && f.Where != nil {
		text += " — “" + oneLine(f.Where.Text) + "”"
	}
	if n := p.page(); n > 0 {
		text += " (page " + strconv.Itoa(n) + ")"
	}
	return text
}
