"""A person prints: the preview shows the very pages, which go to a file or to a printer."""

from __future__ import annotations

from collections.abc import Iterator
from errno import EACCES
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exports.pdf.pages import Pages
from tests.ui.conftest import Answer
from ui.dialogs import print_dialog
from ui.dialogs.paper_printing import chosen_printer, print_whole, sheets
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.printout import Shape
from ui.draft_window.main_window import DraftWindow
from ui.parts.jobs import Cancelled
from ui.parts.page_view import Fit


def words_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def prints_into(out: Path, printer: QPrinter) -> None:
    """Let a printer write a file in place of paper."""
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))


@pytest.fixture
def dialog(window: DraftWindow, qtbot: QtBot) -> Iterator[PrintDialog]:
    """The dialog as Ctrl+P opens it on the sample with its redline."""
    folder, stem = window.revising.place_of_exports()
    desk = window.desk
    made = PrintDialog(
        window.revising.printable(), desk.apart, desk.theme.colours, folder, stem, Shape.REDLINE, window
    )
    made.show()
    qtbot.waitUntil(lambda: made.pages_are_made)
    yield made
    made.reject()


@pytest.mark.journey
def test_a_person_prints_the_redline_to_a_pdf(
    window: DraftWindow,
    answer: Answer,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "for the room.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    seen: list[str] = []

    def look_and_save(shown: QDialog) -> None:
        assert isinstance(shown, PrintDialog)
        assert shown.shape is Shape.REDLINE
        qtbot.waitUntil(lambda: shown.pages_are_made and shown.view.is_drawn)
        seen.append(shown.place.text())
        QTest.keyClick(shown, Qt.Key.Key_Return)

    answer(look_and_save)
    window.commands["export_pdf"].trigger()
    assert seen[0].startswith("Page 1 of ")
    said = words_of(out.read_bytes())
    assert "Marked: inserted, deleted, moved." in said
    assert window.messages.isVisible()


@pytest.mark.parametrize("shape", [Shape.REDLINE, Shape.BESIDE, Shape.TABLE, Shape.CLEAN, Shape.STILL_OPEN])
def test_the_same_can_be_saved_as_a_web_page(
    dialog: PrintDialog, shape: Shape, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.what.setCurrentIndex(dialog._shapes.index(shape))
    qtbot.waitUntil(lambda: dialog.pages_are_made)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "page"), "Web pages (*.html)")
    )
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.saved is not None)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert ("<ins>" in page) is shape.is_of_two
    assert page.count("<table") == (shape in {Shape.BESIDE, Shape.TABLE, Shape.STILL_OPEN})
    assert ("What is still open" in page) is (shape is Shape.STILL_OPEN)


def test_every_choice_changes_the_pages(dialog: PrintDialog, qtbot: QtBot) -> None:
    def made() -> bytes:
        qtbot.waitUntil(lambda: dialog.pages_are_made)
        return dialog._data

    seen = [made()]
    for choose in (
        dialog.draft_mark.click,
        dialog.line_numbers.click,
        lambda: dialog.paper.setCurrentIndex(2),
        lambda: dialog.what.setCurrentIndex(dialog._shapes.index(Shape.BESIDE)),
        lambda: dialog.what.setCurrentIndex(dialog._shapes.index(Shape.TABLE)),
        lambda: dialog.what.setCurrentIndex(dialog._shapes.index(Shape.CLEAN)),
        lambda: dialog.text.setCurrentIndex(dialog.text.count() - 1),
    ):
        choose()
        seen.append(made())
    assert len(set(seen)) == len(seen)
    assert "DRAFT" in words_of(seen[1])
    assert Pages(seen[3]).sizes[0] == pytest.approx((595.28, 841.89), abs=0.01)
    across = Pages(seen[4]).sizes[0]
    assert across[0] > across[1]


