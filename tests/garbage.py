"""What holds itself, and so goes only when Python searches for it; of what is frozen, never."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def left_behind() -> Iterator[list[object]]:
    """Give a list that holds, afterwards, all that was dropped meanwhile and still held itself."""
    gc.unfreeze()
    gc.collect()
    was_enabled, found = gc.isenabled(), list[object]()
    gc.disable()
    try:
        yield found
        gc.unfreeze()
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        found += gc.garbage
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        if was_enabled:
            gc.enable()


def leaves_nothing(work: Callable[[], object]) -> bool:
    """Return whether all that a piece of work needed goes with it, but for what it reads once and keeps."""
    work()
    with left_behind() as garbage:
        work()
    return not garbage
