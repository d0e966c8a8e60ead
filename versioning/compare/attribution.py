"""Attribution: who made each change of a redline, told by the transactions that lead to its target.

A redline says what differs, not who did it. Every character of the target is followed back to the
base or to the transaction that brought it, every character that is gone to the one that took it. A
word that two delegations changed is divided between them; what no transaction tells (a word that
the redline shows as replaced though a letter of it was kept) goes with the change beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from versioning.tree.sharing import untouched
from versioning.tree.text import EMPTY, StyledText

_BY_THEMSELVES = (Change.EDITED, Change.INSERTED, Change.DELETED, Change.MOVED)
_QUIET = (Change.SAME, Change.RENUMBERED)
_REARRANGING = (SetRole, Move)


class _Deed(Enum):
    """What an author did to a paragraph or a note.

    CUT: split it; FUSED: joined another to its end; TURNED: gave it another role.
    """

    MADE = "made"
    UNMADE = "unmade"
    MOVED = "moved"
    CUT = "cut"
    FUSED = "fused"
    TURNED = "role"
    TOUCHED = "touched"


class Stretch(NamedTuple):
    """Where characters of the draft came from: a place in the base, or (no `node`) the author who wrote them.

    `styler` set their marks last, `carrier` put them into another paragraph last; empty when nobody did.
    """

    length: int
    node: NodeId = ""
    at: int = 0
    author: str = ""
    styler: str = ""
    carrier: str = ""

    def part(self, start: int, end: int) -> Stretch:
        """Return the characters from `start` up to `end` of it."""
        _, node, at, *names = self
        return Stretch(end - start, node, at + start if node else 0, *names)

    def goes_on_in(self, other: Stretch) -> bool:
        """Return whether what follows is one with it."""
        at = self.at + self.length if self.node else 0
        return other[1:] == (self.node, at, self.author, self.styler, self.carrier)


class Authors:
    """Follows the transactions from a base on, and signs redlines against that base.

    Names are those of the transactions; a transaction without author signs nothing.
    """

    def __init__(self, base: Resolution) -> None:
        """Start where nothing has changed."""
        self._base = base
        self._stretches: dict[NodeId, list[Stretch]] = {}
        self._gone: dict[NodeId, list[tuple[int, int, str]]] = {}
        self._carried_off: dict[NodeId, list[tuple[int, int, str]]] = {}
        self._by: dict[tuple[_Deed, NodeId], str] = {}
        self._tails: dict[NodeId, NodeId] = {}
        self._known: dict[int, tuple[Row, Row]] = {}
        self._last: tuple[tuple[Row, ...], tuple[Row, ...]] = (), ()
        self.names: dict[str, None] = {}

    def copy(self) -> Authors:
        """Return what knows the same from here on, for another thread."""
        other = Authors(self._base)
        other._stretches = {node: list(each) for node, each in self._stretches.items()}
        other._gone = {node: list(each) for node, each in self._gone.items()}
        other._carried_off = {node: list(each) for node, each in self._carried_off.items()}
        other._by, other._tails, other.names = dict(self._by), dict(self._tails), dict(self.names)
        return other

    def follow(self, transactions: Sequence[Transaction]) -> None:
        """Take note of transactions, each one fitting the draft that those before it made."""
        for transaction in transactions:
            if transaction.steps:
                self.names[transaction.author] = None
            for step in transaction.steps:
                self._take(step, transaction.author)
                if isinstance(step, _REARRANGING):  # there and back leaves the row, but under another name
                    self._forget()

    def _forget(self) -> None:
        """Let every row be signed anew: one that is the very same may bear another name now."""
        self._known.clear()
        self._last = (), ()

    def sign(self, redline: Redline) -> Redline:
        """Return a redline of that base in which every change bears the name of who made it."""
        rows, (before, signed) = redline.rows, self._last
        start, end = _stretch(before, rows)
        further = len(rows) - len(before)
        known: dict[int, tuple[Row, Row]] = {}
        for row in before[start:end]:
            if id(row) in self._known:  # what is gone is not kept: every key leaves one behind
                known[id(row)] = self._known.pop(id(row))
        writer = _Writer(self)
        here = [self._signed(row, writer, known) for row in rows[start : end + further]]
        signed = (*signed[:start], *here, *signed[end:])
        self._last = rows, signed
        return Redline(redline.base, redline.target, signed)

    def _signed(self, row: Row, writer: _Writer, before: Mapping[int, tuple[Row, Row]]) -> Row:
        """Return a row with its names, from `before` where it is the very row that it was.

        A row that only goes on with the paragraph before it can't be known by itself.
        """
        if row.change in _BY_THEMSELVES:
            writer.enter(row)
            known = before.get(id(row))
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

    def deleted(self, node: NodeId) -> list[str]:
        """Return who took each character of a text of the base away; empty where nobody did."""
        names = [""] * (len(self._base.text(node)) if node in self._base and node != self._base.id else 0)
        for ranges in (self._carried_off, self._gone):  # what was taken away at last counts
            for start, end, author in ranges.get(node, ()):
                if author:
                    names[start:end] = [author] * (end - start)
        return names

    def inserted(self, node: NodeId) -> list[str]:
        """Return who wrote or brought each character of a text of the target; empty where it stood there."""
        found = self._stretches.get(node, ())
        return [name for each in found for name in [each.author or each.carrier] * each.length]

    def restyled(self, node: NodeId) -> list[str]:
        """Return who set the marks of each character of a text of the target last, or else wrote it."""
        found = self._stretches.get(node, ())
        return [name for each in found for name in [each.styler or each.author or each.carrier] * each.length]

    # How it follows

    def _take(self, step: Step, author: str) -> None:
        match step:
            case EditText() | SetMark():
                self._take_words(step, author)
            case Insert():
                for paragraph in step.paragraph.walk():
                    self._by[_Deed.MADE, paragraph.id] = author
                    self._by.pop((_Deed.UNMADE, paragraph.id), None)
                    self._stretches[paragraph.id] = _written(len(paragraph.text), author)
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
                deed = _Deed.TURNED if isinstance(step, SetRole) else _Deed.TOUCHED
                self._by[deed, step.node] = author
            case _:
                pass  # the masthead's fields bear no name, and another id changes nothing

    def _take_words(self, step: EditText | SetMark, author: str) -> None:
        if isinstance(step, EditText) and step.removed == step.inserted:
            return  # it changes nothing
        stretches = self._of(step.node)
        self._by[_Deed.TOUCHED, step.node] = author
        if isinstance(step, SetMark):
            first, last = _edges(stretches, step.at, step.at + step.length)
            stretches[first:last] = [each._replace(styler=author) for each in stretches[first:last]]
            return
        first, last = _edges(stretches, step.at, step.at + len(step.removed))
        self._take_away(stretches[first:last], author)
        stretches[first:last] = _written(len(step.inserted), author)
        _weld(stretches, first)
        self._bring(step.inserted, author)

    def _split(self, step: Split, author: str) -> None:
        stretches = self._of(step.node)
        at, _ = _edges(stretches, step.at, step.at)
        self._stretches[step.new] = self._carried(stretches[at:], author)
        del stretches[at:]
        self._by[_Deed.CUT, step.node] = self._by[_Deed.MADE, step.new] = author
        self._by.pop((_Deed.UNMADE, step.new), None)
        self._tails[step.new] = self._tails.pop(step.node, step.new)

    def _join(self, step: Join, author: str) -> None:
        self._of(step.node).extend(self._carried(self._of(step.gone), author))
        self._by[_Deed.UNMADE, step.gone] = author
        self._by[_Deed.FUSED, self._tails.get(step.node, step.node)] = author
        self._tails[step.node] = self._tails.get(step.gone, step.gone)

    def _carried(self, stretches: Sequence[Stretch], author: str) -> list[Stretch]:
        """Return characters as they are in another paragraph."""
        for each in stretches:
            if each.node and not each.carrier:  # who carried it off first took it from where it was
                self._carried_off.setdefault(each.node, []).append((each.at, each.at + each.length, author))
        return [each._replace(carrier=author) for each in stretches]

    def _of(self, node: NodeId) -> list[Stretch]:
        """Return what a text is made of: one stretch of the base where nothing has touched it yet."""
        if node not in self._stretches:
            text = self._base.text(node) if node in self._base and node != self._base.id else EMPTY
            self._stretches[node] = [Stretch(len(text), node)] if len(text) else []
        return self._stretches[node]

    def _bring(self, text: StyledText, author: str) -> None:
        """Take note of the notes in words that come."""
        for _, note in text.notes:
            self._stretches[note.id] = _written(len(note.text), author)
            self._by[_Deed.TOUCHED, note.id] = author

    def _take_away(self, stretches: Sequence[Stretch], author: str) -> None:
        for each in stretches:
            if each.node:
                self._gone.setdefault(each.node, []).append((each.at, each.at + each.length, author))
                if each.carrier:  # it is missing where it came from, in a row that nothing else touches
                    self._forget()


def _stretch(before: Sequence[Row], rows: Sequence[Row]) -> tuple[int, int]:
    """Return from where to where, among those before, rows have to be signed anew.

    No other row can have another name: what is split or joined begins, as any pair, with a row of both sides.
    """
    start, tail = untouched(before, rows)
    end = len(before) - tail
    while start > 0 and not all(_is_both(row) for each in (before, rows) for row in each[start : start + 1]):
        start -= 1
    while end < len(before) and not _is_both(before[end]):
        end += 1
    return start, end


def _is_both(row: Row) -> bool:
    """Return whether a paragraph of either side begins with a row."""
    return row.old is not None and row.new is not None


def _written(length: int, author: str) -> list[Stretch]:
    """Return what words are made of that somebody wrote."""
    return [Stretch(length, author=author)] if length else []


def _edges(stretches: list[Stretch], start: int, end: int) -> tuple[int, int]:
    """Return which stretches are the characters from `start` up to `end`, divided there if they must be."""
    first = _edge(stretches, 0, start)
    return first, _edge(stretches, first, end - start)


def _edge(stretches: list[Stretch], index: int, away: int) -> int:
    """Return the stretch that begins so many characters after the one at `index` does."""
    while away and index < len(stretches):
        here = stretches[index]
        if here.length > away:
            stretches[index : index + 1] = here.part(0, away), here.part(away, here.length)
            return index + 1
        away -= here.length
        index += 1
    return index


def _weld(stretches: list[Stretch], index: int) -> None:
    """Make one of a stretch and its neighbours where they go on in each other, as what is typed does."""
    for at in (index + 1, index):
        if 0 < at < len(stretches) and stretches[at - 1].goes_on_in(stretches[at]):
            before, here = stretches[at - 1 : at + 1]
            stretches[at - 1 : at + 1] = [before._replace(length=before.length + here.length)]


class _Writer:
    """Signs the rows of one redline in order, keeping count of where in which paragraph they are."""

    def __init__(self, authors: Authors) -> None:
        self._authors = authors
        self._old, self._new = ("", 0), ("", 0)
        self._names: dict[tuple[Fate, NodeId], list[str]] = {}

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
                return by(_Deed.TURNED, new) if "role" in row.also else ""

    def _signed(self, segment: Segment) -> Iterator[Segment]:
        """Yield a segment, divided where its author changes."""
        old_node, old_at = self._old
        new_node, new_at = self._new
        self._old = (old_node, old_at + len(segment.old))
        self._new = (new_node, new_at + len(segment.new))
        only = self._authors.only
        if segment.fate is Fate.KEPT:
            yield segment
        elif only:
            yield segment._replace(author=only)
        elif segment.fate is Fate.RESTYLED:
            noted = [self._authors.by(_Deed.TOUCHED, note.id) for _, note in segment.new.notes]
            names = noted + self._told(segment, new_node, new_at)
            yield segment._replace(author=next(filter(None, names), segment.author))
        elif segment.fate is Fate.DELETED:
            yield from _divided(segment, self._told(segment, old_node, old_at))
        else:
            yield from _divided(segment, self._told(segment, new_node, new_at))

    def _told(self, segment: Segment, node: NodeId, at: int) -> list[str]:
        """Return whose each character of a segment is that begins at a place of a text; empty for none."""
        tell, deed = _TELLERS[segment.fate]
        names = self._names.get((segment.fate, node))
        if names is None:
            names = self._names[segment.fate, node] = tell(self._authors, node)
        length = len(segment.shown)
        found = names[at : at + length]
        whole = self._authors.by(deed, node) if deed else ""
        if whole and segment.fate is Fate.DELETED:
            found = [each or whole for each in found]
        return found + [whole] * (length - len(found))


_TELLERS: Mapping[Fate, tuple[Callable[[Authors, NodeId], list[str]], _Deed | None]] = {
    Fate.DELETED: (Authors.deleted, _Deed.UNMADE),
    Fate.INSERTED: (Authors.inserted, _Deed.MADE),
    Fate.RESTYLED: (Authors.restyled, None),
}
"""What tells whose the characters of a text are, and the deed to the whole text by which it is, else."""


def _divided(segment: Segment, names: list[str]) -> Iterator[Segment]:
    """Yield the parts of an inserted or deleted segment, each of one author; `names` are its characters'."""
    text = segment.shown
    at = 0
    for name, run in groupby(_filled(names)):
        end = at + len(list(run))
        part = text.slice(at, end)
        signed = segment._replace(author=name or segment.author)
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
