"""What is read of a document in slices is what is read of its tree, to the letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

from exports.docx.items import Story
from exports.docx.markup import MC as NAME_OF_MC
from exports.docx.memo import Memo
from exports.docx.opening import open_package
from exports.docx.passages import parts_of, read_story
from exports.docx.reader import read
from exports.docx.slices import CutError, sliced
from exports.docx.tracking import Tracking, is_tracked
from exports.docx.writer import write
from exports.report import ReadError
from tests.exports.docx.files import RELS, W, archive, docx, entries_of, relations
from tests.exports.docx.redlines import foreign
from tests.strategies import drafts
from versioning.tree.resolution import Resolution

MC = NAME_OF_MC[1:-1]


def marked(short: str) -> str:
    """Return markup in which ‹words› stand for a run of them, and names for those of Word."""
    words = short.replace("‹", "<r><t>").replace("›", "</t></r>")
    return re.sub(r"<(/?)(?=[a-zA-Z])", r"<\1w:", words)


ROOM = "<p>‹All wells are common.›</p>" * 1500
"""So long that what is around it is read part by part."""
NOTE = '<footnote w:id="2"><p><r><footnoteRef/></r>‹See page 4.›</p></footnote>'
BODIES = {
    "text": ('<p w:rsidR="00A1">‹Urges›</p>'),
    "nothing": ('<p/><p w:rsidR="1"/><p></p><p><pPr/></p><p><r/></p><p><r></r></p>'),
    "space": ('<p> <r> <t xml:space="preserve"> a  b\tc ›\n</p>\n <p>‹d›</p>'),
    "marks": (
        '<p><r><rPr><i/></rPr><t>a›<r><rPr><i/><b/></rPr><t>b›<r><rPr><color w:val="FF0000"/>'
        "</rPr><t>c›‹d›</p>"
    ),
    "hidden": ("<p><r><rPr><vanish/></rPr><t>a›‹b›</p>"),
    "characters": ("<p>‹a &amp; b &lt;i&gt; &quot;&apos; &amp;lt; &#233; &#x2011; ￼ é›</p>"),
    "breaks": (
        '<p>‹a</t><tab/><t>b</t><br/><noBreakHyphen/><softHyphen/><cr/><br w:type="page"/>'
        "<t>c &amp; d</t><lastRenderedPageBreak/></r></p>"
    ),
    "beside": (
        '<p><bookmarkStart w:id="0" w:name="a"/>‹a›<proofErr w:type="spellEnd"/>'
        '<bookmarkEnd w:id="0"/>‹b›</p>'
    ),
    "quotes": ("<p w:rsidR='a>b'><pPr><pStyle w:val='x>y'/></pPr>‹a›</p>"),
    "note": (
        '<p>‹a›<r><rPr><vertAlign w:val="superscript"/></rPr><footnoteReference w:id="2"/></r>'
        '<r><footnoteReference w:id="2"/></r></p>'
    ),
    "signed": ('<p><r><footnoteReference w:customMarkFollows="1" w:id="2"/><t>*›</p>'),
    "no note": ('<p>‹a›<r><footnoteReference w:id="7"/></r>‹b›</p>'),
    "link": ('<p><hyperlink r:id="r7">‹a›</hyperlink></p>'),
    "field": (
        '<p><r><fldChar w:fldCharType="begin"/></r><r><instrText>PAGE</instrText></r><r>'
        '<fldChar w:fldCharType="separate"/></r>‹3›<r><fldChar w:fldCharType="end"/></r></p>'
    ),
    "box": ("<p><r><pict><txbxContent><p>‹boxed›</p></txbxContent></pict></r>‹a›</p><p>‹b›</p>"),
    "comment": ('<commentRangeStart w:id="0"/><p>‹a›<commentRangeEnd w:id="0"/></p>'),
    "stray": ("‹a›<p>‹b›</p>"),
    "table": (
        "<tbl><tblPr><tblStyle w:val='Grid'/></tblPr><tr><tc><tcPr><vMerge/></tcPr><p>‹a›</p>"
        "</tc></tr></tbl><p>‹b›</p>"
    ),
    "large table": (
        f"<tbl><tblPr><tblStyle w:val='Grid'/></tblPr><tr><tc><tcPr><vMerge/></tcPr>{ROOM}</tc>"
        f"<tc><tbl><tr><tc><p/></tc></tr></tbl><p/></tc></tr><sdt><sdtContent><tr><tc>{ROOM}</tc>"
        "</tr></sdtContent></sdt></tbl><p>‹b›</p>"
    ),
    "large control": (f"<sdt><sdtPr><t>no</t></sdtPr><sdtContent>{ROOM}<p/></sdtContent></sdt><p/>"),
    "large row": (
        f"<tbl><tr><tc><tcPr><gridSpan w:val='2'/></tcPr>{ROOM}</tc><tc><p>‹b›</p></tc><tc>{ROOM}</tc></tr>"
        "<tr><tc><tcPr><vMerge w:val='restart'/></tcPr><p/></tc></tr></tbl>"
    ),
    "tables in tables": (f"{'<tbl><tr><tc>' * 12}{ROOM}{'</tc></tr></tbl>' * 12}<p>‹b›</p>"),
    "large box": (
        f"<p><r><t>a›<r><pict><txbxContent>{ROOM}<tbl><tr><tc>{ROOM}</tc></tr></tbl></txbxContent></pict></r>"
        f"<r><pict><txbxContent><p>‹c›</p></txbxContent></pict></r></p><p>‹b›</p>"
    ),
    "large box in another": (
        f"<p><r><pict><txbxContent>{ROOM}<p>‹a›<r><pict><txbxContent>{ROOM}</txbxContent></pict></r></p>"
        "</txbxContent></pict></r></p><p>‹b›</p>"
    ),
    "large box where none should be": (f"<p><r><txbxContent>{ROOM}</txbxContent></r></p><p>‹b›</p>"),
    "end": ('<p>‹a›</p><sectPr><pgSz w:w="11906"/></sectPr>'),
}
WAYS = {
    "the same": ("<p>‹a›</p>", "<p>‹a›</p>"),
    "the other has a link": ("<p>‹a›</p>", '<p><hyperlink r:id="r7">‹a›</hyperlink></p>'),
    "the other alone has words": ("<p/>", "<p>‹a›</p>"),
    "none has words": ("<p/>", "<p/>"),
}
NOTES = {
    "space around": "<p><r><footnoteRef/></r>‹ ›‹ See page 4. ›</p>",
    "marks": (
        "<p><r><rPr><i/></rPr><t>See›<r><rPr><b/></rPr><footnoteRef/></r><r><rPr><i/></rPr><t> page›</p>"
    ),
    "two paragraphs": "<p>‹One.›</p><p>‹Two.›</p>",
    "nothing": "<p/>",
    "a table": "<tbl><tr><tc><p>‹a›</p></tc></tr></tbl>",
    "a comment": '<p><commentRangeStart w:id="0"/>‹a›<commentRangeEnd w:id="0"/></p>',
    "a note in it": '<p>‹a›<r><footnoteReference w:id="2"/></r></p>',
    "hidden words": "<p><r><rPr><vanish/></rPr><t>a›‹b›</p>",
    "a formula": "<p>‹a›<r><object/></r></p>",
    "a style": '<pPr/><p><pPr><pStyle w:val="Heading1"/><numPr><numId w:val="1"/></numPr></pPr>‹a›</p>',
}
CITING = f"{BODIES['note']}{BODIES['note']}"


def both(data: bytes) -> tuple[Story, Story] | None:
    """Return what is read of the slices of a file and of its tree; None where it isn't cut."""
    stories = []
    for in_slices in (True, False):
        package = open_package(data, "draft.docx", in_slices=in_slices)
        parts = parts_of(package)
        document = package.sliced(package.document) if in_slices else None
        if in_slices and (document is None or is_tracked(package, parts)):
            return None
        tracking = Tracking(package, parts[1:], 1) if in_slices else Tracking(package, parts)
        trees = tracking.settled(0)
        stories.append(read_story(package, trees, Memo(package), styled=True, document=document))
    return stories[0], stories[1]


