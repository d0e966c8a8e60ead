"""Numbers of headings: the "A.", "II." or "一、" before a section's title, told apart from its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from versioning.tree.paragraph import Role

_CHINESE = "一二三四五六七八九十"
_ARABIC = ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء")
_NUMBERED = re.compile(
    r"(?P<marks>[*_]*)(?P<number>(?:[A-ZА-Я]|[IVX]{1,5})\\?\.(?=[*_]*[\s\u2e80-\u9fff])"
    rf"|[{_CHINESE}]{{1,3}}、|(?:{'|'.join(_ARABIC)})\s?\\?[-–])(?P<after>[*_]*)\s*(?=\S)"
)
_TENS, _ONES = ("", "X", "XX"), ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN = {ten + one: 10 * tens + ones for tens, ten in enumerate(_TENS) for ones, one in enumerate(_ONES)}
_ORDERS: Sequence[Mapping[str, int]] = (
    {each: at for at, each in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1)},
    {each: at for at, each in enumerate("АБВГДЕЖЗИКЛМНОПРСТ", 1)},
    _ROMAN,
    {each: at for at, each in enumerate(_ARABIC, 1)},
    {each: at for at, each in enumerate((*_CHINESE, *(f"十{each}" for each in _CHINESE[:9])), 1)},
)


class Heading(Protocol):
    """A paragraph in the making, as it is looked at here; its text without number is `source`."""

    role: Role
    source: str
    printed: str

    @property
    def children(self) -> Iterable[Heading]:
        """What stands below it."""


def part_numbers(nodes: Iterable[Heading]) -> None:
    """Take the numbers off the words of headings where they count: each is the first or follows another.

    So "J. Smith" keeps its J. Numbers of one kind may begin anew.
    """
    last: dict[int, int] = {}
    for node in _headings(nodes):
        found = _NUMBERED.match(node.source)
        if found is None or node.printed:
            continue
        sign = found["number"].rstrip("-–、").rstrip("\\. ")
        counted = False
        for kind, order in enumerate(_ORDERS):
            value = order.get(sign, 0)
            if value and value in (1, last.get(kind, 0) + 1):
                last[kind] = value
                counted = True
        if counted:
            node.printed = found["number"].replace("\\", "")
            closed = found["after"] != "" and found["after"] == found["marks"][::-1]
            node.source = ("" if closed else found["marks"]) + node.source[found.end() :]


def _headings(nodes: Iterable[Heading]) -> Iterator[Heading]:
    for node in nodes:
        if node.role is Role.HEADING:
            yield node
        yield from _headings(node.children)
