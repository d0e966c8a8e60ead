"""An official draft as the printer sets it: the New York layout, on as many pages as it takes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tests.exports.pdf.maker import BOLD, ITALIC, Page

LEFT, INDENT, RIGHT, FIRST, LOWEST = 123, 147, 490, 705, 130
WORDS_WIDTH = 0.46
"""The width of a letter on average, in its size: wide enough that no line outgrows the column."""


@dataclass(frozen=True)
class Told:
    """A paragraph: number, opening in italics, words, and for each offset of the words a note."""

    words: str
    opening: str = ""
    number: str = ""
    note: str = ""
    indent: int = 0


@dataclass
class Printer:
    """Sets paragraphs one after the other; notes go to the foot of the page that calls for them."""

    symbol: str = "A/C.9/90/L.7"
    job: str = "26-12345"
    pages: list[Page] = field(default_factory=list)
    height: float = 0
    notes: int = 0
    waiting: list[str] = field(default_factory=list)

    def masthead(self, sponsors: str, title: str) -> None:
        """Set the first page down to the title."""
        self._turn()
        page = self.pages[0]
        page.text(482, 735, self.symbol[:1], size=20)
        page.text(496.5, 735, self.symbol[1:])
        page.text(123, 734, "United Nations", size=14)
        page.text(123, 705, "General Assembly", size=20, font=BOLD)
        for y, text in ((705, "Distr.: Limited"), (693, "4 May 2026"), (669, "Original: English")):
            page.text(397, y, text)
        page.text(60, 570, "Ninetieth session", font=BOLD)
        page.text(60, 558, "Agenda item 12 (c)")
        page.text(60, 546, "Strengthening of the wells and harbours of", font=BOLD)
        page.text(60, 534, "small coastal towns", font=BOLD)
        self.height = 500
        self._block(sponsors, BOLD, 10)
        self._block(title, BOLD, 12)

    def _block(self, text: str, font: str, size: float) -> None:
        for line in wrapped(text, size, RIGHT - LEFT, 0):
            self.pages[-1].text(LEFT, self.height, line, size=size, font=font)
            self.height -= 12
        self.height -= 12

    def paragraph(self, told: Told) -> None:
        """Set one paragraph, over the page's end if need be."""
        opening = f"{told.opening} " if told.opening else ""
        indent = INDENT + told.indent
        start = indent + 23.5 if told.number else indent
        lines = wrapped(opening + told.words, 10, RIGHT - LEFT - told.indent, start - LEFT - told.indent)
        for at, line in enumerate(lines):
            last = at == len(lines) - 1
            need = 12 * (len(self.waiting) + bool(told.note and last))
            if self.height < LOWEST + need:
                self._turn()
            page, x = self.pages[-1], LEFT + told.indent
            if at == 0:
                if told.number:
                    page.text(indent, self.height, told.number)
                x = start
                if opening:
                    page.text(x, self.height, told.opening, font=ITALIC)
                    x += width(opening, 10)
                    line = line[len(opening) :]  # noqa: PLW2901 (the rest of the line)
            page.text(x, self.height, line)
            if told.note and last:
                self.notes += 1
                page.text(x + true_width(line), self.height + 3.5, str(self.notes), size=6.5)
                self.waiting.append(told.note)
            self.height -= 12
        self.height -= 6

    def finish(self) -> list[Page]:
        """Return the pages, furniture and notes set on each."""
        self._notes()
        count = len(self.pages)
        for at, page in enumerate(self.pages, 1):
            page.text(
                60,
                42 if at == 1 else 38,
                f"{self.job} (E)" if at == 1 else self.job,
                size=9 if at == 1 else 7,
            )
            if at > 1:
                page.text(60, 733, self.symbol, size=8.5, font=BOLD)
                page.rule(60, 552, 727)
                page.text(530, 37, f"{at}/{count}", size=8.5, font=BOLD)
        return self.pages

    def _turn(self) -> None:
        self._notes()
        self.pages.append(Page())
        self.height = FIRST

    def _notes(self) -> None:
        for at, note in enumerate(reversed(self.waiting)):
            y = 60 + 10.5 * at
            self.pages[-1].text(117, y + 3, str(self.notes - at), size=5.5)
            self.pages[-1].text(123, y, note, size=8.5)
        if self.waiting:
            self.pages[-1].text(99, 64 + 10.5 * len(self.waiting), "_" * 15, size=9, font=BOLD)
        self.waiting.clear()


def width(text: str, size: float) -> float:
    return len(text) * size * WORDS_WIDTH


def true_width(text: str) -> float:
    """Return about how wide a line comes out, so that a raised sign stands at its end."""
    return sum(
        {
            "m": 7.8,
            "w": 7.2,
            "i": 2.8,
            "l": 2.8,
            "t": 2.8,
            "j": 2.8,
            "f": 3.3,
            "r": 3.3,
            " ": 2.5,
            ",": 2.5,
            ";": 2.8,
            ".": 2.5,
            "s": 3.9,
            "a": 4.4,
            "c": 4.4,
            "e": 4.4,
            "z": 4.4,
        }.get(each, 5.0)
        for each in text
    )


def wrapped(text: str, size: float, room: float, first: float) -> list[str]:
    """Return the text in lines; the first one has `first` points less."""
    lines: list[str] = []
    line = ""
    for word in re.split(r" +", text):
        longer = f"{line} {word}".strip()
        if line and width(longer, size) > room - (0 if lines else first):
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]
