"""Proposals from files: what delegations send back, and amendment documents, become proposals in the room."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.draft_editor import DraftEditor
from editor.words import in_turn, listed, titled, told, tr
from exports import formats, proposals
from exports.report import Reading
from ui.commands.actions import Commands
from ui.desk import receiving
from ui.desk.workplace import Workplace
from ui.dialogs import clauses_dialog, typed_dialog
from ui.doings.common import Doings
from ui.parts import dialogs
from ui.parts.jobs import Job
from ui.parts.messages import Kind
from ui.shared.kinds_of_files import readable
from ui.wording.sentences import not_read
from versioning import taking
from versioning.change.moment import now
from versioning.compare.alignment import adopt_ids
from versioning.discussion import Discussion
from versioning.drafting.instructions import applying
from versioning.drafting.instructions import sheet as sheets
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.comment import moved
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from versioning.drafting.instructions.applying import Outcome
    from versioning.drafting.instructions.instruction import Sheet


_FEW = 3
"""Of more files than these one sentence tells together what they propose."""


class TakingIn(Doings):
    """The doings of one window with proposals that come in files."""

    def __init__(self, window: Workplace, parent: QWidget, editor: DraftEditor) -> None:
        """Act for `window`; `parent` is the same window, for dialogs."""
        super().__init__(window, parent, editor)
        self._said: dict[Kind, list[str]] = {}
        self._proposing: list[tuple[str, Sequence[str]]] = []
        self._waiting: list[Path] = []
        self._reads = False

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect({"take_in": self.choose, "type_amendment": self.type_amendment})

    def choose(self) -> None:
        """Ask for files, and take their proposals in."""
        title = tr("Proposals", "Proposals from returned files and amendment documents")
        found, _ = QFileDialog.getOpenFileNames(self._parent, title, "", readable())
        self.take([Path(each) for each in found])

    def type_amendment(self) -> None:
        """Ask for amendments in words, and propose what they do."""

        def outcomes(sheet: Sheet) -> Sequence[Outcome]:
            return applying.apply(sheet, self.room.session.draft).outcomes

        dialog = typed_dialog.TypedAmendment(outcomes, self.known(), self._parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._begin_telling()
        made: list[Amendment] = []
        name = tr("Proposals", "What was typed")
        self.done(lambda: made.extend(self._of_sheet(name, dialog.sheet, dialog.delegations)))
        if made:
            words = tr("Proposals", "{name} is proposed; the text is as it was.")
            self.say(words.format(name=made[0].name))

    def say(self, sentence: str, kind: Kind = Kind.NOTICE) -> None:
        """Tell what came of a file, after what came of those that were chosen with it."""
        self._said.setdefault(kind, []).append(told(sentence))
        self._tell(kind)

    def _tell(self, kind: Kind) -> None:
        proposing = self._proposals_in_words() if kind is Kind.NOTICE else []
        words = " ".join((*proposing, *self._said.get(kind, ())))
        self._window.messages.say(kind, words, key=f"taken in: {kind.value}")

    def _proposals_in_words(self) -> list[str]:
        """Return which file proposes what; of many, only how many there are."""
        if len(self._proposing) > _FEW:
            count = sum(len(names) for _, names in self._proposing)
            words = tr("Proposals", "{files} files: %n proposal(s), listed in the Proposals panel.", n=count)
            return [words.format(files=len(self._proposing))]
        return [
            tr("Proposals", "{file}: %n proposal(s) ({names}).", n=len(names)).format(
                file=file, names=listed(names)
            )
            for file, names in self._proposing
        ]

    def take(self, paths: Sequence[Path]) -> None:
        """Read files apart, one after the other, and make of each what it proposes.

        E-mails and archives hold several.
        """
        self._begin_telling()
        self._queue(paths)

    def _begin_telling(self) -> None:
        self._said.clear()
        self._proposing.clear()

    def _queue(self, paths: Sequence[Path]) -> None:
        self._waiting += paths
        if not self._reads:
            self._take_next()

    def _take_next(self) -> None:
        """Take in the file that waits longest; thirty at once would each have a process of its own."""
        self._reads = False
        while self._waiting and not self._reads:
            path = self._waiting.pop(0)
            if formats.holds_files(path):
                self._window.desk.unpack(path, self._window, self._queue)
            else:
                self._reads = True
                self._take(path)

    def _take(self, path: Path) -> None:
        apart = self._window.desk.apart

        def work(job: Job[Reading]) -> Reading:
            return apart.read(path, job.check)

        def failed(error: Exception) -> None:
            self.say(not_read(path.name, error), Kind.ERROR)

        job = self._window.jobs.start(
            tr("Proposals", "Reading {file}").format(file=path.name),
            work,
            lambda reading: self._propose(path, reading),
            failed,
        )
        job.ended.connect(self._take_next)

    def _propose(self, path: Path, reading: Reading) -> None:
        sheet = _sheet_of(reading)
        made: list[Amendment] = []
        if sheet is not None:
            self.done(lambda: made.extend(self._of_sheet(path.name, sheet)))
        else:
            self.done(lambda: made.extend(self._of_returned(path.name, reading)))
        self._keep_comments(path.name, reading)
        if made:
            self._proposing.append((path.name, [each.name for each in made]))
            self._tell(Kind.NOTICE)

    def _keep_comments(self, name: str, reading: Reading) -> None:
        """Keep the comments of a returned file on the words of the draft that they are about."""
        if not reading.comments:
            return
        session = self.room.session
        adopted = adopt_ids(session.draft, reading.draft)
        renamed = dict(zip(_nodes(reading.draft), _nodes(adopted), strict=True))
        comments = [moved(each, renamed) for each in reading.comments]
        count = 0

        def keep() -> None:
            nonlocal count
            count = Discussion(session).take_over(comments, adopted, name)

        if self.done(keep) and count:
            said = tr("Comments", "{file}: %n new comment(s); see the Comments panel.", n=count)
            self.say(said.format(file=name))

    def _of_returned(self, name: str, reading: Reading) -> Sequence[Amendment]:
        """Propose what a returned file holds, made for the text that it answers."""
        session = self.room.session
        sent = [
            receiving.Sent("", session.draft),
            *(receiving.Sent(each.id, session.draft_of(each.id)) for each in session.revisions()),
        ]
        likeliest = next(iter(receiving.answers(reading, sent)), sent[0])
        base = likeliest.name or self.room.point()
        found = proposals.proposals_of(session.draft_of(base), reading, name)
        made = taking.take(self.room, found.proposals, base, name)
        if not made:
            self.say(
                tr("Proposals", "{name} proposes nothing: its text is that of the draft.").format(name=name)
            )
        return made

    def _of_sheet(self, name: str, sheet: Sheet, whose: tuple[str, ...] = ()) -> Sequence[Amendment]:
        """Propose what an amendment document does, in part where a person is asked and says so.

        `whose` proposal it is where the document was only typed; else it says itself who submits it.
        """
        applied, note = applying.apply(sheet, self.room.session.draft, date=now()), ""
        if applied.question and not self._is_meant(name, applied.question):
            return ()
        if not applied.is_clear:
            dialog = clauses_dialog.ClausesDialog(name, applied.outcomes, self._parent)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return ()
            applied = applying.apply(sheet.in_part(dialog.chosen), self.room.session.draft, date=now())
            if not applied.is_clear:
                words = tr(
                    "Proposals", "{name} is not taken in: what was chosen isn’t clear without the rest."
                )
                self.say(words.format(name=name))
                return ()
            left = in_turn(dialog.said_of_the_rest)
            note = tr("Proposals", "Taken in in part; left out: {clauses}.").format(clauses=left)
        said = tuple(part.strip() for part in sheet.by.replace(" and ", ", ").split(",") if part.strip())
        by, origin = whose or said or (name,), "" if whose else name
        reading = self.room.reading.name
        return (self.room.propose(applied.draft, by, reading=reading, note=note, origin=origin),)

    def _is_meant(self, name: str, question: str) -> bool:
        """Ask whether a document that names another text is meant for this draft; say so where it isn't."""
        more = tr("Proposals", "Paragraphs may be numbered otherwise there: look at each instruction.")
        act = tr("Proposals", "Take it in all the same")
        if dialogs.ask(self._parent, titled(name, told(question)), more, act):
            return True
        words = tr("Proposals", "{name} is not taken in: {sentence}")
        self.say(words.format(name=name, sentence=told(question)))
        return False


def _sheet_of(reading: Reading) -> Sheet | None:
    """Return the amendment document that a file is, None where it is none."""
    sheet = sheets.read_sheet(reading.draft)
    return sheet if sheet.clauses and sheet.amends else None


def _nodes(draft: Resolution) -> list[NodeId]:
    return [*(each.id for each in draft.walk()), *(note.id for note in draft.notes())]
