"""A marked text without what came says the base, without what went the target, in every format of text."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import fromstring

from exports.html.redline import write_redline as write_html
from exports.markdown.redline import write_redline as write_markdown
from exports.typst.draft import redline_source
from tests.exports.docx.tables import tabled
from tests.strategies import drafts, lineages
from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

pairs = st.one_of(lineages(most=5), tabled())


def letters(text: str) -> list[str]:
    return [char for char in text if char.isalnum()]


def in_markdown(redline: Redline, gone: str) -> list[str]:
    """The letters that a reader has left who strikes what stands in one kind of mark."""
    text = re.sub(rf"<{gone}>.*?</{gone}>", "", write_markdown(redline).decode(), flags=re.DOTALL)
    return letters(html.unescape(re.sub(r"</?\w+[^>]*>", "", text)))


def in_html(redline: Redline, gone: str) -> list[str]:
    page = fromstring(write_html(redline))
    for each in list(page.iter(gone)):
        each.drop_tree()
    return letters(page.text_content())


def is_within(wanted: list[str], shown: list[str]) -> bool:
    """Whether all of some letters stand there in their order; numbers and headings stand among them."""
    following = iter(shown)
    return all(letter in following for letter in wanted)


def says_both(redline: Redline) -> None:
    texts = (
        ("ins", redline.base, [row.old_text for row in redline.rows]),
        ("del", redline.target, [row.new_text for row in redline.rows]),
    )
    for gone, draft, rows in texts:
        for shown in (in_markdown(redline, gone), in_html(redline, gone)):
            assert is_within(letters("".join(each.chars for each in rows)), shown)
            assert all(is_within(letters(note.text.chars), shown) for note in draft.notes())


@given(pairs)
def test_each_side_is_in_the_marked_text(pair: tuple[Resolution, Resolution]) -> None:
    says_both(compare(*pair))


@pytest.mark.proof
@given(drafts("one"), drafts("other"))
def test_so_it_is_with_drafts_that_have_nothing_in_common(base: Resolution, target: Resolution) -> None:
    says_both(compare(base, target))


def test_what_is_printed_before_a_field_comes_with_it() -> None:
    old = Resolution("d", children=(Paragraph("t", Role.TITLE, styled("Wells")),))
    redline = compare(old, replace(old, masthead=Masthead(agenda_item="20 (c)", distribution="Limited")))
    assert b"<ins>Agenda item 20 (c)</ins>" in write_markdown(redline)
    assert "Agendaitem20c" in "".join(in_html(redline, "del"))
    assert not any(each in "".join(in_html(redline, "ins")) for each in ("Agenda", "Distr"))
    assert 'ins({ "Agenda item 20 (c)" })' in redline_source(redline).text
