"""Clauses: from the elements of a sentence to the changes that it asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from versioning.drafting.instructions.blocks import nested
from versioning.drafting.instructions.elements import AS_GIVEN, Element, What, elements_of
from versioning.drafting.instructions.grouping import Group, grouped, verb_of
from versioning.drafting.instructions.instruction import Action, Clause, Side
from versioning.drafting.instructions.portions import in_portion
from versioning.drafting.instructions.reference import MANY, Kind, Reference
from versioning.drafting.instructions.tokens import Token, sentences
from versioning.saying import said
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import Note, StyledText, atom_text

_EDGES = (Side.START, Side.END)
Blocks = tuple[Paragraph, ...]


@dataclass
class _Parts:
    """What the elements of one clause say."""

    action: Action
    word: str = ""
    main: list[StyledText] = field(default_factory=list)
    old: list[StyledText] = field(default_factory=list)
    new: list[StyledText] = field(default_factory=list)
    read: list[StyledText] = field(default_factory=list)
    anchors: list[StyledText] = field(default_factory=list)
    check: list[StyledText] = field(default_factory=list)
    located: list[Reference] = field(default_factory=list)
    places: list[Reference] = field(default_factory=list)
    side: Side | None = None
    place_side: Side | None = None
    novel: Element | None = None
    as_: Reference | None = None
    named: list[Reference] = field(default_factory=list)
    about: tuple[Reference, ...] = ()
    rest: bool = False
    everywhere: bool = False
    occurrence: int = 0
    checks: bool = False
    portion: Element | None = None

    @property
    def targets(self) -> list[Reference]:
        """The paragraphs that the clause is about: those it names, or acts in, or those spoken of before."""
        return self.named or self.located or list(self.about)


def clauses_of(tokens: Sequence[Token], blocks: Blocks, about: tuple[Reference, ...] = ()) -> list[Clause]:
    """Return the clauses of an instruction; `blocks` are the paragraphs under it, `about` what it is about.

    What is not understood is a clause of its own that says why.
    """
    result: list[Clause] = []
    groups = [group for sentence in sentences(tuple(tokens)) for group in _groups(sentence)]
    taker = next((at for at in reversed(range(len(groups))) if _takes_blocks(groups[at])), len(groups) - 1)
    about = about or _located_later(groups)
    for at, group in enumerate(groups):
        below = blocks if at == taker else ()
        as_given = any(each.what is What.NEW and each.word == AS_GIVEN for each in group)
        found = _clauses(group, below if as_given else nested(below), about)
        for clause in found:
            if clause.targets and clause.action is not Action.UNKNOWN:
                about = clause.targets if clause.targets[0].kind not in MANY else about
        result += found
    return result


def _located_later(groups: Sequence[Group]) -> tuple[Reference, ...]:
    """Return where all clauses act when only the last one says so ("delete “A” and “B” in paragraph 5")."""
    verbs = {verb.action for verb in map(verb_of, groups) if verb is not None}
    if len(groups) < 2 or len(verbs) != 1 or not verbs <= {Action.REPLACE, Action.DELETE, Action.INSERT}:
        return ()
    placed = [[each for each in group if each.what is What.PLACE and each.side is None] for group in groups]
    if any(placed[:-1]) or not placed[-1] or placed[-1][0].word != "in":
        return ()
    return tuple(ref for each in placed[-1] for ref in each.refs if ref.kind is not Kind.SAME)


def places_of(tokens: Sequence[Token]) -> tuple[Reference, ...]:
    """Return the paragraphs that words without a verb name ("In operative paragraph 5:")."""
    elements = elements_of(tokens)
    return tuple(
        ref for each in elements if each.what is What.PLACE and each.side is None for ref in each.refs
    )


def _groups(sentence: Sequence[Token]) -> list[Group]:
    return grouped(elements_of(sentence))


def _takes_blocks(group: Group) -> bool:
    verb = verb_of(group)
    if verb is not None and verb.action is Action.RENUMBER:
        return False
    return any(each.what in {What.TEXT, What.READS, What.NEW, What.CHECK, What.WITH} for each in group)


def _clauses(group: Group, blocks: Blocks, about: tuple[Reference, ...]) -> list[Clause]:
    verb = verb_of(group)
    unknown = [each.word for each in group if each.what is What.UNKNOWN]
    if verb is None:
        return [Clause(Action.UNKNOWN, problem=said("no verb says what is to be done"))]
    if verb.action is Action.KEEP_ENDS or (verb.action is Action.RENUMBER and not _renumbers_one(group)):
        return [Clause(verb.action)]
    if unknown:
        problem = said("the words “{words}” are not known in an instruction", words=" ".join(unknown))
        return [Clause(Action.UNKNOWN, problem=problem)]
    parts = _parts(group, verb)
    parts.about = about
    parts.located = list(dict.fromkeys(each for ref in parts.located for each in _spoken_of(ref, about)))
    near = tuple(parts.located) or about
    parts.named = [each for ref in parts.named for each in _spoken_of(ref, near)]
    parts.places = [each for ref in parts.places for each in _spoken_of(ref, near)]
    in_brackets = verb.word == "bracket" or any(each.what is What.BRACKETS for each in group)
    made = _bracketing(parts) if in_brackets else _MAKERS[verb.action](parts, blocks)
    if parts.portion is not None:
        made = [in_portion(each, parts.portion.word, parts.portion.number) for each in made]
    return [replace(each, check=_check(parts, blocks, each)) for each in made]


def _renumbers_one(group: Group) -> bool:
    """Return whether it is said which number a paragraph is to bear; all others follow by themselves."""
    placed = [each for each in group if each.what is What.PLACE and each.side is None]
    return any(each.word != "as" for each in placed) and (
        len(placed) > 1 or any(each.what is What.QUOTE for each in group)
    )


def _spoken_of(ref: Reference, about: tuple[Reference, ...]) -> list[Reference]:
    """Return what "the same paragraph" or a mere "subparagraph (b)" means."""
    if ref.kind is Kind.SAME:
        return [replace(each, chapeau=ref.chapeau or each.chapeau) for each in about]
    if ref.kind is Kind.BELOW and not ref.number and len(about) == 1 and about[0].kind is not Kind.BELOW:
        return (
            [replace(about[0], path=(*about[0].path[: -len(ref.path) or None], *ref.path))]
            if about[0].path
            else [replace(about[0], path=ref.path)]
        )
    return [ref]


def _check(parts: _Parts, blocks: Blocks, clause: Clause) -> tuple[StyledText, ...]:
    """Return what the text is said to read."""
    if clause.action is Action.DELETE and clause.old is None and not clause.rest:
        return tuple(parts.read) or tuple(block.text for top in blocks for block in top.walk())
    if parts.checks:
        return tuple(parts.check) or tuple(block.text for top in blocks for block in top.walk())
    return ()


def _parts(group: Group, verb: Element) -> _Parts:
    parts = _Parts(verb.action, verb.word)
    bucket = parts.main
    before = verb
    for each in group:
        if each.what is What.PLACE and not each.word and each.side is None and _is_located(before):
            each = replace(each, word="in")  # noqa: PLW2901 (the list goes on)
        before = each
        if each.what is What.QUOTE:
            bucket.append(each.quote)
            if bucket is parts.anchors and (parts.side is not Side.BETWEEN or len(parts.anchors) > 1):
                bucket = parts.main
        else:
            bucket = _heed(parts, each, bucket)
    return parts


def _is_located(element: Element) -> bool:
    """Return whether an element says where a clause acts."""
    return element.what is What.PLACE and element.word == "in" and element.side is None


def _heed(parts: _Parts, each: Element, bucket: list[StyledText]) -> list[StyledText]:
    """Take in an element that is no quotation; return where the next quotation goes."""
    buckets = {What.WITH: parts.new, What.FOR: parts.old, What.SIDE: parts.anchors, What.CHECK: parts.check}
    if each.what is What.SIDE:
        parts.side = each.side
    elif each.what is What.SPAN:
        parts.side, parts.anchors = each.side, list(each.quotes)
    elif each.what is What.PLACE:
        _heed_place(parts, each)
    elif each.what is What.EDGE and parts.anchors and parts.action is Action.DELETE:
        parts.rest = True  # "delete the words after “X” to the end of the paragraph"
    elif each.what is What.EDGE:
        parts.side, parts.located = each.side, [*parts.located, *each.refs]
    elif each.what is What.NEW:
        parts.novel = each
    elif each.what is What.CHECK:
        parts.checks = True
    elif each.what is What.PORTION:
        parts.portion = each
    else:
        parts.rest = parts.rest or each.what is What.REST
        parts.everywhere = parts.everywhere or each.what is What.EVERYWHERE
        parts.occurrence = each.number if each.what is What.OCCURRENCE else parts.occurrence
    if each.what in {What.TEXT, What.READS} or (each.what is What.NEW and bucket is not parts.new):
        return parts.check if parts.checks else parts.read
    return buckets.get(each.what, bucket)


def _heed_place(parts: _Parts, each: Element) -> None:
    if each.word == "as":
        parts.as_ = each.refs[0]
    elif each.side is None:
        (parts.located if each.word == "in" else parts.named).extend(each.refs)
    else:
        parts.place_side = each.side
        parts.places += each.refs


def _per_target(parts: _Parts, clause: Clause) -> list[Clause]:
    """Return a clause for each paragraph; one where the words name many paragraphs at once."""
    clause = replace(
        clause,
        side=clause.side or parts.side,
        anchors=tuple(parts.anchors),
        everywhere=parts.everywhere,
        occurrence=parts.occurrence,
    )
    many = any(ref.kind in MANY for ref in parts.targets)
    if many or len(parts.targets) < 2:
        return [replace(clause, targets=tuple(parts.targets), everywhere=parts.everywhere or many)]
    return [replace(clause, targets=(ref,)) for ref in parts.targets]


def _deleting(parts: _Parts, blocks: Blocks) -> list[Clause]:
    olds = parts.main + parts.old
    alone = parts.side is Side.AFTER or (parts.side is Side.FROM and len(parts.anchors) == 1)
    if not olds and not parts.read and not blocks and alone and parts.anchors:
        parts.rest = True  # "delete the text after “X”"
    if parts.rest:
        parts.anchors += olds
        parts.side = parts.side or Side.AFTER
        return (
            _per_target(parts, Clause(Action.DELETE, rest=True))
            if parts.anchors
            else [_unclear(said("from where"))]
        )
    if parts.portion is not None and not (olds or parts.read or blocks or parts.anchors or parts.rest):
        return _per_target(parts, Clause(Action.DELETE))  # which words these are, the portion tells
    words = parts.read if parts.read and not olds and not parts.named else olds
    words = words or [block.text for block in blocks if len(blocks) == 1 and not parts.named]
    if words:
        return [each for old in words for each in _per_target(parts, Clause(Action.DELETE, old=old))]
    if parts.side in {Side.BETWEEN, Side.FROM} and len(parts.anchors) > 1:
        return _per_target(parts, Clause(Action.DELETE))
    return [_unclear(said("what goes"))] if parts.anchors else _deleting_whole(parts)


def _deleting_whole(parts: _Parts) -> list[Clause]:
    """Return the clauses that delete the paragraphs that are named, not those that something happens in."""
    whole = parts.named
    if not whole:
        return [_unclear(said("what goes"))]
    if any(ref.kind in MANY for ref in whole):
        return [Clause(Action.DELETE, tuple(whole))]
    return [Clause(Action.DELETE, (ref,)) for ref in whole]


def _replacing(parts: _Parts, blocks: Blocks) -> list[Clause]:
    olds, news = (parts.old, parts.main + parts.new) if parts.old else (parts.main, parts.new)
    if parts.word and not parts.old and not parts.new and len(parts.main) > 1:
        olds, news = parts.main[1:], parts.main[:1]
    news = news + parts.read
    news = news or [block.text for block in blocks[:1] if len(blocks) == 1 and (olds or parts.rest)]
    if not olds and parts.side in {Side.BETWEEN, Side.FROM} and len(parts.anchors) > 1 and news:
        return _per_target(parts, Clause(Action.REPLACE, new=news[0]))
    if parts.rest and not parts.anchors and not olds and parts.targets:
        return _rewriting(parts, blocks or _as_blocks(news))  # "replace the existing text of paragraph 5"
    if parts.rest or (not olds and parts.side is Side.AFTER and parts.anchors and news):
        parts.side = parts.side or Side.AFTER
        parts.anchors += olds
        clause = Clause(Action.REPLACE, new=news[0] if news else None, rest=True)
        return _per_target(parts, clause) if news and parts.anchors else [_unclear(said("what is replaced"))]
    if not olds:
        return _rewriting(parts, blocks or _as_blocks(news))
    if len(news) not in {1, len(olds)}:
        return [_unclear(said("what comes"))]
    pairs = zip(olds, news * len(olds) if len(news) == 1 else news, strict=False)
    return [
        each for old, new in pairs for each in _per_target(parts, Clause(Action.REPLACE, old=old, new=new))
    ]


def _inserting(parts: _Parts, blocks: Blocks) -> list[Clause]:
    words = parts.main + parts.new + parts.read
    novel = parts.novel
    if novel is not None and novel.word == "footnote" and (words or len(blocks) == 1):
        return _note(parts, words[0] if words else blocks[0].text)
    beside_words = bool(parts.anchors) or (
        novel is None
        and parts.side in _EDGES
        and parts.place_side is None
        and not any(ref.kind in MANY for ref in parts.targets)
    )  # what comes at the end of the preamble is a paragraph
    if beside_words and not (novel and blocks):
        news = words or [block.text for block in blocks[:1] if len(blocks) == 1]
        if not news:
            return [_unclear(said("what comes"))]
        return [each for new in news for each in _per_target(parts, Clause(Action.INSERT, new=new))]
    blocks = blocks or _as_blocks(words)
    if not blocks:
        return [_unclear(said("what comes"))]
    if novel is None and parts.side not in _EDGES and not parts.places and parts.as_ is None:
        return [_unclear(said("where it comes"))]
    return [_paragraphs(parts, blocks)]


def _paragraphs(parts: _Parts, blocks: Blocks) -> Clause:
    """Return the clause that puts whole paragraphs somewhere."""
    novel, as_ = parts.novel, parts.as_
    role, number = (novel.role, novel.label) if novel else (None, "")
    side, places, targets = parts.place_side, parts.places, parts.targets
    if as_ is not None and side is None and (as_.number or as_.path):
        role = role or {Kind.PREAMBULAR: Role.PREAMBULAR, Kind.OPERATIVE: Role.OPERATIVE}.get(as_.kind)
        number = number or " ".join(filter(None, (str(as_.number), as_.order)))
        if as_.number < 0:
            side, number, targets = Side.END, "", []
    if side is None and parts.side in _EDGES:
        side = parts.side
    if side is None and novel is not None and novel.side is not None:
        side = novel.side
    return Clause(
        Action.INSERT,
        tuple(targets),
        place_side=side,
        places=tuple(places),
        blocks=blocks,
        role=role,
        number=number,
        as_given=novel is not None and novel.word == AS_GIVEN,
    )


def _note(parts: _Parts, text: StyledText) -> list[Clause]:
    note = Note(derived_id("note", text.chars), text)
    if not parts.anchors and parts.side not in _EDGES:
        return [_unclear(said("where the footnote stands"))]
    return _per_target(parts, Clause(Action.INSERT, new=atom_text(note)))


def _rewriting(parts: _Parts, blocks: Blocks) -> list[Clause]:
    news = parts.read + parts.new
    olds = parts.main + parts.old
    if olds and (news or parts.old):  # “X” should read “Y”; for “X” read “Y”
        if parts.old and not news:
            olds, news = parts.old, parts.main
        pairs = zip(olds, news, strict=False)
        return [
            each
            for old, new in pairs
            for each in _per_target(parts, Clause(Action.REPLACE, old=old, new=new))
        ]
    blocks = blocks or _as_blocks(news + olds)
    if not parts.targets or not blocks:
        return [_unclear(said("what should read so") if blocks else said("how it should read"))]
    role = parts.novel.role if parts.novel else None
    as_given = parts.novel is not None and parts.novel.word == AS_GIVEN
    return [Clause(Action.REWRITE, tuple(parts.targets), blocks=blocks, role=role, as_given=as_given)]


def _moving(parts: _Parts, blocks: Blocks) -> list[Clause]:
    if parts.main or blocks:
        return [_unclear(said("how words are moved; delete them and insert them elsewhere"))]
    side = parts.place_side or (parts.side if parts.side in _EDGES else None)
    places, targets = parts.places, parts.targets
    if side is None and parts.as_ is not None:
        down = (
            len(targets) == 1
            and targets[0].kind is parts.as_.kind
            and 0 < targets[0].number < parts.as_.number
        )
        side, places = Side.AFTER if down else Side.BEFORE, [parts.as_]
    if side in _EDGES and not places:
        places, targets = parts.located, parts.named
    if side is None or not targets:
        return [_unclear(said("where it is moved to") if targets else said("what is moved"))]
    return [Clause(Action.MOVE, tuple(targets), place_side=side, places=tuple(places))]


def _merging(parts: _Parts, blocks: Blocks) -> list[Clause]:
    blocks = blocks or _as_blocks(parts.read + parts.main + parts.new)
    if len(parts.targets) < 2:
        return [_unclear(said("which paragraphs are merged"))]
    return [Clause(Action.MERGE, tuple(parts.targets), blocks=blocks)]


def _splitting(parts: _Parts, blocks: Blocks) -> list[Clause]:
    if parts.anchors and len(parts.targets) == 1:
        return [Clause(Action.SPLIT, tuple(parts.targets), side=parts.side, anchors=tuple(parts.anchors))]
    blocks = blocks or _as_blocks(parts.read + parts.main + parts.new)
    if len(parts.targets) != 1 or len(blocks) < 2:
        return [_unclear(said("into what it is split"))]
    return [Clause(Action.SPLIT, tuple(parts.targets), blocks=blocks)]


def _renumbering(parts: _Parts, blocks: Blocks) -> list[Clause]:
    if parts.main and len(parts.named) == 1 and not blocks:
        return [Clause(Action.RENUMBER, tuple(parts.named), number=f"={parts.main[0].plain}")]
    if parts.as_ is None:
        return [Clause(Action.RENUMBER)]
    number = f"={parts.as_.number} {parts.as_.order}." if parts.as_.order else "="
    one = [ref for ref in parts.named if ref.kind not in MANY]
    if len(one) != 1:
        return [Clause(Action.RENUMBER)]
    return [Clause(Action.RENUMBER, tuple(one), places=(parts.as_,), number=number)]


def _bracketing(parts: _Parts) -> list[Clause]:
    """Return the clauses that put quoted words in brackets, or take them out of these."""
    bare = parts.main + parts.old + parts.read + parts.anchors
    if not bare:
        return [_unclear(said("which words the brackets are around"))]
    parts.side, parts.anchors = None, []
    made: list[Clause] = []
    for words in bare:
        bracketed = StyledText("[") + words + StyledText("]")
        old, new = (bracketed, words) if parts.action is Action.DELETE else (words, bracketed)
        made += _per_target(parts, Clause(Action.REPLACE, old=old, new=new))
    return made


def _unclear(what: str) -> Clause:
    return Clause(Action.UNKNOWN, problem=said("the instruction does not say {what}", what=what))


def _as_blocks(texts: Sequence[StyledText]) -> Blocks:
    return tuple(
        Paragraph(derived_id("block", f"{at} {text.chars}"), Role.TEXT, text) for at, text in enumerate(texts)
    )


_MAKERS: dict[Action, Callable[[_Parts, Blocks], list[Clause]]] = {
    Action.DELETE: _deleting,
    Action.REPLACE: _replacing,
    Action.INSERT: _inserting,
    Action.REWRITE: _rewriting,
    Action.MOVE: _moving,
    Action.MERGE: _merging,
    Action.SPLIT: _splitting,
    Action.RENUMBER: _renumbering,
}
