"""Collection: no search for cyclic garbage while thousands of values are made and none is dropped.

Python looks for such garbage each time some hundred objects more exist. Whoever makes a redline of thousands
of rows, none of which refers to itself, would pay for many vain searches through all that the program holds.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 2_000
"""To look through so many objects, and free what is found, takes a millisecond or two."""


@contextmanager
def collection_paused() -> Iterator[None]:
    """Search for no cyclic garbage meanwhile; what is no longer referred to is still freed at once.

    If much was made meanwhile, it counts as old afterwards, as if searches had found it in use: else the next
    object that anybody makes would have all of it looked through. Where a caller has frozen what there is, so
    that it is never searched, that stays so.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            if gc.get_count()[0] > _MANY and not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()  # into the oldest generation
            gc.enable()
