"""Negotiated drafts of any length of which it is known what became of every paragraph.

`known(4000)` makes a draft of so many paragraphs and a revision of it, changed as PERFORMANCE measures a
negotiation: 22 % of the paragraphs edited, 4 % inserted, 4 % deleted, 3 % moved (a third of these edited as
well, some of the sub-paragraphs to another parent), 1.5 % split and 1.5 % joined, and so nearly all of them
renumbered. Between the halves of a third of what was split stands a new paragraph, and from between a third
of what was joined one went. `strangers=True` gives the revision ids of its own, as two unrelated files have.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.tools.prose import ASIDES, OPERATIVE, PREAMBULAR, SOURCES, clause, describing, words
from versioning.compare.redline import Change, Redline
from versioning.tree.digest import with_ids
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled

LENGTHS = (18, 30, 45, 60, 74, 90, 130)
SHARES = (
    ("edited", 0.22),
    ("inserted", 0.04),
    ("deleted", 0.04),
    ("moved", 0.03),
    ("split", 0.015),
    ("joined", 0.015),
)
PARTED = 1 / 3
"""The share of what was split or joined in which something stands between the pieces."""


@dataclass
class Truth:
    """What became of what, by ids of base and target."""

    pairs: dict[NodeId, NodeId] = field(default_factory=dict)
    moved: set[NodeId] = field(default_factory=set)
    splits: dict[NodeId, NodeId] = field(default_factory=dict)
    joins: dict[NodeId, NodeId] = field(default_factory=dict)
    inserted: set[NodeId] = field(default_factory=set)
    deleted: set[NodeId] = field(default_factory=set)
    edited: set[NodeId] = field(default_factory=set)

    def renamed(self, names: dict[NodeId, NodeId]) -> "Truth":
        """The same, where the target's paragraphs have other ids."""
        return Truth(
            {old: names[new] for old, new in self.pairs.items()},
            self.moved,
            {old: names[new] for old, new in self.splits.items()},
            self.joins,
            {names[new] for new in self.inserted},
            self.deleted,
            self.edited,
        )


@dataclass(frozen=True)
class Known:
    """Two drafts and the truth about them.

    `moved` are base ids, `splits` lead from a base id to the target id of the second half, `joins` from
    the base id of what was joined on to that of the paragraph before.
    """

    base: Resolution
    target: Resolution
    truth: Truth


def known(count: int, seed: int = 1, *, strangers: bool = False) -> Known:
    """A draft of `count` paragraphs below a title and an organ line, and its revision."""
    maker = _Maker(random.Random(seed))
    base = maker.draft(count)
    target = replace(base, children=maker.changed(base.children))
    maker.scatter_sub_paragraphs()
    target = maker.with_moves(base, target)
    truth = maker.truth
    if strangers:
        names = {each.id: derived_id("stranger", each.id) for each in target.walk()}
        names |= {note.id: derived_id("stranger", note.id) for note in target.notes()}
        names[target.id] = derived_id("stranger", target.id)
        target, truth = with_ids(target, names), truth.renamed(names)
    return Known(base, target, truth)


