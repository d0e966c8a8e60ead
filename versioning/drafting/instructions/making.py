"""From what the elements of a clause say to the changes that its verb asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from versioning.drafting.instructions.elements import AS_GIVEN
from versioning.drafting.instructions.instruction import Action, Clause, Side
from versioning.drafting.instructions.parts import Parts
from versioning.drafting.instructions.reference import MANY, Kind
from versioning.saying import said
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import Note, StyledText, atom_text

Blocks = tuple[Paragraph, ...]
_EDGES = (Side.START, Side.END)


def _per_target(parts: Parts, clause: Clause) -> list[Clause]:
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


def _deleting(parts: Parts, blocks: Blocks) -> list[Clause]:
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


def _deleting_whole(parts: Parts) -> list[Clause]:
    """Return the clauses that delete the paragraphs that are named, not those that something happens in."""
    whole = parts.named
    if not whole:
        return [_unclear(said("what goes"))]
    if any(ref.kind in MANY for ref in whole):
        return [Clause(Action.DELETE, tuple(whole))]
    return [Clause(Action.DELETE, (ref,)) for ref in whole]


def _replacing(parts: Parts, blocks: Blocks) -> list[Clause]:
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


def _inserting(parts: Parts, blocks: Blocks) -> list[Clause]:
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


def _paragraphs(parts: Parts, blocks: Blocks) -> Clause:
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


def _note(parts: Parts, text: StyledText) -> list[Clause]:
    note = Note(derived_id("note", text.chars), text)
    if not parts.anchors and parts.side not in _EDGES:
        return [_unclear(said("where the footnote stands"))]
    return _per_target(parts, Clause(Action.INSERT, new=atom_text(note)))


def _rewriting(parts: Parts, blocks: Blocks) -> list[Clause]:
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


def _moving(parts: Parts, blocks: Blocks) -> list[Clause]:
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


def _merging(parts: Parts, blocks: Blocks) -> list[Clause]:
    blocks = blocks or _as_blocks(parts.read + parts.main + parts.new)
    if len(parts.targets) < 2:
        return [_unclear(said("which paragraphs are merged"))]
    return [Clause(Action.MERGE, tuple(parts.targets), blocks=blocks)]


def _splitting(parts: Parts, blocks: Blocks) -> list[Clause]:
    if parts.anchors and len(parts.targets) == 1:
        return [Clause(Action.SPLIT, tuple(parts.targets), side=parts.side, anchors=tuple(parts.anchors))]
    blocks = blocks or _as_blocks(parts.read + parts.main + parts.new)
    if len(parts.targets) != 1 or len(blocks) < 2:
        return [_unclear(said("into what it is split"))]
    return [Clause(Action.SPLIT, tuple(parts.targets), blocks=blocks)]


def _renumbering(parts: Parts, blocks: Blocks) -> list[Clause]:
    if parts.main and len(parts.named) == 1 and not blocks:
        return [Clause(Action.RENUMBER, tuple(parts.named), number=f"={parts.main[0].plain}")]
    if parts.as_ is None:
        return [Clause(Action.RENUMBER)]
    number = f"={parts.as_.number} {parts.as_.order}." if parts.as_.order else "="
    one = [ref for ref in parts.named if ref.kind not in MANY]
    if len(one) != 1:
        return [Clause(Action.RENUMBER)]
    return [Clause(Action.RENUMBER, tuple(one), places=(parts.as_,), number=number)]


def bracketing(parts: Parts) -> list[Clause]:
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


MAKERS: dict[Action, Callable[[Parts, Blocks], list[Clause]]] = {
    Action.DELETE: _deleting,
    Action.REPLACE: _replacing,
    Action.INSERT: _inserting,
    Action.REWRITE: _rewriting,
    Action.MOVE: _moving,
    Action.MERGE: _merging,
    Action.SPLIT: _splitting,
    Action.RENUMBER: _renumbering,
}
"""By verb, what makes the clauses; the paragraphs are those under the instruction."""
