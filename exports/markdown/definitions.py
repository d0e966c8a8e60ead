"""Note texts: found at the foot of pages or at the end, and taken out of the lines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from exports.markdown.furniture import Line, is_lone_number
from exports.markdown.inline import parse_inline
from exports.markdown.vocabulary import DATE, bare, opens_lower

_LABEL = re.compile(r"\s{0,3}\[\^(?P<label>[^\[\]\s]{1,60})\]:\s*(?P<text>.*)")
_RAISED = re.compile(r"\s{0,3}<sup>\s*(?P<label>\d{1,3}|(?:\\?\*){1,4}|[a-z†‡§])\s*</sup>\s*(?P<text>.*)")
_FIGURES = re.compile(r"\s*(?P<label>[⁰¹²³⁴-⁹]+)\s*(?P<text>\S.*)")
_SIGN = re.compile(r"\s*(?P<label>(?:\\\*){1,4}|[†‡§]{1,4})\s*(?P<text>\S.*)")
_STARS = re.compile(r"\s*(?P<label>\*{1,4})\s+(?P<text>\S.*)")
_PLAIN_STARS = re.compile(r"\s*(?P<label>\*{1,4})\s*(?P<text>[^\s*].*)")
_NUMBER = re.compile(r"\s*(?P<label>\d{1,3})\s+(?P<text>[^\s\d].*)")
_BLANK_RULE = re.compile(r"\s*_{5,}\s*")
_PLAIN_MARK = re.compile(r"[^\W\d_][,;.:”’)]?\s?(\d{1,3})(?![\d/])")
_PLAIN_STAR_MARK = re.compile(r"(?<=[^\s*])(\*{1,4})(?=[\s,;:.)]|$)")
_DONE = re.compile(r"[.;:”)]\s*$")
_FIGURE_OF = {figure: str(value) for value, figure in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}


@dataclass(frozen=True)
class Definition:
    """A note's text as found; `line` is where it stood.

    `style` is "label" for `[^n]:`, "atom" where the mark is an atom with the label as its id, else "raised".

    `place` says where it stood in the source, where its label doesn't.
    """

    line: int
    style: str
    label: str
    source: str
    place: str = ""


@dataclass
class _Search:
    """What is known while the lines are gone through."""

    markdown: bool
    marks: set[str]
    stars: Counter[str]
    found: list[Definition] = field(default_factory=list)
    current: tuple[int, str, str] | None = None
    texts: list[str] = field(default_factory=list)

    def begin(self, line: int, style: str, label: str, text: str) -> None:
        self.close()
        self.current, self.texts = (line, style, label), [text.strip()]
        self.stars[label] -= 1

    def close(self) -> None:
        if self.current is not None:
            self.found.append(Definition(*self.current, " ".join(filter(None, self.texts))))
        self.current = None

    @property
    def next_number(self) -> str:
        """The number after the last note's that bears one."""
        labels = [each.label for each in self.found] + ([self.current[2]] if self.current else [])
        return str(max((int(label) for label in labels if label.isdecimal()), default=0) + 1)


def rules_of_notes(lines: list[Line]) -> frozenset[int]:
    """Return the indexes of the rules `_____` that a text layer sets above a page's notes."""
    return frozenset(index for index, line in enumerate(lines) if _BLANK_RULE.fullmatch(line.text))


def take_definitions(
    lines: list[Line], rules: frozenset[int], *, markdown: bool
) -> tuple[list[Line], list[Definition]]:
    """Return the lines with gaps where notes stood, and the notes in their order.

    `rules` are the indexes of the gaps below which a text layer set notes.
    """
    lines, zones = _take_zones(lines, frozenset() if markdown else rules)
    marks, stars = _marks(lines, markdown=markdown)
    search = _Search(markdown, marks, stars, list(zones))
    result: list[Line] = []
    fresh, ended = True, False
    for line in lines:
        begun = _begun(line.text, search) if fresh or search.current else None
        if begun is None and ended and _PLAIN_STARS.fullmatch(line.text):
            begun = _begun(line.text, search)
        if begun is not None:
            search.begin(line.number, *begun)
        elif (
            search.current is not None and not line.is_blank and not _goes_on(line.text, search, fresh=fresh)
        ):
            search.close()
        elif search.current is not None:
            search.texts.append(line.text.strip())
        if search.current is None:
            result.append(line)
            ended = line.text.rstrip().endswith(".")
        else:
            result.append(line.emptied(page=line.page))
        fresh = line.is_blank
    search.close()
    return result, sorted(search.found, key=lambda each: each.line)


def _marks(lines: list[Line], *, markdown: bool) -> tuple[set[str], Counter[str]]:
    """Return the figures that stand as note marks in the lines, and how often each run of asterisks does."""
    marks: set[str] = set()
    stars: Counter[str] = Counter()
    for line in lines:
        if not markdown:
            marks.update(_PLAIN_MARK.findall(line.text))
            stars.update(_PLAIN_STAR_MARK.findall(line.text))
        elif "*" in line.text or "<sup>" in line.text or any(each in line.text for each in _FIGURE_OF):
            for anchor in parse_inline(line.text).anchors:
                marks.update([anchor.label] if anchor.style == "raised" else [])
                stars.update([anchor.label] if "*" in anchor.label else [])
    return marks, stars


