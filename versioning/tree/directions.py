"""Which way a paragraph runs, for the page and for every format that must be told."""

from __future__ import annotations

import re

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def is_right_to_left(text: str, *, among_such: bool = False) -> bool:
    """Return whether a text is written from right to left: its first letter is, or most of them are.

    A compilation text puts “PP1 bis. [Peru, new: ” before an Arabic paragraph, which stays one. What stands
    `among_such` texts is one of them unless it has letters, and none of theirs: so are a figure and a
    paragraph that nobody has written yet.
    """
    first = next((char for char in text if char.isalpha()), "")
    if not first or RIGHT_TO_LEFT.match(first):
        return among_such or bool(first)
    from_right = sum(map(str.isalpha, RIGHT_TO_LEFT.findall(text)))
    return bool(from_right) and (among_such or 2 * from_right > sum(map(str.isalpha, text)))
