"""Straight marks become those of the draft's language as one types, and undo takes just that back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.typography import KEYS, NO_BREAK, STRAIGHT, needs_no_look, typeset, typographic
from ui.look.tokens import LIGHT
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Mark, MarkKind, styled

LANGUAGES = ("English", "French", "Spanish", "Russian", "Arabic", "Chinese", "")


def typed(keys: str, language: str) -> str:
    """What stands on the page after these keys."""
    words = ""
    for key in keys:
        taken, became = typeset(key, words, language)
        words = words[: len(words) - taken] + became
    return words


@pytest.mark.parametrize(
    ("language", "keys", "expected"),
    [
        ("English", '"Wells" and "the coast",', "“Wells” and “the coast”,"),
        ("English", '("Wells")["Wells"]', "(“Wells”)[“Wells”]"),
        ("English", "States' and the State's", "States’ and the State’s"),
        ("English", "\"the 'open' wells\"", "“the ‘open’ wells”"),
        ("English", "\"'Wells'\"", "“‘Wells’”"),
        ("English", 'nothing: ""', "nothing: “”"),
        ("English", 'to 5", and\n"so"', "to 5”, and\n“so”"),
        ("Spanish", '¿"Los pozos"?', "¿“Los pozos”?"),
        ("French", 'dits "puits"', "dits «\u00a0puits\u00a0»"),
        ("French", "l'\"Agenda\" d'aujourd'hui", "l’«\u00a0Agenda\u00a0» d’aujourd’hui"),
        ("French", '"les "bons" puits"', "«\u00a0les “bons” puits\u00a0»"),
        ("French", 'rien ""', "rien «\u00a0\u00a0»"),
        ("Russian", '"колодцы" и "ещё "одни" колодцы"', "«колодцы» и «ещё „одни“ колодцы»"),
        ("Russian", '"все "колодцы""', "«все „колодцы“»"),
        ("Arabic", 'عن "الآبار" و"السواحل" بـ"ماء"', "عن «الآبار» و«السواحل» بـ«ماء»"),
        ("Chinese", '题为"水井"的决议和"海岸"', "题为“水井”的决议和“海岸”"),
        ("Chinese", "\"关于'水井'\"", "“关于‘水井’”"),
        ("", 'of "Wells"', "of “Wells”"),
    ],
)
def test_straight_marks_become_those_of_the_language(language: str, keys: str, expected: str) -> None:
    assert typed(keys, language) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("rappelle que:", "rappelle que_:"),
        ("rappelle que :", "rappelle que_:"),
        ("rappelle que  :", "rappelle que_:"),
        ("les puits;", "les puits_;"),
        ("pourquoi?!", "pourquoi_?!"),
        ("«puits»", "«_puits_»"),
        ("« puits »;", "«_puits_»_;"),
        ('"puits":', "«_puits_»_:"),
        ("à 18:30", "à 18:30"),
        ("d’ici à 2030;", "d’ici à 2030_;"),
        ("(?)", "(?)"),
        ("https://un.org/a?b:c", "https://un.org/a?b:c"),
        ("www.un.org/a?b", "www.un.org/a?b"),
        (":", ":"),
    ],
)
def test_a_french_sign_stands_apart_by_a_space_that_does_not_break(keys: str, expected: str) -> None:
    assert typed(keys, "French") == expected.replace("_", NO_BREAK)


@given(st.text(alphabet="ab1 :;!?«»\"'(/", max_size=12), st.sampled_from(LANGUAGES))
def test_no_letter_is_lost_to_typography_and_no_space_doubled(keys: str, language: str) -> None:
    became = typed(keys, language)
    letters = [each for each in keys if each.isalnum() or each in ":;!?(/"]
    assert [each for each in became if each.isalnum() or each in ":;!?(/"] == letters
    assert f" {NO_BREAK}" not in became


@given(st.text(), st.sampled_from(LANGUAGES), st.sampled_from(sorted(KEYS)))
def test_what_needs_no_look_stays_as_it_is(before: str, language: str, key: str) -> None:
    if needs_no_look(key, before):
        assert typeset(key, before, language) == (0, key)


@given(st.text(), st.sampled_from(LANGUAGES), st.sampled_from(sorted(STRAIGHT)))
def test_no_straight_mark_stays_whatever_stands_before(before: str, language: str, key: str) -> None:
    became = typographic(key, before, language)
    assert became
    assert not set(became) & STRAIGHT


@given(st.text(), st.text(), st.sampled_from(LANGUAGES))
def test_everything_else_is_typed_as_it_is(before: str, words: str, language: str) -> None:
    if words not in STRAIGHT:
        assert typographic(words, before, language) == words


@given(st.lists(st.sampled_from(("wells", "coast")), min_size=1, max_size=4), st.sampled_from(LANGUAGES))
def test_a_quotation_that_is_begun_is_ended(quoted: list[str], language: str) -> None:
    words = typed(" ".join(f'"{each}"' for each in quoted), language)
    ends = [each for each in words if each in "“”«»"]
    assert [each in "“«" for each in ends] == [True, False] * len(quoted)


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    return made


def opened(editor: DraftEditor, words: str, *marks: MarkKind, language: str = "English") -> Session:
    paragraph = Paragraph("op1", Role.OPERATIVE, styled(words, *marks))
    session = Session(Resolution("draft", Masthead(language=language), (paragraph,)))
    editor.set_session(session)
    editor.go_to("op1")
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    return session


def words_of(session: Session) -> str:
    return session.draft.text("op1").chars


def test_one_undo_takes_back_the_change_of_the_mark_and_nothing_else(editor: DraftEditor) -> None:
    session = opened(editor, "The wells of")
    QTest.keyClicks(editor, ' the "coast')
    assert words_of(session) == "The wells of the “coast"
    editor.undo()
    assert words_of(session) == "The wells of the “"
    editor.undo()
    assert words_of(session) == 'The wells of the "'
    QTest.keyClicks(editor, "coast")
    assert words_of(session) == 'The wells of the "coast'
    while session.can_undo:
        editor.undo()
    assert words_of(session) == "The wells of"


def test_the_mark_is_that_of_the_language_in_which_the_draft_is_written(editor: DraftEditor) -> None:
    session = opened(editor, "Décide que les puits et les côtes sont dans", language="English")
    QTest.keyClicks(editor, ' l\'"eau"')
    assert words_of(session).endswith(" l’«\u00a0eau\u00a0»")


def test_undo_brings_back_the_french_space_that_was_typed(editor: DraftEditor) -> None:
    session = opened(editor, "Décide que les puits et les côtes", language="French")
    QTest.keyClicks(editor, " :")
    assert words_of(session).endswith("côtes\u00a0:")
    QTest.keyClicks(editor, " eau")
    assert words_of(session).endswith("côtes\u00a0: eau")
    editor.undo()
    editor.undo()
    assert words_of(session).endswith("côtes :")


def test_the_mark_is_styled_as_what_it_stands_in(editor: DraftEditor) -> None:
    session = opened(editor, "Décide que les puits et les", MarkKind.ITALIC)
    QTest.keyClicks(editor, ' "')
    text = session.draft.text("op1")
    assert text.spans(MarkKind.ITALIC, 0, len(text)) == (Mark(0, len(text), MarkKind.ITALIC),)


def test_what_an_input_method_or_a_dead_key_writes_becomes_typographic_too(editor: DraftEditor) -> None:
    session = opened(editor, "The wells of the States")
    event = QInputMethodEvent()
    event.setCommitString("'")
    QApplication.sendEvent(editor, event)
    assert words_of(session) == "The wells of the States’"


def test_a_mark_takes_the_place_of_the_selection(editor: DraftEditor) -> None:
    session = opened(editor, "The wells of the coast")
    editor.show_range("op1", 17, 22)
    QTest.keyClicks(editor, '"')
    assert words_of(session) == "The wells of the “"


def test_what_is_pasted_stays_as_it_is(editor: DraftEditor) -> None:
    session = opened(editor, "The wells of ")
    QGuiApplication.clipboard().setText('"')
    editor.paste()
    assert words_of(session) == 'The wells of "'


def test_where_a_person_wants_straight_marks_they_stay(editor: DraftEditor) -> None:
    session = opened(editor, "The wells of ")
    editor.set_typographic(False)
    QTest.keyClicks(editor, '"the States\'"')
    assert words_of(session) == 'The wells of "the States\'"'
