"""The window on a draft: the page in the middle, its outline at the left, its revisions at the right."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.draft_editor import DraftEditor
from editor.words import abreast, tr
from ui.commands.actions import Commands
from ui.commands.preferences import next_zoom
from ui.desk.workplace import Desk, OpenDraft
from ui.doings.saving import Saving
from ui.draft_window import crew, placing
from ui.draft_window.crewed import Crewed
from ui.look.tokens import Colours, Dressed
from ui.panels.outline import Outline
from ui.panels.revisions import Revisions
from ui.panels.status import StatusLine
from ui.parts.drop import dropped_files
from ui.parts.jobs import Jobs
from ui.parts.messages import Kind, Messages
from ui.parts.panel import Panel, say_what_this_is
from ui.parts.screens import open_as_large_as
from ui.shared.comparison import Counting
from ui.shared.enlarging import Wheel
from ui.shared.first_sight import FirstSight
from ui.shared.redlining import Edits, Redlining
from ui.shared.turns import Turns
from ui.windows import about, guide
from ui.wording.contents import counts, spoken_label
from ui.wording.naming import is_as_in, name_of, usual_baseline
from versioning.history.archive import ArchiveError
from versioning.session import Changed, Session
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from ui.draft_window.crew import Crew

REFRESH, LATEST = 120, 1000
"""Milliseconds without a change before outline and counts follow, and after which they follow in any case:
typing itself waits for nothing.
"""
LEAST = 280
"""Pixels that panels leave the page in a narrow window, so that its words have room."""


class DraftWindow(Crewed):
    """One window on one session: the editor and the crew change it, the window follows.

    `baseline` is the id of the revision against which the redline is shown, or empty.
    """

    def __init__(self, desk: Desk, open_draft: OpenDraft, baseline: str = "") -> None:
        """Show `open_draft`, with its redline against the revision of that id, which can be read."""
        super().__init__()
        self.desk = desk
        self.open_draft = open_draft
        self.baseline = baseline
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        open_as_large_as(1280, 720, self)
        colours = desk.theme.colours
        self._commands = Commands(self, colours)
        self._has_crew = False
        self.jobs = Jobs(self)
        self.messages = Messages(colours, self)
        self.editor = DraftEditor(colours, self)
        self.redlining = Redlining(self.editor, desk, self)
        self.outline, self.revisions = Outline(colours, self), Revisions(colours, self)
        self.status = StatusLine(self)
        self.saving = Saving(self, self, self.status)
        self._refresh = QTimer(self, singleShot=True)
        self._refresh.setInterval(REFRESH)
        self._placing = QTimer(self, singleShot=True)
        self._waiting = QElapsedTimer()
        self._counting, self._following = Counting(), self._beside()
        self._column = QVBoxLayout()
        self._panels = self._lay_out(colours)
        self._connect()
        self._fill_submenus()
        desk.theme.changed.connect(self.dress)
        desk.choosing.zoom_chosen.connect(self._follow_zoom)
        desk.choosing.quotation_marks_chosen.connect(self.editor.set_typographic)
        self.editor.set_typographic(desk.preferences.sets_quotation_marks)
        self._follow_zoom()
        self._is_remembered = False
        self._listen()
        self._show_all()
        self._tell_notices()
        self.editor.setFocus()

    @property
    def crew(self) -> Crew:
        """Whoever works beside the page: they come once the window is seen, or when they are asked for."""
        if self._crew is None:
            self._has_crew = True
            self._commands.complete()
            self._crew = crew.Crew(self, self)
            self._take_aboard(self._crew)
        return self._crew

    @property
    def commands(self) -> Commands:
        """What there is to do, each with somebody who does it."""
        return self._commands if self._has_crew else self.crew.commands

    @property
    def _kind(self) -> str:
        """Under which name the layout is remembered: one that is mirrored is another."""
        return "draft-mirrored" if self.isRightToLeft() else "draft"

    @property
    def session(self) -> Session:
        """The session that the window is on."""
        return self.open_draft.session

    def show_redline(self, revision_id: str) -> None:
        """Show the redline against a revision; for an empty id, none."""
        before, self.baseline = self.baseline, revision_id
        try:
            against = self._against()
        except ArchiveError as error:
            self.messages.say(Kind.ERROR, str(error), key="baseline")
            self.baseline = before
            against = self._against()
        self.redlining.show(*against)
        self._show_all()
        gc.freeze()  # see Application: a redline is as large as the draft

    def take_over(self, open_draft: OpenDraft) -> None:
        """Go on with a dossier that has another place or name, the cursor where it was."""
        here, height = self.editor.selected(), self.editor.verticalScrollBar().value()
        self._unlisten()
        self.open_draft = open_draft
        self.crew.take_over()
        self.panel("Sponsors").setWidget(self.sponsors)
        self._listen()
        self.crew.proposing.suggesting.lend_again()
        self.editor.select(*here)
        self.editor.verticalScrollBar().setValue(height)
        self._tell_notices()
        self._show_all()

    def _tell_notices(self) -> None:
        for at, notice in enumerate(self.open_draft.dossier.notices):
            self.messages.say(Kind.WARNING, notice, key=f"opening {at}")

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        own: tuple[Dressed, ...] = (self._commands, self.messages, self.outline, self.revisions, self.editor)
        crew: tuple[Dressed, ...] = (self._crew,) if self._crew else ()
        for each in (*own, *self._panels, *crew):
            each.dress(colours)

    def tell_read_only(self) -> None:
        """Say why nothing can be changed, and what can be done meanwhile."""
        work_on = (tr("Window", "Work on a copy"), self.revising.open_working_copy)
        choices = [work_on, *self.keeping.offered_backups()]
        self.messages.say(Kind.WARNING, self.session.why_read_only, *choices, key="read-only")

    def refresh_revisions(self) -> None:
        """List the revisions anew."""
        revisions = self.session.revisions()
        self.revisions.show_revisions(revisions, self.baseline, self._state())
        self.revisions.set_read_only(read_only=self.session.read_only)
        self._fill_against()

    def lay_out_as_last(self) -> None:
        """Take the arrangement that a window on a draft had last, if any."""
        self.lay_out_as(*self.desk.preferences.layout(self._kind))

    def arrangement(self) -> QByteArray:
        """Return how the panels stand; it fits no window that is mirrored unless this one is."""
        return self.saveState(self.isRightToLeft())

    def lay_out_as(self, geometry: QByteArray, state: QByteArray) -> None:
        """Take the place and arrangement that was remembered, if any; what is private waits to be wanted."""
        self.restoreGeometry(geometry)
        self._is_remembered = self.restoreState(state, self.isRightToLeft())
        self.panel("Private").hide()

    def zoom(self, zoom: float) -> None:
        """Show the page of this window as large as this, and the next time, too; 1.0 is its own size."""
        self.desk.preferences.remember_zoom(self.open_draft.dossier.id, zoom)
        self._follow_zoom()

    def _step_zoom(self, up: bool) -> None:
        self.zoom(next_zoom(self.editor.zoom, up=up))

    def _follow_zoom(self) -> None:
        """Show the page as large as was chosen for this dossier, or else for all."""
        preferences = self.desk.preferences
        zoom = preferences.zoom_of(self.open_draft.dossier.id) or preferences.zoom
        self.editor.set_zoom(zoom)
        self.status.show_zoom(zoom)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the crew comes once all of this is painted."""
        super().showEvent(event)
        if self._crew is None:
            FirstSight(self, lambda: self.crew)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: everything is on disk already, so only the layout is remembered; unless the disk failed."""
        if not self.saving.may_close() or not self.crew.may_close():
            event.ignore()
            return
        self.desk.preferences.remember_layout(self._kind, self.saveGeometry(), self.arrangement())
        self.jobs.cancel_all()
        self.redlining.stop()
        self._refresh.stop()
        self._placing.stop()
        self._following.stop()
        self.saving.stop()
        self.crew.stop()
        self._unlisten()
        self.desk.window_closed(self)
        self.keeping.back_up()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: welcome files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: open the files, each in a window of its own."""
        event.acceptProposedAction()
        self.desk.open_paths(dropped_files(event.mimeData()), self)

    def _lay_out(self, colours: Colours) -> tuple[Panel, ...]:
        middle = QWidget(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.messages)
        self._column.addWidget(self.editor, 1)
        self.editor.setMinimumWidth(LEAST)
        middle.setLayout(self._column)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        return placing.put_panels(self, self.outline, self.revisions, colours)

    def _take_aboard(self, aboard: Crew) -> None:
        """Let the crew work: put its panels and strips where they belong, and show what it knows."""
        for at, strip in enumerate(aboard.strips):  # above the messages, or what is pressed would jump
            self._column.insertWidget(at, strip)
        for title, content in aboard.panels.items():
            self.panel(title).setWidget(content)
        if aboard.commenting.discussion.comments and not self._is_remembered:
            self.panel("Comments").show()
        aboard.begin()
        aboard.proposing.suggesting.changed.connect(self._changed_on_page)
        aboard.proposing.suggesting.ended.connect(self._page_is_back)
        self._following.add(*aboard.followers)
        for each in aboard.followers:
            each()
        self._place()
        aboard.resuming.begin()

    def _connect(self) -> None:
        self._refresh.timeout.connect(self._following.begin)
        self.jobs.shown.connect(self.messages.show_job)
        self.outline.chosen.connect(self._go_to)
        self.redlining.shown.connect(self._redline_came)
        self._placing.timeout.connect(self._place)
        self.editor.cursor_moved.connect(self._follow)
        self.editor.compared.connect(self._following.begin)
        self.editor.refused.connect(self._tell_refusal)
        Wheel(self.editor).turned.connect(self._step_zoom)
        self._commands.connect(
            {
                "new": self.desk.new_draft,
                "open": lambda: self.desk.choose_and_open(self),
                "close": lambda: self.desk.put_away(self),
                "quit": self.desk.quit,
                "redline": self._toggle_redline,
                "zoom_in": lambda: self._step_zoom(True),
                "zoom_out": lambda: self._step_zoom(False),
                "zoom_reset": lambda: self.zoom(1.0),
                "next_pane": lambda: self.go_to_pane(1),
                "previous_pane": lambda: self.go_to_pane(-1),
                "guide": lambda: guide.Guide(self).show(),
                "whats_this": say_what_this_is,
                "about": lambda: about.about(self),
            }
        )

    def _fill_submenus(self) -> None:
        recent = self._commands.submenus["recent"]
        recent.aboutToShow.connect(lambda: self.desk.fill_recent(recent, self))
        panels = self._commands.submenus["panels"]
        for panel in self._panels:
            panels.addAction(panel.toggleViewAction())

    def _fill_against(self) -> None:
        menu = self._commands.submenus["against"]
        menu.clear()
        choices = menu.findChild(QActionGroup) or QActionGroup(menu)  # that of before is empty by now
        named = ((each.id, each.name) for each in self.session.revisions())
        for identity, words in (("", tr("Window", "&Off")), *named):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(identity == self.baseline)
            action.triggered.connect(lambda _=False, chosen=identity: self.show_redline(chosen))
            choices.addAction(action)

    def _listen(self) -> None:
        session = self.open_draft.session
        self._endings = (
            session.subscribe(self._changed),
            session.subscribe_acts(lambda _: self._acted()),
            self.saving.listen(),
        )
        self.redlining.open(session, *self._against())

    def _against(self) -> tuple[Resolution | None, Edits]:
        """Return what the page is marked against, and what tells the edits since then."""
        baseline = self.baseline
        draft = self.session.draft_of(baseline) if baseline else None
        return draft, lambda: self.session.edits_since(baseline)

    def _unlisten(self) -> None:
        for end in self._endings:
            end()

    def _tell_refusal(self, sentence: str) -> None:
        self.messages.say(Kind.NOTICE, sentence, key="room")

    def _changed(self, changed: Changed) -> None:  # noqa: ARG002 (what changed is read when it is drawn)
        self._changed_beside()

    def _acted(self) -> None:
        """Allow at once what an act makes possible; what is shown follows."""
        if self._crew is not None:
            self._crew.reaching.refresh()
        self._changed_beside()

    def _changed_beside(self) -> None:
        allowed = [self._commands[name].isEnabled() for name in ("undo", "redo")]
        if self._crew is not None and allowed != [self.shown.can_undo, self.shown.can_redo]:
            self._crew.reaching.refresh()  # at once: hands are quicker than what follows
        if not self._refresh.isActive():
            self._waiting.start()
        if self._waiting.elapsed() < LATEST - REFRESH:
            self._refresh.start()

    def _changed_on_page(self) -> None:
        """Follow a proposal on the page; the text's redline waits until that is back."""
        self._show_suggesting()
        self._changed_beside()

    def _show_suggesting(self) -> None:
        """Show by the command whether what is written now is a suggestion."""
        suggesting = self.proposing.suggesting
        is_on = suggesting.is_suggesting and not suggesting.is_compilation
        self._commands["suggest"].setChecked(is_on)

    def _page_is_back(self) -> None:
        """Show the text again after a proposal was written, or looked at, on the page."""
        with self.redlining.in_place(), self.editor.staying():
            self.redlining.open(self.session, *self._against())
            self._show_all()
        self._show_suggesting()

    def _beside(self) -> Turns:
        """Return what brings everything beside the page up to date with the draft."""
        acts = (
            lambda: self.outline.show_draft(self.shown.draft),
            self._show_state,
            self._place,
            self._show_changes,
        )
        return Turns(acts, self)

    def _show_state(self) -> None:
        self.status.show_counts(*counts(self.shown.draft))
        self.revisions.set_state(self._state())

    def _show_changes(self) -> None:
        against = name_of(self.session.revisions(), self.baseline)
        redline = self.editor.redline
        if self.redlining.is_busy:
            self.status.show_comparing()
        elif self.shown is not self.session:
            self.status.show_proposed(self._counting.count(redline) if redline else 0)
        else:
            count = self._counting.count(redline) if redline and self.baseline else None
            self.status.show_changes(count, against)
        self.saving.say()

    def _redline_came(self) -> None:
        self._following.begin()
        gc.freeze()  # as in show_redline

    def _show_all(self) -> None:
        self._commands["redline"].setChecked(bool(self.baseline))
        self.refresh_revisions()
        self._following.at_once()
        name = self.open_draft.name
        self.setWindowTitle(
            tr("Window", "{name} (read-only)").format(name=name) if self.session.read_only else name
        )
        self.saving.say()

    def _state(self) -> str:
        revisions = self.session.lineage()
        if not revisions:
            return tr("Window", "No revision named yet")
        last = revisions[-1]
        return (
            tr("Window", "The same as “{revision}”").format(revision=last.name)
            if is_as_in(self.session, last.id)
            else tr("Window", "Changed since “{revision}”").format(revision=last.name)
        )

    def _follow(self, node: str) -> None:
        """Show where the cursor is; where a change took it there, the words are painted first."""
        if not self.editor.is_drawing_change:
            self._place()
            return
        if self._crew is not None:
            self._crew.agreeing.moved(node)
        self._placing.start()

    def _place(self) -> None:
        node = self.editor.current_node
        self.outline.follow(node)
        if self._crew is not None:
            self._crew.follow(node)
        state = self._crew.agreeing.state_of(node) if self._crew else ""
        place = spoken_label(self.shown.draft, node)
        self.status.show_place(abreast((place, state)))

    def _go_to(self, node: str) -> None:
        self.editor.go_to(node)
        self.editor.setFocus()

    def _toggle_redline(self) -> None:
        wanted = self._commands["redline"].isChecked() and bool(self.session.revisions())
        self.show_redline(usual_baseline(self.session) if wanted else "")

    def panel(self, title: str) -> Panel:
        """Return the panel of that English title ("Outline", "Revisions", "Proposals", "Private" …)."""
        return next(each for each in self._panels if each.objectName() == title.lower())
