"""What plain paragraphs say is told by their bytes as by their tree."""

from __future__ import annotations

import pytest
from hypothesis import given

from exports.docx.opening import open_package
from exports.docx.story.adoption import OwnNames
from exports.docx.story.keys import Alphabet
from exports.docx.story.memory import Memory, cut, placed
from exports.docx.story.passages import Passage, PassageReader
from tests.exports.docx.files import docx, p
from tests.exports.docx.story.packages import File, files


def read(data: bytes) -> list[tuple[PassageReader, Passage, bytes]]:
    """Each paragraph of the document that says by itself what it says."""
    package = open_package(data, "file.docx")
    root = package.tree(package.document)
    assert root is not None
    memory = Memory()
    assert memory.goes_with(root)
    reader = PassageReader(Alphabet(), OwnNames(package), lambda *_: (), memory, foreign=False)
    pieces = cut(root, package.archive.read(package.document))
    return [
        (reader, Passage(element, package.document, reader), data)
        for element, data in placed(root, pieces).items()
    ]


@given(files())
def test_bytes_say_what_the_tree_says(file: File) -> None:
    for reader, passage, data in read(file.data()):
        said = reader.plain.said(data)
        assert said is None or said == reader.said(passage)
        pieces = reader.plain.pieces(data)
        if pieces is not None:
            assert "".join(each.chars for each in pieces) == passage.chars
            assert not passage.beside


@pytest.mark.parametrize(
    "runs",
    [
        '<w:r><w:t xml:space="preserve"> A &amp;lt; B </w:t></w:r>',
        "<w:r><w:rPr><w:b/></w:rPr><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r><w:r><w:br/></w:r>",
        "<w:r><w:rPr/><w:t>A</w:t></w:r><w:r><w:t/></w:r>",
    ],
)
def test_what_is_nothing_but_text_needs_no_tree(runs: str) -> None:
    ((reader, passage, data),) = read(docx(f"<w:p>{runs}</w:p>"))[:1]
    assert reader.plain.said(data) == reader.said(passage)
    assert reader.plain.pieces(data) is not None


@pytest.mark.parametrize("odd", ["<w:r><w:sym/></w:r>", "<w:r><w:t>&#65;</w:t></w:r>", "<w:smartTag/>"])
def test_of_anything_else_the_bytes_say_nothing(odd: str) -> None:
    reader, _, data = read(docx(p("A").replace("</w:p>", f"{odd}</w:p>")))[0]
    assert reader.plain.said(data) is None
