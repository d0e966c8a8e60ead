"""In French, and in a language whose words are longer still, the windows have room for their words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.words import unmarked
from tests.tools.translations import Message
from tests.ui.conftest import close_all
from tests.ui.drafts import small_draft
from tests.ui.fitting import Longer, cut_off, same_letters, settle
from ui.application import Application
from ui.dialogs.agreement_dialogs import AgreeParagraph, BeginReading, PutUnderSilence, ReopenParagraph
from ui.dialogs.compare_dialog import CompareDialog, Source
from ui.dialogs.export_dialog import CleanExportDialog, TrackedExportDialog
from ui.dialogs.export_form import Choosable
from ui.dialogs.masthead_dialog import MastheadDialog
from ui.dialogs.negotiation_dialogs import SpeaksFor
from ui.look.tokens import LIGHT
from ui.panels.sponsor_dialogs import AddList, SetGroup
from ui.parts.dialogs import NameRevision, Password, RenameRevision
from ui.shared.comparison import Side
from ui.shared.languages import ENGLISH, available, install
from ui.windows.start import StartWindow
from versioning.negotiation.sponsor_events import Standing

HOME = Path("/home/delegate/Drafts")
SAME = frozenset(
    {
        *("Chapeau", "Guide", "Session", "Distribution", "Date", "Notes", "Structure", "Position", "Base"),
        *(
            "Annexe",
            "Texte",
            "Versions",
            "Papier",
            "Menu",
            "Comment",
            "Versions…",
            "Branches",
        ),
    }
)
"""Words that are the same in French, and names."""


def source(name: str) -> Source:
    return Source(name, lambda _: Side(name, small_draft()))


def choices() -> tuple[Choosable, ...]:
    return tuple(Choosable(name, small_draft) for name in ("Working draft", "Rev.1"))


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "agree": lambda: AgreeParagraph("OP5", "", None),
    "reopen": lambda: ReopenParagraph("OP5", None),
    "reading": lambda: BeginReading("", None),
    "silence": lambda: PutUnderSilence("OP5", None),
    "name": lambda: NameRevision("Rev.2", "Kestria"),
    "whose": lambda: SpeaksFor("Microsoft Office User", (), None),
    "rename": lambda: RenameRevision("Rev.2"),
    "password": lambda: Password("draft.docx", "draft.docx is protected."),
    "compare": lambda: CompareDialog(
        [source("Rev.1"), source("Rev.2")], 0, 1, lambda path: source(path.name), HOME
    ),
    "clean": lambda: CleanExportDialog(choices(), HOME, "A-C.2-99-L.14"),
    "tracked": lambda: TrackedExportDialog(choices(), (1, 0), "Kestria", HOME, "A-C.2-99-L.14"),
    "masthead": lambda: MastheadDialog(small_draft().masthead),
    "list": lambda: AddList("", Standing.SPONSOR),
    "group": lambda: SetGroup("Kestria", ""),
    "start": lambda: StartWindow(LIGHT, ()),
}
every_dialog = pytest.mark.parametrize("name", DIALOGS)


@pytest.fixture(params=["French", "longer words"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """French, then the pseudo-language."""
    longer = Longer()
    if request.param == "French":
        install(qapp, "fr")
    else:
        qapp.installTranslator(longer)
    yield request.param
    qapp.removeTranslator(longer)
    install(qapp, ENGLISH)


@every_dialog
def test_no_words_of_a_dialog_are_cut_off(name: str, language: str, qtbot: QtBot) -> None:
    window = DIALOGS[name]()
    qtbot.addWidget(window)
    settle(window)
    assert not cut_off(window)


def test_no_words_of_the_draft_s_window_are_cut_off(
    language: str, application: Application, qtbot: QtBot
) -> None:
    application.open_sample()
    settle(application.windows[0])
    found = cut_off(application.windows[0])
    close_all(application, qtbot)
    assert not found


@every_dialog
def test_nothing_in_a_dialog_has_the_letter_of_something_else_in_any_language(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    found = {}
    for each in available():
        install(qapp, each.code)
        window = DIALOGS[name]()
        qtbot.addWidget(window)
        found[each.code] = same_letters(window)
    install(qapp, ENGLISH)
    assert not any(found.values()), found


@every_dialog
def test_no_english_is_left_in_a_french_dialog(
    name: str, qapp: QApplication, qtbot: QtBot, messages: list[Message]
) -> None:
    install(qapp, "fr")
    window = DIALOGS[name]()
    install(qapp, ENGLISH)
    qtbot.addWidget(window)
    assert not english_in(window, messages)


def test_no_english_is_left_in_the_french_window(
    qapp: QApplication, application: Application, qtbot: QtBot, messages: list[Message]
) -> None:
    install(qapp, "fr")
    application.open_sample()
    found = english_in(application.windows[0], messages)
    close_all(application, qtbot)
    install(qapp, ENGLISH)
    assert not found


def english_in(window: QWidget, messages: list[Message]) -> set[str]:
    """Return what stands in a window as the code says it in English, but for what is the same in French."""
    ours = {unmarked(each.words) for each in messages}
    return {each for each in words(window) if each in ours} - SAME


def words(window: QWidget) -> Iterator[str]:
    for action in window.findChildren(QAction):
        yield unmarked(action.text())
    for label in window.findChildren(QLabel):
        yield unmarked(label.text())
    for button in window.findChildren(QAbstractButton):
        yield unmarked(button.text())
    for field in window.findChildren(QLineEdit):
        yield field.placeholderText()
