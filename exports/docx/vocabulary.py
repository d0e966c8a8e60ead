"""The vocabulary that our writer and our reader of Word files share: styles, and what is printed by rule.

Every paragraph of a draft is a paragraph of one style, named by its role and by how many paragraphs
stand above it; so a file of ours says itself what each of its paragraphs is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from versioning.tree.paragraph import Role

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

PREFIX = "Chapeau"
"""What the id of each of our paragraph styles begins with."""
PRINTED = "ChapeauPrinted"
"""The character style of what is printed by rule and is no part of a text, as typed numbers are."""
NOTE_TEXT = "FootnoteText"
NOTE_REFERENCE = "FootnoteReference"
END = "ChapeauEnd"
"""The paragraph that closes the document: a short rule, no text of the draft."""
NOTHING = "ChapeauNothing"
"""The paragraph of no words that Word wants around a table and in an empty cell."""

FIELD_STYLES = {
    "symbol": "ChapeauMastheadSymbol",
    "organ": "ChapeauMastheadOrgan",
    "distribution": "ChapeauMastheadDistribution",
    "date": "ChapeauMastheadDate",
    "language": "ChapeauMastheadLanguage",
    "body": "ChapeauMastheadBody",
    "session": "ChapeauMastheadSession",
    "place": "ChapeauMastheadPlace",
    "agenda_item": "ChapeauMastheadAgendaItem",
    "item_title": "ChapeauMastheadItemTitle",
}
"""By field of the masthead, in the order of the page, the style of its paragraph."""

FIELD_WORDS = {"distribution": "Distr.: ", "language": "Original: "}
"""What is printed before the value of a field."""

_STYLE = re.compile(rf"{PREFIX}([A-Z][a-z]+)(\d*)")
_ROLES = {role.value.capitalize(): role for role in Role}


class Standing(NamedTuple):
    """What a paragraph is, and how many paragraphs stand above it."""

    role: Role
    depth: int


def style_id(standing: Standing) -> str:
    """Return the id of the style of such paragraphs: ChapeauOperative, ChapeauSubparagraph1, and so on."""
    return f"{PREFIX}{standing.role.value.capitalize()}{standing.depth or ''}"


def standing_of(style: str) -> Standing | None:
    """Return what a paragraph of that style is; None when the style is none of these."""
    found = _STYLE.fullmatch(style)
    role = _ROLES.get(found[1]) if found else None
    return Standing(role, int(found[2] or 0)) if found and role else None
