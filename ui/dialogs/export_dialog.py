"""The dialogs of Word exports: what is written, in whose name, and where, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QWidget,
)

from editor.words import in_turn, listed, mark, tr
from exports.formats import WORD, Format
from ui.dialogs.export_form import Choosable, ExportForm
from ui.parts.date_field import date_field
from ui.parts.dialogs import AUTHOR_HINT
from ui.shared.exporting import CleanExport, TrackedExport
from ui.wording.dates import moment_form
from versioning.change.gathering import last_dates
from versioning.change.transaction import Transaction
from versioning.negotiation.comment import Comment
from versioning.tree.resolution import Resolution

EditsBetween = Callable[[int, int], tuple[Transaction, ...]]
"""Returns the edits that lead from one of the drafts offered to another; none where they aren't known."""
CommentsOn = Callable[[Resolution], Sequence[Comment]]
"""Returns the comments where they stand in a draft."""


def _none_known(_base: int, _target: int) -> tuple[Transaction, ...]:
    return ()


def _no_comments(_draft: Resolution) -> tuple[Comment, ...]:
    return ()


OFFICIAL = mark("Export", "Official layout")


@dataclass(frozen=True)
class WordSource:
    """The Word file that drafts were read from; `commenters` are those whose comments it holds."""

    name: str
    data: bytes
    commenters: tuple[str, ...] = ()


class TextExportDialog(ExportForm):
    """Asks which text to write, with no changes marked."""

    def __init__(
        self,
        words: tuple[str, str],
        drafts: Sequence[Choosable],
        folder: Path,
        stem: str,
        parent: QWidget | None = None,
        forms: Sequence[Format] = (WORD,),
    ) -> None:
        """Offer `drafts`, the first of them first, under a title and a sentence."""
        super().__init__(*words, folder, stem, parent, forms)
        self._drafts = drafts
        self.target = self.add_choice(tr("Export", "&Text"), drafts, 0)
        self.add_place()
        self.target.currentIndexChanged.connect(self._follow)
        self._follow()

    def export(self) -> CleanExport:
        """Return what was asked for."""
        return CleanExport(self.path, self._drafts[self.target.currentIndex()].draft())

    def _follow(self) -> None:
        at = self.target.currentIndex()
        self.suggest(self._drafts[at].name if at else "")


class CleanExportDialog(TextExportDialog):
    """Asks which text to write as a clean Word document."""

    def __init__(
        self, drafts: Sequence[Choosable], folder: Path, stem: str, parent: QWidget | None = None
    ) -> None:
        """Offer `drafts`, the first of them first."""
        sentence = tr(
            "Export",
            "An official-looking Word document with automatic numbers and footnotes, and no changes marked.",
        )
        super().__init__((tr("Export", "Export a clean DOCX"), sentence), drafts, folder, stem, parent)


