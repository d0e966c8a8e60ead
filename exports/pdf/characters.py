"""The characters of a PDF with their font, size and place, as runs: what one text object shows.

Everything is measured in points (1/72 inch), upwards and to the right from a page's lower left
corner, in the direction in which most of the page's text is written.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from exports.pdf.annotations import comments_on, strokes_on
from exports.pdf.dots import with_dots
from exports.pdf.right_to_left import Glyph, runs_from_right
from exports.pdf.run import WIDE, Font, Rule, Run
from exports.pdf.strokes import met_in_part, with_strokes

_BOLD = re.compile(r"bold|black|heavy|demi(?!light)", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv|kaiti|kaishu|dfkai|\bkai\b", re.IGNORECASE)
_BARS = re.compile(r"bar ?code|code ?(?:39|128)|3 ?of ?9", re.IGNORECASE)
_ITALIC_FLAG, _BOLD_FLAG = 1 << 6, 1 << 18
_LONGEST_NAME = 256
_STROKED = 2
"""The mode in which letters are filled and stroked, which makes them bold."""
_SLANTED = 0.12
_STRETCHED = re.compile(f"[{WIDE.pattern[1:-1]}\u00a0]")
"""What a space that PDFium saw beside it is no word of."""
_AS_READ = {0x02: "-", 0xFFFE: "-", 0xAD: "-", 0: "\ufffd", 0xFFFC: "\ufffd", 0x09: " ", 0x0A: " ", 0x0D: " "}
"""PDFium puts the first two for a hyphen at the end of a line."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-zÀ-ɏͰ-ԯ]")
_UNKNOWN = ("\0", "\ufffd", "\uffff")
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]|[\udc00-\udfff][\ud800-\udbff]|[\ud800-\udfff]")
"""How PDFium tells a character outside the basic plane: in two, on a page from the right in either order."""
_LETTER = re.compile(f"{_HALVES.pattern}|.", re.DOTALL)
_STRIDE = 16
_NEVER_FLAT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()<=>?@[]{|}\\")
_FLAT = 0.2
"""What is drawn of these is higher than so much of their size, or it is a stroke that passes for them."""
_GREYEST = 40
"""Shades of red, green and blue that differ by less make a grey."""
_THINNEST, _SHORTEST_RULE = 3.0, 8.0
_PICTURE = 0.5
"""A page without text is a scan if pictures cover more than so much of it."""


@dataclass
class Sheet:
    """A page: its runs in PDFium's order and its rules, between `bottom` and `top`.

    `aslant` is text in another direction than the page's, `unknown` counts characters of which the
    file doesn't tell what letters they are, `over` are the words of what is laid over it (`annotations`)
    and not among its runs, as they are on one that `is_filled_in`. One that `is_picture` has no runs. On a
    `mirrored` page, written from right to left, distances are measured from its right edge.
    """

    number: int
    bottom: float
    top: float
    width: float
    runs: list[Run] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    aslant: str = ""
    unknown: int = 0
    mirrored: bool = False
    over: tuple[str, ...] = ()
    is_filled_in: bool = False
    is_picture: bool = False


def read_sheet(document: pypdfium2.PdfDocument, index: int) -> Sheet:
    """Return a page's characters; raises pypdfium2.PdfiumError when the page is damaged."""
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            reader = _Reader(text_page)
            runs, unknown = reader.runs()
            from_right = reads_from_right(runs)
            if from_right and not _main_turn(runs):
                runs = reader.runs_from_right(runs)
            turn = _main_turn(runs)
            drawn = [] if turn else list(_boxes(page, pdfium.FPDF_PAGEOBJ_PATH))
            rules = list(_rules(drawn))
            strokes = [] if turn else [*rules, *strokes_on(page)]
            if strokes:
                runs = with_strokes(runs if from_right else reader.lettered(runs, strokes), strokes)
        finally:
            text_page.close()
        runs = runs if from_right else with_dots(runs, drawn)
        runs = [replace(run, text=_whole(run.text)) if _HALVES.search(run.text) else run for run in runs]
        left, bottom, right, top = page.get_bbox()
        is_picture = not runs and _pictured(page) > _PICTURE * (right - left) * (top - bottom)
        over = comments_on(page)
    finally:
        page.close()
    corners = [_turned(x, y, turn) for x in (left, right) for y in (bottom, top)]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    bottom, top = min(y for _, y in corners), max(y for _, y in corners)
    straight = [run for run in runs if run.turn == turn]
    aslant = " ".join(" ".join(run.text for run in runs if run.turn != turn).split())
    sheet = Sheet(index + 1, bottom, top, right - left, straight, rules, aslant, unknown, over=over)
    sheet.is_picture = is_picture
    return _placed(sheet, left, right, mirrored=from_right)