def test_the_keys_turn_the_pages(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.place.text().startswith("Page 2 of ")
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.place.text().startswith("Page 1 of ")


def test_pages_are_shown_larger_and_smaller_and_the_one_in_sight_stays(
    dialog: PrintDialog, qtbot: QtBot
) -> None:
    view, zoom = dialog.view, dialog.zoom
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    place = dialog.place.text()
    for at in range(zoom.count()):
        zoom.setCurrentIndex(at)
        zoom.activated.emit(at)
        assert view.zoom is zoom.itemData(at) or view.zoom == zoom.itemData(at)
        assert dialog.place.text() == place
        qtbot.waitUntil(lambda: view.is_drawn)
    assert view.horizontalScrollBar().maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert zoom.currentText() == "200%"
    assert view.zoom == 2.0


def test_a_whole_page_can_be_seen_at_once(dialog: PrintDialog) -> None:
    dialog.view.show_at(Fit.PAGE)
    bar = dialog.view.verticalScrollBar()
    pages = int(dialog.place.text().split()[-1])
    assert bar.maximum() <= dialog.view.viewport().height() * (pages - 1) + 1


def test_everything_in_the_dialog_has_a_name_and_can_be_reached(dialog: PrintDialog) -> None:
    reached = [
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert {dialog.what, dialog.paper, dialog.view, dialog.save_button, dialog.print_button} <= set(reached)
    for each in (dialog.what, dialog.text, dialog.against, dialog.paper, dialog.view):
        assert each.accessibleName()
    for label in dialog.findChildren(QLabel):
        assert "&" not in label.text() or label.buddy() is not None


def test_pages_on_a_printer_are_as_large_as_on_the_screen(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "printed.pdf"

    def choose(asked: QPrintDialog) -> int:
        prints_into(out, asked.printer())
        asked.printer().setResolution(150)
        asked.printer().setFromTo(1, 1)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    dialog.print_button.click()
    assert dialog.place.text() == "Printing 1 page…"
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    printed = Pages(out.read_bytes())
    assert len(printed) == 1
    assert dialog.saved == out
    assert printed.sizes[0] == pytest.approx((612, 792), abs=1)
    paper, screen = (pages.picture(0, 0.5).pixels for pages in (printed, Pages(dialog._data)))
    assert sum(paper) / len(paper) == pytest.approx(sum(screen) / len(screen), 0.02)


@pytest.mark.parametrize(
    ("error", "why"),
    [(None, "the system refused"), (PermissionError(EACCES, "no"), "nothing may be written in")],
)
def test_a_file_that_takes_no_pages_is_no_printer_that_is_off(
    dialog: PrintDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: OSError | None,
    why: str,
) -> None:
    def choose(asked: QPrintDialog) -> int:
        prints_into(tmp_path / "printed.pdf", asked.printer())
        asked.printer().setFromTo(1, 1)
        return QDialog.DialogCode.Accepted

    def give_up(*_: object) -> bool:
        if error is not None:
            raise error
        return False

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    monkeypatch.setattr(print_dialog, "print_whole", give_up)
    dialog.print_button.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text().startswith(f"printed.pdf was not written: {why}")
    assert dialog.print_button.isEnabled()
    assert dialog.saved is None


def test_a_file_is_whole_or_as_it_was_where_printing_into_it_is_given_up(
    dialog: PrintDialog, tmp_path: Path
) -> None:
    out, pages = tmp_path / "printed.pdf", Pages(dialog._data)
    out.write_bytes(b"as it was")
    printer = QPrinter()
    prints_into(out, printer)
    checks: list[bytes] = []

    def give_up() -> None:
        checks.append(out.read_bytes())
        if len(checks) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_whole(printer, pages, (0, 0), give_up)
    pages.close()
    assert [*checks, out.read_bytes()] == [b"as it was"] * 3
    assert [each for each in tmp_path.iterdir() if each.is_file()] == [out]


def test_a_file_chosen_in_place_of_a_printer_has_the_pages_and_no_pictures_of_them(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "printed.pdf"

    def choose(asked: QPrintDialog) -> int:
        prints_into(out, asked.printer())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert out.read_bytes() == dialog._data
    assert dialog.saved == out


def test_the_name_in_the_printers_queue_becomes_that_of_a_file_and_keeps_its_figures(
    dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def look(shown: QPrintDialog) -> int:
        asked.append(shown.printer().docName())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", look)
    pages = Pages(dialog._data)
    assert chosen_printer(pages, "A/C.3/80/L.24/Rev.1", dialog) is None
    pages.close()
    assert asked == ["A-C.3-80-L.24-Rev.1.pdf"]


@pytest.mark.parametrize(
    ("collated", "backwards", "painted"),
    [
        (True, False, (1, 2, 1, 2)),
        (False, False, (1, 1, 2, 2)),
        (True, True, (2, 1, 2, 1)),
        (False, True, (2, 2, 1, 1)),
    ],
)
def test_copies_and_their_order_are_painted_where_the_printer_makes_none(
    collated: bool, backwards: bool, painted: tuple[int, ...]
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    order = QPrinter.PageOrder
    printer.setPageOrder(order.LastPageFirst if backwards else order.FirstPageFirst)
    assert tuple(sheets(printer, 9)) == painted


def test_what_cannot_be_made_is_said_in_one_sentence(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog._failed(RuntimeError("x"))
    assert dialog.problem.isVisible()
    assert dialog.problem.text().endswith("nothing was printed or saved.")
    assert not dialog.save_button.isEnabled() or not dialog._data
