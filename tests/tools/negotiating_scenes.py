"""The scenes of a negotiation: proposals, agreement, sponsors, what the room sees."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from exports.formats import HTML, PDF, WORD
from tests.tools.stage import Scene, Stage, sample, stand_in
from ui.dialogs.body_dialog import BodyDialog
from ui.dialogs.difference_dialog import ProposeDifference
from ui.dialogs.export_dialog import TextExportDialog
from ui.dialogs.export_form import Choosable
from ui.dialogs.negotiation_dialogs import SettleConflict
from ui.dialogs.sheet_dialog import Amended, SheetDialog
from ui.dialogs.typed_dialog import TypedAmendment
from ui.draft_window.main_window import DraftWindow
from ui.panels.sponsor_book import SessionBook
from ui.panels.sponsor_dialogs import UnknownNames
from ui.windows.projection import ProjectionWindow, Seen
from versioning.change.step import Delete, EditText, Insert, Move
from versioning.change.transaction import Transaction
from versioning.drafting.instructions.applying import apply
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position
from versioning.negotiation.profile import profiles
from versioning.negotiation.sponsor_events import Confirmed, Joined, Standing, TextChanged, Withdrew
from versioning.negotiation.sponsor_names import understood
from versioning.room import Room
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.identity import new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import MarkKind, styled


def proposals(stage: Stage) -> QWidget:
    """The sample with proposals of several delegations, one of them looked at on the page."""
    window = negotiated(stage)
    rows = window.negotiating.room.negotiation.live
    window.negotiating.refresh()
    window.proposals.shown.emit(rows[0].id)
    return window


def suggesting(stage: Stage) -> QWidget:
    """A delegation's proposal while it is written."""
    window = negotiated(stage)
    window.commands["suggest"].trigger()
    stand_in(window, Role.OPERATIVE)
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.whose.setCurrentText("Kestria, Norland")
    return window


def differing(stage: Stage) -> QWidget:
    """Whose proposal it is what a branch says otherwise."""
    window = negotiated(stage)
    session = window.session
    tabled = session.name_revision("As tabled")
    session.branch_off("Compromise", tabled.id)
    session.switch_to("main")
    stand_in(window, Role.OPERATIVE)
    QTest.keyClicks(window.editor, "Solemnly ")
    sources = window.revising.sources()[1:]
    parted = [tabled.name if "Compromise" in each.name else "" for each in sources]
    began = dict(zip((each.name for each in sources), parted, strict=True))
    dialog = ProposeDifference(
        sources, lambda each: began.get(each.name, ""), ["Norland"], window, window.revising.file_source
    )
    dialog.other.setCurrentIndex(dialog.other.findText("Compromise", Qt.MatchFlag.MatchContains))
    dialog.names.setText("Norland")
    return dialog


def handing_out(stage: Stage) -> QWidget:
    """In which format the compilation is written, and where."""
    window = negotiated(stage)
    texts = [Choosable("Compilation text", lambda: window.session.draft)]
    words = ("Export the compilation", "The draft with every live proposal in its place.")
    return TextExportDialog(words, texts, Path.home(), "A/C.2/99/L.14", window, (WORD, PDF, HTML))


def sheet(stage: Stage) -> QWidget:
    """Which difference is written as an amendment document, and by whom."""
    window = negotiated(stage)
    drafts = [
        Choosable("Working draft", lambda: window.session.draft),
        Amended("With proposal Norland/Sudland 2", lambda: window.session.draft, "Norland and Sudland"),
    ]
    return SheetDialog(drafts, (0, 1), ["Norland"], Path.home(), "A/C.2/99/L.14", window)


def typed(stage: Stage) -> QWidget:
    """Amendments that are typed, and how they are understood."""
    window = negotiated(stage)
    draft = window.session.draft
    dialog = TypedAmendment(lambda each: apply(each, draft).outcomes, ["Norland"], window)
    dialog.text.setPlainText(
        "1. In operative paragraph 1, replace “Urges” with “Strongly urges”.\n"
        "2. Delete operative paragraph 41.\n"
        "3. After the second preambular paragraph, insert a new preambular paragraph reading:\n"
        "Recalling the Port Amaro Declaration,"
    )
    dialog.names.setText("Norland")
    dialog.read()
    return dialog


def compilation(stage: Stage) -> QWidget:
    """The compilation text on the page, with a wording changed there."""
    window = negotiated(stage)
    window.commands["compilation"].trigger()
    stand_in(window, Role.OPERATIVE)
    window.strip.whose.setCurrentText("Kestria")
    return window


def body(stage: Stage) -> QWidget:
    """The body and its ways."""
    window = negotiated(stage)
    return BodyDialog(profiles()["hrc"], window.session.draft.masthead, window)


