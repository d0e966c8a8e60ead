"""Which way up a photograph is: the one thing that its Exif data says of the picture, and not of people.

Source: Exif 2.32 (CIPA DC-008), 4.5.4 and 4.6.4; TIFF 6.0, section 2.
"""

from __future__ import annotations

import struct

_ORIENTATION = 0x0112
_SHORT = 3
_UPRIGHT = 1
EXIF = b"Exif\0\0"
"""What an APP1 segment of a JPEG begins with that holds Exif data."""


def orientation(tiff: bytes) -> int:
    """Return which way up Exif data says that a picture is, 1 to 8; 1 (upright) where it doesn't say so."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return _UPRIGHT
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    if first + 2 > len(tiff):
        return _UPRIGHT
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    for at in range(first + 2, min(first + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, at)
        if tag == _ORIENTATION:
            return value if kind == _SHORT and 1 <= value <= 8 else _UPRIGHT
    return _UPRIGHT


def telling_only(way_up: int) -> bytes:
    """Return Exif data that says which way up a picture is, and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, way_up, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
