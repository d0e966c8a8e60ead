"""Writing a sheet: the amendment document that turns one draft into another, proved before it leaves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from versioning.compare.alignment import adopt_ids
from versioning.drafting.instructions.applying import Application, Status, apply
from versioning.drafting.instructions.blocks import is_quotation
from versioning.drafting.instructions.ends import ends_that_follow, with_end_of
from versioning.drafting.instructions.planning import Coarse, plan
from versioning.drafting.instructions.sheet import read_sheet
from versioning.drafting.instructions.wording import KEEP_ENDS, Saying, quoted, replacing_all
from versioning.saying import capitalized, said, worded
from versioning.tree.digest import anonymous, with_ids
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Masthead, Resolution
from versioning.tree.spoken import field_in_words
from versioning.tree.text import Atom, Note, StyledText

_MOST_ASTERISKS = 3
_MOST_ROUNDS = 12
_OF_SHEET = ("organ", "language", "body", "session", "place", "agenda_item", "item_title")


@dataclass(frozen=True)
class Written:
    """A sheet as a draft, which every format writes, and what of the difference it does not say."""

    draft: Resolution
    left: tuple[str, ...] = ()


class UnprovedError(Exception):
    """A sheet could not be proved to make the difference; nothing was written."""


def write_sheet(base: Resolution, target: Resolution, by: str = "") -> Written:
    """Return the sheet that turns `base` into `target`, submitted `by` a delegation.

    It is read back and applied before it is returned; raises UnprovedError when that does not give the
    target, which only its masthead may differ from.
    """
    wanted, left = _within_reach(base, target)
    front = _front(base, by)
    for aim, keep in ((_without_consequences(base, wanted), False), (wanted, True)):
        sheet = _proved(base, aim, wanted, front, keep_ends=keep)
        if sheet is not None:
            return Written(sheet, left)
    everything = Saying(replacing_all(len(wanted.children)), wanted.children)
    sheet = _assembled(base, front, [everything, Saying(KEEP_ENDS)])
    if _is_proof(apply(read_sheet(sheet), base), wanted):
        return Written(sheet, left)
    message = said("no instructions could be proved to turn the one draft into the other")
    raise UnprovedError(message)


def is_proved(sheet: Resolution, base: Resolution, target: Resolution, *, from_pages: bool = False) -> bool:
    """Return whether a sheet, as a reader returns it, turns `base` into `target` as far as one can.

    One that was read `from_pages` tells a line break from a space as little as the pages do.
    """
    application, wanted = apply(read_sheet(sheet), base), _within_reach(base, target)[0]
    if from_pages:
        application = replace(application, draft=_run_on(application.draft))
        wanted = _run_on(wanted)
    return _is_proof(application, wanted)


def _run_on(draft: Resolution) -> Resolution:
    """Return a draft in whose texts a space stands for every line break."""
    texts = {each.id: each.text for each in draft.walk() if "\n" in each.text.chars}
    return draft.with_words(
        {node: replace(text, chars=text.chars.replace("\n", " ")) for node, text in texts.items()}
    )


def _within_reach(base: Resolution, target: Resolution) -> tuple[Resolution, tuple[str, ...]]:
    """Return the target as far as an amendment can bring it about, and what of it none can.

    Masthead and sponsors stay those of the base, whose ids it bears.
    """
    wanted = replace(adopt_ids(base, target), id=base.id, masthead=base.masthead)
    sponsors = tuple(each for each in base.children if each.role is Role.SPONSORS)
    children = tuple(each for each in wanted.children if each.role is not Role.SPONSORS)
    taken = {node for child in children for node in child.nodes()}
    again = {node for each in sponsors for node in each.nodes()} & taken
    wanted = replace(wanted, children=children)
    wanted = with_ids(wanted, {node: derived_id(base.id, f"elsewhere {node}") for node in again})
    left = list(_left(base.masthead, target.masthead))
    lines = [" ".join(_line(draft).split()) for draft in (base, target)]
    if lines[0] != lines[1]:
        sentence = said("the sponsor line goes, which no instruction of an amendment says")
        if lines[1]:
            sentence = said(
                "the sponsor line becomes “{words}”, which no instruction of an amendment says",
                words=lines[1],
            )
        left.append(sentence)
    return replace(wanted, children=(*sponsors, *wanted.children)), tuple(left)


def _line(draft: Resolution) -> str:
    return " ".join(each.text.plain for each in draft.children if each.role is Role.SPONSORS)


def _left(old: Masthead, new: Masthead) -> Iterator[str]:
    for name in MASTHEAD_FIELDS:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            form = worded("the {field} “{before}” goes, which no instruction of an amendment says")
            if after:
                form = worded(
                    "the {field} “{before}” becomes “{after}”, which no instruction of an amendment says"
                )
            yield said(form, field=field_in_words(name), before=before, after=after)


def _proved(
    base: Resolution, aim: Resolution, wanted: Resolution, front: tuple[Paragraph, ...], *, keep_ends: bool
) -> Resolution | None:
    """Return a sheet that makes the difference, said as finely as can be; None when there is none."""
    coarse = Coarse()
    for _ in range(_MOST_ROUNDS):
        sayings = plan(base, aim, coarse, wanted)
        if keep_ends:
            sayings.append(Saying(KEEP_ENDS))
        sheet = _assembled(base, front, sayings)
        application = apply(read_sheet(sheet), base)
        if _is_proof(application, wanted):
            return sheet
        if not _coarser(coarse, base, aim, sayings, application):
            return None
    return None


def _is_proof(application: Application, wanted: Resolution) -> bool:
    applied = all(each.status is Status.APPLIED for each in application.outcomes)
    return applied and anonymous(application.draft) == anonymous(wanted)


def _coarser(
    coarse: Coarse, base: Resolution, aim: Resolution, sayings: Sequence[Saying], application: Application
) -> bool:
    """Say more coarsely what went wrong; return whether anything is left to try."""
    before = len(coarse.texts), len(coarse.wholes)
    raw = application.draft
    if application.consequences is not None:
        raw = application.consequences.invert().apply(raw)
    failed = [
        node
        for index, saying in enumerate(sayings)
        for node in saying.about
        if any(
            o.status is not Status.APPLIED
            for o in application.outcomes
            if o.instruction.number == str(index + 1)
        )
    ]
    failed += [each.id for each in aim.walk() if each.id in base and not _stands(raw, each)]
    for node in dict.fromkeys(failed):
        if node not in coarse.texts:
            coarse.texts.add(node)
        elif node not in coarse.wholes:
            coarse.wholes.add(node)
        else:
            parent = base.parents.get(node) or aim.parents.get(node, base.id)
            coarse.wholes.add(parent)
    coarse.wholes.discard(base.id)
    return before != (len(coarse.texts), len(coarse.wholes))


def _stands(draft: Resolution, wanted: Paragraph) -> bool:
    """Return whether a paragraph of the base came out as it should, with what is directly below it."""
    if wanted.id not in draft or draft.is_note(wanted.id):
        return False
    found = draft.paragraph(wanted.id)
    return _content(found) == _content(wanted)


def _content(paragraph: Paragraph) -> object:
    bare = Resolution("", Masthead(), (paragraph.bare(),))
    return anonymous(bare), [(child.role, child.number, child.text.plain) for child in paragraph.children]


def _without_consequences(base: Resolution, wanted: Resolution) -> Resolution:
    """Return the target as it is before the stops at the ends follow from what comes and goes."""
    result = wanted
    for node in ends_that_follow(base, wanted):
        if node in base and not base.is_note(node):
            now, was = wanted.text(node), base.text(node)
            result = result.with_text(node, with_end_of(now, was))
    return result


def _front(base: Resolution, by: str) -> tuple[Paragraph, ...]:
    symbol = base.masthead.symbol
    revised = "revised " if "/Rev." in symbol else ""
    kind = (
        f"amendment to {revised}draft resolution {symbol}" if symbol else "amendment to the draft resolution"
    )
    line = f"{by}: {kind}" if by else capitalized(kind)
    result = [Paragraph(derived_id(base.id, "sheet sponsors"), Role.SPONSORS, StyledText(line))]
    title = base.first(Role.TITLE)
    if title is not None and title.text.plain.strip():
        result.append(Paragraph(derived_id(base.id, "sheet title"), Role.TITLE, StyledText(title.text.plain)))
    return tuple(result)


def _assembled(base: Resolution, front: tuple[Paragraph, ...], sayings: Sequence[Saying]) -> Resolution:
    """Return the sheet: its front, and the instructions, numbered where there are several."""
    marks = _Marks(base, sayings)
    role = Role.OPERATIVE if len(sayings) > 1 else Role.TEXT
    instructions = []
    for at, saying in enumerate(sayings):
        node = derived_id(base.id, f"instruction {at}")
        blocks = [marks.block(each) for each in _guarded(saying.blocks)]
        instructions.append(Paragraph(node, role, marks.text(saying.text, saying), tuple(blocks)))
    fields = {name: getattr(base.masthead, name) for name in _OF_SHEET}
    return Resolution(derived_id(base.id, "sheet"), Masthead(**fields), (*front, *instructions))


def _guarded(blocks: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return blocks in quotation marks where a reader would take their own for those of the sheet."""
    if blocks and all(is_quotation(each) for each in blocks):
        return tuple(replace(each, text=quoted(each.text)) for each in blocks)
    return tuple(blocks)


