"""Listening: who wants to hear of what happens, and that all hear everything in the order it happened."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable


class Listeners:
    """Those who want to hear of one kind of thing, in the order in which they came."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._all: list[Callable[..., None]] = []

    def subscribe(self, listener: Callable[..., None]) -> Callable[[], None]:
        """Call `listener` from now on; returns what ends that."""
        self._all.append(listener)

        def end() -> None:
            if listener in self._all:
                self._all.remove(listener)

        return end

    @property
    def now(self) -> tuple[Callable[..., None], ...]:
        """Those who listen now."""
        return tuple(self._all)


class Announcer:
    """Keeps what is still to be told, and tells it."""

    def __init__(self) -> None:
        """Start with nothing to tell."""
        self._untold: deque[tuple[Listeners, object]] = deque()
        self._telling = False

    def note(self, listeners: Listeners, what: object) -> None:
        """Have something told, once `tell` is called."""
        self._untold.append((listeners, what))

    def tell(self) -> None:
        """Tell every listener of everything in order, even of changes that listeners make.

        What a listener raises is raised again once all were told, several things as an ExceptionGroup.
        """
        if self._telling:
            return
        errors: list[Exception] = []
        self._telling = True
        while self._untold:
            listeners, told = self._untold.popleft()
            for listener in listeners.now:
                try:
                    listener(told)
                except Exception as error:  # noqa: BLE001 (the others must hear of it, too)
                    errors.append(error)
        self._telling = False
        if len(errors) == 1:
            raise errors[0]
        if errors:
            message = "several windows failed on one change"
            raise ExceptionGroup(message, errors)
