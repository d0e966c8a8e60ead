"""The redline of a draft's window: a small one is made at once, a big one beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCursor

from editor.draft_editor import DraftEditor
from editor.redline_ahead import Ahead, made_ahead
from ui import comparing
from ui.desk import Desk
from ui.jobs import Job
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.apart import Apart

AT_ONCE = 1000
"""Drafts with so many paragraphs between them are compared in a tenth of a second: sooner than beside."""
Edits = Callable[[], Sequence[Transaction] | None]
"""Returns the edits that lead from the baseline to the draft as it then stands; None where none are known."""


class Redlining(QObject):
    """Shows redlines on one page, on which a person can write while one is still being made.

    `shown` comes when a redline that was made beside the window is on the page.
    """

    shown = Signal()

    def __init__(self, editor: DraftEditor, desk: Desk, parent: QObject) -> None:
        """Show them on `editor`; big ones are made in the process that `desk` has for that."""
        super().__init__(parent)
        self._editor, self._desk = editor, desk
        self._job: Job[Ahead] | None = None
        self._look: Job[Ahead] | None = None
        self._shown: tuple[Resolution, Edits] | None = None
        editor.look_with(self._look_again)

    @property
    def is_busy(self) -> bool:
        """Whether a redline is being made."""
        return self._job is not None

    def open(self, session: Session, base: Resolution | None, edits: Edits) -> None:
        """Put a session's draft on the page, with what differs from `base` marked; from None, nothing."""
        self.stop()
        if base is not None and self._is_at_once(base, session.draft):
            self._editor.set_session(session, base, edits())
            self._shown = base, edits
            return
        self._editor.set_session(session)
        if base is not None:
            self.show(base, edits)

    def show(self, base: Resolution | None, edits: Edits) -> None:
        """Mark what differs from `base`; from None, nothing. What is still being made is given up."""
        self.stop()
        target = self._editor.draft
        if base is None:
            self._editor.set_baseline(None)
        elif self._is_at_once(base, target):
            self._editor.set_baseline(base, edits())
            self._shown = base, edits
        else:
            self._job = job = self._made_apart(base, target, edits)
            job.start(
                lambda ahead: self._take(base, edits, ahead),
                lambda _: self._take(base, edits, None),  # the other process failed: it takes longer here
            )

    def stop(self) -> None:
        """Give up the redline that is being made; what is on the page is seen to by the page itself."""
        jobs, self._job, self._look, self._shown = (self._job, self._look), None, None, None
        for job in jobs:
            if job is not None:
                job.cancel()

    def _look_again(self) -> None:
        """See to a thorough redline, now that nobody types; what is written meanwhile asks for another."""
        target = self._editor.draft
        redline = self._editor.redline
        if self._shown is None or redline is None or 2 * len(redline.rows) <= AT_ONCE:
            self._editor.look_again()
            return
        base, edits = self._shown
        if self._look is not None:
            self._look.cancel()
        self._look = job = self._made_apart(base, target, edits)

        def done(ahead: Ahead) -> None:
            if self._look is job:
                self._look = None
                if self._editor.draft is target:
                    self._take(base, edits, ahead)

        job.start(done, lambda _: self._editor.look_again() if self._look is job else None)

    def _made_apart(self, base: Resolution, target: Resolution, edits: Edits) -> Job[Ahead]:
        return Job("redline", partial(_work, base, target, edits(), self._desk.apart), self)

    def _is_at_once(self, base: Resolution, target: Resolution) -> bool:
        return base is target or self._editor.has_compared(base) or _size(base) + _size(target) <= AT_ONCE

    def _take(self, base: Resolution, edits: Edits, ahead: Ahead | None) -> None:
        self._job, self._shown = None, (base, edits)
        node, height = self._in_sight()
        self._editor.set_baseline(base, edits(), ahead)
        bar, depth = self._editor.verticalScrollBar(), float(self._editor.viewport().height())
        for _ in range(3):  # what comes into view is laid out, and then other things are in view
            bar.setValue(bar.value() + self._height(node) - height)
            list(self._editor.lines(0.0, depth))
        self.shown.emit()

    def _in_sight(self) -> tuple[NodeId, int]:
        """Return a paragraph that is seen, the cursor's if that is, and where on the screen it begins."""
        editor = self._editor
        cursor = editor.textCursor()
        if not editor.viewport().rect().intersects(editor.cursorRect(cursor)):
            cursor = editor.cursorForPosition(QPoint(1, 1))
        number, _ = editor.block_at(cursor.position())
        node = editor.canvas.blocks[number].node
        return node, self._height(node)

    def _height(self, node: NodeId) -> int:
        number = self._editor.number_of(node)
        block = self._editor.document().findBlockByNumber(number or 0)
        return self._editor.cursorRect(QTextCursor(block)).top()


def _size(draft: Resolution) -> int:
    return sum(1 for _ in draft.walk())


def _work(
    base: Resolution,
    target: Resolution,
    edits: Sequence[Transaction] | None,
    apart: Apart,
    job: Job[Ahead],
) -> Ahead:
    return made_ahead(
        base, edits, lambda author: comparing.redline_apart(base, target, author, apart, job.check)
    )
