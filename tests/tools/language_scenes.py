"""The scenes of drafts in other languages: what is typed into each is marked, whichever way it is read."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tests.tools.stage import Scene, Stage, sample
from tests.ui.test_six_languages import SIX, draft_of
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled


def written(language: str, stage: Stage) -> QWidget:
    """A draft in a language, changed since it was received."""
    application, window = sample(stage)
    window.desk.open_copy(draft_of(language), SIX[language].title, window)
    shown = application.windows[-1]
    (node, *_) = (each.id for each in shown.session.draft.children if each.role is Role.OPERATIVE)
    opening = len(SIX[language].urges[0])
    typed = EditText(node, opening, EMPTY, styled(SIX[language].typed))
    shown.session.dispatch(Transaction((typed,), "Kestria"))
    shown.show_redline(shown.session.revisions()[0].id)
    shown.editor.go_to(node)
    shown.show()
    return shown


LANGUAGES: dict[str, Scene] = {
    f"draft-{each.lower()}": partial(written, each) for each in ("Arabic", "Chinese", "Russian")
}
"""These windows by the names of their pictures."""
