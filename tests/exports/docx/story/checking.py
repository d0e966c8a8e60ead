"""What a Word file says and how it is marked, read by something that shares nothing with the writer."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

from versioning.compare.engine import difference_of_codes
from versioning.compare.tokens import tokens

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MARKS = (
    "b",
    "i",
    "u",
    "strike",
    "vertAlign",
    "color",
    "sz",
    "highlight",
    "caps",
    "smallCaps",
    "vanish",
    "rtl",
)
FORMS = ("jc", "ind", "spacing", "keepNext", "outlineLvl", "bidi", "tabs")
BOUND = ("bookmarkStart", "moveFromRangeStart", "moveToRangeStart")
WORD = re.compile(r"\w+")
MARKED = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
REVISIONS = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "trPrChange", "tcPrChange")


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


class Reading:
    """The paragraphs of a file without tracked changes: of body, cells, notes and text boxes."""

    def __init__(self, data: bytes) -> None:
        self.parts = parts_of(data)
        self.styles = self._styles()
        self.lists = self._lists()
        self.notes = {
            (kind, note.get(f"{W}id")): (note, f"word/{kind}s.xml")
            for kind in ("footnote", "endnote")
            if f"word/{kind}s.xml" in self.parts
            for note in etree.fromstring(self.parts[f"word/{kind}s.xml"])
            if isinstance(note.tag, str)
        }
        body = etree.fromstring(self.parts["word/document.xml"]).find(f"{W}body")
        self.body = self.blocks(body, "word/document.xml")

    def _styles(self) -> dict[str, str]:
        if "word/styles.xml" not in self.parts:
            return {}
        return {
            each.get(f"{W}styleId"): _value(each, "name").lower()
            for each in etree.fromstring(self.parts["word/styles.xml"]).iter(f"{W}style")
        }

    def _lists(self) -> dict[str, list[tuple[str, ...]]]:
        if "word/numbering.xml" not in self.parts:
            return {}
        root = etree.fromstring(self.parts["word/numbering.xml"])
        shapes = {
            each.get(f"{W}abstractNumId"): [
                (level.get(f"{W}ilvl"), _value(level, "numFmt"), _value(level, "lvlText"))
                for level in each.iter(f"{W}lvl")
            ]
            for each in root.iter(f"{W}abstractNum")
        }
        return {
            each.get(f"{W}numId"): shapes.get(_value(each, "abstractNumId"), [])
            for each in root.iter(f"{W}num")
        }

    def blocks(self, container: Any, part: str) -> list[Any]:
        found: list[Any] = []
        for each in container:
            if each.tag == f"{W}p":
                found.append(self.paragraph(each, part))
            elif each.tag == f"{W}tbl":
                rows = [
                    [self.blocks(cell, part) for cell in row.iter(f"{W}tc") if _above(cell, "tr") is row]
                    for row in each.iter(f"{W}tr")
                    if _above(row, "tbl") is each
                ]
                found.append(("table", rows))
            elif each.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml"):
                found += self.blocks(each, part)
        return found

    def paragraph(self, paragraph: Any, part: str) -> tuple[Any, ...]:
        properties = paragraph.find(f"{W}pPr")
        style = self.styles.get(_value(properties, "pStyle"), _value(properties, "pStyle"))
        number = None if properties is None else properties.find(f"{W}numPr")
        list_ = self.lists.get(_value(number, "numId"), _value(number, "numId"))
        form = tuple(_said(properties, name) for name in FORMS)
        characters: list[Any] = []
        self._walk(paragraph, part, "", characters)
        return (style, list_ if number is not None else "", _value(number, "ilvl"), form, characters)

    def _walk(self, parent: Any, part: str, link: str, found: list[Any]) -> None:
        for each in parent:
            if each.tag == f"{W}r":
                self._run(each, part, link, found)
            elif each.tag == f"{W}hyperlink":
                self._walk(each, part, self._target(part, each) + each.get(f"{W}anchor", ""), found)
            elif each.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}smartTag", f"{W}customXml"):
                self._walk(each, part, link, found)
            elif each.tag in (f"{W}bdo", f"{W}dir"):
                self._walk(each, part, f"{link} {each.tag} {each.get(f'{W}val')}", found)
            elif each.tag == f"{W}fldSimple":
                found.append(("field", each.get(f"{W}instr").split()))
                self._walk(each, part, link, found)
            elif "/math}" in str(each.tag):
                found.append(("math", "".join(each.itertext())))

    def _target(self, part: str, element: Any) -> str:
        folder, _, file = part.rpartition("/")
        wanted = element.get(f"{R}id")
        for each in etree.fromstring(self.parts.get(f"{folder}/_rels/{file}.rels", b"<none/>")):
            if each.get("Id") == wanted:
                return each.get("Target")
        return ""

    def _run(self, run: Any, part: str, link: str, found: list[Any]) -> None:
        properties = run.find(f"{W}rPr")
        marks = tuple(said for name in MARKS if (said := _said(properties, name)))
        style = self.styles.get(_value(properties, "rStyle"), _value(properties, "rStyle"))
        look = (marks, style, link)
        for each in run:
            name = str(each.tag).rpartition("}")[2]
            if name == "t":
                found += [(char, look) for char in each.text or ""]
            elif name in ("footnoteReference", "endnoteReference"):
                note, home = self.notes[name.removesuffix("Reference"), each.get(f"{W}id")]
                found.append((name, look, self.blocks(note, home)))
            elif name == "instrText":
                found.append(("field", (each.text or "").split()))
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                found.append((name, self._boxes(each, part)))
            elif name not in ("rPr", "fldChar", "lastRenderedPageBreak", "commentReference"):
                found.append((name, look))

    def _boxes(self, element: Any, part: str) -> list[Any]:
        choice = element.find(f"{MC}Choice")
        seen = element if choice is None else choice
        return [self.blocks(each, part) for each in seen.iter(f"{W}txbxContent")]


def _above(element: Any, name: str) -> Any:
    return next(element.iterancestors(W + name), None)


def _value(parent: Any, name: str) -> str:
    found = None if parent is None else parent.find(W + name)
    return "" if found is None else found.get(f"{W}val", "")


def _said(properties: Any, name: str) -> tuple[Any, ...]:
    found = None if properties is None else properties.find(W + name)
    if found is None:
        return ()
    said = sorted((key, value) for key, value in found.attrib.items() if value not in ("1", "true", "on"))
    return (name, tuple(said), tuple(tuple(sorted(each.attrib.items())) for each in found))


def story(data: bytes) -> list[Any]:
    return Reading(data).body


def text_roots(data: bytes) -> dict[str, Any]:
    """The trees of the parts that changes are marked in."""
    found = parts_of(data)
    names = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
    return {name: etree.fromstring(found[name]) for name in names if name in found}


def faults(data: bytes) -> list[str]:
    """What Word would refuse or readers would lose, whatever the texts are."""
    roots = text_roots(data)
    return [
        *(f"{name}: {fault}" for name, root in roots.items() for fault in _faults_of_text(root)),
        *(f"{name}: {fault}" for name, root in roots.items() for fault in _faults_of_revisions(root)),
        *_faults_of_ids(list(roots.values())),
    ]


def _faults_of_text(root: Any) -> Iterator[str]:
    for each in root.iter(f"{W}t", f"{W}instrText"):
        run = _above(each, "r")
        if run is not None and run.getparent().tag == f"{W}del":
            yield f"{each.tag} in a deletion"
    for each in root.iter(f"{W}delText", f"{W}delInstrText"):
        if _above(each, "del") is None:
            yield "deleted text outside of a deletion"
    for each in root.iter(f"{W}t", f"{W}delText"):
        text = each.text or ""
        kept = each.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
        if text != text.strip(" ") and not kept and _above(each, "ins") is not None:
            yield "spaces at an edge are not preserved"


def _faults_of_revisions(root: Any) -> Iterator[str]:
    for each in root.iter(*(W + name for name in REVISIONS)):
        if not (each.get(f"{W}author") and each.get(f"{W}date")):
            yield f"{each.tag} is not signed"
        inside = str(each.getparent().tag).removeprefix(W)
        if not len(each) and inside not in ("rPr", "trPr"):
            yield "an empty revision"
    for paragraph in root.iter(f"{W}p"):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        kinds = [each.tag for each in mark if each.tag in MARKED] if mark is not None else []
        if len(kinds) > len(set(kinds)) or {f"{W}del", f"{W}moveFrom"}.issubset(kinds):
            yield "two revisions of one mark that don't go together"


def _faults_of_ids(roots: list[Any]) -> Iterator[str]:
    ids: Counter[str] = Counter()
    cited: Counter[tuple[str, str]] = Counter()
    held: set[tuple[str, str]] = set()
    for root in roots:
        for each in root.iter(*(W + name for name in (*REVISIONS, *BOUND))):
            ids[each.get(f"{W}id")] += 1
        for kind in ("footnote", "endnote"):
            held |= {(kind, each.get(f"{W}id")) for each in root.iter(W + kind)}
            cited.update((kind, each.get(f"{W}id")) for each in root.iter(f"{W}{kind}Reference"))
    yield from (f"id {node} {count} times" for node, count in ids.items() if count > 1)
    yield from (f"{kind} {node} {count} times" for (kind, node), count in cited.items() if count > 1)
    yield from (f"{kind} {node} leads nowhere" for kind, node in cited if (kind, node) not in held)


def marking(data: bytes, part: str = "document") -> list[str]:
    """Each paragraph of a part as a person would write its marking down.

    [-gone] [+come] [<moved away] [>moved here] {restyled}; at the end the fate of the mark, ~ for a new
    form. A note is ^, a table row that goes or comes begins with -| or +|.
    """
    return [_marked(each) for each in text_roots(data)[f"word/{part}.xml"].iter(f"{W}p")]


_SIGNS = {f"{W}ins": "+", f"{W}del": "-", f"{W}moveFrom": "<", f"{W}moveTo": ">"}
_SHOWN = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}footnoteReference": "^", f"{W}endnoteReference": "^"}


def _marked(paragraph: Any) -> str:
    stretches: list[tuple[str, str]] = []
    for each in paragraph.iter(f"{W}t", f"{W}delText", *_SHOWN):
        fate = next((_SIGNS[above.tag] for above in each.iterancestors() if above.tag in _SIGNS), "")
        restyled = _above(each, "r").find(f"{W}rPr/{W}rPrChange") is not None
        text = _SHOWN.get(each.tag, each.text or "")
        sign = "{" if restyled else fate
        if stretches and stretches[-1][0] == sign:
            text = stretches.pop()[1] + text
        stretches.append((sign, text))
    words = "".join(
        text if not sign else f"{{{text}}}" if sign == "{" else f"[{sign}{text}]" for sign, text in stretches
    )
    row = _above(paragraph, "tr")
    changes = [] if row is None else row.findall(f"{W}trPr/*")
    before = "".join(f"{_SIGNS[each.tag]}| " for each in changes if each.tag in _SIGNS)
    marks = paragraph.findall(f"{W}pPr/{W}rPr/*")
    end = "".join(f" ¶{_SIGNS[each.tag]}" for each in marks if each.tag in _SIGNS)
    form = "~" if paragraph.find(f"{W}pPr/{W}pPrChange") is not None else ""
    return before + words + end + form


def words_marked(data: bytes) -> int:
    """How many words are marked as inserted, deleted or moved, however they are divided into runs."""
    count = 0
    for root in text_roots(data).values():
        for paragraph in root.iter(f"{W}p"):
            stretches = [("", "")]
            for each in own_texts(paragraph):
                fate = next((above.tag for above in each.iterancestors() if above.tag in MARKED), "")
                if fate != stretches[-1][0]:
                    stretches.append((fate, ""))
                stretches[-1] = (fate, stretches[-1][1] + (each.text or ""))
            count += sum(len(words_in(text)) for fate, text in stretches if fate)
    return count


def words_that_differ(old: bytes, new: bytes) -> int:
    """How many words the shortest difference of two texts deletes and inserts."""
    codes: dict[str, str] = {}

    def coded(data: bytes) -> str:
        return "".join(codes.setdefault(word, chr(0x10000 + len(codes))) for word in words(data))

    return sum(length for fate, length in difference_of_codes(coded(old), coded(new)) if fate)


def words(data: bytes) -> list[str]:
    return [
        word
        for root in text_roots(data).values()
        for paragraph in root.iter(f"{W}p")
        for word in words_in("".join(each.text or "" for each in own_texts(paragraph)))
    ]


def words_in(text: str) -> list[str]:
    """The words of a text, numbers with their separators being one."""
    return [each for each in tokens(text) if WORD.search(each)]


def own_texts(paragraph: Any) -> list[Any]:
    """The texts of a paragraph without those of text boxes in it."""
    return [each for each in paragraph.iter(f"{W}t", f"{W}delText") if _above(each, "p") is paragraph]
