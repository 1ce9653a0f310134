package pdffile

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"strings"
	"testing"
)

// locker encrypts a test document. It is written from the specification's side of the writer, apart from the code under test but for
// the hash of revision 6, which TestHashOfRevision6 holds against values made by mutool.
type locker struct {
	key      []byte
	m        method
	entries  string // of the encryption dictionary
	identity bool   // streams are named as not encrypted
}

const fileID = "0123456789abcdef"

// lock makes a locker for a user password; the owner's is "owner" unless given.
func lock(revision int, user string, owner ...string) *locker {
	own := "owner"
	if len(owner) > 0 {
		own = owner[0]
	}
	if revision >= 5 {
		return lock256(revision, user, own)
	}
	n := 16
	if revision == 2 {
		n = 5
	}
	pad := func(s string) []byte { return []byte((s + padding)[:32]) }
	twisted := func(key, b []byte, rounds int) []byte {
		for i := range rounds {
			k := bytes.Clone(key)
			for j := range k {
				k[j] ^= byte(i)
			}
			c, _ := rc4.NewCipher(k)
			out := make([]byte, len(b))
			c.XORKeyStream(out, b)
			b = out
		}
		return b
	}
	md5Times := func(b []byte) []byte {
		sum := md5.Sum(b)
		for i := 0; revision >= 3 && i < 50; i++ {
			sum = md5.Sum(sum[:n])
		}
		return bytes.Clone(sum[:n])
	}
	rounds := 1
	if revision >= 3 {
		rounds = 20
	}
	o := twisted(md5Times(pad(own)), pad(user), rounds)
	permissions, metadata := "\xfc\xff\xff\xff", ""
	if revision == 4 { // all files of this revision leave their metadata readable, the key says so
		metadata = "\xff\xff\xff\xff"
	}
	key := md5Times([]byte(string(pad(user)) + string(o) + permissions + fileID + metadata))
	var u []byte
	if revision == 2 {
		u = twisted(key, []byte(padding), 1)
	} else {
		sum := md5.Sum([]byte(padding + fileID))
		u = append(twisted(key, sum[:], 20), make([]byte, 16)...)
	}
	l := &locker{key: key, m: mRC4}
	l.entries = fmt.Sprintf("/Filter/Standard/P -4/R %d/O<%x>/U<%x>", revision, o, u)
	switch revision {
	case 2:
		l.entries += "/V 1"
	case 3:
		l.entries += "/V 2/Length 128"
	case 4:
		l.m = mAES128
		l.entries += "/V 4/EncryptMetadata false/Length 128/StmF/StdCF/StrF/StdCF/CF<</StdCF<</CFM/AESV2/Length 16>>>>"
	}
	return l
}

func lock256(revision int, user, owner string) *locker {
	hash := func(password, salt, u string) []byte {
		if revision == 5 {
			sum := sha256.Sum256([]byte(password + salt + u))
			return sum[:]
		}
		if password != "" {
			return bytes.Repeat([]byte("x"), 32) // never matches: it is no hash
		}
		return (&passwords{revision: 6}).hash256([]byte(salt), []byte(u))
	}
	key := []byte("key of 256 bits for the document")
	seal := func(with []byte) []byte {
		c, _ := aes.NewCipher(with)
		out := make([]byte, 32)
		cipher.NewCBCEncrypter(c, make([]byte, 16)).CryptBlocks(out, key)
		return out
	}
	u := string(hash(user, "salt one", "")) + "salt one" + "salt two"
	o := string(hash(owner, "salt 1st", u)) + "salt 1st" + "salt 2nd"
	return &locker{key: key, m: mAES256, entries: fmt.Sprintf("/Filter/Standard/P -4/V 5/R %d/Length 256/O<%x>/U<%x>/OE<%x>/UE<%x>"+
		"/StmF/StdCF/StrF/StdCF/CF<</StdCF<</CFM/AESV3/Length 32>>>>", revision, o, u, seal(hash(owner, "salt 2nd", u)), seal(hash(user, "salt two", "")))}
}

