"""Styled text as Markdown that reads back as the very same text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import NamedTuple

from exports.markdown.anchoring import with_atoms
from exports.markdown.inline import Words, parse_inline, words_of
from exports.markdown.searching import has_raised
from versioning.tree.identity import NodeId
from versioning.tree.text import ATOM, Atom, Mark, MarkKind, StyledText

_TAGS = {
    MarkKind.ITALIC: ("<i>", "</i>"),
    MarkKind.BOLD: ("<b>", "</b>"),
    MarkKind.UNDERLINE: ("<u>", "</u>"),
    MarkKind.STRIKETHROUGH: ("<s>", "</s>"),
    MarkKind.SUPERSCRIPT: ("<sup>", "</sup>"),
    MarkKind.SUBSCRIPT: ("<sub>", "</sub>"),
}
_STYLES = {MarkKind.COLOUR: "color", MarkKind.HIGHLIGHT: "background-color"}
_TAGGED = frozenset(MarkKind) - {MarkKind.ITALIC, MarkKind.BOLD}
_SIGNS = {**_TAGS, MarkKind.ITALIC: ("*", "*"), MarkKind.BOLD: ("**", "**")}
_ESCAPED = (
    r"[\\*`]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|<(?=[A-Za-z/!])|&(?=#?\w{1,31};)|\[(?=\^|[^\[\]]*\]\()"
)
_CONTROLS = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff"
_SPECIAL = re.compile(f"[{_CONTROLS}]|{_ESCAPED}")
_MAY_BE_SPECIAL = re.compile(rf"[\\*`_~<&\[{_CONTROLS}]")
"""What those begin with: looking for these characters first is many times faster."""
_DROPPED = re.compile(r"^ | \Z|(?<= ) ")
_HIDDEN = re.compile(f"[{_CONTROLS}]")
_SIGN_CHARS = "\\*`_~<&["
_TOLD = (_SIGN_CHARS + "".join(map(chr, (*range(32), 127)))).encode()
_WITHOUT = bytes.maketrans(_TOLD, b"?" * len(_TOLD))
"""Puts another character for each sign and control: a text without any comes out as it was."""
_LATER_CONTROLS = (b"\xc2", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xed", b"\xef\xbf\xbe", b"\xef\xbf\xbf")
"""In UTF-8, what the other controls have in them."""
_HEADS = ("#", ">")
_BLOCK_SIGN = re.compile(
    r"(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|={3}|\||\[\^)|\d{1,3}(?=[.)](?:\s|$)|\.[A-ZÀ-ÞА-Я])"
)


def inline_markdown(
    text: StyledText, notes: Mapping[NodeId, str], parse: Callable[[str], Words] = parse_inline
) -> str:
    """Return the Markdown of one paragraph's text, on one line.

    `notes` gives the label of each note; an atom without label is left out. Italics and bold are written
    with asterisks where those read back exactly, as `parse` reads, else with tags.
    """
    return _markdown(*_with_labels(text, notes), parse, is_plain=_is_plain(text.chars))


class Written(NamedTuple):
    """A text as Markdown, and what is read out of that.

    `words` has the atoms of the text itself. `said` are its characters, evenly spaced, where none of them
    had to be escaped, and it doesn't begin as a heading or quotation does; else it is empty.
    """

    source: str
    words: Words
    said: str


def written(text: StyledText, *, is_folded: bool = False) -> Written:
    """Return the Markdown of one paragraph's text, and what is read out of it; labels are the atoms' ids.

    `is_folded` tells that it is known to have no space at its ends, and only single ones.
    """
    chars, atoms = text.chars, text.atoms
    is_plain = _has_no_signs(chars) and (is_folded or not _may_be_dropped(chars))
    if is_plain and _is_emphasized_apart(text):
        source = _side_by_side(text, _SIGNS) if text.marks else chars
        shown_chars = chars
        if atoms:
            source, shown_chars = _labelled(source, atoms), _labelled(chars, atoms)
        is_ascii = shown_chars.isascii()  # and has no anchors, being without signs
        return Written(source, Words(text) if is_ascii else words_of(text, ()), _said(shown_chars))
    shown, labels = _with_labels(text, {atom.id: atom.id for atom in atoms})
    source = _markdown(shown, labels, parse_inline, is_plain=is_plain)
    words = words_of(shown, labels)
    if shown.marks and (has_raised(shown.chars) or shown.spans(MarkKind.SUPERSCRIPT, 0, len(shown))):
        words = parse_inline(source)  # it may be the sign of a note, or be cut by a mark
    held = {atom.id: atom for atom in atoms}
    return Written(source, with_atoms(words, held), _said(shown.chars) if is_plain else "")


def _labelled(source: str, atoms: tuple[Atom, ...]) -> str:
    """Return a text with the label of each atom in its place."""
    first, *others = source.split(ATOM)
    return first + "".join([f"[^{atom.id}]{after}" for atom, after in zip(atoms, others, strict=True)])


def _said(chars: str) -> str:
    """Return what a reader sees of a plain text, empty where it begins as a heading does."""
    said = chars if chars.isascii() or chars.isprintable() else " ".join(chars.split())
    return "" if said[:1] in _HEADS else said


def _markdown(
    shown: StyledText, labels: list[tuple[int, int]], parse: Callable[[str], Words], *, is_plain: bool
) -> str:
    result = _written(shown, labels, _SIGNS, is_plain=is_plain)
    if _reads_as_emphasis(shown) or parse(result).text == shown:
        return result
    return _written(shown, labels, _TAGS, is_plain=is_plain)


def _is_emphasized_apart(text: StyledText) -> bool:
    """Return whether a text has no marks but italics and bold that are sure to be read back."""
    if not text.marks:
        return True
    for mark in text.marks:
        if mark.kind in _TAGGED:
            return False
    return _reads_as_emphasis(text) and not has_raised(text.chars)


def _reads_as_emphasis(text: StyledText) -> bool:
    """Return whether asterisks for italics and bold are sure to be read as such.

    They are where each mark begins with a letter or figure after none and ends with one before none, and
    none lies over another or beside a tag, which may cut it anywhere: then each row of asterisks can only
    open or only close.
    """
    chars, last = text.chars, -1
    tagged = [mark for mark in text.marks if mark.kind in _TAGGED]
    for mark in text.marks:
        if mark.kind in _TAGGED:
            continue
        if any(each.start <= mark.end and mark.start <= each.end for each in tagged):
            return False
        if mark.start <= last or not (chars[mark.start].isalnum() and chars[mark.end - 1].isalnum()):
            return False
        if chars[mark.start - 1 : mark.start].isalnum() or chars[mark.end : mark.end + 1].isalnum():
            return False
        last = mark.end
    return True


def with_block_escape(source: str) -> str:
    r"""Return a paragraph's source so that its opening is no heading, list or quotation ("1\. …")."""
    match = _BLOCK_SIGN.match(source)
    if match is None:
        return source
    at = match.end() if source[0].isdigit() else 0
    return f"{source[:at]}\\{source[at:]}"


