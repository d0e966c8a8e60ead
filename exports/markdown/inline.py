r"""Markdown within a paragraph: emphasis, HTML tags, escapes, entities, and what may anchor a note.

Page-broken text is not CommonMark (a sponsor's asterisk is no emphasis, a bracket is negotiating
language), so this reads the inline marks that drafts use and leaves every other character as it is.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from exports.markdown.searching import RAISED, has_any, has_raised
from versioning.tree.text import ATOM, EMPTY, Mark, MarkKind, StyledText

_TAGS = {
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "u": MarkKind.UNDERLINE,
    "ins": MarkKind.UNDERLINE,
    "s": MarkKind.STRIKETHROUGH,
    "del": MarkKind.STRIKETHROUGH,
    "strike": MarkKind.STRIKETHROUGH,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
}
_SILENT_TAGS = frozenset(("a", "center", "div", "font", "img", "mark", "p", "small", "span", "tt"))
_LONGEST_RUN = 3
"""More asterisks or low lines than this are a rule or a blank to fill in."""
_TOKEN = re.compile(
    r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | <(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?:\s[^<>]*)?)/?>
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    | \[\^(?P<label>[^\[\]\s]{1,60})\]
    | (?P<image>!?)\[(?P<shown>[^\[\]]*)\]\((?P<target>(?:https?:|mailto:|\#|/|\./)[^()\s]*)\)
    | <(?P<address>https?://[^<>\s]+|mailto:[^<>\s]+)>
    | (?P<run>\*+|_+|~~)
    | (?P<raised>[⁰¹²³⁴-⁹]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_PLAIN_TOKEN = re.compile(r"(?P<run>\*+)|(?P<raised>[⁰¹²³⁴-⁹]+)|\[\^(?P<label>[^\[\]\s]{1,60})\]")
_BEGINNING = re.compile(r"[\\<&\[!*_~⁰¹²³⁴-⁹]")
"""What tokens begin with: looking for these characters first is many times faster."""
RAISED_FIGURES = re.compile("[⁰¹²³⁴-⁹]+")
_SIGN = re.compile(r"(?<=[^\s*])(\*+|[†‡§]+)")
_SIGNS = "*†‡§"
_COLOUR = re.compile(
    r"(?<![\w-])(?P<ground>background(?:-color)?\s*:|bgcolor\s*=)?(?(ground)|color\s*[:=])\s*[\"']?\s*"
    r"(?P<value>#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?)\b"
)
_MARKER = "#ffff00"
"""The ground of what is merely said to be highlighted."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Characters that may be a note's mark: `style` is how they were written, `label` what they say."""

    start: int
    end: int
    style: str
    label: str


class Words(NamedTuple):
    """A paragraph's text before its notes are known, and the links whose targets were left out."""

    text: StyledText = EMPTY
    anchors: tuple[Anchor, ...] = ()
    links: tuple[str, ...] = ()

    def slice(self, start: int, end: int | None = None) -> Words:
        """Return the part from `start` up to `end`; an anchor that is cut is none any more."""
        end = len(self.text) if end is None else end
        kept = tuple(
            replace(each, start=each.start - start, end=each.end - start)
            for each in self.anchors
            if each.start >= start and each.end <= end
        )
        return Words(self.text.slice(start, end), kept, self.links)


@dataclass
class _Run:
    """A run of delimiters, with what is left of it to open and close emphasis."""

    at: int
    char: str
    count: int
    opens: bool
    closes: bool
    whole: int = 0
    removed: set[int] = field(default_factory=set)

    def take(self, count: int, *, from_end: bool) -> None:
        """Use up `count` delimiters at the inner side of the run."""
        left = [each for each in range(self.at, self.at + self.whole) if each not in self.removed]
        self.removed.update(left[-count:] if from_end else left[:count])
        self.count -= count


@dataclass
class _Scan:
    """What the scanner has gathered so far: `chars` in pieces, `size` of them."""

    chars: list[str] = field(default_factory=list)
    size: int = 0
    runs: list[_Run] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    open_tags: list[tuple[str, int, tuple[Mark, ...]]] = field(default_factory=list)

    def put(self, text: str) -> None:
        self.chars.append(text.replace(ATOM, "\ufffd"))
        self.size += len(text)


