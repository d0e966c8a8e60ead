"""Before anything is written, a person sees what, in whose name, and where."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from exports.docx.reader import read as read_word
from exports.formats import HTML, PDF, WORD, read_file
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.story.checking import marking, parts_of
from tests.ui.drafts import small_draft
from ui.dialogs import export_form
from ui.dialogs.export_dialog import CleanExportDialog, TextExportDialog, TrackedExportDialog, WordSource
from ui.dialogs.export_form import Choosable
from ui.shared.exporting import CleanExport, TrackedExport, fit_name, free_path
from versioning.change.step import Delete, EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.comment import Anchor, Comment
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, StyledText, styled

DRAFTS = (
    Choosable("Working draft", small_draft),
    Choosable("Rev.1", small_draft),
    Choosable("Draft", small_draft),
)


def test_a_clean_export_is_named_after_what_is_exported(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CleanExportDialog(DRAFTS, tmp_path, "A/C.2/99/L.1")
    qtbot.addWidget(dialog)
    assert dialog.path == tmp_path / "A-C.2-99-L.1.docx"
    dialog.target.setCurrentIndex(1)
    assert dialog.path == tmp_path / "A-C.2-99-L.1 Rev.1.docx"
    export = dialog.export()
    assert isinstance(export, CleanExport)
    assert export.draft == small_draft()


def test_a_place_chosen_by_hand_stays(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CleanExportDialog(DRAFTS, tmp_path, "x")
    qtbot.addWidget(dialog)
    dialog.place.setText("")
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.place, "mine")
    dialog.target.setCurrentIndex(2)
    assert dialog.path == tmp_path / "mine.docx"


def test_a_tracked_export_needs_an_author_and_two_texts(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TrackedExportDialog(DRAFTS, (1, 0), "", tmp_path, "x")
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    assert dialog.tells.text() == "Say whose the changes are that bear no name yet."
    dialog.author.setText("Kestria")
    assert dialog.accept_button.isEnabled()
    dialog.base.setCurrentIndex(0)
    assert not dialog.accept_button.isEnabled()
    dialog.author.setText("Marenda")
    assert not dialog.accept_button.isEnabled()
    dialog.base.setCurrentIndex(2)
    export = dialog.export()
    assert isinstance(export, TrackedExport)
    assert export.author == "Marenda"
    assert export.date.endswith("Z")
    assert export.path.name == "x Draft to Working draft.docx"


def test_each_change_keeps_its_author_where_several_made_them(qtbot: QtBot, tmp_path: Path) -> None:
    base = small_draft()
    node = next(each for each in base.walk() if each.role is Role.OPERATIVE).id
    first = Transaction((EditText(node, 0, EMPTY, styled("Also ")),), "France")
    second = Transaction((EditText(node, 5, EMPTY, styled("strongly ")),), "Kenya")
    target = second.apply(first.apply(base))
    drafts = (Choosable("Working draft", lambda: target), Choosable("Draft", lambda: base))
    known = {(1, 0): (first, second)}
    dialog = TrackedExportDialog(
        drafts, (1, 0), "Peru", tmp_path, "x", edits=lambda *which: known.get(which, ())
    )
    qtbot.addWidget(dialog)
    assert dialog.apart.text() == "&Each change under its own author (France, Kenya)"
    dialog.export().write(lambda: None)
    assert read_file(dialog.path).authors == {"France": 1, "Kenya": 1}
    dialog.apart.setChecked(False)
    assert dialog.export().edits == ()


def dated(data: bytes) -> set[tuple[str, str]]:
    """Whose changes a file holds, and from when."""
    words = parts_of(data)["word/document.xml"].decode()
    return set(re.findall(r'w:author="([^"]+)" w:date="([^"]+)"', words))


@pytest.mark.parametrize("layout", [0, 1])
def test_each_change_keeps_the_date_of_its_author_too(qtbot: QtBot, tmp_path: Path, layout: int) -> None:
    data = docx(p(r("The Assembly,", "i")) + p(r("Requests", "i"), r(" all to care for wells;")))
    base = read_word(data, "base.docx").draft
    node = list(base.walk())[-1].id
    dates = ("2026-03-01T10:00:00Z", "2026-03-02T11:00:00Z")
    edits = (
        Transaction((EditText(node, 8, EMPTY, styled(" again and again")),), "France", dates[0]),
        Transaction((EditText(node, 14, styled(" and again"), EMPTY),), "Kenya", dates[1]),
    )
    target = edits[1].apply(edits[0].apply(base))
    drafts = (Choosable("Working draft", lambda: target), Choosable("As received", lambda: base))
    known = {(1, 0): edits}
    dialog = TrackedExportDialog(
        *(drafts, (1, 0), "Peru", tmp_path, "x"),
        edits=lambda *which: known.get(which, ()),
        source=WordSource("base.docx", data),
    )
    qtbot.addWidget(dialog)
    dialog.layout_of.setCurrentIndex(layout)
    assert dialog.own_dates.isChecked()
    assert "France (1 March 2026" in dialog.tells.text()
    assert "Kenya (2 March 2026" in dialog.tells.text()
    dialog.export().write(lambda: None)
    own = set(zip(("France", "Kenya"), dates, strict=True))
    found = dated(dialog.path.read_bytes())
    assert found == (own if layout == 0 else {("France", dates[0])})  # what came and went is in no redline
    dialog.own_dates.setChecked(False)
    assert "the date above" in dialog.tells.text()
    assert dialog.export().dates == {}


def test_nothing_is_asked_of_authors_where_one_made_every_change(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TrackedExportDialog(DRAFTS, (1, 0), "Peru", tmp_path, "x")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.apart.isVisible()


def test_what_one_delegation_proposed_keeps_its_name_under_another_author(
    qtbot: QtBot, tmp_path: Path
) -> None:
    base = small_draft()
    edit = Transaction((EditText("op2", 0, EMPTY, styled("Also ")),), "Mexico and Norway")
    drafts = (Choosable("Working draft", lambda: edit.apply(base)), Choosable("Draft", lambda: base))
    for author, offered in (("Chair", True), ("", True), ("Mexico and Norway", False)):
        dialog = TrackedExportDialog(drafts, (1, 0), author, tmp_path, "x", edits=lambda *_: (edit,))
        qtbot.addWidget(dialog)
        assert dialog.apart.isVisibleTo(dialog) is offered
        dialog.author.setText("Chair")
        assert ("Mexico and Norway" in dialog.tells.text()) is offered
        assert dialog.export().edits == ((edit,) if offered else ())


def test_what_follows_from_the_changes_of_one_is_theirs_too(qtbot: QtBot, tmp_path: Path) -> None:
    base = small_draft()
    at = next(index for index, each in enumerate(base.children) if each.id == "op1")
    edit = Transaction((Delete(base.id, at, base.children[at]),), "Kenya", "2026-03-02T11:00:00Z")
    drafts = (Choosable("Working draft", lambda: edit.apply(base)), Choosable("Draft", lambda: base))
    dialog = TrackedExportDialog(drafts, (1, 0), "Peru", tmp_path, "x", edits=lambda *_: (edit,))
    qtbot.addWidget(dialog)
    dialog.export().write(lambda: None)
    data = dialog.path.read_bytes()
    assert "pPrChange" in parts_of(data)["word/document.xml"].decode()  # the one that is left has no number
    assert dated(data) == {("Kenya", "2026-03-02T11:00:00Z")}


def test_a_file_is_not_replaced_without_asking(qtbot: QtBot, tmp_path: Path, monkeypatch: object) -> None:
    (tmp_path / "there.docx").write_bytes(b"")
    dialog = CleanExportDialog(DRAFTS, tmp_path, "x")
    qtbot.addWidget(dialog)
    dialog.place.setText(str(tmp_path / "there.docx"))
    asked: list[str] = []
    for answer, outcome in ((False, QDialog.DialogCode.Rejected), (True, QDialog.DialogCode.Accepted)):
        monkeypatch.setattr(
            export_form, "ask", lambda *words, answer=answer: asked.append(words[1]) or answer
        )
        dialog.accept()
        assert dialog.result() == outcome
    assert asked == ["there.docx is already there."] * 2


def test_names_fit_every_system() -> None:
    assert fit_name("A/C.2/99/L.1", "Rev.1") == "A-C.2-99-L.1 Rev.1"
    assert fit_name("", "  ") == "Draft"
    assert fit_name('a<b>:"c"') == "a-b-c"


def test_a_suggested_file_is_never_one_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"")
    assert free_path(tmp_path / "a.docx") == tmp_path / "a (2).docx"


def test_the_file_that_was_read_is_the_layout_where_there_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    data = docx(p(r("The Assembly,", "i")) + p(r("Requests", "i"), r(" all to care for wells;")))
    base = read_word(data, "base.docx").draft
    node = list(base.walk())[-1]
    edit = Transaction((EditText(node.id, 8, EMPTY, styled(" again")),), "France")
    target = edit.apply(base)
    drafts = (Choosable("Working draft", lambda: target), Choosable("As received", lambda: base))
    source = WordSource("base.docx", data, ("Alta",))
    dialog = TrackedExportDialog(drafts, (1, 0), "Peru", tmp_path, "x", source=source)
    qtbot.addWidget(dialog)
    assert dialog.layout_of.currentText() == "As in base.docx"
    assert "the name Peru" in dialog.tells.text()
    assert "The comments of Alta stay" in dialog.tells.text()
    assert dialog.export().write(lambda: None) == ()
    assert marking(dialog.path.read_bytes())[-1] == "Requests [+again ]all to care for wells;"
    dialog.layout_of.setCurrentIndex(1)
    assert "Alta" not in dialog.tells.text()
    assert dialog.export().source is None
    dialog.export().write(lambda: None)
    assert "word/header1.xml" in parts_of(dialog.path.read_bytes())


def test_comments_go_into_the_file_that_was_read_once_each(qtbot: QtBot, tmp_path: Path) -> None:
    data = docx(p(r("The Assembly,", "i")) + p(r("Requests", "i"), r(" all to care for wells;")))
    base = read_word(data, "base.docx").draft
    node = list(base.walk())[-1].id
    edit = Transaction((EditText(node, 8, EMPTY, styled(" again")),), "France")
    target = edit.apply(base)
    comments = (
        Comment("Alta", "", StyledText("Why?"), Anchor(node, 0, node, 8)),
        Comment("", "", StyledText("Say so."), Anchor(node, 9, node, 14)),
    )
    drafts = (Choosable("Working draft", lambda: target), Choosable("As received", lambda: base))
    source = WordSource("base.docx", data)
    dialog = TrackedExportDialog(
        drafts, (1, 0), "Peru", tmp_path, "x", source=source, comments=lambda _draft: comments
    )
    qtbot.addWidget(dialog)
    dialog.with_comments.setChecked(True)
    assert "The comments will bear the names" in dialog.tells.text()
    dialog.export().write(lambda: None)
    first = read_word(dialog.path.read_bytes(), "x.docx")
    assert [(each.author, each.text.plain) for each in first.comments] == [
        ("Alta", "Why?"),
        ("Peru", "Say so."),
    ]
    export = replace(dialog.export(), source=("x.docx", dialog.path.read_bytes()), comments=first.comments)
    export.write(lambda: None)
    assert len(read_word(dialog.path.read_bytes(), "x.docx").comments) == 2


def test_the_ending_follows_the_format_and_the_format_the_ending(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TextExportDialog(("Title", "Sentence"), DRAFTS, tmp_path, "x", None, (WORD, PDF, HTML))
    qtbot.addWidget(dialog)
    assert dialog.path == tmp_path / "x.docx"
    dialog.format.setCurrentIndex(1)
    assert dialog.path == tmp_path / "x.pdf"
    dialog.place.clear()
    qtbot.keyClicks(dialog.place, "mine.html")
    assert (dialog.form, dialog.path) == (HTML, tmp_path / "mine.html")
    dialog.format.setCurrentIndex(0)
    assert dialog.path == tmp_path / "mine.docx"


def test_a_name_is_numbered_only_where_it_is_taken_with_that_ending(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "x.docx").touch()
    dialog = TextExportDialog(("Export", "A text."), DRAFTS, tmp_path, "x", None, (WORD, PDF))
    qtbot.addWidget(dialog)
    assert dialog.path == tmp_path / "x (2).docx"
    dialog.format.setCurrentIndex(1)
    assert dialog.path == tmp_path / "x.pdf"
    dialog.format.setCurrentIndex(0)
    assert dialog.path == tmp_path / "x (2).docx"
