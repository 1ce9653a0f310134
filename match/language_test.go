package match

import (
	"strings"
	"testing"
)

// TestLanguage: a document in another language is told, and what is merely a list of names is not.
func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		strings.Repeat("Responsable de la gestión de los sistemas y del equipo, con presupuesto para la migración en el plazo. ", 4):            "Spanish",
		strings.Repeat("Responsable de la gestion des systèmes et du réseau pour les équipes, avec un budget dans le cadre du plan. ", 4):       "French",
		strings.Repeat("Leitung der IT mit Verantwortung für das Budget und die Migration der Server in der Firma, auf Wunsch der Kunden. ", 4): "German",
		strings.Repeat("Managed the network of the plant and the budget for all sites, with a team of technicians. ", 4):                        "",
		strings.Repeat("Java, Python, Kubernetes, SAP, Oracle, Cisco, VMware, Linux, AWS, Azure. ", 8):                                          "",
		strings.Repeat("Ran the offices in Rio de Janeiro, Buenos Aires and La Paz for the bank of Santiago de Chile. ", 5):                     "",
		"Gestión de sistemas": "",
	} {
		if got := foreign(text); got != want {
			t.Errorf("%.40q reads as %q, want %q", text, got, want)
		}
	}
	d := Text("cv.txt", strings.Repeat("Responsable de la gestión de los sistemas y del equipo, con presupuesto para la migración. ", 5))
	if w := d.Warnings(); len(w) != 1 || w[0].Code != codeLanguage || !strings.Contains(w[0].Message, "Spanish") {
		t.Errorf("warnings: %v", w)
	}
}

// TestLanguageLimits: the file's words are short enough to be looked up, and English comes first.
func TestLanguageLimits(t *testing.T) {
	if names := languages().names; len(names) < 5 || names[0] != "English" {
		t.Fatalf("languages: %v", names)
	}
	for w := range languages().of {
		if len(w) > longestCommon {
			t.Errorf("%q is longer than longestCommon", w)
		}
	}
}
