"""Files in files: the documents that are attached to an e-mail, or lie in a zip archive.

Delegations return drafts by e-mail, and thirty of them come as an archive; each is a file of its own here,
named by who sent it where only the e-mail tells.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import MIMEPart
from pathlib import Path, PurePosixPath

from exports.archives import open_archive
from exports.formats import ARCHIVE, FORMATS, HOLDERS, MAIL
from exports.limits import MOST_BYTES, DamagedError, file_bytes, refusal
from exports.report import ReadError
from versioning.saying import said

_READ = frozenset(ending for each in FORMATS if each.read for ending in each.endings + each.also_reads)
_MOST_FILES, _DEEPEST = 300, 4
_UNFIT = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*\u202a-\u202e\u2066-\u2069]+")
_LONGEST_NAME = 100
_NO_MAIL = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading a damaged e-mail raises."""


@dataclass(frozen=True)
class Enclosed:
    """A document that another file holds, under a name that is fit for any system."""

    name: str
    data: bytes = field(repr=False)


def enclosed(path: Path) -> tuple[Enclosed, ...]:
    """Return the documents in an e-mail or archive, in their order, those in what it holds included.

    Each has another name. Raises OSError, and ReadError with one sentence when nothing in it can be opened or
    it is out of measure.
    """
    holder = _Holder(path.name)
    found = list(holder.documents(file_bytes(path), path.name, "", 1))
    if not found:
        message = said(
            "{name} holds no document that can be opened; look at what is in it and save that.",
            name=path.name,
        )
        raise ReadError(message)
    return tuple(found)


def unpacked(path: Path, folder: Path) -> tuple[Path, ...]:
    """Return the documents in an e-mail or archive as files in a folder of their own below `folder`.

    What was unpacked before is at the same place. Raises what `enclosed` does.
    """
    found = enclosed(path)
    digest = hashlib.sha256(b"".join(hashlib.sha256(each.data).digest() for each in found)).hexdigest()
    home = folder / digest[:16]
    home.mkdir(parents=True, exist_ok=True)
    for each in found:
        (home / each.name).write_bytes(each.data)
    return tuple(home / each.name for each in found)


class _Holder:
    """Goes through one file, and what it holds, within the limits of a single one."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._size = 0
        self._names: set[str] = set()

    def documents(self, data: bytes, name: str, sender: str, depth: int) -> Iterator[Enclosed]:
        """Yield the documents in a file of that name, or the file itself when it is one."""
        ending = PurePosixPath(name).suffix.lower()
        if depth > _DEEPEST:
            raise refusal(self._name, said("holds files in files in files"))
        if ending == MAIL:
            for part, inside, by in _attached(data):
                yield from self.documents(inside, part, by, depth + 1)
        elif ending == ARCHIVE:
            yield from self._packed(data, name, sender, depth)
        elif ending in _READ:
            self._size += len(data)
            if self._size > MOST_BYTES or len(self._names) >= _MOST_FILES:
                raise refusal(self._name, said("holds more files than can be opened at once"))
            yield Enclosed(self._free(_fit(name), _fit(sender)), data)

    def _packed(self, data: bytes, name: str, sender: str, depth: int) -> Iterator[Enclosed]:
        try:
            archive = open_archive(data, name)
            for each in archive.in_order:
                path = PurePosixPath(each.replace("\\", "/"))
                if path.suffix.lower() in (*_READ, *HOLDERS) and not path.name.startswith("."):
                    yield from self.documents(archive.read(each), path.name, sender, depth + 1)
        except DamagedError as error:
            message = said("{name} is damaged: {why}; ask for it again.", name=name, why=error)
            raise ReadError(message) from error

    def _free(self, name: str, sender: str) -> str:
        """Return a name that none of the others has, with who sent it where that is known."""
        path = PurePosixPath(f"{sender}, {name}" if sender else name)
        found, count = path.name, 1
        while found.casefold() in self._names:
            count += 1
            found = f"{path.stem} ({count}){path.suffix}"
        self._names.add(found.casefold())
        return found


def _attached(data: bytes) -> Iterator[tuple[str, bytes, str]]:
    """Yield the name of each file attached to an e-mail, what it holds, and who sent it."""
    try:
        yield from _parts(message_from_bytes(data, policy=policy.default))
    except _NO_MAIL:
        return  # what came before the damage is there


def _parts(message: MIMEPart) -> Iterator[tuple[str, bytes, str]]:
    sender = _sender(message)
    for part in message.iter_parts():
        if part.get_content_type() == "message/rfc822":
            for inside in part.iter_parts():
                yield from _parts(inside)
        elif part.is_multipart():
            yield from ((name, held, sender) for name, held, _ in _parts(part))
        elif name := part.get_filename():
            held = part.get_payload(decode=True)
            yield name, held if isinstance(held, bytes) else b"", sender


def _sender(message: MIMEPart) -> str:
    """Return who sent an e-mail: the name, or where there is none the address."""
    try:
        addresses = getattr(message["From"], "addresses", ())
    except _NO_MAIL:  # its files are there all the same
        return ""
    return next((each.display_name or each.addr_spec for each in addresses), "")


def _fit(name: str) -> str:
    """Return a name that is fit for a file on any system."""
    path = PurePosixPath(_UNFIT.sub("-", name).strip(" ."))
    return f"{path.stem[:_LONGEST_NAME].rstrip(' .')}{path.suffix}"
