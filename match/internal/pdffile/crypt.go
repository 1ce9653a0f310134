package pdffile

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"strconv"
)

type method uint8

const (
	mNone method = iota
	mRC4
	mAES128
	mAES256
)

// crypt decrypts what the standard security handler (ISO 32000-2, 7.6.4) encrypted.
type crypt struct {
	key              []byte
	strings, streams method
	named            map[string]method // crypt filters by name
}

// openCrypt finds the key for the empty password when the file is encrypted.
func (d *doc) openCrypt() *Error {
	if d.crypt != nil {
		return nil
	}
	v := d.resolve(d.encrypt)
	if v.kind() != kDict {
		if !d.encrypt.isNull() {
			d.fault() // the entry leads nowhere
		}
		return nil
	}
	if f := d.get(v, "Filter"); !f.isName("Standard") && !f.isNull() {
		return &Error{Protection, "protected by " + strconv.Quote(f.name()) + ", which we cannot open: save a copy without protection"}
	}
	c := &crypt{named: map[string]method{"Identity": mNone}}
	version, revision := d.intAt(v, "V", 0), d.intAt(v, "R", 0)
	switch {
	case version == 1 || version == 2:
		c.strings, c.streams = mRC4, mRC4
	case version == 4 || version == 5:
		d.cryptFilters(c, v)
	default:
		return &Error{Protection, "encrypted in a way we do not know (version " + strconv.Itoa(version) + "): save a copy without protection"}
	}
	p := passwords{
		revision: revision, o: d.get(v, "O").str(), u: d.get(v, "U").str(), oe: d.get(v, "OE").str(), ue: d.get(v, "UE").str(),
		permissions: uint32(d.intAt(v, "P", 0)), plainMetadata: d.get(v, "EncryptMetadata").kind() == kBool && !d.get(v, "EncryptMetadata").isTrue(),
	}
	if ids := d.resolve(d.id); ids.kind() == kArray {
		p.id = d.resolve(nth(ids, 0)).str()
	}
	if c.key = p.key(d.keyLengths(v, version)); c.key == nil {
		if d.scanned && len(p.id) == 0 && revision < 5 {
			return &Error{Damaged, "damaged beyond repair: it is encrypted, and the part needed to decrypt it is missing" + fresh}
		}
		return &Error{Password, "needs a password: save a copy without one"}
	}
	d.crypt = c
	d.warn(WarnEncrypted, "the file is encrypted, but opens without a password")
	return nil
}

// cryptFilters reads which method strings and streams use (versions 4 and 5).
func (d *doc) cryptFilters(c *crypt, v value) {
	cf := d.get(v, "CF")
	if cf.kind() == kDict {
		for k := cf.first(); k.within(cf); {
			f := k.next()
			m := mNone
			switch d.get(d.resolve(f), "CFM").name() {
			case "V2":
				m = mRC4
			case "AESV2":
				m = mAES128
			case "AESV3":
				m = mAES256
			}
			c.named[k.name()] = m
			k = f.next()
		}
	}
	c.streams = c.named[d.get(v, "StmF").name()]
	c.strings = c.named[d.get(v, "StrF").name()]
}

// keyLengths lists the key lengths to try, in bytes: writers disagree about Length, and the password check tells which is meant.
func (d *doc) keyLengths(v value, version int) []int {
	n := d.intAt(v, "Length", 40)
	if n >= 40 {
		n /= 8
	}
	switch {
	case version == 1:
		return []int{5, 16}
	case version == 4:
		return []int{16, n, 5}
	}
	return []int{n, 16, 5}
}

// objectKey is the key for the strings and streams of one object.
func (c *crypt) objectKey(m method, num, gen int32) []byte {
	if m == mAES256 {
		return c.key
	}
	b := make([]byte, 0, 32)
	b = append(b, c.key...)
	b = append(b, byte(num), byte(num>>8), byte(num>>16), byte(gen), byte(gen>>8))
	if m == mAES128 {
		b = append(b, "sAlT"...)
	}
	sum := md5.Sum(b)
	return sum[:min(len(c.key)+5, 16)]
}

// stream decrypts the bytes of an object's stream.
func (c *crypt) stream(src []byte, obj *object, steps []filterStep) []byte {
	m := c.streams
	if len(steps) > 0 && steps[0].name == "Crypt" {
		m = c.named[steps[0].cryptFilter] // none for Identity, the default
	}
	return c.apply(m, src, obj)
}

