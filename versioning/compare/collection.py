"""Collection: no search for cyclic garbage while thousands of values are made and none is dropped.

Python looks for such garbage each time some hundred objects more exist. Whoever makes a redline of thousands
of rows, none of which refers to itself, would pay for many vain searches through all that the program holds.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Search for no cyclic garbage meanwhile; what is no longer referred to is still freed at once."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
