"""Marks a draft by hand, as a delegation or a facilitator would, in one of several styles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from tests import strategies as drafts
from versioning.change.step import Delete, EditText, Insert
from versioning.change.transaction import Recorder
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate, Place, Row
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Atom, Mark, MarkKind, Note, StyledText, styled

HAND = (*(MarkKind.STRIKETHROUGH, MarkKind.UNDERLINE, MarkKind.BOLD), MarkKind.COLOUR, MarkKind.HIGHLIGHT)
"""The marks that a style may use: a draft that is to be marked has none of them."""
PLACES = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)


@dataclass(frozen=True)
class Style:
    """How deleted and inserted words are shown; `legend` is a paragraph that says so, at the head."""

    name: str
    deleted: Callable[[StyledText], StyledText]
    inserted: Callable[[StyledText], StyledText]
    legend: StyledText = EMPTY
    authors: tuple[str, ...] = ()


def under(*marks: tuple[MarkKind, str]) -> Callable[[StyledText], StyledText]:
    def change(text: StyledText) -> StyledText:
        for kind, value in marks:
            text = text.with_mark(kind, 0, len(text), value)
        return text

    return change


def within(before: str, after: str, *marks: tuple[MarkKind, str]) -> Callable[[StyledText], StyledText]:
    """Words in brackets; nobody puts a mere space there, and “[US: ]” is read as a name without words."""
    return lambda text: styled(before) + under(*marks)(text) + styled(after) if text.chars.strip() else text


STRUCK, UNDERLINED, BOLD = ((kind, "") for kind in HAND[:3])
RED, BLUE = (MarkKind.COLOUR, "#c00000"), (MarkKind.COLOUR, "#0070c0")
YELLOW, GREEN = (MarkKind.HIGHLIGHT, "#ffff00"), (MarkKind.HIGHLIGHT, "#00ff00")
STYLES = (
    Style("struck and underlined", under(STRUCK), under(UNDERLINED)),
    Style("struck and bold", under(STRUCK), under(BOLD)),
    Style("struck red and blue", under(STRUCK, RED), under(BLUE)),
    Style("struck and bold, underlined", under(STRUCK), under(BOLD, UNDERLINED)),
    Style(
        "a legend's colour",
        under(STRUCK, RED),
        under(RED),
        styled("Proposals: ") + under(RED)(styled("US in red")),
        ("US",),
    ),
    Style("struck and highlighted", under(STRUCK), under(YELLOW)),
    Style("highlighted either way", under(STRUCK, YELLOW), under(YELLOW)),
    Style(
        "a legend's highlight",
        under(STRUCK, GREEN),
        under(GREEN),
        styled("Proposals: ") + under(GREEN)(styled("US")) + styled(" in green"),
        ("US",),
    ),
    Style("brackets", within("[US del: ", "]"), within("[US: ", "]"), authors=("US",)),
    Style(
        "brackets with marks",
        within("[EU, supp. by JPN: ", "]", STRUCK),
        within("[EU, supp. by JPN: ", "]", UNDERLINED),
        authors=("EU",),
    ),
    Style("Chinese brackets", within("[欧盟删除：", "]"), within("[欧盟：", "]"), authors=("欧盟",)),
)


def clean(draft: Resolution) -> Resolution:
    """Return a draft without marks that a redline would use, and without numbers of its own."""

    def of_text(text: StyledText) -> StyledText:
        for kind in HAND:
            text = text.with_mark(kind, 0, len(text), None)
        return text.with_atoms(of_atom)

    def of_atom(atom: Atom) -> Atom:
        return replace(atom, text=of_text(atom.text)) if isinstance(atom, Note) else atom

    def of(paragraph: Paragraph) -> Paragraph:
        number = paragraph.number if paragraph.role is Role.ANNEX else ""
        children = tuple(map(of, paragraph.children))
        return replace(paragraph, text=of_text(paragraph.text), number=number, children=children)

    return replace(draft, children=tuple(map(of, draft.children)))


@st.composite
def lineages(draw: st.DrawFn) -> tuple[Resolution, Resolution]:
    """A draft, and one that a person could come to by striking and inserting words and paragraphs.

    Some letters are struck: without any, a mark by itself may be mere form.
    """
    some = styled(draw(st.sampled_from(("", "some "))))
    base = clean(draw(drafts.drafts(most=5)))
    struck = Paragraph("struck", Role.OPERATIVE, styled("Urges all States to act"))
    base = base.spliced(base.id, len(base.children), len(base.children), (struck,))
    recorder = Recorder(base)
    recorder.add(EditText("struck", 6, styled("all "), some))
    ids = drafts.Ids("hand")
    for _ in range(draw(st.integers(0, 4))):
        words = [each for each in recorder.draft.walk() if _says(each.text.plain)]
        kind = draw(st.sampled_from(("edit", "edit", "insert", "delete")))
        if kind == "insert":
            paragraph = clean(Resolution("x", children=(draw(drafts.paragraphs(ids, depth=0)),))).children[0]
            if len(paragraph.text.plain.split()) > 3 and paragraph.role in PLACES:  # no mere symbol
                index = draw(st.integers(0, len(recorder.draft.children)))
                recorder.add(Insert(recorder.draft.id, index, paragraph))
        elif words and kind == "delete":
            one = draw(st.sampled_from(words))
            if one.role in PLACES and not one.children and one.id != "struck":
                parent, index = recorder.draft.place(one.id)
                recorder.add(Delete(parent, index, one))
        elif kind == "edit" and words:
            one = draw(st.sampled_from(words))
            if (
                one.role in (*PLACES, Role.TEXT) and one.id != "struck"
            ):  # a title's own marks are for the files to test
                recorder.add(draw(_edits(one)))
    return base, recorder.draft


def _says(words: str) -> bool:
    return any(map(str.isalnum, words))


@st.composite
def _edits(draw: st.DrawFn, paragraph: Paragraph) -> EditText:
    """Whole words struck, inserted or both, never at the very start (where words in bold open)."""
    text = paragraph.text
    words = (at for at, char in enumerate(text.chars) if char == " " and _says(text.chars[:at]))
    bounds = [at + 1 for at in words]
    if not bounds:
        return EditText(paragraph.id, len(text), EMPTY, styled(" anew"))
    start = draw(st.sampled_from(bounds))
    end = draw(st.sampled_from([at for at in (*bounds, len(text)) if at >= start]))
    come = styled(draw(st.sampled_from(("", "anew ", "and also ", "all States, "))))
    return EditText(paragraph.id, start, text.slice(start, end), come)


def mark(base: Resolution, target: Resolution, style: Style) -> Resolution | None:
    """Return the one draft that shows both; None where a hand could not show it (splits, moves, roles)."""
    rows = compare(base, target).rows
    if any(row.change in {Change.MOVED, Change.SPLIT, Change.MERGED} or "role" in row.also for row in rows):
        return None
    if any(segment.fate is Fate.RESTYLED for row in rows for segment in row.segments):
        return None  # an italic letter may be taken for the upright one beside it that was struck
    built: list[list[Paragraph]] = [[]]
    shown = [(row.new or row.old, _text(row, style)) for row in rows]
    for place, text in reversed(shown):
        assert isinstance(place, Place)
        while len(built) <= place.depth + 1:
            built.append([])
        children = tuple(reversed(built[place.depth + 1]))
        built[place.depth + 1] = []
        built[place.depth].append(
            Paragraph(place.id, place.role, text, children, place.number, place.payload)
        )
    children = tuple(reversed(built[0]))
    if style.legend.chars:
        children = (Paragraph("legend", Role.TEXT, style.legend), *children)
    return replace(base, children=children)


def _text(row: Row, style: Style) -> StyledText:
    result = EMPTY
    for segment in row.segments:
        if segment.fate is Fate.DELETED:
            result += style.deleted(segment.old)
        elif segment.fate is Fate.INSERTED:
            result += style.inserted(segment.new)
        else:
            result += segment.new
    return result


def shown(draft: Resolution) -> Iterator[tuple[int, Role, str, str]]:
    """Yield what a reader sees of each paragraph that says anything; spaces count for little."""

    def below(paragraphs: tuple[Paragraph, ...], depth: int) -> Iterator[tuple[int, Role, str, str]]:
        for each in paragraphs:
            if words := _folded(each.text):
                yield depth, each.role, words, _italic(each.text)
            for _, note in each.text.notes:
                yield depth, Role.TEXT, note.sign, _folded(note.text)
            yield from below(each.children, depth + 1)

    return below(draft.children, 0)


def _folded(text: StyledText) -> str:
    return "".join(text.chars.split())


def _italic(text: StyledText) -> str:
    spans = text.spans(MarkKind.ITALIC, 0, len(text))
    return "".join("".join(text.chars[span.start : span.end].split()) for span in spans)


def marks_of(draft: Resolution) -> set[Mark]:
    notes = (note.text for note in draft.notes())
    return {mark for text in (*(each.text for each in draft.walk()), *notes) for mark in text.marks}
