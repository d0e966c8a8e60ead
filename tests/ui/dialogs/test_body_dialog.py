"""The body and its ways, asked for in a dialog and kept in the dossier."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from exports import samples
from tests.ui.conftest import Answer
from ui.application import Application
from ui.dialogs.body_dialog import BodyDialog
from versioning.negotiation.profile import Profile, profiles

MASTHEAD = samples.base().masthead


def asked(qtbot: QtBot, chosen: Profile | None = None) -> BodyDialog:
    dialog = BodyDialog(chosen, MASTHEAD)
    qtbot.addWidget(dialog)
    return dialog


def test_what_the_masthead_tells_stays_unsaid(qtbot: QtBot) -> None:
    assert asked(qtbot).profile is None


@pytest.mark.parametrize("body", list(profiles().values()), ids=lambda body: body.id)
def test_a_chosen_body_is_shown_and_told_as_it_is(qtbot: QtBot, body: Profile) -> None:
    assert asked(qtbot, body).profile == body


def test_choosing_a_body_shows_its_ways(qtbot: QtBot) -> None:
    dialog = asked(qtbot)
    dialog.body.setCurrentIndex(dialog.body.findData("hrc"))
    assert dialog.non_member.text() == profiles()["hrc"].non_member_note
    assert dialog.finding.text() == "47 members"


def test_a_way_is_changed(qtbot: QtBot) -> None:
    dialog = asked(qtbot)
    dialog.bis.setCurrentIndex(1)
    assert dialog.profile == replace(profiles()["ga"], bis="instead")


def test_the_members_of_a_model_are_listed_by_any_name(qtbot: QtBot) -> None:
    dialog = asked(qtbot, profiles()["mun"])
    dialog.members.setPlainText("Turkey\nCzech Republic\n")
    profile = dialog.profile
    assert profile is not None
    assert (profile.members, profile.size, profile.as_of) == (frozenset({"TUR", "CZE"}), 2, "")


def test_a_name_that_no_state_bears_is_not_taken(qtbot: QtBot) -> None:
    dialog = asked(qtbot)
    dialog.members.setPlainText("Atlantis")
    assert dialog.finding.text() == "“Atlantis” is no State that is known here."
    assert not dialog.accept_button.isEnabled()


def test_the_dossier_follows_the_body_that_was_chosen(application: Application, answer: Answer) -> None:
    application.start()
    window = application.windows[0]

    def choose(dialog: object) -> None:
        assert isinstance(dialog, BodyDialog)
        dialog.body.setCurrentIndex(dialog.body.findData("hrc"))
        dialog.accept_button.click()

    answer(choose)
    window.commands["body"].trigger()
    assert window.room.profile == profiles()["hrc"]
