"""From fates to drafts: the original, and the chain of transactions that makes every proposal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from versioning.change.step import Delete, EditText, Insert
from versioning.change.transaction import Recorder, Transaction
from versioning.drafting.fates import Fates
from versioning.drafting.labels import role_of
from versioning.drafting.line import NOBODY, Piece
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Atom, Note, StyledText

_PROVISION = (Role.PREAMBULAR, Role.OPERATIVE)
_FREE = (Role.TEXT, Role.HEADING)
_NUMBER = re.compile(
    r"\s*(?P<number>(?:OP|PP)?\s?\d{1,3}\s?(?:bis|ter|quater|quinquies|alt(?:\s?\d{1,2})?)?[.:])\s+",
    re.IGNORECASE,
)
_ENDS_PREAMBULAR, _ENDS_OPERATIVE = (",", "،", "，"), (";", ".", "؛", "；", "。", ":")


class Chain:
    """Makes the steps of one claim after the other; `draft` is the draft as they leave it so far."""

    def __init__(self, marked: Resolution, fates: Fates) -> None:
        """Begin with the original of a marked draft."""
        self._marked, self._pieces, self._led = marked, fates.pieces, fates.led
        self._numbers = fates.numbers
        self._done: set[int] = {NOBODY}
        self._gone = _absent(marked, fates.lacking_new, exact=fates.exact)
        self._touched: dict[int, dict[NodeId, None]] = {}
        for node, pieces in fates.pieces.items():
            for piece in pieces:
                for claim in (piece.birth, piece.death):
                    self._touched.setdefault(claim, {})[node] = None
        self.draft = self._original(_absent(marked, fates.lacking_old, exact=fates.exact))

    def _original(self, absent: Collection[NodeId]) -> Resolution:
        return replace(self._marked, children=self._kept(self._marked.children, absent))

    def _kept(self, paragraphs: Iterable[Paragraph], absent: Collection[NodeId]) -> tuple[Paragraph, ...]:
        return tuple(
            replace(each, text=self._text(each.id, each.text), children=self._kept(each.children, absent))
            for each in paragraphs
            if each.id not in absent
        )

    def _text(self, node: NodeId, marked: StyledText) -> StyledText:
        """Return the text of a paragraph or note as the claims so far leave it."""
        pieces = self._pieces.get(node)
        text = marked
        if pieces is not None:
            text = EMPTY
            for piece in pieces:
                text += piece.text if self._lives(piece) else EMPTY
        return text.with_atoms(self._atom)

    def _atom(self, atom: Atom) -> Atom:
        if isinstance(atom, Note) and atom.id in self._pieces:
            return replace(atom, text=self._text(atom.id, atom.text))
        return atom

    def _lives(self, piece: Piece, *, with_claim: int = NOBODY) -> bool:
        """Return whether words stand in the draft, after one more claim where it is given."""
        born = piece.birth in self._done or piece.birth == with_claim
        dead = piece.death != NOBODY and (piece.death in self._done or piece.death == with_claim)
        return born and not dead

    def transaction(self, claim: int, author: str) -> Transaction:
        """Return the transaction of a claim, and go on from the draft that it makes."""
        recorder = Recorder(self.draft)
        nodes = self._touched.get(claim, {})
        for node in nodes:
            if node in recorder.draft and not self._vanishes(self._holder(node), claim):
                recorder.extend(self._edits(node, claim, recorder.draft))
        for node in nodes:
            if node in recorder.draft and self._vanishes(self._holder(node), claim):
                self._delete(self._holder(node), claim, recorder)
            elif node not in recorder.draft and self._has_words(node, claim):
                self._insert(node, claim, recorder)
        self._done.add(claim)
        self.draft = recorder.draft
        return recorder.transaction(author, intent="proposal")

    def _holder(self, node: NodeId) -> NodeId:
        """Return the paragraph in which a note stands, or the paragraph itself."""
        return self._marked.parents[node] if self._marked.is_note(node) else node

    def _has_words(self, node: NodeId, claim: int) -> bool:
        pieces = self._pieces.get(node, ())
        return any(self._lives(piece, with_claim=claim) for piece in pieces)

    def _vanishes(self, node: NodeId, claim: int) -> bool:
        """Return whether a paragraph with all below it has no word after a claim, and won't have any."""
        if node not in self._gone or node not in self.draft:
            return False
        return not any(
            self._has_words(each.id, claim) for each in self._marked.paragraph(node).walk()
        ) and all(
            piece.birth in self._done or piece.birth == claim
            for each in self._marked.paragraph(node).walk()
            for piece in self._pieces.get(each.id, ())
        )

    def _edits(self, node: NodeId, claim: int, draft: Resolution) -> Iterable[EditText]:
        """Yield the steps in one text: a change is what lies between words that stay."""
        text = draft.text(node)
        at = removed = 0
        inserted = EMPTY
        steps: list[EditText] = []
        for piece in (*self._pieces[node], None):
            before = piece is None or self._lives(piece)
            after = piece is None or self._lives(piece, with_claim=claim)
            if before and after and (removed or inserted.chars):
                steps.append(EditText(node, at, text.slice(at, at + removed), inserted))
                text = text.replaced(at, at + removed, inserted)
                at, removed, inserted = at + len(inserted), 0, EMPTY
            if piece is None:
                break
            if before and after:
                at += len(piece.text)
            elif before:
                removed += len(piece.text)
            elif after:
                inserted += piece.text
        return steps

    def _delete(self, node: NodeId, claim: int, recorder: Recorder) -> None:
        """Delete the topmost paragraph that vanishes with this one."""
        parent = self._marked.parents[node]
        top = node
        while parent in self._marked.parents and self._vanishes(parent, claim):
            if self._marked.paragraph(parent).role is not Role.CELL:
                top = parent
            parent = self._marked.parents[parent]
        if top in recorder.draft:
            above, index = recorder.draft.place(top)
            recorder.add(Delete(above, index, recorder.draft.paragraph(top)))

    def _insert(self, node: NodeId, claim: int, recorder: Recorder) -> None:
        """Insert the topmost paragraph that isn't there, with what the claim brings of it."""
        if self._marked.is_note(node):
            return
        top = node
        while (
            self._marked.parents[top] != self._marked.id and self._marked.parents[top] not in recorder.draft
        ):
            top = self._marked.parents[top]
        parent, place = self._marked.place(top)
        before = self._marked.children_of(parent)[:place]
        index = sum(each.id in recorder.draft for each in before)
        recorder.add(Insert(parent, index, self._come(self._marked.paragraph(top), claim)))

    def _come(self, paragraph: Paragraph, claim: int) -> Paragraph:
        """Return a paragraph as a claim brings it."""
        pieces = self._pieces.get(paragraph.id, ())
        text = EMPTY
        for piece in pieces:
            text += piece.text if self._lives(piece, with_claim=claim) else EMPTY
        children = tuple(
            self._come(child, claim)
            for child in paragraph.children
            if any(self._has_words(each.id, claim) for each in child.walk())
        )
        role = self._role(paragraph, text.plain.strip())
        number = self._numbers.get(paragraph.id, paragraph.number)
        printed = _NUMBER.match(text.chars)
        if printed is not None and not number and role is Role.OPERATIVE and role is not paragraph.role:
            number, text = printed["number"], text.slice(printed.end())
        return replace(paragraph, text=text, children=children, role=role, number=number)

    def _role(self, paragraph: Paragraph, plain: str) -> Role:
        """Return the role of a provision that the names before it hid from its reader."""
        parent, index = self._marked.place(paragraph.id)
        siblings = self._marked.children_of(parent)
        labelled = role_of(self._numbers.get(paragraph.id, ""))
        if paragraph.role in _FREE and labelled is not None:
            return labelled
        free = paragraph.role in _FREE and paragraph.id in self._led
        if not free or not any(each.role is Role.OPERATIVE for each in siblings):
            return paragraph.role
        roles = [each.role for each in siblings]
        before = next((role for role in reversed(roles[:index]) if role in _PROVISION), None)
        after = next((role for role in roles[index + 1 :] if role in _PROVISION), None)
        if plain.endswith(_ENDS_PREAMBULAR) and Role.PREAMBULAR in {before, after}:
            return Role.PREAMBULAR
        if (
            plain.endswith(_ENDS_OPERATIVE)
            and Role.OPERATIVE in {before, after}
            and after is not Role.PREAMBULAR
        ):
            return Role.OPERATIVE
        return paragraph.role


def _absent(draft: Resolution, lacking: Collection[NodeId], *, exact: bool) -> set[NodeId]:
    """Return the paragraphs of which one side has neither words nor anything below them.

    A table keeps the cells of every row that it keeps.
    """
    absent: set[NodeId] = set()
    for each in reversed(list(draft.walk())):  # those below before those above
        below = {child.id for child in each.children}
        empty = bool(below) and not each.text.chars.strip() and not exact
        if below <= absent:
            if each.id in lacking or empty:
                absent.add(each.id)
        elif each.role is Role.ROW and not exact:
            absent -= below
    return absent
