"""What is printed around the fields of a masthead."""

import pytest

from versioning.compare.compare import compare
from versioning.compare.redline import Fate, Redline
from versioning.drafting.masthead import above_organ, around, marked_field, organ_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("French", "Nations Unies"),
        ("Arabic", "الأمم المتحدة"),
        ("English", "United Nations"),
        ("", "United Nations"),
    ],
)
def test_whose_document_it_is_stands_above_in_its_language(language: str, said: str) -> None:
    assert above_organ(Masthead(organ="General Assembly"), language) == said
    assert above_organ(Masthead(symbol="A/99/L.1"), language) == said


def test_nothing_stands_above_where_nobody_issued_it() -> None:
    assert not above_organ(Masthead(), "English")
    assert not above_organ(Masthead(symbol="Draft 3"), "English")


def test_an_item_told_by_its_figure_gets_the_words_around_it_and_any_other_stays_as_it_is() -> None:
    assert around("agenda_item", "20 c)", "French") == ("Point ", " de l’ordre du jour")
    assert around("agenda_item", "Point 20 c) de l’ordre du jour", "French") == ("", "")
    assert around("agenda_item", "6", "German") == ("Agenda item ", "")


def test_distribution_and_original_are_named_as_each_language_does() -> None:
    assert around("distribution", "General", "English") == ("Distr.: ", "")
    assert around("distribution", "general", "Spanish") == ("Distr. ", "")
    assert around("language", "anglais", "French") == ("Original : ", "")
    assert around("date", "1 May 2099", "English") == ("", "")


def test_the_organ_of_a_symbol_is_its_first_letters() -> None:
    assert organ_of("A/C.2/99/L.14") == "A"
    assert not organ_of("Draft 3")


def headed(title: str, **fields: str) -> Resolution:
    return Resolution("d", Masthead(**fields), (Paragraph("t", Role.TITLE, styled(title)),))


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("", "20", ["+Agenda item 20"]),
        ("20", "", ["-Agenda item 20"]),
        ("20", "21", [" Agenda item ", "-20", "+21"]),
        ("20", "Item 21", ["-Agenda item 20", "+Item 21"]),
        ("20", "20", [" Agenda item 20"]),
        ("", "", []),
    ],
)
def test_what_is_printed_around_a_field_is_marked_with_it(old: str, new: str, marked: list[str]) -> None:
    redline = compare(headed("Wells", agenda_item=old), headed("Wells", agenda_item=new))
    assert shown(redline) == marked


def test_each_text_prints_it_in_its_language() -> None:
    arabic = headed("إن الآبار والموانئ", agenda_item="20", language="Arabic")
    assert shown(compare(headed("Wells", agenda_item="20"), arabic)) == [
        *("-Agenda item ", "+البند ", " 20", "+ من جدول الأعمال"),
    ]


def shown(redline: Redline) -> list[str]:
    signs = {Fate.KEPT: " ", Fate.DELETED: "-", Fate.INSERTED: "+"}
    return [signs[each.fate] + each.shown.chars for each in marked_field(redline, "agenda_item")]
