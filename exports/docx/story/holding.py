"""Holding: what refers back to whoever made it does so weakly.

The readers and markers of one comparison know one another. Were each kept by all others, two files with their
trees would stay in memory until the next search for cyclic garbage, which a comparison puts off.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar
from weakref import WeakMethod

_P = ParamSpec("_P")
_R = TypeVar("_R")


def weakly(method: Callable[_P, _R]) -> Callable[_P, _R]:
    """Return what calls a bound method as long as its object is there, without keeping it."""
    held = WeakMethod(method)

    def call(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        found = held()
        if found is None:
            message = "the object of this method was let go"
            raise ReferenceError(message)
        return found(*args, **kwargs)

    return call
