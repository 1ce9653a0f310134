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
