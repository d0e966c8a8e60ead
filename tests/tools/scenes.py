"""The scenes of the picture book: each builds one window with a real draft in it."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from exports import samples
from exports.report import Loss, Reading
from tests.tools.asking_scenes import ASKING
from tests.tools.keeping_scenes import KEEPING
from tests.tools.language_scenes import LANGUAGES
from tests.tools.negotiating_scenes import NEGOTIATING
from tests.tools.printing_scenes import PRINTING
from tests.tools.reaching_scenes import REACHING
from tests.tools.stage import Scene, Stage, sample, stand_in
from tests.tools.words_scenes import WORDS
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.comparing.three_way_window import ThreeWayWindow
from ui.desk.receiving import Treatment, received
from ui.dialogs.compare_dialog import CompareDialog, Source
from ui.dialogs.export_dialog import CleanExportDialog, TrackedExportDialog, WordSource
from ui.dialogs.masthead_dialog import MastheadDialog
from ui.draft_window.main_window import DraftWindow
from ui.parts.dialogs import NameRevision
from ui.parts.messages import Kind
from ui.shared.comparison import Side
from ui.shared.meetings import touched
from ui.windows.crash import CrashDialog
from ui.windows.guide import Guide, guide_file
from ui.windows.preview import Preview
from ui.windows.revision_window import RevisionWindow
from ui.wording.naming import introduced
from ui.wording.sentences import not_written
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.compare.difference import difference
from versioning.compare.redline import Change, Fate
from versioning.negotiation.comment import Anchor, Comment
from versioning.saying import said
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

DRAFTS = (
    "L.14 Seagrass meadows and the resilience of coastal communities",
    "L.14 Rev.1 as returned by Norland",
    "L.22 Least developed countries",
    "L.31 Follow-up to the Port Amaro Conference",
    "Omnibus, second reading",
    "Zero draft on lighthouses",
)


def start_page(stage: Stage) -> QWidget:
    """The page shown when nothing is open."""
    application, window = sample(stage)
    dossier, folder = window.open_draft.dossier.path, stage.folder / "Second Committee"
    application.new_draft()
    application.put_away(window)
    folder.mkdir()
    for hours, name in enumerate(DRAFTS):
        copy = folder / f"{name}.chapeau"
        shutil.copyfile(dossier, copy)
        moment = time.time() - (len(DRAFTS) - hours) * 26.5 * 60 * 60
        os.utime(copy, (moment, moment))
        application.recent.add(copy)
    application.put_away(application.windows[0])
    return application.show_start()


def editor(stage: Stage) -> QWidget:
    """The sample, without a redline."""
    _, window = sample(stage)
    window.show_redline("")
    stand_in(window, Role.OPERATIVE)
    return window


def editor_with_redline(stage: Stage) -> QWidget:
    """The sample with its redline against the first draft."""
    _, window = sample(stage)
    stand_in(window, Role.PREAMBULAR)
    return window


def editor_at_the_end(stage: Stage) -> QWidget:
    """The last paragraphs of the sample, with its notes."""
    _, window = sample(stage)
    window.editor.go_to(window.session.draft.children[-1].id)
    return window


def editor_with_authors(stage: Stage) -> QWidget:
    """The sample as three delegations have changed it, each change under its author."""
    application, window = sample(stage)
    opened = application.shelf.of_file(Path("L.14.docx"), _returned(), received(_returned(), Treatment.APART))
    window.close()
    shown = DraftWindow(application, opened)
    shown.show_redline(shown.session.revisions()[0].id)
    stand_in(shown, Role.PREAMBULAR)
    return shown


def preview(stage: Stage) -> QWidget:
    """A returned file before it is opened: what it holds, and whose changes."""
    application, _ = sample(stage)
    return _preview(application, _returned())


def preview_of_the_text(stage: Stage) -> QWidget:
    """A long returned file, the changes of which are still being read."""
    application, _ = sample(stage)
    early = replace(_returned(), changes=())
    return _preview(application, early, is_whole=False)


def revision(stage: Stage) -> QWidget:
    """A named revision, to be read."""
    application, window = sample(stage)
    first = window.session.revisions()[0]
    return RevisionWindow(
        application, "Draft of Sample negotiation", introduced(first), window.session.draft_of(first.id)
    )


def side_by_side(stage: Stage) -> QWidget:
    """Both texts of the sample, at the third change."""
    window = _comparison(stage)
    for _ in range(2):
        window.go(1)
    return window


def side_by_side_folded(stage: Stage) -> QWidget:
    """Both texts of the sample, only what came or went pointed out, and the rest folded."""
    window = _comparison(stage)
    for each in window.kinds.actions():
        each.setChecked(each.text().split()[1] in ("inserted", "deleted", "moved"))
    window.findChild(QAction, "fold").trigger()
    window.go(1)
    return window


def unified(stage: Stage) -> QWidget:
    """Both texts of the sample in one."""
    window = _comparison(stage)
    window.tabs.setCurrentIndex(1)
    return window


def three_way(stage: Stage) -> QWidget:
    """The sample's first draft between its revision and what another delegation made of it, at a conflict."""
    application, window = sample(stage)
    session = window.session
    base, ours = (
        Side(each.name, session.draft_of(each.id), introduced(each)) for each in session.revisions()
    )
    theirs = Side("L.14 returned.docx", _competing(base.draft, ours.draft), "Tolvania")
    window = ThreeWayWindow(application, base, ours, theirs)
    _until(window, lambda: window.three is not None)
    stops = touched(window.three)
    while not window.three.meetings[stops[window._at]].conflicts:
        window.go(1)
    return window


