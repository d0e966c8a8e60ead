"""The fates of all words of a marked draft: claims, and pieces that say what each claim brings and takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from versioning.drafting.bracket_claims import BracketReader
from versioning.drafting.line import NOBODY, Line, Piece
from versioning.drafting.mark_claims import MarkReader
from versioning.drafting.numbered import Numbered
from versioning.drafting.pattern import Pattern
from versioning.drafting.proposal import Claim
from versioning.drafting.survey import Page
from versioning.drafting.written_brackets import CLOSING, OPENING, Bracket
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note

_FARTHEST = 30
"""A delegation's bracket that spans paragraphs ends within so many texts."""


@dataclass
class Fates:
    """What was read: the claims, and the pieces of each text in which anything is claimed or silent.

    `said` holds the words that are no text: attributions, and the legend. `lacking_old` and
    `lacking_new` are the texts of which one side has no word, `numbers` those that labels give to
    paragraphs, `led` the texts that begin with names, which hide their role from a reader. `brackets`
    counts those that name nobody. `exact`: a paragraph without words is there nevertheless, unless it is
    one of those that lack them.
    """

    claims: list[Claim] = field(default_factory=list)
    pieces: dict[NodeId, tuple[Piece, ...]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    lacking_old: set[NodeId] = field(default_factory=set)
    lacking_new: set[NodeId] = field(default_factory=set)
    numbers: dict[NodeId, str] = field(default_factory=dict)
    led: set[NodeId] = field(default_factory=set)
    brackets: int = 0
    exact: bool = False


def read_fates(draft: Resolution, pattern: Pattern) -> Fates:
    """Return the fates of a draft's words under a pattern."""
    reader = _Reader(draft, pattern)
    reader.read()
    return reader.fates()


class _Reader:
    def __init__(self, draft: Resolution, pattern: Pattern) -> None:
        self._draft, self._pattern = draft, pattern
        self._claims: list[Claim] = []
        self._lines: dict[NodeId, Line] = {}
        self._numbered = Numbered(draft, pattern, self._claims)
        self._alone = {each.holder for each in pattern.labels.values()} - set(pattern.labels)
        self._dying: dict[NodeId, int] = {}
        self._open = NOBODY
        self._brackets = 0

    def read(self) -> None:
        """Read every text in order."""
        before: NodeId = ""
        for number, page in enumerate(self._pattern.pages):
            if self._is_quiet(page):
                before = page.node
                continue
            line = Line(
                page.text, self._pattern.struck.get(page.node, ()), self._pattern.added.get(page.node, ())
            )
            self._lines[page.node] = line
            if page.node in self._pattern.legend or page.node in self._alone:
                line.silence(0, len(line.chars))
            else:
                self._read(page, number, line, before)
            before = page.node

    def _is_quiet(self, page: Page) -> bool:
        """Return whether nothing can be said of a text, so that it stays as it is."""
        node, pattern = page.node, self._pattern
        return (
            not page.brackets
            and self._open == NOBODY
            and node not in pattern.struck
            and node not in pattern.added
            and node not in pattern.legend
            and node not in self._alone
            and self._above(node, self._dying) == NOBODY
            and self._numbered.claim_of(node) == NOBODY
        )

    def _read(self, page: Page, number: int, line: Line, before: NodeId) -> None:
        place = page.node, number
        whole = self._numbered.claim_of(page.node)
        brackets = page.brackets
        if whole != NOBODY:
            brackets = self._numbered.lead(page, line, whole)
            line.bear((at for at in range(len(line.chars))), whole)
        self._go_on(page, line)
        reader = BracketReader(line, place, self._pattern, self._claims)
        reader.read(brackets)
        left = MarkReader(line, place, self._pattern, self._claims).read(reader.tags, reader.claimed)
        self._brackets += sum(self._settle(each, line) for each in (*reader.plain, *left))
        dying = reader.dying if reader.dying != NOBODY else self._above(page.node, self._dying)
        if dying != NOBODY:
            self._dying[page.node] = dying
            line.take((at for at in range(len(line.chars)) if line.death[at] == NOBODY), dying)
        if reader.dying_before != NOBODY and before:
            self._let_die(before, reader.dying_before)
        self._follow(page, number, reader)

    def _let_die(self, node: NodeId, claim: int) -> None:
        """Let a claim take away a paragraph that was read already."""
        line = self._lines.get(node)
        if line is None:
            line = self._lines[node] = Line(self._draft.text(node), (), ())
        self._dying[node] = claim
        line.take((at for at in range(len(line.chars)) if line.death[at] == NOBODY), claim)

    def _above(self, node: NodeId, claims: dict[NodeId, int]) -> int:
        """Return the claim on the paragraph above a node, or in which a note stands."""
        return claims.get(self._draft.parents.get(node, ""), NOBODY)

    def _settle(self, bracket: Bracket, line: Line) -> bool:
        """Let a plain bracket come or go with its words; return whether it stands by itself."""
        inside = [at for at in range(bracket.start + 1, bracket.end - 1) if not line.chars[at].isspace()]
        words = [at for at in inside if not line.silent[at]]
        signs = [each for each in (bracket.start, bracket.end - 1) if not line.is_settled(each)]
        if not words:
            for at in signs if inside else ():
                line.silence(at, at + 1)
            return not inside
        for fate, settle in ((line.birth, line.bear), (line.death, line.take)):
            claims = {fate[at] for at in words}
            if NOBODY not in claims:
                settle(signs, min(claims))
        return bool(signs) and line.birth[bracket.start] == line.death[bracket.start] == NOBODY

    def _go_on(self, page: Page, line: Line) -> None:
        """Let a bracket that was opened in a text before bring the words up to where it closes."""
        if self._open == NOBODY:
            return
        end = _unmatched_closing(page.text.chars)
        if end is None:
            line.bear(range(len(line.chars)), self._open)
            return
        line.bear(range(end), self._open)
        line.silence(end, end + 1)
        self._open = NOBODY

    def _follow(self, page: Page, number: int, reader: BracketReader) -> None:
        """Remember a bracket of a delegation that closes in one of the next texts."""
        for bracket in page.brackets:
            if bracket.closed or bracket.start not in reader.claimed:
                continue
            for later in self._pattern.pages[number + 1 : number + 1 + _FARTHEST]:
                if any(not each.closed for each in later.brackets):
                    return
                if _unmatched_closing(later.text.chars) is not None:
                    self._open = reader.claimed[bracket.start]
                    return

    def fates(self) -> Fates:
        """Return what was read, in the order in which it stands in the draft."""
        self._notes_with_their_marks()
        ranks = sorted(range(len(self._claims)), key=lambda each: (*self._claims[each].order, each))
        rank = {claim: place for place, claim in enumerate(ranks)} | {NOBODY: NOBODY}
        result = Fates([self._claims[each] for each in ranks], brackets=self._brackets)
        result.numbers = {node: each.number for node, each in self._pattern.labels.items() if each.number}
        for node, line in self._lines.items():
            line.spare(rank)
            line.tidy()
            result.said += _runs_of(line)
            if not line.claims() and not any(line.silent):
                continue
            marks = self._pattern.marks | self._pattern.deleted_colours
            result.pieces[node] = tuple(
                Piece(each.text, rank[each.birth], rank[each.death]) for each in line.pieces(marks)
            )
            if line.silent[: line.skip_space(0) + 1][-1:] == [True]:
                result.led.add(node)
            if line.is_lacking(old=True):
                result.lacking_old.add(node)
            if line.is_lacking(old=False):
                result.lacking_new.add(node)
        return result

    def _notes_with_their_marks(self) -> None:
        """Let a note come and go with its mark, and the mark with its note."""
        for node, line in list(self._lines.items()):
            if self._draft.is_note(node):
                continue
            for at, note in line.text.notes:
                own = self._lines.get(note.id)
                if own is not None and not line.is_settled(at):
                    if own.is_lacking(old=True):
                        line.bear((at,), min(set(own.birth) - {NOBODY}, default=NOBODY))
                    elif own.is_lacking(old=False):
                        line.take((at,), min(set(own.death) - {NOBODY}, default=NOBODY))
                if own is not None and line.is_settled(at):
                    del self._lines[note.id]
                    line.replace_note(Note(note.id, own.cleaned(self._pattern.marks), note.sign))


def _unmatched_closing(chars: str) -> int | None:
    """Return where a bracket closes that was not opened in this text."""
    depth = 0
    for at, char in enumerate(chars):
        if char in OPENING:
            depth += 1
        elif char in CLOSING:
            if depth == 0:
                return at
            depth -= 1
    return None


def _runs_of(line: Line) -> Iterator[str]:
    """Yield the silent words of a text, run by run, and what is said in notes among them."""
    for start, end in line.silences():
        run = line.text.slice(start, end)
        yield " ".join((run.plain, *(note.text.plain for _, note in run.notes)))
