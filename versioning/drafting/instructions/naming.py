"""The words that name paragraphs: "the first, second and third preambular paragraphs", "OP5 bis (b)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from versioning.drafting.instructions.ordinals import cardinal_value, ordinal_value
from versioning.drafting.instructions.reference import HOLDERS, MANY, Kind, Reference
from versioning.drafting.instructions.tokens import Sort, Token

_PREAMBULAR = frozenset(("preambular", "introductory", "preamble"))
_OPERATIVE = frozenset(("operative", "dispositive"))
_PARAGRAPH = frozenset(("paragraph", "para", "paragraphe", "alinéa", "clause", "instruction"))
_PARAGRAPHS = frozenset(("paragraphs", "paras", "paragraphes", "alinéas", "clauses", "instructions"))
_BELOW = frozenset(("subparagraph", "sub-paragraph", "subpara", "item", "sous-alinéa"))
_BELOWS = frozenset(("subparagraphs", "sub-paragraphs", "subparas", "items", "sous-alinéas"))
_ADJECTIVES = {
    **dict.fromkeys(_PREAMBULAR, Kind.PREAMBULAR),
    **dict.fromkeys(_OPERATIVE, Kind.OPERATIVE),
    "unnumbered": Kind.UNNUMBERED,
}
_ROOM = {"op": Kind.OPERATIVE, "ops": Kind.OPERATIVE, "pp": Kind.PREAMBULAR, "pps": Kind.PREAMBULAR}
_ALONE = {
    **dict.fromkeys(("title", "titre"), Kind.TITLE),
    "preamble": Kind.PREAMBLE,
    "préambule": Kind.PREAMBLE,
    "dispositif": Kind.OPERATIVES,
    "annexes": Kind.ANNEXES,
    "recommendation": Kind.RECOMMENDATION,
}
_NUMBERED = {
    **dict.fromkeys(("annex", "annexe", "appendix"), Kind.ANNEX),
    "section": Kind.SECTION,
    "part": Kind.PART,
    "heading": Kind.HEADING,
    "subheading": Kind.HEADING,
    **dict.fromkeys(("footnote", "note", "endnote"), Kind.NOTE),
}
_NUMBERED_MANY = {"footnotes": Kind.NOTE, "notes": Kind.NOTE, "annexes": Kind.ANNEX, "sections": Kind.SECTION}
_NOUNS = {
    **dict.fromkeys(_PARAGRAPH | _PARAGRAPHS, Kind.EITHER),
    **dict.fromkeys(_BELOW | _BELOWS, Kind.BELOW),
    **dict.fromkeys(("item", "items"), Kind.ITEM),
    **_ROOM,
    **_NUMBERED,
}
_WITH_LISTS = frozenset((Kind.OPERATIVE, Kind.PREAMBULAR, Kind.EITHER))
_COUNTED = frozenset((Kind.ITEM, Kind.UNNUMBERED, Kind.TITLE, Kind.HEADING))
_ARTICLES = frozenset(
    ("the", "of", "le", "la", "les", "l", "du", "de", "des", "'", "both", "existing", "current")
)
_SAME = frozenset(("same", "this", "that", "said", "même"))
_CHAPEAU = frozenset(("chapeau", "chapeaux"))
_ORDERS = frozenset(
    ("bis", "ter", "quater", "quinquies", "quinquiès", "sexies", "septies", "octies", "novies", "alt")
)
_AND = frozenset(("and", ",", "et", "&", "or", "plus"))
_TO = frozenset(("to", "through", "-", "–", "à"))
_WITHIN = frozenset(("of", "in", "to", "under", "from", "de", "du", "within"))
_ROMAN = frozenset("ivxlc")
_OPENING = frozenset(("beginning", "starting", "opening", "begins", "starts", "commençant"))
_TEXTS = frozenset(("text", "draft", "document", "texte", "amendment", "body"))

Found = tuple[list[Reference], int]


def references_at(tokens: Sequence[Token], at: int) -> Found | None:
    """Return the paragraphs that the words from token `at` on name, and the index after; None for none."""
    return _Reader(tokens).references(at)


class _Reader:
    """Reads references; every method takes the index of a token and returns the one after."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def word(self, at: int) -> str:
        """Return a token's text; empty for a quotation or beyond the end."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def sort(self, at: int) -> Sort | None:
        return self.tokens[at].sort if 0 <= at < len(self.tokens) else None

    def past(self, at: int, words: frozenset[str]) -> int:
        """Return the index of the first token from `at` on that is none of `words`."""
        while self.word(at) in words and at < len(self.tokens):
            at += 1
        return at

    def references(self, at: int) -> Found | None:
        found = self._chapeau(at) or self._one_group(at)
        if found is None:
            return None
        refs, at = found
        refs, at = self._below(refs, at)
        refs, at = self._opened(refs, at)
        return self._placed(refs, at)

    def _one_group(self, at: int) -> Found | None:
        at = self.past(at, _ARTICLES)
        return self._by_ordinal(at) or self._by_number(at) or self._by_name(at)

    def _chapeau(self, at: int) -> Found | None:
        at = self.past(at, _ARTICLES)
        if self.word(at) in _CHAPEAU:
            at += 1
        elif self.word(at) == "introductory" and self.word(at + 1) in {
            "part",
            "phrase",
            "sentence",
            "words",
            "text",
        }:
            at += 2
        else:
            return None
        if self.word(at) not in _WITHIN:
            return [Reference(Kind.SAME, chapeau=True)], at
        found = self._one_group(at + 1)
        if found is None:
            return [Reference(Kind.SAME, chapeau=True)], at
        refs, at = self._below(*found)
        return [replace(ref, chapeau=True) for ref in refs], at

    def _by_ordinal(self, at: int) -> Found | None:
        """Read "first, second and third preambular paragraphs", "last operative paragraph"."""
        numbers: list[int] = []
        while True:
            at = self.past(at, _ARTICLES)
            value = ordinal_value(self.word(at)) if self.sort(at) in {Sort.WORD, Sort.NUMBER} else 0
            if not value:
                break
            if self.word(at - 1) in _TO or (self.word(at - 2) in _TO and self.word(at - 1) in _ARTICLES):
                numbers += range(numbers[-1] + 1, value) if numbers else ()
            numbers.append(value)
            at += 1
            joint = self.past(at, _AND | _TO)
            if not ordinal_value(self.word(self.past(joint, _ARTICLES))):
                break
            at = joint
        if not numbers or self.word(at) in {"new", "time", "occurrence"}:
            return None
        kind, at = self._noun(at)
        if kind is None:
            return None
        if kind in {Kind.PREAMBULAR, Kind.OPERATIVE} and self.sort(at) is Sort.NUMBER and len(numbers) == 1:
            figures = self._figures(kind, at)  # "the second operative paragraph 5 bis"
            if figures is not None:
                return [replace(ref, which=numbers[0]) for ref in figures[0]], figures[1]
        kind, at = self._half(kind, at)
        return [Reference(kind, number) for number in numbers], at

    def _noun(self, at: int) -> tuple[Kind | None, int]:
        """Read what an ordinal counts."""
        word = self.word(at)
        if word in _ADJECTIVES:
            after = self.past(at + 1, frozenset(("and", "unnumbered")))
            named = self.word(after) in _PARAGRAPH | _PARAGRAPHS
            return (_ADJECTIVES[word], after + 1) if named else (None, at)
        kind = _NOUNS.get(word)
        return kind, at + (kind is not None)

    def _half(self, kind: Kind, at: int) -> tuple[Kind, int]:
        """Read "of the preamble", "du dispositif" after "paragraph"."""
        if kind is not Kind.EITHER or self.word(at) not in _WITHIN:
            return kind, at
        after = self.past(at, _WITHIN | _ARTICLES)
        if self.word(after) in {"preamble", "préambule"}:
            return Kind.PREAMBULAR, after + 1
        if self.word(after) == "dispositif":
            return Kind.OPERATIVE, after + 1
        if self.word(after) == "operative" and self.word(after + 1) in {"part", "section"}:
            return Kind.OPERATIVE, after + 2
        return kind, at

    def _by_number(self, at: int) -> Found | None:
        """Read "operative paragraphs 27 and 43", "PP3", "paragraph 2 (c)", "preambular paragraphs"."""
        word = self.word(at)
        if word in _PREAMBULAR | _OPERATIVE and self.word(at + 1) in _PARAGRAPH | _PARAGRAPHS | {"part"}:
            return self._of_kind(_ADJECTIVES[word], at + 2)
        if word in _ROOM:
            return self._figures(_ROOM[word], self.past(at + 1, _PARAGRAPH | _PARAGRAPHS))
        if word in _PARAGRAPH | _PARAGRAPHS:
            return self._of_any_kind(at + 1)
        return self._letters(at + 1) if word in _BELOW | _BELOWS else None

    def _of_kind(self, kind: Kind, at: int) -> Found | None:
        """Read what follows "operative paragraph"."""
        found = self._figures(kind, at)
        if found is None and self._begins(at):
            return [Reference(kind)], at
        many = self.word(at - 1) in _PARAGRAPHS | {"part"}
        return found or (([Reference(_all_of(kind))], at) if many else None)

    def _of_any_kind(self, at: int) -> Found | None:
        """Read what follows "paragraph", a figure of an operative one unless it is said otherwise."""
        if self.word(at) in _ROOM:
            return self._figures(_ROOM[self.word(at)], at + 1)
        found = self._figures(Kind.OPERATIVE, at)
        if found is None:
            return ([Reference(Kind.EITHER)], at) if self._begins(at) else None
        kind, after = self._half(Kind.EITHER, found[1])
        if kind is Kind.PREAMBULAR:
            return [replace(ref, kind=kind) for ref in found[0]], after
        return found[0], after

    def _begins(self, at: int) -> bool:
        """Return whether it is told how a paragraph begins."""
        at += self.word(at) in {"that", "which", ","}
        after = self.past(at + 1, frozenset(("with", "by", "the", "words", "par", ":")))
        return self.word(at) in _OPENING and self.sort(after) is Sort.QUOTE

    def _figures(self, kind: Kind, at: int) -> Found | None:
        """Read numbers with what stands beside and below them, and lists of them."""
        refs: list[Reference] = []
        is_range = False
        while True:
            number = self._number(at)
            if number:
                if refs and is_range:
                    refs += [Reference(kind, each) for each in range(refs[-1].number + 1, number)]
                ref, at = self._figure(kind, number, at + 1)
            elif refs and refs[-1].path and self.sort(at) is Sort.LABEL:
                path, at = self._path(at)
                depth = len(refs[-1].path) - len(path)
                ref = replace(refs[-1], path=(*refs[-1].path[: max(depth, 0)], *path))
            else:
                return None
            refs.append(ref)
            joint = self.past(at, _AND | _TO)
            is_range = self.word(joint - 1) in _TO
            named = joint + (joint > at and _ROOM.get(self.word(joint)) is kind)  # "PP1–PP3"
            if joint == at or not self._goes_on(named, refs[-1]):
                return refs, at
            at = named

    def _goes_on(self, at: int, last: Reference) -> bool:
        if self.sort(at) is Sort.LABEL:
            return bool(last.path)
        return bool(self._number(at))

    def _number(self, at: int) -> int:
        """Return the number that a figure or a word is, 0 for none."""
        is_figure = self.sort(at) is Sort.NUMBER and self.word(at).isdecimal()
        return cardinal_value(self.word(at)) if is_figure or self.sort(at) is Sort.WORD else 0

    def _figure(self, kind: Kind, number: int, at: int) -> tuple[Reference, int]:
        order: list[str] = []
        while self.word(at) in _ORDERS:
            order.append(self.word(at))
            at += 1
        path: tuple[str, ...] = ()
        if self.sort(at) is Sort.LABEL:
            path, at = self._path(at)
        elif len(self.word(at)) == 1 and self.word(at).isalpha():
            french = self.word(at + 1) == ")"  # "paragraphe 3 a)"
            if french or self._touches(at):  # "OP3b"
                path, at = (self.word(at),), at + 1 + french
        return Reference(kind, number, order=" ".join(order), path=path), at

    def _touches(self, at: int) -> bool:
        return self.tokens[at - 1].end == self.tokens[at].start

    def _path(self, at: int) -> tuple[tuple[str, ...], int]:
        steps: list[str] = []
        while self.sort(at) is Sort.LABEL:
            steps.append(self.word(at))
            at += 1
        return tuple(steps), at

    def _letters(self, at: int) -> Found | None:
        """Read "(b) and (c)" after "subparagraphs"."""
        refs: list[Reference] = []
        while self.sort(at) is Sort.LABEL or (
            not refs and len(self.word(at)) == 1 and self.word(at).isalpha()
        ):
            if self.sort(at) is Sort.LABEL:
                path, at = self._path(at)
            else:
                path, at = (self.word(at),), at + 1
            if refs and self.word(at - 2) in _TO and len(path[-1]) == 1 == len(refs[-1].path[-1]):
                between = range(ord(refs[-1].path[-1]) + 1, ord(path[-1]))
                refs += [Reference(Kind.BELOW, path=(chr(each),)) for each in between]
            refs.append(Reference(Kind.BELOW, path=path))
            joint = self.past(at, _AND | _TO)
            if self.sort(joint) is not Sort.LABEL:
                break
            at = joint
        return (refs, at) if refs else None

    def _by_name(self, at: int) -> Found | None:
        """Read what has a name: the title, annex I, section II, footnote 3, the whole text."""
        word = self.word(at)
        if word in {"organ", "sponsor", "sponsors"} and self.word(at + 1) in {"line", "'"}:
            return [Reference(Kind.ORGAN if word == "organ" else Kind.SPONSORS)], at + 2
        if word in _SAME and self.word(at + 1) in _PARAGRAPH | _BELOW:
            return [Reference(Kind.SAME)], at + 2
        if word in _NUMBERED_MANY and self.sort(at + 1) is Sort.NUMBER:
            return self._figures(_NUMBERED_MANY[word], at + 1)
        if word in _ALONE:
            return [Reference(_ALONE[word])], at + 1
        if word in _NUMBERED:
            return self._labelled(_NUMBERED[word], at + 1)
        if word in {"whole", "entire"}:
            at += 1
        return self._whole(at)

    def _whole(self, at: int) -> Found | None:
        word = self.word(at)
        if word == "projet" or (word == "draft" and self.word(at + 1) in {"resolution", "decision"}):
            at += 1 if word == "draft" else 0
        elif word not in _TEXTS | {"resolution"}:
            return None
        at += 1
        if self.word(at) in {"after", "following", "before", "between", "from"}:
            return None
        if word in {"text", "texte"} and self.word(at) in _WITHIN:
            inner = self.references(at + 1)  # "the text of operative paragraph 5"
            if inner is not None:
                return inner
        while self.word(at) in {"of", "the", "resolution", "draft", "itself", "de", "résolution"}:
            at += 1
        if self.sort(at) is Sort.SYMBOL:
            at += 1
        return [Reference(Kind.TEXT)], at

    def _labelled(self, kind: Kind, at: int) -> Found | None:
        """Read the number, letter, sign or words by which one of several is named."""
        if self.sort(at) is Sort.QUOTE:
            return [Reference(kind, opening=self.tokens[at].quote.plain)], at + 1
        if self.sort(at) is Sort.NUMBER and self.word(at).isdecimal():
            return [Reference(kind, int(self.word(at)))], at + 1
        word = self.word(at)
        if kind is Kind.NOTE and self.sort(at) is Sort.SIGN and word in "*†‡§":
            end = self.past(at, frozenset("*†‡§"))
            return [Reference(kind, label="".join(map(self.word, range(at, end))))], end
        if word and (set(word) <= _ROMAN or (len(word) == 1 and word.isalpha() and word != "a")):
            return [Reference(kind, label=word.upper())], at + 1
        if kind is Kind.PART and word != "a":
            return None
        return [Reference(kind, label="A" if kind is Kind.PART else "")], at + (kind is Kind.PART)

    def _below(self, refs: list[Reference], at: int) -> Found:
        """Read "operative paragraph 5, subparagraph (b)"."""
        after = self.past(at, frozenset((",", "in", "under")))
        if len(refs) == 1 and self.word(after) in _BELOW | _BELOWS:
            found = self._letters(after + 1)
            if found is not None and refs[0].kind in _WITH_LISTS:
                return [replace(refs[0], path=(*refs[0].path, *each.path)) for each in found[0]], found[1]
        return refs, at

    def _opened(self, refs: list[Reference], at: int) -> Found:
        """Read "beginning with “X”"."""
        joints = {"that", "which"} if refs[0].number else {"that", "which", ","}
        after = at + 1 if self.word(at) in joints else at
        if self.word(after) not in _OPENING:
            return refs, at
        after = self.past(after + 1, frozenset(("with", "by", "the", "words", "par", ":")))
        if self.sort(after) is not Sort.QUOTE:
            return refs, at
        opening = self.tokens[after].quote.plain
        return [replace(ref, opening=opening) for ref in refs], after + 1

    def _placed(self, refs: list[Reference], at: int) -> Found:
        """Read in which annex, section or paragraph it stands, whether that is named before or after."""
        if len(refs) == 1 and refs[0].kind in HOLDERS:
            return self._inside(refs, at)
        found = self.references(at + 1) if self.word(at) in _WITHIN else None
        if found is None or len(found[0]) != 1:
            return refs, at
        holder, end = found[0][0], found[1]
        if holder.kind is Kind.TEXT:
            return refs, end
        below = refs[0].kind is Kind.BELOW and holder.kind in _WITH_LISTS
        if below and not any(ref.number for ref in refs):
            return [replace(holder, path=(*holder.path, *ref.path)) for ref in refs], end
        if below or holder.kind in HOLDERS or refs[0].kind in _COUNTED or refs[0].kind is Kind.NOTE:
            return [replace(ref, within=holder) for ref in refs], end
        return refs, at

    def _inside(self, refs: list[Reference], at: int) -> Found:
        """Read "annex I, paragraph 3"."""
        after = self.past(at, frozenset((",",)))
        inner = self._one_group(after) if after > at else None
        if inner is None or inner[0][0].kind in HOLDERS | MANY:
            return refs, at
        below, end = self._below(*inner)
        return [replace(ref, within=refs[0]) for ref in below], end


def _all_of(kind: Kind) -> Kind:
    return Kind.PREAMBLE if kind is Kind.PREAMBULAR else Kind.OPERATIVES
