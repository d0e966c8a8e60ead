"""A small invented draft for the tests of the windows."""

from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, StyledText, styled


def opening(verb: str, rest: str) -> StyledText:
    """Return a text whose first words are in italics."""
    return styled(verb, MarkKind.ITALIC) + styled(rest)


def small_draft() -> Resolution:
    """Return a draft with two preambular and two operative paragraphs, one with sub-paragraphs."""
    below = (
        Paragraph("op1a", Role.SUBPARAGRAPH, styled("Trim the wicks;")),
        Paragraph("op1b", Role.SUBPARAGRAPH, styled("Polish the lenses;")),
    )
    children = (
        Paragraph("sponsors", Role.SPONSORS, styled("Kestria: draft resolution", MarkKind.BOLD)),
        Paragraph("title", Role.TITLE, styled("Care of lighthouses", MarkKind.BOLD)),
        Paragraph("organ", Role.ORGAN, opening("The General Assembly", ",")),
        Paragraph("pp1", Role.PREAMBULAR, opening("Recalling", " its resolution 1/1,")),
        Paragraph("pp2", Role.PREAMBULAR, opening("Aware", " that lamps burn low,")),
        Paragraph("op1", Role.OPERATIVE, opening("Urges", " Member States to:"), below),
        Paragraph("op2", Role.OPERATIVE, opening("Decides", " to remain seized of the matter.")),
    )
    masthead = Masthead(organ="General Assembly", symbol="A/C.2/99/L.1", language="English")
    return Resolution("draft", masthead, children)
