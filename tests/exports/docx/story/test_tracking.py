"""Law 4, story against story: accepting all gives the new file's paragraphs, rejecting all the old one's."""

from __future__ import annotations

import gc
import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.story.blocks import StoryReader
from exports.docx.story.marking import Marker
from exports.docx.story.passages import Passage
from exports.docx.story.tracking import compare_packages
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, relations
from tests.exports.docx.story.checking import faults, parts_of, story, words_marked
from tests.exports.docx.story.packages import File, files, pairs

DATE = "2026-03-01T10:00:00Z"


def tracked(old: bytes, new: bytes) -> bytes:
    return compare_packages((old, "old.docx"), (new, "new.docx"), author="France", date=DATE).data


def holds(old: bytes, new: bytes) -> None:
    made = tracked(old, new)
    assert story(accept_all(made)) == story(new)
    assert story(reject_all(made)) == story(old)
    assert not faults(made)


@given(pairs())
def test_accepting_gives_the_new_file_and_rejecting_the_old_one(pair: tuple[bytes, bytes]) -> None:
    holds(*pair)


@pytest.mark.proof
@given(files(), files())
def test_so_it_is_with_files_that_have_nothing_in_common(old: File, new: File) -> None:
    holds(old.data(), new.data())


@pytest.mark.proof
@given(pairs(), st.booleans())
def test_so_it_is_with_a_file_whose_elements_stand_on_lines_of_their_own(
    pair: tuple[bytes, bytes], is_new: bool
) -> None:
    old, new = pair
    holds(*((old, indented(new)) if is_new else (indented(old), new)))


def test_what_was_read_of_two_files_is_let_go_once_they_are_compared() -> None:
    old, new = (docx(p("Wells") + cell(p(words)) + p("Harbours")) for words in ("of Norland", "of Sudland"))
    gc.collect()
    gc.disable()
    try:
        tracked(old, new)
        kept = {
            each.__name__ for each in map(type, gc.get_objects()) if each in {Marker, Passage, StoryReader}
        }
    finally:
        gc.enable()
    assert not kept


def with_file(words: str) -> bytes:
    entries = entries_of(p("Urges all;") + ('<w:altChunk r:id="r7"/>' if words else "") + p("Decides."))
    if words:
        entries["word/more.html"] = f"<html>{words}</html>"
        entries[RELS] = relations(("r7", "aFChunk", "more.html"))
    return archive(entries)


@pytest.mark.parametrize(
    ("old", "new", "losses"),
    [
        ("", "more", ["1 embedded file that new.docx alone holds was left out; its words are not compared"]),
        ("more", "", ["1 embedded file stays that new.docx holds no more; its words are not compared"]),
        ("more", "more", []),
    ],
)
def test_a_file_that_is_embedded_in_one_of_two_is_named(old: str, new: str, losses: list[str]) -> None:
    files = (with_file(old), "old.docx"), (with_file(new), "new.docx")
    assert [each.what for each in compare_packages(*files, author="France", date=DATE).losses] == losses


def test_a_name_that_no_xml_can_hold_is_written_as_far_as_it_can() -> None:
    old, new = (docx(p(words)) for words in ("Urges States", "Urges all States"))
    made = compare_packages((old, "old.docx"), (new, "new.docx"), author="Fran\x08ce", date=DATE).data
    assert story(accept_all(made)) == story(new)
    assert 'w:author="Fran\ufffdce"'.encode() in parts_of(made)["word/document.xml"]


def test_what_stands_in_an_empty_paragraph_of_a_cell_is_written_once_when_another_comes() -> None:
    marked = '<w:p><w:bookmarkStart w:id="4" w:name="_GoBack"/><w:bookmarkEnd w:id="4"/></w:p>'
    holds(docx(cell(p("Wells"), marked)), docx(cell(p("Wells"), "<w:p/>", marked)))


def test_an_empty_paragraph_that_says_what_another_does_but_is_written_otherwise_can_come() -> None:
    form, beside = '<w:jc w:val="center"/>', '<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>'
    holds(docx(p(props=form) + p("A")), docx(p(props=form) + p(beside, props=form) + p("A")))


def test_a_word_that_makes_a_paragraph_say_what_another_does_comes_alone() -> None:
    form, beside = '<w:jc w:val="center"/>', '<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>'
    last = p("A") + p("The old wells", props=form)
    old, new = docx(p("The wells", props=form) + last), docx(p(beside, "The old wells", props=form) + last)
    holds(old, new)
    assert words_marked(tracked(old, new)) == 1


def test_a_table_without_rows_shows_nothing_and_is_in_nobodys_way() -> None:
    hollow = "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>"
    bare, held = docx(p("Wells") + p("Harbours")), docx(p("Wells") + hollow + p("Harbours"))
    for old, new in ((bare, held), (held, bare), (held, docx(p("Wells and") + hollow + p("Harbours")))):
        made = tracked(old, new)
        assert story(accept_all(made)) == story(accept_all(new))
        assert story(reject_all(made)) == story(reject_all(old))


def test_words_written_as_deleted_in_no_deletion_are_words() -> None:
    stray = "<w:r><w:delText>wells and harbours</w:delText></w:r>"
    for old, new in (("Norland", "Sudland"), (stray, "Sudland"), ("Norland", stray), (stray, "wells")):
        made = tracked(docx(p("A", old) + p(stray)), docx(p("A", new) + p(stray)))
        assert story(accept_all(made)) == story(accept_all(docx(p("A", new) + p(stray))))
        assert story(reject_all(made)) == story(reject_all(docx(p("A", old) + p(stray))))


def test_each_move_has_a_name_of_its_own_wherever_it_stands() -> None:
    words = [f"The {each} wells of the harbour are noted." for each in ("old", "new", "deep", "dry", "wet")]
    others = [f"A {each} report by an author was read." for each in ("long", "short", "sad", "glad", "mad")]
    old = "".join(map(p, words)) + cell(*map(p, others))
    new = "".join(map(p, [*words[1:4], words[0], words[4]])) + cell(
        *map(p, [*others[1:4], others[0], others[4]])
    )
    made = parts_of(tracked(docx(old), docx(new)))["word/document.xml"].decode()
    names = re.findall(r'<w:move(\w+)RangeStart [^>]*w:name="(\w+)"', made)
    assert len(names) == len(set(names)) == 4
    assert len({name for _, name in names}) == 2


def cell(*paragraphs: str) -> str:
    held = f"<w:tr><w:tc><w:tcPr/>{''.join(paragraphs)}</w:tc></w:tr>"
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{held}</w:tbl><w:p/>"


def indented(data: bytes) -> bytes:
    """Return a file with the elements of its parts on lines of their own, as some programs write them."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            root = etree.fromstring(old.read(name))
            etree.indent(root)
            new.writestr(name, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
    return made.getvalue()