def _with_labels(text: StyledText, notes: Mapping[NodeId, str]) -> tuple[StyledText, list[tuple[int, int]]]:
    """Return the text with `[^label]` in the place of each note, and where those stand."""
    if not text.atoms:
        return text, []
    chars, after, moved = "", 0, 0
    labels: list[tuple[int, int]] = []
    moves: list[int] = []
    for at, atom in zip(text.anchors, text.atoms, strict=True):
        label = f"[^{notes[atom.id]}]" if atom.id in notes else ""
        chars += text.chars[after:at] + label
        if label:
            labels.append((at + moved, len(chars)))
        after, moved = at + 1, moved + len(label) - 1
        moves.append(moved)
    anchors, moves = text.anchors, [0, *moves]
    marks = [  # it begins before an atom that it lies over, and ends behind it
        Mark(start + moves[bisect_left(anchors, start)], end + moves[bisect_left(anchors, end)], kind, value)
        for start, end, kind, value in text.marks
    ]
    return StyledText(chars + text.chars[after:], tuple(marks)), labels


def _written(
    text: StyledText,
    labels: list[tuple[int, int]],
    signs: Mapping[MarkKind, tuple[str, str]],
    *,
    is_plain: bool,
) -> str:
    """Return the text with its marks as signs, properly nested; a plain one has nothing to escape."""
    if is_plain and _stand_apart(text.marks):
        return _side_by_side(text, signs)
    result: list[str] = []
    open_marks: list[Mark] = []
    special = [] if is_plain else _special(text)
    for start, end, over in text.pieces():
        while open_marks and not all(_goes_on(mark, over) for mark in open_marks):
            result.append(_sign(open_marks.pop(), signs)[1])
        missing = [mark for mark in over if not any(_same(mark, each) for each in open_marks)]
        for mark in sorted(missing, key=lambda each: -each.end):
            result.append(_sign(mark, signs)[0])
            open_marks.append(mark)
        result.append(_escaped(text.chars, start, end, special, labels) if special else text.chars[start:end])
    result += [_sign(mark, signs)[1] for mark in reversed(open_marks)]
    return "".join(result)