class _Reader:
    """Reads one page's characters from PDFium."""

    def __init__(self, text_page: pypdfium2.PdfTextPage) -> None:
        self._page = text_page.raw
        self.spots: list[Sequence[int]] = []
        """Of each run, where on the page each of its characters is."""
        self._fonts: dict[int, Font] = {}
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._parts = [ctypes.c_uint() for _ in range(4)]
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def runs(self) -> tuple[list[Run], int]:
        """Return the runs, and the number of characters that stand for no known letter."""
        count = max(0, pdfium.FPDFText_CountChars(self._page))
        chars = self._chars(count)
        result: list[Run] = []
        unknown = start = 0
        spaced = fresh = False
        while start < count:
            thing = pdfium.FPDFText_GetTextObject(self._page, start)
            end = self._end(start, count, thing) if thing else start + 1  # what PDFium adds has none
            text, spots = self._without_gaps(chars[start:end], start)
            shown = text.strip()
            if not thing or not shown:
                spaced = spaced or " " in text
                fresh = fresh or "\n" in text
            else:
                unknown += sum(map(_whole(text).count, _UNKNOWN))
                source = chars[start:end]
                span = (end - len(source.lstrip()), start + len(source.rstrip()) - 1)
                result.append(self._run(span, thing, text.translate(_AS_READ), spaced=spaced, fresh=fresh))
                self.spots.append(spots)
                spaced = fresh = False
            start = end
        return result, unknown

    def _without_gaps(self, text: str, start: int) -> tuple[str, Sequence[int]]:
        """Return a text without the spaces that PDFium saw where there are mere gaps, and where the rest is.

        Such gaps stand beside Chinese characters and no-break spaces, where a line is stretched to its end.
        """
        spots: Sequence[int] = range(start, start + len(text))
        if " " not in text or not _STRETCHED.search(text):
            return text, spots
        spots = [
            start + at
            for at, char in enumerate(text)
            if char != " "
            or not _STRETCHED.search(text[max(0, at - 1) : at + 2])
            or pdfium.FPDFText_IsGenerated(self._page, start + at) != 1
        ]
        return "".join(text[at - start] for at in spots), spots

    def runs_from_right(self, runs: list[Run]) -> list[Run]:
        """Return the runs of a page that is written from right to left, by where each character stands."""
        glyphs: list[Glyph] = []
        for run, spots in zip(runs, self.spots, strict=True):
            for offset, char in _letters(run.text):
                order = spots[offset]
                made_up = char == " " and pdfium.FPDFText_IsGenerated(self._page, order) == 1
                if not made_up and not run.turn:
                    (left, _), (right, _) = self._corners(order)
                    flat = char in _NEVER_FLAT and self._height(order) < _FLAT * run.size
                    place = (left, right, run.base, run.size)
                    glyphs.append(Glyph(char, *place, run.font, order, flat, run.colour))
        return [*runs_from_right(glyphs), *(run for run in runs if run.turn)]

    def lettered(self, runs: list[Run], strokes: list[Rule]) -> list[Run]:
        """Return the runs, with the places of their letters where a line meets a part of one."""
        result = list(runs)
        for at in met_in_part(runs, strokes):
            corners = [self._corners(spot) for spot in self.spots[at]]
            result[at] = replace(
                runs[at], letters=tuple([(left, right) for (left, _), (right, _) in corners])
            )
        return result

    def _chars(self, count: int) -> str:
        """Return every character of the page, one for each of PDFium's."""
        buffer = (ctypes.c_ushort * (count + 1))()
        size = pdfium.FPDFText_GetText(self._page, 0, count, buffer)
        if size == count + 1:
            text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
            if len(text) == count:
                return text
        codes = (pdfium.FPDFText_GetUnicode(self._page, index) for index in range(count))
        return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)

    def _end(self, start: int, count: int, thing: object) -> int:
        """Return where the characters of the text object that begins at `start` end.

        They stand together, so it is looked for in strides: asking for each would take half the time
        of reading a page.
        """
        address = _address(thing)
        inside, stride = start, _STRIDE
        while stride:
            while inside + stride < count and (
                _address(pdfium.FPDFText_GetTextObject(self._page, inside + stride)) == address
            ):
                inside += stride
            stride //= 4
        return inside + 1

    def _run(self, span: tuple[int, int], thing: object, text: str, *, spaced: bool, fresh: bool) -> Run:
        """Return the run of a text object; `span` are its first and last characters that are no space."""
        matrix, x, y = self._matrix, self._x, self._y
        first, last = span
        pdfium.FPDFText_GetMatrix(self._page, first, matrix)
        pdfium.FPDFText_GetCharOrigin(self._page, first, x, y)
        size = pdfium.FPDFText_GetFontSize(self._page, first) * math.hypot(matrix.c, matrix.d)
        turn = round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360 if matrix.b else 0
        edges = [_turned(*corner, turn)[0] for at in {first, last} for corner in self._corners(at)]
        _, base = _turned(x.value, y.value, turn)
        font = self._font(thing)
        if not turn and not font.italic and abs(matrix.c) > _SLANTED * abs(matrix.d):
            font = replace(font, italic=True)
        return Run(
            text, min(edges), max(edges), base, size, font, spaced, fresh, turn, colour=self._colour(thing)
        )

    def _corners(self, index: int) -> tuple[tuple[float, float], ...]:
        """Return two opposite corners of the box in which a character stands."""
        box = self._box
        pdfium.FPDFText_GetLooseCharBox(self._page, index, box)
        return (box.left, box.bottom), (box.right, box.top)

    def _height(self, index: int) -> float:
        """Return how high what is drawn of a character is, in points."""
        bottom, top = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharBox(self._page, index, self._x, self._y, bottom, top)
        return top.value - bottom.value

    def _colour(self, thing: object) -> str:
        """Return the colour in which a text object is printed, empty where it has none of its own."""
        red, green, blue, alpha = self._parts
        if not pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha):
            return ""
        shades = red.value, green.value, blue.value
        return "" if max(shades) - min(shades) < _GREYEST else "#{:02x}{:02x}{:02x}".format(*shades)

    def _font(self, thing: object) -> Font:
        """Return the font of a text object."""
        handle = pdfium.FPDFTextObj_GetFont(thing)
        address = _address(handle)
        if address not in self._fonts:
            self._fonts[address] = _font_of(handle) if address else Font()
        font = self._fonts[address]
        stroked = pdfium.FPDFTextObj_GetTextRenderMode(thing) == _STROKED
        return replace(font, bold=True) if stroked and not font.bold else font


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character of a text, and where PDFium's first one for it stands."""
    for found in _LETTER.finditer(text):
        yield found.start(), _whole(found[0])


