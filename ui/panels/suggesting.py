"""Writing what a delegation wants, or looking at it, on the page itself, while the text stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from editor.draft_editor import DraftEditor
from editor.words import mark, tr
from ui.look.tokens import Colours
from ui.parts.speaking_strip import SpeakingStrip
from ui.parts.writable_box import WritableBox
from ui.shared.redlining import Redlining, no_edits
from versioning.change.transaction import Transaction
from versioning.drafting import compiled_reader, compiled_typing
from versioning.history.archive import MemoryArchive
from versioning.negotiation.parts import nodes_of
from versioning.session import Session
from versioning.store.unproposed import Unproposed, naming, whose_of
from versioning.tree.expression import expression
from versioning.tree.resolution import Resolution

SUGGESTING = mark(
    "Proposals", "You are suggesting: what you write is a proposal, and the text stays as it is."
)

REWRITING = mark(
    "Proposals",
    "Compilation text: change what stands in brackets; what else you write is proposed in these names.",
)
_PARTED = expression("\u200f?[,،，、;؛；]")
LEGEND_STAYS = mark("Proposals", "The legend tells how this text is read, so it stays as it is.")


class Strip(SpeakingStrip):
    """The strip above the page that says whose words these are, and what to do with them."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.whose = WritableBox(
            tr("Proposals", "Delegations that propose this"), tr("Proposals", "Delegations"), self
        )
        self.whose.setMinimumContentsLength(13)
        self.act_button = QPushButton(self)
        self.act_button.setDefault(True)
        self.leave_button = QPushButton(self)
        self.set_in_a_row(self.whose, self.act_button, self.leave_button)
        self.dress(colours)
        self.hide()

    def ask_whose(self) -> None:
        """Go to where the delegations stand; what is typed there takes the place of those named before."""
        self.whose.setFocus()
        self.whose.select_words()


