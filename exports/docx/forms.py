"""Forms: what run properties say of the words under them, found out once for all runs that say the same."""

from __future__ import annotations

import re
from typing import NamedTuple

from exports.docx.markup import Element, W, said
from exports.docx.stylesheet import TOGGLES, StyleSheet, flags_of
from exports.docx.vocabulary import HIGHLIGHTS, PRINTED, PRINTED_NAME
from versioning.tree.text import MarkKind

_KINDS = {
    **TOGGLES,
    "u": MarkKind.UNDERLINE,
    "superscript": MarkKind.SUPERSCRIPT,
    "subscript": MarkKind.SUBSCRIPT,
}
_STYLE, _COLOURED, _HIGHLIGHTED, _SHADED = (W + name for name in ("rStyle", "color", "highlight", "shd"))
_COLOUR = re.compile(r"[0-9a-fA-F]{6}")
_PROMPT_NAME = "Placeholder Text"
_BLACK, _WHITE = "#000000", "#ffffff"

Kinds = tuple[tuple[MarkKind, str], ...]
"""The marks of some words, each with its value."""


class Form(NamedTuple):
    """How words look, and whether they are hidden, or printed by rule in a file of ours.

    Hidden, too, is what asks for words in a field that is still empty (`is_prompt`): Word prints it grey.
    """

    kinds: Kinds = ()
    is_hidden: bool = False
    is_printed: bool = False
    is_prompt: bool = False


class Forms:
    """The forms of one file. `styled` tells whether marks that come from styles count."""

    def __init__(self, styles: StyleSheet, *, styled: bool) -> None:
        """Know none yet."""
        self.styled = styled
        self.repeats_signs = styled or PRINTED not in styles.named(PRINTED_NAME)
        """Whether signs of notes may be typed once more, as some programs do that save a file of anybody."""
        self._styles = styles
        self._known: dict[tuple[str, tuple[tuple[str, str], ...]], Form] = {}
        self._plain: dict[str, Form] = {}

    def plain(self, style: str) -> Form:
        """Return the form of a run without properties in a paragraph of that style."""
        form = self._plain.get(style)
        if form is None:
            form = self._plain[style] = self._form({}, style)
        return form

    def of(self, properties: Element, style: str) -> Form:
        """Return the form of a run with these properties in a paragraph of that style."""
        key = style, said(properties)
        form = self._known.get(key)
        if form is None:
            form = self._known[key] = self._form(dict(reversed(key[1])), style)
        return form

    def _form(self, properties: dict[str, str], style: str) -> Form:
        flags = flags_of(properties)
        named = properties.get(_STYLE, "")
        if self.styled:
            flags = self._with_styles(flags, style, "" if self._styles.is_link(named) else named)
        kinds = {_KINDS[name]: "" for name, is_on in flags.items() if is_on and name in _KINDS}
        colour = _hex(properties.get(_COLOURED, ""))
        if colour and (colour != _BLACK or not self.styled):
            kinds[MarkKind.COLOUR] = colour
        ground = HIGHLIGHTS.get(properties.get(_HIGHLIGHTED, "")) or _hex(properties.get(_SHADED, ""))
        if ground and (ground != _WHITE or not self.styled):
            kinds[MarkKind.HIGHLIGHT] = ground
        name = self._styles.name(named)
        is_prompt = name == _PROMPT_NAME
        is_hidden = flags.get("vanish", False) or is_prompt
        return Form(tuple(kinds.items()), is_hidden, name == PRINTED_NAME, is_prompt)

    def _with_styles(self, flags: dict[str, bool], style: str, named: str) -> dict[str, bool]:
        """Return what holds of a run with its styles; what two styles toggle is off again."""
        of_paragraph, of_run = self._styles.flags(style), self._styles.flags(named)
        result = self._styles.defaults | of_paragraph | of_run
        for name in TOGGLES:
            if of_paragraph.get(name) and of_run.get(name):
                result[name] = False
        return result | flags


def _hex(colour: str) -> str:
    """Return a colour as `#rrggbb`, empty when it is none of its own ("auto")."""
    return f"#{colour.lower()}" if _COLOUR.fullmatch(colour) else ""
