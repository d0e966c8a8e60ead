"""What a report calls the places of a file and of a draft."""

from __future__ import annotations

from versioning.saying import Saying, said

WHOLE_FILE = said("the whole file")
HEAD_OF_PAGE = said("head of the page")
MASTHEAD = said("masthead")


def page(number: int) -> Saying:
    """Return what a page is called."""
    return said("page {number}", number=number)


def line(number: int) -> Saying:
    """Return what a line of a text file is called."""
    return said("line {number}", number=number)


def comment_by(author: str) -> Saying:
    """Return what the comment of an author is called, empty for one that nobody has signed."""
    return said("comment by {author}", author=author or said("Unknown author"))


def left_out(words: str) -> Saying:
    """Return that some words of a file were left out."""
    return said("left out: “{words}”", words=words)