class _Maker:
    """Makes drafts, and keeps account of what it does to them."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.truth = Truth()
        self.taken: list[Paragraph] = []
        self.count = 0
        self.within = 0  # something that moves

    def draft(self, count: int) -> Resolution:
        chance = self.chance
        preambular = [self.paragraph(Role.PREAMBULAR) for _ in range(count * 2 // 5)]
        operative: list[Paragraph] = []
        left = count - len(preambular)
        while left:
            below = min(left - 1, chance.choice((0, 0, 0, 2, 3, 5)))
            children = tuple(self.paragraph(Role.SUBPARAGRAPH) for _ in range(below))
            operative.append(replace(self.paragraph(Role.OPERATIVE), children=children))
            left -= 1 + below
        head = (
            Paragraph(self.id(), Role.TITLE, styled("Harbours, wells and observatories")),
            Paragraph(self.id(), Role.ORGAN, styled("The Assembly,", MarkKind.ITALIC)),
        )
        return Resolution(self.id(), Masthead(organ="Assembly"), (*head, *preambular, *operative))

    def id(self) -> NodeId:
        self.count += 1
        return derived_id("known", str(self.count))

    def paragraph(self, role: Role) -> Paragraph:
        chance = self.chance
        if role is Role.SUBPARAGRAPH:
            text = styled("To see to it ") + styled(words(chance, chance.choice(LENGTHS[:4])))
        else:
            opening = chance.choice(PREAMBULAR if role is Role.PREAMBULAR else OPERATIVE)
            text = styled(opening, MarkKind.ITALIC) + styled(" " + words(chance, chance.choice(LENGTHS)))
        if chance.random() < 0.1:
            number = chance.randint(1, 400)
            text += atom_text(Note(self.id(), styled(f"{chance.choice(SOURCES)}, chap. {number}.")))
        return Paragraph(self.id(), role, text + styled("," if role is Role.PREAMBULAR else ";"))

    def changed(self, siblings: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        """The paragraphs as negotiated; what moves is taken out and kept for `with_moves`."""
        result: list[Paragraph] = []
        for index, before in enumerate(siblings):
            paragraph = before
            follows = bool(result) and result[-1].id == siblings[index - 1].id
            kind = self.kind(paragraph, result[-1:] if follows else [])
            if kind == "deleted":
                self.truth.deleted |= {each.id for each in paragraph.walk()}
                continue
            if kind == "joined" and not self.within:
                if self.chance.random() < PARTED and self.can_go(result):
                    self.truth.deleted.add(result[-1].id)
                    del self.truth.pairs[result.pop().id]
                first = result[-1]
                self.truth.joins[paragraph.id] = first.id
                joint = self.chance.choice((" ", " and ", " "))
                result[-1] = replace(first, text=_unended(first.text) + styled(joint) + paragraph.text)
                continue
            self.truth.pairs[paragraph.id] = paragraph.id
            self.within += kind == "moved"
            paragraph = replace(paragraph, children=self.changed(paragraph.children))
            self.within -= kind == "moved"
            if kind == "moved":
                self.truth.moved.add(paragraph.id)
                self.taken.append(self.edited(paragraph) if self.chance.random() < 1 / 3 else paragraph)
                continue
            if kind == "split" and not self.within:
                first, second = self.split(paragraph)
                between = [self.paragraph(paragraph.role)] if self.chance.random() < PARTED else []
                self.truth.inserted |= {each.id for each in between}
                result += (first, *between, second)
                continue
            result.append(self.edited(paragraph) if kind == "edited" else paragraph)
            if kind == "inserted":
                result.append(self.paragraph(paragraph.role))
                self.truth.inserted.add(result[-1].id)
        return tuple(result)

    def kind(self, paragraph: Paragraph, before: list[Paragraph]) -> str:
        """What becomes of a paragraph."""
        draw = self.chance.random()
        if paragraph.role in {Role.TITLE, Role.ORGAN}:
            return "same"
        kind = "same"
        for each, share in SHARES:
            if 0 <= draw < share:
                kind = each
            draw -= share
        plain = not paragraph.children
        if kind == "joined":
            lone = bool(before) and before[-1].role is paragraph.role and not before[-1].children
            fresh = lone and self.is_untouched(before[-1].id)
            return kind if plain and fresh else "same"
        if kind == "split":
            return kind if plain and len(paragraph.text.chars.split()) > 24 else "same"
        return kind

    def can_go(self, result: list[Paragraph]) -> bool:
        """Whether the last one can be deleted, so that what follows is joined to the one before it."""
        before, last = result[-2:] if len(result) > 1 else (None, None)
        if before is None or last is None or before.children or before.role is not last.role:
            return False
        return self.is_untouched(before.id) and self.is_untouched(last.id)

    def is_untouched(self, node: NodeId) -> bool:
        truth = self.truth
        return node in truth.pairs and node not in {*truth.splits, *truth.joins.values(), *truth.edited}

    def edited(self, paragraph: Paragraph) -> Paragraph:
        self.truth.edited.add(paragraph.id)
        text = paragraph.text
        most = max(1, len(text.chars.split()) // 12)  # so that the paragraph remains one that is recognized
        for _ in range(min(self.chance.choice((1, 1, 2, 3, 5)), most)):
            text = self.chance.choice(_EDITS)(self.chance, text)
        return replace(paragraph, text=text)

    def split(self, paragraph: Paragraph) -> list[Paragraph]:
        """Two paragraphs, divided after a comma if there is one near the middle; the second is reworded."""
        chars = paragraph.text.chars
        middle = len(chars) // 2
        comma = chars.find(", ", middle - len(chars) // 6, middle + len(chars) // 4)
        at = comma if comma > 0 else chars.find(" ", middle)
        first = replace(paragraph, text=paragraph.text.slice(0, at) + styled(chars[-1]))
        opening = self.chance.choice(("", "Also notes ", "Further recalls ", ""))
        rest = styled(opening) + paragraph.text.slice(at + 1).replaced(0, 1 if comma > 0 else 0, StyledText())
        second = replace(paragraph, id=self.id(), text=rest)
        self.truth.splits[paragraph.id] = second.id
        return [first, second]

    def scatter_sub_paragraphs(self) -> None:
        """Let what moves stand in no order of its own."""
        self.chance.shuffle(self.taken)

    def with_moves(self, base: Resolution, draft: Resolution) -> Resolution:
        """The draft with each paragraph that moved somewhere else, not next to where it stood."""
        for paragraph in self.taken:
            homes = [draft.id]
            if paragraph.role is Role.SUBPARAGRAPH:
                homes = [each.id for each in draft.children if each.children] or homes
            stood = self.rank(base, paragraph.id)
            far, places = -1, (draft.id, 0)
            for _ in range(50):
                home = self.chance.choice(homes)
                siblings = draft.children_of(home)
                alike = [
                    at
                    for at, other in enumerate(siblings)
                    if other.role is paragraph.role and not self.is_split(siblings, at)
                ]
                at = self.chance.choice(alike or [len(siblings)])
                before = tuple(siblings[at - 1].walk())[-1].id if at else home
                distance = abs(self.rank(draft, before) - stood)
                if distance > far:
                    far, places = distance, (home, at)
                if distance > len(paragraph.children) + 3:
                    break
            if not far:
                self.truth.moved.discard(paragraph.id)
            draft = draft.spliced(places[0], places[1], places[1], (paragraph,))
        return draft

    def is_split(self, siblings: tuple[Paragraph, ...], at: int) -> bool:
        """Whether the two halves of a paragraph stand on either side of a place."""
        near = {each.id for each in siblings[at : at + 2]}
        return any(self.truth.splits.get(each.id) in near for each in siblings[max(at - 2, 0) : at])

    def rank(self, draft: Resolution, node: NodeId) -> int:
        """How many paragraphs that stayed in their order stand up to this one."""
        count = 0
        for each in draft.walk():
            count += each.id in self.truth.pairs and each.id not in self.truth.moved
            if each.id == node:
                break
        return count if node in draft else 0


def _unended(text: StyledText) -> StyledText:
    return text.slice(0, len(text) - 1)


def _replace_words(chance: random.Random, text: StyledText) -> StyledText:
    start, end = _some_words(chance, text, min(chance.choice((1, 1, 2, 4, 8)), len(text) // 60 + 1))
    return text.replaced(start, end, styled(" ".join(words(chance, 12).split()[1 : chance.randint(2, 6)])))


def _insert_adjective(chance: random.Random, text: StyledText) -> StyledText:
    start, _ = _some_words(chance, text, 1)
    return text.replaced(start, start, styled(f"{describing(chance)} "))


def _insert_aside(chance: random.Random, text: StyledText) -> StyledText:
    _, end = _some_words(chance, text, 1)
    return text.replaced(end, end, styled(f", {chance.choice(ASIDES)},"))


def _add_clause(chance: random.Random, text: StyledText) -> StyledText:
    at = len(text) - 1
    return text.replaced(at, at, styled(f", {clause(chance)}"))


def _drop_words(chance: random.Random, text: StyledText) -> StyledText:
    start, end = _some_words(chance, text, chance.choice((1, 2, 5)))
    return text.replaced(start, min(end + 1, len(text) - 1), StyledText())


def _insert_adverb(chance: random.Random, text: StyledText) -> StyledText:
    at = text.chars.find(" ")
    return text.replaced(at, at, styled(chance.choice((" also", " further")), MarkKind.ITALIC))


_EDITS: tuple[Callable[[random.Random, StyledText], StyledText], ...] = (
    *(_replace_words, _replace_words, _insert_adjective, _insert_aside, _add_clause, _drop_words),
    _insert_adverb,
)


def _some_words(chance: random.Random, text: StyledText, count: int) -> tuple[int, int]:
    """Where so many words stand, none of them with a note, the opening and the end left out."""
    chars = text.chars
    spaces = [at for at, char in enumerate(chars) if char == " "]
    for _ in range(8):
        first = chance.randrange(1, max(len(spaces) - count, 2))
        start, end = spaces[first] + 1, spaces[min(first + count, len(spaces) - 1)]
        if start < end and "\ufffc" not in chars[start:end]:
            return start, end
    return spaces[0] + 1, spaces[0] + 1


# How well a redline agrees with the truth


@dataclass
class Score:
    """How many there were, how many were found, and how many of what was found was true, by kind."""

    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    true: Counter[str] = field(default_factory=Counter)

    def add(self, kind: str, truth: set[object], seen: set[object]) -> None:
        """Count one kind."""
        self.there[kind] += len(truth)
        self.found[kind] += len(seen)
        self.true[kind] += len(truth & seen)

    def recall(self, kind: str) -> float:
        """Which share of what was there was found; 1 if there was nothing."""
        return self.true[kind] / self.there[kind] if self.there[kind] else 1.0

    def precision(self, kind: str) -> float:
        """Which share of what was found was there; 1 if nothing was found."""
        return self.true[kind] / self.found[kind] if self.found[kind] else 1.0


KINDS = ("aligned", "edited", "inserted", "deleted", "moved", "split", "joined")


def score(of: Known, redline: Redline, into: Score | None = None) -> Score:
    """Judge the rows of a redline by the truth."""
    result = into or Score()
    seen = _seen(redline)
    truth = of.truth
    result.add("aligned", set(truth.pairs.items()), set(seen.pairs.items()))
    result.add("moved", set(truth.moved), set(seen.moved))
    result.add("split", set(truth.splits.items()), set(seen.splits.items()))
    result.add("joined", set(truth.joins.items()), set(seen.joins.items()))
    result.add("inserted", set(truth.inserted), set(seen.inserted))
    result.add("deleted", set(truth.deleted), set(seen.deleted))
    result.add("edited", set(truth.edited), set(seen.edited))
    return result


def _seen(redline: Redline) -> Truth:
    """What a redline says became of what."""
    seen = Truth()
    whole: NodeId = ""
    homes = {row.old.id: row.old.parent for row in redline.rows if row.old}
    along: set[tuple[NodeId, NodeId]] = set()  # what moved; what stands under it didn't move by itself
    for row in redline.rows:
        old, new = row.old.id if row.old else "", row.new.id if row.new else ""
        if row.change is Change.MOVED:
            if row.new:
                seen.pairs[row.twin] = new
                seen.moved |= set() if (homes[row.twin], row.new.parent) in along else {row.twin}
                along.add((row.twin, new))
                seen.edited |= {row.twin} if "edited" in row.also else set()
        elif old and new:
            seen.pairs[old] = new
            seen.edited |= {old} if row.change is Change.EDITED else set()
            whole = old
        elif row.change is Change.SPLIT:
            seen.splits[whole] = new
        elif row.change is Change.MERGED:
            seen.joins[old] = whole
        elif row.change is Change.INSERTED:
            seen.inserted.add(new)
        else:
            seen.deleted.add(old)
    return seen
