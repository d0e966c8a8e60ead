"""What dev.py bench measures of windows: how soon they are there, painted and scrolled, and kept awake.

Where it says so, the processor time of the window's thread is told: the machine may be doing other things.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.tools.contest import Act, Contest, Measure, NotHereError
from tests.tools.generate import draft, negotiated
from tests.tools.key_measures import KEY_MEASURES
from tests.tools.own_window import OWN, Own, in_thread_time, negotiating

_TICK = 5
"""Milliseconds between two ticks of a timer."""
CACHES = Path("/proc/sys/vm/drop_caches")
SCREEN = Path(__file__).parents[1] / "screen.json"
"""Qt's own for `offscreen` has 800 × 800 pixels, where no page finds room between the panels."""


@contextmanager
def first_window(*, cold: bool = False) -> Iterator[Contest]:
    """Start the program on what it had open, again and again; `cold`, with nothing of any file in memory."""
    if cold and not os.access(CACHES, os.W_OK):
        reason = "only root can have Linux forget the files it read"
        raise NotHereError(reason)
    with tempfile.TemporaryDirectory() as folder:
        environment = {key: of for key, of in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), folder)
        environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"

        def start(which: str) -> float:
            if cold:
                os.sync()
                CACHES.write_text("3")
            script = str(Path(__file__).with_name("first_window.py"))
            words = [sys.executable, script, which, str(time.time())]
            done = subprocess.run(words, env=environment | homes, capture_output=True, text=True, check=True)
            return float(done.stdout.split()[-1])

        note = "from process start, on a screen of 1920 × 1080"
        yield Contest(partial(start, "chapeau"), partial(start, "bare"), "empty QTextEdit", note)


@contextmanager
def first_paint(count: int) -> Iterator[Contest]:
    """Show a draft on an empty page, from being handed it until its first view is painted."""
    from editor.draft_editor import DraftEditor
    from ui.look.tokens import LIGHT
    from versioning.session import Session

    qt = QApplication.instance() or QApplication([])
    shown = draft(count)
    words = "\n".join(each.text.plain for each in shown.walk())
    kept: list[QTextEdit] = []

    def paint(page: QTextEdit, fill: Act) -> float:
        page.resize(1000, 800)
        page.show()
        qt.processEvents()
        gc.collect()
        begun = time.thread_time()
        fill()
        page.repaint()
        took = (time.thread_time() - begun) * 1000
        kept.append(page)
        while len(kept) > 2:
            kept.pop(0).close()
        return took

    def ours() -> float:
        page = DraftEditor(LIGHT)
        return paint(page, lambda: page.set_session(Session(shown)))

    def peer() -> float:
        page = QTextEdit()
        return paint(page, lambda: page.setPlainText(words))

    yield Contest(ours, peer, "QTextEdit, plain text", OWN)
    for page in kept:
        page.close()


@contextmanager
def scrolling(count: int) -> Iterator[Contest]:
    """Turn the wheel by a notch, again and again, from the beginning."""
    own = negotiating(count)
    bar = own.window.editor.verticalScrollBar()
    bar.setValue(0)

    def step() -> None:
        bar.setValue(bar.value() + 120)
        own.qt.processEvents()

    yield Contest(in_thread_time(step), note=f"live redline, {OWN}")
    own.close()


@contextmanager
def ticking(count: int) -> Iterator[Contest]:
    """Compare big drafts beside a window, again and again, and tell how late its timer is each time.

    The timer is due every five milliseconds. The peer does nothing meanwhile: so late is it on this machine.
    """
    from exports.apart import Apart
    from ui.shared.comparing import compared

    base = draft(count)
    drafts = base, negotiated(base)
    own, apart = Own(draft(40)), Apart()
    compared(drafts, ("", ""), apart, lambda: None)

    def lateness(work: Callable[[], object]) -> Iterator[float]:
        late: list[float] = []
        last = [0.0]

        def tick() -> None:
            now = time.perf_counter()
            late.append((now - last[0]) * 1000 - _TICK)
            last[0] = now

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        timer.setInterval(_TICK)
        timer.timeout.connect(tick)
        while True:
            thread = Thread(target=work)
            last[0] = time.perf_counter()
            timer.start()
            thread.start()
            while thread.is_alive() or not late:
                own.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            timer.stop()
            thread.join()
            yield from late
            late.clear()

    ours = lateness(lambda: compared(drafts, ("", ""), apart, lambda: None))
    peer = lateness(lambda: time.sleep(1))
    note = "how late a timer of the window is meanwhile"
    yield Contest(partial(next, ours), partial(next, peer), "nothing meanwhile", note)
    own.close()
    apart.close()


WINDOW_MEASURES = (
    Measure("first window, warm", first_window, 7, "< 400"),
    Measure("first window, cold", partial(first_window, cold=True), 3, "< 800"),
    Measure("first paint, 4,000 paragraphs", partial(first_paint, 4000), 7, "< 250"),
    *KEY_MEASURES,
    Measure("tick while 4,000 paragraphs are compared", partial(ticking, 4000), 300, "p99 < 16", tail=True),
    Measure("scroll step, 4,000 paragraphs", partial(scrolling, 4000), 300, "p99 < 10", tail=True),
)
"""In the order of the table."""
