"""The bar to find with, and who finds, in the window on the sample."""

import pytest

from ui.doings.finding import Finding
from ui.draft_window.main_window import DraftWindow
from ui.panels.find_bar import FindBar


@pytest.fixture
def bar(window: DraftWindow) -> FindBar:
    return window.reaching.bar


@pytest.fixture
def finding(window: DraftWindow) -> Finding:
    return window.reaching.finding
