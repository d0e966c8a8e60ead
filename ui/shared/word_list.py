"""A list of words in a text file, one a line: the names that a person uses, or what a draft ignores."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from exports.files import write_atomically

LONGEST_WORD = 100
LARGEST = 4 * 2**20
"""So many bytes of a file are read."""


class WordList:
    """Words in the order of the alphabet, in the file at `path`, which is made with the first word.

    A file that can't be read counts as empty, a line that is no word is passed over.
    """

    def __init__(self, path: Path) -> None:
        """Read what there is."""
        self._path = path
        self.words: tuple[str, ...] = ()
        with suppress(OSError), path.open("rb") as file:
            lines = file.read(LARGEST).decode("utf-8-sig", "ignore").splitlines()
            self.words = _sorted(lines)

    def add(self, word: str) -> None:
        """Keep one word more; raises OSError."""
        self.replace_all((*self.words, word))

    def replace_all(self, words: Iterable[str]) -> None:
        """Keep these words and no others; raises OSError."""
        self.words = _sorted(words)  # they count even where they can't be kept
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, "".join(f"{word}\n" for word in self.words).encode())


def _sorted(words: Iterable[str]) -> tuple[str, ...]:
    found = {" ".join(each.split()) for each in words}
    return tuple(
        sorted(
            (each for each in found if 0 < len(each) <= LONGEST_WORD), key=lambda each: (each.lower(), each)
        )
    )
