"""Numbering: Word's own multilevel lists, so that 1. / (a) / (i) count themselves."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from exports.docx.styles import indented
from exports.docx.vocabulary import W
from versioning.tree.identity import NodeId
from versioning.tree.numbering import beside, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

LEVELS = 9
COUNTED = (Role.OPERATIVE, Role.SUBPARAGRAPH)
"""What Word numbers."""
_LATIN = (("decimal", "%{}."), ("lowerLetter", "(%{})"), ("lowerRoman", "(%{})"), ("lowerLetter", "%{}."))
_FORMS = {
    "French": (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{})")),
    "Spanish": (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{})")),
    "Russian": (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{})")),
    "Arabic": (("decimal", "%{} -"), ("arabicAbjad", "(%{})"), ("decimal", "’%{}‘")),
    "Chinese": (("decimal", "%{}."), ("lowerLetter", "(%{})"), ("ideographEnclosedCircle", "%{}")),
}


class Numbered(NamedTuple):
    """How a paragraph is numbered: the `ordinal`-th of `list_` at `level`, or as typed, or not."""

    list_: str = ""
    level: int = 0
    ordinal: int = 1
    typed: str = ""


def numbered(draft: Resolution) -> dict[NodeId, Numbered]:
    """Return how each paragraph of a draft is numbered; those without a number are left out.

    The operative paragraphs of a container and all below them count in one list. Word counts
    sub-paragraphs anew after each number above them; so those under a paragraph that Word does not
    number have a list of their own, and so have those that follow one whose number is typed.
    """
    result: dict[NodeId, Numbered] = {}
    numbers = {node: label.number for node, label in labels(draft).items()}
    _number(draft.children, draft.id, 0, numbers, result)
    return result


def _number(
    siblings: tuple[Paragraph, ...],
    list_: str,
    level: int,
    numbers: dict[NodeId, str],
    result: dict[NodeId, Numbered],
) -> None:
    counts: Counter[Role] = Counter()
    for each in siblings:
        counts[each.role] += not beside(each.number)
        number = numbers.get(each.id, "")
        own = each.id
        if each.number:
            result[each.id] = Numbered(typed=number)
            list_ = f"{list_}+{each.id}" if each.role in COUNTED else list_
        elif number:
            result[each.id] = Numbered(list_, min(level, LEVELS - 1), counts[each.role])
            own = list_
        _number(each.children, own, level_below(each.role, level), numbers, result)


def level_below(role: Role, level: int) -> int:
    """Return how deep in a list stands what is below a paragraph that stands so deep itself."""
    if role in (Role.ANNEX, Role.PART):
        return 0
    return level + 1 if role in COUNTED else max(level, 1)


class Lists:
    """Gives each list its number in the file, in the order in which they are met, and writes them."""

    def __init__(self, language: str) -> None:
        """Number as that language does."""
        self._language = language
        self._first: dict[str, Numbered] = {}

    def id_of(self, how: Numbered) -> int:
        """Return the number of the list that a paragraph counts in."""
        self._first.setdefault(how.list_, how)
        return list(self._first).index(how.list_) + 1

    def xml(self) -> str:
        """Return numbering.xml."""
        forms = _FORMS.get(self._language, _LATIN)
        levels = "".join(_level(at, *_form(forms, at)) for at in range(LEVELS))
        kind = '<w:multiLevelType w:val="multilevel"/>'
        abstract = f'<w:abstractNum w:abstractNumId="0">{kind}{levels}</w:abstractNum>'
        lists = "".join(_list(number, how) for number, how in enumerate(self._first.values(), 1))
        return f'<w:numbering xmlns:w="{W}">{abstract}{lists}</w:numbering>'


def _list(number: int, first: Numbered) -> str:
    """Return a list that begins at the count of the first paragraph in it."""
    override = "".join(
        f'<w:lvlOverride w:ilvl="{level}">'
        f'<w:startOverride w:val="{first.ordinal if level == first.level else 1}"/></w:lvlOverride>'
        for level in range(LEVELS)
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{override}</w:num>'


def _form(forms: tuple[tuple[str, str], ...], level: int) -> tuple[str, str]:
    if level < len(forms):
        return forms[level]
    if forms is _LATIN:
        return ("lowerRoman", "%{}.") if level % 2 == 0 else ("lowerLetter", "%{}.")
    return forms[1 + (level - 1) % 2]


def _level(at: int, kind: str, form: str) -> str:
    indent, tab = indented(at)
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{form.format(at + 1)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{tab}"/></w:tabs>{indent}</w:pPr></w:lvl>'
    )
