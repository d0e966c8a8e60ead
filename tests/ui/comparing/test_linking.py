"""What belongs together is joined, and both sides scroll as one."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.redlines import kept, redline_of, row
from ui.comparing.linking import Counterpart, gaps_filled, links
from versioning.compare.redline import Change


def test_a_row_that_is_not_shown_stands_after_the_one_before() -> None:
    assert gaps_filled([None, (10.0, 20.0), None, (20.0, 30.0)]) == (
        (10.0, 10.0),
        (10.0, 20.0),
        (20.0, 20.0),
        (20.0, 30.0),
    )


def test_only_what_changed_is_joined() -> None:
    redline = redline_of(
        kept("a"), row("b", Change.EDITED), row("c", Change.INSERTED), row("d", Change.DELETED)
    )
    found = links(
        redline,
        [(0, 10), (10, 20), None, (20, 30)],
        [(0, 10), (10, 30), (30, 40), None],
    )
    assert [(link.row, link.change, link.old, link.new) for link in found] == [
        (1, Change.EDITED, (10, 20), (10, 30)),
        (2, Change.INSERTED, (20, 20), (30, 40)),
        (3, Change.DELETED, (20, 30), (40, 40)),
    ]


def test_a_moved_paragraph_is_joined_to_where_it_stood() -> None:
    redline = redline_of(
        row("a", Change.MOVED, new=False, twin="a"), kept("b"), row("a", Change.MOVED, old=False, twin="a")
    )
    (found,) = links(redline, [(0, 10), (10, 20), None], [None, (0, 10), (10, 20)])
    assert (found.row, found.old, found.new) == (2, (0, 10), (10, 20))


def test_what_both_sides_have_stands_side_by_side() -> None:
    redline = redline_of(kept("a"), row("b", Change.INSERTED), kept("c"))
    beside = Counterpart(redline, [(0, 10), None, (10, 20)], [(0, 10), (10, 50), (50, 60)], (20, 60))
    assert beside.of(5) == 5
    assert beside.of(15) == 55
    back = Counterpart(redline, [(0, 10), (10, 50), (50, 60)], [(0, 10), None, (10, 20)], (60, 20))
    assert back.of(30) == 10


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(0, 50), st.booleans(), st.booleans()), max_size=12))
def test_scrolling_down_on_one_side_never_scrolls_up_on_the_other(
    rows: list[tuple[int, int, bool, bool]],
) -> None:
    here, there, made = [], [], []
    one = other = 0
    for at, (tall, wide, shown, beside) in enumerate(rows):
        here.append((one, one + tall) if shown else None)
        there.append((other, other + wide) if beside else None)
        one += tall if shown else 0
        other += wide if beside else 0
        made.append(kept(str(at)))
    counterpart = Counterpart(redline_of(*made), here, there, (one, other))
    heights = [counterpart.of(height) for height in range(-5, one + 5)]
    assert heights == sorted(heights)
    assert all(0 <= height <= other for height in heights)
