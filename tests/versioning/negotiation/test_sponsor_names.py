"""Names that are typed or pasted are understood, or asked about, and none is dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.versioning.negotiation.ledgers import NAMES
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.sponsor_names import sorted_out, understood
from versioning.negotiation.sponsors import identity
from versioning.negotiation.sponsorship import names_listed

STATES = [each.name for each in gazetteer().states.values()]


def test_sixty_states_pasted_over_several_lines_are_sixty() -> None:
    sixty = STATES[:60]
    pasted = ", ".join(sixty[:-1]) + f" and {sixty[-1]}: draft resolution"
    wrapped = pasted.replace("Plurinational State of", "Plurinational\nState of").replace(
        "Brazil, ", "Brazil,\n"
    )
    assert [each.name for each in understood(wrapped)] == sixty


@given(
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=70),
    st.sampled_from((", ", "\n", ";\n", "\t", "; ")),
)
def test_every_name_of_a_pasted_list_is_found(names: list[str], between: str) -> None:
    assert list(names_listed(between.join(names))) == names


@pytest.mark.parametrize(
    "text",
    [
        "1. Alta\n2. Borduria",
        "- Alta\n- Borduria",
        "Alta*, Borduria**",
        "Alta and Borduria.",
        "\n Alta \n\nBorduria,",
    ],
)
def test_signs_around_names_are_left_out(text: str) -> None:
    assert names_listed(text) == ("Alta", "Borduria")


def test_a_name_that_goes_on_in_the_next_line_is_one() -> None:
    pasted = """Additional sponsors (as of 14 November, 6 p.m.):
Albania*
the United Kingdom of Great Britain and Northern
Ireland, Norway, Sao Tome and
Principe and Kenya
Central African
Republic
Congo / Lao PDR"""
    assert [each.name for each in understood(pasted)] == [
        *("Albania", "United Kingdom of Great Britain and Northern Ireland", "Norway"),
        *("Sao Tome and Principe", "Kenya", "Central African Republic", "Congo"),
        "Lao People’s Democratic Republic",
    ]


@given(st.permutations(STATES))
def test_no_two_states_below_each_other_are_taken_for_one(names: list[str]) -> None:
    assert [each.name for each in understood("\n".join(names))] == names


def test_abbreviations_and_former_names_mean_their_states() -> None:
    found = understood("US, uk, Turkey, ROK and Ivory Coast")
    assert [each.name for each in found] == [
        "United States of America",
        "United Kingdom of Great Britain and Northern Ireland",
        *("Türkiye", "Republic of Korea", "Côte d’Ivoire"),
    ]


def test_what_is_not_sure_is_asked_about_with_what_it_may_mean() -> None:
    south, group, misspelt, invented = understood("SA; EU; Columbia; Kestria")
    assert (south.name, south.candidates) == ("", ("Saudi Arabia", "South Africa"))
    assert group.group is not None
    assert group.group.name == "European Union"
    assert (misspelt.name, misspelt.candidates[0]) == ("", "Colombia")
    assert (invented.name, invented.candidates, invented.group) == ("", (), None)


@given(
    st.lists(st.sampled_from((*NAMES, "SA", "EU", "Columbia", "UK")), max_size=30),
    st.lists(st.sampled_from(NAMES), max_size=9),
)
def test_no_name_is_dropped(names: list[str], present: list[str]) -> None:
    found = sorted_out(understood("\n".join(names)), present)
    kept = {identity(each) for each in (*found.known, *found.there, *(each.words for each in found.unknown))}
    assert kept == {identity(name) for name in names}
    assert not {identity(each) for each in found.known} & {identity(each) for each in present}


@pytest.mark.parametrize(
    "text",
    [
        "Brazil,Chile,Peru",
        "Brazil, Chile & Peru",
        "Co-sponsors: Brazil, Chile and Peru",
        "BRA CHL PER",
        "1. Brazil\n2. Chile\n3. Peru",
    ],
)
def test_a_list_is_divided_however_it_is_typed(text: str) -> None:
    assert [each.name for each in understood(text)] == ["Brazil", "Chile", "Peru"]


def test_a_name_with_an_ampersand_is_one_name() -> None:
    assert [each.name for each in understood("Peru, Trinidad & Tobago")] == ["Peru", "Trinidad and Tobago"]


def test_articles_make_no_other_name() -> None:
    names = [each.name for each in understood("The Gambia, Democratic Republic of Congo, Congo")]
    assert names == ["Gambia", "Democratic Republic of the Congo", "Congo"]


def test_a_code_that_names_a_group_too_is_asked_about() -> None:
    (typed,) = understood("NAM")
    assert typed.name == ""
    assert typed.candidates == ("Namibia",)
    assert typed.group is not None
    assert typed.group.name == "Non-Aligned Movement"