def agreement(stage: Stage) -> QWidget:
    """How the paragraphs stand, beside the text."""
    window = negotiated(stage)
    operative = [child.id for child in window.session.draft.children if child.role is Role.OPERATIVE]
    window.room.find(
        Find((operative[0],), State.COMMITTEE, "First reading"),
        Find((operative[2],), State.AD_REF, "First reading", ("Norland", "Estland")),
        Find((operative[4],), State.INFORMALS),
        Find((operative[4],), State.REOPENED, by="Sudland"),
    )
    window.panel("Agreement").raise_()
    stand_in(window, Role.OPERATIVE)
    window.agreeing.refresh()
    return window


def settling(stage: Stage) -> QWidget:
    """Two texts of one place, and what shall stand."""
    window = negotiated(stage)
    room = window.negotiating.room
    one, two = room.negotiation.live[:2]
    room.accept(one.id)
    (conflict, *_) = room.accept(two.id)
    return SettleConflict("OP1", conflict, window)


def projection(stage: Stage) -> QWidget:
    """What the room sees: the sample with agreed paragraphs, and one under the cursor."""
    return _projected(negotiated(stage))


def projection_proposal(stage: Stage) -> QWidget:
    """The room while a proposal is looked at, with names, and only what is not agreed."""
    window = negotiated(stage)
    made = _projected(window)
    window.proposals.shown.emit(window.negotiating.room.negotiation.live[1].id)
    made.names.trigger()
    made.only_open.trigger()
    window.projecting.refresh()
    return made


def projection_compilation(stage: Stage) -> QWidget:
    """The room while it sees every proposal in its place, one of them a move, without names."""
    window = negotiated(stage)
    draft = window.session.draft
    operative = [each.id for each in draft.children if each.role is Role.OPERATIVE]
    at = draft.place(operative[1])[1]
    moved = Move(operative[1], draft.id, at, draft.id, at + 1)
    window.room.propose(moved.apply(draft), ["Tolvania"])
    made = _projected(window)
    made.see(Seen.COMPILATION)
    window.projecting.refresh()
    return made


def private(stage: Stage) -> QWidget:
    """What a delegation keeps to itself, and a proposal that touches one of its red lines."""
    window = negotiated(stage)
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
    window = negotiated(stage)
    window.negotiating.show_matrix()
    window.negotiating.matrix.table.setCurrentCell(0, 0)
    return window.negotiating.matrix


def bringing(stage: Stage) -> QWidget:
    """What comes in with a colleague's copy of the dossier, and whose word holds."""
    window = negotiated(stage)
    window.session.flush()
    path = stage.folder / "L.14 Tolvania.chapeau"
    shutil.copyfile(window.open_draft.dossier.path, path)
    colleague = Room(Session.open(Dossier.open(path, name="Tolvania"), "Tolvania"))
    one, two, *_ = colleague.negotiation.live
    colleague.take_position(one.id, "Sudland", Position.SUPPORT)
    window.room.take_position(one.id, "Sudland", Position.FLEXIBLE)
    colleague.take_position(two.id, "Tolvania", Position.RETAIN)
    operative = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
    for room, words in ((colleague, "Earnestly requests"), (window.room, "Kindly requests")):
        text = room.session.draft.text(operative[6])
        edit = EditText(operative[6], 0, text.slice(0, len("Requests")), styled(words, MarkKind.ITALIC))
        room.session.dispatch(Transaction((edit,)))
    colleague.find(Find((operative[2],), State.INFORMALS, "First reading"))
    colleague.session.name_revision("Rev.2")
    colleague.session.close()
    shown: list[QDialog] = []
    window.bringing.show = shown.append
    window.bringing.bring_in(path)
    return shown[0]


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


NEGOTIATING: dict[str, Scene] = {
    "proposals": proposals,
    "suggesting": suggesting,
    "compilation": compilation,
    "propose-difference": differing,
    "export-compilation": handing_out,
    "export-sheet": sheet,
    "typed-amendment": typed,
    "body": body,
    "agreement": agreement,
    "settling": settling,
    "projection": projection,
    "projection-proposal": projection_proposal,
    "projection-compilation": projection_compilation,
    "private": private,
    "matrix": matrix,
    "bringing": bringing,
    "sponsors": sponsors,
    "sponsors-empty": sponsors_empty,
    "sponsors-unknown": sponsors_unknown,
}


def negotiated(stage: Stage) -> DraftWindow:
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
    stand_in(window, Role.OPERATIVE)
    window.projecting.start()
    assert window.projecting.window is not None
    return window.projecting.window
