"""Zip archives of strangers, whose table of contents is measured before anything in them is unpacked.

What is out of measure is refused as `limits` says.
"""

from __future__ import annotations

import copy
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from urllib.parse import unquote

from exports.limits import CHUNK, HIGHEST_RATIO, MOST_BYTES, MOST_SWELLING, DamagedError, refusal
from exports.report import ReadError
from versioning.saying import said

MOST_ENTRIES = 3_000

_LOCAL_HEADER = 30
"""Bytes before the name of an entry, where the entry itself stands."""
_LISTED = b"PK\x01\x02"
"""What each line of the table of contents begins with."""
_MOST_LISTED = 10 * MOST_ENTRIES
"""Beyond, the table isn't even looked at; archives within the archive have lines, too."""
_SMALL = 2**15
"""Bytes up to which it costs less to keep an entry than to unpack it again."""
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError),
    *(OverflowError, LookupError),
)
"""What reading a damaged archive raises."""


@dataclass
class Archive:
    """A zip archive whose table of contents keeps the limits. `names` are those of its files."""

    name: str
    names: frozenset[str]
    _archive: zipfile.ZipFile = field(repr=False)
    _unpacked: dict[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def in_order(self) -> tuple[str, ...]:
        """The names of its files, in the order in which they stand in the table of contents."""
        return tuple(each.filename for each in self._archive.infolist() if not each.is_dir())

    def size(self, part: str) -> int:
        """Return how many bytes an entry says that it unpacks to."""
        return self._archive.getinfo(part).file_size

    def read(self, part: str) -> bytes:
        """Return what an entry unpacks to; raises DamagedError, or ReadError when its size was a lie.

        What is small is kept: it is measured, parsed and copied, each at its own time.
        """
        data = self._unpacked.get(part)
        if data is None:
            data = self._read(part)
            if len(data) <= _SMALL:
                self._unpacked[part] = data
        return data

    def _read(self, part: str) -> bytes:
        """Unpack an entry one byte further than the table of contents says, to see whether it ends there."""
        try:
            entry = copy.copy(self._archive.getinfo(part))
            told = entry.file_size
            entry.file_size = told + CHUNK  # room enough that the checksum is asked for at the real end
            with self._archive.open(entry) as stream:
                data = stream.read(told + 1)
        except _DAMAGE as error:
            message = said("{part} can’t be unpacked", part=part)
            raise DamagedError(message) from error
        if len(data) > told:
            raise refusal(self.name, said("says of a part that it is smaller than it is ({part})", part=part))
        if len(data) < told:
            message = said("{part} is broken off", part=part)
            raise DamagedError(message)
        return data


def open_archive(data: bytes, name: str) -> Archive:
    """Return a zip archive that keeps the limits.

    Raises ReadError when it doesn't keep them, DamagedError when it is no archive.
    """
    count = data.count(_LISTED)
    if count > _MOST_LISTED:
        raise refusal(
            name, said("holds {count:,} files where {most:,} are the most", count=count, most=MOST_ENTRIES)
        )
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _DAMAGE as error:
        message = said("its table of contents can’t be read")
        raise DamagedError(message) from error
    entries = archive.infolist()
    _look_at_names([each.filename for each in entries], name)
    _look_at_sizes(entries, name)
    return Archive(name, frozenset(each.filename for each in entries if not each.is_dir()), archive)


def new_entry(name: str) -> zipfile.ZipInfo:
    """Return an entry to be written that tells neither when nor on which system the archive was made."""
    entry = zipfile.ZipInfo(name)  # as of 1980, the earliest time that a zip archive can tell
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _look_at_names(names: list[str], name: str) -> None:
    if len(names) > MOST_ENTRIES:
        raise refusal(
            name,
            said("holds {count:,} files where {most:,} are the most", count=len(names), most=MOST_ENTRIES),
        )
    strange = next((each for each in names if _leads_out(each)), None)
    if strange is not None:
        raise refusal(name, said("holds a file that would lie outside of it ({path})", path=repr(strange)))
    if len({posixpath.normpath(each.replace("\\", "/")).casefold() for each in names}) < len(names):
        raise refusal(name, said("holds two files of one name"))


def _look_at_sizes(entries: list[zipfile.ZipInfo], name: str) -> None:
    total = sum(each.file_size for each in entries)
    if total > MOST_BYTES:
        raise refusal(name, said("would unpack to {size:,.0f} MB", size=total / 2**20))
    swelling = sum(each.file_size for each in entries if each.file_size > HIGHEST_RATIO * each.compress_size)
    if swelling > MOST_SWELLING:
        raise refusal(name, said("would unpack to more than {times} times its size", times=HIGHEST_RATIO))
    if any(each.flag_bits & 1 for each in entries):
        message = said("{name} is protected by a password; unpack it and save it without one.", name=name)
        raise ReadError(message)
    if any(each.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for each in entries):
        raise refusal(name, said("is packed in an unusual way that can’t be measured"))
    placed = sorted(entries, key=lambda each: each.header_offset)
    if any(_end(before) > after.header_offset for before, after in pairwise(placed)):
        raise refusal(name, said("holds files that lie over one another"))


def _end(entry: zipfile.ZipInfo) -> int:
    """Return the byte before which an entry can't end."""
    return entry.header_offset + _LOCAL_HEADER + len(entry.orig_filename) + entry.compress_size


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name) is not None


def inside(folder: str, target: str) -> str | None:
    """Return the part that an internal target names, seen from a folder; None when it leads out."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2}", target):
        return None
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    joined = posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))
    return None if joined.split("/")[0] == ".." else joined
