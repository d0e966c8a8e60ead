"""The schema of Word files: what is wrong with a part by it, extensions being left out first."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any

from lxml import etree

from tests.exports.docx.story.checking import MC, W, parts_of

_ELEMENT = re.compile(r"\{[^}]*\}")
_KNOWN = ("schemas.openxmlformats.org", "urn:schemas-microsoft-com:", "www.w3.org/XML")
_CHECKED = re.compile(
    r"word/(document|footnotes|endnotes|styles|numbering|settings|header\d*|footer\d*)\.xml"
)


@lru_cache(maxsize=1)
def schema(folder: Path) -> Any:
    return etree.XMLSchema(etree.parse(str(folder / "ooxml-xsd" / "wml.xsd")))


def errors(data: bytes, corpus: Path) -> Counter[str]:
    """The complaints of the schema about the parts of a file, without the places."""
    found: Counter[str] = Counter()
    for name, content in parts_of(data).items():
        if _CHECKED.fullmatch(name):
            root = etree.fromstring(content)
            understood(root)
            check = schema(corpus)
            check.validate(etree.fromstring(etree.tostring(root)))
            for each in check.error_log:
                found[f"{name}: {_ELEMENT.sub('', each.message)[:160]}"] += 1
    return found


def understood(root: Any) -> None:
    """Leave out what a program that knows no extensions would not read, as the standard has it."""
    for each in list(root.iter(f"{MC}AlternateContent")):
        fallback = each.find(f"{MC}Fallback")
        for below in reversed(list(fallback) if fallback is not None else []):
            each.addnext(below)
        _remove(each)
    for each in list(root.iter()):
        if isinstance(each.tag, str):
            if not any(known in each.tag for known in _KNOWN) or f"{MC}" in each.tag:
                _remove(each)
                continue
            for name in list(each.attrib):
                if name.startswith("{") and (not any(known in name for known in _KNOWN) or MC in name):
                    del each.attrib[name]
    for each in root.iter(f"{W}tblLook"):
        each.attrib.pop(f"{W}none", None)


def _remove(element: Any) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
