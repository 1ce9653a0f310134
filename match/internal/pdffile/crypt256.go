package pdffile

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"crypto/sha512"
)

// key256 is algorithm 2.A of ISO 32000-2 for the empty password: U and O hold a hash, a salt for it and a salt for the key.
func (p *passwords) key256() []byte {
	if len(p.u) < 48 || len(p.o) < 48 {
		return nil
	}
	for _, try := range []struct{ entry, sealed, user []byte }{
		{p.u[:48], p.ue, nil},
		{p.o[:48], p.oe, p.u[:48]},
	} {
		hash, check, salt := try.entry[:32], try.entry[32:40], try.entry[40:48]
		if len(try.sealed) < 32 || !bytes.Equal(p.hash256(check, try.user), hash) {
			continue
		}
		block, err := aes.NewCipher(p.hash256(salt, try.user))
		if err != nil {
			return nil
		}
		key := make([]byte, 32)
		cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, try.sealed[:32])
		return key
	}
	return nil
}

// hash256 hashes the empty password: plain SHA-256 in revision 5, algorithm 2.B in revision 6.
func (p *passwords) hash256(salt, user []byte) []byte {
	first := sha256.Sum256(append(bytes.Clone(salt), user...))
	k := first[:]
	if p.revision < 6 {
		return k
	}
	for round := 1; ; round++ {
		block := append(bytes.Clone(k), user...)
		e := bytes.Repeat(block, 64)
		c, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(c, k[16:32]).CryptBlocks(e, e)
		sum := 0
		for _, b := range e[:16] { // as a number modulo 3: 256 is 1 modulo 3
			sum += int(b)
		}
		switch sum % 3 {
		case 0:
			h := sha256.Sum256(e)
			k = h[:]
		case 1:
			h := sha512.Sum384(e)
			k = h[:]
		default:
			h := sha512.Sum512(e)
			k = h[:]
		}
		if round >= 64 && int(e[len(e)-1]) <= round-32 {
			return k[:32]
		}
	}
}