class _Marks:
    """Marks the notes of a sheet: with asterisks where they are few, and no id twice."""

    def __init__(self, base: Resolution, sayings: Sequence[Saying]) -> None:
        self._base = base
        notes = [note for saying in sayings for _, note in saying.text.notes]
        notes += [
            note for saying in sayings for b in saying.blocks for p in b.walk() for _, note in p.text.notes
        ]
        self._starred = sum(not note.sign for note in notes) <= _MOST_ASTERISKS
        self._count = 0
        self._taken: set[NodeId] = set()

    def text(self, text: StyledText, saying: Saying) -> StyledText:
        """Return the words of an instruction with their notes marked."""
        front = any(
            node in self._base and not self._base.is_note(node) and self._base.paragraph(node).role in FRONT
            for node in saying.about
        )
        return text.with_atoms(lambda atom: self._atom(atom, front=front))

    def block(self, paragraph: Paragraph) -> Paragraph:
        """Return a paragraph under an instruction with its notes marked."""
        front = paragraph.role in FRONT or self._is_front(paragraph.id)
        return replace(
            paragraph,
            id=self._own(paragraph.id),
            text=paragraph.text.with_atoms(lambda atom: self._atom(atom, front=front)),
            children=tuple(self.block(child) for child in paragraph.children),
        )

    def _is_front(self, node: NodeId) -> bool:
        known = node in self._base and not self._base.is_note(node)
        return known and self._base.paragraph(node).role in FRONT

    def _atom(self, atom: Atom, *, front: bool) -> Atom:
        node = self._own(atom.id)
        if not isinstance(atom, Note):
            return replace(atom, id=node)
        sign = atom.sign
        if sign and (not front or sign.startswith("(")):
            sign = f"({sign})"
        elif not sign and self._starred and not front:
            self._count += 1
            sign = "*" * self._count
        return replace(
            atom, id=node, sign=sign, text=atom.text.with_atoms(lambda each: self._atom(each, front=front))
        )

    def _own(self, node: NodeId) -> NodeId:
        """Return an id that nothing else in the sheet has."""
        count = 0
        own = node
        while own in self._taken:
            count += 1
            own = derived_id(node, f"again {count}")
        self._taken.add(own)
        return own
