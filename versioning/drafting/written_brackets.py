"""Brackets as they are written in a text, and who proposes what in them.

"[EU, supp. by JPN: text]", "[US del: text]", "[US: delete “text”]", "[JPN reserves]", "[add EU: text]",
"[+NOR]", "[text – EU]", "[text (EU, supp. by JPN)]", "[text (US: delete)]", "[old → new] (US)",
"<EU: text>", "old → new (US)".
A bracket that names nobody says that its words are not agreed: "[shall][should]". In round ones, and in
paragraphs of their own, only what is wanted is told: "(US: delete “text”)", "EU: retain this paragraph."
Offsets count Unicode code points of the text that is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from versioning.drafting.delegations import Sureness, sureness
from versioning.drafting.written_heads import ANY_VERB, FILLER, LONGEST, Head, Verb, read_head, verb_in

OPENING, CLOSING = "[［【〔{｛", "]］】〕}｝"
_DEEPEST = 20
_VERB_WITHIN = re.compile(rf"[\s,]+{FILLER}(?:{ANY_VERB})(?:\.|\b)\s*:?\s*", re.IGNORECASE)
_QUOTE = r"[“\"«„‘「]"
_WHOLE = (
    r"(?:(?:the|this|these|all|whole|entire|rest|of|original|agreed|as|is|its|their|last|first|second)\s+)*"
    r"(?:paragraphs?|paras?|sentences?|words?|phrases?|text|language|original|is|op ?\d*|pp ?\d*"
    r"|position(?:\s.*)?|rights?(?:\s.*)?|on\s.*|pending\s.*)"
)
_VERB_OF_BODY = re.compile(
    rf"{FILLER}(?:{ANY_VERB})(?:\.(?=\s|$)|\b)(?:\s*[:：]\s*|\s*(?={_QUOTE})|\s*[.;,]?\s*$|\s*,?\s+{_WHOLE}\W*$)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“«„「]([^“”«»„「」]+)[”»“」]|\"([^\"]+)\"|‘([^‘’]+)’(?!\w)")
_NEW_WORDS = re.compile(r"\b(?:with|by|and\s+(?:add|insert)|add|ins(?:ert)?|par|por|на)\b", re.IGNORECASE)
_WHERE = re.compile(r"\bafter\b|\b(?P<before>before)\b|\baprès\b|\b(?:después de|tras)\b", re.IGNORECASE)
_CONNECTING = re.compile(
    r"(?:[\s.,;:]|\b(?:the|words?|phrases?|text|and|or|before|after|with|by|from|in|add|ins|insert|new|it"
    r"|les?|mots?|et|après|avant|par|ajouter|insérer|las?|los|palabras?|y|después|de|antes|por|con|insertar)\b)*",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?:after|before|après|después de|tras)\s*[“\"«‘][^“”\"«»‘’]+[”\"»’]\s*,?\s*"
    r"(?:add|ins(?:ert)?|ajouter|insérer|insertar)\b",
    re.IGNORECASE,
)
_NAMES_LAST = re.compile(
    r"\s+[–—-]{1,2}\s+(?P<dashed>[^–—()\[\]]{2,80})\s*$|\s*\((?P<within>[^()\[\]]{2,80})\)\s*$"
)
_ARROW_SIGN = re.compile(r"[→⇒➔➜]|[-–—=]{1,2}>")
_ARROW = re.compile(rf"\s*(?:{_ARROW_SIGN.pattern})\s*")
_QUOTING = re.compile(r"(?<!\w)['‘“\"«„「]|[:：]")
"""Words in brackets that name nobody and quote others, or call them something, are a note about the text."""
_ASIDE = re.compile(r"\([^()\[\]{}]{2,200}\)")
_ANGLED = re.compile(r"[<‹](?:[^<>‹›]|(?<=[-–—=])>)*(?<![-–—=])[>›]")
"""Pointed brackets, of which those are brackets in which a delegation speaks; an arrow closes none."""
_SIGN = re.compile(r"\s*(?:(?P<add>\+)|[-–−])\s*(?=\w)")
_TURNED = re.compile(
    r"(?P<new>[^()\[\]{}<>→,.;:]{1,80}?)\s?(?:\((?P<round>[^()\[\]]{1,120})\)|\[(?P<square>[^()\[\]]{1,120})\])"
)
_WORD_BEFORE = re.compile(r"\s*[^\s()\[\]{}<>→,.;:]+$")
_MOST_TURNED = 6
"""An arrow in no bracket leads from as many words as it leads to, and from so many at most."""
_NAMES_BEHIND = re.compile(r"\s?\(([^()\[\]]{1,120})\)")
_NO_CHANGES = (Verb.REPLACE, Verb.ALTERNATIVE, Verb.BRACKET, Verb.RETAIN, Verb.RESERVE, Verb.SUPPORT)
"""What is wanted so is no change of the words that stand before it."""
_INSTRUCTING = (Verb.ADD, Verb.DELETE, Verb.RETAIN, Verb.REPLACE, Verb.BRACKET)
_ASKING = (Verb.DELETE, Verb.RETAIN, Verb.BRACKET, Verb.RESERVE, Verb.SUPPORT)
_REFERRING = (Verb.DELETE, Verb.RETAIN, Verb.BRACKET)
_REFERENCE = re.compile(rf"{_WHOLE}\W*", re.IGNORECASE)


@dataclass(frozen=True)
class Bracket:
    """A bracket from `start` up to `end`; `head` is None when it names nobody.

    The words that are meant as text stand from `body` up to `body_end` (equal when there are none);
    around them stand only the names and the brackets. `quoted` tells where the words quoted in an
    instruction stand ("delete “X”", "replace “X” with “Y”"), the old ones before the new ones: they
    are meant at another place of the text; `before` says that the new ones belong before the old ones.
    `turned` is where in the body the arrow stands, with the words that go before it and those that come
    after it.
    A bracket that isn't closed in the text ends with it, and only one with a head is kept so.
    """

    start: int
    end: int
    head: Head | None = None
    body: int = 0
    body_end: int = 0
    quoted: tuple[tuple[int, int], ...] = ()
    before: bool = False
    turned: tuple[int, int] | None = None
    inner: tuple[Bracket, ...] = ()
    closed: bool = True

    def walk(self) -> Iterator[Bracket]:
        """Yield this bracket and all in it, in the order in which they open."""
        yield self
        for each in self.inner:
            yield from each.walk()

    @property
    def has_body(self) -> bool:
        """Whether it holds words of the text."""
        return self.body < self.body_end


def brackets(text: str) -> tuple[Bracket, ...]:
    """Return the outermost brackets of a text, each with those in it."""
    angled = dict(_angled(text))
    if not angled and not any(sign in text for sign in OPENING):
        return _with_others(text, [])
    ends = set(angled.values())
    stack: list[tuple[int, list[Bracket]]] = [(-1, [])]
    for at, char in enumerate(text):
        if (char in OPENING or at in angled) and len(stack) <= _DEEPEST:
            stack.append((at, []))
        elif (char in CLOSING or at in ends) and len(stack) > 1:
            start, inner = stack.pop()
            stack[-1][1].append(_bracket(text, start, at + 1, tuple(inner), closed=True))
    while len(stack) > 1:
        start, inner = stack.pop()
        left = _bracket(text, start, len(text), tuple(inner), closed=False)
        stack[-1][1].extend((left,) if left.head is not None else inner)
    return _with_others(text, stack[0][1])


def _with_others(text: str, outer: list[Bracket]) -> tuple[Bracket, ...]:
    """Return the outermost brackets, and what says the like of a bracket outside of them."""
    for turned in _turnings(text):
        over = [each for each in outer if each.start < turned.end and turned.start < each.end]
        if all(each.start >= turned.body_end for each in over):  # the one with the names
            outer = [*(each for each in outer if each not in over), turned]
    return tuple(sorted((*outer, *_asides(text, outer)), key=lambda each: each.start))


def _turnings(text: str) -> Iterator[Bracket]:
    """Yield where an arrow leads to words from as many others, as nothing tells where those begin."""
    last = 0
    for sign in _ARROW_SIGN.finditer(text):
        _, end = _trimmed(text, last, sign.start())
        begin, _ = _trimmed(text, sign.end(), len(text))
        behind = _TURNED.match(text, begin)
        head = read_head(behind["round"] or behind["square"]) if behind is not None else None
        if behind is None or head is None or not head.authors or head.sure < Sureness.CODED:
            continue
        start = end
        for _ in range(min(len(behind["new"].split()), _MOST_TURNED)):
            word = _WORD_BEFORE.search(text, max(last, start - LONGEST), start)
            start = word.start() if word is not None else start
        start, _ = _trimmed(text, start, end)
        if start < end and head.verb in {None, Verb.REPLACE}:
            head, last = replace(head, verb=Verb.REPLACE), behind.end()
            yield Bracket(start, last, head, start, behind.end("new"), turned=(end, begin))


def _angled(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the pointed brackets in which a delegation surely speaks open and close."""
    for match in _ANGLED.finditer(text) if ">" in text or "›" in text else ():
        found = _bracket(text, match.start(), match.end(), (), closed=True)
        says = found.has_body or found.quoted or (found.head is not None and found.head.verb is not None)
        if found.head is not None and found.head.sure >= Sureness.CODED and says:
            yield match.start(), match.end() - 1


