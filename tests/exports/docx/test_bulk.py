"""What is large in a file stays bytes, and everything is read as if it had been parsed."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.docx import bulk
from exports.docx.bulk import without_bulk
from exports.docx.opening import Package, open_package
from exports.docx.reader import read
from exports.report import ReadError, Reading
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, part, relations
from tests.exports.docx.test_slices import agree

M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
V = "urn:schemas-microsoft-com:vml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
HEAD = p("The General Assembly,")
TERMS = "".join(f"<m:r><w:rPr><w:i/></w:rPr><m:t>a{at} &lt; ь</m:t></m:r>" for at in range(200))
FORMULA = f'<m:oMath xmlns:m="{M}">{TERMS}</m:oMath>'
SHAPES = "".join(f'<v:shape id="s{at}" path="m0,0"><v:fill on=\'"\'/></v:shape>' for at in range(200))
PICTURE = f'<w:r><w:pict xmlns:v="{V}">{SHAPES}</w:pict></w:r>'
CITING = f'<w:r><w:pict xmlns:v="{V}"><v:img r:id="r7"/>{SHAPES}<v:img r:id="r9" href="r7"/></w:pict></w:r>'
BOX = f"<w:txbxContent>{p('boxed ', PICTURE)}</w:txbxContent>"
BOXED = f'<w:r><w:pict xmlns:v="{V}">{SHAPES}<v:textbox>{BOX}</v:textbox>{SHAPES}{BOX}</w:pict></w:r>'
AROUND = (
    f'<mc:AlternateContent xmlns:mc="{MC}" xmlns:v="{V}"><mc:Choice>%s</mc:Choice>'
    f"<mc:Fallback>{p('instead')}</mc:Fallback></mc:AlternateContent>"
)
BARE = f"<w:pict>{SHAPES}</w:pict>"
BODIES = {
    "a formula": p("1. Urges ", FORMULA, " all;"),
    "a formula by itself": p(f'<m:oMathPara xmlns:m="{M}">{FORMULA}</m:oMathPara>'),
    "a formula where none should be": FORMULA,
    "a picture": p("1. Urges ", PICTURE, " all;"),
    "a picture that cites others": p(CITING) + p(CITING),
    "text boxes": p("1. Urges ", BOXED, " all;"),
    "text boxes in tables": f"<w:tbl><w:tr><w:tc>{p(BOXED)}</w:tc></w:tr></w:tbl>",
    "what is said in two ways": p(f"<w:r>{AROUND % BARE}</w:r>"),
    "what is said in two ways in it": p(f'<w:r><w:pict xmlns:v="{V}">{AROUND % SHAPES}</w:pict></w:r>'),
    "a word in a picture": p(f'<w:r><w:pict xmlns:v="{V}">{SHAPES}<w:t>word</w:t></w:pict></w:r>'),
    "a paragraph in a formula": p(f'<m:oMath xmlns:m="{M}">{TERMS}{p("word")}</m:oMath>', p("next")),
    "a link in a formula": p(f'<m:oMath xmlns:m="{M}">{TERMS}<w:hyperlink r:id="r9"/></m:oMath>'),
    "a picture in no run": p(f'<w:pict xmlns:v="{V}">{SHAPES}</w:pict>'),
    "names that mean two things": p(f'<w:r xmlns:v="urn:x">{PICTURE}</w:r>'),
    "names that mean nothing by themselves": p(
        f'<w:r xmlns="urn:x"><w:pict><a/>{"<b/>" * 2000}</w:pict></w:r>'
    ),
}
TRACKED = '<w:ins w:id="1" w:author="Alta" w:date="2026-03-01T10:00:00Z">%s</w:ins>'


def entries(body: str) -> dict[str, str | bytes]:
    found = entries_of(HEAD + body + p("2. Decides to meet."))
    found["word/media/lake.png"] = b"\x89PNG lake"
    found[RELS] = relations(("r7", "image", "media/lake.png"), ("r9", "hyperlink", "https://lakes.example"))
    return found


def both(data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Reading | str, Reading | str]:
    """Return what is read of a file when all that can be stays bytes, and when all is parsed."""
    found: list[Reading | str] = []
    for least in (1, 2**30):
        monkeypatch.setattr(bulk, "_LARGE", least)
        try:
            found.append(read(data, "draft.docx"))
        except ReadError as error:
            found.append(str(error))
    return found[0], found[1]


def assert_alike(one: Reading | str, other: Reading | str) -> None:
    if isinstance(one, str) or isinstance(other, str):
        assert one == other
        return
    assert (one.draft, one.original, one.losses) == (other.draft, other.original, other.losses)
    assert one.payloads == other.payloads
    assert [each.steps for each in one.changes] == [each.steps for each in other.changes]


@pytest.mark.parametrize("name", BODIES)
def test_what_stays_bytes_is_read_as_it_would_be_of_its_tree(name: str) -> None:
    agree(archive(entries(BODIES[name])))


@pytest.mark.parametrize("name", BODIES)
def test_so_it_is_among_tracked_changes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    new = p(TRACKED % f"<w:r><w:t>new</w:t></w:r>{PICTURE}")
    assert_alike(*both(archive(entries(new + BODIES[name])), monkeypatch))


def test_so_it_is_in_margins_and_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    note = f'<w:footnote w:id="2">{p("See ", FORMULA, PICTURE)}</w:footnote>'
    cited = p("1. Urges all;", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    assert_alike(*both(docx(HEAD + cited, footnotes=note, header=p("A/80/L.1", PICTURE)), monkeypatch))


def held(body: str) -> Package:
    return open_package(archive(entries(body)), "draft.docx", in_slices=True)


@pytest.mark.parametrize(
    ("name", "count"), [("a formula", 1), ("a picture", 1), ("text boxes", 2), ("a word in a picture", 0)]
)
def test_it_is_held_where_nothing_else_is_read_in_it(name: str, count: int) -> None:
    assert len(held(BODIES[name]).bulk) == count


def test_what_surrounds_text_boxes_is_no_part_of_any_tree() -> None:
    package = held(BODIES["text boxes"])
    document = package.sliced(package.document)
    assert document is not None
    assert b"v:shape" not in document.data


def test_what_is_small_is_parsed() -> None:
    data = part("document", f"<w:body>{p('<w:r><w:pict/></w:r>')}</w:body>").encode()
    assert without_bulk(data, "document.xml", {}) is data


def test_one_that_nests_too_deep_is_refused_as_ever() -> None:
    deep = f"<w:r><w:pict>{'<w:pict>' * 130}{'<w:pict/>' * 2000}{'</w:pict>' * 130}</w:pict></w:r>"
    with pytest.raises(ReadError, match="nests deeper than 128"):
        read(docx(HEAD + p(deep)), "draft.docx")


@pytest.mark.proof
def test_real_files_are_read_alike(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in sorted((*corpus.glob("docx/**/*.do[ct][xm]"), *corpus.glob("un/docx/*.docx"))):
        assert_alike(*both(path.read_bytes(), monkeypatch))
