"""Appearance: how a page is drawn: measures, fonts, and the formats of its blocks and words.

Measures are device-independent pixels at a zoom of 1.0, sizes of letters are points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from editor.blocks import Block
from editor.levels import LEVELS
from versioning.compare.redline import Change, Fate
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind

SERIF = (
    "Liberation Serif",
    "Times New Roman",
    "Noto Naskh Arabic",
    "Noto Serif CJK SC",
    "SimSun",
    "Songti SC",
)
ANCHOR = QTextFormat.ObjectTypes.UserObject.value + 1
"""The object type of a note's sign, or of an inline that is kept as it was."""
ATOM_ID = QTextFormat.Property.UserProperty.value + 1
"""The property that holds the id of the note or inline."""
CELL = QTextFormat.Property.UserProperty.value + 2
"""The property of a block that tells in which cell of a table it stands."""

_SET_OFF = (Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)
"""Roles of paragraphs that stand a little apart from the one before."""
_BOLD = (*_SET_OFF, Role.SPONSORS)
_TITLE, _MOVED = Role.TITLE, Change.MOVED  # asked of every block, and the members of an enum are found slowly
_KEPT = Fate.KEPT
_MIDDLE = 0.4
"""A ground of more lightness is read better in black."""
_LIGHT, _PART = 0.8, 0.4
"""A colour less light than the first keeps so much of itself on a dark page."""
_GREY = 0.1
"""A colour with less saturation than this is a shade of the ink."""
TEXT_SIZE = 12.0
NOTE_SIZE = 10.0
TITLE_SIZE = 14.0
LABEL_SIZE = 8.0
_IN_CELL = 3
"""What parts the words of a cell from its edges above and below."""
_APART, _APART_FROM_RIGHT = 128.0, 100.0
"""How far two lines are apart, in hundredths of their letters: Arabic faces have room of their own."""


@dataclass(frozen=True)
class Measures:
    """The page: `left` and `right` are its margins, `level` what a sub-paragraph is indented by.

    In the margin where lines begin, labels end at `label_end`, change bars stand at `bar`, and a number ends
    `number_gap` before the words; in the other one a comment's bubble stands `remark_gap` after them.
    """

    width: int = 794
    left: int = 150
    right: int = 84
    top: int = 56
    bottom: int = 96
    level: int = 38
    after: int = 9
    number_gap: int = 9
    label_end: int = 72
    bar: int = 86
    remark_gap: int = 16


MEASURES = Measures()
NARROW = replace(MEASURES, left=84, right=56, level=16, number_gap=6, label_end=40, bar=47, remark_gap=3)
"""Those of a page that is large for its window: its margins give way before its words do."""
TIGHT = replace(NARROW, left=60, right=46, level=10, number_gap=4, label_end=32, bar=34, remark_gap=1)
"""Those of one so large that a long word would not have room beside narrow ones either."""
_FEWEST, _LONGEST = 240, 105
"""So much room has a line of words beside the usual margins, and beside narrow ones, or they give way."""


def measures_in(width: float, zoom: float) -> Measures:
    """Return the measures of a page that is so many pixels wide, and shown so large."""
    for measures, least in ((MEASURES, _FEWEST), (NARROW, _LONGEST)):
        if width / zoom - measures.left - measures.right >= least:
            return measures
    return TIGHT


class RedlineColours(Protocol):
    """Words and grounds of a redline, each `#rrggbb`."""

    @property
    def inserted(self) -> str: ...  # noqa: D102
    @property
    def inserted_ground(self) -> str: ...  # noqa: D102
    @property
    def deleted(self) -> str: ...  # noqa: D102
    @property
    def deleted_ground(self) -> str: ...  # noqa: D102
    @property
    def moved(self) -> str: ...  # noqa: D102
    @property
    def moved_ground(self) -> str: ...  # noqa: D102
    @property
    def restyled(self) -> str: ...  # noqa: D102
    @property
    def restyled_ground(self) -> str: ...  # noqa: D102


