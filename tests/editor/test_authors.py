"""A redline of several delegations says whose each change is: beside the paragraph and under the pointer."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.hints import hint_of
from ui.look.tokens import LIGHT
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, styled

BASE = Resolution(
    "draft",
    Masthead(),
    (
        Paragraph("a", Role.OPERATIVE, styled("Urges States to report;")),
        Paragraph("b", Role.OPERATIVE, styled("Decides to meet again.")),
    ),
)


def written(author: str, node: str, words: str) -> Transaction:
    return Transaction((EditText(node, 5, EMPTY, styled(words)),), author)


def editor_with(qtbot: QtBot, *edits: Transaction) -> DraftEditor:
    editor = DraftEditor(LIGHT)
    qtbot.addWidget(editor)
    session = Session(BASE)
    first = session.name_revision("Draft")
    for edit in edits:
        session.dispatch(edit)
    editor.set_session(session)
    editor.set_baseline(BASE, session.edits_since(first.id))
    return editor


def named(editor: DraftEditor) -> list[tuple[str, ...]]:
    return [block.authors for block in editor.canvas.blocks]


def test_each_paragraph_tells_whose_changes_it_holds(qtbot: QtBot) -> None:
    editor = editor_with(
        qtbot,
        written("France", "a", " all"),
        written("Kenya", "a", ", again,"),
        written("Kenya", "b", " now"),
    )
    assert named(editor) == [("Kenya", "France"), ("Kenya",)]
    assert editor.numbers.signed


def test_the_changes_of_one_author_need_no_name_beside_them(qtbot: QtBot) -> None:
    editor = editor_with(qtbot, written("France", "a", " all"))
    assert named(editor) == [("France",), ()]
    assert not editor.numbers.signed


def test_what_is_typed_next_is_signed_too(qtbot: QtBot) -> None:
    editor = editor_with(qtbot, written("France", "a", " all"))
    editor._session.author = "Kenya"
    editor.go_to("b")
    QTest.keyClicks(editor, "x")
    assert named(editor) == [("France",), ("Kenya",)]
    assert editor.numbers.signed


def test_the_pointer_is_told_whose_words_it_is_over(qtbot: QtBot) -> None:
    editor = editor_with(qtbot, written("France", "a", " all"), written("Kenya", "b", " now"))
    assert hint_of(editor.canvas.blocks, 0, 7, (), editor.numbers) == "Inserted by France"
