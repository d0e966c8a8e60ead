"""The fonts of a printed page: those that ship with Chapeau, and the system's where a text needs more.

A character that no font has would vanish from the page without a word; so before anything is set, the
tables of characters in the fonts are read.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import as_file, files
from pathlib import Path

import typst

from exports.report import UnwritableError
from versioning.saying import said

SHIPPED = ("Liberation Serif", "Noto Naskh Arabic")
"""The families in `exports/assets/fonts`, in the order in which they are asked for a character."""
_PREFERRED = (
    *("Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun"),
    *("NSimSun", "AR PL UMing CN", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC"),
    *("Microsoft YaHei", "WenQuanYi Zen Hei", "Noto Serif", "DejaVu Serif", "DejaVu Sans"),
)
"""Families of the system that suit an official page best."""
_CENTRED = ("WenQuanYi", "AR PL UMing TW", "AR PL UMing HK", "Noto Serif CJK TC", "Noto Serif TC")
"""How the names of families begin whose Chinese commas stand in the middle of their square, as in Taipei."""
_BOLD = 600
"""The least weight that reads as bold."""
_HAN = ((0x2E80, 0x303F), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF))
_COMMONEST = "的"
"""The commonest Chinese character: a font without it isn't made for Chinese."""
_NO_CHINESE = said(
    "The draft has Chinese characters, and no font on this machine has them; "
    "install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again."
)
_Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Typefaces:
    """What a text is set with: `families` by preference, `missing` the characters that none of them has."""

    fonts: typst.Fonts
    families: tuple[str, ...]
    missing: frozenset[str] = frozenset()

    @property
    def lacks_bold(self) -> bool:
        """Whether a family of the system among them has no bold face."""
        heavy = {each.family for each in self.fonts.fonts() if each.weight >= _BOLD}
        return any(family not in heavy for family in self.families)

    @property
    def region(self) -> str:
        """Where Chinese is set as these families draw it, empty for the mainland.

        It decides at which side a comma gives up room in a justified line; at the wrong one it would touch
        the next character.
        """
        return "TW" if any(family.startswith(_CENTRED) for family in self.families) else ""


def typefaces_for(characters: Iterable[str]) -> Typefaces:
    """Return the fonts that the characters of a text need.

    Raises UnwritableError, with one sentence, when they are Chinese and no font is made for that.
    """
    used = set(characters)
    fonts, families = shipped(), list(SHIPPED)
    missing = _lacking(set(filter(_is_shown, used)), fonts, families)
    if missing:
        fonts = _of_the_system()
        others = [each for each in fonts.families() if each not in SHIPPED]
        for family in sorted(others, key=lambda each: (_rank(each), each)):
            left = _lacking(missing, fonts, [family])
            if len(left) < len(missing):
                families.append(family)
                missing = left
            if not missing:
                break
    if any(first <= ord(char) <= last for char in missing for first, last in _HAN) and _lacking(
        {_COMMONEST}, fonts, fonts.families()
    ):
        raise UnwritableError(_NO_CHINESE)
    return Typefaces(fonts, tuple(families), frozenset(missing | set(filter(_is_unprintable, used))))


@cache
def shipped() -> typst.Fonts:
    """Return the fonts that ship with Chapeau."""
    with as_file(files("exports.assets").joinpath("fonts")) as folder:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


@cache
def _of_the_system() -> typst.Fonts:
    with as_file(files("exports.assets").joinpath("fonts")) as folder:
        return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[str(folder)])


def _rank(family: str) -> int:
    return _PREFERRED.index(family) if family in _PREFERRED else len(_PREFERRED)


def _is_shown(char: str) -> bool:
    """Return whether a font must have a character for it to be seen."""
    kind = unicodedata.category(char)
    return kind[0] not in "ZC" and not "\ufe00" <= char <= "\ufe0f"


def _is_unprintable(char: str) -> bool:
    """Return whether a character is for machines only, or none at all."""
    return unicodedata.category(char) in {"Cc", "Cs", "Cn", "Co", "Zl", "Zp"} and char not in "\n\t"


def _lacking(characters: set[str], fonts: typst.Fonts, families: Iterable[str]) -> set[str]:
    """Return the characters that none of these families has upright, italic and bold."""
    left = set(characters)
    for family in families:
        if left:
            faces = [_ranges(*face) for face in _faces(fonts, family)]
            left = {char for char in left if not faces or not all(_has(each, ord(char)) for each in faces)}
    return left


def _faces(fonts: typst.Fonts, family: str) -> set[tuple[str, int]]:
    """Return the files (and places in them) of the faces that Typst takes of a family for our styles."""
    known = [each for each in fonts.fonts() if each.family == family and each.path]
    return {
        (best.path or "", best.index)
        for style in ("normal", "italic")
        for weight in (400, 700)
        for best in sorted(known, key=partial(_distance, style, weight))[:1]
    }


def _distance(style: str, weight: int, face: typst.FontInfo) -> tuple[bool, bool, float, int]:
    """Return how far a face is from what is wanted, in the order in which Typst looks."""
    upright = face.style == "normal"
    return (
        upright != (style == "normal"),
        face.style != style,
        abs(face.stretch - 1),
        abs(face.weight - weight),
    )


def _has(ranges: _Ranges, code: int) -> bool:
    low, high = 0, len(ranges)
    while low < high:
        middle = (low + high) // 2
        first, last = ranges[middle]
        if code < first:
            high = middle
        elif code > last:
            low = middle + 1
        else:
            return True
    return False


@cache
def _ranges(path: str, index: int) -> _Ranges:
    """Return the characters of a font as sorted ranges of code points; none where it can't be read."""
    try:
        return tuple(sorted(_mapped(Path(path).read_bytes(), index)))
    except (OSError, struct.error, IndexError):
        return ()


def _mapped(data: bytes, index: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the best table of characters ("cmap") of an OpenType font."""
    at = struct.unpack_from(">I", data, 12 + 4 * index)[0] if data[:4] == b"ttcf" else 0
    count = struct.unpack_from(">H", data, at + 4)[0]
    entries = (struct.unpack_from(">4sIII", data, at + 12 + 16 * each) for each in range(count))
    start = next(offset for tag, _, offset, _ in entries if tag == b"cmap")
    tables: dict[int, int] = {}
    for each in range(struct.unpack_from(">H", data, start + 2)[0]):
        offset = start + struct.unpack_from(">I", data, start + 8 + 8 * each)[0]
        tables.setdefault(struct.unpack_from(">H", data, offset)[0], offset)
    if 12 in tables:
        groups = struct.unpack_from(">I", data, tables[12] + 12)[0]
        for first, last, _ in struct.iter_unpack(
            ">III", data[tables[12] + 16 : tables[12] + 16 + 12 * groups]
        ):
            yield first, last
    elif 4 in tables:
        at = tables[4]
        size = struct.unpack_from(">H", data, at + 6)[0]
        ends = struct.unpack_from(f">{size // 2}H", data, at + 14)
        starts = struct.unpack_from(f">{size // 2}H", data, at + 16 + size)
        yield from zip(starts, ends, strict=True)
