"""What drafts and file formats say is told in the language of the interface."""

import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from editor.words import (
    abreast,
    below_each_other,
    in_turn,
    key_names,
    listed,
    percentage,
    quoted,
    titled,
    told,
)
from tests.tools.translations import REPORTS, Message
from ui.shared.languages import ENGLISH, install
from versioning.drafting import proposal
from versioning.drafting.instructions import instruction, question, reference
from versioning.negotiation.agreement import State
from versioning.saying import Count, counted, joined, said
from versioning.tree.paragraph import Role

WORDS = st.text(st.sampled_from("ab {}%nL:,!“é\\\n'\""), max_size=12)
PAGES = Count("1 strange thing on {page}", "{n} strange things on {page}")


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    install(qapp, "fr")
    yield
    install(qapp, ENGLISH)


@pytest.mark.usefixtures("french")
def test_words_are_quoted_as_the_language_does() -> None:
    assert quoted("all {n}") == "«\N{NO-BREAK SPACE}all {n}\N{NO-BREAK SPACE}»"


@pytest.mark.usefixtures("french")
def test_words_are_parted_as_the_language_does() -> None:
    assert titled("OP5", "a {words}") == "OP5\N{NO-BREAK SPACE}: a {words}"
    assert titled("", "a {words}") == "a {words}"
    assert in_turn(["{more} a", "b", "c"]) == "{more} a\N{NO-BREAK SPACE}; b\N{NO-BREAK SPACE}; c"
    assert in_turn([]) == ""


@pytest.mark.usefixtures("french")
def test_a_share_is_told_as_the_language_does() -> None:
    assert percentage(1.25) == "125\N{NO-BREAK SPACE}%"


def test_keys_are_read_from_the_left_in_arabic_and_lines_from_the_right(qapp: QApplication) -> None:
    assert key_names(QKeySequence("Ctrl++")) == "Ctrl++"
    assert below_each_other(["Rev.1.", "6"]) == "Rev.1.\n6"
    install(qapp, "ar")
    try:
        assert key_names(QKeySequence("Ctrl++")) == "\u2066Ctrl++\u2069"
        assert key_names(QKeySequence()) == ""
        assert below_each_other(["Rev.1.", "6"]) == "\u200fRev.1.\n\u200f6"
    finally:
        install(qapp, ENGLISH)


@given(WORDS, st.integers(0, 3), st.lists(WORDS, max_size=3))
def test_without_a_translation_it_is_told_in_english(words: str, number: int, parts: list[str]) -> None:
    inner = counted(PAGES, number, page=said("leaf “{name}”", name=words))
    saying = said(
        "{{{words}}} and 100 %: {inner}; {list}", words=words, inner=inner, list=joined(parts, "{%n")
    )
    assert told(saying) == saying
    assert told(words) == words


@pytest.mark.usefixtures("french")
def test_it_is_told_with_its_values_in_another_language() -> None:
    place = said("left out: “{words}”", words="{name} 100 %n")
    assert told(joined((said("page {number}", number=3), place), "; ")) == (
        "page 3; laissé de côté\u00a0: «\u00a0{name} 100 %n\u00a0»"
    )
    assert told(counted(Count("1 annex", "{n} annexes"), 1)) == "1 annexe"
    assert told(counted(Count("1 annex", "{n} annexes"), 0)) == "0 annexe"
    assert told(counted(Count("1 annex", "{n} annexes"), 2)) == "2 annexes"
    assert told("page 3") == "page 3"


@pytest.mark.parametrize(
    ("language", "row"),
    [("fr", "Norland, Sudland"), ("ar", "Norland\u200f، Sudland"), ("zh", "Norland、Sudland")],
)
def test_a_row_has_the_commas_of_the_language(language: str, row: str, qapp: QApplication) -> None:
    install(qapp, language)
    said = listed(["Norland", "Sudland"])
    install(qapp, ENGLISH)
    assert said == row


def test_in_arabic_a_line_begins_at_the_right_and_a_figure_stands_beyond_the_dot_after_a_latin_name(
    qapp: QApplication,
) -> None:
    install(qapp, "ar")
    said = abreast(["Kestria", "", "3 اقتراحات"])
    install(qapp, ENGLISH)
    assert re.fullmatch("\u200fKestria\u200f · \u200f?3 اقتراحات", said)
    assert abreast(["Kestria", "3"]) == "Kestria · 3"


def test_words_read_from_the_other_side_than_the_interface_are_set_apart_in_their_quotation_marks(
    qapp: QApplication,
) -> None:
    install(qapp, "ar")
    said = quoted("Living Coasts,"), quoted("سواحل حية،")
    install(qapp, ENGLISH)
    assert said == ("«\u2068Living Coasts,\u2069»", "«سواحل حية،»")
    assert quoted("سواحل حية،") == "“\u2068سواحل حية،\u2069”"


def test_no_row_for_a_person_is_parted_without_the_language() -> None:
    top = Path(__file__).parents[2]
    paths = [path for room in ("editor", "ui") for path in sorted((top / room).rglob("*.py"))]
    rows = [
        path.name for path in paths if "shell" not in path.parts and '", ".join(' in path.read_text("utf-8")
    ]
    assert rows == ["revising.py"], "an amendment document is in English"


@pytest.mark.usefixtures("french")
def test_thousands_are_parted_as_the_language_does() -> None:
    assert told(said("holds more than {most:,} objects", most=1_000_000)) == (
        "contient plus de 1\u202f000\u202f000 objets"
    )


def test_no_template_holds_what_qt_would_fill_in(messages: list[Message]) -> None:
    assert not [each.words for each in messages if each.context == REPORTS and "%" in each.words]


@pytest.mark.parametrize(
    "kinds",
    [Role, State, proposal.Kind, reference.Kind, instruction.Action, instruction.Side, question.Status],
    ids=lambda each: f"{each.__module__}.{each.__name__}",
)
def test_the_names_of_kinds_can_be_told(kinds: type[Enum], messages: list[Message]) -> None:
    known = {each.words for each in messages if each.context == REPORTS}
    assert not {each.value for each in kinds} - known
