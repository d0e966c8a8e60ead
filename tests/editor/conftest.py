"""The page on which most tests of the editor write."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from ui.look.tokens import LIGHT


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made
