"""Pictures and embedded files that tell of people: `told` stands wherever they can tell something."""

from __future__ import annotations

import struct
import zlib

from tests.exports.compounds import compound
from tests.exports.docx.files import archive, relations

JPEG = b"\xff\xd8\xff\xe0\x00\x06JFIF", b"\xff\xda\x00\x02pixels\xff\xd9"
_GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff", b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
_LOOP = b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*more: bytes) -> bytes:
    """A red picture of two by two pixels."""
    rows = b"".join(b"\x00" + b"\xff\x00\x00" * 2 for _ in range(2))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)),
            *more,
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


def told_png(told: str) -> bytes:
    return png(chunk(b"tEXt", f"Author\0{told}".encode()), chunk(b"eXIf", told.encode()))


def told_jpeg(told: str) -> bytes:
    def segment(kind: int, data: bytes) -> bytes:
        return bytes((0xFF, kind)) + struct.pack(">H", len(data) + 2) + data

    said = told.encode()
    about = segment(0xE1, said) + segment(0xFE, said) + segment(0xED, said)
    return JPEG[0] + about + JPEG[1]


def told_gif(told: str) -> bytes:
    said = bytes((len(told),)) + told.encode() + b"\0"
    return _GIF[0] + b"!\xfe" + said + _LOOP + b"!\xff\x0bXMP DataXMP" + said + _GIF[1]


def gif() -> bytes:
    """The same without what it tells."""
    return _GIF[0] + _LOOP + _GIF[1]


def told_svg(told: str) -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape"'
        f' i:export-filename="/home/{told}/a.png" width="9"><!--{told}--><metadata>{told}</metadata>'
        f'<i:view id="{told}"/><text i:label="{told}">Wells</text></svg>'
    ).encode()


def told_emf(told: str) -> bytes:
    said = told.encode("utf-16-le")
    head = struct.pack("<II32s4s16sII20s", 1, 88 + len(said), b"", b" EMF", b"", len(told), 88, b"")
    return head + said + b"\x0e\0\0\0"


def told_workbook(told: str) -> bytes:
    path = f'<x15ac:absPath url="C:\\Users\\{told}\\" xmlns:x15ac="urn:x"/>'
    other = relations(("r1", "externalLinkPath", f"http://x/{told}.xlsx")).replace(
        "http://x", "file:///C:/Users"
    )
    return archive(
        {
            "[Content_Types].xml": '<Types><Override PartName="/docProps/core.xml" ContentType="x"/></Types>',
            "_rels/.rels": relations(
                ("r1", "officeDocument", "xl/workbook.xml"), ("r2", "core-properties", "docProps/core.xml")
            ),
            "docProps/core.xml": f"<creator>{told}</creator>",
            "xl/workbook.xml": f"<workbook>{path}<sheets/></workbook>",
            "xl/externalLinks/_rels/externalLink1.xml.rels": other,
            "xl/worksheets/_rels/sheet1.xml.rels": relations(("r1", "hyperlink", "https://example.org")),
            "xl/comments1.xml": f"<comments><authors><author>{told}</author></authors></comments>",
            "xl/tables/table1.xml": '<table displayName="Wells"/>',
            "xl/persons/person.xml": f'<person displayName="{told}" id="1" userId="{told}" providerId="AD"/>',
        }
    )


def told_chart(told: str) -> bytes:
    ranges = (
        f"'C:\\Users\\O''{told}\\[Wells (1).xlsx]Sheet 1'!$A$1:$A$3,'Sheet 1'!$B$1",
        f"[{told}.xlsx]Sheet1!$A$1",
        *("Sheet1!$A$2", "[0]!Wells"),
    )
    figures = "".join(f"<c:cat><c:f>{each}</c:f></c:cat>" for each in ranges)
    return f'<c:chartSpace xmlns:c="urn:c">{figures}</c:chartSpace>'.encode()


def told_object(told: str) -> bytes:
    """An object of another program: its properties, where it was taken from, and who wrote in it."""
    said, wide = told.encode(), told.encode("utf-16-le")
    folder = b"C:\\Users\\" + said + b"\\wells.txt\0"
    unicode = struct.pack("<I", 20 + len(told)) + f"C:\\Users\\{told}\\wells.txt".encode("utf-16-le")
    temporary = struct.pack("<HHI", 0, 3, len(folder)) + folder
    native = b"\2\0wells.txt\0" + folder + temporary + struct.pack("<I", 5) + b"Wells" + unicode
    writer = struct.pack("<HH", 0x5C, 112) + (b"\x06\0\0" + said).ljust(112)
    sheets = struct.pack("<HHHH", 0x809, 4, 0x600, 5) + writer + struct.pack("<HH", 0x0A, 0)
    user = bytes(20) + struct.pack("<HHBBH", len(told), 1012, 3, 0, 0) + said + bytes(4) + wide
    return compound(
        {
            "\x05SummaryInformation": bytes(28) + b"F" * 16 + said * 20,
            "\x05DocumentSummaryInformation": said,
            "\x01Ole": b"\1\0\0\2" + said,
            "\x03LinkInfo": said,
            "\x01Ole10Native": struct.pack("<I", len(native)) + native,
            "Workbook": sheets.ljust(5000, b"\0"),
            "Current User": user,
        }
    )


TOLD = {
    "png": told_png,
    "jpeg": told_jpeg,
    "gif": told_gif,
    "svg": told_svg,
    "emf": told_emf,
    "xlsx": told_workbook,
    "chart": told_chart,
    "object": told_object,
}
