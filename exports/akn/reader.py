"""Reading a draft from an Akoma Ntoso file: one of the United Nations, one of ours, or anybody's."""

from __future__ import annotations

import hashlib
from contextlib import suppress

from exports.akn.assembly import assembled
from exports.akn.document import FileReader
from exports.akn.node import Seen
from exports.akn.own_reader import ForeignWordsError, is_own, read_own
from exports.akn.vocabulary import DOCUMENTS, child, local
from exports.limits import parsed_xml
from exports.report import ReadError, Reading
from versioning.saying import said


def read(data: bytes, name: str) -> Reading:
    """Return the draft that an Akoma Ntoso file holds.

    `name` is the file's name. Every visible word is in the draft or named in the losses. Raises ReadError
    with one sentence when the file is not well-formed, out of measure or something else.
    """
    root = parsed_xml(data, name)
    if local(root) not in DOCUMENTS and (local(root) != "akomaNtoso" or child(root, *DOCUMENTS) is None):
        message = said(
            "{name} is XML but no Akoma Ntoso document (it is <{root}>), so nothing of it was read; "
            "open it in the program it came from and save it as a Word or text file.",
            name=name,
            root=local(root),
        )
        raise ReadError(message)
    digest = hashlib.sha256(data).hexdigest()
    if is_own(root):
        with suppress(ForeignWordsError):
            seen = Seen()
            fields, nodes = read_own(root, seen)
            draft = assembled(fields, nodes, digest, exact=True)
            return Reading(draft, "akn", (), {}, data, payloads=seen.payloads)
        root = parsed_xml(data, name)  # what was read is no longer in the tree
    seen = Seen()
    fields, nodes = FileReader(root, seen).file()
    draft = assembled(fields, nodes, digest, exact=False)
    return Reading(draft, "akn", seen.losses(), {}, data, payloads=seen.payloads)
