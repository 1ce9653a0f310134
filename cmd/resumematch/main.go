// Command resumematch says what a resume lacks for a job posting.
//
// Usage:
//
//	resumematch [flags] RESUME JOB
//	resumematch [flags] --role NAME RESUME
//	resumematch --roles RESUME
//	resumematch diff OLD NEW JOB
//	resumematch lint-job JOB...
//	resumematch rank JOB RESUME...
//	resumematch --show-text FILE...
//	resumematch --explain CODE
//
// RESUME and JOB are files (PDF, DOCX, ODT, RTF, HTML, Markdown, JSON or plain text, told by their content); "-" stands for standard input, for one of the
// two. The report goes to standard output, everything else to standard error. With --format json the report is
// json.Marshal of a match.Report, byte for byte.
//
// Exit status: 0 the report was written; 1 it was, and the coverage of required keywords is below --min-coverage; 2
// there is no report: wrong usage, a file that is missing or cannot be read, no text in it. Of rank 2 says that
// not all resumes could be read; the others are ranked all the same.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
