"""The United Nations' own files: no word is lost, every structure counts, and what is written is valid."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports import samples
from exports.akn.reader import read
from exports.akn.writer import losses, write
from exports.report import ReadError
from exports.spans import spans_of
from tests.exports.akn.test_writer import stripped
from tests.exports.akn.walking import (
    WORD,
    blocks,
    compact,
    in_order,
    is_within,
    parsed,
    texts_of,
    visible_words,
    words_of,
)
from tests.exports.docx.tables import tabled
from tests.exports.merged import Made, ruled, said_at_random
from tests.strategies import drafts, lineages
from versioning.tree.digest import anonymous
from versioning.tree.numbering import labels, note_signs
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import ALONE

pytestmark = pytest.mark.proof

BROKEN = "S_PRST_2005_1-0520703E.xml"
FURNITURE = Counter(("Distr", "Original"))
"""What a masthead writes before its fields."""
NOT_PREAMBULAR = ("table", "formula")


def files(corpus: Path) -> Iterator[tuple[str, bytes]]:
    found = sorted((*corpus.glob("un/akn/**/*.xml"), *corpus.glob("un/packages/**/*.xml")))
    assert len(found) >= 77
    for path in found:
        if path.name != BROKEN:
            yield path.name, path.read_bytes()


def test_the_one_that_is_not_well_formed_is_refused_with_the_place(corpus: Path) -> None:
    data = (corpus / "un" / "akn" / "en" / BROKEN).read_bytes()
    with pytest.raises(ReadError, match=rf"^{re.escape(BROKEN)} .*line 136, column \d+"):
        read(data, BROKEN)


def test_no_word_is_lost(corpus: Path) -> None:
    for name, data in files(corpus):
        lost = visible_words(parsed(data)) - words_of(read(data, name)) - FURNITURE
        assert not lost, f"{name}: {lost}"


def test_the_words_of_each_block_stay_together(corpus: Path) -> None:
    for name, data in files(corpus):
        whole = compact("".join(texts_of(read(data, name).draft)))
        for block in map(compact, blocks(parsed(data), "preface", "preamble", "mainBody", "conclusions")):
            assert block.removeprefix("()") in whole, f"{name}: {block}"


def test_the_blocks_of_the_text_stay_in_order(corpus: Path) -> None:
    for name, data in files(corpus):
        whole, at = compact("".join(in_order(read(data, name).draft))), 0
        for block in map(compact, blocks(parsed(data), "preamble", "mainBody")):
            place = whole.find(block.removeprefix("()"), at)
            assert place >= 0, f"{name}: {block}"
            at = place + len(block.removeprefix("()"))


def test_paragraphs_points_notes_tables_and_annexes_count(corpus: Path) -> None:
    for name, data in files(corpus):
        root, found = parsed(data), read(data, name)
        draft, spans = found.draft, spans_of(found.payloads)
        roles = Counter(each.role for each in draft.walk())
        containers = [each for each in root.iter("{*}container") if each.get("name") not in NOT_PREAMBULAR]
        crossed = [each for each in root.iter("{*}crossHeading") if each.get("refersTo") == "#preamble"]
        moved = sum(each.get("class") == "SingleTxt" for each in unnumbered(root))
        assert 0 <= roles[Role.PREAMBULAR] - len(containers + crossed) <= moved, name
        points = [*root.iter("{*}point", "{*}item")]
        lettered = [each for each in root.iter("{*}paragraph") if is_lettered(each)]
        assert roles[Role.SUBPARAGRAPH] in (len(points), len(points) + len(lettered)), name
        assert len(list(draft.notes())) == len(list(root.iter("{*}authorialNote"))), name
        assert roles[Role.TABLE] == len(list(root.iter("{*}table"))), name
        assert roles[Role.ROW] == len(list(root.iter("{*}tr"))), name
        there = [each for each in draft.walk() if each.role is Role.CELL]
        there = [each for each in there if not spans.get(each.payload, ALONE).continues]
        assert len(there) == len(list(root.iter("{*}td", "{*}th"))), name
        attachments = len(list(root.iter("{*}attachment")))
        assert attachments <= roles[Role.ANNEX] <= 2 * attachments, name
        assert roles[Role.PART] == len(list(root.iter("{*}documentRef"))), name


def unnumbered(root: etree._Element) -> list[etree._Element]:
    return [each for each in root.iter("{*}paragraph") if each.find("{*}num") is None]


def is_lettered(paragraph: etree._Element) -> bool:
    """Return whether a provision is a point by its number, or a bare number."""
    number = "".join(paragraph.findtext("{*}num") or "".join(paragraph.itertext())).strip()
    return re.fullmatch(r"\(\w{1,3}\)", number) is not None


def test_every_number_and_sign_is_shown_as_printed(corpus: Path) -> None:
    for name, data in files(corpus):
        root, draft = parsed(data), read(data, name).draft
        named, signs = labels(draft), note_signs(draft)
        printed = ["".join(each.itertext()).strip() for each in root.iter("{*}num") if not_of_section(each)]
        shown = [
            named[each.id].number
            for each in draft.walk()
            if each.id in named and each.role not in (Role.TITLE, Role.ANNEX, Role.PART)
        ]
        shown = [each for each in shown if each]
        typed = [each for each in shown if each not in printed]
        assert [each for each in shown if each in printed] == printed, name
        assert len(typed) <= 2, f"{name}: {typed}"
        markers = [each.get("marker") for each in root.iter("{*}authorialNote")]
        assert [signs[each.id] for each in draft.notes()] == markers, name


def not_of_section(number: etree._Element) -> bool:
    return not (
        number.getparent() is not None and is_within(number, "section") and "I" in "".join(number.itertext())
    )


def test_numbers_are_derived_in_every_language(corpus: Path) -> None:
    for folder in ("ar", "es", "fr", "ru", "zh"):
        for path in sorted((corpus / "un" / "akn" / folder).glob("A_RES*.xml")):
            draft = read(path.read_bytes(), path.name).draft
            kept = [each.number for each in draft.walk() if each.role in (Role.OPERATIVE, Role.SUBPARAGRAPH)]
            assert not any(kept), path.name


def test_what_is_written_of_them_is_the_same_draft_with_every_word(corpus: Path) -> None:
    for name, data in files(corpus):
        found = read(data, name)
        draft = found.draft
        written = write(draft, found.payloads)
        again = read(written, name)
        assert anonymous(again.draft) == anonymous(draft), name
        assert losses(draft, found.payloads) == again.losses == (), name
        assert not visible_words(parsed(data)) - words_in(written) - left_out(data, name), name


def words_in(data: bytes) -> Counter[str]:
    root = parsed(data)
    shown = [each for each in root.iter() if not is_within(each, "meta")]
    words = Counter(
        word for each in shown for word in WORD.findall(f"{each.text or ''} {each.get('marker', '')}")
    )
    joined = Counter(word for block in blocks(root) for word in WORD.findall(block))
    tails = Counter(word for each in shown for word in WORD.findall(each.tail or ""))
    return words + joined + tails


def left_out(data: bytes, name: str) -> Counter[str]:
    said = [loss.what for loss in read(data, name).losses]
    return FURNITURE + Counter(word for text in said for word in WORD.findall(text))


def test_without_our_attributes_they_are_read_alike(corpus: Path) -> None:
    for name, data in files(corpus):
        found = read(data, name)
        written = write(found.draft, found.payloads)
        assert anonymous(read(stripped(written), name).draft) == anonymous(found.draft), name


@pytest.fixture(scope="session")
def schema(corpus: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(corpus / "akn-xsd" / "akomantoso30.xsd"))


def test_what_is_written_of_them_is_valid(corpus: Path, schema: etree.XMLSchema) -> None:
    for name, data in files(corpus):
        found = read(data, name)
        schema.assertValid(parsed(write(found.draft, found.payloads))), name
    for draft in (samples.base(), samples.revised()):
        schema.assertValid(parsed(write(draft)))


@given(st.data())
def test_any_draft_is_written_as_valid(schema: etree.XMLSchema, data: st.DataObject) -> None:
    random = (drafts(), lineages().map(lambda pair: pair[1]), tabled().map(lambda pair: pair[1]))
    draft: Resolution = data.draw(st.one_of(*random))
    schema.assertValid(parsed(write(draft)))


@given(st.one_of(ruled(), said_at_random()))
def test_so_are_merged_cells(schema: etree.XMLSchema, made: Made) -> None:
    schema.assertValid(parsed(write(*made)))