def _begun(text: str, search: _Search) -> tuple[str, str, str] | None:
    """Return style, label and text when this line, at the start of a block, begins a note."""
    if match := _LABEL.fullmatch(text):
        return "label", match["label"], match["text"]
    for pattern in (_RAISED, _FIGURES, _SIGN) if search.markdown else (_FIGURES,):
        if match := pattern.fullmatch(text):
            return "raised", _plain_label(match["label"]), match["text"]
    starred = (_STARS if search.markdown else _PLAIN_STARS).fullmatch(text)
    if starred and search.stars[starred["label"]] > 0:
        return "raised", starred["label"], starred["text"]
    numbered = _NUMBER.fullmatch(text) if DATE.fullmatch(text.strip()) is None else None
    if numbered and numbered["label"] in search.marks and numbered["label"] == search.next_number:
        return "raised", numbered["label"], numbered["text"]
    return None


def _plain_label(label: str) -> str:
    return "".join(_FIGURE_OF.get(char, char) for char in label.replace("\\", ""))


def _goes_on(text: str, search: _Search, *, fresh: bool) -> bool:
    """Return whether a line still belongs to the note before it."""
    if not fresh:
        return True
    if search.current is not None and search.current[1] == "label" and text.startswith(("    ", "\t")):
        return True
    last = next((each for each in reversed(search.texts) if each), "")
    return opens_lower(bare(text)) and not _DONE.search(bare(last))


def _take_zones(lines: list[Line], rules: frozenset[int]) -> tuple[list[Line], list[Definition]]:
    """Take out the notes below the rules of a text layer, up to the end of each page."""
    result = list(lines)
    found: list[Definition] = []
    for rule in sorted(rules):
        zone = _Zone(next_number=len([each for each in found if each.label.isdecimal()]) + 1)
        index = rule + 1
        while index < len(lines) and zone.takes(lines[index]):
            index += 1
        definitions = zone.definitions(lines[min(rule, len(lines) - 1)].number)
        if definitions:
            found += definitions
            for at in range(rule + 1, index):
                result[at] = lines[at].emptied()
    return result, found


@dataclass
class _Zone:
    """The foot of a page, where figures may stand apart from the notes that they number."""

    next_number: int
    numbers: list[str] = field(default_factory=list)
    texts: list[tuple[int, list[str], bool]] = field(default_factory=list)
    fresh: bool = True
    ended: bool = True

    def takes(self, line: Line) -> bool:
        """Take in a line, and return whether it belongs to the zone."""
        text = bare(line.text)
        if line.page:
            return False
        if line.is_blank:
            self.fresh = True
            return True
        if is_lone_number(text) and int(text) < self.next_number + 40:
            self.numbers.append(text)
            self.ended = True
            return True
        if match := _PLAIN_STARS.fullmatch(line.text):
            self.texts.append((line.number, [match["label"], match["text"].strip()], True))
        elif (match := _NUMBER.fullmatch(line.text)) and int(match["label"]) == self.next_number + len(
            self.numbers
        ):
            self.numbers.append(match["label"])
            self.texts.append((line.number, [match["text"].strip()], True))
        elif not self._takes_text(line, text):
            return False
        self.fresh = self.ended = False
        return True

    def _takes_text(self, line: Line, text: str) -> bool:
        done = not self.texts or _DONE.search(self.texts[-1][1][-1]) is not None
        numbered = sum(words[0].strip("*") != "" for _, words, _ in self.texts)
        if self.fresh and self.texts and done and numbered >= len(self.numbers):
            return False
        if not self.texts and not self.numbers:
            return False
        if self.ended or (done and not opens_lower(text) and not text.startswith("(")):
            self.texts.append((line.number, [text], self.ended))
        else:
            self.texts[-1][1].append(text)
        return True

    def definitions(self, line: int) -> list[Definition]:
        """Return the notes: figures and texts are paired in their order."""
        stars = [each for each in self.texts if each[1][0].strip("*") == ""]
        texts = [each for each in self.texts if each[1][0].strip("*") != ""]
        while len(texts) > len(self.numbers) and len(texts) > 1:
            soft = next((at for at in range(len(texts) - 1, 0, -1) if not texts[at][2]), len(texts) - 1)
            texts[soft - 1][1].extend(texts.pop(soft)[1])
        numbers = sorted(self.numbers, key=int)
        numbers += ["?"] * (len(texts) - len(numbers))
        texts += [(line, [], True)] * (len(numbers) - len(texts))
        found = [Definition(at, "raised", words[0], " ".join(words[1:])) for at, words, _ in stars]
        return found + [
            Definition(at, "raised", number, " ".join(words))
            for number, (at, words, _) in zip(numbers, texts, strict=True)
        ]
