"""The canvas writes what changed, and no more."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from editor.appearance import Appearance
from editor.blocks import Block, Piece
from editor.canvas import Canvas, runs
from ui.look.tokens import LIGHT
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind, styled


def block(node: str, words: str = "", *, is_note: bool = False) -> Block:
    """A paragraph or note with some words."""
    return Block(node, Role.OPERATIVE, (Piece(styled(words or node)),), is_note=is_note)


def test_a_paragraph_and_a_note_far_below_it_change_without_the_rest(qapp: QApplication) -> None:
    body = [block(str(number)) for number in range(40)]
    notes = [block(each, is_note=True) for each in ("first", "second", "third")]
    document, appearance = QTextDocument(), Appearance(LIGHT, 1.0)
    canvas = Canvas(document)
    assert canvas.show([*body, *notes], 40, appearance)
    body[3:4] = [block("3", "be"), block("new", "hind")]
    notes[1:] = [block("second", "other words", is_note=True), notes[2]]
    assert not canvas.show([*body, *notes], 41, appearance)
    lines = [each.shown for each in (*body, *notes)]
    assert document.toPlainText().split("\n") == lines
    assert [canvas.number_of(each.node) for each in (*body, *notes)] == list(range(44))
    assert not canvas.show([*body, *notes[1:]], 41, appearance)
    assert document.toPlainText().split("\n") == [*lines[:41], *lines[42:]]
    fresh = QTextDocument()
    Canvas(fresh).show([*body, *notes[1:]], 41, appearance)
    forms = [[each.findBlockByNumber(at).blockFormat() for at in range(43)] for each in (document, fresh)]
    assert forms[0] == forms[1]


@pytest.mark.parametrize("words", ["إذ تشير", "回顾", "Recalling"])
def test_letters_that_have_no_italics_are_not_slanted(words: str) -> None:
    text = styled(words, MarkKind.ITALIC, MarkKind.BOLD)
    (run,) = runs(Block("1", Role.PREAMBULAR, (Piece(text),)))
    is_latin = words.isascii()
    assert ((MarkKind.ITALIC, "") in run.style.marks) is is_latin
    assert (MarkKind.BOLD, "") in run.style.marks


def test_what_stands_between_a_paragraph_and_its_note_is_not_told_as_changed(qapp: QApplication) -> None:
    body = [block(str(number), "ten letters") for number in range(40)]
    notes = [block(each, is_note=True) for each in ("first", "second")]
    document, appearance = QTextDocument(), Appearance(LIGHT, 1.0)
    canvas = Canvas(document)
    canvas.show([*body, *notes], 40, appearance)
    document.documentLayout()  # which is told of changes
    told: list[int] = []
    document.contentsChange.connect(lambda _start, _gone, come: told.append(come))
    body[3], notes[1] = block("3", "other words"), block("second", "changed too", is_note=True)
    canvas.show([*body, *notes], 40, appearance)
    assert told
    assert sum(told) < 2 * len("ten letters ")
