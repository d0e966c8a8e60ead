"""What the roles of paragraphs and the fields of a masthead are called when something is said of them."""

from __future__ import annotations

from versioning.saying import Saying, said, worded
from versioning.tree.paragraph import Role

_FIELDS = {
    "organ": worded("organ"),
    "symbol": worded("symbol"),
    "distribution": worded("distribution"),
    "date": worded("date"),
    "language": worded("language"),
    "body": worded("committee or commission"),
    "session": worded("session"),
    "place": worded("place"),
    "agenda_item": worded("agenda item"),
    "item_title": worded("item title"),
}


def role_in_words(role: Role) -> Saying:
    """Return what a paragraph of a role is called."""
    return said(role.value)


def field_in_words(name: str) -> Saying:
    """Return what a field of the masthead is called, by its name in `Masthead`."""
    return said(_FIELDS[name])
