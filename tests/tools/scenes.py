"""The scenes of the picture book: each builds one window with a real draft in it."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exports import samples
from exports.report import Loss, Reading
from tests.tools.keeping_scenes import KEEPING
from tests.tools.printing_scenes import PRINTING
from tests.tools.reaching_scenes import REACHING
from tests.tools.stage import Scene, Stage, sample
from tests.tools.words_scenes import WORDS
from ui.body_dialog import BodyDialog
from ui.compare_dialog import CompareDialog, Source
from ui.compare_window import CompareWindow
from ui.comparison import Side
from ui.crash import CrashDialog
from ui.dialogs import NameRevision
from ui.export_dialog import CleanExportDialog, TrackedExportDialog
from ui.guide import Guide, guide_file
from ui.main_window import DraftWindow
from ui.masthead_dialog import MastheadDialog
from ui.meetings import touched
from ui.messages import Kind
from ui.naming import introduced
from ui.negotiation_dialogs import SettleConflict
from ui.preview import Preview
from ui.projection import ProjectionWindow
from ui.receiving import Treatment, received
from ui.revision_window import RevisionWindow
from ui.sentences import not_written
from ui.sponsor_book import SessionBook
from ui.sponsor_dialogs import UnknownNames
from ui.three_way_window import ThreeWayWindow
from versioning.change.step import Delete, EditText, Insert
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.compare.difference import difference
from versioning.compare.redline import Change, Fate
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position
from versioning.negotiation.profile import profiles
from versioning.negotiation.sponsor_events import Confirmed, Joined, Standing, TextChanged, Withdrew
from versioning.negotiation.sponsor_names import understood
from versioning.tree.identity import new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, styled


def start_page(stage: Stage) -> QWidget:
    """The page shown when nothing is open."""
    application, window = sample(stage)
    application.put_away(window)
    application.new_draft()
    application.put_away(application.windows[0])
    return application.show_start()


def editor(stage: Stage) -> QWidget:
    """The sample, without a redline."""
    _, window = sample(stage)
    window.show_redline("")
    _stand_in(window, Role.OPERATIVE)
    return window


def editor_with_redline(stage: Stage) -> QWidget:
    """The sample with its redline against the first draft."""
    _, window = sample(stage)
    _stand_in(window, Role.PREAMBULAR)
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
    _stand_in(shown, Role.PREAMBULAR)
    return shown


def preview(stage: Stage) -> QWidget:
    """A returned file before it is opened: what it holds, and whose changes."""
    application, _ = sample(stage)
    return Preview(Path("L.14 returned.docx"), _returned(), application.theme.colours)


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
    for _ in range(3):
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
    while not window.three.meetings[stops[max(window._at, 0)]].conflicts or window._at < 0:
        window.go(1)
    return window


def choose_comparison(stage: Stage) -> QWidget:
    """The question which texts to compare, with the base of both chosen."""
    _, window = sample(stage)
    sources = window.revising.sources()
    dialog = CompareDialog(sources, 1, 0, lambda path: Source(path.name, sources[0].load), window)
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
    return TrackedExportDialog(
        window.revising.choosable(), (2, 0), "Kestria", folder, "A/C.2/99/L.14", window
    )


def masthead(stage: Stage) -> QWidget:
    """The fields of the masthead."""
    _, window = sample(stage)
    return MastheadDialog(window.session.draft.masthead, window)


def proposals(stage: Stage) -> QWidget:
    """The sample with proposals of several delegations, one of them looked at on the page."""
    window = _negotiated(stage)
    rows = window.negotiating.room.negotiation.live
    window.negotiating.refresh()
    window.proposals.shown.emit(rows[0].id)
    return window


def suggesting(stage: Stage) -> QWidget:
    """A delegation's proposal while it is written."""
    window = _negotiated(stage)
    window.commands["suggest"].trigger()
    _stand_in(window, Role.OPERATIVE)
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.whose.setCurrentText("Kestria, Norland")
    return window


