"""Small Word files, made by hand for the tests of the reader."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
RELS = "word/_rels/document.xml.rels"


def archive(entries: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive of these entries, always the same for the same ones."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries.items():
            made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def part(root: str, content: str) -> str:
    """Return the XML of a part of WordprocessingML."""
    return f'<w:{root} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{root}>'


def relations(*entries: tuple[str, str, str]) -> str:
    """Return a relationships part; each entry is id, kind and target ("http…" is external)."""
    found = [f'<Relationships xmlns="{_RELATIONS}">']
    for node, kind, target in entries:
        mode = ' TargetMode="External"' if target.startswith("http") else ""
        found.append(f'<Relationship Id="{node}" Type="{R}/{kind}" Target="{target}"{mode}/>')
    return "".join([*found, "</Relationships>"])


def entries_of(body: str, **parts: str) -> dict[str, str | bytes]:
    """Return the entries of a Word file; `parts` hold the content of its styles, numbering, notes."""
    found: dict[str, str | bytes] = {
        "[Content_Types].xml": _types("document.main", *parts),
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        RELS: relations(*((f"r{at}", name, f"{name}.xml") for at, name in enumerate(parts))),
    }
    for name, content in parts.items():
        found[f"word/{name}.xml"] = part("hdr" if name == "header" else name, content)
    return found


def _types(*parts: str) -> str:
    """Return the declaration of the types of these parts of a Word file."""
    package = "application/vnd.openxmlformats-package.relationships+xml"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    return "".join(
        [
            f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="{package}"/>',
            *(
                f'<Override PartName="/word/{name.split(".")[0]}.xml" ContentType="{kind}.{name}+xml"/>'
                for name in parts
            ),
            "</Types>",
        ]
    )


def docx(body: str, **parts: str) -> bytes:
    """Return a Word file with this body and these further parts."""
    return archive(entries_of(body, **parts))


def p(*runs: str, style: str = "", props: str = "") -> str:
    """Return a paragraph; a run that is no XML is its text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    before = f"<w:pPr>{named}{props}</w:pPr>" if named or props else ""
    return f"<w:p>{before}{''.join(map(run, runs))}</w:p>"


def run(content: str) -> str:
    """Return XML as it is, and words as a run."""
    return content if content.startswith("<") else r(content)


def r(text: str, props: str = "") -> str:
    """Return a run; `i`, `b` and so on name properties."""
    given = "".join(f"<w:{name}/>" for name in props.split())
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "</w:t><w:tab/><w:t>")
    return f'<w:r><w:rPr>{given}</w:rPr><w:t xml:space="preserve">{shown}</w:t></w:r>'.replace(
        "<w:t></w:t>", ""
    )
