"""What the tests of a preview have in common: a file with what was lost of it, and who shows it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from exports.apart import Apart
from exports.report import Loss, Reading
from tests.ui.desk.test_receiving import file_of_two
from ui.commands.keymap import Keymap
from ui.commands.preferences import Preferences
from ui.desk.receiving import Received
from ui.windows.preview import Preview


class Nobody:
    """Who has no process set apart: small redlines are made at once."""

    @property
    def apart(self) -> Apart:
        pytest.fail("a small redline was made apart")


def usual_keys() -> Keymap:
    """The keys of a person who chose none."""
    return Keymap(Preferences(Path(os.devnull)))


@pytest.fixture
def reading() -> Reading:
    losses = (
        Loss("header", "left out: “Draft for comments”"),
        Loss("OP1", "a picture was left out"),
        Loss("the whole file", "the end of “Decides to meet again.” was unclear"),
    )
    return replace(file_of_two(), losses=losses, authors={"France": 1, "Kenya": 1})


def taken(preview: Preview) -> Received:
    results: list[Received] = []
    preview.taken.connect(results.append)
    preview.open_button.click()
    (result,) = results
    return result
