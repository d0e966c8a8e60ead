"""Compound files, in which objects of other programs lie (OLE): what they tell of people is overwritten.

Nothing moves in them and no stream gets another length, so whatever shows the object finds all as it was.
Sources: [MS-CFB] 2.2 to 2.6; [MS-OLEPS] 2.21; [MS-OLEDS] 2.3; [MS-XLS] 2.4.349; [MS-PPT] 2.3.2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST_SECTOR = 0xFFFFFFFA
_ENTRY, _NAME, _TIMES = 128, slice(0, 64), slice(100, 116)
_STREAM, _ROOT = 2, 5
_PATH = re.compile(rb"(?:[A-Za-z]:|\\)\\[^\0]*\\")
_WIDE_PATH = re.compile(rb"(?:[A-Za-z]\0:\0|\\\0)\\\0(?:(?!\0\0)..)*\\\0", re.DOTALL)
_USER, _LOCKED, _END = 0x5C, 0x2F, 0x0A
"""Records of an old workbook: who wrote in it, that all is encrypted from here, and its end."""


class _Entry(NamedTuple):
    """Something in the directory: where its entry is, and its first sector, and how many bytes it has."""

    at: int
    name: str
    kind: int
    start: int
    size: int


class DamagedCompoundError(ValueError):
    """A compound file can't be followed."""


