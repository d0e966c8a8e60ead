"""The encoding that XML is written in, told by its first bytes: without it nothing in it can be measured."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]+)[\"']")
_READ = re.compile(r"ascii|iso8859-\d+|cp125\d|koi8-[rut]|gb2312|gbk|gb18030|big5|shift_jis|euc_\w+")
"""Where a byte below 128 is its ASCII character, or part of one that is no sign of XML."""


class HidingError(Exception):
    """XML declares an encoding in which its signs can't be seen; the message is the encoding's name."""


def encoding_of(data: bytes) -> tuple[str, int]:
    """Return the encoding of XML, and how many bytes at its beginning only say so.

    Raises HidingError.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    found = next((encoding for start, encoding in _UNMARKED if data.startswith(start)), "")
    return found or _declared(data), 0


def _declared(data: bytes) -> str:
    """Return the encoding that XML declares, which its first bytes can be read in."""
    found = _DECLARED.match(data)
    if found is None:
        return "utf-8"
    said = found[1].decode("ascii", "replace")
    try:
        encoding = codecs.lookup(said).name
    except LookupError:
        encoding = ""
    if encoding.startswith(("utf-8", "utf-16", "utf-32")):
        return "utf-8"  # were it wider, the declaration could not be read byte by byte
    if not _READ.fullmatch(encoding):
        raise HidingError(said)
    return encoding
