"""The scenes of drafts in other languages: what is typed into each is marked, whichever way it is read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from exports.markdown.reader import read
from tests.tools.stage import Scene, Stage, sample
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

TYPED = {
    "Arabic": " وصيانتها وفقا للقرار A/RES/97/220",
    "Chinese": "并依照A/RES/97/220号决议加以维修",
    "Russian": " и содержать их согласно A/RES/97/220",
}
"""By language, what is typed at the end of the first operative paragraph of its draft."""


def long_draft(language: str) -> Resolution:
    """Return a draft that has it all: masthead, sponsors, notes, sub-paragraphs, a table and an annex."""
    path = Path(__file__).parent / "drafts" / f"{language.lower()}.md"
    return read(path.read_bytes(), path.name).draft


def written(language: str, stage: Stage) -> QWidget:
    """A draft in a language, changed since it was received."""
    application, window = sample(stage)
    draft = long_draft(language)
    title = draft.first(Role.TITLE)
    window.desk.open_copy(draft, title.text.plain if title else language, window)
    shown = application.windows[-1]
    (first, *_) = (each for each in shown.session.draft.children if each.role is Role.OPERATIVE)
    typed = EditText(first.id, len(first.text) - 1, EMPTY, styled(TYPED[language]))
    shown.session.dispatch(Transaction((typed,), "Kestria"))
    shown.show_redline(shown.session.revisions()[0].id)
    shown.editor.go_to(first.id)
    shown.show()
    return shown


LANGUAGES: dict[str, Scene] = {f"draft-{each.lower()}": partial(written, each) for each in TYPED}
"""These windows by the names of their pictures."""
