"""Law 5 for Akoma Ntoso: what is written is read back as the same draft, and is the XML it says it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports import samples
from exports.akn.reader import read
from exports.akn.writer import expressible, losses, write
from tests.exports.docx.tables import tabled
from tests.strategies import drafts, lineages
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Inline, Note, StyledText, atom_text, styled

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def read_back(draft: Resolution) -> None:
    reading = read(write(draft), "draft.xml")
    assert anonymous(reading.draft) == anonymous(expressible(draft))
    assert reading.losses == ()


@given(drafts())
def test_any_draft_is_read_back_as_it_was_written(draft: Resolution) -> None:
    read_back(draft)
    assert expressible(draft) == draft


@given(lineages())
def test_so_is_one_that_was_edited_at_random(pair: tuple[Resolution, Resolution]) -> None:
    read_back(pair[1])


@given(tabled())
def test_so_is_one_with_tables(pair: tuple[Resolution, Resolution]) -> None:
    for draft in pair:
        read_back(draft)


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_characters_are_read_back_as_they_were_written(title: str, field: str) -> None:
    chars = title.replace("\ufffc", "")
    paragraphs = (
        Paragraph("b", Role.TITLE, styled(chars), number=field),
        Paragraph("c", Role.PREAMBULAR, styled(chars) + atom_text(Note("n", styled(chars), field))),
    )
    read_back(Resolution("a", Masthead(place=field), paragraphs))