// apply decrypts src into new bytes; what is too short to be encrypted yields nothing.
func (c *crypt) apply(m method, src []byte, obj *object) []byte {
	switch m {
	case mRC4:
		cipher, err := rc4.NewCipher(c.objectKey(m, obj.num, obj.gen))
		if err != nil {
			return nil
		}
		dst := make([]byte, len(src))
		cipher.XORKeyStream(dst, src)
		return dst
	case mAES128, mAES256:
		return unCBC(c.objectKey(m, obj.num, obj.gen), src)
	}
	return src
}

// unCBC decrypts AES-CBC whose first block is the initial vector and whose last byte tells the padding.
func unCBC(key, src []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(src) < 2*aes.BlockSize {
		return nil
	}
	body := src[aes.BlockSize : len(src)-len(src)%aes.BlockSize]
	dst := make([]byte, len(body))
	cipher.NewCBCDecrypter(block, src[:aes.BlockSize]).CryptBlocks(dst, body)
	if pad := int(dst[len(dst)-1]); pad >= 1 && pad <= aes.BlockSize && len(body) == len(src)-aes.BlockSize {
		dst = dst[:len(dst)-pad]
	}
	return dst
}

// str is the text of a string, decrypted.
func (d *doc) str(v value) []byte {
	s := v.str()
	if d.crypt == nil || v.obj.plain {
		return s
	}
	return d.crypt.apply(d.crypt.strings, s, v.obj)
}

// passwords is what an encryption dictionary says of its two passwords.
type passwords struct {
	revision      int
	o, u, oe, ue  []byte
	permissions   uint32
	plainMetadata bool
	id            []byte
}

// key is the file's key for the empty user or owner password, nil when a password is needed.
func (p *passwords) key(lengths []int) []byte {
	if p.revision >= 5 {
		return p.key256()
	}
	if len(p.o) < 32 || len(p.u) < 16 {
		return nil
	}
	for _, n := range lengths {
		if n < 5 || n > 16 {
			continue
		}
		if key := p.userKey(padding, n); p.opens(key) {
			return key
		}
		if key := p.userKey(p.userPassword(n), n); p.opens(key) {
			return key
		}
	}
	return nil
}

// padding fills passwords up to 32 bytes (7.6.4.3.2).
const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// userKey is algorithm 2: the file's key from a padded user password.
func (p *passwords) userKey(password string, n int) []byte {
	b := append([]byte(password), p.o[:32]...)
	b = append(b, byte(p.permissions), byte(p.permissions>>8), byte(p.permissions>>16), byte(p.permissions>>24))
	b = append(b, p.id...)
	if p.revision >= 4 && p.plainMetadata {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	}
	sum := md5.Sum(b)
	if p.revision >= 3 {
		for i := 0; i < 50; i++ {
			sum = md5.Sum(sum[:n])
		}
	}
	return bytes.Clone(sum[:n])
}

// opens is algorithms 4 to 6: whether the key is that of the right user password.
func (p *passwords) opens(key []byte) bool {
	if p.revision < 3 {
		return len(p.u) >= 32 && bytes.Equal(rc4Once(key, []byte(padding), 0), p.u[:32])
	}
	sum := md5.Sum(append([]byte(padding), p.id...))
	check := sum[:]
	for i := 0; i < 20; i++ {
		check = rc4Once(key, check, byte(i))
	}
	return bytes.Equal(check, p.u[:16])
}

// userPassword is algorithm 7 for the empty owner password: the padded user password that O holds.
func (p *passwords) userPassword(n int) string {
	sum := md5.Sum([]byte(padding))
	if p.revision < 3 {
		return string(rc4Once(sum[:n], p.o[:32], 0))
	}
	for i := 0; i < 50; i++ {
		sum = md5.Sum(sum[:n])
	}
	b := p.o[:32]
	for i := 19; i >= 0; i-- {
		b = rc4Once(sum[:n], b, byte(i))
	}
	return string(b)
}

// rc4Once encrypts src with the key, each of whose bytes is first changed by twist.
func rc4Once(key, src []byte, twist byte) []byte {
	k := bytes.Clone(key)
	for i := range k {
		k[i] ^= twist
	}
	dst := make([]byte, len(src))
	if c, err := rc4.NewCipher(k); err == nil {
		c.XORKeyStream(dst, src)
	}
	return dst
}
