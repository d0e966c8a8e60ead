"""Small dialogs help with what is typed."""

from pytestqt.qtbot import QtBot

from ui.dialogs import Form


def test_a_field_completes_what_is_known_whatever_its_case(qtbot: QtBot) -> None:
    form = Form("Whose", "Say whose it is.", "Note it", None)
    qtbot.addWidget(form)
    completer = form.add("Delegations", known=["Norland", "Kestria", "Norland"]).completer()
    assert completer is not None
    completer.setCompletionPrefix("nor")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Norland"


def test_a_field_of_which_nothing_is_known_completes_nothing(qtbot: QtBot) -> None:
    form = Form("Name", "Say a name.", "Note it", None)
    qtbot.addWidget(form)
    assert form.add("Name").completer() is None