func (l *locker) encrypt(num int, data string) string {
	key := l.key
	if l.m != mAES256 {
		b := append(bytes.Clone(key), byte(num), byte(num>>8), byte(num>>16), 0, 0)
		if l.m == mAES128 {
			b = append(b, "sAlT"...)
		}
		sum := md5.Sum(b)
		key = sum[:min(len(l.key)+5, 16)]
	}
	if l.m == mRC4 {
		c, _ := rc4.NewCipher(key)
		out := make([]byte, len(data))
		c.XORKeyStream(out, []byte(data))
		return string(out)
	}
	pad := 16 - len(data)%16
	out := []byte("initial  vector!" + data + strings.Repeat(string(rune(pad)), pad))
	c, _ := aes.NewCipher(key)
	cipher.NewCBCEncrypter(c, out[:16]).CryptBlocks(out[16:], out[16:])
	return string(out)
}

var (
	literalString = regexp.MustCompile(`\(([^()]*)\)`)
	streamBody    = regexp.MustCompile(`(?s)^<<(.*)/Length \d+>>\nstream\n(.*)\nendstream$`)
)

// objects encrypts strings and streams of a document and adds the encryption dictionary as object 9.
func (l *locker) objects(o objects) objects {
	locked := maps.Clone(o)
	for n, body := range o {
		if m := streamBody.FindStringSubmatch(body); m != nil {
			if l.identity {
				locked[n] = stream(m[1]+"/Filter[/Crypt]/DecodeParms[<</Name/Identity>>]", m[2])
			} else {
				locked[n] = stream(m[1], l.encrypt(n, m[2]))
			}
			continue
		}
		locked[n] = literalString.ReplaceAllStringFunc(body, func(s string) string { return fmt.Sprintf("<%x>", l.encrypt(n, s[1:len(s)-1])) })
	}
	locked[9] = "<<" + l.entries + ">>"
	return locked
}

const lockTrailer = "/Encrypt 9 0 R/ID[(" + fileID + ")(x)]"

func TestEmptyPassword(t *testing.T) {
	o := onePage(objects{
		3: "<</Type/Page/Resources<</Font<</F1 5 0 R>>/Properties<</P 6 0 R>>>>/Contents 4 0 R>>",
		6: "<</ActualText(read me)>>",
	})
	for name, l := range map[string]*locker{
		"RC4-40": lock(2, ""), "RC4-128": lock(3, ""), "AES-128": lock(4, ""), "AES-256 R5": lock(5, ""), "AES-256 R6": lock(6, ""),
		"RC4 by filter": func() *locker {
			l := lock(4, "")
			l.m, l.entries = mRC4, strings.Replace(l.entries, "AESV2", "V2", 1)
			return l
		}(),
		"owner RC4-40": lock(2, "user", ""), "owner RC4-128": lock(3, "user", ""), "owner AES-128": lock(4, "user", ""),
		"owner R5": lock(5, "user", ""), "owner R6": lock(6, "user", ""),
	} {
		locked := l.objects(o)
		identity := *l
		identity.identity = true
		lost := locked.table(lockTrailer)
		for kind, data := range map[string][]byte{
			"table":    locked.table(lockTrailer),
			"identity": identity.objects(o).table(lockTrailer),
			"no table": bytes.Replace(lost, []byte("\nxref"), []byte("\nxxxx"), 1),
			"indirect": func() []byte {
				m := maps.Clone(locked)
				m[10] = "[(" + fileID + ")]"
				return m.table("/Encrypt 9 0 R/ID 10 0 R")
			}(),
			"no length": bytes.ReplaceAll(lost, []byte("/Length 128/"), []byte("/Length   0/")),
		} {
			f := wantText(t, data)
			if !strings.Contains(warned(f), WarnEncrypted) || !bytes.Contains(f.Data, []byte("(read me)")) {
				t.Errorf("%s, %s: warned of %q in\n%.1000q", name, kind, warned(f), f.Data)
			}
		}
	}
}

