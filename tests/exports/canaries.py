"""Sixty canaries and more: what a Word file can tell about people, each in its place, and a file of all."""

from __future__ import annotations

from tests.exports.docx.files import RELS, archive, entries_of, p, r, relations
from tests.exports.traced import told_jpeg, told_png, told_workbook

_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"


WEB = '<Relationship Id="r42" Type="x/hyperlink" Target="https://un.org" TargetMode="External"/>'


class Aviary:
    """Hands out canaries, and remembers in which place each of them sits."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}

    def __call__(self, place: str) -> str:
        bird = f"canary{len(self.places):02d}x"
        self.places[bird] = place
        return bird

    def found(self, data: bytes) -> list[str]:
        """The places of those that are in some bytes, in any case or UTF."""
        seen = data.lower()
        return [
            place
            for bird, place in self.places.items()
            if any(bird.encode(form) in seen for form in ("utf-8", "utf-16-le", "utf-16-be"))
        ]


def _numbered(birds: Aviary, place: str, count: int) -> list[str]:
    return [birds(place) for _ in range(count)]


def _body(birds: Aviary) -> str:
    revision = f'w:author="{birds("author of a change")}" w:date="2026-01-01T00:00:00Z"'
    unseen = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>"
    hidden = "".join(unseen.format(each) for each in _numbered(birds, "hidden text", 3))
    gone = "".join(
        f'<w:del w:id="{50 + at}" {revision}><w:r><w:delText>{each}</w:delText></w:r></w:del>'
        for at, each in enumerate(_numbered(birds, "deleted text", 3))
    )
    moved = f'<w:moveFrom w:id="60" {revision}><w:r><w:t>{birds("deleted text")}</w:t></w:r></w:moveFrom>'
    codes = "".join(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {kind} {birds("field code")} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        for kind in ("INCLUDETEXT", "LINK", "DOCPROPERTY")
    )
    picture = (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}"><wp:docPr id="1" name="C:\\{birds("alt text")}.png"'
        f' descr="C:\\Users\\{birds("alt text")}\\a.png" title="\\\\server\\{birds("alt text")}"/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}"><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="/home/{birds("alt text")}/x.png"/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:embed="r40" r:link="r41"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
    photograph = _drawn(f'<pic:pic xmlns:pic="{_PIC}"><a:blip r:embed="r45"/></pic:pic>', _PIC)
    chart = _drawn(f'<c:chart xmlns:c="{_C}" r:id="r46"/>', _C)
    session = f'w:rsidR="{birds("session id")}" w:rsidRDefault="{birds("session id")}"'
    noted = (
        '<w:commentRangeStart w:id="1"/>' + r("wells") + '<w:commentRangeEnd w:id="1"/>'
        '<w:r><w:commentReference w:id="1"/></w:r>'
    )
    bookmark = f'<w:bookmarkStart w:id="70" w:name="{birds("bookmark")}"/><w:bookmarkEnd w:id="70"/>'
    control = (
        f'<w:sdt><w:sdtPr><w:alias w:val="{birds("content control")}"/>'
        f'<w:tag w:val="{birds("content control")}"/>'
        f"</w:sdtPr><w:sdtContent>{r(' and harbours')}</w:sdtContent></w:sdt>"
    )
    linked = f'<w:hyperlink r:id="r42" w:tooltip="{birds("hyperlink")}">{r(" of the coast")}</w:hyperlink>'
    first, opening, plain = r("1.\t"), r("Requests", "i"), r(" all to care for ")
    return (
        p(r("The Assembly", "i"), ",")
        + f"<w:p {session}>{first}{opening}{plain}{noted}{control}{linked}"
        + f"{hidden}{gone}{moved}{codes}{bookmark}{r(';')}</w:p>"
        + p(r("2.\t"), r("Decides", "i"), " to meet.")
        + f"<w:p>{picture}</w:p><w:p>{photograph}</w:p><w:p>{chart}</w:p>"
    )


def _drawn(what: str, kind: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}"><wp:docPr id="2" name="Picture 2"/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{kind}">{what}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def _settings(birds: Aviary) -> str:
    return (
        f'<w:rsids><w:rsid w:val="{birds("session id")}"/></w:rsids>'
        '<w:attachedTemplate r:id="s1"/>'
        f'<w:mailMerge><w:connectString w:val="{birds("mail merge")}"/>'
        f'<w:query w:val="{birds("mail merge")}"/></w:mailMerge>'
        f'<w:docVars><w:docVar w:name="{birds("document variable")}"'
        f' w:val="{birds("document variable")}"/></w:docVars>'
        f'<w:documentProtection w:edit="readOnly" w:hash="{birds("protection")}"/>'
    )


def planted() -> tuple[bytes, Aviary]:
    """Return a file with a canary in each of its places."""
    birds = Aviary()
    fonts = (
        f'<w:font w:name="{birds("embedded font")}"><w:altName w:val="{birds("embedded font")}"/></w:font>'
    )
    comment = (
        f'<w:comment w:id="1" w:author="{birds("comment")}" w:initials="{birds("comment")}"'
        ' w:date="2026-01-01T00:00:00Z">'
        f"{p(birds('comment'))}</w:comment>"
    )
    entries = entries_of(_body(birds), settings=_settings(birds), comments=comment, fontTable=fonts)
    kinds = (
        *(
            "title",
            "subject",
            "creator",
            "keywords",
            "description",
            "lastModifiedBy",
            "category",
            "contentStatus",
        ),
    )
    core = "".join(f"<cp:{kind}>{birds('core properties')}</cp:{kind}>" for kind in kinds)
    app = "".join(
        f"<{kind}>{birds('extended properties')}</{kind}>"
        for kind in ("Company", "Manager", "Template", "HyperlinkBase", "Application")
    )
    entries |= {
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_CP}" {_DC}>{core}</cp:coreProperties>',
        "docProps/app.xml": f"<Properties>{app}</Properties>",
        "docProps/custom.xml": f"<a><b>{birds('custom properties')}{birds('custom properties')}</b></a>",
        "docProps/thumbnail.jpeg": birds("thumbnail").encode(),
        "customXml/item1.xml": f"<a>{birds('custom XML')}</a>",
        "customXml/itemProps1.xml": f'<ds xmlns="urn:x" id="{birds("custom XML")}"/>',
        "word/people.xml": f'<w15:people {_W15}><w15:person w15:author="{birds("people")}">'
        f'<w15:presenceInfo w15:providerId="AD" w15:userId="{birds("people")}"/></w15:person></w15:people>',
        "word/commentsExtended.xml": f"<w15:commentsEx {_W15}>"
        f'<w15:commentEx w15:paraId="{birds("comments, extended")}"/></w15:commentsEx>',
        "word/commentsIds.xml": f"<a>{birds('comments, extended')}</a>",
        "word/printerSettings1.bin": birds("printer settings").encode("utf-16-le"),
        "word/vbaProject.bin": birds("macros").encode(),
        "word/glossary/document.xml": f"<a>{birds('glossary')}</a>",
        "word/media/image1.png": told_png(birds("picture")),
        "word/media/image2.jpeg": told_jpeg(birds("picture")),
        "word/charts/chart1.xml": f'<c:chartSpace xmlns:c="{_C}"/>',
        "word/charts/_rels/chart1.xml.rels": relations(("c1", "package", "../embeddings/book1.xlsx")),
        "word/embeddings/book1.xlsx": told_workbook(birds("embedded workbook")),
        "_rels/.rels": relations(
            ("r1", "officeDocument", "word/document.xml"),
            ("r2", "core-properties", "docProps/core.xml"),
            ("r3", "extended-properties", "docProps/app.xml"),
            ("r4", "custom-properties", "docProps/custom.xml"),
            ("r5", "thumbnail", "docProps/thumbnail.jpeg"),
        ),
        "word/_rels/settings.xml.rels": _outside(
            relations(("s1", "attachedTemplate", f"http://x/{birds('attached template')}.dotm"))
        ),
        RELS: _outside(
            relations(
                ("r0", "settings", "settings.xml"),
                ("r1", "comments", "comments.xml"),
                ("r2", "fontTable", "fontTable.xml"),
                ("r3", "customXml", "../customXml/item1.xml"),
                ("r4", "people", "people.xml"),
                ("r5", "commentsExtended", "commentsExtended.xml"),
                ("r6", "commentsIds", "commentsIds.xml"),
                ("r7", "printerSettings", "printerSettings1.bin"),
                ("r8", "glossaryDocument", "glossary/document.xml"),
                ("r40", "image", "media/image1.png"),
                ("r45", "image", "media/image2.jpeg"),
                ("r46", "chart", "charts/chart1.xml"),
                ("r41", "image", f"http://x/{birds('external image')}.png"),
                ("r43", "oleObject", f"http://x/{birds('external object')}.xlsx"),
                ("r44", "subDocument", f"http://x/{birds('external object')}.docx"),
            )
        ).replace("</Relationships>", f"{WEB}</Relationships>"),
        "customXml/_rels/item1.xml.rels": relations(("c1", "customXmlProps", "itemProps1.xml")),
    }
    return archive(entries), birds


def _outside(rels: str) -> str:
    """Return relationships that lead to files of somebody's machine, not to the web."""
    return rels.replace("http://x/", "file:///C:/Users/")
