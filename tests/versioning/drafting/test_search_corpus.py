"""Searching, replacing and going to paragraphs hold on real documents."""

from pathlib import Path

import pytest

from exports.formats import read_file
from exports.report import ReadError
from versioning.drafting.addresses import Directory
from versioning.drafting.replacing import Replacement, replaced
from versioning.drafting.searching import Query, hits, texts_of
from versioning.tree.numbering import labels
from versioning.tree.resolution import Resolution

pytestmark = pytest.mark.proof

NEW = "☃"
QUERIES = (
    *(Query("States"), Query("the", whole=True), Query("e"), Query(" of "), Query("(a)"), Query("’")),
    *(
        Query(r"\d+", pattern=True),
        Query(r"(\w+)ing\b", pattern=True),
        Query("،"),
        Query("的"),
        Query("de la"),
    ),
)


@pytest.fixture(scope="module")
def texts(corpus: Path) -> list[Resolution]:
    found = []
    for path in sorted((corpus / "un").rglob("*.*")):
        try:
            found.append(read_file(path).draft)
        except ReadError:
            continue
    assert found
    return found


def test_whatever_is_found_is_replaced_once_and_comes_back(texts: list[Resolution]) -> None:
    for draft in texts:
        for query in QUERIES:
            found = hits(texts_of(draft), query)
            result = replaced(draft, found, Replacement(NEW, query), lambda *_: "")
            then = result.transaction.apply(draft)
            assert result.count == len(found)
            assert len(hits(texts_of(then), Query(NEW))) == len(found)
            assert [each.id for each in then.notes()] == [each.id for each in draft.notes()]
            assert result.transaction.invert().apply(then) == draft


def test_every_label_leads_to_a_paragraph_that_bears_it(texts: list[Resolution]) -> None:
    for draft in texts:
        directory, known = Directory(draft), labels(draft)
        for label in dict.fromkeys(each.label for each in known.values() if each.label):
            nodes = {each.node for each in directory.find(label)}
            assert nodes & {node for node, each in known.items() if each.label == label}, label
