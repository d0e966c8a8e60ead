"""The package: parts of a Word file, put together so that one draft always gives the same bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO

from docx.opc.constants import CONTENT_TYPE as TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from exports.archives import new_entry
from exports.docx.objects import NewParts
from exports.docx.vocabulary import DOCUMENT

_PARTS = {
    "styles": (TYPE.WML_STYLES, RELATION.STYLES),
    "numbering": (TYPE.WML_NUMBERING, RELATION.NUMBERING),
    "settings": (TYPE.WML_SETTINGS, RELATION.SETTINGS),
    "footnotes": (TYPE.WML_FOOTNOTES, RELATION.FOOTNOTES),
    "header1": (TYPE.WML_HEADER, RELATION.HEADER),
    "footer1": (TYPE.WML_FOOTER, RELATION.FOOTER),
}

BESIDE = {
    "comments": (TYPE.WML_COMMENTS, RELATION.COMMENTS),
    "commentsExtended": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    ),
}
"""Parts that not every file has; nothing refers to them by id."""

RELATION_IDS = {name: f"part{at}" for at, name in enumerate(_PARTS, 1)}
"""By part, the id under which the document refers to it; pictures keep the ids that they come with."""


def packed(document: str, parts: dict[str, str], objects: NewParts) -> bytes:
    """Return the file of a document, its parts ("styles", "footnotes" …), each as XML, and its objects."""
    package = Package()
    main = Part(PackURI(f"/{DOCUMENT}"), TYPE.WML_DOCUMENT_MAIN, _xml(document), package)
    package.relate_to(main, RELATION.OFFICE_DOCUMENT)
    made = {DOCUMENT: main}
    for name, (content_type, relation) in (_PARTS | BESIDE).items():
        if name not in parts:
            continue
        part = Part(PackURI(f"/word/{name}.xml"), content_type, _xml(parts[name]), package)
        main.load_rel(relation, part, RELATION_IDS.get(name, name))
        made[f"word/{name}.xml"] = part
    for name, (content_type, data) in objects.entries.items():
        made[name] = Part(PackURI(f"/{name}"), content_type, data, package)
    for name, relations in objects.relations.items():
        for node, kind, target in relations:
            made[name].load_rel(kind, made[target], node)
    buffer = BytesIO()
    package.save(buffer)
    return _sealed(buffer)


def _xml(words: str) -> bytes:
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + words.encode()


def _sealed(buffer: BytesIO) -> bytes:
    """Return the file with entries in a fixed order, that tell neither when nor where it was written."""
    sealed = BytesIO()
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(sealed, "w", zipfile.ZIP_DEFLATED) as target:
        names = sorted(source.namelist(), key=lambda name: (not name.startswith("[Content"), name))
        for name in names:
            target.writestr(new_entry(name), source.read(name))
    return sealed.getvalue()