def choose_comparison(stage: Stage) -> QWidget:
    """The question which texts to compare, with the base of both chosen."""
    _, window = sample(stage)
    sources = window.revising.sources()
    of_file, folder = lambda path: Source(path.name, sources[0].load), window.open_draft.folder
    dialog = CompareDialog(sources, 1, 0, of_file, folder, window)
    dialog.base.setCurrentIndex(3)
    return dialog


def name_revision(stage: Stage) -> QWidget:
    """The question for a name."""
    _, window = sample(stage)
    return NameRevision("Rev.2", "Kestria", window, informal="Rev 1, 14 Nov, 18:00")


def export_clean(stage: Stage) -> QWidget:
    """What is asked before a clean export."""
    _, window = sample(stage)
    return CleanExportDialog(
        window.revising.choosable(), Path("/home/delegate/Drafts"), "A/C.2/99/L.14", window
    )


def export_tracked(stage: Stage) -> QWidget:
    """What is asked before a tracked export."""
    _, window = sample(stage)
    folder = Path("/home/delegate/Drafts")
    node = next(each.id for each in window.session.draft.walk() if each.text.chars)
    edits = tuple(
        Transaction((EditText(node, 0, EMPTY, styled("x")),), author, date)
        for author, date in (("Kestria", "2026-11-12T09:30:00Z"), ("Marenda", "2026-11-14T16:05:00Z"))
    )
    remark = Comment("Kestria", "", styled("Why?"), Anchor(node, 0, node, 1))
    return TrackedExportDialog(
        *(window.revising.choosable(), (2, 0), "Kestria", folder, "A/C.2/99/L.14", window),
        edits=lambda *_: edits,
        source=WordSource("L.14 as received.docx", b"", ("Alta",)),
        comments=lambda _: (remark,),
    )


def masthead(stage: Stage) -> QWidget:
    """The fields of the masthead."""
    _, window = sample(stage)
    return MastheadDialog(window.session.draft.masthead, window)


def messages(stage: Stage) -> QWidget:
    """A failure, a warning and a notice over the page."""
    _, window = sample(stage)
    say = window.messages.say
    say(Kind.ERROR, not_written(Path("L.14 Rev.1.docx"), OSError(errno.ENOSPC, "")))
    sentence = "informal.docx was read, but 3 things in it could not be kept. The file itself is unchanged."
    say(Kind.WARNING, sentence, ("Show them", lambda: None))
    say(Kind.NOTICE, "L.14 Rev.1.docx is written.", ("Show in folder", lambda: None))
    return window