// TestEncryptedObjectStream: strings in an object stream are encrypted with the whole of it and not once more.
func TestEncryptedObjectStream(t *testing.T) {
	l := lock(4, "")
	inner := "3 0 <</Type/Page/Resources<</Properties<</P<</ActualText(read me)>>>>>>/Contents 4 0 R>>"
	o := objects{1: "<</Type/Catalog/Pages 2 0 R>>", 2: "<</Kids[3 0 R]>>", 4: stream("", shown), 6: stream("/Type/ObjStm/N 1/First 4", inner)}
	locked := l.objects(o)
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	at := locked.write(&b)
	rows := ""
	for n := range 10 {
		if n == 3 {
			rows += "\x02\x00\x06\x00"
		} else if off, ok := at[n]; ok {
			rows += "\x01" + string([]byte{byte(off >> 8), byte(off)}) + "\x00"
		} else {
			rows += "\x00\x00\x00\x00"
		}
	}
	start := b.Len()
	fmt.Fprintf(&b, "10 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", stream("/Type/XRef/Size 10/W[1 2 1]/Root 1 0 R"+lockTrailer, rows), start)
	for _, data := range [][]byte{b.Bytes(), bytes.Replace(b.Bytes(), []byte("startxref"), []byte("startxxxx"), 1)} {
		if f := wantText(t, data); !bytes.Contains(f.Data, []byte("(read me)")) {
			t.Errorf("the string is lost: %.1000q", f.Data)
		}
	}
}

func TestPasswordNeeded(t *testing.T) {
	for revision := 2; revision <= 6; revision++ {
		_, err := Clean(lock(revision, "secret").objects(onePage(nil)).table(lockTrailer), Limits{})
		var e *Error
		if !errors.As(err, &e) || e.Kind != Password {
			t.Errorf("revision %d: got %v", revision, err)
		}
	}
	data := lock(3, "").objects(onePage(nil)).table(lockTrailer)
	_, err := Clean(data[:bytes.Index(data, []byte("\nxref"))], Limits{}) // the ID went with the trailer
	var e *Error
	if !errors.As(err, &e) || e.Kind != Damaged || !strings.Contains(e.Text, "encrypted") {
		t.Errorf("without an ID: got %v", err)
	}
}

// TestHashOfRevision6 opens a file that mutool 1.21 encrypted; its Perms tell whether the key is right. The hash of this one ends at the
// last byte for which algorithm 2.B may end, where an off-by-one shows.
func TestHashOfRevision6(t *testing.T) {
	x := func(s string) []byte {
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	p := passwords{
		revision: 6,
		o:        x("3DB040606EC1743D72B32FF7E6ACD9987EA00B25A0C26198E8EDE8ADFCCEEDCE9D569880E4447415F5456945500790B7"),
		u:        x("7A9B2A62D08E4714C76E4C5FEA3A844C6BFA9268DDD47BF85007138F795500E65AFE5BB97A7EB727AA0B7369A2D13DCE"),
		oe:       x("DC22E63B8A7975B856382CC137EA32780DEE4C74FE867C4FB86257BFC128EEC3"),
		ue:       x("23DE07AF5111618174D9187131640A70F04C3EFA406E6196AB0147CBFF153435"),
	}
	key := p.key(nil)
	if len(key) != 32 {
		t.Fatal("the empty password is not taken")
	}
	c, _ := aes.NewCipher(key)
	perms := make([]byte, 16)
	c.Decrypt(perms, x("AFD8537EDBFEAA02CBDBD79CF5610C90"))
	if string(perms[9:12]) != "adb" {
		t.Errorf("the key is wrong: Perms are %x", perms)
	}
}