class Colours(Protocol):
    """What a page is drawn with, each `#rrggbb`; whoever shows a page gives them."""

    @property
    def dark(self) -> bool: ...  # noqa: D102
    @property
    def desk(self) -> str: ...  # noqa: D102
    @property
    def shade(self) -> str: ...  # noqa: D102
    @property
    def page(self) -> str: ...  # noqa: D102
    @property
    def ink(self) -> str: ...  # noqa: D102
    @property
    def quiet(self) -> str: ...  # noqa: D102
    @property
    def line(self) -> str: ...  # noqa: D102
    @property
    def strong_line(self) -> str: ...  # noqa: D102
    @property
    def accent(self) -> str: ...  # noqa: D102
    @property
    def error(self) -> str: ...  # noqa: D102
    @property
    def picked(self) -> str: ...  # noqa: D102
    @property
    def on_selection(self) -> str: ...  # noqa: D102
    @property
    def redline(self) -> RedlineColours: ...  # noqa: D102
    @property
    def delegations(self) -> tuple[tuple[str, str], ...]: ...  # noqa: D102


class RunStyle(NamedTuple):
    """What decides how a run of words looks: its fate, its marks (kind and value), and its block.

    `hyphens` are no-break hyphens: Liberation Serif has none, and another font's would part the lines.
    """

    fate: Fate
    marks: tuple[tuple[MarkKind, str], ...]
    bold: bool
    size: float
    moved: bool
    atom: NodeId = ""
    hyphens: bool = False


def own_style(block: Block) -> RunStyle:
    """Return how the words of a block look that bear no mark and were always there."""
    role, is_moved = block.role, block.change is _MOVED
    if block.is_note:
        return RunStyle(_KEPT, (), bold=False, size=NOTE_SIZE, moved=is_moved)
    size = TITLE_SIZE if role is _TITLE else TEXT_SIZE
    return RunStyle(_KEPT, (), role in _BOLD, size, is_moved)


