#!/usr/bin/env python3
"""Writes cjk.gz: what Asian fonts without a ToUnicode map need, from Debian's poppler-data (see SOURCES.md).

usage: makecjk.py /usr/share/poppler

Unpacked, the file is a sequence of parts, each a line "NAME LENGTH" and LENGTH bytes: for each of Adobe's four
character collections the Unicode value of every CID (0 for none), and the predefined CMaps of PDF 32000-1 table 118 that
map other codes than Unicode, without comments. A collection's values are written as differences from the one before,
modulo 65536, the high bytes of all first and then the low ones: gzip makes half as much of them. The vertical ones differ from the
horizontal ones only in the shapes of a few signs and are left out.
"""
import gzip, os, re, sys

root = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
cmaps = {
    'Adobe-GB1': 'GB-EUC-H GBpc-EUC-H GBK-EUC-H GBKp-EUC-H GBK2K-H',
    'Adobe-CNS1': 'B5pc-H HKscs-B5-H ETen-B5-H ETenms-B5-H CNS-EUC-H',
    'Adobe-Japan1': '83pv-RKSJ-H 90ms-RKSJ-H 90msp-RKSJ-H 90pv-RKSJ-H Add-RKSJ-H EUC-H Ext-RKSJ-H H',
    'Adobe-Korea1': 'KSC-EUC-H KSCms-UHC-H KSCms-UHC-HW-H KSCpc-EUC-H',
}
out = b''


def part(name, data):
    global out
    out += f'{name} {len(data)}\n'.encode() + data


for collection, names in cmaps.items():
    # Adobe-*-UCS2 maps CIDs to UTF-16; what takes more than one unit is left out.
    unicode = {}
    text = re.sub(r'%.*', '', open(f'{root}/cMap/{collection}/{collection}-UCS2', encoding='latin1').read())
    for kind, block in re.findall(r'beginbf(char|range)(.*?)endbf', text, re.S):
        row = r'<(\w+)>\s*<(\w+)>' if kind == 'char' else r'<(\w+)>\s*<(\w+)>\s*<(\w+)>'
        for m in re.findall(row, block):
            lo, hi, to = int(m[0], 16), int(m[-2] if kind == 'range' else m[0], 16), m[-1]
            if len(to) == 4:
                for cid in range(lo, hi + 1):
                    unicode[cid] = int(to, 16) + cid - lo
    values = [unicode.get(cid, 0) for cid in range(max(unicode) + 1)]
    steps = [(v - w) % 65536 for v, w in zip(values, [0] + values)]
    part(collection.removeprefix('Adobe-'), bytes(s >> 8 for s in steps) + bytes(s & 255 for s in steps))
    for name in names.split():
        text = open(f'{root}/cMap/{collection}/{name}', encoding='latin1').read()
        text = re.sub(r'%.*', '', text)
        text = text[text.index('begincmap') + 9:text.index('endcmap')]
        use = re.search(r'/(\S+)\s+usecmap', open(f'{root}/cMap/{collection}/{name}', encoding='latin1').read())
        body = re.findall(r'begin(codespacerange|cidchar|cidrange)(.*?)end', text, re.S)
        lines = [f'/{use[1]} usecmap'] if use else []
        for kind, block in body:
            lines.append(f'begin{kind} ' + ' '.join(block.split()) + f' end{kind}')
        part(name, '\n'.join(lines).encode())
with open(here + '/cjk.gz', 'wb') as f:
    f.write(gzip.compress(out, 9, mtime=0))
print(len(out))
