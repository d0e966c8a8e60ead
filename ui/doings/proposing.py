"""What a person proposes in the draft's window: on the page, in a compilation text, in a line typed there."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.words import listed, tr
from ui.commands.actions import Commands
from ui.desk import unproposed
from ui.desk.compiler import Compiler
from ui.desk.workplace import RETRY, Workplace
from ui.doings import rewritten
from ui.doings.common import Doings
from ui.panels.proposals import Proposals
from ui.panels.suggesting import Strip, Suggesting
from ui.parts.messages import Kind
from ui.wording import terms
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.summary import Teller
from versioning.speaking import say
from versioning.store.unproposed import Unproposed
from versioning.tree.resolution import Resolution


class Proposing(Doings):
    """Makes proposals of what is written in one window, and lends the page for it.

    `suggesting` is who has the page meanwhile.
    """

    begun = Signal()
    """Words are written on the page that are not the draft's."""

    def __init__(
        self, window: Workplace, parent: QWidget, proposals: Proposals, editor: DraftEditor, strip: Strip
    ) -> None:
        """Act for `window`, whose panel is `proposals`; `parent` is the same window, for dialogs.

        `strip` stands above the page while a proposal is written on it.
        """
        super().__init__(window, parent, editor)
        self._panel = proposals
        self._again = QTimer(parent)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._write_again)
        self.suggesting = Suggesting(editor, strip, window.redlining)
        self.compiler = Compiler(window, parent, is_shown=True)
        self.suggesting.proposed.connect(self._propose)
        self.suggesting.rewritten.connect(self._rewrite)
        self.suggesting.troubled.connect(self._tell_trouble)
        proposals.suggest_wanted.connect(self.suggest)
        proposals.said.connect(self.note)

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {
                "suggest": self.suggest,
                "capture": self.capture,
                "compilation": self.work_on_compilation,
                "back_to_text": self.gives_way,
            }
        )

    def suggest(self) -> None:
        """Begin to suggest; a second time, ask to propose what was written, or end where nothing was."""
        if self.suggesting.is_suggesting:
            if self.suggesting.session and self.suggesting.session.draft != self.suggesting.before:
                self.suggesting.strip.ask_whose()
                self.suggesting.changed.emit()  # the command is still on, which its key has turned off
            else:
                self.suggesting.leave()
            return
        if self.suggesting.session is not None:
            self.suggesting.leave()
        self.suggest_on(unproposed.begun(self._window, self.room.session.draft, unproposed.PROPOSAL))

    def work_on_compilation(self) -> None:
        """Put the compilation text on the page, to be edited there."""
        if not self.room.negotiation.live:
            self.say(tr("Proposals", "There are no proposals to compile."))
            return
        if self.gives_way():
            self.done(lambda: self.compiler.make(self._show_compilation))

    def gives_way(self) -> bool:
        """Give the page back for something else, unless words stand there that are not proposed yet."""
        session = self.suggesting.session
        if self.suggesting.is_suggesting and session is not None and session.draft != self.suggesting.before:
            self.say(tr("Reasons", "Finish what you are suggesting first."), Kind.WARNING)
            self.suggesting.strip.ask_whose()
            return False
        self.suggesting.leave()
        return True

    def suggest_on(self, kept: Unproposed) -> None:
        """Let a person suggest, from what is kept on."""
        self.suggesting.start(kept, self.known(), self.room.session.author)
        self._editor.setFocus()
        self.begun.emit()

    def _show_compilation(self, texts: list[Resolution]) -> None:
        if self.suggesting.session is None:  # else something else was begun meanwhile
            self.rewrite_on(unproposed.begun(self._window, texts[0], unproposed.COMPILATION))

    def rewrite_on(self, kept: Unproposed) -> None:
        """Let a person work on a compilation text, from what is kept on."""
        self.suggesting.rewrite(kept, self.known(), self.room.session.author)
        self._editor.setFocus()
        self.begun.emit()

    def _tell_trouble(self, sentence: str) -> None:
        """Say that what is being written can't be kept on the disk, until it can: it is tried again."""
        self._window.messages.withdraw("unproposed")
        if sentence:
            self._window.messages.say(Kind.ERROR, sentence, key="unproposed")
            self._again.start()
        else:
            self._again.stop()

    def _write_again(self) -> None:
        """Write what the disk refused; where nothing waits any more, stop trying."""
        session = self.suggesting.session
        if session is None or session.flush():
            self._again.stop()

    def _rewrite(self, before: Resolution, after: Resolution, names: tuple[str, ...]) -> None:
        """Take in what was made of the compilation text."""
        written = rewritten.Rewritten(self.room, before, after, names)
        if written.broken:
            self._editor.go_to(written.broken)
            self.say(written.sentence, Kind.WARNING)
        elif written.is_nameless:
            self.suggesting.strip.ask_whose()
            self.say(tr("Proposals", "Say whose proposal it is what you wrote outside of the brackets."))
        elif self.done(written.take_in):
            self._leave_written()
            self.say(written.sentence)

    def _propose(self, target: Resolution, names: tuple[str, ...]) -> None:
        if not names:
            self.say(tr("Proposals", "Say first which delegation proposes this."))
            self.suggesting.strip.ask_whose()
            return
        made = self.tried(lambda: self.room.propose(target, names))
        if made is not None:
            self._leave_written()
            self._panel.choose(made.id)
            words = tr("Proposals", "{name} is proposed; the text is as it was.")
            self.say(self._told_of(made, words))

    def _told_of(self, amendment: Amendment, words: str) -> str:
        """Return `words` of a proposal; where it is about what is agreed, that this has to be reopened."""
        draft = self.room.session.draft
        agreed = self.room.agreement.resisting(amendment.change, draft)
        if not agreed:
            return words.format(name=amendment.name)
        teller = Teller(draft)
        places = listed(terms.cited(teller, each) or tr("Proposals", "The text") for each in agreed)
        words = tr("Proposals", "{name} is proposed; to accept it, reopen what is agreed: {places}.")
        return words.format(name=amendment.name, places=places)

    def _leave_written(self) -> None:
        """Give the page back once what was proposed is on the disk: till then its own file has it."""
        self.room.session.flush()
        self.suggesting.leave()

    def note(self, line: str) -> None:
        """Make of a line typed in the room a proposal, positions, or brackets."""
        with self.room.session.undoing.as_one():
            noted = self.tried(lambda: say(self.room, line))
        if noted is None:
            return
        self._panel.line.clear()
        if isinstance(noted, Amendment):
            self._panel.choose(noted.id)
            self.say(self._told_of(noted, tr("Proposals", "Noted: {name}.")))
        elif noted.owners:
            words = tr("Proposals", "Noted: brackets in {place}, held by {names}.")
            self.say(words.format(place=noted.place, names=listed(noted.owners)))
        else:
            self.say(tr("Proposals", "Noted: the brackets in {place} are lifted.").format(place=noted.place))

    def capture(self) -> None:
        """Go to where a line from the room is typed."""
        dock = self._panel.parentWidget()
        if dock is not None:
            dock.show()
            dock.raise_()
        self._panel.line.setFocus()
