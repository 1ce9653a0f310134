package doctext

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

// LibreOffice writes what it has read of our planted DOCX; what it does not keep is not asked for.
func TestLibreOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || os.Getenv("RESUMEMATCH_LIBREOFFICE") == "" {
		t.Skip("takes up to half a minute: set RESUMEMATCH_LIBREOFFICE=1 and install libreoffice-writer-nogui")
	}
	lost := []string{"chunk of HTML", "diagram"}
	plants := slices.DeleteFunc(slices.Clone(plantedInDOCX), func(p plant) bool { return slices.Contains(lost, p.name) })
	dir := t.TempDir()
	in := filepath.Join(dir, "planted.docx")
	if err := os.WriteFile(in, plantedDOCX(), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range [...]string{DOCX, ODT, RTF} {
		t.Run(format, func(t *testing.T) {
			out := filepath.Join(dir, format)
			cmd := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", format, "--outdir", out, in)
			if msg, err := cmd.CombinedOutput(); err != nil {
				t.Skipf("soffice: %v: %s", err, msg)
			}
			data, err := os.ReadFile(filepath.Join(out, "planted."+format))
			if err != nil {
				t.Skip(err)
			}
			text := mustRead(t, format, data)
			t.Logf("%d of %d features", countPlants(t, text.Lines, plants), len(plants))
		})
	}
}
