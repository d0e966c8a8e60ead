"""The sponsor line, written: what `parse_sponsor_line` reads, as the text of a paragraph with its notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from versioning.change.step import Insert
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.negotiation.profile import Profile, profile_for
from versioning.negotiation.sponsors import Ledger
from versioning.negotiation.sponsorship import Sponsor, Sponsors, parse_sponsor_line
from versioning.saying import capitalized
from versioning.tree.identity import NodeId, new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, MarkKind, Note, StyledText, atom_text, styled

WRITE_SPONSORS = "write the sponsor line"
"""The intent of the transaction that writes the line."""


def sponsor_line(said: Sponsors, note_ids: Mapping[str, NodeId] | None = None) -> StyledText:
    """Return the line that says `said`, in the order of its States.

    The first call for a note is the note itself, further ones repeat its sign, raised; a sign stands
    after the comma or colon that follows the name. `note_ids` gives ids for notes by their words, so that
    a note that stays keeps its own; other notes get new ids.
    """
    writer = _Writer(note_ids or {})
    if said.states and said.label:
        writer.say(f"{said.label} ")
        writer.states(said.states, "")
        writer.call(said.list_note)
    elif said.states:
        writer.states(said.states, ":")
        writer.call(said.list_note)
        writer.say(f" {said.kind}" if said.kind else "")
    else:
        kind = capitalized(said.kind)
        by = f"submitted by {said.submitted_by}{said.basis}" if said.submitted_by else ""
        writer.say(f"{kind} {by}".strip() if kind else capitalized(by))
        writer.call(said.list_note)
    return writer.text


def line_wanted(draft: Resolution, ledger: Ledger, profile: Profile) -> Sponsors | None:
    """Return what the draft's sponsor line is to say and doesn't; None where it says all that is to be said.

    The kind of document stays as the line has it unless the ledger tells another.
    """
    said = ledger.said(profile, draft.masthead)
    if not said.states and not said.submitted_by:
        return None
    there = draft.first(Role.SPONSORS)
    stands = parse_sponsor_line(there.text) if there else Sponsors()
    if ledger.wording.kind is None and (stands.kind or stands.label):
        said = replace(said, kind=stands.kind, label=stands.label)
    return None if stands == said else said


def sponsor_line_edit(
    draft: Resolution, ledger: Ledger, profile: Profile | None = None, author: str = "", date: str = ""
) -> Transaction:
    """Return the transaction that makes the draft's sponsor line say what the ledger says.

    It has no steps where the line says so already, or the ledger has nothing to say. `profile` is the
    body's, by default the one that the masthead names.
    """
    said = line_wanted(draft, ledger, profile or profile_for(draft.masthead))
    there = draft.first(Role.SPONSORS)
    if said is None:
        return Transaction((), author, date, WRITE_SPONSORS)
    if there is None:
        paragraph = Paragraph(new_id(), Role.SPONSORS, sponsor_line(said))
        return Transaction((Insert(draft.id, 0, paragraph),), author, date, WRITE_SPONSORS)
    ids = {" ".join(note.text.plain.split()): note.id for _, note in there.text.notes}
    line = _marked_like(sponsor_line(said, ids), there.text)
    steps = difference(draft, draft.with_text(there.id, line)).steps
    return Transaction(steps, author, date, WRITE_SPONSORS)


def _marked_like(line: StyledText, model: StyledText) -> StyledText:
    """Return the line in bold or italics throughout, where the line before it was."""
    whole = [mark for mark in model.marks if mark.end - mark.start == len(model)]
    for kind in (MarkKind.BOLD, MarkKind.ITALIC):
        if any(mark.kind is kind for mark in whole):
            line = line.with_mark(kind, 0, len(line))
    return line


class _Writer:
    """Puts the line together; a note's sign is chosen where it is first called for."""

    def __init__(self, note_ids: Mapping[str, NodeId]) -> None:
        self.text = EMPTY
        self._ids = note_ids
        self._signs: dict[str, str] = {}
        self._after_call = False

    def say(self, words: str) -> None:
        """Write words of the line."""
        if words:
            self.text += styled(words)
            self._after_call = False

    def call(self, words: str) -> None:
        """Call for the note of these words."""
        if not words:
            return
        if self._after_call:
            self.text += styled(",", MarkKind.SUPERSCRIPT)
        sign = self._signs.get(words, "")
        if sign:
            self.text += styled(sign, MarkKind.SUPERSCRIPT)
        else:
            sign = self._signs[words] = "*" * (len(self._signs) + 1)
            self.text += atom_text(Note(self._ids.get(words) or new_id(), styled(words), sign))
        self._after_call = True

    def states(self, states: tuple[Sponsor, ...], end: str) -> None:
        """Write the States and what stands after them."""
        for at, state in enumerate(states):
            left = len(states) - at - 1
            self._state(state, end if not left else "," if left > 1 else "")
            self.say("" if not left else " " if left > 1 else " and ")

    def _state(self, state: Sponsor, stop: str) -> None:
        behalf = f"On behalf of {state.on_behalf_of}" if state.on_behalf_of else ""
        self.say(state.name)
        if state.in_brackets:
            self.call(state.note)
            self.say(f" ({behalf[:1].lower()}{behalf[1:]}){stop}")
        elif state.note and state.is_member and stop == ":":
            self.call(state.note)  # after the colon it would be one on the list
            self.say(stop)
            self.call(f"{behalf}." if behalf else "")
        else:
            self.say(stop)
            self.call(state.note)
            self.call(f"{behalf}." if behalf else "")