def remark(text: str) -> Bracket | None:
    """Return what a paragraph says as a whole if a delegation tells what it wants: "US: delete OP1."."""
    end = len(text.rstrip())
    colon = next((at for at in range(min(end, LONGEST)) if text[at] in ":："), None)
    found = _with_colon(text, 0, min(end, LONGEST), end) if colon is not None else None
    return replace(found, start=0, end=len(text)) if found is not None and _wants(found) else None


def _asides(text: str, outer: Iterable[Bracket]) -> Iterator[Bracket]:
    """Yield the round brackets, outside of others, in which a delegation says what it wants."""
    taken = [(each.start, each.end) for each in outer]
    for match in _ASIDE.finditer(text) if "(" in text else ():
        start, end = match.span()
        if not any(start < last and first < end for first, last in taken):
            found = _bracket(text, start, end, (), closed=True)
            if _wants(found):
                yield found


def _wants(bracket: Bracket) -> bool:
    """Return whether a bracket says what somebody wants of words elsewhere, and holds none itself."""
    head = bracket.head
    if head is None or head.verb is None or head.sure < Sureness.CODED:
        return False
    return bool(bracket.quoted) or (not bracket.has_body and head.verb in _ASKING)


def _bracket(text: str, start: int, end: int, inner: tuple[Bracket, ...], *, closed: bool) -> Bracket:
    """Return the bracket that stands there, with its head read."""
    last = end - 1 if closed else end
    limit = min(inner[0].start if inner else last, start + 1 + LONGEST)
    found = _with_colon(text, start + 1, limit, last) or (
        _without_colon(text, start + 1, last) if closed and not inner else None
    )
    if found is None and closed:
        found = _with_names_last(text, inner[-1].end if inner else start + 1, start + 1, last)
    if closed and not inner and (turned := _with_arrow(text, found, start + 1, end)) is not None:
        return replace(turned, start=start)
    if found is None:
        return Bracket(start, end, None, start + 1, last, inner=inner, closed=closed)
    return replace(found, start=start, end=end, inner=inner, closed=closed)


