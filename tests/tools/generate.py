"""Drafts of any length, invented, and what a negotiation makes of them; the same ones at every call.

`draft(400)` has 400 paragraphs of about 74 words: two fifths preambular, some of the operative ones with
sub-paragraphs, every tenth with a note. `negotiated(draft)` is a later revision of the same lineage: 22 % of
the paragraphs edited, 4 % inserted, 4 % deleted, 3 % moved, 1.5 % split and 1.5 % joined.
"""

import random
from dataclasses import replace

from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled

WORDS = 74
PREAMBULAR = (
    "Recalling",
    "Reaffirming",
    "Noting with concern",
    "Bearing in mind",
    "Recognizing",
    "Welcoming",
)
OPERATIVE = ("Decides", "Requests", "Invites", "Urges", "Encourages", "Calls upon", "Stresses", "Takes note")
CLAUSES = (
    "that the harbours of small islands are repaired before the season of storms",
    "that public archives are kept where everyone may consult them",
    "the contribution of lighthouse keepers to the safety of navigation",
    "all States in a position to do so to share their tide tables and charts",
    "the particular needs of communities whose wells have turned saline",
    "the work of the panel on the mapping of groundwater in arid regions",
    "that the cost of measuring instruments remains out of reach for many observatories",
    "the importance of training surveyors, hydrologists and pilots at the regional level",
    "the role of local authorities in maintaining dykes, culverts and footbridges",
    "that reliable forecasts depend upon the free exchange of observations",
    "the efforts of seafarers and their organizations to preserve traditional routes",
    "the need for predictable, adequate and voluntary resources for this purpose",
)
JOINTS = (
    ", and in this regard ",
    ", while noting ",
    ", taking into account ",
    ", including through ",
    ", as well as ",
    ", in accordance with national circumstances, ",
    ", with a view to strengthening ",
    ", without prejudice to ",
)
FURTHER = ("further", "fully", "relevant", "interested", "timely")
SOURCES = ("Report of the panel of hydrographers", "Register of lighthouses", "Atlas of coastal aquifers")


def draft(count: int, seed: int = 1) -> Resolution:
    """A draft of `count` paragraphs, sub-paragraphs included, below a title and an organ line."""
    chance = random.Random(seed)
    preambular = [_paragraph(chance, f"pp{at}", Role.PREAMBULAR) for at in range(count * 2 // 5)]
    operative: list[Paragraph] = []
    left = count - len(preambular)
    while left:
        below = min(left - 1, chance.choice((0, 0, 0, 2, 3)))
        name = f"op{len(operative)}"
        children = tuple(_paragraph(chance, f"{name}.{at}", Role.SUBPARAGRAPH) for at in range(below))
        operative.append(replace(_paragraph(chance, name, Role.OPERATIVE), children=children))
        left -= 1 + below
    head = (
        Paragraph(_id("title"), Role.TITLE, styled("Harbours, wells and observatories")),
        Paragraph(_id("organ"), Role.ORGAN, styled("The Assembly,", MarkKind.ITALIC)),
    )
    return Resolution(_id(f"draft {count}"), Masthead(organ="Assembly"), (*head, *preambular, *operative))


def negotiated(base: Resolution, seed: int = 2) -> Resolution:
    """A later revision of `base`: ids are kept, and the shares of changes are those of a negotiation."""
    chance = random.Random(seed)
    return replace(base, children=_changed(chance, base.children))


def _changed(chance: random.Random, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    result: list[Paragraph] = []
    moved: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.role in (Role.TITLE, Role.ORGAN):
            result.append(paragraph)
            continue
        draw = chance.random()
        if draw < 0.22:
            result.append(replace(paragraph, text=_edited(chance, paragraph.text)))
        elif draw < 0.26:
            result += [paragraph, _paragraph(chance, f"after {paragraph.id}", paragraph.role)]
        elif draw < 0.30 and not paragraph.children:
            continue
        elif draw < 0.33:
            moved.append(paragraph)
        elif draw < 0.345 and not paragraph.children:
            result += _split(paragraph)
        elif draw < 0.36 and _joins(result, paragraph):
            result[-1] = replace(result[-1], text=result[-1].text + styled(" ") + paragraph.text)
        else:
            result.append(replace(paragraph, children=_changed(chance, paragraph.children)))
    for paragraph in moved:
        alike = [at for at, other in enumerate(result) if other.role is paragraph.role]
        result.insert(chance.choice(alike or [len(result)]), paragraph)
    return tuple(result)


def _joins(before: list[Paragraph], paragraph: Paragraph) -> bool:
    return bool(before) and before[-1].role is paragraph.role and not before[-1].children + paragraph.children


def _split(paragraph: Paragraph) -> list[Paragraph]:
    at = paragraph.text.chars.find(" ", len(paragraph.text) // 2)
    second = replace(paragraph, id=_id(f"second half of {paragraph.id}"), text=paragraph.text.slice(at + 1))
    return [replace(paragraph, text=paragraph.text.slice(0, at)), second]


def _edited(chance: random.Random, text: StyledText) -> StyledText:
    """Replace one to three words after the opening, and add a clause now and then."""
    for _ in range(chance.randint(1, 3)):
        at = text.chars.find(" ", chance.randrange(30, len(text) * 3 // 4)) + 1
        end = text.chars.find(" ", at)
        if "\ufffc" not in text.chars[at:end]:
            text = text.replaced(at, end, styled(chance.choice(FURTHER)))
    if chance.random() < 0.3:
        text = text.replaced(
            len(text) - 1, len(text) - 1, styled(chance.choice(JOINTS) + chance.choice(CLAUSES))
        )
    return text


def _paragraph(chance: random.Random, name: str, role: Role) -> Paragraph:
    """A paragraph of about WORDS words; its opening is in italics, except in a sub-paragraph."""
    words = " " + chance.choice(CLAUSES)
    while len(words.split()) < WORDS - 9:
        words += chance.choice(JOINTS) + chance.choice(CLAUSES)
    if role is Role.SUBPARAGRAPH:
        opening = styled("To consider")
    else:
        openings = PREAMBULAR if role is Role.PREAMBULAR else OPERATIVE
        opening = styled(chance.choice(openings), MarkKind.ITALIC)
    text = opening + styled(words)
    if chance.random() < 0.1:
        text += atom_text(Note(_id(f"note of {name}"), styled(f"{chance.choice(SOURCES)}, chap. {name}.")))
    return Paragraph(_id(name), role, text + styled("," if role is Role.PREAMBULAR else ";"))


def _id(place: str) -> NodeId:
    return derived_id("a generated draft", place)
