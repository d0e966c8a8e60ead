"""The redline of a draft's window: a small one is made at once, a big one beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCursor

from editor.binding import BoundPage
from editor.redline_ahead import Ahead, made_ahead, sole_author
from ui.parts.jobs import Job
from ui.shared import comparing
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.redline import Redline
from versioning.session import Session
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.apart import Apart

AT_ONCE = 100
"""Drafts in which so many paragraphs are not the very same are compared in about a hundredth of a second."""
Edits = Callable[[], Sequence[Transaction] | None]
"""Returns the edits that lead from the baseline to the draft as it then stands; None where none are known."""


class Beside(Protocol):
    """Who has a process set apart; it is started when it is first asked for."""

    @property
    def apart(self) -> Apart:
        """What compares big drafts in a process of its own."""


def no_edits() -> None:
    """Return that no edits are known."""


def _none_more() -> Sequence[Transaction]:
    return ()


class Redlining(QObject):
    """Shows redlines on one page, on which a person can write while one is still being made.

    What is on the page is always of the draft as it stands: a redline made beside is caught up with it when
    it comes, and one of another session or baseline is dropped.

    `shown` comes when a redline that was made beside the window is on the page.
    """

    shown = Signal()

    def __init__(self, editor: BoundPage, beside: Beside, parent: QObject) -> None:
        """Show them on `editor`; big ones are made in the process that `beside` has for that."""
        super().__init__(parent)
        self._editor, self._beside = editor, beside
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
        if base is not None and self._is_at_once(base, session.draft, edits):
            self._editor.set_session(session, base, edits())
            self._shown = base, edits
            return
        self._editor.set_session(session)
        if base is not None:
            self._make(base, edits)

    def show(self, base: Resolution | None, edits: Edits) -> None:
        """Mark what differs from `base`; from None, nothing. What is still being made is given up."""
        self.stop()
        if base is None:
            self._editor.set_baseline(None)
        elif self._is_at_once(base, self._editor.draft, edits):
            self._editor.set_baseline(base, edits())
            self._shown = base, edits
        else:
            self._make(base, edits)

    def _make(self, base: Resolution, edits: Edits) -> None:
        """Have the redline of the draft as it stands made beside the window."""
        target = self._editor.draft
        self._job = self._made_apart(base, target, edits)
        self._job.start(
            lambda ahead: self._came(base, target, edits, ahead),
            lambda _: self._take(base, edits, None),  # the other process failed: it takes longer here
        )

    def _came(self, base: Resolution, target: Resolution, edits: Edits, ahead: Ahead) -> None:
        """Take a redline that was made of `target`; where the draft is quite another one by now, not."""
        if _unlike(target, self._editor.draft) <= AT_ONCE:
            self._take(base, edits, ahead)
        else:
            self._make(base, edits)

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
        known = self._editor.known_authors()
        if known is not None:  # all edits are not told again: they would be read, and kept, for every look
            edits = _none_more
        if self._look is not None:
            self._look.cancel()
        self._look = job = self._made_apart(base, target, edits, known)

        def done(ahead: Ahead) -> None:
            if self._look is job:
                self._look = None
                if self._editor.draft is target:
                    self._put(base, edits(), ahead)

        job.start(done, lambda _: self._editor.look_again() if self._look is job else None)

    def _made_apart(
        self, base: Resolution, target: Resolution, edits: Edits, known: Authors | None = None
    ) -> Job[Ahead]:
        return Job("redline", partial(_work, base, target, edits(), known, self._beside.apart), self)

    def _is_at_once(self, base: Resolution, target: Resolution, edits: Edits) -> bool:
        """Return whether the target shares most with the base, or with what that was compared with last."""
        if _unlike(base, target) <= AT_ONCE:
            return True
        last = self._editor.last_against(base)
        if last is None or _unlike(last.redline.target, target) > AT_ONCE:
            return False
        return last.author == sole_author(edits())

    def _take(self, base: Resolution, edits: Edits, ahead: Ahead | None) -> None:
        self._job, self._shown = None, (base, edits)
        self._put(base, edits(), ahead)

    def _put(self, base: Resolution, edits: Sequence[Transaction] | None, ahead: Ahead | None) -> None:
        """Put a redline on the page, and let what is in sight stay there."""
        with self.in_place():
            self._editor.set_baseline(base, edits, ahead)
        self.shown.emit()

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Let what is in sight stay there while something else comes on the page."""
        node, height = self._in_sight()
        yield
        if self._editor.number_of(node) is None:
            return
        bar, depth = self._editor.verticalScrollBar(), float(self._editor.viewport().height())
        for _ in range(3):  # what comes into view is laid out, and then other things are in view
            bar.setValue(bar.value() + self._height(node) - height)
            list(self._editor.lines(0.0, depth))

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


def _unlike(one: Resolution, other: Resolution) -> int:
    """Return how many paragraphs of both have a text that is not the very same in the other."""
    if one is other:
        return 0
    texts, others = ({id(each.text) for each in draft.walk()} for draft in (one, other))
    return len(texts ^ others)


def _work(
    base: Resolution,
    target: Resolution,
    edits: Sequence[Transaction] | None,
    known: Authors | None,
    apart: Apart,
    job: Job[Ahead],
) -> Ahead:
    def compared(author: str) -> Redline:
        return comparing.redline_apart(base, target, author, apart, job.check)

    return made_ahead(base, edits, compared, known)
