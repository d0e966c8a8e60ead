"""What bytes say of a paragraph once its changes are settled is what the acceptor makes of its tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from lxml import etree

from exports.docx.acceptor import accept, reject, resolve
from exports.docx.markup import W
from exports.docx.story.memory import evened, holds_change, spans
from exports.docx.story.settling import settled, settled_whole
from tests.exports.docx.story.checking import parts_of
from tests.exports.docx.story.packages import pairs
from tests.exports.docx.story.test_tracking import tracked

HOLDER = f'<w:body xmlns:w="{W[1:-1]}">%s</w:body>'
CHANGE = 'w:id="9" w:author="Kenya" w:date="2026-03-01T10:00:00Z"'
KEPT = "<w:r><w:t>kept</w:t></w:r>"
COME = f"<w:ins {CHANGE}><w:r><w:t>come</w:t></w:r></w:ins>"
GONE = f"<w:del {CHANGE}><w:r><w:delText>gone</w:delText></w:r></w:del>"


def written(paragraph: bytes | None) -> bytes:
    """The paragraph as a tree is written, evened."""
    return bare(etree.fromstring((HOLDER % (paragraph or b"").decode()).encode()))


def bare(root: etree._Element) -> bytes:
    """A tree as it is written, evened, without properties that hold nothing."""
    for path in (f"{W}p/{W}pPr/{W}rPr", f"{W}p/{W}pPr"):
        for each in [each for each in root.iterfind(path) if not len(each)]:
            above = each.getparent()
            assert above is not None
            above.remove(each)
    return evened(etree.tostring(root))


def by_trees(paragraph: bytes) -> tuple[bytes, bytes]:
    found = []
    for way in (accept, reject):
        root = etree.fromstring((HOLDER % paragraph.decode()).encode())
        resolve(root, way)
        found.append(bare(root))
    return found[0], found[1]


@given(pairs())
def test_bytes_settle_as_the_acceptor_does(pair: tuple[bytes, bytes]) -> None:
    data = parts_of(tracked(*pair))["word/document.xml"]
    places = spans(data)
    for (start, end), (following, _) in zip(places, (*places[1:], (len(data), 0)), strict=True):
        paragraph = data[start:end]
        if following >= end and holds_change(paragraph) and b" r:" not in paragraph:
            found = settled(paragraph) or settled_whole(paragraph)
            assert found is None or tuple(map(written, found)) == by_trees(paragraph)


def test_words_that_come_and_go_need_no_tree() -> None:
    found = settled(f"<w:p>{KEPT}{GONE}{COME}</w:p>".encode())
    assert found == (
        b"<w:p><w:r><w:t>kept</w:t></w:r><w:r><w:t>come</w:t></w:r></w:p>",
        b"<w:p><w:r><w:t>kept</w:t></w:r><w:r><w:t>gone</w:t></w:r></w:p>",
    )


@pytest.mark.parametrize("kind", ["ins", "moveTo"])
def test_a_paragraph_that_comes_as_a_whole_needs_no_tree(kind: str) -> None:
    mark = f"<w:pPr><w:keepNext/><w:rPr><w:{kind} {CHANGE}/></w:rPr></w:pPr>"
    start = f'<w:moveToRangeStart {CHANGE} w:name="m"/>' if kind == "moveTo" else ""
    come = f"<w:{kind} {CHANGE}>{KEPT}</w:{kind}>"
    found = settled_whole(f"<w:p>{mark}{start}{come}{come}</w:p>".encode())
    assert found == (f"<w:p><w:pPr><w:keepNext/></w:pPr>{KEPT}{KEPT}</w:p>".encode(), None)


@pytest.mark.parametrize("kind", ["del", "moveFrom"])
def test_a_paragraph_that_goes_as_a_whole_needs_no_tree(kind: str) -> None:
    mark = f"<w:pPr><w:rPr><w:{kind} {CHANGE}/><w:b/></w:rPr></w:pPr>"
    gone = f"<w:{kind} {CHANGE}><w:r><w:delText>gone</w:delText></w:r></w:{kind}>"
    found = settled_whole(f"<w:p>{mark}{gone}</w:p>".encode())
    there = "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>gone</w:t></w:r></w:p>"
    assert found == (None, there.encode())


@pytest.mark.parametrize(
    "content",
    [
        f"<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr></w:pPr>{KEPT}{COME}",
        f"<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr></w:pPr>{COME}{GONE}",
        f"<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr><w:sectPr/></w:pPr>{COME}",
        f"<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr><w:pPrChange {CHANGE}><w:pPr/></w:pPrChange></w:pPr>{COME}",
        f"<w:pPr><w:rPr><w:ins {CHANGE}/><w:del {CHANGE}/></w:rPr></w:pPr>{COME}",
        f'<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr></w:pPr><w:bookmarkStart w:id="1"/>{COME}',
        f"<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr></w:pPr><w:ins {CHANGE}>{COME}</w:ins>",
        f"<w:r><w:rPr><w:ins {CHANGE}/></w:rPr></w:r>",
    ],
)
def test_of_one_that_comes_in_part_it_is_not_said_as_of_a_whole(content: str) -> None:
    assert settled_whole(f"<w:p>{content}</w:p>".encode()) is None


@pytest.mark.parametrize(
    "content",
    [
        f"<w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr></w:pPr>{COME}",
        f"<w:pPr><w:rPr><w:del {CHANGE}></w:del></w:rPr></w:pPr>{GONE}",
        f"<w:r><w:rPr><w:rPrChange {CHANGE}><w:rPr/></w:rPrChange></w:rPr><w:t>kept</w:t></w:r>{COME}",
        f"<w:ins {CHANGE}>{GONE}</w:ins>",
        f"{COME}<w:moveTo {CHANGE}>{KEPT}</w:moveTo>",
        f'<w:ins {CHANGE}><w:commentRangeStart w:id="1"/>{KEPT}</w:ins>',
        f"<w:ins {CHANGE}/>{COME}",
    ],
)
def test_of_anything_else_the_bytes_say_nothing(content: str) -> None:
    assert settled(f"<w:p>{content}</w:p>".encode()) is None
