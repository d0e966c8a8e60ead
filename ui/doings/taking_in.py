"""Proposals from files: what delegations send back, and amendment documents, become proposals in the room."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial
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
    from versioning.history.act import Act


_FEW = 3
"""Of more files than these one sentence tells together what they propose."""


class TakingIn(Doings):
    """The doings of one window with proposals that come in files."""

    def __init__(self, window: Workplace, parent: QWidget, editor: DraftEditor) -> None:
        """Act for `window`; `parent` is the same window, for dialogs."""
        super().__init__(window, parent, editor)
        self._said: dict[Kind, list[str]] = {}
        self._taken: list[tuple[str, taking.Taken]] = []
        self._acts: set[str] = set()
        self._task = object()
        self._waiting: list[Path] = []
        self._folder: Path | None = None
        self._reads = False

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect({"take_in": self.choose, "type_amendment": self.type_amendment})

    def choose(self) -> None:
        """Ask for files, and take their proposals in; the next ones are looked for beside them."""
        title = tr("Proposals", "Proposals from returned files and amendment documents")
        folder = str(self._folder or self._window.open_draft.folder)
        found, _ = QFileDialog.getOpenFileNames(self._parent, title, folder, readable())
        paths = [Path(each) for each in found]
        self._folder = paths[0].parent if paths else self._folder
        self.take(paths)

    def type_amendment(self) -> None:
        """Ask for amendments in words, and propose what they do."""

        def outcomes(sheet: Sheet) -> Sequence[Outcome]:
            return applying.apply(sheet, self.room.session.draft).outcomes

        dialog = typed_dialog.TypedAmendment(outcomes, self.known(), self._parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._begin_telling()
        name = tr("Proposals", "What was typed")
        taken = self.tried(lambda: self._of_sheet(name, dialog.sheet, dialog.delegations))
        if taken is None:
            return
        if taken.made:
            words = tr("Proposals", "{name} is proposed; the text is as it was.")
            self.say(words.format(name=taken.made[0].name))
        elif taken.known:
            self._taken.append((name, taken))
            self._tell(Kind.NOTICE)

    def say(self, sentence: str, kind: Kind = Kind.NOTICE) -> None:
        """Tell what came of a file, after what came of those that were chosen with it."""
        said, words = self._said.setdefault(kind, []), told(sentence)
        if words not in said:
            said.append(words)
        self._tell(kind)

    def _tell(self, kind: Kind) -> None:
        proposing = self._proposals_in_words() if kind is Kind.NOTICE else []
        words = " ".join((*proposing, *self._said.get(kind, ())))
        back = tr("Proposals", "Take it back"), partial(self._take_out, frozenset(self._acts))
        choices = [back] if kind is Kind.NOTICE and self._acts and not self._waiting else []
        stays = len(self._taken) > _FEW  # nobody sits and waits for thirty
        self._window.messages.say(kind, words, *choices, key=_told_by(kind), stays=stays)

    def forget(self, undone: Sequence[Act]) -> None:
        """Offer no more to take back what was undone; once that is all, the message goes."""
        left = self._acts - {each.id for each in undone}
        if self._acts and not left:
            self._window.messages.withdraw(_told_by(Kind.NOTICE))
        self._acts = left

    def _take_out(self, acts: Collection[str]) -> None:
        """Take back all that came in with the files that were chosen together, unless it is built on."""
        if self.done(lambda: taking.take_out(self.room, acts)):
            self._begin_telling()
            words = tr("Proposals", "What was taken in is taken back; the files can be taken in again.")
            self.say(words)

    def _proposals_in_words(self) -> list[str]:
        """Return which file proposes what, and what was here; of many, only how many there are."""
        made = [(file, [each.name for each in taken.made]) for file, taken in self._taken if taken.made]
        known = [each for _, taken in self._taken for each in taken.known]
        if len(made) > _FEW:
            count = sum(len(names) for _, names in made)
            words = tr("Proposals", "{files} files: %n proposal(s), listed in the Proposals panel.", n=count)
            told_of = [words.format(files=len(made))]
        else:
            told_of = [
                tr("Proposals", "{file}: %n proposal(s) ({names}).", n=len(names)).format(
                    file=file, names=listed(names)
                )
                for file, names in made
            ]
        return [*told_of, *self._known_in_words(known)]

    def _known_in_words(self, known: Sequence[Amendment]) -> Iterator[str]:
        """Yield how many proposals were here already, and how one that is decided is taken up again."""
        if not known:
            return
        count = len(known) + sum(len(taken.made) for _, taken in self._taken)
        words = tr("Proposals", "Here already: {known} of %n proposal(s).", n=count)
        yield words.format(known=len(known))
        decided = len({each.id for each in known if not each.is_live})
        if decided:
            words = tr(
                "Proposals",
                "Withdrawn or decided: {count}; that stays so, unless you choose “Propose it again”.",
            )
            yield words.format(count=decided)

    def take(self, paths: Sequence[Path]) -> None:
        """Read files apart, one after the other, and make of each what it proposes.

        E-mails and archives hold several.
        """
        self._begin_telling()
        self._queue(paths)

    def _begin_telling(self) -> None:
        self._said.clear()
        self._taken.clear()
        self._acts.clear()
        self._task = object()  # what comes of the files that are chosen now is undone as one

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
        sheet, name = _sheet_of(reading), path.name
        before = len(self.room.session.acts)
        with self.room.session.undoing.as_one("take in", self._task):
            taken = self.tried(
                partial(self._of_returned, name, reading)
                if sheet is None
                else partial(self._of_sheet, name, sheet)
            )
            count = self._keep_comments(name, reading)
        self._acts |= {each.id for each in self.room.session.acts[before:]}
        if taken is not None:
            self._taken.append((name, taken))
            if taken.made or taken.known:
                self._tell(Kind.NOTICE)
            elif sheet is None and not count:  # who only comments has said something
                words = tr("Proposals", "{name} proposes nothing: its text is that of the draft.")
                self.say(words.format(name=name))

    def _keep_comments(self, name: str, reading: Reading) -> int:
        """Keep the comments of a returned file on the words of the draft; returns how many are new."""
        if not reading.comments:
            return 0
        session = self.room.session
        adopted = adopt_ids(session.draft, reading.draft)
        renamed = dict(zip(_nodes(reading.draft), _nodes(adopted), strict=True))
        comments = [moved(each, renamed) for each in reading.comments]
        count = self.tried(lambda: Discussion(session).take_over(comments, adopted, name))
        if count:
            said = tr("Comments", "{file}: %n new comment(s); see the Comments panel.", n=count)
            self.say(said.format(file=name))
        return count or 0

    def _of_returned(self, name: str, reading: Reading) -> taking.Taken:
        """Propose what a returned file holds, made for the text that it answers."""
        session = self.room.session
        sent = [
            receiving.Sent("", session.draft),
            *(receiving.Sent(each.id, session.draft_of(each.id)) for each in session.revisions()),
        ]
        likeliest = next(iter(receiving.answers(reading, sent)), sent[0])
        base = likeliest.name or self.room.point()
        found = proposals.proposals_of(session.draft_of(base), reading, name)
        return taking.take(self.room, found.proposals, base, name)

    def _of_sheet(self, name: str, sheet: Sheet, whose: tuple[str, ...] = ()) -> taking.Taken:
        """Propose what an amendment document does, in part where a person is asked and says so.

        `whose` proposal it is where the document was only typed; else it says itself who submits it.
        """
        said = tuple(part.strip() for part in sheet.by.replace(" and ", ", ").split(",") if part.strip())
        by, origin = whose or said or (name,), "" if whose else name
        known = taking.taken_before(self.room, sheet, by)
        if known is not None:
            return taking.Taken(known=(known,))
        applied, note = applying.apply(sheet, self.room.session.draft, date=now()), ""
        if applied.question and not self._is_meant(name, applied.question):
            return taking.Taken()
        if not applied.is_clear:
            dialog = clauses_dialog.ClausesDialog(name, applied.outcomes, self._parent)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return taking.Taken()
            sheet = sheet.in_part(dialog.chosen)
            known = taking.taken_before(self.room, sheet, by)
            if known is not None:
                return taking.Taken(known=(known,))
            applied = applying.apply(sheet, self.room.session.draft, date=now())
            if not applied.is_clear:
                words = tr(
                    "Proposals", "{name} is not taken in: what was chosen isn’t clear without the rest."
                )
                self.say(words.format(name=name))
                return taking.Taken()
            left = in_turn(dialog.said_of_the_rest)
            note = tr("Proposals", "Taken in in part; left out: {clauses}.").format(clauses=left)
        reading = self.room.reading.name
        made = self.room.propose(applied.draft, by, reading=reading, note=note, origin=origin)
        return taking.Taken((made,))

    def _is_meant(self, name: str, question: str) -> bool:
        """Ask whether a document that names another text is meant for this draft; say so where it isn't."""
        more = tr("Proposals", "Paragraphs may be numbered otherwise there: look at each instruction.")
        act = tr("Proposals", "Take it in all the same")
        if dialogs.ask(self._parent, titled(name, told(question)), more, act):
            return True
        self.say(tr("Proposals", "{name} is not taken in.").format(name=name))
        return False


def _told_by(kind: Kind) -> str:
    """Return the key of the message that tells what came of files."""
    return f"taken in: {kind.value}"


def _sheet_of(reading: Reading) -> Sheet | None:
    """Return the amendment document that a file is, None where it is none."""
    sheet = sheets.read_sheet(reading.draft)
    return sheet if sheet.clauses and sheet.amends else None


def _nodes(draft: Resolution) -> list[NodeId]:
    return [*(each.id for each in draft.walk()), *(note.id for note in draft.notes())]
