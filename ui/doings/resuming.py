"""Going on with words that were not proposed yet when the window was closed, or the program killed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.words import mark, tr
from ui.desk import unproposed
from ui.desk.workplace import Workplace
from ui.doings.common import Doings
from ui.doings.proposing import Proposing
from ui.parts.messages import Kind
from versioning.compare.difference import difference
from versioning.store.unproposed import Unproposed
from versioning.tree.resolution import Resolution

AGAIN = mark(
    "Proposals", "What you were writing here is not proposed yet: it is on the page again as you left it."
)
APART = mark(
    "Proposals",
    "What you were writing was not proposed, and the text is another now: it is open as a draft of its own.",
)
DISCARDED = mark("Proposals", "What you were writing is discarded.")


class Resuming(Doings):
    """Puts such words on the page of a window again."""

    def __init__(self, window: Workplace, parent: QWidget, proposing: Proposing, editor: DraftEditor) -> None:
        """Act for `window`, where `proposing` lends the page."""
        super().__init__(window, parent, editor)
        self._proposing = proposing
        proposing.suggesting.discarded.connect(self._offer)

    def begin(self) -> None:
        """Look what waits, and go on with it; where the text is another by now, open it as a draft."""
        for kept in unproposed.left(self._window, unproposed.PROPOSAL):
            is_free = self._proposing.suggesting.session is None
            if is_free and kept.began == self.room.session.draft:
                self._proposing.suggest_on(kept)
                self.say(tr("Proposals", AGAIN))
            else:
                self._open_apart(kept, unproposed.PROPOSAL)
        for kept in unproposed.left(self._window, unproposed.COMPILATION):
            come = partial(self._go_on_compiling, kept)
            self.done(partial(self._proposing.compiler.make, come))

    def _offer(self, before: Resolution, written: Resolution, is_compilation: bool) -> None:
        """Let a person take back that words were discarded."""
        kind = unproposed.COMPILATION if is_compilation else unproposed.PROPOSAL
        back = tr("Proposals", "Take it back"), partial(self._take_back, before, written, kind)
        self._window.messages.say(Kind.NOTICE, tr("Proposals", DISCARDED), back, key="room")

    def _take_back(self, before: Resolution, written: Resolution, kind: str) -> None:
        if self._proposing.gives_way():
            kept = unproposed.begun(self._window, before, kind)
            is_kept = self.done(lambda: kept.append((difference(before, written),)))
            kept.close()
            if is_kept:
                self.begin()

    def _go_on_compiling(self, kept: Unproposed, texts: list[Resolution]) -> None:
        if self._proposing.suggesting.session is None and kept.began == texts[0]:
            self._proposing.rewrite_on(kept)
            self.say(tr("Proposals", AGAIN))
        else:
            self._open_apart(kept, unproposed.COMPILATION)

    def _open_apart(self, kept: Unproposed, kind: str) -> None:
        """Open words that fit the text no more as a draft; those of another copy are left to that."""
        name = tr("Proposals", "{name}, not proposed").format(name=self._window.open_draft.name)
        is_own = unproposed.is_own(self._window, kept, kind)
        if is_own and self._window.desk.open_copy(kept.draft, name, self._window):
            kept.forget()
            self.say(tr("Proposals", APART), Kind.WARNING)
        else:
            kept.close()
