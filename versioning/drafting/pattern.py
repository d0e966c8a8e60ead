"""The pattern of a redline made by hand: which marks of a document say what, decided over all of it.

Struck words in running text are deletions. Underlined, coloured or bold words are additions where they
stand beside struck words or delegations' brackets, where a legend says so, or (underlined and coloured
ones) where they are put into the sentences of provisions again and again; bold ones, which may stand
for emphasis, where most are joined to these by a comma or a linking word. What a style would give is
none: titles, headings, openings, links, quoted terms, the document's ink. Highlighted words are
coloured ones, too; words that are typed in capitals where the rest isn't count as marked. Of two colours
side by side, the words in the second are put for those in the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from versioning.drafting.delegations import Sureness
from versioning.drafting.labels import Label, labels_of
from versioning.drafting.legend import read_legend
from versioning.drafting.mark_names import (
    BOLD,
    CAPITALS,
    STRUCK,
    UNDERLINE,
    hue_of,
    is_colour,
    is_highlight,
    is_ink,
    name_of,
)
from versioning.drafting.survey import (
    HEADS,
    PROVISIONS,
    Page,
    Stretch,
    Survey,
    Where,
    is_bracketed,
    is_linked,
    reads_as_added,
    survey,
    words_of,
)
from versioning.drafting.written_heads import Verb
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

ALTERNATIVE = re.compile(
    r"(?:OP|PP)?\s?(?P<figure>\d{1,3})(?!\d).*?(?<![^\W\d])alt(?:\s?\d{1,2})?\b", re.IGNORECASE
)
FURTHER = re.compile(
    r"(?:OP|PP)?\s?(?P<figure>\d{1,3})[\s.]*(?:bis|ter|quater|quinquies|sexies|septies|octies)\b",
    re.IGNORECASE,
)
"""The numbers of paragraphs that are proposed instead of another, or after one."""
_ALL = 0.9
_FEW = 0.15
_OFTEN = 0.25
_OPENS = 0.4
"""Where so many of the provisions open with words under a mark, that is how they open."""
_LINKED = 3
"""So many different words in bold, joined to their sentences, tell that bold ones are added."""
_FAIRLY_SURE, _LIKELY, _PERHAPS = 0.9, 0.75, 0.6


@dataclass(frozen=True)
class Pattern:
    """What the marks of one document mean.

    `struck` and `added` hold, for each text, the ranges of the words deleted and added by mark, each with
    the name of the mark. `marks` are those of additions, `deleted_colours` colours in
    which only struck words stand, `said_deleted` those that a legend gives to deletions. `authors` gives
    the delegations of a colour, `legend` the paragraphs that say so, `attributed` whether brackets with
    names are proposals, `further` whether paragraphs numbered bis are, `labels` which paragraphs bear the
    label of a proposal. `sure` is the confidence in the additions told by mark.
    """

    pages: tuple[Page, ...]
    struck: dict[NodeId, list[tuple[int, int, str]]] = field(default_factory=dict)
    added: dict[NodeId, list[tuple[int, int, str]]] = field(default_factory=dict)
    marks: frozenset[str] = frozenset()
    deleted_colours: frozenset[str] = frozenset()
    said_deleted: frozenset[str] = frozenset()
    authors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    legend: frozenset[NodeId] = frozenset()
    attributed: bool = False
    further: bool = False
    labels: dict[NodeId, Label] = field(default_factory=dict)
    sure: float = _FAIRLY_SURE


def read_pattern(draft: Resolution) -> Pattern | None:
    """Return the pattern of a draft, or None when nothing in it is a redline made by hand."""
    found = survey(draft)
    struck = found.stretches.get(STRUCK, [])
    if found.letters[STRUCK] == found.size:
        struck = []  # a form of the whole page, not a change of it
    deleted = found.of_deletions
    legend, authors, said, gone = _legend(found, deleted)
    turned = None if struck or authors or said or gone else _turned(found)
    gone |= frozenset(turned[:1]) if turned else frozenset()
    struck = [*struck, *(each for colour in sorted(gone) for each in found.stretches.get(colour, ()))]
    deleted |= gone
    spoken = _speaks(found.pages, marked=bool(struck))
    marks, sure = _additions(found, bool(struck) or spoken, frozenset(authors) | said)
    if turned:
        marks, sure = frozenset(turned[1:]), _PERHAPS
    numbered = [each for each in draft.walk() if each.role in PROVISIONS and each.number]
    alternatives = any(ALTERNATIVE.match(each.number) for each in numbered)
    further = not (struck or marks or spoken) and any(FURTHER.match(each.number) for each in numbered)
    labels = labels_of(draft)
    if not (struck or marks or spoken or alternatives or further or labels):
        return None
    return Pattern(
        tuple(found.pages),
        _by_node(
            [*struck, *(each for mark in (STRUCK, *gone) for each in found.signs.get(mark, ()) if struck)]
        ),
        _marked(found, marks, frozenset(authors) | said),
        marks,
        deleted,
        gone,
        authors,
        legend if authors or marks or struck else frozenset(),
        spoken,
        further,
        labels,
        sure,
    )


def _by_node(stretches: Sequence[Stretch]) -> dict[NodeId, list[tuple[int, int, str]]]:
    result: dict[NodeId, list[tuple[int, int, str]]] = {}
    for each in stretches:
        result.setdefault(each.node, []).append((each.start, each.end, each.mark))
    return result


def _legend(
    found: Survey, deleted: frozenset[str]
) -> tuple[frozenset[NodeId], dict[str, tuple[str, ...]], frozenset[str], frozenset[str]]:
    """Return the paragraphs of the legend, the delegations of colours, and the marks said to be additions.

    Last come the colours that are said to be those of deletions.
    """
    nodes: set[NodeId] = set()
    authors: dict[str, tuple[str, ...]] = {}
    said: set[str] = set()
    gone: set[str] = set()
    if not found.letters:
        return frozenset(), authors, frozenset(), frozenset()
    used = _colours_by_text(found)
    for page in found.pages:
        if page.role in PROVISIONS or page.role in {Role.ORGAN, Role.SPONSORS}:
            continue
        elsewhere = [each for each in found.inks if used[each] - {page.node}]
        legend = read_legend(page.text, elsewhere)
        if legend is None:
            continue
        forms = {BOLD: "bold", UNDERLINE: "underline"}
        marks = {mark for mark, form in forms.items() if form in legend.added and mark in found.stretches}
        used_so = [each for each in elsewhere if each not in deleted]
        if "colour" in legend.added:
            marks |= set(filter(is_ink, used_so)) or set(used_so)
        if "highlight" in legend.added:
            marks |= set(filter(is_highlight, used_so))
        marks |= legend.added_colours
        if legend.authors or marks or legend.deleted_colours or found.letters[STRUCK]:
            nodes.add(page.node)
            gone |= legend.deleted_colours
            authors |= legend.authors
            said |= marks
    return frozenset(nodes), authors, frozenset(said), frozenset(gone)


def _colours_by_text(found: Survey) -> dict[str, set[NodeId]]:
    """Return the texts in which each colour stands."""
    used: dict[str, set[NodeId]] = {each: set() for each in found.inks}
    for page in found.pages:
        for mark in page.text.marks:
            if (name := name_of(mark)) in used:
                used[name].add(page.node)
    return used


def _speaks(pages: Sequence[Page], *, marked: bool) -> bool:
    """Return whether the brackets that name somebody are proposals: one sure name, or more than one."""
    surest = Sureness.NONE
    count = 0
    for page in pages:
        for bracket in (each for outer in page.brackets for each in outer.walk()):
            head = bracket.head
            if head is None or (head.sure is Sureness.NONE and page.role not in PROVISIONS):
                continue  # an arrow that names nobody says nothing but in a provision
            says = bracket.has_body or bracket.quoted or head.verb not in {None, Verb.SUPPORT}
            if not says:
                continue
            surest = max(surest, head.sure)
            telling = head.supporters or head.verb is not None or head.sure is Sureness.KNOWN
            count += 2 if telling and head.sure >= Sureness.CODED else 1
    return surest is Sureness.KNOWN or count > 1 or (marked and count > 0)


def _turned(found: Survey) -> tuple[str, str] | None:
    """Return two colours of which the second, again and again, marks what is put for words in the first.

    Red is nobody's colour for what comes beside another.
    """
    texts = {page.node: page.text.chars for page in found.pages}
    every = [each for colour in found.colours for each in _candidates(found, colour)]
    every = [each for each in every if each.role in PROVISIONS and each.where is Where.INSIDE]
    every.sort(key=lambda each: (each.node, each.start))
    pairs: dict[tuple[str, str], list[Stretch]] = {}
    for one, other in pairwise(every):
        between = texts[one.node][one.end : other.start]
        if (
            one.node == other.node
            and one.mark != other.mark
            and one.end <= other.start
            and not between.strip()
        ):
            pairs.setdefault((one.mark, other.mark), []).append(one)
    for (old, new), beside in pairs.items():
        again = len(words_of(beside)) > 1 and len(beside) >= _OFTEN * len(_candidates(found, old))
        if again and (new, old) not in pairs and hue_of(new) != "red":
            return old, new
    return None


def _additions(found: Survey, proven: bool, said: frozenset[str]) -> tuple[frozenset[str], float]:
    """Return the marks that say "added", and how sure that is; `said` are those that a legend names."""
    if said:
        return said, _FAIRLY_SURE
    deleted = found.of_deletions
    colours = [each for each in found.colours if each not in deleted and _candidates(found, each)]
    classes = [[mark] for mark in (UNDERLINE, BOLD) if _candidates(found, mark)]
    classes.insert(1 if classes and classes[0] == [UNDERLINE] else 0, colours)
    classes += [[CAPITALS]] * _put_in_again_and_again(found, [CAPITALS])
    if not proven:
        several = [list(filter(each, colours)) for each in (is_ink, is_highlight)]
        every = [[mark] for mark in (UNDERLINE, *colours, CAPITALS)] + several
        again = [mark for marks in every if _put_in_again_and_again(found, marks) for mark in marks]
        return frozenset([*again, *[BOLD] * _linked_again_and_again(found)]), _PERHAPS
    beside = [marks for marks in classes if _often_beside(found, marks)]
    if beside:
        return frozenset(mark for marks in beside for mark in marks), _FAIRLY_SURE
    apart = next((marks for marks in classes if any(_in_sentences(found, mark) for mark in marks)), [])
    spans = {(each.node, each.start, each.end) for mark in apart for each in _candidates(found, mark)}
    others = (mark for marks in classes for mark in marks if mark not in apart)
    return frozenset((*apart, *(mark for mark in others if _goes_along(found, mark, spans)))), _LIKELY


def _candidates(found: Survey, mark: str) -> list[Stretch]:
    """Return the stretches under a mark that no style would have given."""
    stretches = [
        each
        for each in found.stretches.get(mark, ())
        if not each.is_link
        and (each.role not in HEADS or (each.where is Where.INSIDE and (each.beside or mark != BOLD)))
    ]
    openings = [each for each in stretches if each.where is Where.OPENING and not each.beside]
    provisions = sum(page.role in {Role.PREAMBULAR, Role.OPERATIVE} for page in found.pages)
    if len(openings) > (0 if mark == BOLD else 1) and len(openings) >= _OPENS * provisions:
        return [each for each in stretches if each.where is not Where.OPENING]
    return stretches


def _often_beside(found: Survey, marks: Sequence[str]) -> bool:
    every = [each for mark in marks for each in _candidates(found, mark)]
    beside = sum(each.beside for each in every)
    return beside > 0 and beside >= _FEW * len(every)


def _goes_along(found: Survey, mark: str, spans: set[tuple[NodeId, int, int]]) -> bool:
    """Return whether a mark stands on the very words that another one marks."""
    every = _candidates(found, mark)
    alike = sum((each.node, each.start, each.end) in spans for each in every)
    return alike * 2 > len(every)


def _in_sentences(found: Survey, mark: str) -> bool:
    return any(each.where is not Where.OPENING for each in _candidates(found, mark))


def _put_in_again_and_again(found: Survey, marks: Sequence[str]) -> bool:
    """Return whether marks, alone, can only mean additions: put into provisions, and seldom otherwise."""
    texts = {page.node: page.text.chars for page in found.pages}
    every = [each for mark in marks for each in _candidates(found, mark)]
    inside = [each for each in every if each.where is Where.INSIDE]
    provisions = [each for each in inside if each.role in PROVISIONS]
    added = [each for each in provisions if reads_as_added(each, texts[each.node])]
    # with highlighters, places are marked that wait for an agreement or a date
    added = [
        each for each in added if not is_highlight(each.mark) or not is_bracketed(each, texts[each.node])
    ]
    if len({each.node for each in added}) < 2 or len(words_of(added)) < 2:
        return False
    letters = sum(found.letters[mark] for mark in marks)
    return len(added) >= _PERHAPS * len(inside) and letters < _ALL * found.size / 2


def _linked_again_and_again(found: Survey) -> bool:
    """Return whether bold words, alone, can only mean additions: others are emphasized so."""
    texts = {page.node: page.text.chars for page in found.pages}
    inside = [each for each in _candidates(found, BOLD) if each.where is Where.INSIDE]
    linked = [each for each in inside if each.role in PROVISIONS and is_linked(each, texts[each.node])]
    if len({each.node for each in linked}) < 2 or len(words_of(linked)) < _LINKED:
        return False
    return len(linked) >= _PERHAPS * len(inside) and found.letters[BOLD] < _ALL * found.size / 2


def _marked(
    found: Survey, marks: frozenset[str], said: frozenset[str]
) -> dict[NodeId, list[tuple[int, int, str]]]:
    """Return the added words of each text, with the mark that tells them."""
    result: dict[NodeId, list[tuple[int, int, str]]] = {}
    for mark in sorted(marks, key=lambda each: (not is_colour(each), each)):
        for each in _of_additions(found, mark, said=mark in said):
            result.setdefault(each.node, []).append((each.start, each.end, mark))
    return result


def _of_additions(found: Survey, mark: str, *, said: bool) -> Iterator[Stretch]:
    """Yield the stretches under a mark of additions; whole headings only where others are not so."""
    yield from _candidates(found, mark)
    yield from (each for each in found.signs.get(mark, ()) if each.where is not Where.WHOLE)
    heads = [each for each in found.stretches.get(mark, ()) if each.role in HEADS]
    whole = [each for each in heads if each.where is Where.WHOLE]
    headings = sum(page.role is Role.HEADING for page in found.pages)
    seldom = len(whole) * 2 <= headings
    for each in heads:
        apart = mark != BOLD and (each.where is Where.OPENING or (each.role is Role.HEADING and seldom))
        if said or apart or each.beside or each.where is Where.INSIDE:
            yield each
