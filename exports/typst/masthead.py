"""The masthead: what stands above the text of a draft, where official documents have it."""

from __future__ import annotations

from exports.typst.paper import LETTER, Paper
from exports.typst.words import fated, literal, words
from versioning.compare.redline import Redline
from versioning.drafting.masthead import above_organ, marked_field, organ_of
from versioning.tree.directions import is_right_to_left
from versioning.tree.resolution import MASTHEAD_FIELDS
from versioning.tree.text import StyledText

_ITEM_WIDTH = "275pt"
"""How wide the title of the agenda item is set, as measured."""


def has_masthead(redline: Redline) -> bool:
    """Return whether either draft has anything in its masthead."""
    return any((*vars(redline.base.masthead).values(), *vars(redline.target.masthead).values()))


def running_head(redline: Redline, missing: frozenset[str]) -> str:
    """Return the expression of what every page but the first bears at its head, empty for nothing."""
    symbol = redline.target.masthead.symbol or redline.base.masthead.symbol
    return _printed(symbol, missing) if symbol else ""


def masthead(redline: Redline, paper: Paper, language: str, missing: frozenset[str]) -> str:
    """Return the masthead; what differs in it is marked."""
    fields = {name: _field(redline, name, missing) for name in MASTHEAD_FIELDS}
    symbol = redline.target.masthead.symbol or redline.base.masthead.symbol
    organ = organ_of(symbol)
    if organ and redline.target.masthead.symbol == redline.base.masthead.symbol:
        fields["symbol"] = f"text(20pt, {literal(organ)}); {_printed(symbol[len(organ) :], missing)}"
    target, base = redline.target.masthead, redline.base.masthead
    above = literal(above_organ(target, language) or above_organ(base, language))
    beside = [
        _line(fields[name], right=name == "date" and _is_right(redline, name))
        for name in ("distribution", "date", "language")
        if fields[name]
    ]
    if len(beside) > 1 and fields["language"]:
        beside.insert(-1, "v(12pt)")
    below = [
        _line(
            fields[name],
            size,
            "bold" if strong else "regular",
            right=_is_right(redline, name),
            width=_ITEM_WIDTH if name == "item_title" else "100%",
        )
        for name, size, strong in (
            ("session", 10, True),
            ("body", 12, True),
            ("place", 10, False),
            ("agenda_item", 10, False),
            ("item_title", 10, True),
        )
        if fields[name]
    ]
    deep = (136 if paper is LETTER else 119) if beside else 24
    return (
        f"#masthead({paper.inset:g}pt, {deep}pt, {above}, "
        f"{_block(fields['symbol'])}, {_block(fields['organ'])}, {_block('; '.join(beside))}, "
        f"{_block('; '.join(below))})"
    )


def _block(expressions: str) -> str:
    return f"{{ {expressions} }}" if expressions else "[]"


def _line(
    expression: str, size: float = 10, weight: str = "regular", *, right: bool, width: str = "100%"
) -> str:
    """Return a line that runs its own way, at the side where the page begins."""
    said = f"heavy({{ {expression} }})" if weight == "bold" else f"{{ {expression} }}"
    direction = f"set text(dir: std.{'rtl' if right else 'ltr'})"
    words = f'text({size:g}pt, weight: "{weight}", {said})'
    return f"block(width: {width}, spacing: 2pt, {{ {direction}; {words} }})"


def _is_right(redline: Redline, name: str) -> bool:
    new, old = getattr(redline.target.masthead, name), getattr(redline.base.masthead, name)
    return is_right_to_left(new or old)


def _field(redline: Redline, name: str, missing: frozenset[str]) -> str:
    """Return a field of the masthead with what is printed around it, marked where it differs."""
    marked = marked_field(redline, name)
    parts = (fated(_printed(each.shown.chars, missing), each.fate) for each in marked if each.shown.chars)
    return "; ".join(filter(None, parts))


def _printed(text: str, missing: frozenset[str]) -> str:
    return words(StyledText(text), lambda _: "", missing)
