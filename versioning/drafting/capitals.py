"""Words that were put into a sentence in capitals, for want of another mark: "States AND ALL PARTNERS"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_LINKING = frozenset(
    """
    and or of the to in by for with all as on any that from including into at its their such which be
    without between among through et ou de la le les des du en par pour avec dans aux tous toutes dont sans y
    los las el del por con incluidos incluidas todos todas sin и или в на с по для от всех из
    """.split()  # noqa: SIM905
)
"""Small words that link others, in languages that have capitals: a name or a code is seldom one of them."""
_SHORTEST = 3
"""Letters of a small word that stands alone: shorter ones may be codes."""
_WORD = re.compile(r"[^\W_]+(?:[-’'./][^\W_]+)*")
_SET_OFF = re.compile(r",\s*$")


def capitals_in(chars: str) -> Iterator[tuple[int, int]]:
    """Yield where words in capitals read as part of a sentence, and not as a name, a code or a heading.

    The commas that set them off belong to them.
    """
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(chars):
        is_capital = word[0].isupper()
        if run and (not is_capital or chars[run[-1].end() : word.start()].strip(" ,")):
            yield from _put_in(chars, run)
            run = []
        if is_capital:
            run.append(word)
    yield from _put_in(chars, run)


def _put_in(chars: str, run: Sequence[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield the range of words in capitals if they go on a sentence and a linking word is among them."""
    linking = [word for word in run if word[0].casefold() in _LINKING]
    if not linking or (len(run) == 1 and len(run[0][0]) < _SHORTEST):
        return
    start, end = run[0].start(), run[-1].end()
    if not chars[:start].rstrip(" ,")[-1:].islower():
        return
    before, after = _SET_OFF.search(chars[:start]), chars[end:].lstrip()[:1]
    if before is not None and after in {",", ";", "."}:
        start, end = before.start(), chars.index(after, end) + (after == ",")
    yield start, end
