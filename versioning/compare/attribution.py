"""Attribution: who made each change of a redline, told by the transactions that lead to its target.

A redline says what differs, not who did it. Every character of the target is followed back to the
base or to the transaction that brought it, every character that is gone to the one that took it. A
word that two delegations changed is divided between them; what no transaction tells (a word that
the redline shows as replaced though a letter of it was kept) goes with the change beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from versioning.change.step import (
    Delete,
    EditText,
    Insert,
    Join,
    Move,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
)
from versioning.change.transaction import Transaction
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import differing
from versioning.tree.text import EMPTY, StyledText

_MOST_ROWS = 20_000
_BY_THEMSELVES = (Change.EDITED, Change.INSERTED, Change.DELETED, Change.MOVED)
_QUIET = (Change.SAME, Change.RENUMBERED)
_ALONE = (*_BY_THEMSELVES, *_QUIET)


class _Deed(Enum):
    """What an author did to a paragraph (CUT: split it; FUSED: joined another to its end) or a note."""

    MADE = "made"
    UNMADE = "unmade"
    MOVED = "moved"
    CUT = "cut"
    FUSED = "fused"
    TOUCHED = "touched"


class Letter(NamedTuple):
    """Where a character of the draft came from: a place in the base, or the author who wrote it.

    `styler` set its marks last, `carrier` put it into another paragraph last; empty when nobody did.
    """

    node: NodeId
    at: int
    author: str
    styler: str = ""
    carrier: str = ""


class Authors:
    """Follows the transactions from a base on, and signs redlines against that base.

    Names are those of the transactions; a transaction without author signs nothing.
    """

    def __init__(self, base: Resolution) -> None:
        """Start where nothing has changed."""
        self._base = base
        self._letters: dict[NodeId, list[Letter]] = {}
        self._gone: dict[tuple[NodeId, int], str] = {}
        self._by: dict[tuple[_Deed, NodeId], str] = {}
        self._tails: dict[NodeId, NodeId] = {}
        self._known: dict[int, tuple[Row, Row]] = {}
        self._last: tuple[tuple[Row, ...], tuple[Row, ...]] = (), ()
        self.names: dict[str, None] = {}

    def follow(self, transactions: Sequence[Transaction]) -> None:
        """Take note of transactions, each one fitting the draft that those before it made."""
        for transaction in transactions:
            if transaction.steps:
                self.names[transaction.author] = None
            for step in transaction.steps:
                self._take(step, transaction.author)
                if isinstance(step, SetRole | Move):  # there and back leaves the row, but under another name
                    self._known.clear()
                    self._last = (), ()

    def sign(self, redline: Redline) -> Redline:
        """Return a redline of that base in which every change bears the name of who made it."""
        writer = _Writer(self)
        if len(self._known) > _MOST_ROWS:
            self._known.clear()
        signed = self._retouched(redline.rows, writer)
        if signed is None:
            signed = tuple(self._signed(row, writer) for row in redline.rows)
        self._last = redline.rows, signed
        return Redline(redline.base, redline.target, signed)

    def _retouched(self, rows: tuple[Row, ...], writer: _Writer) -> tuple[Row, ...] | None:
        """Return the rows signed last, those that differ signed anew; None where others go on with them.

        No other row can have another name then: only what was split or joined goes on in the row after it.
        """
        before, signed = self._last
        if len(rows) != len(before):
            return None
        result = list(signed)
        for at in differing(before, rows):
            if before[at].change not in _ALONE or rows[at].change not in _ALONE:
                return None
            result[at] = self._signed(rows[at], writer)
        return tuple(result)

    def _signed(self, row: Row, writer: _Writer) -> Row:
        """Return a row with its names, from before where it is the very row that it was.

        A row that only goes on with the paragraph before it can't be known by itself.
        """
        if row.change in _BY_THEMSELVES:
            writer.enter(row)
            known = self._known.get(id(row))
            if known is None or known[0] is not row:
                known = row, writer.signed(row)
                self._known[id(row)] = known
            return known[1]
        writer.enter(row)
        return row if row.change in _QUIET and not row.also else writer.signed(row)

    @property
    def only(self) -> str:
        """The one author of everything; empty when there are several."""
        return next(iter(self.names)) if len(self.names) == 1 else ""

    # What is asked of it

    def by(self, deed: _Deed, node: NodeId) -> str:
        """Return who did something to a paragraph or note last; empty when nobody did."""
        return self._by.get((deed, node), "")

    def deleted(self, node: NodeId, at: int) -> str:
        """Return who took a character of the base away from its paragraph; empty when nobody did."""
        return self._gone.get((node, at)) or self.by(_Deed.UNMADE, node)

    def inserted(self, node: NodeId, at: int) -> str:
        """Return who wrote or brought a character of the target; empty for one that stood there."""
        letter = self._letter(node, at)
        return letter.author or letter.carrier if letter else self.by(_Deed.MADE, node)

    def restyled(self, node: NodeId, at: int) -> str:
        """Return who set the marks of a character of the target last, or else wrote it."""
        letter = self._letter(node, at)
        return letter.styler or letter.author or letter.carrier if letter else ""

    def _letter(self, node: NodeId, at: int) -> Letter | None:
        letters = self._letters.get(node, ())
        return letters[at] if at < len(letters) else None

    # How it follows

    def _take(self, step: Step, author: str) -> None:
        match step:
            case EditText() | SetMark():
                self._take_words(step, author)
            case Insert():
                for paragraph in step.paragraph.walk():
                    self._by[_Deed.MADE, paragraph.id] = author
                    self._by.pop((_Deed.UNMADE, paragraph.id), None)
                    self._letters[paragraph.id] = [Letter("", -1, author)] * len(paragraph.text)
                    self._bring(paragraph.text, author)
            case Delete():
                for paragraph in step.paragraph.walk():
                    self._take_away(self._of(paragraph.id), author)
                    self._by[_Deed.UNMADE, paragraph.id] = author
            case Move():
                self._by[_Deed.MOVED, step.node] = self._by[_Deed.MOVED, ""] = author
            case Split():
                self._split(step, author)
            case Join():
                self._join(step, author)
            case SetRole() | SetSign():
                self._by[_Deed.TOUCHED, step.node] = author
            case _:
                pass  # the masthead's fields bear no name, and another id changes nothing

    def _take_words(self, step: EditText | SetMark, author: str) -> None:
        letters = self._of(step.node)
        self._by[_Deed.TOUCHED, step.node] = author
        if isinstance(step, SetMark):
            for at in range(step.at, min(step.at + step.length, len(letters))):
                letters[at] = letters[at]._replace(styler=author)
            return
        end = step.at + len(step.removed)
        self._take_away(letters[step.at : end], author)
        letters[step.at : end] = [Letter("", -1, author)] * len(step.inserted)
        self._bring(step.inserted, author)

    def _split(self, step: Split, author: str) -> None:
        letters = self._of(step.node)
        self._letters[step.new] = self._carried(letters[step.at :], author)
        del letters[step.at :]
        self._by[_Deed.CUT, step.node] = self._by[_Deed.MADE, step.new] = author
        self._by.pop((_Deed.UNMADE, step.new), None)
        self._tails[step.new] = self._tails.pop(step.node, step.new)

    def _join(self, step: Join, author: str) -> None:
        self._of(step.node).extend(self._carried(self._of(step.gone), author))
        self._by[_Deed.UNMADE, step.gone] = author
        self._by[_Deed.FUSED, self._tails.get(step.node, step.node)] = author
        self._tails[step.node] = self._tails.get(step.gone, step.gone)

    def _carried(self, letters: Sequence[Letter], author: str) -> list[Letter]:
        """Return letters as they are in another paragraph."""
        for letter in letters:
            if letter.node:
                self._gone.setdefault((letter.node, letter.at), author)
        return [letter._replace(carrier=author) for letter in letters]

    def _of(self, node: NodeId) -> list[Letter]:
        """Return the letters of a text, those of the base where nothing has touched it yet."""
        if node not in self._letters:
            text = self._base.text(node) if node in self._base and node != self._base.id else EMPTY
            self._letters[node] = [Letter(node, at, "") for at in range(len(text))]
        return self._letters[node]

    def _bring(self, text: StyledText, author: str) -> None:
        """Take note of the notes in words that come."""
        for _, note in text.notes:
            self._letters[note.id] = [Letter("", -1, author)] * len(note.text)
            self._by[_Deed.TOUCHED, note.id] = author

    def _take_away(self, letters: Sequence[Letter], author: str) -> None:
        for letter in letters:
            if letter.node:
                self._gone[letter.node, letter.at] = author


class _Writer:
    """Signs the rows of one redline in order, keeping count of where in which paragraph they are."""

    def __init__(self, authors: Authors) -> None:
        self._authors = authors
        self._old, self._new = ("", 0), ("", 0)

    def enter(self, row: Row) -> None:
        """Go to the beginning of a row."""
        if row.change is Change.MOVED:
            self._old = (row.old.id if row.old else row.twin, 0)
            self._new = (row.new.id if row.new else row.twin, 0)
        else:
            self._old = (row.old.id, 0) if row.old else self._old
            self._new = (row.new.id, 0) if row.new else self._new

    def signed(self, row: Row) -> Row:
        """Return the row that was entered with its names."""
        if row.is_ghost:
            name = self._of_row(row)
            segments = tuple(each._replace(author=name) for each in row.segments)
            return row._replace(segments=segments, author=name)
        segments = tuple(part for segment in row.segments for part in self._signed(segment))
        name = self._of_row(row) or next((each.author for each in segments if each.author), "")
        return row._replace(segments=segments, author=name or self._authors.only or row.author)

    def _of_row(self, row: Row) -> str:
        """Return whose the change of a paragraph as a whole, or of its end, is."""
        by, old, new = self._authors.by, self._old[0], self._new[0]
        match row.change:
            case Change.INSERTED:
                return by(_Deed.MADE, new)
            case Change.DELETED:
                return by(_Deed.UNMADE, old)
            case Change.MOVED:
                return by(_Deed.MOVED, new) or by(_Deed.MADE, new) or by(_Deed.MOVED, "")
            case Change.SPLIT:
                return by(_Deed.CUT, new) or by(_Deed.MADE, new)
            case Change.MERGED:
                return by(_Deed.FUSED, old) or by(_Deed.UNMADE, old)
            case _:
                return by(_Deed.TOUCHED, new) if "role" in row.also else ""

    def _signed(self, segment: Segment) -> Iterator[Segment]:
        """Yield a segment, divided where its author changes."""
        old_node, old_at = self._old
        new_node, new_at = self._new
        self._old = (old_node, old_at + len(segment.old))
        self._new = (new_node, new_at + len(segment.new))
        authors = self._authors
        match segment.fate:
            case Fate.KEPT:
                yield segment
            case Fate.DELETED:
                yield from _divided(segment, lambda at: authors.deleted(old_node, old_at + at), authors.only)
            case Fate.INSERTED:
                yield from _divided(segment, lambda at: authors.inserted(new_node, new_at + at), authors.only)
            case Fate.RESTYLED:
                noted = [authors.by(_Deed.TOUCHED, note.id) for _, note in segment.new.notes]
                names = noted + [authors.restyled(new_node, new_at + at) for at in range(len(segment.new))]
                yield segment._replace(author=next(filter(None, names), authors.only or segment.author))


def _divided(segment: Segment, name_at: Callable[[int], str], only: str) -> Iterator[Segment]:
    """Yield the parts of an inserted or deleted segment, each of one author."""
    text = segment.shown
    names = _filled([name_at(at) for at in range(len(text))])
    at = 0
    for name, run in groupby(names):
        end = at + len(list(run))
        part = text.slice(at, end)
        signed = segment._replace(author=name or only or segment.author)
        yield signed._replace(old=part) if segment.fate is Fate.DELETED else signed._replace(new=part)
        at = end


def _filled(names: list[str]) -> list[str]:
    """Return names in which one that is missing is that of its neighbour, the one before first."""
    known = next(filter(None, names), "")
    result: list[str] = []
    for name in names:
        known = name or known
        result.append(known)
    return result
