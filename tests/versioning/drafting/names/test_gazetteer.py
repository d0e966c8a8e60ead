"""States and groups are found by whatever name they bear, and the lists of them are whole."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from versioning.drafting.names.gazetteer import alphabetical, fold, gazetteer

NAMES = gazetteer()
REGIONS = ("African Group", "Asia-Pacific Group", "Eastern European Group", "GRULAC", "WEOG")


def test_there_are_193_members_and_two_observers() -> None:
    observers = {each.name for each in NAMES.states.values() if each.is_observer}
    assert len(NAMES.states) - len(observers) == 193
    assert observers == {"Holy See", "State of Palestine"}


def test_every_state_has_a_code_and_a_name_in_three_languages() -> None:
    for code, state in NAMES.states.items():
        assert re.fullmatch("[A-Z]{3}", code)
        assert all((state.name, state.french, state.spanish))
        assert "'" not in "".join(state.names)


def test_every_name_leads_to_its_state() -> None:
    for state in NAMES.states.values():
        assert {NAMES.state(name) for name in (*state.names, state.code)} == {state}


def test_the_regional_groups_divide_the_members() -> None:
    found = Counter(code for name in REGIONS for code in members(name))
    assert set(found.values()) == {1}
    missing = {code for code, each in NAMES.states.items() if not each.is_observer} - set(found)
    assert missing == {"USA"}


@pytest.mark.parametrize(
    ("name", "count"),
    [
        *(("EU", 27), ("G77", 134), ("NAM", 121), ("LDCs", 44), ("LLDCs", 32), ("SIDS", 37), ("AU", 54)),
        *(("ASEAN", 11), ("CARICOM", 14), ("Arab Group", 22), ("OIC", 57), ("CELAC", 33), ("GUAM", 4)),
        *(("CANZ", 3), ("Nordic countries", 5)),
    ],
)
def test_a_group_has_so_many_members(name: str, count: int) -> None:
    assert len(members(name)) == count


def test_every_list_of_members_has_known_codes_a_date_and_a_source() -> None:
    for group in NAMES.groups:
        assert group.members <= NAMES.states.keys()
        assert bool(group.members) == bool(group.source) == bool(re.fullmatch(r"\d{4}-\d\d", group.as_of))


@pytest.mark.parametrize(
    ("met", "official"),
    [
        *(("Turkey", "Türkiye"), ("Swaziland", "Eswatini"), ("Czech Republic", "Czechia")),
        *(("Cape Verde", "Cabo Verde"), ("Ivory Coast", "Côte d’Ivoire"), ("Cote d'Ivoire", "Côte d’Ivoire")),
        ("The former Yugoslav Republic of Macedonia", "North Macedonia"),
        *(("The Bahamas", "Bahamas (The)"), ("bahamas (the)", "Bahamas (The)")),
        *(("the Netherlands", "Netherlands (Kingdom of the)"), ("NZ", "New Zealand"), ("U.S.", "USA")),
        ("Islamic Republic of Iran", "Iran (Islamic Republic of)"),
        ("République islamique d’Iran", "Iran (Islamic Republic of)"),
        ("Guinea\u2011Bissau", "Guinea-Bissau"),
        *(("Pays-Bas", "NLD"), ("Estados Unidos", "USA"), ("DPRK", "PRK"), ("ROK", "KOR")),
    ],
)
def test_a_state_is_found_by_any_of_its_names(met: str, official: str) -> None:
    assert NAMES.state(met) == NAMES.state(official) is not None


def test_what_may_be_two_states_is_neither() -> None:
    assert NAMES.state("SA") is None
    assert NAMES.candidates("SA")[:2] == ("Saudi Arabia", "South Africa")
    assert [each.code for each in NAMES.meant("SA")] == ["SAU", "ZAF"]


def test_misspelt_names_are_like_the_right_ones() -> None:
    assert NAMES.similar("Columbia")[0] == "Colombia"
    assert NAMES.similar("Philipines")[0] == "Philippines"
    assert NAMES.similar("Kestria") == ()


def test_candidates_begin_with_what_was_typed() -> None:
    assert NAMES.candidates("gui")[:2] == ("Guinea", "Guinea-Bissau")
    assert NAMES.candidates("kore") == ("Republic of Korea", "Democratic People’s Republic of Korea")
    assert NAMES.candidates("turkey")[0] == "Türkiye"
    assert NAMES.candidates("  ") == ()


def test_the_words_of_a_note_name_their_group() -> None:
    for group in NAMES.groups:
        assert NAMES.group_in(f"{group.behalf}.") == group
    old = "the States Members of the United Nations that are members of the Group of 77 and China"
    assert NAMES.group_in(old) == NAMES.group("G77")
    assert NAMES.group_in("the Lakes Group") is None


def test_the_alphabet_of_lists_knows_no_accents() -> None:
    names = [
        "Croatia",
        "Côte d’Ivoire",
        "Costa Rica",
        "Guinea-Bissau",
        "Guinea",
        "Guyana",
        "Türkiye",
        "Tunisia",
    ]
    assert sorted(names, key=alphabetical) == [
        *(
            "Costa Rica",
            "Côte d’Ivoire",
            "Croatia",
            "Guinea",
            "Guinea-Bissau",
            "Guyana",
            "Tunisia",
            "Türkiye",
        ),
    ]
    assert fold("The Republic\u00a0of  Côte d’Ivoire") == "republic of cote d'ivoire"


def members(name: str) -> frozenset[str]:
    group = NAMES.group(name)
    assert group is not None, name
    return group.members
