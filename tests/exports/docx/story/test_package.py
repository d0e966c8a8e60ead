"""The package that is written: what stays byte for byte, what is brought in, what is left out."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from docx import Document
from docx.shared import Inches
from hypothesis import given
from lxml import etree

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.story.tracking import compare_packages
from exports.report import ReadError
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, r, relations
from tests.exports.docx.story.checking import R, faults, marking, parts_of, story
from tests.exports.docx.story.packages import File, files
from tests.exports.docx.story.test_tracking import DATE, holds, tracked

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301"
    "010018dd8db00000000049454e44ae426082"
)


DRAWING = (
    '<w:r><w:drawing><a:a xmlns:a="urn:a" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">{}'
    "</a:a></w:drawing></w:r>"
)


@given(files())
def test_a_file_compared_with_itself_stays_byte_for_byte(file: File) -> None:
    data = file.data()
    assert parts_of(tracked(data, data)) == parts_of(data)


def test_what_is_not_changed_stays_as_it_was() -> None:
    kept = (
        '<w:p><w:pPr><w:keepNext/></w:pPr><w:proofErr w:type="spellStart"/><w:r><w:t>Wells</w:t></w:r></w:p>'
    )
    entries = entries_of(kept + p("A"), settings="<w:zoom/>", header=p("Running head"))
    entries["word/media/image1.png"] = PIXEL
    old = archive(entries)
    made = parts_of(tracked(old, docx(p("Wells", props="<w:keepNext/>") + p("B"))))
    assert kept in made["word/document.xml"].decode()
    changed = {name for name, content in parts_of(old).items() if made[name] != content}
    assert changed == {"word/document.xml"}


def test_bookmarks_and_comments_of_the_base_stay_where_they_are() -> None:
    around = (
        '<w:bookmarkStart w:id="7" w:name="here"/><w:commentRangeStart w:id="8"/>',
        '<w:commentRangeEnd w:id="8"/><w:r><w:commentReference w:id="8"/></w:r><w:bookmarkEnd w:id="7"/>',
    )
    old = f"<w:p>{r('The ')}{around[0]}{r('old')}{around[1]}{r(' wells')}</w:p>"
    made = tracked(docx(old), docx(p("The new wells")))
    xml = parts_of(made)["word/document.xml"].decode()
    assert marking(made) == ["The [-old][+new] wells"]
    assert re.search(f"{around[0]}<w:del .*</w:del>.*{around[1]}", xml)
    assert not re.search(r'<w:(?:ins|del) w:id="[78]"', xml)


def test_the_sign_of_a_comment_goes_with_a_paragraph_that_goes() -> None:
    noted = f'<w:p>{r("wells")}<w:r><w:commentReference w:id="8"/></w:r></w:p>'
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{p('x')}</w:tc></w:tr></w:tbl>"
    holds(docx(noted + table + p("A")), docx(table + p("A")))
    assert (
        "<w:commentReference"
        in parts_of(tracked(docx(noted), docx(p("wells"))))["word/document.xml"].decode()
    )


def test_styles_and_lists_that_only_the_new_file_has_come_with_what_is_inserted() -> None:
    style = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{1}"/>{2}</w:style>'
    list_ = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="{0}"/><w:lvlText w:val="%1."/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    old = docx(
        p("A", props=numbered), styles=style.format("X", "Body", ""), numbering=list_.format("decimal")
    )
    new = docx(
        p("A") + p("B", style="X", props=numbered),
        styles=style.format("X", "Quote", '<w:basedOn w:val="Y"/>') + style.format("Y", "Root", ""),
        numbering=list_.format("lowerRoman"),
    )
    holds(old, new)
    made = parts_of(tracked(old, new))
    assert made["word/styles.xml"].count(b"<w:style ") == 3
    assert made["word/numbering.xml"].count(b"<w:num ") == 2


def test_images_and_links_come_with_what_is_inserted() -> None:
    old, new = Document(), Document()
    for each in (old, new):
        each.add_paragraph("The wells.")
    new.add_picture(BytesIO(PIXEL), width=Inches(1))
    made = tracked(saved(old), saved(new))
    assert [content for name, content in parts_of(made).items() if "media" in name] == [PIXEL]
    holds(saved(old), saved(new))
    holds(saved(new), saved(old))


def test_each_drawing_has_an_id_of_its_own_however_often_one_comes() -> None:
    drawn = DRAWING.format('<wp:docPr xmlns:wp="urn:wp" id="{}" name="x"/>')
    old, new = docx(p("A", drawn.format(7))), docx(p("A", drawn.format(7), drawn.format(7), drawn.format(8)))
    last = docx(p("A", *(drawn.format(each) for each in (7, 7, 8, 9))))
    made = parts_of(tracked(tracked(old, new), last))["word/document.xml"]
    ids = re.findall(rb'docPr [^>]*?id="(\d+)"', made)
    assert len(ids) == len(set(ids)) == 4


def saved(document: Document) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_documents_of_another_program_can_be_compared() -> None:
    old, new = Document(), Document()
    for each, words in ((old, ("wells", "report")), (new, ("harbours", "report"))):
        each.add_heading("Findings", 1)
        each.add_paragraph(f"The Committee notes the {words[0]}.", style="List Bullet")
        table = each.add_table(2, 2)
        table.cell(0, 1).text = words[0]
        table.cell(1, 0).text = words[1]
    new.add_paragraph("An end.", style="Intense Quote")
    holds(saved(old), saved(new))
    holds(saved(new), saved(old))


def test_what_tells_of_people_is_left_out() -> None:
    entries = entries_of(
        '<w:p w:rsidR="00AB12CD"><w:r w:rsidRPr="00AB12CE"><w:t>Wells</w:t></w:r></w:p>',
        settings='<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:attachedTemplate r:id="r9"/><w:zoom/>',
        styles='<w:style w:styleId="a"><w:name w:val="a"/><w:rsid w:val="00AB12CF"/></w:style>',
    )
    entries |= {
        "_rels/.rels": relations(
            ("r1", "officeDocument", "word/document.xml"),
            ("r2", "core-properties", "docProps/core.xml"),
            ("r3", "extended-properties", "docProps/app.xml"),
            ("r4", "thumbnail", "docProps/thumbnail.jpeg"),
        ),
        "docProps/core.xml": "<a>Kovalenko</a>",
        "docProps/app.xml": "<a>Kovalenko</a>",
        "docProps/thumbnail.jpeg": b"Kovalenko",
        "customXml/item1.xml": "<a>Kovalenko</a>",
        RELS: relations(
            ("r0", "settings", "settings.xml"),
            ("r1", "styles", "styles.xml"),
            ("r5", "customXml", "../customXml/item1.xml"),
        ),
        "word/_rels/settings.xml.rels": relations(("r9", "attachedTemplate", "https://x.org/Kovalenko.dotx")),
    }
    made = tracked(archive(entries), docx(p("Harbours")))
    everything = b"".join(parts_of(made).values())
    assert b"Kovalenko" not in everything
    assert b"00AB12C" not in everything
    assert b"w:zoom" in everything
    assert not faults(made)


def test_a_link_to_a_file_outside_goes_and_its_words_stay() -> None:
    linked = f'<w:p><w:hyperlink r:id="r1">{r("wells")}</w:hyperlink>{r(" and harbours")}</w:p>'
    entries = entries_of(linked)
    address = relations(("r1", "hyperlink", "http://x.org/wells")).replace("http://x.org", "file:///home")
    old = archive(entries | {RELS: address})
    found = compare_packages((old, "o.docx"), (docx(p("wells")), "n.docx"), author="F", date=DATE)
    assert marking(found.data) == ["wells[- and harbours]"]
    assert b"file:///" not in b"".join(parts_of(found.data).values())
    assert len(found.losses) == 1


def charted() -> bytes:
    """A file with a chart whose figures stand in a workbook on somebody's disk."""
    chart = f'<c:a xmlns:c="urn:c" xmlns:r="{R[1:-1]}"><c:v/><c:externalData r:id="r1"/></c:a>'
    source = relations(("r1", "oleObject", "http://x.org/a.xlsx")).replace("http://x.org", "file:///home")
    return archive(
        entries_of(p("Wells", DRAWING.format('<c:chart r:id="r1"/>')))
        | {
            RELS: relations(("r1", "chart", "charts/chart1.xml")),
            "word/charts/chart1.xml": chart,
            "word/charts/_rels/chart1.xml.rels": source,
        }
    )


