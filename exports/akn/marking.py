"""Styled text as the inline content of an Akoma Ntoso element."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from exports.akn.vocabulary import COLOURS
from versioning.tree.identity import NodeId
from versioning.tree.spans import Spans
from versioning.tree.text import ATOM, Atom, Mark, MarkKind, Note, StyledText

KEEP = 'xml:space="preserve"'
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PARTS = re.compile(f"\n|{ATOM}|[^\n{ATOM}]+")
_CLASSES = {
    MarkKind.BOLD: "bold",
    MarkKind.ITALIC: "italic",
    MarkKind.UNDERLINE: "underline",
    MarkKind.STRIKETHROUGH: "strikethrough",
}
_ELEMENTS = ((MarkKind.SUPERSCRIPT, "sup"), (MarkKind.SUBSCRIPT, "sub"))


def fit(text: str) -> str:
    """Return a text in which the characters that no XML can hold are U+FFFD."""
    return _UNFIT.sub("\ufffd", text)


def attribute(text: str) -> str:
    """Return a text as an attribute's value in its quotes."""
    return quoteattr(fit(text))


def words(text: str) -> str:
    """Return plain words as content."""
    return escape(fit(text)).replace("\r", "&#13;")


def broken(text: str) -> str:
    """Return plain words as content in which line ends are line breaks."""
    return "<eol/>".join(map(words, text.split("\n")))


class Marker:
    """Writes styled text; notes are numbered by the signs they bear in print."""

    def __init__(self, signs: Mapping[NodeId, str], kept: Mapping[str, str], spans: Spans) -> None:
        """Write the notes with these signs.

        By SHA-256, `kept` has the XML of what is written as it is, `spans` what merged cells say.
        """
        self._signs, self.kept, self.spans = signs, kept, spans
        self._notes = count(1)

    def inline(self, text: StyledText) -> str:
        """Return a text with its marks, line breaks and notes, and what is kept as it is."""
        atoms = iter(text.atoms)
        parts: list[str] = []
        for start, end, marks in text.pieces():
            inner = "".join(
                self._atom(next(atoms)) if part == ATOM else "<eol/>" if part == "\n" else words(part)
                for part in _PARTS.findall(text.chars[start:end])
            )
            parts.append(_marked(inner, marks) if inner else "")
        return "".join(parts)

    def _atom(self, atom: Atom) -> str:
        if not isinstance(atom, Note):
            return self.kept.get(atom.payload, "")
        marker = self._signs.get(atom.id, atom.sign)
        return (
            f'<authorialNote marker={attribute(marker)} placement="bottom" '
            f'eId="authorialNote_{next(self._notes)}" c:sign={attribute(atom.sign)}>'
            f"<p {KEEP}>{self.inline(atom.text)}</p></authorialNote>"
        )


def _marked(inner: str, marks: tuple[Mark, ...]) -> str:
    """Return content under marks: one span for all that has a class, raised and lowered as elements."""
    kinds = {mark.kind: mark.value for mark in marks}
    classes = [name for kind, name in _CLASSES.items() if kind in kinds]
    style = ["text-decoration: line-through"] if MarkKind.STRIKETHROUGH in kinds else []
    style += [f"{name}: {kinds[kind]}" for kind, name in COLOURS.items() if kind in kinds]
    if classes or style:
        said = f" class={attribute(' '.join(classes))}" if classes else ""
        said += f" style={attribute('; '.join(style))}" if style else ""
        inner = f"<span{said}>{inner}</span>"
    for kind, name in _ELEMENTS:
        if kind in kinds:
            inner = f"<{name}>{inner}</{name}>"
    return inner
