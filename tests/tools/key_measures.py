"""What dev.py bench measures of keys: how soon each is on the page, and how much memory many take.

Where it says so, the processor time of the window's thread is told: the machine may be doing other things.
"""

import gc
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import count as count_from
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from editor.commands_structure import indent, move_up
from tests.tools.contest import Contest, Measure
from tests.tools.generate import draft, negotiated
from tests.tools.own_window import NOTHING_HELD, OWN, Own, in_thread_time, living, negotiating, stand_in
from versioning.change.transaction import Transaction
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

WORDS = "the working group on wells and harbours, "
Keys = tuple[Qt.Key, Qt.KeyboardModifier]
"""A key, and what is held down with it."""
Ask = Callable[[Resolution, list[NodeId]], Transaction | None]
"""What a command would do to paragraphs; None where it can't."""
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


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
    for widget, at in ((editor, living(editor, middle)), (plain, plain.document().blockCount() // 2)):
        widget.resize(1000, 800)
        widget.show()
        stand_in(widget, at)
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


def _keystrokes(own: Own) -> Contest:
    """Return the typing of one letter after the other into a window with its panels."""
    keys = iter(WORDS * 1000)
    return Contest(in_thread_time(lambda: own.press(next(keys))), note=f"with panels and live redline, {OWN}")


@contextmanager
def writing(count: int, proposals: int = 0) -> Iterator[Contest]:
    """Type in a window with its panels: each key, and all that is done before the next can be answered."""
    own = negotiating(count, proposals)
    editor = own.window.editor
    stand_in(editor, living(editor, editor.document().blockCount() // 2))
    yield _keystrokes(own)
    own.close()


@contextmanager
def new_paragraph(count: int) -> Iterator[Contest]:
    """Type into a paragraph that was begun a moment ago, in a window with its panels."""
    own = negotiating(count)
    editor = own.window.editor
    stand_in(editor, living(editor, editor.document().blockCount() // 2))
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
    own = negotiating(count, proposals)
    editor = own.window.editor
    blocks = editor.document().blockCount()
    places = count_from(blocks // 4, blocks // 2 * len(keys) // _KEYS + 1)

    def there_and_back() -> Iterator[float]:
        while True:
            stand_in(editor, living(editor, next(places)))
            if can is not None and can(editor.draft, [editor.current_node]) is None:
                continue
            own.rest()
            for key in keys:
                yield in_thread_time(partial(press, *key))()
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
    stand_in(editor, editor.number_of(long.id) or 0)
    yield _keystrokes(own)
    own.close()


@contextmanager
def memory(count: int) -> Iterator[Contest]:
    """Write so many keys into a draft of 400 paragraphs, and tell by how many megabytes the process grew."""
    own = negotiating(400)
    editor = own.window.editor

    def grown() -> float:
        keys = iter(WORDS * (count // len(WORDS) + 1))
        numbers = [at for at, each in enumerate(editor.canvas.blocks) if each.live and each.pieces][10:60]
        before = resident()
        for number in range(count):
            if number % 200 == 0:
                stand_in(editor, numbers[number // 200 % len(numbers)])
            QTest.keyClick(editor, next(keys))
            if number % 10 == 0:
                own.qt.processEvents()
        own.rest()
        return resident() - before

    yield Contest(grown, note="MB in place of ms; the words themselves and their undoing are in it")
    own.close()


@contextmanager
def memory_at_rest(places: int) -> Iterator[Contest]:
    """Press Enter and Backspace in so many places, each left until all followed; tell the growth in MB."""
    own = negotiating(4000)
    editor = own.window.editor
    blocks = editor.document().blockCount()
    numbers = range(blocks // 4, blocks // 4 * 3, blocks // 2 // places)

    def grown() -> float:
        for number in numbers[:5]:  # what is made once, at the first ones
            press_in(number)
        before = resident()
        for number in numbers:
            press_in(number)
        return resident() - before

    def press_in(number: int) -> None:
        stand_in(editor, living(editor, number))
        for key in _ENTER:
            own.press(*key)
            own.rest()

    yield Contest(grown, note="MB in place of ms")
    own.close()


def resident() -> float:
    """How many megabytes this process has in memory now; Linux alone tells, others the most it ever had."""
    gc.collect()
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


_ENTER: tuple[Keys, ...] = ((Qt.Key.Key_Return, NOTHING_HELD), (Qt.Key.Key_Backspace, NOTHING_HELD))
_ENTER_AGAIN = (*(_ENTER[0],) * 5, *(_ENTER[1],) * 5)
_TAB = ((Qt.Key.Key_Tab, NOTHING_HELD), (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier))
_MOVE = ((Qt.Key.Key_Up, _ALT_SHIFT), (Qt.Key.Key_Down, _ALT_SHIFT))
_KEYS = 300
_TAIL = _KEYS, "p99 < 16"
KEY_MEASURES = (
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
        20,  # all of them are told anew between two: it takes seconds
        "p99 < 16",
        tail=True,
    ),
    Measure("memory for 20,000 keys", partial(memory, 20_000), 1, "< 20"),
    Measure("memory for 15 Enters and Backspaces", partial(memory_at_rest, 15), 1, "< 20"),
)
"""In the order of the table."""
