"""Compound files for the tests: objects of other programs, as a Word file holds them."""

from __future__ import annotations

import struct

from exports.compound import MAGIC

END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SECTOR, SMALL, CUTOFF = 512, 64, 4096
TIME = b"\x01\x02\x03\x04\x05\x06\x07\x08"


def compound(streams: dict[str, bytes]) -> bytes:
    """Return a compound file of these streams, small ones in the stream for such, made at some time."""
    following, mini_following, body, mini = [TABLE], [], b"", b""
    entries = []

    def put(data: bytes) -> int:
        nonlocal body
        start = len(following)
        count = max(-(-len(data) // SECTOR), 1)
        following.extend([*range(start + 1, start + count), END])
        body += data.ljust(count * SECTOR, b"\0")
        return start

    for at, (name, data) in enumerate(streams.items(), 1):
        if len(data) < CUTOFF:
            start, count = len(mini_following), -(-len(data) // SMALL)
            mini_following.extend([*range(start + 1, start + count), END])
            mini += data.ljust(count * SMALL, b"\0")
        else:
            start = put(data)
        after = at + 1 if at < len(streams) else FREE
        entries.append(_entry(name, 2, (FREE, after, FREE), start, len(data)))
    entries.insert(0, _entry("Root Entry", 5, (FREE, FREE, 1), put(mini), len(mini)))
    directory = put(b"".join(entries))
    table = put(struct.pack(f"<{len(mini_following)}I", *mini_following).ljust(SECTOR, b"\xff"))
    head = MAGIC + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<10I", 0, 1, directory, 0, CUTOFF, table, 1, END, 0, 0) + b"\xff" * (108 * 4)
    fat = struct.pack(f"<{len(following)}I", *following).ljust(SECTOR, b"\xff")
    return head + fat + body


def _entry(name: str, kind: int, links: tuple[int, int, int], start: int, size: int) -> bytes:
    told = name.encode("utf-16-le") + b"\0\0"
    head = told.ljust(64, b"\0") + struct.pack("<HBB3I", len(told), kind, 1, *links)
    return head + bytes(20) + TIME * 2 + struct.pack("<IQ", start, size)