def test_a_chart_whose_figures_are_elsewhere_stays_without_them() -> None:
    made = tracked(charted(), charted())
    assert parts_of(made)["word/document.xml"] == parts_of(charted())["word/document.xml"]
    assert b"externalData" not in parts_of(made)["word/charts/chart1.xml"]


def test_a_chart_that_comes_does_not_say_where_its_figures_are() -> None:
    everything = parts_of(tracked(docx(p("Harbours")), charted()))
    assert any(b"<c:v/>" in each for each in everything.values())
    assert b"file:///" not in b"".join(everything.values())


def test_a_picture_stays_when_a_link_on_it_goes() -> None:
    entries = entries_of(p("Wells", DRAWING.format('<a:b><a:hlinkClick r:id="r1"/></a:b>')))
    address = relations(("r1", "hyperlink", "http://x.org/a")).replace("http://x.org", "file:///home")
    old = archive(entries | {RELS: address})
    assert b"<w:drawing>" in parts_of(tracked(old, old))["word/document.xml"]
    assert b"hlinkClick" not in parts_of(tracked(old, old))["word/document.xml"]


CHANGED = (
    f'<w:p>{r("wells")}<w:ins w:id="1" w:author="Kenya" w:date="{DATE}">{r(" and harbours")}</w:ins></w:p>'
)


