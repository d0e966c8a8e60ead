"""From the bytes of a text file to characters."""

from __future__ import annotations

import codecs

from exports.places import WHOLE_FILE
from exports.report import Loss, ReadError
from versioning.saying import said
from versioning.tree.text import ATOM

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MOST_CONTROLS = 0.05
"""Beyond this share of control characters a file is no text."""
_CONTROLS = "".join(chr(code) for code in range(32) if chr(code) not in "\t\n\r\f\x0b") + "\ufffe\uffff"
"""What stands for no character, and in no XML."""


def decode(data: bytes, name: str) -> tuple[str, tuple[Loss, ...]]:
    r"""Return the text of a file with its line ends as "\n", and what had to be guessed.

    A byte order mark decides; without one the file is UTF-8, and where it isn't, Windows-1252, which
    is reported. Raises ReadError when it is no text at all.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            losses = _replaced(text, encoding)
            break
    else:
        text, losses = _without_mark(data, name)
    if "\0" in text:
        raise ReadError(_no_text(name))
    controls = text.translate(str.maketrans("", "", _CONTROLS))
    removed = len(text) - len(controls)
    if removed > _MOST_CONTROLS * max(len(text), 20):
        raise ReadError(_no_text(name))
    if removed:
        losses += (Loss(WHOLE_FILE, said("{count} control characters were left out", count=removed)),)
    return controls.replace("\r\n", "\n").replace("\r", "\n").replace(ATOM, "\ufffd"), losses


def _without_mark(data: bytes, name: str) -> tuple[str, tuple[Loss, ...]]:
    if b"\0" in data:
        raise ReadError(_no_text(name))
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        guess = said(
            "it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes",
            line=line,
        )
        return data.decode("cp1252", "replace"), (Loss(WHOLE_FILE, guess),)


def _replaced(text: str, encoding: str) -> tuple[Loss, ...]:
    count = text.count("\ufffd")
    if not count:
        return ()
    what = said(
        "{count} places are not {encoding} and show as {sign}",
        count=count,
        encoding=encoding.upper(),
        sign="\ufffd",
    )
    return (Loss(WHOLE_FILE, what),)


def _no_text(name: str) -> str:
    return said(
        "{name} can’t be read as text: it holds bytes that no text file has; "
        "open it in the program it came from and save it as text or Word.",
        name=name,
    )
