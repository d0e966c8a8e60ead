"""The sample negotiation that ships with Chapeau: a fictional draft and its first revision."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from exports.markdown.reader import read
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopt_ids
from versioning.compare.difference import difference
from versioning.tree.resolution import Resolution


@cache
def base() -> Resolution:
    """Return the draft as it was tabled."""
    return _read("base.md")


@cache
def revised() -> Resolution:
    """Return its Rev.1."""
    return _read("revised.md")


@cache
def revising() -> Transaction:
    """Return what makes Rev.1 of the draft as it was tabled."""
    return difference(base(), adopt_ids(base(), revised()))


def _read(name: str) -> Resolution:
    return read(files("exports.assets").joinpath("sample", name).read_bytes(), name).draft
