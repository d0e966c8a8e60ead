"""Scanning: from the tokens of an instruction to its elements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from versioning.drafting.instructions.elements import AS_GIVEN, Element, What
from versioning.drafting.instructions.instruction import Action, Side
from versioning.drafting.instructions.naming import references_at
from versioning.drafting.instructions.ordinals import cardinal_value, ordinal_value
from versioning.drafting.instructions.portions import PORTIONS
from versioning.drafting.instructions.reference import Kind, Reference
from versioning.drafting.instructions.tokens import Sort, Token
from versioning.drafting.instructions.vocabulary import (
    ARROWS,
    BRACKET_VERBS,
    BRACKETS,
    CHECKS,
    EDGES,
    EVERYWHERE,
    FILLERS,
    FOR,
    INSTEAD,
    JOINTS,
    KEEP_ENDS,
    NEW_NOUNS,
    NOUNS_OF_WORDS,
    PREPOSITIONS,
    PURPOSES,
    READS,
    REST,
    SIDES,
    SIGNS,
    TEXTS,
    VERBS,
    WITH,
    Phrases,
)
from versioning.tree.paragraph import Role
from versioning.tree.text import StyledText

_Step = tuple[Element | None, int]
_DETERMINERS = frozenset(
    ("single", "separate", "a", "an", "the", "un", "une", "le", "deux", "trois", "another", "further")
)
_NOVEL = frozenset(("new", "additional", "following", "another", "further", "nouveau", "nouvel", "nouveaux"))
_ADJECTIVES = {
    "preambular": Role.PREAMBULAR,
    "operative": Role.OPERATIVE,
    "unnumbered": Role.TEXT,
    "pp": Role.PREAMBULAR,
    "op": Role.OPERATIVE,
    "pps": Role.PREAMBULAR,
    "ops": Role.OPERATIVE,
}
_OF_KIND = {Kind.PREAMBULAR: Role.PREAMBULAR, Kind.OPERATIVE: Role.OPERATIVE}


def elements_of(tokens: Sequence[Token]) -> list[Element]:
    """Return the elements of one sentence."""
    return list(_Scanner(tokens).elements())


class _Scanner:
    """Goes through the tokens; every method takes an index and returns an element and the index after."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.words = [token.text if token.sort is not Sort.QUOTE else "“”" for token in tokens]

    def elements(self) -> list[Element]:
        result: list[Element] = []
        at = 0
        readers: tuple[Callable[[int], _Step], ...] = (
            self._quotation,
            self._punctuation,
            self._portion,
            self._brackets,
            self._from,
            self._purpose,
            self._new,
            self._edge,
            self._phrase,
            self._occurrence,
            self._beside,
            self._place,
            self._verb,
            self._filler,
        )
        while at < len(self.tokens):
            for read in readers:
                element, after = read(at)
                if after > at:
                    break
            else:
                element, after = Element(What.UNKNOWN, word=self.words[at]), at + 1
            result += [element] if element else []
            at = after
        return result

    def _matches(self, at: int, phrases: Phrases[None]) -> int:
        """Return the length of the longest phrase that stands at `at`, 0 for none."""
        found = phrases.at(self.words, at)
        return found[0] if found else 0

    def _quotation(self, at: int) -> _Step:
        token = self.tokens[at]
        return (Element(What.QUOTE, quote=token.quote), at + 1) if token.sort is Sort.QUOTE else (None, at)

    def _punctuation(self, at: int) -> _Step:
        """Read "a comma" as if it were quoted."""
        if self.words[at] not in {"a", "the"}:
            return None, at
        found = SIGNS.at(self.words, at + 1)
        end = at + 1 + found[0] if found else at
        if found is None or (end < len(self.tokens) and self.tokens[end].sort is Sort.QUOTE):
            return None, at
        return Element(What.QUOTE, quote=StyledText(found[1])), end

    def _portion(self, at: int) -> _Step:
        """Read "the second line of", "in the last sentence of", "the end of operative paragraph 5"."""
        start, at = at, at + (self.words[at] in {"in", "on"})
        at += self.words[at : at + 1] == ["the"]
        if at + 1 >= len(self.words):
            return None, start
        noun = PORTIONS.get(self.words[at + 1], "")
        if noun and (number := ordinal_value(self.words[at])):
            return Element(What.PORTION, number=number, word=noun), at + 2
        if self.words[at] in {"line", "lines"} and self._is_number(at + 1):
            return Element(What.PORTION, word="line"), at + 2
        is_edge = self.words[at] in {"beginning", "start", "end"} and self.words[at + 1] == "of"
        if is_edge and not self._matches(at, REST) and references_at(self.tokens, at + 2) is not None:
            return Element(What.PORTION, word="part"), at + 1
        return None, start

    def _brackets(self, at: int) -> _Step:
        """Read "in square brackets", "the brackets around", "bracket"."""
        if self.words[at] in BRACKET_VERBS:
            action = BRACKET_VERBS[self.words[at]]
            return Element(What.VERB, action=action, word="bracket"), at + 1
        length = self._matches(at, BRACKETS)
        return (Element(What.BRACKETS), at + length) if length else (None, at)

    def _from(self, at: int) -> _Step:
        """Read "from “X” to “Y”", "starting with “X” and ending with “Y”"."""
        if self.words[at] not in {"from", "starting", "beginning"}:
            return None, at
        first = self._past_words(at + 1)
        if first >= len(self.tokens) or self.tokens[first].sort is not Sort.QUOTE:
            return None, at
        second = self._past_words(
            first + 1, frozenset(("to", "until", "through", "up", "and", "ending", "including"))
        )
        if second > first + 1 and second < len(self.tokens) and self.tokens[second].sort is Sort.QUOTE:
            end = self.tokens[second].quote
            return Element(What.SPAN, side=Side.FROM, quotes=(self.tokens[first].quote, end)), second + 1
        length = self._matches(first + 1, REST)
        if length or self.words[at] != "from":  # "the last part of paragraph 2, starting with “X”"
            return Element(What.SPAN, side=Side.FROM, quotes=(self.tokens[first].quote,)), first + 1 + length
        return None, at

    def _past_words(self, at: int, more: frozenset[str] = frozenset()) -> int:
        while at < len(self.words) and self.words[at] in {"with", "the", "word", "words", "and", "by"} | more:
            at += 1
        return at

    def _purpose(self, at: int) -> _Step:
        """Pass over what an instruction is for."""
        length = self._matches(at, PURPOSES)
        if not length:
            return None, at
        while (
            at < len(self.tokens)
            and self.tokens[at].sort is not Sort.QUOTE
            and self.words[at] not in {":", ";"}
        ):
            at += 1
        return None, at

    def _phrase(self, at: int) -> _Step:
        word = self.words[at]
        if word in JOINTS:
            return Element(What.JOINT), at + 1
        if word == ",":
            return Element(What.COMMA), at + 1
        for what, phrases in (
            (What.CHECK, CHECKS),
            (What.READS, READS),
            (What.EVERYWHERE, EVERYWHERE),
            (What.INSTEAD, INSTEAD),
            (What.REST, REST),
            (What.FOR, FOR),
        ):
            length = self._matches(at, phrases)
            if length:
                return Element(what), at + length
        if length := self._matches(at, KEEP_ENDS):
            return Element(What.VERB, action=Action.KEEP_ENDS), at + length
        return self._of_text(at)

    def _of_text(self, at: int) -> _Step:
        """Read "the following", where it stands for words, and "with"."""
        length = self._matches(at, TEXTS)
        if length:
            return Element(What.TEXT), at + length
        if self.words[at] in {"become", "becomes"} and self.words[at - 1 : at] == ["“”"]:
            return Element(What.READS), at + 1
        if self.words[at] in WITH | ARROWS:
            return Element(What.WITH), at + 1
        quoted = self._past_words(at + 1)
        if self.words[at] == "to" and quoted < len(self.tokens) and self.tokens[quoted].sort is Sort.QUOTE:
            return Element(What.WITH), at + 1  # "change “X” to “Y”"
        return None, at

    def _occurrence(self, at: int) -> _Step:
        """Read "the second occurrence of", "where it first occurs", "the last time"."""
        start = at + 1 if self.words[at] in {"the", "its", "in", "for", "at"} else at
        start += self.words[start : start + 1] == ["the"]
        which = ordinal_value(self.words[start]) if start < len(self.words) else 0
        if which and self.words[start + 1 : start + 2] == ["“”"]:
            return Element(What.OCCURRENCE, number=which), start + 1
        if (
            which
            and self.words[start + 1 : start + 2]
            and self.words[start + 1]
            in {
                *("occurrence", "instance", "mention", "time", "reference", "place", "appearance"),
            }
        ):
            end = start + 2
            while end < len(self.words) and self.words[end] in {
                "it",
                "they",
                "of",
                "to",
                "appears",
                "occurs",
                "appear",
            }:
                end += 1
            return Element(What.OCCURRENCE, number=which), end
        if self.words[at] in {"where", "when"} and self.words[at + 1 : at + 2] in (["it"], ["they"]):
            which = ordinal_value("".join(self.words[at + 2 : at + 3]).removesuffix("ly"))
            if which and self.words[at + 3 : at + 4]:
                return Element(What.OCCURRENCE, number=which), at + 4
        return None, at

    def _new(self, at: int) -> _Step:
        """Read "a new preambular paragraph", "two new subparagraphs", "the following paragraph"."""
        start = at
        if self.words[at] == "following" and references_at(self.tokens, at + 1) is not None:
            return None, at  # "Following operative paragraph 4, insert …"
        if self.words[at] in {"as", "par", "into"}:
            at += 1
        count, novel, side = 1, False, None
        counted = False
        while at < len(self.words) and (
            self.words[at] in _DETERMINERS | _NOVEL
            or (cardinal_value(self.words[at]) and not self._is_number(at))
        ):
            novel = novel or self.words[at] in _NOVEL
            counted = (
                counted or self.words[at] in {"a", "an", "un", "une"} or bool(cardinal_value(self.words[at]))
            )
            count = cardinal_value(self.words[at]) or count
            at += 1
        which = (
            ordinal_value(self.words[at]) if novel and at < len(self.words) and not self._is_number(at) else 0
        )
        if which:
            side = Side.END if which < 0 else None
            at += 1
        if at == start or at >= len(self.words) or not (novel or counted):
            return None, start
        element, at = self._noun_of_new(start, at, count)
        if element and which > 0 and not element.label:
            element = replace(element, label=str(which))  # "a new tenth preambular paragraph"
        return (replace(element, side=side) if element else None), at

    def _is_number(self, at: int) -> bool:
        return self.tokens[at].sort is Sort.NUMBER

    def _noun_of_new(self, start: int, at: int, count: int) -> _Step:
        role: Role | None = None
        room = self.words[at] in {"op", "pp", "ops", "pps"}
        if self.words[at] in _ADJECTIVES:
            role = _ADJECTIVES[self.words[at]]
            at += 1
        noun = self.words[at] if at < len(self.words) else ""
        if noun in NEW_NOUNS:
            role = role or NEW_NOUNS[noun]
            at += 1
        elif not room:
            return None, start
        label, at = self._label_of_new(at)
        if self.words[at : at + 1] == ["as"]:
            found = references_at(self.tokens, at + 1)
            if found is not None and found[0][0].kind in _OF_KIND:
                role = role or _OF_KIND[found[0][0].kind]
                label, at = _as_label(found[0][0]), found[1]
        word = "footnote" if noun in {"footnote", "note", "footnotes"} else ""
        word = AS_GIVEN if noun in {"item", "items"} else word
        return Element(What.NEW, role=role, number=count, label=label, word=word), at

    def _label_of_new(self, at: int) -> tuple[str, int]:
        """Read the number that new paragraphs are to bear: "5 bis", "(c)", or a quoted one."""
        if self.words[at : at + 2] == [",", "numbered"] or self.words[at : at + 1] == ["numbered"]:
            at += 2 if self.words[at] == "," else 1
            if at < len(self.tokens) and self.tokens[at].sort is Sort.QUOTE:
                label = "=" + self.tokens[at].quote.plain
                at += 1
                return label, at + (self.words[at : at + 1] == [","])
        parts: list[str] = []
        while at < len(self.tokens):
            sort, word = self.tokens[at].sort, self.words[at]
            if sort is Sort.LABEL:
                parts.append(f"({word})")
            elif (sort is Sort.NUMBER and word.isdecimal()) or word in {
                "bis",
                "ter",
                "quater",
                "quinquies",
                "alt",
            }:
                parts.append(word)
            elif not (parts and word in {"and", "to", ","} and self._more_labels(at + 1)):
                break
            at += 1
        return " ".join(parts), at

    def _more_labels(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].sort in {Sort.LABEL, Sort.NUMBER}

    def _edge(self, at: int) -> _Step:
        """Read "at the end of the second paragraph"."""
        edge = EDGES.at(self.words, at)
        if edge is None:
            return None, at
        side, after = edge[1], at + edge[0]
        if self.words[after : after + 1] in (["of"], ["de"], ["du"]):
            found = references_at(self.tokens, after + 1)
            if found is not None:
                return Element(What.EDGE, side=side, refs=tuple(found[0])), found[1]
            if self.words[after + 1 : after + 3] in (["the", "paragraph"], ["the", "list"]):
                return Element(What.EDGE, side=side), after + 3
        return Element(What.EDGE, side=side), after

    def _beside(self, at: int) -> _Step:
        """Read "after “X”", "following operative paragraph 5"."""
        beside = SIDES.at(self.words, at)
        if beside is None:
            return None, at
        side, after = beside[1], at + beside[0]
        quoted = after
        while quoted < len(self.words) and self.words[quoted] in NOUNS_OF_WORDS:
            quoted += 1
        if quoted < len(self.tokens) and self.tokens[quoted].sort is Sort.QUOTE:
            return Element(What.SIDE, side=side), quoted
        found = references_at(self.tokens, after)
        if found is None:
            return None, at
        refs, after = found
        if side is Side.BETWEEN and len(refs) == 1 and self.words[after : after + 1] == ["and"]:
            more = references_at(self.tokens, after + 1)
            if more is not None:
                refs, after = [*refs, *more[0]], more[1]
        return Element(What.PLACE, side=side, refs=tuple(refs)), after

    def _place(self, at: int) -> _Step:
        """Read "in operative paragraph 5", "operative paragraph 5", "as operative paragraph 5"."""
        start, word = at, "as" if self.words[at] in {"as", "comme", "become", "becomes", "becoming"} else ""
        at += 3 if self.words[at : at + 3] == ["the", "whole", "of"] else 0
        at += 2 if self.words[at : at + 2] == ["all", "of"] else 0
        while at < len(self.words) and self.words[at] in PREPOSITIONS:
            word = "in"
            at += 1
        found = references_at(self.tokens, at + 1 if word == "as" else at)
        if found is None:
            return None, start
        return Element(What.PLACE, refs=tuple(found[0]), word=word), found[1]

    def _verb(self, at: int) -> _Step:
        found = VERBS.at(self.words, at)
        if found is None:
            return None, at
        word = "substitute" if self.words[at].startswith("substitut") else ""
        return Element(What.VERB, action=found[1], word=word), at + found[0]

    def _filler(self, at: int) -> _Step:
        is_filler = self.words[at] in FILLERS | NOUNS_OF_WORDS | PREPOSITIONS
        lists = self.tokens[at].sort is Sort.LABEL and (
            not at or self.words[at - 1] in {":", ";", "and", ","}
        )
        return None, at + 1 if is_filler or lists or self.tokens[at].sort in {Sort.SIGN, Sort.SYMBOL} else at


def _as_label(ref: Reference) -> str:
    return " ".join(filter(None, (str(ref.number), ref.order, *(f"({step})" for step in ref.path))))
