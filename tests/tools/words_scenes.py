"""The scenes of the picture book that are about words: spelling and comments."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from tests.tools.stage import Scene, Stage, sample
from ui.spelling_page import SpellingDialog
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

WAIT = 20.0
"""Seconds that the speller may take on a busy machine."""


def spelling(stage: Stage) -> QWidget:
    """A walk through the misspelt words of the sample, with F7."""
    application, window = sample(stage)
    window.show_redline("")
    draft = misspelt(window.session.draft)
    window.desk.open_copy(draft, "Sample negotiation", window)
    shown = application.windows[-1]
    shown.show()
    wait(lambda: shown.proofreading.page.is_done)
    shown.editor.go_to(draft.first(Role.TITLE).id)  # type: ignore[union-attr]
    shown.commands["spelling"].trigger()
    wait(lambda: bool(shown.proofreading.strip.by.currentText()))
    return shown


def my_words(stage: Stage) -> QWidget:
    """The words that a person has added."""
    _, window = sample(stage)
    window.desk.spelling.replace_own(("Kestria", "Norland", "Sudland", "Zaporizhzhia"))
    return SpellingDialog(window.desk.spelling, window)


def misspelt(draft: Resolution) -> Resolution:
    """Return a draft with some words written as they are not spelt."""
    for paragraph in draft.walk():
        text = paragraph.text
        for right, wrong in (("Assembly", "Assembley"), ("importance", "importence"), ("States", "Statse")):
            if right in text.chars and paragraph.role is not Role.ORGAN:
                at = text.chars.index(right)
                text = text.replaced(at, at + len(right), styled(wrong))
        draft = draft.with_text(paragraph.id, text)
    return draft


def wait(until: Callable[[], bool]) -> None:
    """Let the application go on until something holds."""
    end = time.monotonic() + WAIT
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)


WORDS: dict[str, Scene] = {"spelling": spelling, "my-words": my_words}
