"""The scenes of what keeps the work: versions, backups, copies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from tests.tools.stage import Scene, Stage, sample
from ui.dialogs.backups_dialog import BackupsDialog
from ui.dialogs.clauses_dialog import ClausesDialog
from ui.dialogs.send_dialog import SendDialog
from ui.draft_window.main_window import DraftWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.drafting.instructions.applying import apply
from versioning.drafting.instructions.sheet import read_text
from versioning.store.along import Extent
from versioning.store.backups import back_up, this_moment
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled


def versions(stage: Stage) -> QWidget:
    """Everything that one can go back to, with what changed since a moment."""
    window = worked(stage)
    shown = window.keeping.show_versions()
    shown.list.setCurrentRow(2)
    shown._fetch()
    shown.since.click()
    return shown


def worked(stage: Stage) -> DraftWindow:
    """The sample after a morning and an afternoon of work."""
    _, window = sample(stage)
    start = datetime.now(UTC)
    nodes = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
    for number, (minutes, words, intent) in enumerate(
        (
            (0, " in a timely manner", "type"),
            (4, ", as appropriate", "type"),
            (180, " and to report thereon", "type"),
            (190, " within existing resources" * 90, "paste"),
            (193, ", including in the field", "type"),
        )
    ):
        node = nodes[number % 3]
        at = len(window.session.draft.text(node)) - 1
        date = (start + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")
        step = EditText(node, at, EMPTY, styled(words))
        window.session.dispatch(Transaction((step,), "Kestria", date, intent))
    return window


def send_copy(stage: Stage) -> QWidget:
    """The question what goes along with a copy for others."""
    window = worked(stage)
    window.session.flush()
    dialog = SendDialog("Sample negotiation", window.open_draft.dossier.parcel, window)
    for box in dialog.switches.values():
        box.setChecked(True)
    dialog.extents[Extent.WHOLE].setChecked(True)
    return dialog


def open_backup(stage: Stage) -> QWidget:
    """The backups of a dossier, with their dates and sizes."""
    window = worked(stage)
    path = window.open_draft.dossier.path
    for days in (30, 9, 3, 1):
        back_up(path, this_moment() - timedelta(days=days))
        window.session.undo()
        window.session.flush()
    dialog = BackupsDialog(path, window.desk.theme.colours, window)
    window.desk.theme.changed.connect(dialog.dress)
    return dialog


def take_in_part(stage: Stage) -> QWidget:
    """The question which clauses of a sheet are taken in, where some are not clear."""
    _, window = sample(stage)
    draft = window.session.draft
    operative = [each for each in draft.children if each.role is Role.OPERATIVE]
    words = operative[0].text.plain.split()[0]
    lines = [
        f"In operative paragraph 1, replace “{words}” with “Solemnly {words.lower()}”.",
        f"Delete operative paragraph {len(operative) + 4}.",
        "Swap operative paragraphs 1 and 2.",
        "Delete operative paragraph 3.",
    ]
    sheet = read_text("\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1)))
    return ClausesDialog("A/C.2/99/L.31", apply(sheet, draft).outcomes, window)


KEEPING: dict[str, Scene] = {
    "versions": versions,
    "send-copy": send_copy,
    "open-backup": open_backup,
    "take-in-part": take_in_part,
}
