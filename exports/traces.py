"""What pictures, charts and embedded files tell of people, places and programs: it is taken out.

What they show is untouched, and a photograph still says which way up it is. What is cleaned already stays as
it is, byte for byte, so that a picture is known by the same digest in every file.
Sources: PNG 1.2 and its extensions; JFIF and Exif 2.32; GIF89a, 15 to 26; SVG 2; [MS-EMF] 2.3.4.2.
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from zlib import crc32

from lxml import etree

from exports import compound
from exports.archives import new_entry, open_archive
from exports.exif import EXIF, orientation, telling_only
from exports.limits import DamagedError, Gauge
from exports.report import ReadError

_IN_PNG = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")
"""What a PNG says beside its pixels."""
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
"""What an application may say in a GIF: how often it is shown again."""
_SVG = "{http://www.w3.org/2000/svg}"
_OF_SVG = (
    _SVG,
    "{http://www.w3.org/1999/xlink}",
    "{http://www.w3.org/XML/",
    "{http://www.w3.org/1999/xhtml}",
)
_EMF_MARK = slice(40, 44)
_EMF_DESCRIPTION = slice(60, 68)
"""Where the header of an EMF says how many characters its description has, and where they stand."""
_ABOUT = "docProps/"
_ABOUT_LISTED = re.compile(rb"<(?:Relationship|Override)\b[^>]*[\"'/]docProps/[^>]*/>")
_SAVED_IN = re.compile(rb"<(?:\w+:)?absPath\b[^>]*/>")
"""The folder in which a workbook was saved last."""
_LISTS = ("_rels/.rels", "[Content_Types].xml", "xl/workbook.xml")
_LINKED = re.compile(
    rb"""(<Relationship\b(?=[^>]*\bTargetMode=["']External["'])[^>]*\bTarget=(["']))(?!https?:|mailto:)[^"']*(?=\2)""",
    re.IGNORECASE,
)
"""Where a relationship leads outside: to another workbook, by its path."""
_NAMED = re.compile(rb"""(<author>)[^<]+(?=</author>)|(\suserName=["'])[^"']+""")
"""Who wrote a note in a workbook, or shares it."""
_PERSONS, _PERSON = "xl/persons/", re.compile(rb"""(\s(?:displayName|userId)=["'])[^"']+""")
_SIGNED = re.compile(rb"""(\sw:author=["'])[^"']+""")
_BY_NOBODY = rb"\1Author"
_RANGE = re.compile(rb"(?<=:f>)[^<]+")
_SOURCE = re.compile(rb"""'(?:[^']|'')*'|\[(?!\d+\])[^\[\]]{1,300}\]""")
"""A quoted sheet, with the workbook by its path before it, or a workbook before a sheet that isn't quoted."""


def without_traces(data: bytes) -> bytes:
    """Return a picture, chart or embedded file without what it says of people, places and programs.

    Anything else, and what is damaged, stays as it is.
    """
    cleaned = next((clean for begins, clean in _CLEANED if begins(data)), None)
    return cleaned(data) if cleaned is not None else data


def _png(data: bytes) -> bytes:
    return b"".join(_png_chunks(data))


def _png_chunks(data: bytes) -> Iterator[bytes]:
    yield data[:8]
    at = 8
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        kind, held = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind not in _IN_PNG:
            yield data[at : at + 12 + length]
        elif kind == b"eXIf" and orientation(held) > 1:
            told = kind + telling_only(orientation(held))
            yield (len(told) - 4).to_bytes(4) + told + crc32(told).to_bytes(4)
        at += 12 + length


def _jpeg(data: bytes) -> bytes:
    return b"".join(_jpeg_segments(data))


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    """Yield the segments of a JPEG but comments and application data; colours (JFIF, ICC, Adobe) stay."""
    yield data[:2]
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        kind = data[at + 1]
        if kind != 0xFE and not (0xE1 <= kind <= 0xEF and kind not in (0xE2, 0xEE)):
            yield data[at:end]
        elif kind == 0xE1 and data[at + 4 : at + 10] == EXIF and orientation(data[at + 10 : end]) > 1:
            told = EXIF + telling_only(orientation(data[at + 10 : end]))
            yield data[at : at + 2] + (len(told) + 2).to_bytes(2) + told
        at = end
    yield data[at:]


def _gif(data: bytes) -> bytes:
    return b"".join(_gif_blocks(data))


