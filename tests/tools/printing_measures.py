"""What dev.py bench measures of printing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pypdfium2

from exports.pdf.writer import write
from tests.tools.generate import draft

if TYPE_CHECKING:
    from tests.tools.measures import Contest

PAGES = 100


@contextmanager
def printing() -> Iterator[Contest]:
    """Write a draft of some hundred printed pages as a PDF; each time another, since Typst remembers."""
    from tests.tools.measures import Contest

    count = 50
    while (made := _pages(write(draft(count)))) < PAGES:
        count = count * PAGES // made + 10
    others = (draft(count, seed) for seed in itertools.count(2))

    def ours() -> None:
        write(next(others))

    yield Contest(ours, note=f"{made} pages, {count} paragraphs")


def _pages(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return count
