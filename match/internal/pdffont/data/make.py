#!/usr/bin/env python3
"""Writes the tables of this folder from their primary sources, as Debian packages them (see SOURCES.md).

usage: make.py DIR    where DIR holds the unpacked packages python3-fonttools and fonts-urw-base35 (dpkg-deb -x)
"""
import codecs, glob, os, re, sys

root = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, glob.glob(root + '/**/dist-packages', recursive=True)[0])
from fontTools import agl, cffLib
from fontTools.ttLib.standardGlyphOrder import standardGlyphOrder

notice = [l for l in agl._aglText.split('\n') if l.startswith('#')]
lists = {}
for line in agl._aglText.split('\n'):
    if line and line[0] != '#':
        name, codes = line.split(';')
        lists[name] = codes.strip()


def write(name, lines):
    with open(os.path.join(here, name), 'w', encoding='ascii') as f:
        f.write('\n'.join(lines) + '\n')


# Bytewise order: the lookup is a binary search over the lines ('#' sorts before every glyph name).
# gzip -9n glyphlist.txt encodings.txt metrics.txt afterwards: these are embedded packed
write('glyphlist.txt', ['# Adobe Glyph List 2.0'] + notice[:33] + [f'{n};{lists[n]}' for n in sorted(lists)])

zapf = {n: chr(u) if isinstance(u, int) else u for n, u in
        ((f'a{i}', agl._zapfDingbatsToUnicode(f'a{i}')) for i in range(1, 207)) if u}
write('zapfdingbats.txt', [f'{n};{ord(zapf[n]):04X}' for n in sorted(zapf)])


def unicode(name, table=lists):
    u = table.get(name)
    if u is None:
        return 0
    return ord(u) if len(u) == 1 else int(u.split()[0], 16)


def afm(font):
    path = glob.glob(f'{root}/**/{font}.afm', recursive=True)[0]
    for line in open(path, encoding='latin1'):
        m = re.match(r'C (-?\d+) ; WX (\d+) ; N (\S+) ;', line)
        if m:
            yield int(m[1]), int(m[2]), m[3]


def encoding(font, table=lists):
    codes = [0] * 256
    for code, _, name in afm(font):
        if code >= 0:
            codes[code] = unicode(name, table)
    return codes


def codec(name, fix):
    codes = [0] * 256
    for c in range(32, 256):
        try:
            codes[c] = ord(codecs.decode(bytes([c]), name))
        except UnicodeDecodeError:
            pass
    codes[127] = 0
    for c, u in fix.items():
        codes[c] = u
    return codes


# PDF 32000-1 annex D: unused codes above 040 in WinAnsiEncoding are bullets.
win = codec('cp1252', {0xA0: 0x20, 0xAD: 0x2D})
for c in range(0x21, 256):
    if win[c] == 0:
        win[c] = 0x2022
# MacRomanEncoding is Mac OS Roman with the older currency sign and without the mathematical signs; those signs are
# kept, since files made on a Mac use them.
mac = codec('mac_roman', {0xCA: 0x20, 0xF0: 0xF8FF})
rows = {'standard': encoding('NimbusSans-Regular'), 'winansi': win, 'macroman': mac,
        'symbol': encoding('StandardSymbolsPS'), 'dingbats': encoding('D050000L', zapf)}
rows['dingbats'][32] = rows['symbol'][32] = 32
# Fixed width: code c of an encoding stands at row*16*65 + its offset (see encoding.go).
out = []
for name in ('standard', 'winansi', 'macroman', 'symbol', 'dingbats'):
    for r in range(16):
        out.append(''.join(f'{u:04X}' for u in rows[name][16 * r:16 * r + 16]))
write('encodings.txt', out)

fonts = ['NimbusSans-Regular', 'NimbusSans-Bold', 'NimbusRoman-Regular', 'NimbusRoman-Bold', 'NimbusRoman-Italic',
         'NimbusRoman-BoldItalic']
widths = {}
for i, font in enumerate(fonts):
    for _, w, name in afm(font):
        u = unicode(name)
        if 0x20 <= u <= 0xFFFF:
            widths.setdefault(u, [0] * 6)[i] = w
for u, w in list(widths.items()):
    if 0 in w:
        del widths[u]
write('metrics.txt', [f'{u:04X}' + ''.join(f' {w:4d}' for w in widths[u]) for u in sorted(widths)])
for name, font in (('symbol', 'StandardSymbolsPS'), ('dingbats', 'D050000L')):
    w = [0] * 256
    for code, width, _ in afm(font):
        if code >= 0:
            w[code] = width
    write(f'{name}_widths.txt', [' '.join(f'{x:4d}' for x in w[16 * r:16 * r + 16]) for r in range(16)])

write('cffstrings.txt', cffLib.cffStandardStrings)
write('macglyphs.txt', standardGlyphOrder)
