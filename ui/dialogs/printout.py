"""Printouts as values: what is to be printed, how it looks, and the making of its pages, for any thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from exports import beside, table
from exports.apart import Apart
from exports.formats import HTML
from exports.pdf import writer
from exports.report import Loss
from exports.typst.paper import Setting
from ui.dialogs.export_dialog import EditsBetween
from ui.dialogs.export_form import Choosable
from ui.shared.comparing import compared
from ui.shared.exporting import payloads_of
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.redline import Redline
from versioning.tree.resolution import Resolution


class Shape(Enum):
    """What the pages show."""

    CLEAN = "clean"
    REDLINE = "redline"
    BESIDE = "beside"
    TABLE = "table"
    COMPILATION = "compilation"
    STILL_OPEN = "still open"

    @property
    def is_of_two(self) -> bool:
        """Whether two texts are needed for it."""
        return self in {Shape.REDLINE, Shape.BESIDE, Shape.TABLE}


Sources = Callable[[Resolution], tuple[tuple[str, bytes], ...]]


@dataclass(frozen=True)
class Printable:
    """What a window has to print: its texts, the working one first; `between` are those of a redline.

    `made` gives the texts that are made of the negotiation, by what they show: the compilation, where
    anything is proposed, and what is still open. `edits` are as for exports, `sources` gives the files that
    a draft was read from.
    """

    drafts: Sequence[Choosable]
    between: tuple[int, int]
    edits: EditsBetween
    sources: Sources
    made: Mapping[Shape, Callable[[], Resolution]] = field(default_factory=dict)


class Made(NamedTuple):
    """A file of pages, and what of the draft they show otherwise."""

    data: bytes
    lacking: tuple[Loss, ...]


@dataclass(frozen=True)
class Printout:
    """What is printed: one draft, or what leads to it from `base`.

    `names` say what the two are, `only_changes` that a table leaves out what is the same. `edits` lead from
    base to draft where they are known; then each change bears its author's name. `sources` are the files that
    the drafts were read from, by name.
    """

    shape: Shape
    draft: Resolution
    setting: Setting
    base: Resolution | None = None
    names: tuple[str, str] = ("", "")
    edits: tuple[Transaction, ...] = ()
    sources: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    only_changes: bool = False

    def made(self, apart: Apart, check: Callable[[], None]) -> Made:
        """Return the pages as a PDF, and what they lack; `check` is called where it can be given up.

        Raises ReadError with one sentence, and TimeoutError or RuntimeError where comparing failed.
        """
        payloads = payloads_of(self.sources)
        check()
        lacking = writer.losses(self.draft, payloads)
        if not self.shape.is_of_two or self.base is None:
            return Made(writer.write(self.draft, payloads, self.setting), lacking)
        redline = self._redline(self.base, apart, check)
        check()
        if self.shape is Shape.REDLINE:
            return Made(writer.write_redline(redline, payloads, self.setting), lacking)
        return Made(writer.write_table(self._table(redline), self.setting), lacking)

    def web_page(self, apart: Apart, check: Callable[[], None]) -> Made:
        """Return the same as one page of HTML, and what it lacks; raises as `made` does."""
        payloads = payloads_of(self.sources)
        lacking = HTML.left_out(self.draft, payloads)
        if not self.shape.is_of_two or self.base is None:
            return Made(HTML.written(self.draft, payloads), lacking)
        redline = self._redline(self.base, apart, check)
        write = HTML.write_table if self.shape is Shape.TABLE else HTML.write_beside
        if self.shape is Shape.REDLINE or write is None:
            return Made(HTML.redlined(redline, "", "", payloads), lacking)
        return Made(write(self._table(redline)), lacking)

    def _table(self, redline: Redline) -> table.Table:
        """Return the comparative table, or both texts side by side."""
        if self.shape is Shape.BESIDE:
            return beside.side_by_side(redline, self.names)
        return table.comparative_table(redline, self.names, only_changes=self.only_changes)

    def _redline(self, base: Resolution, apart: Apart, check: Callable[[], None]) -> Redline:
        redline = compared((base, self.draft), self.names, apart, check)
        if not isinstance(redline, Redline):  # never, of two drafts
            raise TypeError(type(redline).__name__)
        if self.edits:
            authors = Authors(base)
            authors.follow(self.edits)
            redline = authors.sign(redline)
        return redline