class _Told(QLabel):
    """Words of any length: as high as they need at their width, so that none is cut off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def tell(self, words: str) -> None:
        """Say these words."""
        self.setText(words)
        if self.isVisible():  # its width is known
            self._grow()

    def sizeHint(self) -> QSize:
        """Qt: no higher either; a form would leave the room for a narrower line."""
        wanted = super().sizeHint()
        return QSize(wanted.width(), min(wanted.height(), max(self.heightForWidth(self.width()), 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: be as high as the words need."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))  # without words, none is told
        self.updateGeometry()


class TrackedExportDialog(ExportForm):
    """Asks between which two texts the changes are tracked, and in whose name."""

    def __init__(  # noqa: PLR0913 (what is seldom given has its name)
        self,
        drafts: Sequence[Choosable],
        between: tuple[int, int],
        author: str,
        folder: Path,
        stem: str,
        parent: QWidget | None = None,
        *,
        edits: EditsBetween = _none_known,
        source: WordSource | None = None,
        comments: CommentsOn = _no_comments,
    ) -> None:
        """Offer `drafts`, with those at the two indices of `between` chosen: from which, to which.

        Where `edits` of others than `author` lead from the one to the other, each can keep its name. `source`
        is the Word file that the drafts were read from: the changes can be tracked in that very file.
        `comments` gives those on a draft, which the file can have.
        """
        sentence = tr(
            "Export",
            "A Word document with tracked changes: accepting all gives the second text, "
            "rejecting all the first.",
        )
        super().__init__(tr("Export", "Export a tracked DOCX"), sentence, folder, stem, parent)
        self._drafts = drafts
        self.base = self.add_choice(tr("Export", "&From"), drafts, between[0])
        self.target = self.add_choice(tr("Export", "&To"), drafts, between[1])
        self.author = self.add(
            tr("Export", "&Author"), author, hint=tr("Dialogs", AUTHOR_HINT), required=True
        )
        self._edits, self._source, self._comments, self._usual_author = edits, source, comments, author
        self.date = self._add_date()
        self.apart = QCheckBox(self)
        self.own_dates = QCheckBox(tr("Export", "Under the date of each author’s last chan&ge"), self)
        self.own_dates.setToolTip(tr("Export", "Otherwise all bear the date above"))
        self.with_comments = QCheckBox(tr("Export", "With the co&mments"), self)
        self.with_comments.setVisible(bool(comments(drafts[between[1]].draft())))
        for each in (self.apart, self.own_dates, self.with_comments):
            self.fields.addRow("", each)
        self.layout_of = self._add_layout()
        self.tells = _Told(self)
        self.tells.setTextFormat(Qt.TextFormat.PlainText)
        self.fields.addRow("", self.tells)
        self.add_place()
        self._connect()
        self._follow()

    def _add_date(self) -> QDateTimeEdit:
        name = tr("Export", "Date of the changes")
        date = date_field(QDateTime.currentDateTime(), moment_form(), name, self)
        self.add_row(tr("Export", "&Date"), date)
        return date

    def _add_layout(self) -> QComboBox:
        """Let a person choose the layout, where there is a file whose layout it can be."""
        box = QComboBox(self)
        box.setVisible(self._source is not None)
        if self._source is not None:
            box.addItems(
                [tr("Export", "As in {file}").format(file=self._source.name), tr("Export", OFFICIAL)]
            )
            box.setAccessibleName(tr("Export", "Layout"))
            self.add_row(tr("Export", "&Layout"), box)
        return box

    def _connect(self) -> None:
        for box in (self.base, self.target):
            box.currentIndexChanged.connect(self._follow)
        self.layout_of.currentIndexChanged.connect(self._tell)
        self.author.textChanged.connect(self._tell)
        self.apart.toggled.connect(self._offer_dates)
        for ticked in (self.own_dates, self.with_comments):
            ticked.toggled.connect(self._tell)

    def export(self) -> TrackedExport:
        """Return what was asked for."""
        moment = self.date.dateTime().toUTC().toString(Qt.DateFormat.ISODate)
        base, target = (self._drafts[box.currentIndex()].draft() for box in (self.base, self.target))
        author, source = self.author.text().strip(), self._in_source()
        file = (source.name, source.data) if source is not None else None
        comments = self._chosen_comments(target)
        edits, dates = self._apart(), self._dates()
        return TrackedExport(
            self.path, base, target, author, moment, edits, file, comments=comments, dates=dates
        )

    def _chosen_comments(self, target: Resolution) -> tuple[Comment, ...]:
        """Return the comments that the file will have."""
        return tuple(self._comments(target)) if self.with_comments.isChecked() else ()

    def _apart(self) -> tuple[Transaction, ...]:
        """Return the edits whose authors are named, none where one name stands for all."""
        return self._between() if self.apart.isVisibleTo(self) and self.apart.isChecked() else ()

    def _dates(self) -> dict[str, str]:
        """Return by author when each made its last change; nothing where one date stands for all."""
        wanted = self.own_dates.isVisibleTo(self) and self.own_dates.isChecked()
        return last_dates(self._apart()) if wanted else {}

    def _offer_dates(self) -> None:
        """Offer each author's own date where authors are told apart, and dates are known."""
        self.own_dates.setVisible(bool(last_dates(self._apart())))
        self._tell()

    def _in_source(self) -> WordSource | None:
        """Return the file that the changes are to be tracked in; None for the official layout."""
        return self._source if self._source is not None and self.layout_of.currentIndex() == 0 else None

    def _tell(self) -> None:
        """Say whose names the file will bear, and which dates."""
        author = self.author.text().strip()
        if not author:
            self.tells.tell(tr("Export", "Say whose the changes are that bear no name yet."))
            return
        names = list(dict.fromkeys(each.author or author for each in self._apart())) or [author]
        dates = self._dates()
        if dates:
            self.tells.tell(self._told_with_dates(names, dates))
            return
        bear = len(names)
        kept = self._kept()
        if self.with_comments.isChecked():
            said = tr("Export", "The changes will bear the name(s) {names} and the date above.", n=bear)
            come = tr("Export", "The comments will bear the names of who made them, and that date.")
            kept = " ".join(filter(None, (come, kept)))
        elif kept:
            said = tr("Export", "The changes will bear the name(s) {names} and the date above.", n=bear)
        else:
            said = tr(
                "Export",
                "The changes will bear the name(s) {names} and the date above; nothing else in the file "
                "tells of people.",
                n=bear,
            )
        said = " ".join(filter(None, (said.format(names=listed(names)), kept)))
        self.tells.tell(said)

    def _told_with_dates(self, names: Sequence[str], dates: Mapping[str, str]) -> str:
        chosen = self.date.dateTime()
        named: list[str] = []
        for each in names:
            own = QDateTime.fromString(dates.get(each, ""), Qt.DateFormat.ISODate).toLocalTime()
            moment = QLocale().toString(own if own.isValid() else chosen, moment_form())
            named.append(f"{each} ({moment})")
        said = tr("Export", "The changes will bear these names and dates: {names}.")
        come = ""
        if self.with_comments.isChecked():
            come = tr("Export", "The comments will bear the names and dates of who made them.")
        return " ".join(filter(None, (said.format(names=in_turn(named)), come, self._kept())))

    def _kept(self) -> str:
        """Say whose comments stay in the file that the changes are tracked in."""
        source = self._in_source()
        if source is None or not source.commenters:
            return ""
        return tr("Export", "The comments of {names} stay in it, under their names.").format(
            names=listed(source.commenters)
        )

    def _between(self) -> tuple[Transaction, ...]:
        return self._edits(self.base.currentIndex(), self.target.currentIndex())

    def _check(self) -> None:
        super()._check()
        if hasattr(self, "base") and self.base.currentIndex() == self.target.currentIndex():
            self.accept_button.setEnabled(False)

    def _follow(self) -> None:
        known = list(dict.fromkeys(each.author for each in self._between() if each.author))
        has_others = any(each != self._usual_author for each in known)
        self.apart.setVisible(has_others)
        self.apart.setChecked(has_others)
        self.apart.setText(
            tr("Export", "&Each change under its own author ({names})").format(names=listed(known))
        )
        self.own_dates.setChecked(has_others)
        self._offer_dates()
        names = [self._drafts[box.currentIndex()].name for box in (self.base, self.target)]
        self.suggest(tr("Export", "{old} to {new}").format(old=names[0], new=names[1]))
        self._check()
