package corpus_test

import (
	"fmt"
	"log"
	"testing/fstest"

	"github.com/resumematch/resumematch/corpus"
)

func ExampleDefault() {
	c := corpus.Default()
	skill := c.Lookup("k8s")
	fmt.Println(skill.Name, skill.Kind)
	fmt.Println(c.IsA("Kubernetes", "Container Orchestration"), c.IsA("Container Orchestration", "Kubernetes"))
	// Output:
	// Kubernetes tool
	// true false
}

// A corpus of one's own stands in files of the same form; a folder's is os.DirFS.
func ExampleLoad() {
	files := fstest.MapFS{"skills/ours.txt": {Data: []byte("Harbor Radar; Port Radar | tool\n")}}
	c, err := corpus.Load(files)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(c.Lookup("port radar").Name)
	// Output: Harbor Radar
}

// What an organisation calls things by names of its own is added to what is built in; a folder's files are os.DirFS.
func ExampleCorpus_With() {
	files := fstest.MapFS{
		"skills/ours.txt": {Data: []byte("Harbor Radar; Port Radar | tool | > IT Infrastructure\nServiceNow; Snow Desk | tool\n")},
		"roles/ours.txt":  {Data: []byte("role: Harbor systems manager\nnext: IT director\nrequired: Harbor Radar; Vendor Management\n")},
	}
	c, err := corpus.Default().With(files)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(c.Lookup("port radar").Name, c.Lookup("snow desk").Name, c.Lookup("k8s").Name)
	fmt.Println(c.Role("harbor systems manager").Next)

	_, err = c.With(fstest.MapFS{"skills/more.txt": {Data: []byte("Radars; Port Radar | tool\n")}})
	fmt.Println(err)
	// Output:
	// Harbor Radar ServiceNow Kubernetes
	// [IT director]
	// skills/more.txt:1: "Port Radar" is already at skills/ours.txt:1 of the corpus that is added to, a name of "Harbor Radar"
}

func ExampleCorpus_Role() {
	role := corpus.Default().Role("it director")
	fmt.Println(role.Name, "→", role.Next)
	for _, s := range role.Skills[:2] {
		fmt.Println(s.Skill, s.Need, s.AnyOf)
	}
	// Output:
	// IT director → [VP of IT CIO Head of IT]
	// IT Strategy required [Strategic Planning]
	// Leadership required []
}
