"""What a person does with comments in the draft's window, and their marks on its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.places import Point
from editor.remark_marks import MarkedWords, RemarkMarks
from editor.words import titled, tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.doings.common import Doings
from ui.panels.comment_rows import CommentRow
from ui.panels.comments import Comments
from ui.parts.announcing import announce
from ui.parts.messages import Kind
from ui.wording.contents import spoken_label
from ui.wording.naming import local_time
from versioning.discussion import Discussion
from versioning.negotiation.comment import Anchor, Comment
from versioning.session import Session
from versioning.tree.identity import NodeId
from versioning.tree.order import between
from versioning.tree.resolution import Resolution


class Commenting(Doings):
    """The doings of one window with comments."""

    def __init__(self, window: Workplace, parent: QWidget, panel: Comments, editor: DraftEditor) -> None:
        """Act for `window`, whose panel is `panel`; `parent` is the same window."""
        super().__init__(window, parent, editor)
        self.panel = panel
        self._marks = RemarkMarks()
        self._waiting: tuple[Anchor, str] | None = None
        self._discussion: tuple[Session, Discussion] | None = None
        self._shown: tuple[tuple[Comment, ...], Resolution] | None = None
        editor.word_marks.insert(0, self._marks)
        editor.viewport().installEventFilter(self)
        panel.written.connect(self._write)
        panel.reworded.connect(lambda each, said: self.done(lambda: self.discussion.reword(each, said)))
        panel.given_up.connect(self._give_up)
        panel.new_wanted.connect(self.begin)
        panel.resolve_wanted.connect(self.resolve)
        panel.remove_wanted.connect(self.remove)
        panel.chosen.connect(self._mark_chosen)
        panel.shown.connect(self.go_to)

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {
                "comment": self.begin,
                "next_comment": lambda: self.step(1),
                "previous_comment": lambda: self.step(-1),
            }
        )
        begin = commands["comment"]
        begin.changed.connect(lambda: self.panel.tell_keys(begin.shortcut()))
        self.panel.tell_keys(begin.shortcut())

    @property
    def discussion(self) -> Discussion:
        """The comments of the session that the window is on."""
        session = self._window.session
        if self._discussion is None or self._discussion[0] is not session:
            self._discussion = session, Discussion(session)
        return self._discussion[1]

    def refresh(self) -> None:
        """Bring panel and page up to date with the comments and the draft."""
        comments, draft = self.discussion.comments, self._window.session.draft
        if self._shown is not None and self._shown[0] is comments and self._shown[1] is draft:
            return
        self._shown = comments, draft
        rows = [self._row(each, draft) for each in comments]
        session = self._window.session
        self.panel.show_comments(rows, session.author, read_only=session.read_only)
        marked = _marked(comments, draft)
        if marked != self._marks.words:
            self._marks.words = marked
            self._editor.viewport().update()

    def begin(self) -> None:
        """Let a person comment on the selected words, or else on the word or paragraph at the cursor."""
        session = self._window.session
        if session.read_only:
            self.say(session.why_read_only)
            return
        anchor = self._anchor_here()
        if anchor is None or anchor.start not in session.draft:
            self.say(tr("Comments", "Put the cursor in the words of the text to comment on them."))
            return
        self._waiting = anchor, _words(anchor, session.draft)
        self._raise()
        self.panel.ask(self._waiting[1])

    def resolve(self, comment: str, resolved: bool) -> None:
        """Let a comment be settled, or open again; the list shows which, and who can't see it is told."""
        if self.done(lambda: self.discussion.resolve(comment, resolved=resolved)):
            settled = tr("Comments", "The comment is resolved.")
            announce(self.panel, settled if resolved else tr("Comments", "The comment is open again."))

    def remove(self, comment: str) -> None:
        """Delete a comment; a message offers to take that back."""
        removed = self.tried(lambda: self.discussion.remove(comment))
        if removed is not None:
            undo = (tr("Comments", "Undo"), lambda: self.done(lambda: self.discussion.take_back(removed)))
            self._window.messages.say(
                Kind.NOTICE, tr("Comments", "The comment is deleted."), undo, key="room"
            )

    def go_to(self, comment: str) -> None:
        """Select the words of a comment in the text."""
        found = next((each for each in self.discussion.comments if each.id == comment), None)
        if found is not None and found.anchor is not None:
            anchor = found.anchor
            self._editor.show_span(Point(anchor.start, anchor.start_at), Point(anchor.end, anchor.end_at))
            self._editor.setFocus()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) open comment."""
        placed = [each for each in self.discussion.comments if each.anchor is not None and not each.resolved]
        if not placed:
            self.say(tr("Comments", "There is no open comment in the text."))
            return
        ids = [each.id for each in placed]
        current = self.panel.current
        at = ids.index(current.comment.id) + by if current and current.comment.id in ids else 0
        self._raise()
        self.panel.choose(ids[at % len(ids)])
        self.go_to(ids[at % len(ids)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a click on a bubble in the margin shows its comment."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            here = self._bubbles_at(event)
            if here:
                ids = [each.comment for each in here]
                current = self.panel.current
                at = ids.index(current.comment.id) + 1 if current and current.comment.id in ids else 0
                self._raise()
                self.panel.choose(ids[at % len(ids)])
                return True
        return super().eventFilter(watched, event)

    def _bubbles_at(self, event: QMouseEvent) -> list[MarkedWords]:
        point = event.position().toPoint()
        cursor = self._editor.cursorForPosition(point)
        number, _ = self._editor.block_at(cursor.position())
        blocks = self._editor.canvas.blocks
        if number >= len(blocks) or event.button() is not Qt.MouseButton.LeftButton:
            return []
        margin, width = self._editor.outer_margin, self._editor.viewport().width()
        reversed_ = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        if (point.x() if reversed_ else width - point.x()) > margin:
            return []
        return self._marks.at(blocks[number])

    def _anchor_here(self) -> Anchor | None:
        if self._editor.draft is not self._window.session.draft:  # a proposal is on the page
            return None
        spans = self._editor.spans()
        if not spans:
            return None
        first, last = spans[0], spans[-1]
        if first is last and first.start == first.end:
            return Anchor(first.node, 0, first.node, len(self._editor.draft.text(first.node)))
        return Anchor(first.node, first.start, last.node, last.end)

    def _write(self, comment: str, said: str) -> None:
        waiting, self._waiting = self._waiting, None
        if comment:
            self.done(lambda: self.discussion.answer(comment, said))
        elif waiting is not None:
            made = self.tried(lambda: self.discussion.comment(waiting[0], said))
            if made is not None:
                self.refresh()
                self.panel.choose(made)
        self._editor.setFocus()

    def _give_up(self) -> None:
        self._waiting = None
        self._editor.setFocus()

    def _mark_chosen(self, comment: str) -> None:
        if comment != self._marks.chosen:
            self._marks.chosen = comment
            self._editor.viewport().update()

    def _raise(self) -> None:
        dock = self.panel.parentWidget()
        if dock is not None:
            dock.show()
            dock.raise_()

    def _row(self, comment: Comment, draft: Resolution) -> CommentRow:
        anchor = comment.anchor
        place = spoken_label(draft, anchor.start) if anchor else tr("Comments", "Without a place")
        dates = tuple(local_time(each.date) if each.date else "" for each in (comment, *comment.replies))
        return CommentRow(comment, place, dates)


def _words(anchor: Anchor, draft: Resolution) -> str:
    text = draft.text(anchor.start)
    end = anchor.end_at if anchor.start == anchor.end else len(text)
    return text.slice(anchor.start_at, end).plain


def _marked(comments: tuple[Comment, ...], draft: Resolution) -> dict[NodeId, list[MarkedWords]]:
    """Return by paragraph which words the open comments are on."""
    found: dict[NodeId, list[MarkedWords]] = {}
    for comment in comments:
        anchor = comment.anchor
        if anchor is None or comment.resolved:
            continue
        nodes = between(anchor.start, anchor.end, draft)
        said = "\n".join(titled(each.author, each.text.plain) for each in (comment, *comment.replies))
        for node in nodes:
            start = anchor.start_at if node == anchor.start else 0
            end = anchor.end_at if node == anchor.end else len(draft.text(node))
            marked = MarkedWords(comment.id, start, end, said, head=node == anchor.start)
            found.setdefault(node, []).append(marked)
    return found
