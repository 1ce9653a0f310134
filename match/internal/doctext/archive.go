package doctext

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// maxParts is the most files an archive may hold. The largest real document we know of, a deck of pictures, has 600.
const maxParts = 10_000

// An archive is the zip file that an office document is: parts found by name, read within limits.
type archive struct {
	parts map[string]*zip.File // by name in lower case, without a leading slash: producers do not agree
	names []string             // in the archive's order
	lim   Limits
	spent int64 // bytes unpacked
}

// openArchive reads the directory of the archive.
func openArchive(data []byte, lim Limits) (*archive, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > maxParts {
		return nil, &Error{Limit, fmt.Sprintf("an archive of more than %d files; give the document alone", maxParts)}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &Error{Damaged, "the archive inside is damaged or cut off; save the document again or download it again"}
	}
	a := &archive{parts: make(map[string]*zip.File, len(z.File)), lim: lim}
	for _, f := range z.File {
		name := partName(f.Name)
		if a.parts[name] == nil {
			a.parts[name] = f
			a.names = append(a.names, name)
		}
	}
	return a, nil
}

// partName returns the name in the one form that the archive is asked for.
func partName(s string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(s, `\`, "/")), "/"))
}

func (a *archive) has(name string) bool { return a.parts[partName(name)] != nil }

// open returns the part, unpacked as it is read; an [*Error] comes from its Read once a limit is passed. A part that is
// missing is (nil, nil).
func (a *archive) open(name string) (io.Reader, error) {
	f := a.parts[partName(name)]
	if f == nil {
		return nil, nil
	}
	if f.Flags&1 != 0 {
		return nil, &Error{Protected, "protected by a password; open it and save it without"}
	}
	// What the directory says may be a lie; it is believed only where it convicts.
	if f.UncompressedSize64 > uint64(a.lim.Part) {
		return nil, a.tooLarge(name)
	}
	r, err := f.Open()
	if err != nil {
		return nil, &Error{Damaged, "the archive inside is damaged; save the document again"}
	}
	return &partReader{r: r, a: a, name: name}, nil
}

// read returns the whole part.
func (a *archive) read(name string) ([]byte, error) {
	r, err := a.open(name)
	if r == nil || err != nil {
		return nil, err
	}
	data, err := io.ReadAll(r)
	var e *Error
	if errors.As(err, &e) {
		return nil, e
	}
	return data, nil // what came before a damage is kept
}

func (a *archive) tooLarge(name string) *Error {
	return &Error{Limit, fmt.Sprintf("its part %s unpacks to more than %d MiB; save a smaller document", path.Base(name), a.lim.Part>>20)}
}

// A partReader counts what is unpacked.
type partReader struct {
	r    io.Reader
	a    *archive
	name string
	n    int64
}

func (p *partReader) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	p.n += int64(n)
	p.a.spent += int64(n)
	switch {
	case p.n > p.a.lim.Part:
		return 0, p.a.tooLarge(p.name)
	case p.a.spent > p.a.lim.Total:
		return 0, &Error{Limit, fmt.Sprintf("it unpacks to more than %d MiB; save a smaller document", p.a.lim.Total>>20)}
	}
	return n, err
}
