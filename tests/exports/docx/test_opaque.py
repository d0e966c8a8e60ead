"""What a draft can't model of a Word file is kept as it is; formulas are written back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read
from exports.docx.redline import write_redline
from exports.docx.writer import losses, write
from exports.report import ReadError, Reading
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, r, relations
from tests.exports.docx.reading import content
from tests.exports.docx.story.checking import parts_of
from tests.strategies import drafts, lineages
from versioning.compare.compare import compare
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Atom, Inline, MarkKind

M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
FORMULA = f'<m:oMath xmlns:m="{M}"><m:r><m:t>a+b</m:t></m:r></m:oMath>'
BLOCK = f'<m:oMathPara xmlns:m="{M}">{FORMULA}</m:oMathPara>'
PICTURE = '<w:r><w:pict><v:img xmlns:v="urn:schemas-microsoft-com:vml" r:id="r7"/></w:pict></w:r>'
HEAD = p("The General Assembly,")
FIRST = p("1. ", r("Urges", "i"), " all to use ", FORMULA, " first;")


def lake(entries: Mapping[str, str | bytes]) -> dict[str, str | bytes]:
    """The entries of a picture, its type declared."""
    types = str(entries["[Content_Types].xml"]).replace(
        "<Default", '<Default Extension="png" ContentType="image/png"/><Default', 1
    )
    return {"[Content_Types].xml": types, "word/media/lake.png": b"\x89PNG lake"}


def reading(*body: str, footnotes: str = "") -> Reading:
    return read(docx("".join((HEAD, *body)), footnotes=footnotes), "draft.docx")


def written(found: Reading) -> Resolution:
    return read(write(found.draft, found.payloads), "again.docx").draft


def test_a_formula_stands_in_its_line_and_its_words_are_named() -> None:
    found = reading(FIRST)
    text = found.draft.body[0].text
    (inline,) = text.atoms
    assert isinstance(inline, Inline)
    assert (text.plain, text.anchors) == ("Urges all to use  first;", (17,))
    assert hashlib.sha256(found.payloads[inline.payload]).hexdigest() == inline.payload
    assert b"a+b" in found.payloads[inline.payload]
    assert [loss.what for loss in found.losses] == ["a formula is kept as it is, and can’t be edited: “a+b”"]


def test_a_formula_by_itself_is_a_block() -> None:
    found = reading(FIRST, p(BLOCK), p("2. ", r("Decides", "i"), " to meet."))
    roles = [each.role for each in found.draft.body]
    assert roles == [Role.OPERATIVE, Role.OPAQUE, Role.OPERATIVE]
    assert found.draft.body[1].payload in found.payloads


def test_formulas_are_written_back_as_they_were() -> None:
    found = reading(FIRST, p(BLOCK), p("2. ", r("Decides", "i"), " to meet."))
    assert losses(found.draft, found.payloads) == ()
    assert anonymous(written(found)) == anonymous(found.draft)


def test_so_are_those_in_notes_and_in_tables() -> None:
    note = f'<w:footnote w:id="2">{p("See ", FORMULA, ".")}</w:footnote>'
    table = f"<w:tbl><w:tr><w:tc>{p('x is ', FORMULA)}</w:tc></w:tr></w:tbl>"
    cited = p("1. ", r("Urges", "i"), " all;", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    found = reading(cited, table, footnotes=note)
    assert [len(each.text.atoms) for each in found.draft.notes()] == [1]
    assert anonymous(written(found)) == anonymous(found.draft)


KEPT = reading(FIRST, p(BLOCK))
few = settings(max_examples=settings().max_examples // 2)


def with_formulas(draft: Resolution) -> Resolution:
    """The draft with formulas for its objects, and no merged cells."""
    first, block = KEPT.draft.body
    (formula,) = first.text.atoms

    def atom(old: Atom) -> Atom:
        return replace(formula, id=old.id) if isinstance(old, Inline) else old

    def paragraph(old: Paragraph) -> Paragraph:
        payload = block.payload if old.role is Role.OPAQUE else ""
        children, text = tuple(map(paragraph, old.children)), old.text.with_atoms(atom)
        return replace(old, text=text, children=children, payload=payload)

    return replace(draft, children=tuple(map(paragraph, draft.children)))


@few
@given(drafts(keeps=True).map(with_formulas))
def test_they_are_written_back_wherever_they_stand(draft: Resolution) -> None:
    if not losses(draft, KEPT.payloads):
        assert anonymous(written(Reading(draft, "text", payloads=KEPT.payloads))) == anonymous(draft)


@few
@given(lineages(keeps=True))
def test_they_are_tracked_wherever_they_come_or_go(pair: tuple[Resolution, Resolution]) -> None:
    base, target = map(with_formulas, pair)
    date, payloads = "2026-03-01T10:00:00Z", KEPT.payloads
    file = write_redline(compare(base, target), author="Alta", date=date, payloads=payloads)
    assert content(accept_all(file)) == content(write(target, payloads))
    assert content(reject_all(file)) == content(write(base, payloads))


def test_a_formula_that_comes_or_goes_is_tracked() -> None:
    without = p("1. ", r("Urges", "i"), " all to use  first;")
    two = p("2. ", r("Decides", "i"), " to meet.")
    one, other = reading(FIRST, p(BLOCK), two), reading(without, two)
    for base, target in ((one, other), (other, one)):
        payloads = {**base.payloads, **target.payloads}
        redline = compare(base.draft, target.draft)
        file = write_redline(redline, author="Alta", date="2026-03-01T10:00:00Z", payloads=payloads)
        assert anonymous(read(accept_all(file), "a.docx").draft) == anonymous(target.draft)
        assert anonymous(read(reject_all(file), "r.docx").draft) == anonymous(base.draft)


def test_a_picture_is_kept_with_the_parts_that_it_cites() -> None:
    entries = entries_of("".join((HEAD, p("1. ", r("Urges", "i"), " all;"), p(PICTURE))))
    entries |= lake(entries)
    entries[RELS] = relations(("r7", "image", "media/lake.png"), ("r8", "image", "https://lakes.example"))
    found = read(archive(entries), "draft.docx")
    block = found.draft.body[1]
    assert block.role is Role.OPAQUE
    payload = found.payloads[block.payload]
    assert found.payloads[digest := hashlib.sha256(b"\x89PNG lake").hexdigest()] == b"\x89PNG lake"
    assert f'name="word/media/{digest[:16]}.png" sha256="{digest}"'.encode() in payload
    assert b"lakes.example" not in payload
    assert found.losses[0].what == "1 picture or object is kept as it is, and can’t be edited"
    assert losses(found.draft, found.payloads) == ()
    again = read(write(found.draft, found.payloads), "again.docx")
    assert anonymous(again.draft) == anonymous(found.draft)
    assert again.payloads[digest] == b"\x89PNG lake"
    assert [each.what for each in losses(found.draft)] == ["a block of another program was left out"]


def pictured(*places: str) -> Reading:
    entries = entries_of("".join((HEAD, p("1. ", r("Urges", "i"), " all to drain ", *places, " lakes;"))))
    entries |= lake(entries)
    entries[RELS] = relations(("r7", "image", "media/lake.png"))
    return read(archive(entries), "draft.docx")


def test_a_picture_in_the_line_that_comes_or_goes_is_tracked() -> None:
    one, other = pictured(PICTURE), pictured()
    for base, target in ((one, other), (other, one)):
        payloads = {**base.payloads, **target.payloads}
        file = write_redline(
            compare(base.draft, target.draft), author="A", date="2026-03-01T10:00:00Z", payloads=payloads
        )
        assert anonymous(read(accept_all(file), "a.docx").draft) == anonymous(target.draft)
        assert anonymous(read(reject_all(file), "r.docx").draft) == anonymous(base.draft)


@pytest.mark.parametrize("found", [pictured(PICTURE), reading(FIRST)], ids=["picture", "formula"])
def test_what_stands_in_the_line_keeps_the_marks_of_the_words_around_it(found: Reading) -> None:
    plain = found.draft
    opening = plain.body[0]
    bold = opening.text.with_mark(MarkKind.BOLD, 0, len(opening.text), "")
    marked = plain.with_text(opening.id, bold)
    again = read(write(marked, found.payloads), "again.docx")
    assert [each.text.marks for each in again.draft.walk()] == [each.text.marks for each in marked.walk()]
    for base, target in ((plain, marked), (marked, plain)):
        redline = compare(base, target)
        file = write_redline(redline, author="A", date="2026-03-01T10:00:00Z", payloads=found.payloads)
        for settled, wanted in ((accept_all(file), target), (reject_all(file), base)):
            shown = read(settled, "settled.docx").draft
            assert [each.text.marks for each in shown.walk()] == [each.text.marks for each in wanted.walk()]


def test_a_picture_may_name_its_namespaces_as_it_likes() -> None:
    found = pictured('<w:r><w:pict><x:lake xmlns:x="lake" x:deep="1"/></w:pict></w:r>')
    assert written(found).body[0].text.plain == found.draft.body[0].text.plain
    assert b'xmlns:x="lake"' in found.payloads[found.draft.body[0].text.atoms[0].payload]  # type: ignore[union-attr]


def test_one_that_is_no_proper_xml_refuses_the_file() -> None:
    with pytest.raises(ReadError, match="holds a picture or object that is no proper XML"):
        pictured("<w:r><w:pict><\ufdf0/></w:pict></w:r>")


def test_an_object_that_loads_from_elsewhere_loses_its_address() -> None:
    outside = PICTURE.replace("v:img ", 'v:img href="file:///C:/Users/kovalenko/lake.png" ')
    found = pictured(outside)
    file = write(found.draft, found.payloads)
    assert b"kovalenko" not in b"".join(parts_of(file).values())


def test_the_same_picture_has_the_same_payload_wherever_it_stands() -> None:
    found = reading(p("1. ", r("Urges", "i"), FORMULA, " all;"), p("2. ", r("Urges", "i"), " all ", FORMULA))
    first, second = (each.text.atoms[0] for each in found.draft.body)
    assert isinstance(first, Inline)
    assert isinstance(second, Inline)
    assert first.payload == second.payload
    assert first.id != second.id


def test_it_has_so_whatever_ids_and_names_a_program_gave_it() -> None:
    space = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    main = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    words = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    drawn = "http://schemas.openxmlformats.org/drawingml/2006/picture"

    def saved(node: str, name: str, count: int) -> tuple[Reading, str]:
        data = f'<a:graphicData uri="{drawn}"><a:blip r:embed="{node}"/></a:graphicData>'
        picture = f'<w:drawing {space} {main}><wp:docPr id="{count}" name="Lake"/>{data}</w:drawing>'
        entries = entries_of("".join((HEAD, p(f'<w:r {words} w14:anchorId="{count}">{picture}</w:r>'))))
        entries |= lake(entries)
        entries[f"word/media/{name}"] = entries.pop("word/media/lake.png")
        entries[RELS] = relations(("r1", "styles", "styles.xml"), (node, "image", f"media/{name}"))
        found = read(archive(entries), "draft.docx")
        return found, found.draft.body[0].payload

    (found, payload), (_, other) = saved("r7", "lake.png", 3), saved("r2", "image1.png", 1000)
    assert payload == other
    file = write(found.draft, found.payloads)
    again = read(file, "again.docx")
    assert anonymous(again.draft) == anonymous(found.draft)
    assert (
        f'uri="{drawn}"'.encode() in parts_of(file)["word/document.xml"]
    )  # without it Word finds no picture


def test_what_it_is_linked_to_outside_of_the_file_is_none_of_it() -> None:
    def linked(address: str) -> Reading:
        entries = entries_of("".join((HEAD, p(PICTURE.replace("r:id=", f"{address}r:id=")))))
        entries |= lake(entries)
        links = ("r7", "image", "media/lake.png"), ("r9", "image", "https://lakes.example/lake.png")
        entries[RELS] = relations(*links)
        return read(archive(entries), "draft.docx")

    one, other = linked(""), linked('r:link="r9" ')
    assert one.draft.body[0].payload == other.draft.body[0].payload
    assert b"link" not in other.payloads[other.draft.body[0].payload]


def test_an_embedded_file_is_kept_as_a_block() -> None:
    entries = entries_of("".join((HEAD, p("1. ", r("Urges", "i"), " all;"), '<w:altChunk r:id="r7"/>')))
    entries["word/afchunk.html"] = b"<html>more</html>"
    entries[RELS] = relations(("r7", "aFChunk", "afchunk.html"))
    found = read(archive(entries), "draft.docx")
    digest = hashlib.sha256(b"<html>more</html>").hexdigest()
    assert digest.encode() in found.payloads[found.draft.body[1].payload]
    assert found.payloads[digest] == b"<html>more</html>"


def test_a_text_box_is_its_words_and_nothing_opaque() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('Aside')}</w:txbxContent></w:pict></w:r>"
    found = reading(p("1. ", r("Urges", "i"), " all;", box))
    assert [each.text.plain for each in found.draft.body] == ["Urges all;", "Aside"]
    assert found.payloads == {}
