"""What dev.py bench measures of windows: how soon they are there, and how soon they answer a key.

Where it says so, the processor time of the window's thread is told: the machine may be doing other things.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import count as count_from
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from editor.commands_structure import indent, move_up
from tests.tools.contest import Act, Contest, Measure, NotHereError
from tests.tools.generate import draft, negotiated
from tests.tools.returning import amendments
from versioning.change.transaction import Transaction
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

if TYPE_CHECKING:
    from editor.draft_editor import DraftEditor

WORDS = "the working group on wells and harbours, "
_TICK = 5
"""Milliseconds between two ticks of a timer."""
CACHES = Path("/proc/sys/vm/drop_caches")
SCREEN = Path(__file__).parents[1] / "screen.json"
"""Qt's own for `offscreen` has 800 × 800 pixels, where no page finds room between the panels."""
OWN = "processor time of the window's thread"
Keys = tuple[Qt.Key, Qt.KeyboardModifier]
"""A key, and what is held down with it."""
Ask = Callable[[Resolution, list[NodeId]], Transaction | None]
"""What a command would do to paragraphs; None where it can't."""
_NOTHING_HELD = Qt.KeyboardModifier.NoModifier
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


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
def typing(count: int) -> Iterator[Contest]:
    """Type into the middle of a draft that shows its redline: each key, until painted; journalled beside."""
    from editor.draft_editor import DraftEditor
    from ui.look.tokens import LIGHT
    from versioning.session import Session
    from versioning.store.dossier import Dossier

    application = QApplication.instance() or QApplication([])
    base = draft(count)
    target = negotiated(base)
    editor, plain = DraftEditor(LIGHT), QTextEdit()
    folder = tempfile.TemporaryDirectory()
    session = Session.open(Dossier.create(Path(folder.name) / "bench.chapeau", target))
    session.write_beside(lambda: None)
    editor.set_session(session)
    editor.set_baseline(base)
    plain.setPlainText("\n".join(paragraph.text.plain for paragraph in target.walk()))
    middle = editor.document().blockCount() // 2
    for widget, at in ((editor, _living(editor, middle)), (plain, plain.document().blockCount() // 2)):
        widget.resize(1000, 800)
        widget.show()
        _stand_in(widget, at)
    application.processEvents()
    while editor._settling.isActive():
        application.processEvents()
    keys = iter("the working group on wells and harbours, " * 1000)

    def press(widget: QTextEdit) -> None:
        QTest.keyClick(widget, next(keys))
        application.processEvents()
        session.settle()

    note = f"live redline, journalled, {application.platformName()}"
    yield Contest(partial(press, editor), partial(press, plain), "bare QTextEdit", note)
    editor.close()
    plain.close()
    session.close()
    folder.cleanup()


class Own:
    """An application on a folder of its own, and a window of it."""

    def __init__(self, target: Resolution, base: Resolution | None = None) -> None:
        """Open `target`, which began as `base` and shows what differs."""
        from ui.application import Application
        from ui.sweeping import Sweeper

        self.qt = QApplication.instance() or QApplication([])
        self._sweeper = Sweeper(self.qt)  # as `ui.program` has one
        self._folder = tempfile.TemporaryDirectory()
        self.application = Application(self.qt, Path(self._folder.name))
        self.application.show_made(lambda: self.application.shelf.copy_of(base or target, "Bench"))
        (self.window,) = self.application.windows
        if base is not None:
            from versioning.compare.difference import difference

            self.window.session.dispatch(difference(base, target))
            self.window.show_redline(self.window.session.revisions()[0].id)
        self.window.resize(1280, 800)
        self.window.show()
        self.rest()

    def rest(self) -> None:
        """Let everything that follows in time be done."""
        until = time.monotonic() + 0.5
        while time.monotonic() < until or self._is_busy():
            self.qt.processEvents()

    def press(self, key: str | Qt.Key, held: Qt.KeyboardModifier = _NOTHING_HELD) -> None:
        """Press a key in the text and do all that follows; RuntimeError if it changed nothing."""
        self.press_until_painted(key, held)
        self.qt.processEvents()

    def press_until_painted(self, key: str | Qt.Key, held: Qt.KeyboardModifier = _NOTHING_HELD) -> None:
        """Press a key in the text and paint; what is told to panels in time waits, as it does for a person.

        RuntimeError if it changed nothing.
        """
        before = self.window.session.draft
        QTest.keyClick(self.window.editor, key, held)
        self.qt.sendPostedEvents()  # the paint is one of them
        if self.window.session.draft is before:
            message = "a key that changes nothing measures nothing"
            raise RuntimeError(message)

    def _is_busy(self) -> bool:
        window = self.window
        is_telling = window.negotiating._making is not None
        is_looking = window.editor._rest.isActive() or window.redlining._look is not None
        is_following = window._refresh.isActive() or window._following._timer.isActive()
        is_settling = window.editor._settling.isActive()
        return is_settling or window.redlining.is_busy or is_telling or is_looking or is_following

    def close(self) -> None:
        """Close it all."""
        self.application.quit()
        self.application.end()
        self._sweeper.stop()
        self.qt.processEvents()
        self._folder.cleanup()


def _living(editor: "DraftEditor", at: int) -> int:
    """Return the number of the first block from `at` on that can be written in: some are deleted words."""
    blocks = editor.canvas.blocks
    return next(number for number in range(at, len(blocks)) if blocks[number].live and blocks[number].pieces)


def _stand_in(page: QTextEdit, at: int) -> None:
    """Put the cursor some letters into a block."""
    cursor = page.textCursor()
    block = page.document().findBlockByNumber(at)
    cursor.setPosition(block.position() + min(40, block.length() - 1))
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    page.setFocus()


def _keystrokes(own: Own) -> Contest:
    """Return the typing of one letter after the other into a window with its panels."""
    keys = iter(WORDS * 1000)
    return Contest(
        _in_thread_time(lambda: own.press(next(keys))), note=f"with panels and live redline, {OWN}"
    )


def _in_thread_time(act: Act) -> Act:
    """Return what does the same and tells how long the processor worked for this thread."""

    def timed() -> float:
        begun = time.thread_time()
        act()
        return (time.thread_time() - begun) * 1000

    return timed


def _negotiating(count: int, proposals: int = 0) -> Own:
    """Return a window on so many paragraphs that differ from their revision, and so many proposals."""
    from versioning.negotiation.deeds import FORMS, Propose

    base = draft(count)
    own = Own(negotiated(base), base)
    session = own.window.session
    made = amendments(base, proposals).values() if proposals else ()
    first = session.revisions()[0].id
    session.record(*(FORMS.act_of(Propose(first, each.change, each.delegations)) for each in made))
    own.rest()
    return own


@contextmanager
def writing(count: int, proposals: int = 0) -> Iterator[Contest]:
    """Type in a window with its panels: each key, and all that is done before the next can be answered."""
    own = _negotiating(count, proposals)
    editor = own.window.editor
    _stand_in(editor, _living(editor, editor.document().blockCount() // 2))
    yield _keystrokes(own)
    own.close()


@contextmanager
def new_paragraph(count: int) -> Iterator[Contest]:
    """Type into a paragraph that was begun a moment ago, in a window with its panels."""
    own = _negotiating(count)
    editor = own.window.editor
    _stand_in(editor, _living(editor, editor.document().blockCount() // 2))
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    editor.split()
    own.rest()
    yield _keystrokes(own)
    own.close()


@contextmanager
def rearranging(
    count: int, keys: Sequence[Keys], can: Ask | None = None, *, proposals: int = 0, to_the_end: bool = False
) -> Iterator[Contest]:
    """Press keys that change which paragraphs stand where and change it back, each time in another place.

    It is left to rest in between, but not between the keys. They are pressed where `can` names what is done.
    Each is told until it is painted, or `to_the_end` of all that follows before the next could be answered.
    """
    own = _negotiating(count, proposals)
    editor = own.window.editor
    blocks = editor.document().blockCount()
    places = count_from(blocks // 4, blocks // 2 * len(keys) // _KEYS + 1)

    def there_and_back() -> Iterator[float]:
        while True:
            _stand_in(editor, _living(editor, next(places)))
            if can is not None and can(editor.draft, [editor.current_node]) is None:
                continue
            own.rest()
            for key in keys:
                yield _in_thread_time(partial(press, *key))()
                own.qt.processEvents()

    press = own.press if to_the_end else own.press_until_painted
    times = there_and_back()
    until = "and all that follows" if to_the_end else "until painted"
    note = f"{until}; many places; with panels and live redline, {OWN}"
    yield Contest(lambda: next(times), note=note)
    own.close()


@contextmanager
def long_paragraph() -> Iterator[Contest]:
    """Type into a paragraph of 1,000 words in a window with its panels."""
    base = draft(100)
    long = next(each for each in base.children[50:] if not each.text.atoms)
    text = styled(" ".join(each.text.plain for each in base.children)[: 7 * 1000])
    base = base.with_text(long.id, text)
    own = Own(base.with_text(long.id, text.replaced(3000, 3200, styled("in due time"))), base)
    editor = own.window.editor
    _stand_in(editor, editor.number_of(long.id) or 0)
    yield _keystrokes(own)
    own.close()


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
    own = _negotiating(count)
    bar = own.window.editor.verticalScrollBar()
    bar.setValue(0)

    def step() -> None:
        bar.setValue(bar.value() + 120)
        own.qt.processEvents()

    yield Contest(_in_thread_time(step), note=f"live redline, {OWN}")
    own.close()


@contextmanager
def memory(count: int) -> Iterator[Contest]:
    """Write so many keys into a draft of 400 paragraphs, and tell by how many megabytes the process grew."""
    own = _negotiating(400)
    editor = own.window.editor

    def grown() -> float:
        keys = iter(WORDS * (count // len(WORDS) + 1))
        numbers = [at for at, each in enumerate(editor.canvas.blocks) if each.live and each.pieces][10:60]
        before = _resident()
        for number in range(count):
            if number % 200 == 0:
                _stand_in(editor, numbers[number // 200 % len(numbers)])
            QTest.keyClick(editor, next(keys))
            if number % 10 == 0:
                own.qt.processEvents()
        own.rest()
        return _resident() - before

    yield Contest(grown, note="MB in place of ms; the words themselves and their undoing are in it")
    own.close()


@contextmanager
def memory_at_rest(places: int) -> Iterator[Contest]:
    """Press Enter and Backspace in so many places, each left until all followed; tell the growth in MB."""
    own = _negotiating(4000)
    editor = own.window.editor
    blocks = editor.document().blockCount()
    numbers = range(blocks // 4, blocks // 4 * 3, blocks // 2 // places)

    def grown() -> float:
        for number in numbers[:5]:  # what is made once, at the first ones
            press_in(number)
        before = _resident()
        for number in numbers:
            press_in(number)
        return _resident() - before

    def press_in(number: int) -> None:
        _stand_in(editor, _living(editor, number))
        for key in _ENTER:
            own.press(*key)
            own.rest()

    yield Contest(grown, note="MB in place of ms")
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


def _resident() -> float:
    """How many megabytes this process has in memory now; Linux alone tells, others the most it ever had."""
    gc.collect()
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


_ENTER: tuple[Keys, ...] = ((Qt.Key.Key_Return, _NOTHING_HELD), (Qt.Key.Key_Backspace, _NOTHING_HELD))
_ENTER_AGAIN = (*(_ENTER[0],) * 5, *(_ENTER[1],) * 5)
_TAB = ((Qt.Key.Key_Tab, _NOTHING_HELD), (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier))
_MOVE = ((Qt.Key.Key_Up, _ALT_SHIFT), (Qt.Key.Key_Down, _ALT_SHIFT))
_KEYS = 300
_TAIL = _KEYS, "p99 < 16"
WINDOW_MEASURES = (
    Measure("first window, warm", first_window, 7, "< 400"),
    Measure("first window, cold", partial(first_window, cold=True), 3, "< 800"),
    Measure("first paint, 4,000 paragraphs", partial(first_paint, 4000), 7, "< 250"),
    Measure("keystroke to painted, 400 paragraphs", partial(typing, 400), 300, "p99 < 16", tail=True),
    Measure("keystroke in a window, 400 paragraphs", partial(writing, 400), 300, "p99 < 16", tail=True),
    Measure("keystroke in a window, 4,000 paragraphs", partial(writing, 4000), 300, "p99 < 16", tail=True),
    Measure(
        "keystroke in a new paragraph, 4,000 of them",
        partial(new_paragraph, 4000),
        300,
        "p99 < 16",
        tail=True,
    ),
    Measure("Enter and Backspace, 4,000 paragraphs", partial(rearranging, 4000, _ENTER), *_TAIL, tail=True),
    Measure(
        "Enter, Backspace, and what follows",
        partial(rearranging, 4000, _ENTER, to_the_end=True),
        _KEYS,
        tail=True,
    ),
    Measure("five times Enter, then Backspace", partial(rearranging, 4000, _ENTER_AGAIN), *_TAIL, tail=True),
    Measure("Tab and Shift+Tab", partial(rearranging, 4000, _TAB, indent), *_TAIL, tail=True),
    Measure("Alt+Shift+Up and Down", partial(rearranging, 4000, _MOVE, move_up), *_TAIL, tail=True),
    Measure("keystroke in a paragraph of 1,000 words", long_paragraph, 300, "p99 < 16", tail=True),
    Measure("keystroke with 1,000 live proposals", partial(writing, 4000, 1000), 300, "p99 < 16", tail=True),
    Measure(
        "Enter with 1,000 live proposals",
        partial(rearranging, 4000, _ENTER, proposals=1000),
        100,
        "p99 < 16",
        tail=True,
    ),
    Measure("tick while 4,000 paragraphs are compared", partial(ticking, 4000), 300, "p99 < 16", tail=True),
    Measure("scroll step, 4,000 paragraphs", partial(scrolling, 4000), 300, "p99 < 10", tail=True),
    Measure("memory for 20,000 keys", partial(memory, 20_000), 1, "< 20"),
    Measure("memory for 200 Enters, 4,000 paragraphs", partial(memory_at_rest, 100), 1, "< 20"),
)
"""In the order of the table."""
