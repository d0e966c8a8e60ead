"""What the tests of reading type into Word files, and how they look at what was read."""

from __future__ import annotations

from collections.abc import Sequence

from exports.docx.reader import read
from exports.report import Reading
from tests.exports.docx.files import docx, p, r, run
from versioning.tree.numbering import labels
from versioning.tree.resolution import Resolution

NUMBERING = """
<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="8">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
"""
STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="HChG"><w:name w:val="_ H _Ch_G"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="SingleTxtG"><w:name w:val="_ Single Txt_G"/></w:style>
<w:style w:type="paragraph" w:styleId="Opening"><w:name w:val="Opening"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>
"""
HEAD = (
    p("Alta and Borduria: draft resolution"),
    p(r("Care of shared lakes", "b")),
    p("The General Assembly,"),
)


def reading(*body: str, **parts: str) -> Reading:
    return read(docx("".join(body), **parts), "draft.docx")


def draft(*body: str, **parts: str) -> Resolution:
    return reading(*body, **parts).draft


def outline(draft: Resolution) -> list[tuple[str, str]]:
    named = labels(draft)
    return [
        (named[each.id].label or each.role.value if each.id in named else each.role.value, each.text.plain)
        for each in draft.walk()
    ]


def provisions(*body: str, **parts: str) -> list[tuple[str, str]]:
    return outline(draft(*HEAD, *body, **parts))[3:]


def numbered(text: str, depth: int = 0, number: int = 1) -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    first, _, rest = text.partition(" ")
    return p(r(first, "i"), r(f" {rest}"), props=place)


def table(*rows: Sequence[str]) -> str:
    shown = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in shown)}</w:tbl>"


def changed(kind: str, *content: str, author: str = "Alta") -> str:
    return f'<w:{kind} w:id="1" w:author="{author}">{"".join(map(run, content))}</w:{kind}>'


def mark(kind: str, author: str = "Alta") -> str:
    return f'<w:rPr><w:{kind} w:id="2" w:author="{author}"/></w:rPr>'


def note(node: int, *content: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{node}">{"".join(content)}</w:{kind}>'