def crash(stage: Stage) -> QWidget:
    """What is said when something failed that nobody foresaw."""
    _, window = sample(stage)
    return CrashDialog(
        "ValueError\nbinding.py:120 _patch\nPython 3.11, Qt 6.11.3, Linux", window, restarts=True
    )


def guide(stage: Stage) -> QWidget:
    """The guide, at the chapter on proposals."""
    _, window = sample(stage)
    shown = Guide(window, guide_file("en"))
    shown.show()
    shown.chapters.setCurrentRow(2)
    return shown


SCENES: dict[str, Scene] = {
    "start": start_page,
    "editor": editor,
    "editor-redline": editor_with_redline,
    "editor-end": editor_at_the_end,
    "editor-authors": editor_with_authors,
    "preview": preview,
    "preview-of-the-text": preview_of_the_text,
    "revision": revision,
    "side-by-side": side_by_side,
    "side-by-side-folded": side_by_side_folded,
    "unified": unified,
    "three-way": three_way,
    "compare-dialog": choose_comparison,
    "name-revision": name_revision,
    "export-clean": export_clean,
    "export-tracked": export_tracked,
    "masthead": masthead,
    "messages": messages,
    "crash": crash,
    "guide": guide,
    **NEGOTIATING,
    **KEEPING,
    **REACHING,
    **PRINTING,
    **WORDS,
    **LANGUAGES,
    **ASKING,
}
"""Every window by the name of its picture."""


def _returned() -> Reading:
    """A file in which three delegations have tracked their changes to the sample's first draft."""
    base = samples.base()
    target = adopt_ids(base, samples.revised())
    steps, names = difference(base, target).steps, ("Kestria", "Marenda", "Tolvania")
    each = len(steps) // 3 + 1
    parts = [steps[at * each : (at + 1) * each] for at in range(3)]
    changes = tuple(Transaction(part, name) for part, name in zip(parts, names, strict=True))
    losses = (
        Loss(said("header"), said("left out: “{words}”", words="Advance unedited version")),
        Loss("OP4", said("a picture or object was left out")),
    )
    counted = {name: len(part) for name, part in zip(names, parts, strict=True)}
    return Reading(target, "docx", losses, counted, original=base, changes=changes)


def _preview(application: Application, reading: Reading, *, is_whole: bool = True) -> Preview:
    name, colours = Path("L.14 returned.docx"), application.theme.colours
    made = Preview(name, reading, colours, application, application.keymap, is_whole=is_whole)
    application.theme.changed.connect(made.dress)
    return made


def _competing(base: Resolution, ours: Resolution) -> Resolution:
    """What another side may have made of the base: its own words where ours took some out, and elsewhere."""
    theirs = base
    for row in compare(base, ours).rows:
        gone = next(
            (each.old for each in row.segments if each.fate is Fate.DELETED and len(each.old) > 4), None
        )
        if row.change is Change.EDITED and row.old and gone and not gone.atoms:
            text = theirs.text(row.old.id)
            at = text.chars.index(gone.chars)
            words = styled("in due course, as may be agreed")
            theirs = theirs.with_text(row.old.id, text.replaced(at, at + len(gone), words))
            break
    last = [each for each in theirs.children if each.role is Role.OPERATIVE][-2]
    words = last.text.replaced(len(last.text) - 1, len(last.text) - 1, styled(", as resources permit"))
    return theirs.with_text(last.id, words)


def _until(window: QWidget, done: Callable[[], bool]) -> None:
    """Show a window, and wait until it has what it shows."""
    window.resize(1280, 800)
    window.show()
    until = time.monotonic() + 20
    while time.monotonic() < until and not done():
        QApplication.processEvents()
    settled = time.monotonic() + 0.2
    while time.monotonic() < settled:
        QApplication.processEvents()


def _comparison(stage: Stage) -> CompareWindow:
    application, window = sample(stage)
    session = window.session
    old, new = (Side(each.name, session.draft_of(each.id), introduced(each)) for each in session.revisions())
    comparison = CompareWindow(application, old, new)
    _until(comparison, lambda: comparison.redline is not None)
    return comparison