class Appearance:
    """Formats for one set of colours at one zoom, with one set of measures; made anew when any changes."""

    def __init__(
        self, colours: Colours, zoom: float, measures: Measures = MEASURES, *, from_right: bool = False
    ) -> None:
        """Draw with these colours, as large as `zoom` says, a draft that is read `from_right` or not."""
        self.colours, self.zoom, self.measures, self.from_right = colours, zoom, measures, from_right
        self._runs: dict[RunStyle, QTextCharFormat] = {}
        self._blocks: dict[tuple[int, bool, bool, bool, float], QTextBlockFormat] = {}

    def changed(
        self,
        colours: Colours | None = None,
        zoom: float | None = None,
        measures: Measures | None = None,
        *,
        from_right: bool | None = None,
    ) -> Appearance:
        """Return one that is as this one but for what is said."""
        return Appearance(
            self.colours if colours is None else colours,
            self.zoom if zoom is None else zoom,
            self.measures if measures is None else measures,
            from_right=self.from_right if from_right is None else from_right,
        )

    def px(self, measure: float) -> float:
        """Return a measure at this zoom."""
        return measure * self.zoom

    @property
    def start(self) -> float:
        """How far from the edge of the frame words begin that stand at no level, in pixels."""
        return self.px(self.measures.left - self.measures.right)

    def serif(self, size: float, *, bold: bool = False) -> QFont:
        """Return the font of the page, in points at this zoom."""
        font = QFont(list(SERIF))
        font.setPointSizeF(size * self.zoom)
        font.setBold(bold)
        return font

    def colours_of(self, change: Change) -> tuple[str, str]:
        """Return the colours of a kind of change: of its words and of their ground."""
        redline = self.colours.redline
        if change is Change.MOVED:
            return redline.moved, redline.moved_ground
        if change is Change.DELETED:
            return redline.deleted, redline.deleted_ground
        if change is Change.INSERTED:
            return redline.inserted, redline.inserted_ground
        return self.colours.quiet, self.colours.page

    def run(self, style: RunStyle) -> QTextCharFormat:
        """Return the format of a run of words."""
        known = self._runs.get(style)
        if known is None:
            known = self._runs[style] = self._run(style)
        return known

    def _run(self, style: RunStyle) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontFamilies(list(SERIF))
        made.setFontPointSize(style.size * self.zoom)
        made.setForeground(QColor(self.colours.ink))
        made.setFontWeight(QFont.Weight.Bold if style.bold else QFont.Weight.Normal)
        for kind, value in style.marks:
            _mark(made, kind, value)
        marks = dict(style.marks)
        ground, ink = marks.get(MarkKind.HIGHLIGHT), marks.get(MarkKind.COLOUR)
        if ground and not ink:
            made.setForeground(QColor(_ink_on(ground)))  # the highlighter's colour is the same by night
        elif ink and not ground and self.colours.dark:
            made.setForeground(_by_night(QColor(ink), QColor(self.colours.ink)))
        self._fate(made, style)
        if style.hyphens:  # with no font but the first, the plain hyphen of that one is drawn
            made.setFontStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        if style.atom:
            made.setObjectType(ANCHOR)
            made.setProperty(ATOM_ID, style.atom)
        return made

    def _fate(self, made: QTextCharFormat, style: RunStyle) -> None:
        """Mark the fate of words by a line as well as by colour."""
        redline = self.colours.redline
        if style.fate is Fate.DELETED:
            words, ground = (
                (redline.moved, None) if style.moved else (redline.deleted, redline.deleted_ground)
            )
            made.setFontStrikeOut(True)
        elif style.fate is Fate.INSERTED:
            words, ground = redline.inserted, redline.inserted_ground
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        elif style.fate is Fate.RESTYLED:
            words, ground = redline.restyled, redline.restyled_ground
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        elif style.moved:
            words, ground = redline.moved, None
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        else:
            return
        made.setForeground(QColor(words))
        made.setUnderlineColor(QColor(words))
        if ground:
            made.setBackground(QColor(ground))

    def block(self, block: Block, *, first_note: bool = False) -> QTextBlockFormat:
        """Return the format of a block; its margins add to those of its neighbours."""
        above = 0.0
        if first_note:
            above = 34.0 - MEASURES.after
        elif block.role in _SET_OFF and not block.is_note:
            above = 12.0 - MEASURES.after
        is_reversed = is_right_to_left(block.chars, among_such=self.from_right)
        is_reversed = is_reversed or (
            block.is_note and self.from_right
        )  # a title that is cited is not turned
        in_cell = block.cell is not None
        levels = block.indent + (in_cell and block.role in LEVELS)  # there is no margin for its number
        key = levels, in_cell, block.is_note, is_reversed, above
        known = self._blocks.get(key)
        if known is None:
            known = self._blocks[key] = self._block(*key)
        if block.cell is None:
            return known
        made = QTextBlockFormat(known)
        made.setProperty(CELL, block.cell.told)
        return made

    def _block(
        self, levels: int, in_cell: bool, is_note: bool, is_reversed: bool, above: float
    ) -> QTextBlockFormat:
        made = QTextBlockFormat()
        direction = Qt.LayoutDirection.RightToLeft if is_reversed else Qt.LayoutDirection.LeftToRight
        made.setLayoutDirection(direction)
        apart = _APART_FROM_RIGHT if is_reversed else _APART
        made.setLineHeight(apart, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setBottomMargin(self.px(_IN_CELL if in_cell else 4 if is_note else MEASURES.after))
        made.setTopMargin(self.px(max(above, _IN_CELL) if in_cell else above))
        page = self.measures
        start = self.px(page.level * levels) + (0.0 if in_cell else self.start)
        (made.setRightMargin if is_reversed else made.setLeftMargin)(start)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return made


def _ink_on(ground: str) -> str:
    """Return the ink, black or white, that is read the better on a ground."""
    return "#000000" if QColor(ground).lightnessF() > _MIDDLE else "#ffffff"


def _by_night(ink: QColor, usual: QColor) -> QColor:
    """Return a colour that was chosen for white paper, light enough to be read on a dark page."""
    if ink.lightnessF() >= _LIGHT:
        return ink
    if ink.hslSaturationF() < _GREY:
        return usual
    return QColor.fromRgbF(*(_PART * part + 1 - _PART for part in (ink.redF(), ink.greenF(), ink.blueF())))


def _mark(made: QTextCharFormat, kind: MarkKind, value: str) -> None:
    if kind is MarkKind.ITALIC:
        made.setFontItalic(True)
    elif kind is MarkKind.BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    elif kind is MarkKind.UNDERLINE:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    elif kind is MarkKind.STRIKETHROUGH:
        made.setFontStrikeOut(True)
    elif kind is MarkKind.SUPERSCRIPT:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif kind is MarkKind.SUBSCRIPT:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    elif kind is MarkKind.COLOUR:
        made.setForeground(QColor(value))
    elif kind is MarkKind.HIGHLIGHT:
        made.setBackground(QColor(value))