def agree(data: bytes) -> bool:
    """Return whether a file could be cut; fails when its slices say anything else than its tree."""
    found = both(data)
    if found is None:
        return False
    one, other = found
    assert one.items == other.items
    assert one == other
    return True


@pytest.mark.parametrize("name", BODIES)
def test_slices_say_what_the_tree_says(name: str) -> None:
    assert agree(docx(marked(BODIES[name]), footnotes=marked(NOTE)))


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("drawn", [True, False])
def test_so_they_do_of_a_large_box_that_is_said_in_two_ways(name: str, drawn: bool) -> None:
    one, other = (
        f"<pict><txbxContent>{ROOM if name == 'the same' else '<p/>' * 9000}{each}</txbxContent></pict>"
        for each in WAYS[name]
    )
    first = one if drawn else "<drawing/>"
    ways = (
        f"<mc:AlternateContent><mc:Choice>{marked(first)}</mc:Choice>"
        f"<mc:Fallback>{marked(other)}</mc:Fallback></mc:AlternateContent>"
    )
    body = f"{marked('<p><r>')}{ways}{marked('</r>‹b›</p><p>‹c›</p>')}"
    entries = entries_of(body)
    xml = str(entries["word/document.xml"])
    entries["word/document.xml"] = xml.replace("<w:document ", f'<w:document xmlns:mc="{MC}" ', 1)
    entries[RELS] = relations(("r7", "hyperlink", "https://lakes.example"))
    assert agree(archive(entries))