def parse_inline(source: str, *, markdown: bool = True) -> Words:
    r"""Return the styled text of one paragraph's source.

    Without `markdown` only note marks are looked for, and every character stands for itself.
    `<br>` is a line break; a line end in the source is kept as "\n" for the caller to heal.
    """
    scan = _Scan()
    pattern = _TOKEN if markdown else _PLAIN_TOKEN
    at = 0
    for begun in _BEGINNING.finditer(source):
        match = pattern.match(source, begun.start()) if begun.start() >= at else None
        if match is not None:
            scan.put(source[at : match.start()])
            at = match.end()
            _take(scan, match, source)
    scan.put(source[at:])
    if markdown:
        _emphasize(scan.runs, scan.marks)
    return _finished(scan)


def _take(scan: _Scan, match: re.Match[str], source: str) -> None:
    """Take in one token."""
    groups = {name: value for name, value in match.groupdict().items() if value is not None}
    if "run" in groups:
        _take_run(scan, match, source)
    elif "raised" in groups:
        figures = _figures(groups["raised"])
        scan.anchors.append(Anchor(scan.size, scan.size + len(figures), "raised", figures))
        scan.put(groups["raised"])
    elif "label" in groups:
        size = len(match[0])
        scan.anchors.append(Anchor(scan.size, scan.size + size, "label", groups["label"]))
        scan.put(match[0])
    elif "escaped" in groups:
        scan.put(groups["escaped"])
    elif "entity" in groups:
        scan.put(_entity(groups["entity"]))
    elif "tag" in groups:
        _take_tag(scan, match)
    elif "address" in groups:
        scan.put(groups["address"].removeprefix("mailto:"))
    elif "target" in groups:
        scan.links.append(groups["target"])
        inner = parse_inline(groups["shown"])
        by = scan.size
        scan.put(inner.text.chars)
        scan.marks += [each._replace(start=each.start + by, end=each.end + by) for each in inner.text.marks]


def _entity(source: str) -> str:
    """Return the character of an entity; figures are code points, whatever old browsers made of them."""
    if source[1] != "#":
        return html.unescape(source)
    code = int(source[3:-1], 16) if source[2] in "xX" else int(source[2:-1])
    return chr(code) if code < 0x110000 else source


def _take_run(scan: _Scan, match: re.Match[str], source: str) -> None:
    run = match["run"]
    before = source[match.start() - 1] if match.start() else " "
    after = source[match.end()] if match.end() < len(source) else " "
    left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or after.isspace() or not after.isalnum())
    if run[0] == "_":
        left, right = left and not before.isalnum(), right and not after.isalnum()
    if len(run) <= _LONGEST_RUN:
        scan.runs.append(_Run(scan.size, run[0], len(run), left, right, len(run)))
    scan.put(run)


def _take_tag(scan: _Scan, match: re.Match[str]) -> None:
    tag = match["tag"].lower()
    kind = _TAGS.get(tag)
    if tag == "br":
        scan.put("\n")
    elif kind is None and tag not in _SILENT_TAGS:
        scan.put(match[0])
    elif not match["close"]:
        kinds = {kind: ""} if kind else _colours(match["attributes"], marker=tag == "mark")
        marks = tuple(Mark(scan.size, scan.size, each, value) for each, value in kinds.items())
        if tag != "img":
            scan.open_tags.append((tag, scan.size, marks))
    else:
        _close_tag(scan, tag)


def _close_tag(scan: _Scan, tag: str) -> None:
    for index in range(len(scan.open_tags) - 1, -1, -1):
        name, start, marks = scan.open_tags[index]
        if name == tag:
            del scan.open_tags[index]
            scan.marks += [mark._replace(end=scan.size) for mark in marks]
            if tag == "sup":
                label = "".join(scan.chars)[start:]
                if re.fullmatch(r"\d{1,3}|\*+|[a-z†‡§]", label):
                    scan.anchors.append(Anchor(start, scan.size, "raised", label))
            return


def _colours(attributes: str, *, marker: bool) -> dict[MarkKind, str]:
    """Return the colour of ink and of ground that a tag's attributes give; a marker has a usual ground."""
    result = {MarkKind.HIGHLIGHT: _MARKER} if marker else {}
    for found in _COLOUR.finditer(attributes):
        result[MarkKind.HIGHLIGHT if found["ground"] else MarkKind.COLOUR] = _long(found["value"])
    return result


