"""Pages as pictures, for a preview and for printers."""

from __future__ import annotations

import threading

import pytest

from exports import samples
from exports.pdf.pages import Pages
from exports.pdf.writer import write

DATA = write(samples.base())


def test_a_page_is_drawn_in_the_size_asked_for() -> None:
    pages = Pages(DATA)
    assert pages.sizes[0] == pytest.approx((612, 792))
    picture = pages.picture(0, 0.5)
    assert (picture.width, picture.height) == (306, 396)
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels[0::4]) < 100 < max(picture.pixels[0::4])
    pages.close()


def test_several_threads_may_ask_at_once() -> None:
    pages = Pages(DATA)
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(pages.picture(0, 0.5).pixels)) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    pages.close()


def test_nothing_is_drawn_once_the_pages_are_let_go_of() -> None:
    pages = Pages(DATA)
    pages.close()
    with pytest.raises(ValueError, match="let go of"):
        pages.picture(0, 1.0)
