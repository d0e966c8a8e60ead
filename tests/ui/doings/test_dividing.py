"""A proposal of several places is divided by paragraph in the window, and put together again by undo."""

from __future__ import annotations

from tests.ui.draft_window.test_main_window import banners
from ui.draft_window.main_window import DraftWindow
from ui.panels.proposal_rows import ROW
from versioning.change.step import EditText
from versioning.negotiation.amendment import Status
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled


def operatives(window: DraftWindow) -> list[str]:
    return [each.id for each in window.session.draft.walk() if each.role is Role.OPERATIVE]


def proposed(window: DraftWindow, *nodes: str) -> str:
    target: Resolution = window.session.draft
    for node in nodes:
        target = EditText(node, 0, EMPTY, styled("Solemnly ")).apply(target)
    made = window.room.propose(target, ["Kestria"])
    window._following.at_once()
    window.proposals.list.setCurrentRow(0)
    return made.id


def offered(window: DraftWindow) -> list[str]:
    return [each.objectName() for each in window.proposals.menu().actions()]


def test_each_paragraph_of_a_proposal_becomes_one_of_its_own(window: DraftWindow) -> None:
    first, second, *_ = operatives(window)
    identity = proposed(window, first, second)
    assert "divide" in offered(window)
    window.commands["divide"].trigger()
    window._following.at_once()
    listed = [window.proposals.list.item(at).data(ROW) for at in range(window.proposals.list.count())]
    assert [each.amendment.name for each in listed] == ["Kestria 2", "Kestria 3"]
    assert banners(window)[-1] == "Kestria 1 is divided by paragraph: Kestria 2, Kestria 3."
    window.commands["undo"].trigger()
    assert [each.id for each in window.room.negotiation.live] == [identity]
    assert banners(window)[-1] == "Undone: a proposal divided by paragraph."


def test_what_can_not_be_divided_says_why(window: DraftWindow) -> None:
    first, second, *_ = operatives(window)
    proposed(window, first)
    assert "divide" not in offered(window)
    assert window.commands.why("divide") == "The proposal changes one place only."
    window.room.take_back(window.session.acts[-1].id)
    identity = proposed(window, first, second)
    window.room.accept(identity, [0])
    window._following.at_once()
    window.proposals.list.setCurrentRow(0)
    assert window.room.negotiation.amendments[identity].status is Status.ACCEPTED_IN_PART
    assert "divide" not in offered(window)
    assert window.commands.why("divide") in (
        "A part of the proposal is decided already.",
        "The proposal changes one place only.",
    )