def _whole(text: str) -> str:
    """Return a text with each character in one piece; half of one is unknown."""
    return text if text.isascii() else _HALVES.sub(_joined, text)


def _joined(halves: re.Match[str]) -> str:
    return "".join(sorted(halves[0])).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _font_of(handle: object) -> Font:
    """Return what a font's name and flags say of it."""
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFFont_GetBaseFontName(handle, name, _LONGEST_NAME)
    shown = name.value.decode("utf-8", "replace").rpartition("+")[2]
    flags = max(0, pdfium.FPDFFont_GetFlags(handle))
    return Font(
        _BOLD.search(shown) is not None or flags & _BOLD_FLAG != 0,
        _ITALIC.search(shown) is not None or flags & _ITALIC_FLAG != 0,
        _BARS.search(shown) is not None,
    )


def _rules(drawn: list[tuple[float, float, float, float]]) -> Iterator[Rule]:
    """Yield the horizontal lines among what is drawn on a page, as such or as flat boxes."""
    for left, bottom, right, top in drawn:
        if top - bottom <= _THINNEST and right - left >= _SHORTEST_RULE:
            yield Rule(left, right, (top + bottom) / 2)


def _pictured(page: pypdfium2.PdfPage) -> float:
    """Return how much pictures cover of a page, in square points."""
    boxes = _boxes(page, pdfium.FPDF_PAGEOBJ_IMAGE)
    return sum((right - left) * (top - bottom) for left, bottom, right, top in boxes)


def _boxes(page: pypdfium2.PdfPage, kind: int) -> Iterator[tuple[float, float, float, float]]:
    """Yield the left, bottom, right and top of each thing of a kind that is drawn on a page."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(pdfium.FPDFPage_CountObjects(page.raw)):
        thing = pdfium.FPDFPage_GetObject(page.raw, index)
        if pdfium.FPDFPageObj_GetType(thing) == kind and (
            pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
        ):
            yield left.value, bottom.value, right.value, top.value


def _address(thing: Any) -> int:  # noqa: ANN401 (a pointer of ctypes)
    """Return where PDFium keeps a text object: equal for the characters of one."""
    return ctypes.addressof(thing.contents) if thing else 0


def _main_turn(runs: list[Run]) -> int:
    """Return the direction in which most letters of a page are written."""
    counts: Counter[int] = Counter()
    for run in runs:
        counts[run.turn] += len(run.text)
    return max(counts, key=counts.__getitem__, default=0)


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """Return where a point lies once the page is turned so that text in direction `turn` is level."""
    if not turn:
        return x, y
    angle = math.radians(-turn)
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)


def reads_from_right(runs: Sequence[Run]) -> bool:
    """Return whether most letters are of a script that is written from right to left."""
    text = "".join(run.text for run in runs)
    return len(_RIGHT_TO_LEFT.findall(text)) > len(_LEFT_TO_RIGHT.findall(text))


def _placed(sheet: Sheet, left: float, right: float, *, mirrored: bool) -> Sheet:
    """Return a sheet whose distances count from its edge, the right one on a mirrored sheet."""

    def span(start: float, end: float) -> tuple[float, float]:
        return (right - end, right - start) if mirrored else (start - left, end - left)

    runs, rules = [], []
    for run in sheet.runs:
        start, end = span(run.left, run.right)
        runs.append(replace(run, left=start, right=end, letters=()) if left or mirrored else run)
    for rule in sheet.rules:
        start, end = span(rule.left, rule.right)
        rules.append(Rule(start, end, rule.height))
    return replace(sheet, runs=runs, rules=rules, mirrored=mirrored)
