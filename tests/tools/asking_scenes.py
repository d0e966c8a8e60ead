"""The scenes of what is asked in passing: agreement, branches, lists of sponsors, what Chapeau is."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tests.tools.negotiating_scenes import negotiated
from tests.tools.stage import Scene, Stage, sample, stand_in
from ui.dialogs.agreement_dialogs import AgreeParagraph, LedgerDialog, PutUnderSilence
from ui.panels.sponsor_book import SessionBook
from ui.panels.sponsor_dialogs import AddList, LineWords
from ui.windows.about import about as show_about
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.sponsor_events import Standing
from versioning.tree.paragraph import Role


def agree(stage: Stage) -> QWidget:
    """How a paragraph is agreed."""
    return AgreeParagraph("OP5", "First reading", negotiated(stage))


def silence(stage: Stage) -> QWidget:
    """Until when a paragraph is under silence."""
    return PutUnderSilence("OP5", negotiated(stage))


def ledger(stage: Stage) -> QWidget:
    """What was found of which paragraph, by whom and when."""
    window = negotiated(stage)
    operative = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
    window.room.find(
        Find((operative[0],), State.COMMITTEE, "First reading"),
        Find((operative[2],), State.AD_REF, "First reading", ("Norland", "Estland")),
        Find((operative[4],), State.INFORMALS),
        Find((operative[4],), State.REOPENED, by="Sudland"),
    )
    return LedgerDialog(window.agreeing.ledger_lines(), window)


def merge(stage: Stage) -> QWidget:
    """Which branch is merged, and what was written there."""
    _, window = sample(stage)
    tabled = window.session.name_revision("As tabled")
    window.session.branch_off("Compromise", tabled.id)
    stand_in(window, Role.OPERATIVE)
    QTest.keyClicks(window.editor, "Solemnly ")
    window.session.switch_to("main")
    shown: list[QDialog] = []
    window.branching.show = lambda dialog: shown.append(dialog) or QDialog.DialogCode.Rejected
    window.branching.merge()
    return shown[0]


def add_list(stage: Stage) -> QWidget:
    """A list of sponsors that was pasted, and the day on which they joined."""
    _, window = sample(stage)
    return AddList("Kestria\nMarenda\nBolivia; Iran; State of Palestine", Standing.SPONSOR, window)


def line_words(stage: Stage) -> QWidget:
    """How the sponsor line is worded besides the States."""
    _, window = sample(stage)
    book = SessionBook(window.session)
    return LineWords(book.ledger().wording, book.profile, book.draft.masthead, window)


def about(stage: Stage) -> QWidget:
    """What Chapeau is."""
    _, window = sample(stage)
    show_about(window)
    return window.findChildren(QDialog)[-1]


ASKING: dict[str, Scene] = {
    "agree-paragraph": agree,
    "under-silence": silence,
    "ledger": ledger,
    "merge-branch": merge,
    "add-list": add_list,
    "line-words": line_words,
    "about": about,
}
"""These windows by the names of their pictures."""