def _gif_blocks(data: bytes) -> Iterator[bytes]:
    """Yield the blocks of a GIF but comments and what applications say."""
    at = 13 + _colours(data[10:11])
    yield data[:at]
    while data[at : at + 1] in (b"!", b","):
        is_picture = data[at : at + 1] == b","
        end = _end_of_blocks(data, at + (11 + _colours(data[at + 9 : at + 10]) if is_picture else 2))
        is_telling = data[at : at + 2] == b"!\xfe" or (
            data[at : at + 2] == b"!\xff" and data[at + 3 : at + 14] not in _LOOPS
        )
        if not is_telling:
            yield data[at:end]
        at = end
    yield data[at:]


def _colours(flags: bytes) -> int:
    """Return how many bytes the table of colours takes that these flags tell of."""
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _end_of_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1


def _svg(data: bytes) -> bytes:
    """Return a drawing without what editors keep in it; comments and instructions go in parsing."""
    try:
        gauge = Gauge("")
        root = gauge.parsed(gauge.utf8(data))
    except (DamagedError, ReadError):
        return data
    if root.tag != f"{_SVG}svg":
        return data
    for each in list(root.iter("*")):
        parent = each.getparent()
        if parent is not None and (each.tag == f"{_SVG}metadata" or not str(each.tag).startswith(_OF_SVG)):
            parent.remove(each)
            continue
        for name in map(str, list(each.attrib)):
            if name.startswith("{") and not name.startswith(_OF_SVG):
                del each.attrib[name]
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _emf(data: bytes) -> bytes:
    length, at = (int.from_bytes(data[start : start + 4], "little") for start in (60, 64))
    if not length or at < _EMF_DESCRIPTION.stop:
        return data
    made = bytearray(data)
    made[_EMF_DESCRIPTION] = bytes(8)
    end = min(at + 2 * length, len(data))
    made[at:end] = bytes(max(end - at, 0))
    return bytes(made)


def _embedded(data: bytes) -> bytes:
    """Return a workbook or the like without its properties, its parts unpacked if there were any.

    So it is the same bytes whatever packs it; the file that it lies in is packed itself.
    """
    try:
        archive = open_archive(data, "")
        entries = {name: archive.read(name) for name in archive.in_order}
    except (DamagedError, ReadError):
        return data
    kept = {name: content for name, content in entries.items() if not name.startswith(_ABOUT)}
    for name in _LISTS:
        if name in kept:
            kept[name] = _SAVED_IN.sub(b"", _ABOUT_LISTED.sub(b"", kept[name]))
    kept = {name: _unnamed(name, content) for name, content in kept.items()}
    if kept == entries:
        return data
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, content in kept.items():
            made.writestr(new_entry(name), content, zipfile.ZIP_STORED)
    return buffer.getvalue()


def _compound(data: bytes) -> bytes:
    try:
        return compound.without_people(data)
    except (ValueError, IndexError, struct.error):  # it can't be followed
        return data


def _unnamed(name: str, content: bytes) -> bytes:
    """Return a part of an embedded file without the people and the files elsewhere that it names."""
    if name.endswith(".rels"):
        return _LINKED.sub(rb"\1about:blank", content)
    if not name.endswith(".xml"):
        return content
    if name.startswith(_PERSONS):
        return _PERSON.sub(rb"\1", content)
    return _SIGNED.sub(_BY_NOBODY, _NAMED.sub(rb"\1\2", content))


def _chart(data: bytes) -> bytes:
    """Return a chart without where the workbook lies that its figures are from; sheets and cells stay."""
    return _RANGE.sub(lambda found: _SOURCE.sub(_sheet, found[0]), data)


def _sheet(found: re.Match[bytes]) -> bytes:
    before, _, sheet = found[0].rpartition(b"]")
    return before[:1].strip(b"[") + sheet


def _is_chart(data: bytes) -> bool:
    return data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and b":chartSpace" in data[:4096]


def _is_svg(data: bytes) -> bool:
    return data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and b"<svg" in data[:4096]


def _is_emf(data: bytes) -> bool:
    return data.startswith(b"\1\0\0\0") and data[_EMF_MARK] == b" EMF"


_CLEANED: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], bytes]], ...] = (
    (lambda data: data.startswith(b"\x89PNG\r\n\x1a\n"), _png),
    (lambda data: data.startswith(b"\xff\xd8\xff"), _jpeg),
    (lambda data: data.startswith((b"GIF87a", b"GIF89a")), _gif),
    (lambda data: data.startswith(b"PK\x03\x04"), _embedded),
    (lambda data: data.startswith(compound.MAGIC), _compound),
    (_is_emf, _emf),
    (_is_svg, _svg),
    (_is_chart, _chart),
)
"""How each kind of file is known, and cleaned."""