class Suggesting(QObject):
    """Lends the page to words that are not the text.

    While `session` is one of its own, the editor is on that; `proposed` carries the draft as suggested and
    the names given, `rewritten` the compilation text before and after, and those names, `accepted` the id
    of the proposal looked at, `ended` comes when the page is the text's again. What is written is on the disk
    as any edit is, until it is proposed or discarded; `troubled` comes with a sentence when it can't be, with
    "" when it is again. `discarded` carries a text before and after, and whether it is a compilation text.
    """

    proposed = Signal(object, object)
    rewritten = Signal(object, object, object)
    accepted = Signal(str)
    changed = Signal()
    ended = Signal()
    troubled = Signal(str)
    discarded = Signal(object, object, bool)
    _written = Signal()

    def __init__(self, editor: DraftEditor, strip: Strip, redlining: Redlining) -> None:
        """Lend the page of `editor`, whose redlines are `redlining`'s; `strip` stands above it."""
        super().__init__(editor)
        self._editor, self.strip, self._redlining = editor, strip, redlining
        self.session: Session | None = None
        self.before: Resolution | None = None
        self._kept: Unproposed | None = None
        self._looked_at = ""
        self._is_compilation = False
        self._written.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        strip.act_button.clicked.connect(self._act)
        strip.leave_button.clicked.connect(self._discard)
        strip.whose.line.returnPressed.connect(self._act)
        strip.whose.line.editingFinished.connect(self._keep_names)
        strip.whose.activated.connect(self._keep_names)

    @property
    def is_suggesting(self) -> bool:
        """Whether something is being written, and not only looked at."""
        return self.session is not None and not self._looked_at

    @property
    def is_compilation(self) -> bool:
        """Whether the compilation text is on the page."""
        return self.session is not None and self._is_compilation

    @property
    def looked_at(self) -> str:
        """The id of the proposal that is looked at; empty for none."""
        return self._looked_at

    def start(self, kept: Unproposed, known: Iterable[str], author: str) -> None:
        """Let a person write on a copy of the draft, each change marked; `known` are names to choose from."""
        self._lend(kept.began, self._session(kept, author))
        self._offer(known)
        self._show(
            tr("Proposals", SUGGESTING), tr("Proposals", "&Propose"), tr("Proposals", "&Discard"), named=True
        )

    def rewrite(self, kept: Unproposed, known: Iterable[str], author: str) -> None:
        """Let a person work on a compilation text; typing never makes or breaks its brackets' signs."""
        session = self._session(kept, author)
        session.complete, session.guard = compiled_typing.as_typed, _keep_legend
        self._lend(kept.began, session, is_compilation=True)
        self._offer(known)
        self._show(
            tr("Proposals", REWRITING),
            tr("Proposals", "&Take it in"),
            tr("Proposals", "&Back to the text"),
            named=True,
        )

    def look(
        self, identity: str, sentence: str, before: Resolution, after: Resolution, *, live: bool
    ) -> None:
        """Show what a proposal would make of the text."""
        archive = MemoryArchive(after)
        archive.why_read_only = tr("Proposals", "This shows a proposal; go back to the text to change it.")
        self._lend(before, Session(after, archive), looked_at=identity)
        self._show(sentence, tr("Proposals", "&Accept"), tr("Proposals", "&Back to the text"), named=False)
        self.strip.act_button.setVisible(live)

    def leave(self) -> None:
        """Give the page back; what was written on it and is not proposed is no more."""
        if self.session is not None:
            self.stop()
            if self._kept is not None:
                self._kept.forget()
            self.session = self.before = self._kept = None
            self._looked_at, self._is_compilation = "", False
            self.strip.hide()
            self.ended.emit()

    def _discard(self) -> None:
        session, before, is_compilation = self.session, self.before, self._is_compilation
        is_written = self.is_suggesting and session is not None and session.draft != before
        self.leave()
        if is_written and session is not None:
            self.discarded.emit(before, session.draft, is_compilation)

    def stop(self) -> None:
        """Write what waits to be written; it is there when the window is opened again."""
        if self.session is not None:
            self._keep_names()
            self.session.close()

    def lend_again(self) -> None:
        """Put what is written, or looked at, on the page again, on which the text was shown meanwhile."""
        if self.session is not None and self.before is not None:
            self._redlining.open(self.session, self.before, no_edits)

    def _session(self, kept: Unproposed, author: str) -> Session:
        self._kept, session = kept, Session.open(kept, author)
        session.subscribe_trouble(self.troubled.emit)
        session.write_beside(self._written.emit)
        return session

    def _settle(self) -> None:
        if self.session is not None:
            self.session.settle()

    def _lend(
        self, before: Resolution, session: Session, *, looked_at: str = "", is_compilation: bool = False
    ) -> None:
        self.before, self.session = before, session
        self._looked_at, self._is_compilation = looked_at, is_compilation
        session.subscribe(lambda _: self.changed.emit())
        with self._redlining.in_place(), self._editor.staying():
            self.lend_again()
        self.changed.emit()

    def _keep_names(self) -> None:
        """Keep with the words whose they are, to be gone on with together."""
        session, whose = self.session, self.strip.whose.currentText()
        if self.is_suggesting and session is not None and whose != whose_of(session.acts):
            with session.undoing.for_good():  # it stands in the field
                session.record(naming(whose))

    def _offer(self, known: Iterable[str]) -> None:
        kept = whose_of(self.session.acts) if self.session is not None else ""
        whose = kept or self.strip.whose.currentText()
        self.strip.whose.clear()
        self.strip.whose.addItems(list(known))
        self.strip.whose.setCurrentText(whose)
        self.strip.whose.line.setCursorPosition(0)  # of many, the first are seen

    def _show(self, words: str, act: str, leave: str, *, named: bool) -> None:
        self.strip.act_button.setText(act)
        self.strip.act_button.setVisible(True)
        self.strip.leave_button.setText(leave)
        self.strip.whose.setVisible(named)
        self.strip.show()
        self.strip.speak(words)

    def _act(self) -> None:
        if self._looked_at:
            self.accepted.emit(self._looked_at)
        elif self.session is not None:
            names = names_in(self.strip.whose.currentText())
            if self._is_compilation:
                self.rewritten.emit(self.before, self.session.draft, names)
            else:
                self.proposed.emit(self.session.draft, names)


def _keep_legend(change: Transaction, draft: Resolution) -> str:
    """Return why a change of a compilation text is refused: the legend is not for editing."""
    legend = compiled_reader.legend_of(draft)
    touched = legend is not None and any(legend.id in nodes_of(step) for step in change.steps)
    return tr("Proposals", LEGEND_STAYS) if touched else ""


def names_in(text: str) -> tuple[str, ...]:
    """Return the delegations named in a field, parted by commas or semicolons of any of the six languages."""
    parts = map(str.strip, _PARTED.split(text))
    return tuple(dict.fromkeys(part for part in parts if part))