class _Compound:
    """A compound file, by its sectors."""

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data)
        shift, self._mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or self._mini_shift != 6:
            raise DamagedCompoundError
        self._size: int = 1 << shift
        first, self._cutoff, mini, further = (
            struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60, 68)
        )
        heads = list(struct.unpack_from("<109I", data, 76))
        for each in self._listed(further):
            heads += each
        self._next = self._table(each for each in heads if each <= _LAST_SECTOR)
        self._mini_next = self._table(self._chain(mini, self._next))
        self.entries = list(self._directory(first))
        root = next((each for each in self.entries if each.kind == _ROOT), None)
        self._mini = self._chain(root.start, self._next) if root else []

    def _offset(self, sector: int) -> int:
        at = (sector + 1) * self._size
        if at >= len(self.data):
            raise DamagedCompoundError
        return at

    def _numbers(self, sector: int) -> tuple[int, ...]:
        held = bytes(self.data[self._offset(sector) :][: self._size])
        return struct.unpack(f"<{self._size // 4}I", held.ljust(self._size, b"\xff"))

    def _table(self, sectors: Iterable[int]) -> list[int]:
        """Return which sector follows each, as it stands in some sectors."""
        return [number for sector in dict.fromkeys(sectors) for number in self._numbers(sector)]

    def _listed(self, sector: int) -> Iterator[tuple[int, ...]]:
        """Yield what the further sectors say where the table of sectors stands."""
        seen: set[int] = set()
        while sector <= _LAST_SECTOR and sector not in seen:
            seen.add(sector)
            *numbers, sector = self._numbers(sector)
            yield tuple(numbers)

    def _chain(self, sector: int, following: list[int]) -> list[int]:
        found: list[int] = []
        seen: set[int] = set()
        while sector <= _LAST_SECTOR:
            if sector in seen or sector >= len(following):
                raise DamagedCompoundError
            seen.add(sector)
            found.append(sector)
            sector = following[sector]
        return found

    def _directory(self, first: int) -> Iterator[_Entry]:
        for sector in self._chain(first, self._next):
            start = self._offset(sector)
            for at in range(start, start + self._size, _ENTRY):
                entry = bytes(self.data[at : at + _ENTRY])
                if len(entry) == _ENTRY and entry[66]:
                    name = entry[_NAME][: max(int.from_bytes(entry[64:66], "little") - 2, 0)]
                    begin, size = struct.unpack_from("<II", entry, 116)
                    yield _Entry(at, name.decode("utf-16-le", "replace"), entry[66], begin, size)

    def _places(self, entry: _Entry) -> Iterator[slice]:
        """Yield where the bytes of a stream stand, in order."""
        left = entry.size
        if entry.size >= self._cutoff:
            starts = [(self._offset(each), self._size) for each in self._chain(entry.start, self._next)]
        else:
            length = 1 << self._mini_shift
            chain = [each * length for each in self._chain(entry.start, self._mini_next)]
            starts = [(self._offset(self._mini[at // self._size]) + at % self._size, length) for at in chain]
        for at, length in starts:
            yield slice(at, at + min(length, left))
            left -= min(length, left)

    def rewrite(self, entry: _Entry, change: Callable[[bytes], bytes]) -> None:
        """Change the bytes of a stream for others of the same number."""
        places = list(self._places(entry))
        held = b"".join(self.data[each] for each in places)
        made = change(held)
        at = 0
        for each in places:
            length = len(self.data[each])
            self.data[each] = made[at : at + length]
            at += length

    def forget_times(self) -> None:
        """Say of nothing when it was made."""
        for each in self.entries:
            self.data[each.at + _TIMES.start : each.at + _TIMES.stop] = bytes(16)


def without_people(data: bytes) -> bytes:
    """Return a compound file without its properties, the folders it came from, and who wrote in it.

    Raises DamagedCompoundError, IndexError or struct.error where it can't be followed.
    """
    file = _Compound(data)
    file.forget_times()
    for each in file.entries:
        change = _CHANGES.get(each.name) if each.kind == _STREAM and each.size else None
        if change is not None:
            file.rewrite(each, change)
    return bytes(file.data)


def _no_properties(held: bytes) -> bytes:
    """Return a set of properties in which there is none."""
    made = struct.pack("<HHI16xI16sI", 0xFFFE, 0, 0, 1, held[28:44], 48) + struct.pack("<II", 8, 0)
    return made[: len(held)].ljust(len(held), b"\0")


def _no_source(held: bytes) -> bytes:
    """Return what says how an object is embedded, or of which file it is a copy."""
    return held[:4].ljust(len(held), b"\0")


def _no_folders(held: bytes) -> bytes:
    """Return a file that was put into a document as it is, without the folders it was taken from."""
    at = 6
    for _ in range(2):  # its name, and where it was
        at = held.index(b"\0", at) + 1
    at += 8 + int.from_bytes(held[at + 4 : at + 8], "little")
    end = at + 4 + int.from_bytes(held[at : at + 4], "little")
    return _hidden(held[:at]) + held[at:end] + _hidden(held[end:])


def _hidden(held: bytes) -> bytes:
    held = _PATH.sub(lambda found: b"_" * len(found[0]), held)
    return _WIDE_PATH.sub(lambda found: b"_\0" * (len(found[0]) // 2), held)


def _no_writer(held: bytes) -> bytes:
    """Return an old workbook without who wrote in it last."""
    at = 0
    while at + 4 <= len(held):
        kind, length = struct.unpack_from("<HH", held, at)
        if kind in (_LOCKED, _END):
            break
        if kind == _USER:
            nobody = b"\1\0\0".ljust(length, b" ")[:length]
            return (held[: at + 4] + nobody + held[at + 4 + length :])[: len(held)]
        at += 4 + length
    return held


def _no_user(held: bytes) -> bytes:
    """Return what an old presentation says of who showed it last: his name in letters, and in wide ones."""
    length = int.from_bytes(held[20:22], "little")
    wide = 28 + length + 4
    blank = held[:28] + b" " * length + held[28 + length : wide] + b" \0" * length + held[wide + 2 * length :]
    return blank[: len(held)]


_CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "\x05SummaryInformation": _no_properties,
    "\x05DocumentSummaryInformation": _no_properties,
    "\x01Ole": _no_source,
    "\x03LinkInfo": lambda held: bytes(len(held)),
    "\x01Ole10Native": _no_folders,
    "Workbook": _no_writer,
    "Book": _no_writer,
    "Current User": _no_user,
}
"""What is done to a stream, by its name."""
