"""How fast Chapeau is on this machine, beside a peer measured in the same run: dev.py bench [PART OF A NAME].

Each measure is timed over several runs, ours and the peer's by turns, since a shared machine drifts; the
table gives the median and the range. Nothing here is a test: no figure fails anything.
"""

import math
import os
import platform
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence

import PySide6
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from tests.tools.contest import Contest, Measure, NotHereError
from tests.tools.known import KINDS, Score, known, score
from tests.tools.measures import MEASURES
from tests.tools.window_measures import WINDOW_MEASURES
from versioning.compare.compare import compare


def main(arguments: Sequence[str]) -> int:
    """Print the table of the measures whose name holds all of the arguments."""
    console = Console(width=None if sys.stdout.isatty() else 150)
    console.print(machine())
    table = Table("measure", "ms", "range", "runs", "goal", "peer", "peer ms", "note", box=SIMPLE)
    table.columns[0].no_wrap = True
    for column in (1, 2, 3, 6):
        table.columns[column].justify = "right"
    with console.status("measuring") as status:
        for measure in (*WINDOW_MEASURES, *MEASURES):
            if all(word in measure.name for word in arguments):
                status.update(measure.name)
                for row in rows(measure):
                    table.add_row(*row)
    console.print(table)
    if not arguments or "recognized" in arguments:
        console.print(recognized())
    return 0


SLOPE_RUNS = 3
"""The shortest of so many tells how the time grows: a collection of garbage falls into some of them."""


def recognized() -> Table:
    """What comparing recognizes in drafts whose changes are known, and how it grows with their length."""
    table = Table("recognized, recall / precision", *KINDS, "slope 400–4,000", "peak MB", box=SIMPLE)
    for name, strangers in (("one lineage", False), ("unrelated files", True)):
        found, times, peak = Score(), {}, 0.0
        for count, seed in ((40, 1), (40, 2), (40, 3), (400, 1), (400, 2), (4000, 1)):
            of = known(count, seed, strangers=strangers)
            for _ in range(SLOPE_RUNS):
                start = time.process_time()
                redline = compare(of.base, of.target)
                times[count] = min(times.get(count, 1e9), time.process_time() - start)
            score(of, redline, found)
            if count == 4000:
                tracemalloc.start()
                redline = compare(of.base, of.target)
                peak = tracemalloc.get_traced_memory()[1] / 1e6
                tracemalloc.stop()
        shares = (f"{found.recall(kind):.3f} / {found.precision(kind):.3f}" for kind in KINDS)
        slope = math.log10(times[4000] / times[400])
        table.add_row(name, *shares, f"{slope:.2f}", f"{peak:.0f}")
    return table


def rows(measure: Measure) -> list[tuple[str, ...]]:
    """Take one measure: a row with the median and, where the slowest matter, one with the 99th percentile."""
    try:
        with measure.prepare() as contest:
            ours, theirs = by_turns(
                contest, measure.runs, processor if measure.processor else time.perf_counter
            )
    except NotHereError as reason:
        return [(measure.name, "", "", "", measure.goal, "", "", str(reason))]
    span = f"{min(ours):,.1f}–{max(ours):,.1f}"
    kinds = {"median": statistics.median, "p99": p99} if measure.tail else {"": statistics.median}
    return [
        (
            f"{measure.name} {kind}".strip(),
            f"{of(ours):,.1f}",
            span,
            str(len(ours)),
            measure.goal,
            contest.peer_name,
            f"{of(theirs):,.1f}" if theirs else "",
            f"{contest.note}{', processor time' if measure.processor else ''}",
        )
        for kind, of in kinds.items()
    ]


Clock = Callable[[], float]
"""Seconds since some moment."""


def by_turns(contest: Contest, runs: int, clock: Clock) -> tuple[list[float], list[float]]:
    """Time ours and the peer's one after the other, after one run of each that isn't counted."""
    ours, theirs = [], []
    for _ in range(runs + 1):
        ours.append(milliseconds(contest.ours, clock))
        if contest.peer is not None:
            theirs.append(milliseconds(contest.peer, clock))
    return ours[1:], theirs[1:]


def milliseconds(act: Callable[[], float | None], clock: Clock) -> float:
    """How long it takes; what starts a process of its own returns the milliseconds that this one took."""
    start = clock()
    own = act()
    return (clock() - start) * 1000 if own is None else own


def processor() -> float:
    """The processor time of this process and of those that it started and that have ended."""
    return time.process_time() + sum(os.times()[2:4])


def p99(times: Sequence[float]) -> float:
    """The 99th percentile."""
    return sorted(times)[-max(1, len(times) // 100)]


def machine() -> str:
    """One line on what was measured on."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.system()} {platform.release()} {platform.machine()}, {os.cpu_count()} cores{load}; "
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
