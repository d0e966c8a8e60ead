"""Labels beside a proposed paragraph: what number they give it, and who proposes it."""

from __future__ import annotations

import pytest

from versioning.drafting.labels import read_label
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import styled


@pytest.mark.parametrize(
    ("text", "number", "authors", "left"),
    [
        ("Urges States; (OP1 alt – EU)", "OP1 alt", ["EU"], "Urges States;"),
        ("Urges States; [EU: PP 3 bis]", "PP3 bis", ["EU"], "Urges States;"),
        ("Urges States; (new OP, EU and US)", "", ["EU", "US"], "Urges States;"),
        ("(OP1 alt 2 by Costa Rica) Urges States;", "OP1 alt 2", ["Costa Rica"], "Urges States;"),
        ("{operative paragraph 5 ter, EU}: Urges States;", "OP5 ter", ["EU"], "Urges States;"),
        ("(preambular para. 2 bis – EU) Noting it,", "PP2 bis", ["EU"], "Noting it,"),
        ("EU: add new OP1 bis:", "OP1 bis", ["EU"], ""),
        ("EU proposes to add a new OP1 bis: Urges States;", "OP1 bis", ["EU"], "Urges States;"),
        ("New PP after PP3: Noting it, (US)", "", ["US"], "Noting it,"),
        ("Nouveau PP (UE) : Notant cela,", "", ["UE"], "Notant cela,"),
        ("[US: add new OP1 ter: Urges States;]", "OP1 ter", ["US"], "Urges States;"),
        ("Insert OP7 bis: Urges States;", "OP7 bis", [], "Urges States;"),
        ("[NEW – Brazil, Mexico] Urges States;", "", ["Brazil", "Mexico"], "Urges States;"),
        ("(NEW, proposed by Kenya) Urges States;", "", ["Kenya"], "Urges States;"),
        ("Urges States; (proposed by the US)", "", ["US"], "Urges States;"),
        ("Urges States; [new – EU]", "", ["EU"], "Urges States;"),
    ],
)
def test_a_label_tells_number_and_names(text: str, number: str, authors: list[str], left: str) -> None:
    label = read_label(Paragraph("p", Role.TEXT, styled(text)))
    assert label is not None
    assert label.number == number
    assert list(label.head.authors if label.head else ()) == authors
    silent = {at for start, end in label.spans for at in range(start, end)}
    assert "".join(char for at, char in enumerate(text) if at not in silent).strip() == left


@pytest.mark.parametrize(
    "text",
    [
        "Recalls OP1 bis of that text;",
        "Recalls it (see OP1 bis);",
        "Recalls it (article 5 bis);",
        "Notes a new paragraph: the last one;",
        "Recalls resolution 70/1 (paragraph 4 bis of the annex);",
        "Decides to add to OP2 alt: the words of old;",
        "The new OP is agreed: all are content;",
        "(OP1 – EU) Urges States;",
        *("Urges States; (new)", "Urges States (New Zealand)", "Urges States; (proposed by the experts)"),
    ],
)
def test_what_only_names_a_paragraph_is_no_label(text: str) -> None:
    assert read_label(Paragraph("p", Role.OPERATIVE, styled(text))) is None


@pytest.mark.parametrize(
    ("text", "authors"),
    [("ALT (EU):", ["EU"]), ("US alt 2: Urges States;", ["US"]), ("EU: Urges States;", ["EU"])],
)
def test_a_name_alone_may_be_a_label(text: str, authors: list[str]) -> None:
    label = read_label(Paragraph("p", Role.TEXT, styled(text)))
    assert label is not None
    assert label.head is not None
    assert list(label.head.authors) == authors
    assert label.is_alternative == ("alt" in text.casefold())
    assert label.number == ""


@pytest.mark.parametrize("text", ["Alternative 1:", "EU: all is well.", "EU: all;", "Norland: Urges States;"])
def test_what_may_be_any_word_is_none(text: str) -> None:
    assert read_label(Paragraph("p", Role.TEXT, styled(text))) is None
