"""The sample negotiation that ships with Chapeau: a fictional draft and its first revision."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from exports.markdown.reader import read
from versioning.tree.resolution import Resolution


@cache
def base() -> Resolution:
    """Return the draft as it was tabled."""
    return _read("base.md")


@cache
def revised() -> Resolution:
    """Return its Rev.1."""
    return _read("revised.md")


def _read(name: str) -> Resolution:
    return read(files("exports.assets").joinpath("sample", name).read_bytes(), name).draft
