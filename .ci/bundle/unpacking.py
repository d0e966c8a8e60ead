"""Run by the bundled program before all else: lets it find the library that sets pages.

That library is a quarter of it all and nothing but printing needs it, so it is kept compressed in the bundle,
and unpacked into the person's cache when it is first wanted. Its name is its digest: what is in the cache is
loaded only where it is what was packed.
"""

from __future__ import annotations

import errno
import lzma
import os
import shutil
import sys
import tempfile
from hashlib import blake2b
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path

LIBRARY = "typst._typst"
FAILURES = (OSError, EOFError, lzma.LZMAError)


class Finder:
    """Finds the library, and leaves every other module to the other finders."""

    def __init__(self, packed: Path) -> None:
        """Find it in the archive `packed`."""
        self._packed = packed

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Return where the library is, unpacked if need be; raises UnwritableError where it can't be."""
        return spec_from_file_location(name, usable(self._packed)) if name == LIBRARY else None


def usable(packed: Path) -> Path:
    """Return the library of an archive, in the cache or, where that can't be written, for this time only."""
    try:
        return unpacked(packed, cache())
    except FAILURES:
        pass
    try:
        return unpacked(packed, Path(tempfile.mkdtemp(prefix="chapeau-")))
    except FAILURES as error:
        reason = getattr(error, "strerror", None) or "the installation is damaged"
        message = f"The pages can’t be set: their compiler can’t be unpacked ({reason}); export a Word file."
        raise import_module("exports.report").UnwritableError(message) from error


def unpacked(packed: Path, folder: Path) -> Path:
    """Return the library of an archive, in `folder`; raises one of FAILURES where it can't be put there.

    What other versions left there goes.
    """
    library = folder / f"typst-{packed.stem}.so"
    if library.is_file() and digest_of(library) == packed.stem:
        return library
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder)
    try:
        with open(handle, "wb") as target, lzma.open(packed) as source:  # noqa: PTH123 (a handle, no path)
            shutil.copyfileobj(source, target, 2**20)
        if digest_of(Path(name)) != packed.stem:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        os.replace(name, library)  # noqa: PTH105
    finally:
        Path(name).unlink(missing_ok=True)
    for other in folder.glob("typst-*.so"):
        if other != library:
            other.unlink(missing_ok=True)
    return library


def digest_of(file: Path) -> str:
    """Return by what a library is told from every other."""
    digest = blake2b(digest_size=16)
    with file.open("rb") as source:
        while part := source.read(2**20):
            digest.update(part)
    return digest.hexdigest()


def cache() -> Path:
    """Return our folder for what can be made again."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "Chapeau"


if getattr(sys, "frozen", False):
    for each in (Path(__file__).parent / "typst").glob("*.xz"):
        sys.meta_path.insert(0, Finder(each))