def _with_colon(text: str, start: int, limit: int, last: int) -> Bracket | None:
    """Read a bracket whose head ends with a colon."""
    colon = next((at for at in range(start, limit) if text[at] in ":："), None)
    if colon is None:
        return None
    sign = _SIGN.match(text, start, colon)
    head = read_head(text[sign.end() if sign else start : colon])
    body = colon + 1
    if head is None:
        return None
    if sign is not None and head.verb is None:
        head = replace(head, verb=Verb.ADD if sign["add"] else Verb.DELETE)
    if head.verb is None:
        while text[body : body + 1].isspace() and body < last:
            body += 1
        match = _VERB_OF_BODY.match(text, body, last)
        if match is not None:
            head = replace(head, verb=verb_in(match))
            body = match.end()
        elif _PLACED.match(text, body, last):
            head = replace(head, verb=Verb.ADD)
    return _instructed(text, head, body, last)


def _without_colon(text: str, start: int, last: int) -> Bracket | None:
    """Read a bracket without colon: mere names, or names and a verb, and what it is about."""
    content = text[start:last]
    if len(content) > LONGEST and _VERB_WITHIN.search(content, 0, LONGEST) is None:
        return None
    head = read_head(content)
    if head is not None:
        return Bracket(start, last, head, last, last)
    for match in _VERB_WITHIN.finditer(content, 0, LONGEST):
        head = read_head(content[: match.start()])
        if head is not None and head.verb is None and head.sure >= Sureness.CODED:
            head = replace(head, verb=verb_in(match))
            return _instructed(text, head, start + match.end(), last)
    return None