@pytest.mark.parametrize(("revisions", "words"), [("accept", "wells and harbours"), ("reject", "wells")])
def test_changes_that_a_file_holds_are_settled_first(revisions: str, words: str) -> None:
    new = docx(p("wells and lakes"))
    pair = (docx(CHANGED), "o.docx"), (new, "n.docx")
    made = compare_packages(*pair, author="France", date=DATE, revisions=revisions).data
    assert story(reject_all(made)) == story(docx(p(words)))
    assert story(accept_all(made)) == story(new)
    assert b"Kenya" not in parts_of(made)["word/document.xml"]


def test_a_damaged_part_is_named_and_nothing_is_written() -> None:
    entries = entries_of(p("wells")) | {"word/media/image1.png": PIXEL}
    whole = archive(entries)
    at = whole.index(b"word/media/image1.png") + len("word/media/image1.png")
    broken = whole[:at] + bytes(8) + whole[at + 8 :]
    with pytest.raises(ReadError, match=r"o\.docx is damaged: a part of it \(word/media/image1\.png\)"):
        compare_packages((broken, "o.docx"), (docx(p("A")), "n.docx"), author="F", date=DATE)


def test_one_pair_of_files_always_gives_the_same_bytes() -> None:
    old, new = docx(p("The old wells") + p("A")), docx(p("The new wells") + p("B"))
    assert tracked(old, new) == tracked(old, new)


def test_what_a_choice_requires_stays_declared_when_it_is_brought_in() -> None:
    shape = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent>'
        "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>"
    )
    old, new = docx(p("A")), docx(p("A", shape.format(p("Wells"))))
    root = etree.fromstring(parts_of(tracked(old, new))["word/document.xml"])
    assert [each.nsmap["wps"] for each in root.iter("{*}Choice")]
    holds(old, new)
    holds(docx(p("A", shape.format(p("Lakes")))), new)


@pytest.mark.parametrize("prefix", ["ns0:", ""])
def test_a_file_that_writes_its_names_in_another_way_can_be_marked(prefix: str) -> None:
    old, new = docx(p("A", r(" wells"), "B")), docx(p("A", r(" harbours"), "B"))
    parts: dict[str, bytes | str] = dict(parts_of(old))
    words = parts_of(old)["word/document.xml"].decode()
    declared = f"xmlns:{prefix.rstrip(':')}=" if prefix else "xmlns="
    words = words.replace("xmlns:w=", declared).replace("<w:", f"<{prefix}").replace("</w:", f"</{prefix}")
    parts["word/document.xml"] = words if prefix == "" else words.replace(" w:", f" {prefix}")
    holds(archive(parts), new)


def test_ids_in_names_of_another_prefix_are_taken() -> None:
    body = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>'
    parts: dict[str, bytes | str] = dict(parts_of(docx(p("A", body))))
    words = parts_of(docx(p("A", body)))["word/document.xml"].decode()
    parts["word/document.xml"] = re.sub(r"\bw(?=:)", "ns0", words).replace("xmlns:w=", "xmlns:ns0=")
    holds(archive(parts), docx(p("AB") + p("C")))


def strict(data: bytes) -> bytes:
    """Return a file as strict Open XML."""
    found: dict[str, str | bytes] = {}
    for name, content in parts_of(data).items():
        usual = re.sub(rb"schemas[.]openxmlformats[.]org/(\w+)/2006/", rb"purl.oclc.org/ooxml/\1/", content)
        kept = b"purl.oclc.org/ooxml/package/", b"schemas.openxmlformats.org/package/2006/"
        found[name] = usual.replace(*kept).replace(b"<w:document", b'<w:document w:conformance="strict"')
    return archive(found)


@pytest.mark.parametrize("is_strict", [(True, True), (True, False), (False, True)])
def test_of_two_kinds_of_open_xml_a_file_is_one(is_strict: tuple[bool, bool]) -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    texts = [
        docx(p("The ", words, note), footnotes=f'<w:footnote w:id="2">{p(words)}</w:footnote>', styles="")
        for words in ("wells", "harbours")
    ]
    made = tracked(
        *(strict(each) if each_is else each for each, each_is in zip(texts, is_strict, strict=True))
    )
    assert story(accept_all(made)) == story(texts[1])
    assert story(reject_all(made)) == story(texts[0])
    assert not [
        name for name, content in parts_of(made).items() if b"purl" in content or b"strict" in content
    ]


def test_what_strict_open_xml_tells_of_people_is_left_out() -> None:
    parts: dict[str, str | bytes] = dict(parts_of(strict(docx(p("A")))))
    kinds = {"extendedProperties": "app", "customProperties": "custom"}
    told = "".join(
        f'<Relationship Id="{each}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/{each}" '
        f'Target="docProps/{name}.xml"/>'
        for each, name in kinds.items()
    )
    rels = parts["_rels/.rels"]
    assert isinstance(rels, bytes)
    parts["_rels/.rels"] = rels.decode().replace("</Relationships>", f"{told}</Relationships>")
    parts |= {f"docProps/{name}.xml": "<Properties>Ministry of Wells</Properties>" for name in kinds.values()}
    assert not [each for each in parts_of(tracked(archive(parts), docx(p("B")))) if "docProps" in each]
