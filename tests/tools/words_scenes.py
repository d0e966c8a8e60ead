"""The scenes of the picture book that are about words: spelling and comments."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from tests.tools.stage import Scene, Stage, sample
from ui.settings.words import SpellingDialog
from versioning.negotiation.comment import Anchor
from versioning.tree.paragraph import Paragraph, Role
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


def comments(stage: Stage) -> QWidget:
    """Comments on the sample: one chosen, one answered, one whose words are gone."""
    _, window = sample(stage)
    window.show_redline("")
    operative = [each for each in window.session.draft.children if each.role is Role.OPERATIVE]
    preambular = [each for each in window.session.draft.children if each.role is Role.PREAMBULAR]
    discussion = window.commenting.discussion
    first = discussion.comment(_on(preambular[0], 1, 4), "Is this the whole list? Norland would add 98/17.")
    discussion.answer(first, "98/17 is only cited in the preamble of last year’s text.")
    window.session.author = "Norland"
    discussion.comment(_on(preambular[1], 4, 7), "We can join this.")
    discussion.comment(_on(operative[0], 2, 6), "Who pays for it?")
    gone = discussion.comment(_on(operative[1], 0, 2), "Too strong for us.")
    window.session.author = "Kestria"
    discussion.resolve(gone, resolved=True)
    window.commenting.refresh()
    window.panel("Comments").show()
    window.panel("Comments").raise_()
    window.comments.choose(first)
    window.editor.go_to(preambular[0].id)
    return window


def _on(paragraph: Paragraph, first: int, last: int) -> Anchor:
    """Return the anchor of some words of a paragraph, by their numbers."""
    words = [found.span() for found in re.finditer(r"\S+", paragraph.text.chars)]
    return Anchor(paragraph.id, words[first][0], paragraph.id, words[min(last, len(words) - 1)][1])


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


WORDS: dict[str, Scene] = {"spelling": spelling, "my-words": my_words, "comments": comments}
