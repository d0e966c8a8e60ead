"""What a person does about agreement in the window: agreed, reopened, corrected, silence, readings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from editor.draft_editor import DraftEditor
from editor.words import listed, titled, tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs.agreement_dialogs import (
    AgreeParagraph,
    BeginReading,
    LedgerDialog,
    PutUnderSilence,
    ReopenParagraph,
    Speaks,
)
from ui.dialogs.body_dialog import BodyDialog
from ui.doings.common import Doings
from ui.panels.agreed import Agreed
from ui.panels.suggesting import names_in
from ui.parts.messages import Kind
from ui.wording.naming import local_time
from ui.wording.standings import standings_of
from ui.wording.terms import cited
from ui.wording.terms import in_words as term
from versioning.change.moment import now
from versioning.negotiation.agreement import (
    Break,
    Confirm,
    Correct,
    Entry,
    Find,
    Finding,
    Silence,
    State,
    Tie,
)
from versioning.negotiation.body import chosen_profile
from versioning.negotiation.summary import Teller
from versioning.tree.identity import NodeId
from versioning.tree.numbering import labels
from versioning.tree.paragraph import FRONT

JUST_AFTER = 1_000
"""Milliseconds after a deadline at which it is looked again: moments are told in whole seconds."""
LONGEST = 60 * 60_000
"""Milliseconds after which it is looked again at the latest, should the clock have been set."""

_FEW = 2
"""More labels than these that follow each other are told as a run."""
_FIGURE = re.compile(r"(\D*)(\d+)")


class Agreeing(Doings):
    """The doings of one window about how paragraphs stand."""

    def __init__(self, window: Workplace, parent: QWidget, panel: Agreed, editor: DraftEditor) -> None:
        """Act for `window`, whose panel is `panel`; `parent` is the same window, for dialogs."""
        super().__init__(window, parent, editor)
        self.panel = panel
        self._shown: object = None
        self._numbered: object = None
        self._deadline = QTimer(self, singleShot=True)  # of a silence: then something is agreed, unasked
        self._deadline.timeout.connect(self.refresh)
        panel.chosen.connect(editor.go_to)
        panel.agree_wanted.connect(self.agree)
        panel.confirm_wanted.connect(self.confirm)
        panel.objection_wanted.connect(self.object)
        panel.ledger_wanted.connect(self.show_ledger)

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {
                "agree": self.agree,
                "reopen": self.reopen,
                "correct": self.correct,
                "silence": self.put_under_silence,
                "package": self.tie,
                "reading": self.begin_reading,
                "renumber": self.renumber,
                "body": self.set_body,
            }
        )

    # What is shown

    def refresh(self) -> None:
        """Bring the panel up to date with what was found and with the cursor."""
        draft, agreement = self.room.session.draft, self.room.agreement
        brackets, read_only = self.room.brackets, self.room.session.read_only
        holders = [(each.node, each.owners) for each in brackets]
        numbered, shown = labels(draft), (agreement, holders, read_only)
        if numbered is not self._numbered or shown != self._shown:  # other words are none of its matter
            self._numbered, self._shown = numbered, shown
            self._editor.show_standings(standings_of(agreement))
            self.panel.show_agreement(draft, agreement, brackets, read_only=read_only)
        self.panel.follow(draft.top(self._editor.current_node))
        self._await_deadline()

    def _await_deadline(self) -> None:
        """Look again when the next silence is over."""
        moment = now()
        open_ones = [each.silence.until for each in self.room.agreement.silences if not each.is_over(moment)]
        self._deadline.stop()
        if open_ones:
            until = QDateTime.fromString(min(open_ones), Qt.DateFormat.ISODate)
            left = QDateTime.currentDateTimeUtc().msecsTo(until) + JUST_AFTER
            self._deadline.start(min(max(left, JUST_AFTER), LONGEST))

    def state_of(self, node: NodeId) -> str:
        """Return in words how the paragraph of a node stands; empty while it is open."""
        for each in self.room.session.draft.upward(node):
            standing = self.room.agreement.of(each)
            if standing.state is not State.OPEN:
                waits = self.room.agreement.waits_for(each)
                package = self.room.agreement.package_of(each)
                pending = (
                    " " + tr("Agreement", "(pending {names})").format(names=listed(standing.pending))
                    if standing.pending
                    else ""
                )
                tied = (
                    " " + tr("Agreement", "(in package {package})").format(package=package)
                    if waits and standing.state.is_agreed
                    else ""
                )
                return f"{term(standing.state)}{pending}{tied}"
        return ""

    # What is found

    def _passage(self) -> tuple[tuple[NodeId, ...], str]:
        """Return the paragraphs that are selected, or the one under the cursor, and how they are cited.

        Of several those at the head of the draft are none: sponsors still join when all else is agreed.
        """
        node, where = self.here()
        draft = self.room.session.draft
        chosen = dict.fromkeys(draft.top(each.node) for each in self._editor.spans() if each.end > each.start)
        chosen = dict.fromkeys(each for each in chosen if each and draft.paragraph(each).role not in FRONT)
        if len(chosen) < 2:
            return ((node,) if node else ()), where
        teller, nodes = Teller(draft), tuple(chosen)
        ends = [cited(teller, each) or tr("Proposals", "This paragraph") for each in (nodes[0], nodes[-1])]
        return nodes, "–".join(ends)

    def agree(self) -> None:
        """Ask how the paragraphs that are selected, or the one under the cursor, are agreed."""
        nodes, where = self._passage()
        if nodes:
            found = (each.finding for each in reversed(self.room.agreement.ledger))
            last = next((each.reading for each in found if isinstance(each, Find)), "")
            dialog = AgreeParagraph(where, self.room.reading.name or last, self._parent)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                state, pending = State(dialog.state.currentData()), names_in(dialog.pending.text())
                find = Find(nodes, state, dialog.reading.text().strip(), pending)
                if self.done(lambda: self.room.find(find)):
                    self.say(tr("Agreement", "{where} is {state}.").format(where=where, state=term(state)))

    def reopen(self) -> None:
        """Ask who reopens what is agreed of the paragraphs that are selected, or the one under the cursor."""
        nodes, where = self._passage()
        agreed = tuple(each for each in nodes if self.room.agreement.of(each).state.is_agreed)
        if agreed:
            dialog = ReopenParagraph(where, self._parent)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                by, why = dialog.by.text().strip(), dialog.why.text().strip()
                find = Find(agreed, State.REOPENED, by=by, why=why)
                if self.done(lambda: self.room.find(find)):
                    self.say(tr("Agreement", "{where} is reopened.").format(where=where))

    def correct(self) -> None:
        """Let the agreed paragraph under the cursor be corrected until the cursor leaves it."""
        node, where = self.here()
        if node and self.room.agreement.of(node).state.is_agreed:
            self.room.correct(node)
            words = tr(
                "Agreement", "Correct {where} now; what you change is recorded as an editorial correction."
            ).format(where=where)
            self._window.messages.say(
                Kind.NOTICE,
                words,
                (tr("Agreement", "Done"), self._end_correction),
                key="correction",
                stays=True,
            )

    def begin_reading(self) -> None:
        """Ask how the reading is called, and freeze the labels for it."""
        dialog = BeginReading(self.room.reading.name, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            name = dialog.name.text().strip()
            if self.done(lambda: self.room.freeze(name)):
                self.say(
                    tr(
                        "Agreement", "{name}: labels stay as they are; new paragraphs become bis, ter."
                    ).format(name=name)
                )

    def set_body(self) -> None:
        """Ask which body's ways the dossier follows."""
        session = self.room.session
        chosen = chosen_profile(session.acts)
        dialog = BodyDialog(chosen, session.draft.masthead, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.profile != chosen:
            self.done(lambda: self.room.follow(dialog.profile))

    def renumber(self) -> None:
        """Let labels follow the order of the paragraphs again, and tell the concordance."""
        before = len(self.room.negotiation.live)
        pairs = self.tried(self.room.renumber)
        if pairs is not None:
            words = (
                tr("Agreement", "Renumbered: {labels}.").format(labels=listed(in_runs(pairs)))
                if pairs
                else tr("Agreement", "Renumbered; every label is as it was.")
            )
            if len(self.room.negotiation.live) > before:
                words += " " + tr("Agreement", "References to these paragraphs are proposed to be mended.")
            copy = (
                tr("Agreement", "Copy"),
                lambda: QGuiApplication.clipboard().setText(
                    "\n".join(f"{old} → {new}" for old, new in pairs)
                ),
            )
            self._window.messages.say(Kind.NOTICE, words, *([copy] if pairs else []), key="renumber")

    def moved(self, node: NodeId) -> None:
        """Follow the cursor: a correction ends when it leaves the paragraph."""
        if self.room.correcting and self.room.session.draft.top(node) != self.room.correcting:
            self._end_correction()

    def _end_correction(self) -> None:
        self._window.messages.withdraw("correction")
        self.done(self.room.end_correction)

    def confirm(self) -> None:
        """Ask which capital confirms the paragraph under the cursor."""
        node, where = self.here()
        pending = self.room.agreement.of(node).pending
        dialog = Speaks(
            tr("Agreement", "Confirm {where}").format(where=where),
            tr("Agreement", "Which delegation confirms?"),
            pending,
            self._parent,
        )
        if node and dialog.exec() == QDialog.DialogCode.Accepted:
            found = [Confirm((node,), name) for name in names_in(dialog.names.text())]
            if self.done(lambda: self.room.find(*found)):
                self.say(
                    tr("Agreement", "{where} is {state}.").format(where=where, state=self.state_of(node))
                )

    def tie(self) -> None:
        """Ask for the name of a package, and put the paragraph under the cursor into it, or take it out."""
        node, where = self.here()
        if not node:
            return
        agreement = self.room.agreement
        before = agreement.package_of(node)
        sentence = tr(
            "Agreement",
            "Paragraphs of a package are agreed when all of them are. An empty name takes it out.",
        )
        dialog = Speaks(
            tr("Agreement", "{where} in a package").format(where=where),
            sentence,
            agreement.packages,
            self._parent,
            before,
            required=False,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            name = dialog.names.text().strip()
            found = []
            if before and before != name:
                found.append(Tie(before, tuple(each for each in agreement.packages[before] if each != node)))
            if name and name != before:
                found.append(Tie(name, (*agreement.packages.get(name, ()), node)))
            self.done(lambda: self.room.find(*found))

    def put_under_silence(self) -> None:
        """Ask until when what is open of the selected paragraphs, or of the one here, is under silence."""
        nodes, where = self._passage()
        open_ones = tuple(each for each in nodes if not self.room.agreement.of(each).state.is_agreed)
        if open_ones:
            dialog = PutUnderSilence(where, self._parent)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                until = dialog.until.dateTime().toUTC().toString(Qt.DateFormat.ISODate)
                becomes = State(dialog.state.currentData())
                silence = Silence(open_ones, until, becomes, self.room.reading.name)
                if self.done(lambda: self.room.find(silence)):
                    self.say(
                        tr("Agreement", "{where} is {state} unless somebody objects before {time}.").format(
                            where=where, state=term(becomes), time=local_time(until)
                        )
                    )

    def object(self) -> None:
        """Ask who breaks the silence on the paragraph under the cursor."""
        node, where = self.here()
        moment = now()
        open_ones = [
            each for each in self.room.agreement.silences if node in each.kept() and not each.is_over(moment)
        ]
        if not open_ones:
            self.say(tr("Agreement", "{where} is not under silence.").format(where=where))
            return
        dialog = Speaks(
            tr("Agreement", "Object on {where}").format(where=where),
            tr("Agreement", "Who breaks the silence?"),
            self.known(),
            self._parent,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            names = names_in(dialog.names.text())
            found = [Break(each.id, name, (node,)) for each in open_ones for name in names]
            if self.done(lambda: self.room.find(*found)):
                self.say(
                    tr("Agreement", "The silence on {where} is broken by {names}.").format(
                        where=where, names=listed(names)
                    )
                )

    def show_ledger(self) -> None:
        """Show what was found of which paragraph, by whom and when."""
        LedgerDialog(self.ledger_lines(), self._parent).exec()

    def ledger_lines(self) -> list[str]:
        """Return in words what was found, the first finding first."""
        teller = Teller(self.room.session.draft)
        return [self._line(entry, teller) for entry in self.room.agreement.ledger]

    @staticmethod
    def _line(entry: Entry, teller: Teller) -> str:
        finding = entry.finding
        nodes = (finding.paragraph,) if isinstance(finding, Correct) else getattr(finding, "paragraphs", ())
        where = listed(
            cited(teller, node) or tr("Agreement", "a paragraph that is gone") for node in nodes
        ) or tr("Agreement", "all")
        actor = entry.actor or tr("Agreement", "nobody named")
        return f"{local_time(entry.date)}  {titled(where, in_words(finding))} ({actor})"


def in_words(finding: Finding) -> str:
    """Return what was found, in words."""
    match finding:
        case Find():
            parts = [term(finding.state)]
            parts += [tr("Agreement", "by {by}").format(by=finding.by)] if finding.by else []
            parts += (
                [tr("Agreement", "pending {names}").format(names=listed(finding.pending))]
                if finding.pending
                else []
            )
            parts += [finding.reading] if finding.reading else []
            parts += [finding.why] if finding.why else []
            words = listed(parts)
        case Confirm():
            words = tr("Agreement", "{delegation} confirms").format(delegation=finding.delegation)
        case Tie():
            words = (
                tr("Agreement", "package {package}").format(package=finding.package)
                if finding.paragraphs
                else tr("Agreement", "package {package} untied").format(package=finding.package)
            )
        case Correct():
            words = tr("Agreement", "editorial correction, “{before}” to “{after}”").format(
                before=finding.before, after=finding.after
            )
        case Silence():
            words = tr("Agreement", "under silence until {time}, then {state}").format(
                time=local_time(finding.until), state=term(finding.becomes)
            )
        case Break():
            words = tr("Agreement", "{delegation} breaks the silence").format(delegation=finding.delegation)
    return words


def in_runs(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield a concordance as few words: "OP9–OP57 → OP10–OP58" where more than two follow each other."""
    runs: list[list[tuple[str, str]]] = []
    for pair in pairs:
        if runs and all(map(_follows, runs[-1][-1], pair)):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    for run in runs:
        if len(run) > _FEW:
            (first, first_now), (last, last_now) = run[0], run[-1]
            yield f"{first}–{last} → {first_now}–{last_now}"
        else:
            yield from (f"{old} → {new}" for old, new in run)


def _follows(label: str, other: str) -> bool:
    """Return whether a label is that of the paragraph after another's: OP9, OP10."""
    before, after = _FIGURE.fullmatch(label), _FIGURE.fullmatch(other)
    return (
        before is not None
        and after is not None
        and (before[1] == after[1] and int(before[2]) + 1 == int(after[2]))
    )
