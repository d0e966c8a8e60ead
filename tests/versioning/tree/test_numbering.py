"""Numbers and labels of paragraphs that stand beside others."""

from __future__ import annotations

import pytest

from versioning.tree.numbering import beside, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution


def operative(name: str, number: str = "") -> Paragraph:
    return Paragraph(name, Role.OPERATIVE, number=number)


def test_a_paragraph_beside_another_is_not_counted() -> None:
    draft = Resolution(
        "draft",
        children=(operative("a"), operative("b", "1 bis."), operative("c", "1 alt 2."), operative("d")),
    )
    assert {node: (each.number, each.label) for node, each in labels(draft).items()} == {
        "a": ("1.", "OP1"),
        "b": ("1 bis.", "OP1 bis"),
        "c": ("1 alt 2.", "OP1 alt 2"),
        "d": ("2.", "OP2"),
    }


@pytest.mark.parametrize(
    ("number", "cited"),
    [
        *(("5 bis.", "5 bis"), ("OP5 bis", "5 bis"), ("PP3 Ter:", "3 ter"), ("5bis", "5 bis")),
        *(("5 bis alt", "5 bis alt"), ("5.", ""), ("(a)", ""), ("5 days.", ""), ("", "")),
    ],
)
def test_how_it_is_cited(number: str, cited: str) -> None:
    assert beside(number) == cited
