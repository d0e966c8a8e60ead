"""What plain paragraphs say is told by their bytes as by their tree."""

from __future__ import annotations

import pytest
from hypothesis import given

from exports.docx.opening import open_package
from exports.docx.story.adoption import OwnNames
from exports.docx.story.keys import Alphabet
from exports.docx.story.memory import Memory, Notes, cut, evened, notes_in, placed
from exports.docx.story.parts import Parts
from exports.docx.story.passages import Passage, PassageReader
from exports.docx.story.proof import texts
from tests.exports.docx.files import docx, p
from tests.exports.docx.story.packages import File, files


def read(data: bytes) -> list[tuple[PassageReader, Passage, Passage]]:
    """Each paragraph of the document that says by itself what it says: from the tree, and from its bytes."""
    package = open_package(data, "file.docx")
    roots = {part: package.tree(part) for part in texts(package)}
    memory = Memory()
    notes: Notes = {}
    for part, root in roots.items():
        assert root is not None
        assert memory.goes_with(root)
        notes |= notes_in(root, package.archive.read(part))
    root = roots[package.document]
    assert root is not None
    reader = PassageReader(Alphabet(), OwnNames(Parts(package)), lambda *_: (), memory, foreign=False)
    pieces, _ = cut(root, evened(package.archive.read(package.document)), notes)
    found = []
    for element, written in placed(root, pieces).items():
        of_tree, of_bytes = (Passage(element, package.document, reader) for _ in range(2))
        of_bytes.written = written
        found.append((reader, of_tree, of_bytes))
    return found


@given(files())
def test_bytes_say_what_the_tree_says(file: File) -> None:
    for reader, of_tree, of_bytes in read(file.data()):
        said = reader.read_bytes(of_bytes)
        assert said is None or said == reader.said(of_tree)
        if of_bytes.plain is not None:
            assert "".join(each.chars for each in of_bytes.plain) == of_tree.chars
            assert [each.note for each in of_bytes.plain if each.note] == [
                each.note for each in of_tree.pieces if each.note
            ]
            assert not of_tree.beside


@pytest.mark.parametrize(
    "runs",
    [
        '<w:r><w:t xml:space="preserve"> A &amp;lt; B </w:t></w:r>',
        "<w:r><w:rPr><w:b/></w:rPr><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r><w:r><w:br/></w:r>",
        "<w:r><w:rPr/><w:t>A</w:t></w:r><w:r><w:t/></w:r>",
        "<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/></w:r><w:r><w:cr/></w:r>",
    ],
)
def test_what_is_nothing_but_text_needs_no_tree(runs: str) -> None:
    ((reader, of_tree, of_bytes),) = read(docx(f"<w:p>{runs}</w:p>"))[:1]
    assert reader.read_bytes(of_bytes) == reader.said(of_tree)
    assert of_bytes.plain is not None


@pytest.mark.parametrize("odd", ["<w:r><w:sym/></w:r>", "<w:r><w:t>&#65;</w:t></w:r>", "<w:smartTag/>"])
def test_of_anything_else_the_bytes_say_nothing(odd: str) -> None:
    reader, _, of_bytes = read(docx(p("A").replace("</w:p>", f"{odd}</w:p>")))[0]
    assert reader.read_bytes(of_bytes) is None


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ('<w:r><w:t>a</w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>', "<w:r><w:t>a b</w:t></w:r>"),
        ("<w:pPr/><w:r><w:rPr/><w:t>a</w:t></w:r>", "<w:r><w:t>a</w:t></w:r>"),
    ],
)
def test_what_says_nothing_is_evened_out(written: str, same: str) -> None:
    assert evened(written.encode()) == same.encode()


@pytest.mark.parametrize(
    "written",
    [
        "<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>",
        "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>b</w:t></w:r>",
        "<w:r><w:tab/><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>",
    ],
)
def test_runs_of_two_looks_stay_two(written: str) -> None:
    assert evened(written.encode()) == written.encode()


def test_that_there_was_nothing_before_a_change_stays_said() -> None:
    written = b'<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr>'
    assert evened(written) == written.replace(b"<w:rPr/>", b"<w:rPr></w:rPr>")
