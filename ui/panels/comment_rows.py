"""How a comment is drawn in a list: who, when, on which words, what is said, and each answer below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from editor.words import abreast, listed, quoted, tr
from ui.look.tokens import SPACE
from ui.parts.row_delegate import Index, RowDelegate, write_line, write_wrapped
from versioning.negotiation.comment import Comment

ROW = int(Qt.ItemDataRole.UserRole)
_WRAPPED = Qt.TextFlag.TextWordWrap
_ENDLESS = 10_000


class _Line(NamedTuple):
    """Something said on a row; `end` stands at the end of its line, and what is not `wrapped` is cut."""

    words: str
    end: str = ""
    bold: bool = False
    quiet: bool = False
    wrapped: bool = False
    indent: int = 0


@dataclass(frozen=True)
class CommentRow:
    """A comment as the list shows it: `place` cites the paragraph, `dates` are for people."""

    comment: Comment
    place: str
    dates: tuple[str, ...]

    @property
    def said(self) -> str:
        """The comment with its answers as sentences, for a screen reader and for searching by letters."""
        return "\n".join(listed(filter(None, (line.words, line.end))) for line in self.lines())

    def lines(self) -> Iterator[_Line]:
        """Yield what the row shows, from the top."""
        yield _Line(self._about(), quiet=True)
        for each, date in zip((self.comment, *self.comment.replies), self.dates, strict=True):
            indent = 0 if each is self.comment else SPACE.large
            author = each.author or tr("Comments", "Somebody")
            yield _Line(f"{_answer()} {author}" if indent else author, date, bold=True, indent=indent)
            yield _Line(each.text.plain, wrapped=True, indent=indent)

    def _about(self) -> str:
        """Return where the comment stands, on which words, and whether it is settled."""
        comment = self.comment
        about = quoted(shortened(comment.words)) if comment.words.strip() else ""
        if about and (comment.anchor is None or comment.anchor.is_empty):
            about = tr("Comments", "{words} (no longer in the text)").format(words=about)
        state = tr("Comments", "✓ resolved") if comment.resolved else ""
        return abreast((self.place, about, state))


class CommentDelegate(RowDelegate):
    """Draws comments, as high as their words need in the list's width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how much room a row takes."""
        width = (
            option.widget.viewport().width() if isinstance(option.widget, QListView) else option.rect.width()
        )
        bottom = max(room.bottom() for _, room, _ in _placed(option, index, QRect(0, 0, width, _ENDLESS)))
        return QSize(0, bottom + 1 + SPACE.small)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the lines of a row."""
        is_settled = _row(index).comment.resolved
        for line, room, font in _placed(option, index, option.rect):
            painter.setFont(font)
            quiet = line.quiet or is_settled
            painter.setPen(QColor(self.quiet_colour(option) if quiet else self.text_colour(option)))
            if line.wrapped:
                write_wrapped(painter, option, room, line.words)
                continue
            taken = 0
            if line.end:
                painter.setFont(option.font)
                painter.setPen(QColor(self.quiet_colour(option)))
                taken = write_line(painter, option, room, line.end, at_end=True) + SPACE.small
                painter.setFont(font)
                painter.setPen(QColor(self.quiet_colour(option) if quiet else self.text_colour(option)))
            write_line(painter, option, room.adjusted(0, 0, -taken, 0), line.words)


def _answer() -> str:
    """Return the sign of an answer: an arrow from what it answers to where one begins to read."""
    return "↲" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "↳"


def _row(index: Index) -> CommentRow:
    row: CommentRow = index.data(ROW)
    return row


def _placed(option: QStyleOptionViewItem, index: Index, rect: QRect) -> Iterator[tuple[_Line, QRect, QFont]]:
    """Yield each line of a row with its room and its font, as in a language that is read from the left."""
    top = rect.top() + SPACE.small
    for line in _row(index).lines():
        font = QFont(option.font)
        font.setBold(line.bold)
        measures = QFontMetrics(font)
        top += SPACE.tiny if line.bold else 0  # each who says something is a little apart from what was said
        left = rect.left() + SPACE.medium + line.indent
        room = QRect(left, top, max(rect.right() - SPACE.medium - left, 1), measures.lineSpacing())
        if line.wrapped:
            room.setHeight(
                measures.boundingRect(
                    QRect(0, 0, room.width(), _ENDLESS), _WRAPPED.value, line.words
                ).height()
            )
        yield line, room, font
        top += room.height()


def shortened(words: str, most: int = 60) -> str:
    """Return words as a quotation of so many letters at the most."""
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