def compilation(stage: Stage) -> QWidget:
    """The compilation text on the page, with a wording changed there."""
    window = _negotiated(stage)
    window.commands["compilation"].trigger()
    _stand_in(window, Role.OPERATIVE)
    window.strip.whose.setCurrentText("Kestria")
    return window


def body(stage: Stage) -> QWidget:
    """The body and its ways."""
    window = _negotiated(stage)
    return BodyDialog(profiles()["hrc"], window.session.draft.masthead, window)


def agreement(stage: Stage) -> QWidget:
    """How the paragraphs stand, beside the text."""
    window = _negotiated(stage)
    operative = [child.id for child in window.session.draft.children if child.role is Role.OPERATIVE]
    window.room.find(
        Find((operative[0],), State.COMMITTEE, "First reading"),
        Find((operative[2],), State.AD_REF, "First reading", ("Norland", "Estland")),
        Find((operative[4],), State.INFORMALS),
        Find((operative[4],), State.REOPENED, by="Sudland"),
    )
    window.panel("Agreement").raise_()
    _stand_in(window, Role.OPERATIVE)
    window.agreeing.refresh()
    return window


def settling(stage: Stage) -> QWidget:
    """Two texts of one place, and what shall stand."""
    window = _negotiated(stage)
    room = window.negotiating.room
    one, two = room.negotiation.live[:2]
    room.accept(one.id)
    (conflict, *_) = room.accept(two.id)
    return SettleConflict("OP1", conflict, window)


def projection(stage: Stage) -> QWidget:
    """What the room sees: the sample with agreed paragraphs, and one under the cursor."""
    return _projected(_negotiated(stage))


def projection_proposal(stage: Stage) -> QWidget:
    """The room while a proposal is looked at, with names, and only what is not agreed."""
    window = _negotiated(stage)
    made = _projected(window)
    window.proposals.shown.emit(window.negotiating.room.negotiation.live[1].id)
    made.names.trigger()
    made.only_open.trigger()
    window.projecting.refresh()
    return made


def private(stage: Stage) -> QWidget:
    """What a delegation keeps to itself, and a proposal that touches one of its red lines."""
    window = _negotiated(stage)
    panel = window.panel("Private")
    panel.show()
    panel.raise_()
    operative = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
    window.editor.go_to(operative[0])
    fields = window.private.fields
    fields["position"].setPlainText("Our own proposal; keep national jurisdiction in.")
    fields["red_lines"].setPlainText("national jurisdiction\nnot: Solemnly urges")
    fields["fallbacks"].setPlainText("“where appropriate” may go")
    window.private.flush()
    return window


def matrix(stage: Stage) -> QWidget:
    """Who stands where on the proposals of the sample."""
    window = _negotiated(stage)
    window.negotiating.show_matrix()
    window.negotiating.matrix.table.setCurrentCell(0, 0)
    return window.negotiating.matrix


def messages(stage: Stage) -> QWidget:
    """A failure, a warning and a notice over the page."""
    _, window = sample(stage)
    say = window.messages.say
    say(Kind.ERROR, not_written(Path("L.14 Rev.1.docx"), OSError(errno.ENOSPC, "")))
    sentence = "informal.docx was read, but 3 things in it could not be kept. The file itself is unchanged."
    say(Kind.WARNING, sentence, ("Show them", lambda: None))
    say(Kind.NOTICE, "L.14 Rev.1.docx is written.", ("Show in folder", lambda: None))
    return window


def sponsors(stage: Stage) -> QWidget:
    """The ledger of sponsors beside the sample, some of whom have not confirmed its Rev.1."""
    _, window = sample(stage)
    book = SessionBook(window.session)
    book.record(Joined("Kestria", Standing.MAIN), Joined("Marenda", Standing.MAIN, "the Lakes Group"))
    book.record(*map(Joined, ("Tolvania", "Bolivia (Plurinational State of)", "Japan", "State of Palestine")))
    book.record(TextChanged("Rev.1"), Confirmed("Kestria"), Confirmed("Japan"), Withdrew("Tolvania"))
    book.record(Joined("Türkiye", Standing.ADDITIONAL))
    window.panel("Sponsors").raise_()
    return window


