"""Regular expressions that are compiled at their first use: there are hundreds, and a start needs few."""

from __future__ import annotations

import re
from typing import cast


class _Later:
    """Stands for a compiled expression; what was asked for once is an attribute, and costs nothing more."""

    def __init__(self, words: str, flags: int) -> None:
        self._given = words, flags

    def __getattr__(self, name: str) -> object:
        if "_compiled" not in self.__dict__:
            self._compiled = re.compile(*self._given)
        found: object = getattr(self._compiled, name)
        self.__dict__[name] = found
        return found


def expression(words: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled at its first use.

    It has the methods and attributes of what `re.compile` returns, but isn't to be handed to the functions of
    `re`. Where `words` are wrong, the first use raises `re.error`.
    """
    return cast("re.Pattern[str]", _Later(words, flags))
