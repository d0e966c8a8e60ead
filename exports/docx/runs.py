"""Runs: styled text as the w:r elements of a paragraph, in XML."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from exports.docx.scripts import is_run_from_right, stretches
from exports.docx.vocabulary import HIGHLIGHTS, PRINTED
from versioning.tree.directions import RIGHT_TO_LEFT, is_right_to_left
from versioning.tree.text import ATOM, Mark, MarkKind, StyledText

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
PARTS = re.compile(r"\n|\t|[^\n\t]+")
_SHADE = "shade"
"""The highlight in a colour that no highlighter of Word has."""
_HIGHLIGHTERS = {value: name for name, value in HIGHLIGHTS.items()}
_KINDS: tuple[tuple[str, str], ...] = (
    (MarkKind.BOLD, "<w:b/><w:bCs/>"),
    (MarkKind.ITALIC, "<w:i/><w:iCs/>"),
    (MarkKind.STRIKETHROUGH, "<w:strike/>"),
    (MarkKind.COLOUR, '<w:color w:val="{}"/>'),
    (MarkKind.HIGHLIGHT, '<w:highlight w:val="{}"/>'),
    (MarkKind.UNDERLINE, '<w:u w:val="single"/>'),
    (_SHADE, '<w:shd w:val="clear" w:color="auto" w:fill="{}"/>'),
    (MarkKind.SUPERSCRIPT, '<w:vertAlign w:val="superscript"/>'),
    (MarkKind.SUBSCRIPT, '<w:vertAlign w:val="subscript"/>'),
)
"""The properties of each mark, in the order of the schema."""


def unfit(text: str) -> int:
    """Return how many characters of a text no XML can hold; they are written as U+FFFD."""
    return len(_UNFIT.findall(text))


def fit(text: str) -> str:
    """Return a text that XML can hold, with U+FFFD for every character that it can't."""
    return _UNFIT.sub("\ufffd", text)


def properties(marks: tuple[Mark, ...], words: str, change: str = "", *, from_right: bool = False) -> str:
    """Return the w:rPr of a stretch of words; `change` is the w:rPrChange to put last.

    `from_right` says that the paragraph is read from the right.
    """
    inner = _font(words) + _marks(marks) + _direction(words, from_right=from_right) + change
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def old_properties(marks: tuple[Mark, ...], words: str, *, from_right: bool = False) -> str:
    """Return the w:rPr for inside a w:rPrChange: all properties as they were."""
    return f"<w:rPr>{_font(words)}{_marks(marks)}{_direction(words, from_right=from_right)}</w:rPr>"


def _font(words: str) -> str:
    return (
        '<w:rFonts w:hint="eastAsia"/>' if words[:1] >= "\u2e80" and not RIGHT_TO_LEFT.match(words[0]) else ""
    )


def _direction(words: str, *, from_right: bool) -> str:
    return "<w:rtl/>" if is_run_from_right(words, from_right=from_right) else ""


def _marks(marks: tuple[Mark, ...]) -> str:
    """Return the properties of some marks; of superscript and subscript on one character, the former."""
    values: dict[str, str] = {mark.kind: mark.value for mark in marks}
    if MarkKind.SUPERSCRIPT in values:
        values.pop(MarkKind.SUBSCRIPT, None)
    if ground := values.pop(MarkKind.HIGHLIGHT, ""):
        name = _HIGHLIGHTERS.get(ground)
        values[MarkKind.HIGHLIGHT if name else _SHADE] = name or ground
    return "".join(form.format(values[kind].lstrip("#")) for kind, form in _KINDS if kind in values)


def run(words: str, properties_: str, *, deleted: bool = False) -> str:
    """Return a run; `words` hold no atom. Tabs and line breaks become elements."""
    return f"<w:r>{properties_}{_content(words, deleted=deleted)}</w:r>"


def printed(words: str, size: int = 0, *, deleted: bool = False, from_right: bool = False) -> str:
    """Return a run of what is printed by rule, in a size in points, 0 for that of the paragraph."""
    direction = _direction(words, from_right=from_right)
    properties_ = f'<w:rPr><w:rStyle w:val="{PRINTED}"/>{_size(size)}{direction}</w:rPr>'
    return run(words, properties_, deleted=deleted)


def sized(words: str, size: int, *, deleted: bool = False) -> str:
    """Return a run of plain words in a size in points."""
    return run(words, f"<w:rPr>{_size(size)}</w:rPr>", deleted=deleted)


def _size(points: int) -> str:
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>' if points else ""


def text_runs(text: StyledText, *, deleted: bool = False, from_right: bool | None = None) -> str:
    """Return the runs of a text that holds no atoms, in a paragraph that is read `from_right` or not.

    Where that isn't said, the text is the whole paragraph.
    """
    right = is_right_to_left(text.chars) if from_right is None else from_right
    return "".join(
        run(words, properties(marks, words, from_right=right), deleted=deleted)
        for start, end, marks in text.pieces()
        for first, last in stretches(text.chars, start, end, from_right=right)
        for words in (text.chars[first:last],)
    )


def _content(words: str, *, deleted: bool) -> str:
    tag = "w:delText" if deleted else "w:t"
    result = ""
    for part in PARTS.findall(fit(words.replace(ATOM, ""))):
        if part == "\n":
            result += "<w:br/>"
        elif part == "\t":
            result += "<w:tab/>"
        else:
            result += f'<{tag} xml:space="preserve">{escape(part, {chr(13): "&#13;"})}</{tag}>'
    return result
