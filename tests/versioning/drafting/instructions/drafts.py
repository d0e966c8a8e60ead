"""A small draft to amend, and what became of it in words."""

from __future__ import annotations

from difflib import SequenceMatcher

from versioning.drafting.instructions.applying import Application, apply
from versioning.drafting.instructions.sheet import read_text
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled


def paragraph(node: str, role: Role, text: str | StyledText, *children: Paragraph) -> Paragraph:
    words = StyledText(text) if isinstance(text, str) else text
    return Paragraph(node, role, words, children)


def opened(verb: str, rest: str) -> StyledText:
    return styled(verb, MarkKind.ITALIC) + StyledText(rest)


LAKES = Resolution(
    "lakes",
    Masthead(organ="General Assembly", symbol="A/99/L.1", language="English"),
    (
        paragraph("title", Role.TITLE, "Shared lakes"),
        paragraph("organ", Role.ORGAN, "The General Assembly,"),
        paragraph(
            "pp1",
            Role.PREAMBULAR,
            opened("Recalling", " its resolution 98/1")
            + atom_text(Note("note", StyledText("See A/98/1.")))
            + StyledText(","),
        ),
        paragraph("pp2", Role.PREAMBULAR, opened("Noting", " with concern the state of lakes and rivers,")),
        paragraph(
            "pp3", Role.PREAMBULAR, opened("Welcoming", " the report of the Secretary-General on lakes,")
        ),
        paragraph("op1", Role.OPERATIVE, opened("Takes note", " of the report;")),
        paragraph(
            "op2",
            Role.OPERATIVE,
            opened("Urges", " Member States to protect lakes, including small lakes, and to report;"),
        ),
        paragraph(
            "op3",
            Role.OPERATIVE,
            opened("Requests", " the Secretary-General to:"),
            paragraph("op3a", Role.SUBPARAGRAPH, "Report to the Council;"),
            paragraph("op3b", Role.SUBPARAGRAPH, "Inform Member States;"),
            paragraph("op3c", Role.SUBPARAGRAPH, "Hold a meeting in 2027;"),
        ),
        paragraph("op4", Role.OPERATIVE, opened("Encourages", " donors to give more funds, where possible;")),
        paragraph("op5", Role.OPERATIVE, opened("Decides", " to remain seized of the matter.")),
    ),
)


def lines(draft: Resolution) -> list[str]:
    """Every paragraph as "OP3 (a): Report to the Council;"; those without label by what they are."""
    named = labels(draft)
    result = []
    for each in draft.walk():
        label = named[each.id].label if each.id in named else ""
        result.append(f"{label or each.role.value}: {each.text.plain}")
    return result


def words(draft: Resolution) -> list[str]:
    return [each.text.plain for each in draft.walk()]


def applied(typed: str, draft: Resolution = LAKES) -> Application:
    return apply(read_text(typed), draft)


def changes(before: Resolution, after: Resolution) -> list[str]:
    """What went ("- …") and what came ("+ …"), labels aside."""
    old, new = words(before), words(after)
    result: list[str] = []
    for kind, start, end, left, right in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            result += [f"- {each}" for each in old[start:end]] + [f"+ {each}" for each in new[left:right]]
    return result
