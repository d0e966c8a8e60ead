"""A comparison says in one line how much differs."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.redlines import kept, redline_of, row
from ui.shared.comparison import Counting, change_count, changed_rows, stops, summary
from ui.shared.languages import ENGLISH, install
from versioning.compare.redline import Change


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Counted in the interface's English, whatever ran before in this process."""
    install(qapp, ENGLISH)


def test_equal_texts_are_said_to_be_the_same() -> None:
    assert (
        summary(redline_of(kept("a"), row("b", Change.RENUMBERED)))
        == "No differences: both texts are the same."
    )


def test_the_summary_counts_each_kind_and_a_move_once() -> None:
    redline = redline_of(
        row("m", Change.MOVED, new=False, twin="m"),
        row("a", Change.EDITED),
        row("b", Change.EDITED),
        row("c", Change.INSERTED),
        row("m", Change.MOVED, old=False, twin="m"),
    )
    assert summary(redline) == "4 changes: 2 edited, 1 inserted, 1 moved"
    assert change_count(redline) == 4
    assert changed_rows(redline) == (1, 2, 3, 4)


def test_a_single_change_is_one_change() -> None:
    assert summary(redline_of(row("a", Change.SPLIT))) == "1 change: 1 split"


def test_the_masthead_is_told_apart() -> None:
    assert (
        summary(redline_of(kept("a"), symbol="A/1")) == "No change in the text; the masthead differs (symbol)"
    )


def test_what_was_split_is_one_change_and_one_stop_but_all_of_it_is_pointed_out() -> None:
    redline = redline_of(row("a", Change.SPLIT), row("b", Change.SPLIT, old=False), kept("c"))
    assert summary(redline) == "1 change: 1 split"
    assert stops(redline) == (0,)
    assert changed_rows(redline) == (0, 1)


def test_counting_goes_on_from_the_redline_before() -> None:
    counting = Counting()
    a, b, c = kept("a"), row("b", Change.EDITED), row("c", Change.INSERTED)
    other = (row("a", Change.EDITED), kept("b"), row("c", Change.EDITED))
    for rows in ((), (a, b, c), (other[0], b, c), (a, other[1], c), (a, b, other[2]), (a, b), (a, b, c)):
        redline = redline_of(*rows)
        assert counting.count(redline) == change_count(redline)