@pytest.mark.parametrize("name", NOTES)
@pytest.mark.parametrize(
    "form",
    [
        '<footnote w:id="2">{}</footnote>',
        '<footnote w:id="2" w:type="normal" w:x="/">\n{}</footnote>',
        '<footnote w:type="separator" w:id="2"><p>‹-›</p></footnote><footnote w:id="2">{}</footnote>',
        '<footnote w:id="2" w:type="separator"><p>‹-›</p></footnote><footnote w:id="2">{}</footnote>',
        '<footnote w:id="2">{}</footnote><footnote w:id="2"><p>‹again›</p></footnote>',
        "<footnote w:id='2'>{}</footnote><footnote w:id=\"2\"><p>‹again›</p></footnote>",
    ],
)
def test_so_they_do_of_notes(name: str, form: str) -> None:
    assert agree(docx(marked(CITING), footnotes=marked(form.format(NOTES[name]))))


def test_so_do_all_of_them_in_one_file() -> None:
    assert agree(docx(marked("".join(BODIES.values())), footnotes=marked(NOTE)))


@given(drafts())
def test_so_do_the_files_of_random_drafts(draft: Resolution) -> None:
    data = write(draft)
    assert agree(data)
    assert agree(foreign(data))


@pytest.mark.parametrize(
    "document",
    [
        f'<w:document xmlns:w="{W}" xmlns:v="{W}"><w:body><v:p/></w:body></w:document>',
        f'<w:document xmlns:w="{W}"><w:body><w:p xmlns:w="urn:x"/></w:body></w:document>',
        f'<v:document xmlns:v="{W}"><v:body><v:p/></v:body></v:document>',
        f'<w:document xmlns:w="{W}"><w:body><w:p><w:r></w:p></w:r></w:body></w:document>',
        f'<w:document xmlns:w="{W}"><w:body><?x <w:p>?></w:body></w:document>',
        f'<w:document xmlns:w="{W}"><w:body>',
    ],
)
def test_what_only_a_tree_can_tell_is_not_cut(document: str) -> None:
    assert sliced(document.encode()) is None


def test_a_slice_that_means_nothing_is_not_parsed() -> None:
    found = sliced(f'<w:document xmlns:w="{W}"><w:body><v:p/></w:body></w:document>'.encode())
    assert found is not None
    body = next(found.below(found.root))
    with pytest.raises(CutError):
        found.parsed(next(found.below(body)))


def test_such_a_file_is_refused_as_its_tree_is() -> None:
    entries = entries_of("<w:p/>")
    entries["word/document.xml"] = f'<w:document xmlns:w="{W}"><w:body><v:p/></w:body></w:document>'
    with pytest.raises(ReadError, match="damaged"):
        read(archive(entries), "draft.docx")


@pytest.mark.proof
def test_slices_of_real_files_say_what_their_trees_say(corpus: Path) -> None:
    cut = 0
    for path in sorted((*corpus.glob("docx/**/*.do[ct][xm]"), *corpus.glob("un/docx/*.docx"))):
        try:
            cut += agree(path.read_bytes())
        except ReadError:
            continue
    assert cut > 20
