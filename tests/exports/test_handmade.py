"""Redlines made by hand, in files: a compilation made in each of many ways, and what only looks like one."""

from __future__ import annotations

import pytest

from exports.docx.reader import read as read_word
from exports.markdown.reader import read as read_text
from exports.report import Reading
from tests.exports.compilations import BLUE, ITALIC, LAST, RED, File, S, U, page, w
from tests.exports.docx.files import p
from tests.exports.habits import HABITS
from tests.exports.innocents import INNOCENT
from tests.exports.made_by_hand import MADE_BY_HAND
from versioning.drafting.handmade import HandMade, recognize
from versioning.drafting.proposal import Kind
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

EVERY = (*MADE_BY_HAND, *HABITS)


def read(name: str, data: bytes) -> Reading:
    return read_word(data, name) if name.endswith(".docx") else read_text(data, name)


def found_in(file: File) -> HandMade:
    found = recognize(read(file.name, file.data).draft)
    assert found is not None
    return found


def named(name: str) -> HandMade:
    return found_in(next(each for each in EVERY if each.name == name))


def provisions(draft: Resolution) -> tuple[str, ...]:
    return tuple(
        " ".join(each.text.plain.split())
        for each in draft.walk()
        if each.role not in {Role.ORGAN, Role.TITLE, Role.HEADING}
    )


@pytest.mark.parametrize("file", EVERY, ids=lambda file: file.name)
def test_each_way_of_marking_gives_both_texts(file: File) -> None:
    found = found_in(file)
    assert provisions(found.original) == file.original
    assert provisions(found.accepted) == file.accepted


@pytest.mark.parametrize("file", EVERY, ids=lambda file: file.name)
def test_the_delegations_and_the_pattern_are_named(file: File) -> None:
    found = found_in(file)
    assert tuple(sorted(found.authors)) == file.authors
    assert file.pattern in found.pattern


@pytest.mark.parametrize("cited", ["70/1", "2175 (2014)", "217 A (III)", "1514 (XV)", "resolution S-10/2"])
def test_citations_that_a_program_made_links_of_are_no_additions_beside_those_of_a_person(cited: str) -> None:
    recalled = p("1.\t", w("Recalls", ITALIC), " what ", w(cited, BLUE), " says of lakes;")
    urged = p(
        "2.\t", w("Urges", ITALIC), " States to act ", w("well", S), w(" swiftly and well", U + RED), ";"
    )
    found = recognize(read_word(page(recalled, urged, LAST), "links.docx").draft)
    assert found is not None
    assert provisions(found.original)[1:3] == (
        f"Recalls what {cited} says of lakes;",
        "Urges States to act well;",
    )


@pytest.mark.parametrize("file", EVERY, ids=lambda file: file.name)
def test_provisions_keep_their_roles(file: File) -> None:
    found = found_in(file)
    for draft in (found.original, found.accepted):
        roles = [each.role for each in draft.body if each.role is not Role.HEADING]
        assert roles[0] is Role.PREAMBULAR
        assert set(roles[1:]) == {Role.OPERATIVE}


@pytest.mark.parametrize(("name", "data"), INNOCENT, ids=[name for name, _ in INNOCENT])
def test_what_only_looks_like_a_redline_is_none(name: str, data: bytes) -> None:
    assert recognize(read_word(data, f"{name}.docx").draft) is None


def test_supporters_are_told_from_authors() -> None:
    found = named("supported.docx")
    assert [(each.authors, each.supporters, each.kind) for each in found.proposals] == [
        (("EU",), ("JPN",), Kind.INSERT),
        (("US", "UK"), ("NOR", "KEN"), Kind.REPLACE),
        (("Costa Rica",), (), Kind.DELETE),
        (("EU",), ("JPN",), Kind.INSERT),
    ]


def test_an_alternative_names_the_paragraph_it_would_replace() -> None:
    found = named("alternatives.docx")
    first = next(each for each in found.original.body if each.role is Role.OPERATIVE)
    assert {each.instead_of for each in found.proposals} == {first.id}
    assert {each.kind for each in found.proposals} == {Kind.ALTERNATIVE}


def test_colours_tell_whose_proposal_it_is() -> None:
    found = named("legend.docx")
    assert [(each.authors, each.kind.value) for each in found.proposals] == [
        (("EU",), "insert"),
        (("US",), "replace"),
        (("EU",), "delete"),
        (("US",), "insert"),
    ]
    assert any("in red" in each for each in found.said)


def test_no_mark_of_the_redline_is_left_in_either_text() -> None:
    for file in EVERY:
        found = found_in(file)
        for draft in (found.original, found.accepted):
            left = {mark.kind.value for each in draft.body for mark in each.text.marks}
            assert left <= {"italic", "bold"}, file.name
