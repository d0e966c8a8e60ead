"""A person goes back to how the text stood, without losing how it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer, on_small_draft
from tests.ui.test_application import opened
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.shared import redlining
from ui.windows.versions import VersionsWindow
from versioning import session as session_module
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.text import EMPTY, styled
from versioning.versions import Kind


class Watch:
    """The time, as long as a person works in a test."""

    def __init__(self) -> None:
        self.time = datetime.now(UTC)

    def __call__(self) -> str:
        return self.time.isoformat(timespec="seconds").replace("+00:00", "Z")


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    made = Watch()
    monkeypatch.setattr(session_module, "now", made)
    return made


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> DraftWindow:
    """A window on a small draft of one revision."""
    return on_small_draft(application)


def write(window: DraftWindow, words: str, intent: str = "type") -> None:
    text = window.session.draft.text("op2")
    step = EditText("op2", len(text), EMPTY, styled(words))
    window.session.dispatch(Transaction((step,), intent=intent))


def titles(versions: VersionsWindow) -> list[str]:
    return [versions.list.item(row).text().split(",")[0] for row in range(versions.list.count())]


def choose(versions: VersionsWindow, wanted: Callable[[object], bool]) -> None:
    row = next(row for row in range(versions.list.count()) if wanted(versions.list.item(row)))
    versions.list.setCurrentRow(row)
    versions._fetch()


def worked(window: DraftWindow, watch: Watch) -> VersionsWindow:
    """A morning and an afternoon: some words, lunch, a long paste, and a last word."""
    write(window, " Before lunch.")
    watch.time += timedelta(hours=1)
    write(window, " After lunch.")
    watch.time += timedelta(minutes=2)
    write(window, " Pasted words." * 200, "paste")
    watch.time += timedelta(minutes=2)
    write(window, " The end.")
    return window.keeping.show_versions()


def test_the_window_tells_revisions_and_moments_newest_first(window: DraftWindow, watch: Watch) -> None:
    versions = worked(window, watch)
    assert titles(versions) == ["Working draft", "Before a paste", "Before a pause", "As received"]
    assert "2 edit" in versions.list.item(1).text()
    versions.named_only.click()
    assert titles(versions) == ["Working draft", "As received"]


def test_a_moment_is_read_compared_restored_as_a_copy_and_named(
    window: DraftWindow, watch: Watch, application: Application, qtbot: QtBot, answer: Answer
) -> None:
    versions = worked(window, watch)
    choose(versions, lambda item: item.text().startswith("Before a pause"))
    assert versions.page.toPlainText().rstrip().endswith("Before lunch.")
    versions.since.click()
    assert "The end." in versions.page.toPlainText()
    assert "1 changed paragraph" in versions.detail.text()

    before = window.session.draft
    versions.copy_button.click()
    restored = opened(application, qtbot, 2)
    assert restored.session.draft.text("op2").plain.endswith("Before lunch.")
    assert restored.open_draft.dossier.path != window.open_draft.dossier.path
    assert window.session.draft == before

    def call_it(dialog: QDialog) -> None:
        dialog.name.setText("Morning")
        dialog.accept()

    answer(call_it)
    versions.name_button.click()
    assert titles(versions) == ["Working draft", "Before a paste", "Morning", "As received"]
    assert [each.name for each in window.session.revisions()] == ["As received", "Morning"]
    assert window.session.draft == before
    assert versions.chosen is not None

    versions.compare_button.click()
    assert len(application._others) == 1


def test_a_revision_whose_name_holds_a_stroke_is_restored_too(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    window.session.name_revision("L.2/Rev.1: final?")
    write(window, " More.")
    versions = window.keeping.show_versions()
    choose(versions, lambda item: item.text().startswith("L.2"))
    assert versions.chosen is not None
    assert versions.chosen.kind is Kind.REVISION
    versions.copy_button.click()
    assert "L.2-Rev.1- final" in opened(application, qtbot, 2).open_draft.name


def test_the_window_goes_with_the_draft_and_shows_what_was_written_since(
    window: DraftWindow, watch: Watch, qtbot: QtBot
) -> None:
    versions = worked(window, watch)
    write(window, " One more.")
    versions.refresh()
    assert "3 edit" in versions.list.item(1).text()
    with qtbot.waitSignal(versions.destroyed):
        window.close()


def test_what_changed_in_a_big_draft_is_marked_beside_the_window(
    window: DraftWindow, watch: Watch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redlining, "AT_ONCE", 1)
    versions = worked(window, watch)
    choose(versions, lambda item: item.text().startswith("Before a pause"))
    with qtbot.waitSignal(versions._redlining.shown):
        versions.since.click()
        assert "comparing…" in versions.detail.text()
        assert "The end." in versions.page.toPlainText()
    assert versions.page.redline is not None
    assert "1 changed paragraph" in versions.detail.text()


def test_a_comparison_that_nobody_waits_for_any_more_is_given_up(
    window: DraftWindow, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redlining, "AT_ONCE", 1)
    versions = worked(window, watch)
    choose(versions, lambda item: item.text().startswith("Before a pause"))
    versions.since.click()
    assert versions._redlining.is_busy
    versions.list.setCurrentRow(0)
    versions._fetch()
    assert not versions._redlining.is_busy
    assert versions.page.redline is None


def test_tab_and_esc_lead_out_of_the_page(window: DraftWindow, watch: Watch, qtbot: QtBot) -> None:
    versions = worked(window, watch)
    versions.activateWindow()
    qtbot.waitUntil(versions.isActiveWindow)
    versions.list.setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [versions.named_only, versions.page, versions.list, versions.named_only]
    versions.page.setFocus()
    QTest.keyClick(versions.page, Qt.Key.Key_Escape)
    assert not versions.isVisible()


def test_the_page_is_named_for_the_version_that_it_shows(window: DraftWindow, watch: Watch) -> None:
    versions = worked(window, watch)
    assert versions.page.accessibleName() == "Working draft"
    versions.list.setCurrentRow(2)
    versions._fetch()
    assert versions.page.accessibleName() == "Before a pause"


def test_who_can_t_see_the_page_hears_what_changed_since(
    window: DraftWindow, watch: Watch, said: list[str], qtbot: QtBot
) -> None:
    versions = worked(window, watch)
    versions.page.setFocus()
    qtbot.waitUntil(versions.page.hasFocus)
    choose(versions, lambda item: item is versions.list.item(versions.list.count() - 1))
    versions.since.setChecked(True)
    qtbot.waitUntil(lambda: versions.page.redline is not None)
    versions.page.go_to("op2")
    qtbot.waitUntil(lambda: any(each.startswith("OP2. Inserted") for each in said))
