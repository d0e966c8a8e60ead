"""The law of reading on random files: every word is in the draft or named, wherever it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.akn.reader import read
from tests.exports.akn.files import NAMESPACE
from tests.exports.akn.walking import texts_of

GIVEN = re.compile(r"w\d+x")
INLINE = ("span", "b", "sup", "a", "ins", "del", "docTitle", "docDate", "inline", "event", "mod", "foreign")
INTERRUPTIONS = ("authorialNote", "embeddedStructure", "quotedStructure", "subFlow")
BLOCKS = ("p", "block", "listIntroduction", "table", "blockList", "ul", "toc", "blockContainer", "container")
HIERARCHY = (
    "paragraph",
    "point",
    "list",
    "sublist",
    "alinea",
    "section",
    "part",
    "hcontainer",
    "subparagraph",
)
SECTIONS = ("coverPage", "preface", "preamble", "mainBody", "conclusions", "attachments", "components")
NUMBERS = ("1.", "2.", "(a)", "(b)", "(i)", "I", "A.", "5 bis.", "")


class Words:
    """Hands out words that nothing else in the example has, and remembers them."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def __call__(self) -> str:
        self.given.append(f"w{len(self.given)}x")
        return self.given[-1]


@st.composite
def lines(draw: st.DrawFn, words: Words, depth: int) -> str:
    """What stands in a line: words, styled and interrupted."""
    parts = [draw(st.sampled_from(("", words(), f"\n {words()} ", f"{words()},")))]
    for _ in range(draw(st.integers(0, 2)) if depth else 0):
        name = draw(st.sampled_from(INLINE + INTERRUPTIONS))
        inside = draw(blocks(words, depth - 1) if name in INTERRUPTIONS else lines(words, depth - 1))
        parts += [f'<{name} name="x">{inside}</{name}>', draw(st.sampled_from(("", " ", f" {words()}")))]
    return "".join(parts)


@st.composite
def blocks(draw: st.DrawFn, words: Words, depth: int) -> str:
    """What stands in a cell, a container or a note."""
    return "".join(draw(elements(words, BLOCKS, depth)) for _ in range(draw(st.integers(0, 2))))


@st.composite
def elements(draw: st.DrawFn, words: Words, names: Sequence[str], depth: int) -> str:
    """One element with what may stand in it."""
    name = draw(st.sampled_from(names))
    if name in ("p", "block", "listIntroduction"):
        inside = draw(lines(words, depth))
    elif name == "table":
        cells = (
            "".join(f"<td>{draw(blocks(words, depth - 1))}</td>" for _ in range(2)) if depth > 0 else "<td/>"
        )
        inside = f"<tr>{cells}</tr>"
    elif name in ("blockList", "ul", "toc"):
        kind = {"blockList": "item", "ul": "li", "toc": "tocItem"}[name]
        inside = (
            f"<{kind}>{draw(lines(words, 1) if name != 'blockList' else blocks(words, depth - 1))}</{kind}>"
        )
    elif name in HIERARCHY:
        inside = draw(provisions(words, depth - 1))
    else:
        inside = draw(blocks(words, depth - 1)) if depth > 0 else ""
    return f'<{name} name="x">{inside}</{name}>'


@st.composite
def provisions(draw: st.DrawFn, words: Words, depth: int) -> str:
    """What stands in a provision: number, headings, and its text or what is below it."""
    number = draw(st.sampled_from(NUMBERS))
    heading = draw(st.sampled_from(("", "heading", "subheading", "crossHeading")))
    parts = [f"<num>{number}</num>" if number else ""]
    parts += [f"<{heading}>{words()}</{heading}>"] if heading else []
    if depth <= 0 or draw(st.booleans()):
        return "".join(parts) + f"<content>{draw(blocks(words, max(depth, 1)))}</content>"
    parts.append(draw(st.sampled_from(("", f"<intro><p>{words()}</p></intro>"))))
    parts += [draw(elements(words, HIERARCHY, depth)) for _ in range(draw(st.integers(1, 3)))]
    parts.append(draw(st.sampled_from(("", f"<wrapUp><p>{words()}</p></wrapUp>"))))
    return "".join(parts)


@st.composite
def documents(draw: st.DrawFn, words: Words, depth: int) -> str:
    """A document with any of its sections."""
    parts = ["<meta/>"]
    for section in SECTIONS:
        if section == "mainBody":
            many = [draw(elements(words, HIERARCHY + BLOCKS, 3)) for _ in range(draw(st.integers(1, 4)))]
            parts.append(f"<mainBody>{''.join(many)}</mainBody>")
        elif draw(st.booleans()):
            parts.append(f"<{section}>{draw(sections(words, section, depth))}</{section}>")
    name = draw(st.sampled_from(("resolution", "decision", "draft resolution")))
    return f'<statement name="{name}">{"".join(parts)}</statement>'


@st.composite
def sections(draw: st.DrawFn, words: Words, section: str, depth: int) -> str:
    """What stands in a section."""
    if section in ("attachments", "components"):
        holder = section.removesuffix("s")
        return f"<{holder}>{draw(documents(words, depth - 1))}</{holder}>" if depth else ""
    formula = f"<formula><p>{words()}</p></formula>" if draw(st.booleans()) else ""
    numbered = f"<p><docNumber>{words()}</docNumber><docTitle>{words()}</docTitle></p>"
    more = "".join(draw(elements(words, BLOCKS, 2)) for _ in range(draw(st.integers(0, 2))))
    return draw(st.sampled_from(("", numbered))) + formula + more


@pytest.mark.parametrize(
    "around",
    [
        "<p>{}</p>",
        "<p>1</p><p>IV{}</p>",
        "<paragraph><content><p>w1x</p></content><wrapUp>{}</wrapUp></paragraph>",
    ],
)
@pytest.mark.parametrize("section", ["mainBody", "preamble", "conclusions"])
def test_a_draft_is_read_that_is_embedded_in_what_says_nothing_else(around: str, section: str) -> None:
    inner = "<p><embeddedStructure><container name='x'><p>w3x</p></container></embeddedStructure></p>"
    quoted = f"<embeddedStructure><p>{inner}</p></embeddedStructure>"
    for held in (inner, quoted):
        text = f"<{section}>{around.format(held)}</{section}>"
        text = text if section == "mainBody" else f"<mainBody/>{text}"
        file = f'<akomaNtoso xmlns="{NAMESPACE}"><statement name="x"><meta/>{text}</statement></akomaNtoso>'
        reading = read(file.encode(), "file.xml")
        said = "\n".join((*texts_of(reading.draft), *(loss.what for loss in reading.losses)))
        assert said.count("w3x") == 1


@given(st.data())
def test_every_word_is_in_the_draft_or_named(data: st.DataObject) -> None:
    words = Words()
    text = f'<akomaNtoso xmlns="{NAMESPACE}">{data.draw(documents(words, 1))}</akomaNtoso>'
    reading = read(text.encode(), "file.xml")
    said = "\n".join((*texts_of(reading.draft), *(loss.what for loss in reading.losses)))
    assert Counter(GIVEN.findall(text)) - Counter(GIVEN.findall(said)) == Counter()