def _long(colour: str) -> str:
    digits = colour[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(each * 2 for each in digits))


def _emphasize(runs: list[_Run], marks: list[Mark]) -> None:
    """Pair the delimiter runs as CommonMark does, and add the marks they stand for."""
    bottoms: dict[tuple[str, bool, int], int] = {}
    for index, closer in enumerate(runs):
        kind_of_closer = (closer.char, closer.opens, closer.whole % 3)
        while closer.closes and closer.count:
            found = _opener(runs, index, bottoms.get(kind_of_closer, 0))
            if found is None:
                bottoms[kind_of_closer] = index  # no later closer of its kind needs to look before this
                break
            opener = runs[found]
            used = 2 if min(opener.count, closer.count) >= 2 else 1
            kind = MarkKind.BOLD if used == 2 else MarkKind.ITALIC
            if closer.char == "~":
                kind = MarkKind.STRIKETHROUGH
            opener.take(used, from_end=True)
            closer.take(used, from_end=False)
            marks.append(Mark(opener.at + opener.whole, closer.at, kind))
            for between in range(found + 1, index):
                runs[between].opens = runs[between].closes = False


def _opener(runs: list[_Run], index: int, bottom: int) -> int | None:
    """Return the index of the nearest run, from `bottom` on, that can open what run `index` closes."""
    closer = runs[index]
    for before in range(index - 1, bottom - 1, -1):
        run = runs[before]
        if run.char != closer.char or not run.opens or not run.count:
            continue
        both = (run.opens and run.closes) or (closer.opens and closer.closes)
        unfit = (run.whole + closer.whole) % 3 == 0 and (run.whole % 3 or closer.whole % 3)
        if not (both and unfit):
            return before
    return None


def _finished(scan: _Scan) -> Words:
    """Drop the delimiters that were used up; what is left of asterisks may anchor a note."""
    removed = sorted(at for run in scan.runs for at in run.removed)
    chars = "".join(scan.chars)
    marks, anchors = tuple(scan.marks), scan.anchors
    if removed:
        cuts = [-1, *removed, scan.size]
        chars = "".join(chars[before + 1 : after] for before, after in pairwise(cuts))

        def place(at: int) -> int:
            return at - bisect_left(removed, at)

        marks = tuple(each._replace(start=place(each.start), end=place(each.end)) for each in marks)
        anchors = [replace(each, start=place(each.start), end=place(each.end)) for each in anchors]
    return Words(StyledText(chars, marks), _with_signs(chars, anchors), tuple(scan.links))


def words_of(text: StyledText, labels: Sequence[tuple[int, int]]) -> Words:
    """Return what is read out of the Markdown of a text, which needn't be written for it.

    It has no superscript, and no mark begins or ends within raised figures.

    `labels` are the stretches that are the labels of notes, `[^label]`.
    """
    if not labels and not _may_anchor(text.chars):
        return Words(text)
    anchors = [Anchor(start, end, "label", text.chars[start + 2 : end - 1]) for start, end in labels]
    anchors += [
        Anchor(found.start(), found.end(), "raised", _figures(found[0]))
        for found in (RAISED_FIGURES.finditer(text.chars) if has_raised(text.chars) else ())
        if not any(start <= found.start() < end for start, end in labels)
    ]
    return Words(text, _with_signs(text.chars, anchors))


def _may_anchor(chars: str) -> bool:
    return has_any(chars, _SIGNS) or has_raised(chars)


def _figures(raised: str) -> str:
    return "".join(str(RAISED.index(each)) for each in raised)


def _with_signs(chars: str, anchors: list[Anchor]) -> tuple[Anchor, ...]:
    """Return the anchors of a text in their order, with the asterisks and daggers that are part of none."""
    if _may_anchor(chars):
        taken = {at for each in anchors for at in range(each.start, each.end)}
        anchors = anchors + [
            Anchor(match.start(), match.end(), "sign", match[0])
            for match in _SIGN.finditer(chars)
            if match.start() not in taken
        ]
    return tuple(sorted(anchors, key=lambda each: each.start))