def sponsors_empty(stage: Stage) -> QWidget:
    """The panel of sponsors before anybody is entered."""
    _, window = sample(stage)
    window.panel("Sponsors").raise_()
    return window


def sponsors_unknown(stage: Stage) -> QWidget:
    """The question who is meant by names that may be several States, a group, or none."""
    _, window = sample(stage)
    return UnknownNames(understood("SA; EU; Columbia; Kestrya"), window)


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
    "proposals": proposals,
    "suggesting": suggesting,
    "compilation": compilation,
    "body": body,
    "agreement": agreement,
    "settling": settling,
    "projection": projection,
    "projection-proposal": projection_proposal,
    "private": private,
    "matrix": matrix,
    "messages": messages,
    "sponsors": sponsors,
    "sponsors-empty": sponsors_empty,
    "sponsors-unknown": sponsors_unknown,
    "crash": crash,
    "guide": guide,
    **KEEPING,
    **REACHING,
    **PRINTING,
    **WORDS,
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
    losses = (Loss("header", "left out: “Advance unedited version”"), Loss("OP4", "a picture was left out"))
    counted = {name: len(part) for name, part in zip(names, parts, strict=True)}
    return Reading(target, "docx", losses, counted, original=base, changes=changes)


def _negotiated(stage: Stage) -> DraftWindow:
    """Return the sample with what delegations proposed, supported and agreed."""
    _, window = sample(stage)
    window.panel("Proposals").raise_()
    room = window.negotiating.room
    operative = [child for child in window.session.draft.children if child.role is Role.OPERATIVE]
    first = operative[0]
    ids = []
    for names, words in ((("Kestria",), "Solemnly urges"), (("Norland", "Sudland"), "Strongly urges")):
        opening = next(iter(first.text.plain.split()))
        edit = EditText(first.id, 0, first.text.slice(0, len(opening)), styled(words, MarkKind.ITALIC))
        ids.append(room.propose(edit.apply(window.session.draft), names, reading="First reading").id)
    draft = window.session.draft
    at = draft.place(operative[2].id)[1]
    new = Paragraph(new_id(), Role.OPERATIVE, styled("Invites all States to share what they have learned;"))
    ids.append(room.propose(Insert(draft.id, at + 1, new).apply(draft), ["Estland"]).id)
    gone = Delete(draft.id, draft.place(operative[3].id)[1], operative[3])
    ids.append(room.propose(gone.apply(draft), ["Norland"]).id)
    room.take_position(ids[0], "Sudland", Position.OPPOSE)
    room.take_position(ids[0], "Estland", Position.SUPPORT)
    room.take_position(ids[2], "Kestria", Position.AWAITING)
    room.find(Find((operative[1].id,), State.INFORMALS, "First reading"))
    return window


def _projected(window: DraftWindow) -> ProjectionWindow:
    """Return the room's window, some paragraphs agreed, one still pending, the cursor in the second OP."""
    preambular = [each.id for each in window.session.draft.children if each.role is Role.PREAMBULAR]
    window.negotiating.room.find(
        Find(tuple(preambular[:2]), State.INFORMALS),
        Find((preambular[2],), State.AD_REF, pending=("Norland",)),
    )
    _stand_in(window, Role.OPERATIVE)
    window.projecting.start()
    assert window.projecting.window is not None
    return window.projecting.window


def _stand_in(window: DraftWindow, role: Role) -> None:
    """Put the cursor into the second paragraph of a role."""
    found = [child.id for child in window.session.draft.children if child.role is role]
    window.editor.go_to(found[1])


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
