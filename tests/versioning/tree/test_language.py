"""The language of a draft is seen by its words; the masthead only helps where they don't tell."""

from __future__ import annotations

import pytest

from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled


def draft(words: str, printed: str = "") -> Resolution:
    return Resolution("a", Masthead(language=printed), (Paragraph("b", Role.PREAMBULAR, styled(words)),))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("English", "Recalling the rules of the harbour and its lamps,"),
        ("French", "Rappelant les règles du port et de ses phares,"),
        ("Spanish", "Recordando las normas del puerto y sus faros,"),
        ("Russian", "ссылаясь на правила порта,"),
        ("Arabic", "إذ تشير إلى قواعد الميناء (A/80/1)،"),
        ("Chinese", "回顾港口的规则 (A/80/1)，"),
    ],
)
def test_its_words_tell_whatever_the_original_was(language: str, words: str) -> None:
    assert language_of(draft(words, "English")) == language


@pytest.mark.parametrize("printed", ["French", "français"])
def test_a_draft_without_words_is_in_the_language_of_its_masthead(printed: str) -> None:
    assert language_of(draft("", printed)) == "French"


def test_a_symbol_in_latin_letters_tells_nothing() -> None:
    assert language_of(draft("A/80/L.2", "Spanish")) == "Spanish"


@pytest.mark.parametrize(
    "words",
    [
        "in Bekräftigung der Regeln des Hafens und seiner Leuchttürme,",
        "Recordando as regras do porto e dos seus faróis, que não se podem apagar em uma noite,",
        "Richiamando le regole del porto e dei suoi fari, che gli Stati devono tenere accesi,",
        "посилаючись на правила порту і його маяків,",
        "подсећајући на правила луке и њених светионика,",
        "порттың және оның шамшырақтарының ережелерін еске ала отырып,",
        "като припомня правилата на пристанището и като съзнава, че държавите се грижат за светлината му,",
        "با یادآوری مقررات بندر و چراغ‌های آن،",
        "港の規則とその灯台を想起し、",
    ],
)
def test_a_text_in_another_language_is_in_none_of_the_six_whatever_its_masthead_says(words: str) -> None:
    assert language_of(draft(words, "English")) == ""


def test_a_foreign_name_does_not_make_it_another_language() -> None:
    words = "ссылаясь на правила порта Київ и на другие правила, в которых говорится о лампах, " * 2
    assert language_of(draft(words)) == "Russian"
    assert (
        language_of(draft("Recalling the rules of the port of Porto and the die that is cast,")) == "English"
    )
