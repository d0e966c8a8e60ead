"""Revisions: the marks of who changed what, numbered by one counter over all parts of a file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from xml.sax.saxutils import quoteattr

from exports.docx.runs import fit
from versioning.compare.redline import Fate

NO_DATES: Mapping[str, str] = MappingProxyType({})
TAGS = {Fate.INSERTED: "w:ins", Fate.DELETED: "w:del"}


class Revisions:
    """Writes revision elements for one file."""

    def __init__(self, author: str, date: str, dates: Mapping[str, str] = NO_DATES) -> None:
        """Sign with `author` what bears no name of its own; `date` is an ISO 8601 time with "Z".

        `dates` has by author those that are others.
        """
        self._dates = dates
        self._author = fit(author.strip()) or "Unknown author"  # Word refuses an empty one
        self._date = date
        self._count = 0
        self._moves: dict[str, str] = {}

    def attributes(self, author: str = "") -> str:
        """Return w:id, w:author and w:date of one more revision."""
        self._count += 1
        name = quoteattr(fit(author.strip()) or self._author)
        return f'w:id="{self._count}" w:author={name} w:date="{self._dates.get(author, self._date)}"'

    def number(self) -> int:
        """Return the w:id of one more mark of another kind, such as a comment's."""
        self._count += 1
        return self._count

    def wrapped(self, fate: Fate, runs: str, author: str = "") -> str:
        """Return runs as inserted or deleted; kept ones as they are."""
        if fate not in TAGS or not runs:
            return runs
        return self.within(TAGS[fate], runs, author)

    def within(self, tag: str, runs: str, author: str = "") -> str:
        """Return runs in a revision of that tag."""
        return f"<{tag} {self.attributes(author)}>{runs}</{tag}>" if runs else ""

    def mark(self, tag: str, author: str = "") -> str:
        """Return an empty revision: what became of a paragraph mark or a table row."""
        return f"<{tag} {self.attributes(author)}/>"

    def move_range(self, tag: str, name: str, author: str) -> tuple[str, str]:
        """Return the start and the end of the range of a move; `tag` is w:moveFrom or w:moveTo."""
        known = self._moves.setdefault(name, f"move{len(self._moves) + 1}")
        start = f'<{tag}RangeStart {self.attributes(author)} w:name="{known}"/>'
        return start, f'<{tag}RangeEnd w:id="{self._count}"/>'
