"""What a written file says of itself: work, expression and manifestation, told by the masthead alone."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from exports.akn.dates import iso_date
from exports.akn.marking import attribute
from exports.language_tags import UNTOLD, tag_of
from versioning.tree.language import language_of
from versioning.tree.resolution import Masthead, Resolution

UNKNOWN_DATE = "0001-01-01"
"""What the United Nations' own files give where there is no date, since the schema asks for one."""
_THREE_LETTERS = {
    "Arabic": "ara",
    "Chinese": "zho",
    "English": "eng",
    "French": "fra",
    "Russian": "rus",
    "Spanish": "spa",
}
_KINDS = (("/RES/", "resolution"), ("/DEC/", "decision"), ("/PRST/", "presidentialStatement"))
_DRAFT = "resolutionDraft"


def language_codes(draft: Resolution) -> tuple[str, str]:
    """Return the language of a draft as three letters and as the tag of `xml:lang`."""
    language = language_of(draft)
    return _THREE_LETTERS.get(language, UNTOLD), tag_of(language)


def kind_of(masthead: Masthead) -> str:
    """Return what kind of statement a document is: adopted ones say it in their symbol."""
    return next((kind for sign, kind in _KINDS if sign in masthead.symbol), _DRAFT)


def meta(draft: Resolution, component: str = "") -> str:
    """Return the `meta` of a draft, or of one of its annexes and parts named by `component`."""
    references = "" if component else _references(draft.masthead)
    component = component or "main"
    masthead = draft.masthead
    code, _ = language_codes(draft)
    day = iso_date(masthead.date)
    steps = ["", "akn", "un", "statement", kind_of(masthead), _slug(masthead.organ), day]
    steps.append(quote(masthead.symbol.strip().lower().replace("/", "-").replace(" ", "-"), safe="-.()"))
    work = "/".join([steps[0], *filter(None, steps[1:])])
    expression = f"{work}/{code}@"
    date = f'<FRBRdate date={attribute(day or UNKNOWN_DATE)} name="{{}}"/>'
    author = '<FRBRauthor href="#organ" as="#author"/>'
    number = f"<FRBRnumber value={attribute(masthead.symbol)}/>" if masthead.symbol else ""
    return (
        '<meta><identification source="#organ">'
        f"<FRBRWork>{_uris(f'{work}/!{component}', work)}{date.format('document')}{author}"
        f'<FRBRcountry value="un"/>{number}</FRBRWork>'
        f"<FRBRExpression>{_uris(f'{expression}/!{component}', expression)}{date.format('document')}{author}"
        f'<FRBRlanguage language="{code}"/></FRBRExpression>'
        f"<FRBRManifestation>{_uris(f'{expression}/!{component}.xml', f'{expression}.akn')}"
        f"{date.format('document')}{author}</FRBRManifestation></identification>"
        f"{references}</meta>"
    )


def _uris(this: str, uri: str) -> str:
    return f"<FRBRthis value={attribute(this)}/><FRBRuri value={attribute(uri)}/>"


def _references(masthead: Masthead) -> str:
    """Return the things that the text refers to."""
    named = masthead.organ or "not stated"
    organ = attribute(f"/akn/ontology/organization/un/{_slug(masthead.organ) or 'notStated'}")
    concepts = (
        ("TLCRole", "publisher", "role", "Publisher"),
        ("TLCRole", "issuingBody", "role", "Issuing body"),
        ("TLCRole", "author", "role", "Author"),
        ("TLCRole", "subsidiaryBody", "role", "Subsidiary body"),
        ("TLCConcept", "symbol", "concept", "Symbol"),
        ("TLCConcept", "distribution", "concept", "Distribution"),
        ("TLCConcept", "dateOfIssuance", "concept", "Date of issuance"),
        ("TLCConcept", "session", "concept", "Session"),
        ("TLCConcept", "originalLanguage", "concept", "Original language"),
        ("TLCTerm", "resolutionTitle", "term", "Title"),
    )
    others = "".join(
        f'<{element} eId="{name}" href="/akn/ontology/{kind}/un/{name}" showAs="{shown}"/>'
        for element, name, kind, shown in concepts
    )
    return (
        f'<references source="#organ"><TLCOrganization eId="organ" href={organ} showAs={attribute(named)}/>'
        f"{others}</references>"
    )


def _slug(text: str) -> str:
    """Return words as one word of a URI: "Economic and Social Council" as "economicAndSocialCouncil"."""
    plain = unicodedata.normalize("NFC", text)
    parts = re.findall(r"[^\W_]+", plain)
    return quote("".join([part.lower() if not at else part.capitalize() for at, part in enumerate(parts)]))
