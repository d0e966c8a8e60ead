"""A compilation text as a person left it: read again, taken into the room, told in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.words import listed, tr
from exports import proposals
from exports.report import Reading
from ui.wording.terms import cited
from versioning.drafting.compiled import Voices
from versioning.drafting.compiled_reader import compiled_in
from versioning.drafting.compiled_text import NotCompiledError
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.returned import Returned
from versioning.negotiation.rewriting import Rewriting, rewriting
from versioning.negotiation.summary import Teller
from versioning.room import Room
from versioning.taking import rewrite
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

_NAME = "compilation"


class Rewritten:
    """What a person made of a room's compilation text.

    `broken` is the paragraph at which it can't be read any more, empty where it can. `is_nameless` says that
    words were written outside of every bracket, and `names` don't say whose they are.
    """

    def __init__(self, room: Room, before: Resolution, after: Resolution, names: Sequence[str]) -> None:
        """Compare the text before and after, for the proposals of `room`."""
        self._room, self._after, self._names = room, after, tuple(names)
        self.broken: NodeId = ""
        self.is_nameless = False
        self._found = Rewriting()
        self._made: tuple[Amendment, ...] = ()
        try:
            compiled_in(after)
        except NotCompiledError as error:
            self.broken = error.node or after.children[0].id
            return
        was, now = self._read(before), self._read(after)
        self._found = rewriting(room.session.draft, tuple(room.carrier.live()), was, now)

    def take_in(self) -> None:
        """Do in the room what it comes to; raises what the room raises."""
        with self._room.session.undoing.as_one():
            self._made = rewrite(self._room, self._found)

    @property
    def sentence(self) -> str:
        """What came of it, or why it can't be taken in."""
        if self.broken:
            where = cited(Teller(self._after), self.broken) or tr("Proposals", "This paragraph")
            return tr(
                "Proposals",
                "{where}: this can’t be read as a compilation text any more, because a bracket must open "
                "before the names of a proposal and close after its words. Nothing was taken in; undo, "
                "or mend it there.",
            ).format(where=where)
        if self._found.is_nothing and not self._found.unfollowed:
            return tr("Proposals", "Nothing was changed in the compilation text.")
        parts = []
        if self._made:
            names = listed(each.name for each in self._made)
            parts.append(
                tr("Proposals", "%n proposal(s) made ({names}).", n=len(self._made)).format(names=names)
            )
        over = [*self._found.gone, *(each for each, _ in self._found.partly)]
        if over:
            parts.append(
                tr("Proposals", "Withdrawn or superseded: {names}.").format(names=self._called(over))
            )
        count = len(self._found.taken) + len(self._found.joined)
        if count:
            parts.append(tr("Proposals", "%n position(s) changed.", n=count))
        if self._found.unfollowed:
            names = self._called(self._found.unfollowed)
            parts.append(
                tr("Proposals", "Left as it is, to be changed by hand: {names}.").format(names=names)
            )
        return " ".join(parts)

    def _called(self, identities: Sequence[str]) -> str:
        return listed(self._room.negotiation.amendments[each].name for each in identities)

    def _read(self, text: Resolution) -> tuple[Returned, ...]:
        """Return what the text proposes; what stands in it in nobody's name is of those named."""
        mine = proposals.untracked(_NAME)
        found = proposals.proposals_of(self._room.session.draft, Reading(text, _NAME), _NAME).proposals
        own = Voices(self._names)
        if any(each.author == mine for each in found) and not self._names:
            self.is_nameless = True
        return tuple(replace(each, voices=own) if each.author == mine else each for each in found)
