"""The ways of the body are a setting of the dossier: chosen, changed, undone, kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exports import samples
from versioning.drafting.compiled_writer import IN_THE_ROOM, OF_THE_MANUAL
from versioning.negotiation.body import chosen_profile
from versioning.negotiation.profile import Profile, profiles
from versioning.room import Room
from versioning.session import Session
from versioning.store.dossier import Dossier


@pytest.fixture
def room() -> Room:
    return Room(Session(samples.base(), author="Chair"))


def test_at_first_the_masthead_tells_the_body(room: Room) -> None:
    assert chosen_profile(room.session.acts) is None
    assert room.profile == profiles()["ga"]


@pytest.mark.parametrize("body", list(profiles().values()), ids=lambda body: body.id)
def test_a_body_is_chosen(room: Room, body: Profile) -> None:
    room.follow(body)
    assert room.profile == body


def test_its_ways_are_changed(room: Room) -> None:
    own = replace(profiles()["mun"], name="Model of the lake", bis="instead", non_member_note="Observer.")
    room.follow(own)
    assert room.profile == own


def test_the_masthead_tells_again(room: Room) -> None:
    room.follow(profiles()["hrc"])
    room.follow(None)
    assert room.profile == profiles()["ga"]


def test_the_choice_is_taken_back(room: Room) -> None:
    room.follow(profiles()["hrc"])
    room.take_back(room.session.acts[-1].id)
    assert room.profile == profiles()["ga"]


def test_the_choice_stays_with_the_dossier(tmp_path: Path) -> None:
    session = Session.open(Dossier.create(tmp_path / "talks.chapeau", samples.base()))
    Room(session).follow(profiles()["hrc"])
    session.close()
    again = Session.open(Dossier.open(tmp_path / "talks.chapeau"))
    assert Room(again).profile == profiles()["hrc"]
    again.close()


def test_new_paragraphs_are_numbered_as_the_body_does(room: Room) -> None:
    assert room.compilation().naming == IN_THE_ROOM
    room.follow(replace(profiles()["ga"], bis="instead"))
    assert room.compilation().naming == OF_THE_MANUAL
