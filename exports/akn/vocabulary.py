"""What Akoma Ntoso and its profile for the United Nations call things."""

from __future__ import annotations

from lxml import etree

from versioning.tree.text import ATOM, MarkKind

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:chapeau:draft"
"""The namespace of the attributes by which a file of ours says exactly what each element is."""
ROLE, NUMBER, TEXT, FIELD, SIGN = (f"{{{OWN}}}{name}" for name in ("role", "number", "text", "field", "sign"))

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

DOCUMENTS = frozenset(
    (
        *("statement", "doc", "documentCollection", "officialGazette", "amendmentList", "act", "bill"),
        *("amendment", "debate", "debateReport", "judgment", "portion"),
    )
)
BODIES = frozenset(
    ("mainBody", "body", "amendmentBody", "debateBody", "judgmentBody", "portionBody", "fragmentBody")
)
SECTIONS = frozenset(
    (
        *("section", "part", "chapter", "title", "division", "book", "tome", "article", "subsection"),
        *("subpart", "subchapter", "subtitle", "subdivision"),
    )
)
"""What groups provisions under a heading."""
POINTS = frozenset(("point", "indent", "item", "li"))
LISTS = frozenset(("list", "sublist", "blockList", "ul", "ol"))
INTRODUCTIONS = frozenset(("intro", "listIntroduction"))
ENDS = frozenset(("wrapUp", "listWrapUp"))
HEADS = frozenset(("heading", "subheading", "crossHeading"))
STRUCTURES_IN_LINE = frozenset(
    ("embeddedStructure", "quotedStructure", "subFlow", "ul", "ol", "table", "blockList", "p")
)
"""What holds paragraphs of its own although it stands in the line."""

MARKS_OF_ELEMENTS = {
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "u": MarkKind.UNDERLINE,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
}
COLOURS = {MarkKind.COLOUR: "color", MarkKind.HIGHLIGHT: "background-color"}
"""The marks that are colours, and the properties of style that say so."""
MARKS_OF_CLASSES = {
    "italic": MarkKind.ITALIC,
    "bold": MarkKind.BOLD,
    "underline": MarkKind.UNDERLINE,
    "strikethrough": MarkKind.STRIKETHROUGH,
    "superscript": MarkKind.SUPERSCRIPT,
    "subscript": MarkKind.SUBSCRIPT,
}


def local(element: Element) -> str:
    """Return an element's name without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child(element: Element | None, *names: str) -> Element | None:
    """Return the first child of one of these names."""
    if element is None:
        return None
    return next((each for each in element if local(each) in names), None)


def take(element: Element | None) -> str:
    """Return the text in an element, notes apart, with its spaces folded, and take it out of the tree.

    What was read is taken out, so what is left in the end is what nobody read.
    """
    parts: list[str] = []
    if element is not None:
        _take(element, parts)
    return " ".join("".join(parts).replace(ATOM, "\ufffd").split())


def _take(element: Element, parts: list[str]) -> None:
    parts.append(element.text or "")
    element.text = None
    for each in element:
        if local(each) != "authorialNote":
            _take(each, parts)
        parts.append(each.tail or "")
        each.tail = None


def words(element: Element | None) -> str:
    """Return all text in an element with its spaces folded."""
    said = "" if element is None else "".join(element.itertext())
    return " ".join(said.replace(ATOM, "\ufffd").split())
