"""Mutants: files damaged at random, the same for the same file and seed.

To have one that failed again: python -m tests.exports.mutants FILE SEED OUT
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random

from lxml import etree

from tests.exports.docx.files import archive

_BYTES = (0, 1, 9, 10, 34, 38, 47, 60, 62, 127, 128, 255)
_VALUES = (
    *("", "0", "-1", "1", "9", "true", "none", "99999999999999999999", "1e9", "NaN", "D800", "0001", "FFFC"),
    *("%1%2%3%4%5%6%7%8%9", "á" * 3000, "../../x", "http://host.example/", "\ufffc", "\u202e", "w:p", "٣"),
)
_WORDS = (
    *("\ufffc", "\u2028", "\u0085", "\t", "\n", "[^1]", "^1^", "**", "_", "| a |", "# ", "1. ", "(a) ", "> "),
    *("<sup>1</sup>", "{++", "++}", "<!--", "\\", "\u200f", "\ud800", "\x1b", "A/RES/1/1", "٣", "…" * 500),
)
_MOST = 6
"""How many changes a mutant bears."""


def mutant(data: bytes, seed: str) -> bytes:
    """Return a file damaged in one of the ways that its kind allows."""
    random = Random(seed)
    ways: tuple[Callable[[bytes, Random], bytes], ...] = (_bytes, _lines)
    if data.startswith(b"PK"):
        ways = (_bytes, _part, _part, _tree_of_part, _tree_of_part, _tree_of_part, _package)
    elif data.lstrip(b"\xef\xbb\xbf").startswith(b"<"):
        ways = (_bytes, _tree, _tree, _tree)
    elif data.startswith(b"%PDF"):
        ways = (_bytes, _bytes, _tokens)
    return random.choice(ways)(data, random)


def _bytes(data: bytes, random: Random) -> bytes:
    """Change bytes one by one, or cut, double and move whole ranges."""
    changed = bytearray(data)
    for _ in range(random.randint(1, _MOST)):
        at, to = sorted(random.randrange(len(changed) + 1) for _ in range(2))
        short = min(to, at + random.choice((1, 4, 64, 4096)))
        match random.randrange(6):
            case 0 | 1:
                for place in range(at, min(at + random.choice((1, 1, 8)), len(changed))):
                    changed[place] = random.choice((random.randrange(256), random.choice(_BYTES)))
            case 2:
                del changed[at:short]
            case 3:
                changed[to:to] = changed[at:short]
            case 4:
                changed[at:short] = random.randbytes(random.choice((0, 1, 30)))
            case _:
                if random.random() < 0.2:
                    del changed[to:]
    return bytes(changed)


def _lines(data: bytes, random: Random) -> bytes:
    """Remove, double, move and join lines of text, and put in signs that mean something."""
    lines = data.decode("utf-8", "replace").split("\n")
    for _ in range(random.randint(1, 3 * _MOST)):
        at, to = random.randrange(len(lines)), random.randrange(len(lines))
        match random.randrange(5):
            case 0:
                lines[at] = ""
            case 1:
                lines.insert(to, lines[at])
            case 2:
                lines[at], lines[to] = lines[to], lines[at]
            case 3:
                lines[at] += lines[to]
            case _:
                lines[at] = _with_noise(lines[at], random)
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _with_noise(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(_WORDS) * random.choice((1, 1, 1, 40)) + text[at:]


def _tokens(data: bytes, random: Random) -> bytes:
    """Change numbers and names of a PDF's objects."""
    tokens = data.split(b" ")
    for _ in range(random.randint(1, _MOST)):
        at = random.randrange(len(tokens))
        new = (
            b"0",
            b"-1",
            b"99999999999",
            b"[",
            b"<<",
            b">>",
            b"/Kids",
            b"(",
            b"1 0 R",
            random.choice(tokens),
        )
        tokens[at] = random.choice(new)
    return b" ".join(tokens)


def _entries(data: bytes) -> dict[str, str | bytes]:
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return {each.filename: opened.read(each) for each in opened.infolist()}


def _of_xml(entries: dict[str, str | bytes], random: Random) -> str:
    """Choose a part, the one with the text most often."""
    names = [name for name in entries if name.endswith((".xml", ".rels"))]
    return random.choice((*names, *["word/document.xml"] * len(names)))


def _part(data: bytes, random: Random) -> bytes:
    """Damage the bytes of one part, packed again as it should be."""
    entries = _entries(data)
    name = _of_xml(entries, random)
    entries[name] = _bytes(bytes(entries[name]), random)  # type: ignore[arg-type]
    return archive(entries)


def _tree_of_part(data: bytes, random: Random) -> bytes:
    """Change the tree of one part, or of several."""
    entries = _entries(data)
    for _ in range(random.choice((1, 1, 3))):
        name = _of_xml(entries, random)
        entries[name] = _tree(bytes(entries[name]), random)  # type: ignore[arg-type]
    return archive(entries)


def _package(data: bytes, random: Random) -> bytes:
    """Remove parts, exchange them, or give them other names."""
    entries = _entries(data)
    for _ in range(random.randint(1, 3)):
        one, other = random.choice(list(entries)), random.choice(list(entries))
        match random.randrange(4):
            case 0:
                del entries[one]
            case 1:
                entries[one], entries[other] = entries[other], entries[one]
            case 2:
                entries[one] = entries[other]
            case _:
                entries[random.choice((one.upper(), f"x/{one}", one + "\0", "/" + one))] = entries.pop(one)
        if not entries:
            break
    return archive(entries)


def _tree(data: bytes, random: Random) -> bytes:
    """Remove, double, move, nest and rename elements; change attributes and words."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return _bytes(data, random)
    for _ in range(random.randint(1, 2 * _MOST)):
        _change(root, random)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _change(root: etree._Element, random: Random) -> None:
    found = [each for each in root.iter() if isinstance(each.tag, str)]
    one, other = random.choice(found), random.choice(found)
    if random.random() < 0.5:
        _change_place(one, other, random)
    else:
        _change_content(one, other, random)


def _change_place(one: etree._Element, other: etree._Element, random: Random) -> None:
    parent = one.getparent()
    if parent is None:
        return
    match random.randrange(4):
        case 0:
            parent.remove(one)
        case 1:
            for _ in range(random.choice((1, 1, 20))):
                parent.append(etree.fromstring(etree.tostring(one, with_tail=False)))
        case 2:
            if one is not other and one not in other.iterancestors():
                other.insert(random.randrange(len(other) + 1), one)
        case _:
            for _ in range(random.choice((1, 3, 100))):
                below = one.makeelement(one.tag, dict(one.attrib))
                one.append(below)
                one = below


def _change_content(one: etree._Element, other: etree._Element, random: Random) -> None:
    values = (random.choice(_VALUES), *other.attrib.values())
    match random.randrange(5):
        case 0:
            one.tag = other.tag
        case 1 | 2:
            for name in (*one.attrib, *other.attrib)[: random.randint(1, 3)]:
                one.set(name, random.choice(values))
        case 3:
            one.attrib.clear()
        case _:
            words = _with_noise(one.text or "", random)
            one.text = "".join(each for each in words if each >= " " and not "\ud800" <= each <= "\udfff")


if __name__ == "__main__":
    source, number, out = sys.argv[1:]
    Path(out).write_bytes(mutant(Path(source).read_bytes(), f"{Path(source).name} {number}"))
