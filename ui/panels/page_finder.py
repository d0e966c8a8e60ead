"""Finding on pages that are only read: a revision, both sides of a comparison, what is struck there, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from editor.page import Page
from editor.utf16 import to_units
from editor.words import listed, tr
from ui.commands.keymap import CommandKeys, Keymap
from ui.look.tokens import Colours
from ui.panels.find_bar import MOST_LISTED, FindBar, line_of
from ui.parts.choices import Choice
from versioning.drafting.searching import Finder


class _Place(NamedTuple):
    """Words on a page: the number of their block, and from where up to where in it, in code points."""

    page: Page
    number: int
    start: int
    end: int


class PageFinder(QObject):
    """Finds words on the pages of one window that are in sight, struck words too, and goes along them."""

    def __init__(
        self, window: QWidget, colours: Colours, keymap: Keymap, note: Callable[[], str] = str
    ) -> None:
        """Make the bar, for the window to put above its pages; `note` says what of them is not searched."""
        super().__init__(window)
        self._window, self._note = window, note
        self.bar = FindBar(colours, window, reading=True)
        self.found: tuple[_Place, ...] = ()
        self.at = -1
        self._searched: list[object] = []
        self._reader: QWidget | None = None
        self.bar.asked.connect(self.search)
        self.bar.went.connect(self.go)
        self.bar.left.connect(self.leave)
        deeds = {"find": self.ask, "find_next": lambda: self.go(1), "find_previous": lambda: self.go(-1)}
        CommandKeys(window, keymap, deeds)

    def ask(self) -> None:
        """Show the bar, with the words that are selected on a page."""
        at = QApplication.focusWidget()
        self._reader = at if isinstance(at, Page) else self._reader
        selected = self._reader.textCursor().selectedText() if isinstance(self._reader, Page) else ""
        self.bar.ask("" if "\u2029" in selected else selected)

    def leave(self) -> None:
        """Take the bar away; the words that were shown stay selected."""
        self.bar.hide()
        page = self.found[self.at].page if self.found else self._reader or next(iter(self._pages()), None)
        if page is not None:
            page.setFocus()

    def search(self) -> None:
        """Find what the bar asks for, and show the first of it."""
        self.bar.say(self._note())
        self._searched = self._basis()
        self.found = tuple(self._places()) if self.bar.query.words else ()
        self.at = -1
        lines = [self._line(at, each) for at, each in enumerate(self.found[:MOST_LISTED])]
        self.bar.show_found(lines, 0, len(self.found) - len(lines))
        self.bar.allow("", "", any_found=bool(self.found))
        if self.found:
            self.show(0)
        else:
            self.bar.count(tr("Find", "Nothing found") if self.bar.query.words else "")

    def go(self, by: int) -> None:
        """Show the next (1) or previous (-1) of what was found; search first where the pages are others."""
        if not self.bar.field.text():
            self.ask()
        elif self._basis() != self._searched:
            self.bar.show()
            self.search()
        elif self.found:
            self.bar.show()
            ahead = self.at + by
            again = tr("Find", "from the beginning again") if by > 0 else tr("Find", "from the end again")
            self.show(ahead % len(self.found), "" if ahead in range(len(self.found)) else again)

    def show(self, at: int, again: str = "") -> None:
        """Show one of what was found; `again` says that one came round to it."""
        self.at = at
        place = self.found[at]
        chars = place.page.canvas.blocks[place.number].shown
        first, last = (to_units(chars, offset) for offset in (place.start, place.end))
        place.page.select((place.number, first), (place.number, last))
        place.page.reveal(place.number)
        place.page.ensureCursorVisible()
        self.bar.mark(at)
        self.bar.tell_place(at, len(self.found), self._label(place), again)

    def _places(self) -> Iterator[_Place]:
        finder = Finder(self.bar.query)
        for page in self._pages():
            for number, block in enumerate(page.canvas.blocks):
                yield from (_Place(page, number, *found[0]) for found in finder.ranges(block.shown))

    def _line(self, at: int, place: _Place) -> Choice:
        chars = place.page.canvas.blocks[place.number].shown
        return line_of(chars, place.start, place.end, self._label(place), partial(self.show, at))

    def _label(self, place: _Place) -> str:
        page = place.page
        cited = page.numbers.label(page.canvas.blocks[place.number]).label
        return listed(filter(None, (page.accessibleName() if len(self._pages()) > 1 else "", cited)))

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.bar.dress(colours)

    def _pages(self) -> list[Page]:
        return [each for each in self._window.findChildren(Page) if each.isVisibleTo(self._window)]

    def _basis(self) -> list[object]:
        return [self.bar.query, *((page, page.canvas.blocks) for page in self._pages())]
