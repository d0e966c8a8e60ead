"""The compilation text of a window: a small one is made at once, a big one beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.words import tr
from ui.parts.jobs import Job
from ui.shared.comparing import letting_go
from versioning.compare.packed import packed
from versioning.negotiation.carrying import Carried

if TYPE_CHECKING:
    from exports.apart import Apart
    from ui.desk.workplace import Workplace
    from versioning.room import Room
    from versioning.tree.resolution import Resolution

AT_ONCE = 15_000
"""So many paragraphs, times proposals and `_EACH`, are compiled in about a hundredth of a second."""
_EACH = 100
"""So many proposals that don't touch a paragraph take as long as the paragraph itself."""
Texts = list["Resolution"]


class Compiler(QObject):
    """Makes compilation texts for one window. What was made of a room that is another by now is dropped."""

    def __init__(self, window: Workplace, parent: QObject, *, is_shown: bool) -> None:
        """Make them for `window`, in the process that its desk has for big work.

        `is_shown`: where it lasts, the window says so.
        """
        super().__init__(parent)
        self._window, self._is_shown = window, is_shown
        self._job: Job[Texts] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a text is being made."""
        return self._job is not None

    def make(
        self,
        done: Callable[[Texts], object],
        *,
        attributed: Sequence[bool] = (True,),
        more: Sequence[Carried] = (),
    ) -> None:
        """Call `done` with the texts of how things stand then, with or without names as `attributed` says.

        `more` stands after the live proposals. What was asked for before is given up. Raises ArchiveError.
        """
        self.stop()
        room = self._window.room
        draft, negotiation, carried = room.session.draft, room.negotiation, (*room.carrier.live(), *more)
        if len(draft.children) * (len(carried) + _EACH) <= AT_ONCE:
            done(_made_here(room, more, attributed))
            return
        packing = import_module("versioning.negotiation.packing")  # it would slow down every start
        naming = import_module("versioning.negotiation.compilation").naming_of(room.profile)
        apart: Apart = self._window.desk.apart

        def work(job: Job[Texts]) -> Texts:
            between = letting_go(job.check)
            parts = packed(draft, between)
            sent = packing.packed_carried(draft, carried, between)
            data = apart.call(packing.packed_texts, parts, sent, naming, attributed, check=job.check)
            texts: Texts = packing.unpacked_texts(data, between)
            return texts

        def came(texts: Texts) -> None:
            self._job = None
            if room.session.draft is draft and room.negotiation is negotiation:
                done(texts)
            else:
                self.make(done, attributed=attributed, more=more)

        def failed(_: Exception) -> None:
            self._job = None
            done(_made_here(room, more, attributed))  # the other process failed: it takes longer here

        words = tr("Proposals", "Compiling")
        if self._is_shown:
            self._job = self._window.jobs.start(words, work, came, failed)
        else:
            self._job = Job(words, work, self)
            self._job.start(came, failed)

    def stop(self) -> None:
        """Give up the text that is being made."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()


def _made_here(room: Room, more: Sequence[Carried], attributed: Sequence[bool]) -> Texts:
    compilation = room.compilation(more)
    return [compilation.text(attributed=each) for each in attributed]
