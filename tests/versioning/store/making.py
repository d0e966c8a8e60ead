"""Dossiers to try things on, and edits whose order can be read off the text."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, styled

DRAFT = Resolution(
    "0",
    Masthead(symbol="A/C.9/99/L.1"),
    tuple(Paragraph(str(number), Role.OPERATIVE, styled("Urges States;")) for number in range(1, 40)),
)


def edit(draft: Resolution, words: str, node: str = "1") -> Transaction:
    """Return the transaction that puts words at the end of a paragraph."""
    at = len(draft.text(node))
    return Transaction((EditText(node, at, EMPTY, styled(words)),), "Colombia", "2026-03-01T10:00:00Z")


def append(dossier: Dossier, words: str, node: str = "1") -> None:
    """Append an edit that puts words at the end of a paragraph."""
    dossier.append([edit(dossier.draft, words, node)])


def words_of(draft: Resolution, node: str = "1") -> str:
    """Return the text of a paragraph."""
    return draft.text(node).plain


def negotiated(path: Path) -> Resolution:
    """Make a dossier with revisions, a branch and edits after each, and return its draft."""
    session = Session.open(Dossier.create(path, DRAFT), "Chair")
    for name in ("Rev.1", "Rev.2", "Rev.3"):
        for number in range(30):
            session.dispatch(edit(session.draft, f" {name}/{number}", str(number % 39 + 1)))
        session.name_revision(name)
    session.branch_off("informals", session.revisions()[0].id)
    session.dispatch(edit(session.draft, " informally"))
    session.switch_to("main")
    for number in range(30):
        session.dispatch(edit(session.draft, f" later {number}", str(number % 39 + 1)))
    session.close()
    return session.draft


@contextmanager
def no_file_over(size: int) -> Iterator[None]:
    """Let the system refuse to make any file of this process longer than `size` bytes, as on a full disk."""
    if sys.platform == "win32":
        pytest.skip("Windows can't limit how long a file gets")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
