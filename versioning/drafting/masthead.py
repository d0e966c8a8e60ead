"""What official documents print around the fields of a masthead, in the six official languages."""

from __future__ import annotations

from collections.abc import Iterator

from versioning.compare.redline import Fate, Redline, Segment
from versioning.compare.words import reading_diff
from versioning.tree.expression import expression
from versioning.tree.language import language_of
from versioning.tree.resolution import Masthead
from versioning.tree.text import styled

_UNITED_NATIONS = {
    "Arabic": "الأمم المتحدة",
    "Chinese": "联合国",
    "French": "Nations Unies",
    "Russian": "Организация Объединенных Наций",
    "Spanish": "Naciones Unidas",
}
_BEFORE = {
    ("distribution", "French"): "Distr. ",
    ("distribution", "Spanish"): "Distr. ",
    ("language", "French"): "Original : ",
}
"""By field and language, what stands before the words; `_ELSEWHERE` in any other."""
_ELSEWHERE = {"distribution": "Distr.: ", "language": "Original: "}
_ITEM = {
    "Arabic": ("البند ", " من جدول الأعمال"),
    "Chinese": ("议程项目 ", ""),
    "French": ("Point ", " de l’ordre du jour"),
    "Russian": ("Пункт ", " повестки дня"),
    "Spanish": ("Tema ", " del programa"),
}
_ORGAN = expression(r"[A-Z]{1,6}(?=/)")
_FIGURE = expression(r"\s*[0-9]")


def organ_of(symbol: str) -> str:
    """Return what a symbol of the United Nations begins with: "A" of A/C.2/99/L.14; empty for any other."""
    found = _ORGAN.match(symbol)
    return found[0] if found else ""


def above_organ(masthead: Masthead, language: str) -> str:
    """Return whose document it is, as its first line says; empty where neither organ nor symbol tells."""
    if not (masthead.organ or organ_of(masthead.symbol)):
        return ""
    return _UNITED_NATIONS.get(language, "United Nations")


def around(field: str, value: str, language: str) -> tuple[str, str]:
    """Return what is printed before and after the value of a field: ("Distr.: ", "")."""
    if field == "agenda_item":
        return _ITEM.get(language, ("Agenda item ", "")) if _FIGURE.match(value) else ("", "")
    return _BEFORE.get((field, language)) or _ELSEWHERE.get(field, ""), ""


def marked_field(redline: Redline, name: str) -> list[Segment]:
    """Return a field as both texts print it, with what stands around its words, marked where it differs.

    Empty where neither has it.
    """
    old, new = getattr(redline.base.masthead, name), getattr(redline.target.masthead, name)
    was, is_ = (
        around(name, value, language_of(draft)) if value else ("", "")
        for value, draft in ((old, redline.base), (new, redline.target))
    )
    result: list[Segment] = []
    for each in (*_put(was[0], is_[0]), *reading_diff(styled(old), styled(new)), *_put(was[1], is_[1])):
        if result and result[-1].fate is each.fate:
            before = result.pop()
            result.append(Segment(each.fate, before.old + each.old, before.new + each.new))
        else:
            result.append(each)
    return result


def _put(old: str, new: str) -> Iterator[Segment]:
    """Yield what is printed at one side of the words: it stays, or goes and comes."""
    if old == new:
        yield from [Segment(Fate.KEPT, styled(old), styled(new))] if new else []
        return
    yield from [Segment(Fate.DELETED, old=styled(old))] if old else []
    yield from [Segment(Fate.INSERTED, new=styled(new))] if new else []
