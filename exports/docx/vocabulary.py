"""The vocabulary that our writer and our reader of Word files share: styles, and what is printed by rule.

Every paragraph of a draft is a paragraph of one style, named by its role and by how many paragraphs
stand above it; so a file of ours says itself what each of its paragraphs is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from versioning.tree.paragraph import Role

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

DOCUMENT, NOTES = "word/document.xml", "word/footnotes.xml"
"""The parts of a file of ours that objects stand in."""
PREFIX = "Chapeau"
"""What the id of each of our paragraph styles begins with."""
PRINTED = "ChapeauPrinted"
PRINTED_NAME = "Printed by rule"
"""The character style of what is printed by rule and is no part of a text, as typed numbers are."""
NOTE_TEXT = "FootnoteText"
NOTE_REFERENCE = "FootnoteReference"
END = "ChapeauEnd"
END_NAME = "End of the draft"
"""The paragraph that closes the document: a short rule, no text of the draft."""
NOTHING = "ChapeauNothing"
NOTHING_NAME = "No words"
"""The paragraph of no words that Word wants around a table and in an empty cell."""

FIELD_STYLES = {
    "symbol": "ChapeauMastheadSymbol",
    "organ": "ChapeauMastheadOrgan",
    "distribution": "ChapeauMastheadDistribution",
    "date": "ChapeauMastheadDate",
    "language": "ChapeauMastheadLanguage",
    "session": "ChapeauMastheadSession",
    "body": "ChapeauMastheadBody",
    "place": "ChapeauMastheadPlace",
    "agenda_item": "ChapeauMastheadAgendaItem",
    "item_title": "ChapeauMastheadItemTitle",
}
"""By field of the masthead, in the order of the page, the style of its paragraph."""

HIGHLIGHTS = {
    "black": "#000000",
    "white": "#ffffff",
    "darkGray": "#808080",
    "lightGray": "#c0c0c0",
    "red": "#ff0000",
    "green": "#00ff00",
    "blue": "#0000ff",
    "cyan": "#00ffff",
    "magenta": "#ff00ff",
    "yellow": "#ffff00",
    "darkRed": "#800000",
    "darkGreen": "#008000",
    "darkBlue": "#000080",
    "darkCyan": "#008080",
    "darkMagenta": "#800080",
    "darkYellow": "#808000",
}
"""The colours that a highlighter of Word has, by name; words on any other ground are shaded."""

_WORDS = {
    Role.PREAMBULAR: "Preambular paragraph",
    Role.OPERATIVE: "Operative paragraph",
    Role.SUBPARAGRAPH: "Sub-paragraph",
    Role.ORGAN: "Organ line",
    Role.SPONSORS: "Sponsor line",
    Role.TEXT: "Text of a draft",
    Role.TITLE: "Title of a draft",
    Role.HEADING: "Heading in a draft",
    Role.TABLE: "Table in a draft",
}
_NAMED = {_WORDS.get(role, role.value.capitalize()): role for role in Role}
_NAME = re.compile(r"(.+?)(?:,? level (\d{1,3}))?")
"""Without a comma, which ends the name of a style for other programs; files of ours had one."""


class Standing(NamedTuple):
    """What a paragraph is, and how many paragraphs stand above it."""

    role: Role
    depth: int


def style_id(standing: Standing) -> str:
    """Return the id of the style of such paragraphs: ChapeauOperative, ChapeauSubparagraph1, and so on."""
    return f"{PREFIX}{standing.role.value.capitalize()}{standing.depth or ''}"


def style_name(standing: Standing) -> str:
    """Return the name of that style as a person sees it; other programs keep it where they change the id."""
    words = _WORDS.get(standing.role, standing.role.value.capitalize())
    return f"{words} level {standing.depth + 1}" if standing.depth else words


def field_style_name(field: str) -> str:
    """Return the name of the style of a masthead's field."""
    return f"Masthead: {field.replace('_', ' ')}"


FIELDS_BY_STYLE_NAME = {field_style_name(field): field for field in FIELD_STYLES}


@lru_cache(256)
def standing_named(name: str) -> Standing | None:
    """Return what a paragraph is whose style has that name; None when it is none of these."""
    found = _NAME.fullmatch(name)
    role = _NAMED.get(found[1]) if found else None
    return Standing(role, int(found[2] or 1) - 1) if found and role else None