def _stand_apart(marks: tuple[Mark, ...]) -> bool:
    """Return whether no mark lies over another."""
    return len(marks) < 2 or all(one.end <= other.start for one, other in pairwise(marks))


def _side_by_side(text: StyledText, signs: Mapping[MarkKind, tuple[str, str]]) -> str:
    """Return a text of which no mark lies over another, and in which nothing is escaped."""
    chars, at, result = text.chars, 0, ""
    for mark in text.marks:
        opening, closing = _sign(mark, signs)
        result += f"{chars[at : mark.start]}{opening}{chars[mark.start : mark.end]}{closing}"
        at = mark.end
    return result + chars[at:]


def _goes_on(mark: Mark, over: tuple[Mark, ...]) -> bool:
    return any(_same(mark, each) for each in over)


def _same(mark: Mark, other: Mark) -> bool:
    return (mark.kind, mark.value) == (other.kind, other.value)


def _sign(mark: Mark, signs: Mapping[MarkKind, tuple[str, str]]) -> tuple[str, str]:
    if mark.kind in _STYLES:
        return f'<span style="{_STYLES[mark.kind]}:{mark.value}">', "</span>"
    return signs[mark.kind]


def _is_plain(chars: str) -> bool:
    """Return whether nothing in a text could be taken as a sign or dropped, as is soon seen."""
    return _has_no_signs(chars) and not _may_be_dropped(chars)


def _has_no_signs(chars: str) -> bool:
    """Return whether neither a sign nor a control character is in a text."""
    encoded = chars.encode("utf-8", "surrogatepass")
    if encoded.translate(_WITHOUT) != encoded:
        return False
    if len(encoded) == len(chars) or not any(each in encoded for each in _LATER_CONTROLS):
        return True
    return _HIDDEN.search(chars) is None


def _may_be_dropped(chars: str) -> bool:
    """Return whether a text has spaces that Markdown drops."""
    return chars[:1] == " " or chars[-1:] == " " or "  " in chars


def _special(text: StyledText) -> list[int]:
    """Return where characters stand that Markdown would take as a sign, or drop.

    An underscore between letters is none, unless the sign of a mark will stand between.
    """
    chars = text.chars
    edges = {edge for mark in text.marks for edge in (mark.start, mark.end)}
    found = [
        at
        for at in (each.start() for each in _MAY_BE_SPECIAL.finditer(chars))
        if _SPECIAL.match(chars, at) or (chars[at] == "_" and not edges.isdisjoint((at, at + 1)))
    ]
    if _may_be_dropped(chars):
        found = sorted([*found, *(each.start() for each in _DROPPED.finditer(chars))])
    return found


def _escaped(chars: str, start: int, end: int, special: list[int], labels: list[tuple[int, int]]) -> str:
    """Return a stretch with a backslash or an entity for each special character that is not in a label."""
    parts: list[str] = []
    for at in special[bisect_left(special, start) : bisect_left(special, end)]:
        if any(first <= at < last for first, last in labels):
            continue
        char = chars[at]
        escaped = "<br>" if char == "\n" else f"\\{char}" if char in _SIGN_CHARS else f"&#{ord(char)};"
        parts += [chars[start:at], escaped]
        start = at + 1
    return "".join([*parts, chars[start:end]])