def _with_names_last(text: str, begin: int, start: int, last: int) -> Bracket | None:
    """Read a bracket whose words are followed by who proposes them, or wants them away.

    From `begin` on stands no other bracket. The names must be known, and in brackets of their own be codes:
    "(Japan)" and "(IPCC)" may be part of what is proposed. Or they say what they want.
    """
    tail = _NAMES_LAST.search(text, begin, last)
    if tail is None:
        return None
    dashed, within = tail["dashed"], tail["within"]
    head = read_head((dashed or within).replace(":", " "))
    if head is None or not head.authors or head.verb in _NO_CHANGES:
        return None
    names = (*head.authors, *head.supporters)
    says_so = head.verb is not None or bool(head.supporters)
    least = Sureness.CODED if says_so else Sureness.KNOWN
    if any(sureness(each) < least for each in names):
        return None
    if not (says_so or dashed or all(each.isupper() for each in names)):
        return None
    start, end = _trimmed(text, start, tail.start())
    if start == end:
        return None
    return Bracket(start, last, head, start, end)


def _with_arrow(text: str, found: Bracket | None, start: int, end: int) -> Bracket | None:
    """Read a bracket in which an arrow leads from words to others; who wants it may be named behind it."""
    body, last = (found.body, found.body_end) if found is not None else _trimmed(text, start, end - 1)
    arrows = list(_ARROW.finditer(text, body, last))
    head = found.head if found is not None else None
    if len(arrows) != 1 or (head is not None and head.verb not in {None, Verb.REPLACE}):
        return None
    if head is None:
        head = Head(verb=Verb.REPLACE)
        behind = _NAMES_BEHIND.match(text, end)
        named = read_head(behind[1]) if behind is not None else None
        if behind is not None and named is not None and named.authors and named.sure >= Sureness.CODED:
            head, end = replace(named, verb=Verb.REPLACE), behind.end()
        elif _QUOTING.search(text, body, last):
            return None
    return Bracket(start, end, head, body, last, turned=arrows[0].span())


def _instructed(text: str, head: Head, body: int, last: int) -> Bracket:
    """Return the bracket by what follows its head: words of the text, or an instruction about some."""
    content = text[body:last]
    silent = Bracket(0, 0, head, last, last)
    if head.verb in {Verb.RESERVE, Verb.SUPPORT}:
        return silent
    quotes = [_place_of(match, body) for match in _QUOTED.finditer(content)]
    if len(quotes) == 2 and head.verb is None and _ARROW.fullmatch(_QUOTED.sub("", content)):
        return replace(silent, head=replace(head, verb=Verb.REPLACE), quoted=tuple(quotes))
    if quotes and head.verb in _INSTRUCTING and _CONNECTING.fullmatch(_QUOTED.sub("", content)):
        return _with_quotes(text, replace(silent, body=body), quotes)
    if head.verb in _REFERRING and _REFERENCE.fullmatch(content.strip()):
        return silent
    start, end = _trimmed(text, body, last)
    following = text[last + 1 : last + 2]
    if start < end < last and (following.isalnum() or (following and following in OPENING)):
        end += 1  # "[US: all ]States": the space is what keeps the words apart
    return Bracket(0, 0, head, start, end)


def _with_quotes(text: str, bracket: Bracket, quotes: list[tuple[int, int]]) -> Bracket:
    """Return the bracket whose instruction quotes words, the old ones first."""
    body, last = bracket.body, bracket.body_end
    silent = replace(bracket, body=last)
    head = bracket.head
    if head is None or head.verb is not Verb.ADD:
        between = text[quotes[0][1] : quotes[1][0]] if len(quotes) > 1 else ""
        if head is not None and _NEW_WORDS.search(between):
            silent = replace(silent, head=replace(head, verb=Verb.REPLACE))
        return replace(silent, quoted=tuple(quotes))
    if len(quotes) == 2 and (where := _WHERE.search(text, body, quotes[1][0])):
        if where.start() < quotes[0][0]:  # after “X”, insert “Y”
            quotes.reverse()
        return replace(silent, quoted=(quotes[1], quotes[0]), before=where["before"] is not None)
    (first, end), *more = quotes
    if not more and not text[body : first - 1].strip() and not text[end + 1 : last].strip(" .;,"):
        return replace(bracket, body=first, body_end=end)
    start, last = _trimmed(text, body, last)
    return replace(bracket, body=start, body_end=last)


def _place_of(match: re.Match[str], by: int) -> tuple[int, int]:
    group = next(index for index in (1, 2, 3) if match[index])
    return match.start(group) + by, match.end(group) + by


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
