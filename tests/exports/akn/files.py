"""Akoma Ntoso files made by the tests."""

from __future__ import annotations

from exports.akn.reader import read
from exports.report import Reading
from versioning.tree.numbering import labels
from versioning.tree.resolution import Resolution

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def akn(*inside: str) -> bytes:
    """A file with that inside its root."""
    return f'<akomaNtoso xmlns="{NAMESPACE}">{"".join(inside)}</akomaNtoso>'.encode()


def statement(*inside: str, name: str = "resolution") -> str:
    """A statement, its sections given."""
    return f'<statement name="{name}"><meta/>{"".join(inside)}</statement>'


def preamble(*paragraphs: str, organ: str = "The Assembly,") -> str:
    """A preamble with an organ line."""
    containers = "".join(f'<container name="x"><p>{each}</p></container>' for each in paragraphs)
    return f'<preamble><formula name="enactingFormula"><p>{organ}</p></formula>{containers}</preamble>'


def body(*inside: str) -> str:
    """A main body."""
    return f"<mainBody>{''.join(inside)}</mainBody>"


def op(number: str, content: str, *, of: str = "paragraph", style: str = "") -> str:
    """A provision (or point) with a number, which may be empty."""
    num = f"<num>{number}</num>" if number else ""
    style = f' class="{style}"' if style else ""
    return f"<{of}{style}>{num}<content><p>{content}</p></content></{of}>"


def read_body(*inside: str, before: str = "", name: str = "resolution") -> Reading:
    """Read a statement with that main body, after those sections."""
    return read(akn(statement(before or preamble(), body(*inside), name=name)), "file.xml")


def outline(draft: Resolution) -> list[tuple[str, str, str]]:
    """The role, label and words of every paragraph but the organ line."""
    named = labels(draft)
    return [
        (each.role.value, named[each.id].label if each.id in named else "", each.text.plain)
        for each in draft.walk()
        if each.role.value != "organ"
    ]


def note(marker: str, words: str) -> str:
    """A note with its sign."""
    return f'<authorialNote marker="{marker}" placement="bottom"><p>\t\t{words}</p></authorialNote>'
