"""Whose proposals there are is told by colour and code, in the panel and beside the paragraphs."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from tests.ui.doings.test_negotiating import first, propose
from ui.draft_window.main_window import DraftWindow
from versioning.negotiation.badges import badges_of


def holds(picture: QImage, colour: str, share: float = 0.75) -> bool:
    """Return whether a colour is seen at the right of a picture."""
    wanted = QColor(colour).rgb()
    start = round(picture.width() * share)
    return any(
        picture.pixel(x, y) == wanted for x in range(start, picture.width()) for y in range(picture.height())
    )


def seen(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_paragraph_shows_the_colour_of_who_would_change_it(window: DraftWindow) -> None:
    ground = window.desk.theme.colours.delegations[0][1]
    window.editor.go_to(first(window))
    assert not holds(seen(window.editor.viewport()), ground)
    identity = propose(window, "Solemnly ", "Kestria")
    window.negotiating.refresh()
    window.editor.go_to(first(window))
    assert holds(seen(window.editor.viewport()), ground)
    window.room.take_back(identity)
    window.negotiating.refresh()
    assert not holds(seen(window.editor.viewport()), ground)


def test_the_panel_shows_the_same_colour(window: DraftWindow) -> None:
    window.resize(1280, 900)
    window.panel("Proposals").raise_()
    propose(window, "Solemnly ", "Kestria")
    window.negotiating.refresh()
    assert holds(seen(window.proposals.list.viewport()), window.desk.theme.colours.delegations[0][1], 0)


def test_every_delegation_is_told_by_letters_of_its_own_too(window: DraftWindow) -> None:
    propose(window, "Solemnly ", "Kestria, Norland")
    window.negotiating.refresh()
    marks = next(each for each in window.editor.word_marks if hasattr(each, "signs"))
    assert [each.code for each in marks.signs[first(window)].values()] == ["KES", "NOR"]
    assert list(badges_of(window.room.negotiation)) == ["Kestria", "Norland"]
