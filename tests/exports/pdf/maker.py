"""PDFs made by the tests: text in the standard fonts at given places, rules, and a password."""

from __future__ import annotations

import base64
import hashlib
import zlib
from dataclasses import dataclass, field

ROMAN, ITALIC, BOLD, SANS = "Times-Roman", "Times-Italic", "Times-Bold", "Helvetica"
_FONTS = (ROMAN, ITALIC, BOLD, SANS)
_FIELD = "/Subtype /Widget /FT /Tx"
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


@dataclass
class Page:
    """A page of letter size; places are in points from its lower left corner."""

    parts: list[str] = field(default_factory=list)
    turn: int = 0
    over: list[tuple[str, str, str]] = field(default_factory=list)
    """What is laid over it: each its kind, what it says of itself, and what is drawn."""
    form: list[tuple[tuple[int, int, int, int], str]] = field(default_factory=list)
    """Fields of a form, each its left, bottom, right and top and the words filled in; nobody drew them."""

    def picture(self) -> None:
        """Cover the page with a picture."""
        self.parts.append("q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")

    def text(
        self, x: float, y: float, text: str, *, size: float = 10, font: str = ROMAN, spaces: float = 0
    ) -> None:
        """Set a text with its baseline at `y`; `spaces` is what its spaces are wider than usual."""
        shown = "".join(_escaped(char) for char in text)
        font = f"/F{_FONTS.index(font)} {size} Tf {spaces} Tw"
        self.parts.append(f"BT {font} 1 0 0 1 {x} {y} Tm ({shown}) Tj ET")

    def aslant(self, x: float, y: float, text: str) -> None:
        """Set a text that climbs by 45 degrees, as "DRAFT" across a page."""
        self.parts.append(f"BT /F3 40 Tf 0.7071 0.7071 -0.7071 0.7071 {x} {y} Tm ({text}) Tj ET")

    def rule(self, left: float, right: float, y: float) -> None:
        """Draw a thin line across."""
        self.parts.append(f"{left} {y} {right - left} 0.5 re f")


def _escaped(char: str) -> str:
    code = char.encode("cp1252")[0]
    return f"\\{code:03o}" if code > 126 or char in "()\\" else char


SPELLED = {
    "/ASCII85Decode": lambda data: base64.a85encode(data, wrapcol=72) + b"~>",
    "/ASCIIHexDecode": lambda data: data.hex().encode() + b">",
}
"""How bytes are spelled in letters, and in figures, by the name of each."""


def pdf(pages: list[Page], *, password: str = "", packed: bool = True, spelled: str = "") -> bytes:
    """Return a PDF of these pages, encrypted when there is a password, and `spelled` by one of `SPELLED`."""
    key = b"\x01" * 16
    owner = _rc4(_md5(_padded(password))[:5], _padded(password))
    secret = _md5(_padded(password) + owner + b"\xfc\xff\xff\xff" + key)[:5]
    fonts = " ".join(f"/F{at} {at + 3} 0 R" for at in range(len(_FONTS)))
    first = len(_FONTS) + 3
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
    ]
    objects += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
        for name in _FONTS
    ]
    drawn: list[bytes] = []
    for at, page in enumerate(pages):
        number = first + 2 * at
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate {page.turn}"
            f" /Contents {number + 1} 0 R /Resources << /Font << {fonts} >> >>"
            f"{_annotations(page, drawn, first + 2 * len(pages))} >>".encode()
        )
        content = "\n".join(page.parts).encode("ascii")
        content = zlib.compress(content) if packed else content
        if password:
            salt = (number + 1).to_bytes(3, "little") + b"\0\0"
            content = _rc4(_md5(secret + salt)[:10], content)
        content = SPELLED[spelled](content) if spelled else content
        filters = f"[{spelled} /FlateDecode]" if spelled else "/FlateDecode"
        filter_ = f" /Filter {filters}" if packed else ""
        head = f"<< /Length {len(content)}{filter_} >>\nstream\n".encode()
        objects.append(head + content + b"\nendstream")
    if any(page.form for page in pages):
        numbers = (first + 2 * len(pages) + at for at, each in enumerate(drawn) if _FIELD.encode() in each)
        fields = " ".join(f"{number} 0 R" for number in numbers)
        form = f"/AcroForm << /Fields [{fields}] /DR << /Font << /F0 3 0 R >> >> >>"
        objects[0] = f"<< /Type /Catalog /Pages 2 0 R {form} >>".encode()
    objects += drawn
    trailer = b""
    if password:
        user = _rc4(secret, _PADDING)
        objects.append(
            b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
            % (owner.hex().encode(), user.hex().encode())
        )
        trailer = b" /Encrypt %d 0 R /ID [<%s> <%s>]" % (len(objects), *2 * [key.hex().encode()])
    return _file(objects, trailer)


def _annotations(page: Page, drawn: list[bytes], first: int) -> str:
    """Return what lists the annotations of a page; `drawn` gets what they show, numbered from `first`."""
    listed = []
    for kind, said, shown in page.over:
        drawing = f"BT /F0 10 Tf 2 4 Td ({shown}) Tj ET".encode() if shown else b""
        form = "<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F0 3 0 R >> >>"
        appearance = f" /AP << /N {first + len(drawn)} 0 R >>"
        listed.append(
            f"<< /Type /Annot /Subtype /{kind} /F 4 /Rect [100 100 300 120] /Contents ({said}){appearance} >>"
        )
        drawn.append(f"{form} /Length {len(drawing)} >>\nstream\n".encode() + drawing + b"\nendstream")
    for (left, bottom, right, top), words in page.form:
        listed.append(f"{first + len(drawn)} 0 R")
        drawn.append(
            f"<< /Type /Annot {_FIELD} /T (field {len(drawn)}) /Ff 4096 /F 4 /DA (/F0 10 Tf 0 g)"
            f" /Rect [{left} {bottom} {right} {top}] /V ({words}) >>".encode()
        )
    return f" /Annots [{' '.join(listed)}]" if listed else ""


def _file(objects: list[bytes], trailer: bytes) -> bytes:
    result = bytearray(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(result))
        result += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    start = len(result)
    result += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    result += b"".join(b"%010d 00000 n \n" % place for place in places)
    result += b"trailer\n<< /Size %d /Root 1 0 R%s >>\n" % (len(objects) + 1, trailer)
    return bytes(result + b"startxref\n%d\n%%%%EOF\n" % start)


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _padded(password: str) -> bytes:
    return (password.encode() + _PADDING)[:32]


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    swap = 0
    for at in range(256):
        swap = (swap + state[at] + key[at % len(key)]) % 256
        state[at], state[swap] = state[swap], state[at]
    result = bytearray()
    at = swap = 0
    for byte in data:
        at = (at + 1) % 256
        swap = (swap + state[at]) % 256
        state[at], state[swap] = state[swap], state[at]
        result.append(byte ^ state[(state[at] + state[swap]) % 256])
    return bytes(result)
