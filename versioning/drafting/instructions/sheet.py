"""Reading a sheet: from an amendment document, or words typed in a meeting, to instructions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from versioning.drafting.instructions.blocks import nested
from versioning.drafting.instructions.clauses import clauses_of, places_of
from versioning.drafting.instructions.elements import What
from versioning.drafting.instructions.grouping import grouped, verb_of
from versioning.drafting.instructions.instruction import Action, Clause, Instruction, Sheet
from versioning.drafting.instructions.reference import Kind, Reference
from versioning.drafting.instructions.scanning import elements_of
from versioning.drafting.instructions.tokens import Sort, Token, UnclosedError, quotations, tokenized
from versioning.drafting.instructions.vocabulary import VERBS
from versioning.saying import said
from versioning.tree.identity import derived_id
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import StyledText

_AMENDS = re.compile(
    r"(?:amendments?|amendements?)\s+(?:to|au|aux|à)\b[^:]*?"
    r"(?P<symbol>[A-Z]{1,6}/[\w./()\[\]-]*\w(?:\)|\])?(?:\s\(\d{4}\)|\s(?-i:[A-Z](?:[-–][A-Z])?)(?!\w))?)",
    re.IGNORECASE | re.DOTALL,
)
_INLINE = re.compile(
    r"(?:\bread(?:s|ing)?|\bas follows|\bthe following(?: [\w-]+){0,4}|\bread as follows"
    r"|ainsi (?:conçu|libellé)e?s?|comme suit|suivants?)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_STARTS = frozenset(
    (
        *(
            "in",
            "after",
            "before",
            "at",
            "between",
            "following",
            "from",
            "throughout",
            "operative",
            "preambular",
            "to",
        ),
        *(
            "paragraph",
            "paragraphs",
            "op",
            "ops",
            "pp",
            "pps",
            "title",
            "the",
            "subparagraph",
            "annex",
            "footnote",
        ),
        *(
            "for",
            "wherever",
            "new",
            "as",
            "immediately",
            "section",
            "part",
            "under",
            "within",
            "on",
            "all",
            "para",
        ),
        *(
            "au",
            "aux",
            "dans",
            "après",
            "avant",
            "à",
            "entre",
            "le",
            "la",
            "les",
            "paragraphe",
            "titre",
            "first",
        ),
        *(
            "text",
            "keep",
            "instead",
            "chapeau",
            "last",
            "subparagraphs",
            "heading",
            "every",
            "a",
            "also",
            "please",
        ),
        *("then", "and"),
    )
)
_INTRODUCES = re.compile(
    r"\b(?:draft resolution|draft decision|text|document)\b[^:“]*"
    r"\b(?:amended|revised|modified) as follows\s*:\s*$"
    r"|\bfollowing (?:oral )?(?:amendments?|revisions?|changes?)\b[^:“]*:\s*$",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"(?:new\s+)?(?P<kind>OP|PP|operative paragraph|preambular paragraph)\s*(?P<number>\d{1,3})\s*"
    r"(?P<order>bis|ter|quater|quinquies|sexies|alt)\s*(?:\(new\)\s*)?[:.–—-]\s*",
    re.IGNORECASE,
)
_QUOTES = "“”«»„\"'‘"
_NUMBERED = re.compile(r"(?P<number>\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)|[-–•*]\s+")
_NO_LABEL = Label()


@dataclass
class _Item:
    """An instruction in the making: its words, and the paragraphs under it."""

    number: str
    text: StyledText
    blocks: list[Paragraph] = field(default_factory=list)

    @property
    def expects(self) -> bool:
        """Whether it announces paragraphs that stand under it."""
        return self.text.plain.rstrip().endswith((":", "："))

    @property
    def is_head(self) -> bool:
        """Whether it only says what the instructions under it are about."""
        try:
            tokens = tokenized(self.text)
        except UnclosedError:
            return False
        return self.expects and not _announces(tokens) and bool(places_of(tokens))


def read_sheet(document: Resolution) -> Sheet:
    """Return the instructions of an amendment document.

    Whatever of its text is neither an instruction nor under one is an instruction that is not
    understood, so that no word is passed over.
    """
    numbers = labels(document)
    items: list[_Item] = []
    for paragraph in document.children:
        number = numbers.get(paragraph.id, _NO_LABEL).number or paragraph.number
        if paragraph.role in FRONT and not _is_instruction(paragraph.text):
            continue
        if _INTRODUCES.search(paragraph.text.plain):
            for child in paragraph.children:
                _take(items, child, child.number)
            continue
        _take(items, paragraph, number)
    amends = _amended(document)
    instructions = tuple(_instruction(item) for item in items)
    return Sheet(instructions, amends, document.masthead.symbol, _submitted_by(document))


def read_text(typed: str) -> Sheet:
    """Return the instructions of words typed in a meeting: one a line, and so are new paragraphs."""
    paragraphs: list[Paragraph] = []
    for at, line in enumerate(typed.splitlines()):
        words = line.strip()
        if not words:
            continue
        match = _NUMBERED.match(words)
        number = (match["number"] or "") if match else ""
        text = StyledText(words[match.end() :] if match else words)
        if match and number.startswith("(") and not _is_instruction(text):
            text, number = StyledText(words), ""
        node = derived_id(typed, str(at))
        paragraphs.append(Paragraph(node, Role.TEXT, text, (), number))
    return read_sheet(Resolution(derived_id(typed, "sheet"), Masthead(), tuple(paragraphs)))


def _is_instruction(text: StyledText) -> bool:
    """Return whether a text reads as an instruction, and not as a paragraph that one brings."""
    try:
        tokens = tokenized(text)
    except UnclosedError:
        tokens = tokenized(StyledText("".join(" " if char in _QUOTES else char for char in text.plain)))
    if _ROOM.match(text.chars):
        return True
    if not tokens:
        return False
    opens = tokens[0].text in _STARTS or VERBS.open_with(tokens[0].text)
    if not opens and tokens[0].sort is not Sort.QUOTE:
        return False
    elements = elements_of(tokens)
    says = any(map(verb_of, grouped(elements)))
    unknown = sum(each.what is What.UNKNOWN for each in elements)
    return says and unknown <= min(2, len(elements) // 3)


def _take(items: list[_Item], paragraph: Paragraph, number: str) -> None:
    """Take one paragraph of a document as an instruction, or as what the last one brings."""
    last = items[-1] if items else None
    if last is not None and last.is_head and not number.strip("().").isdecimal():
        last.blocks.append(replace(paragraph, number=paragraph.number))
        return
    heads = paragraph.text.plain.rstrip().endswith(":") and bool(paragraph.children)
    is_item = _is_instruction(paragraph.text) or (heads and not (last and last.expects and not last.blocks))
    if last is not None and not is_item and (last.expects or last.blocks):
        last.blocks.append(replace(paragraph, number=paragraph.number))
        return
    if not is_item and paragraph.role in {Role.HEADING, Role.ORGAN} and last is None:
        return  # a title above the instructions
    items.append(_Item(number.rstrip("."), paragraph.text, list(paragraph.children)))


def _amended(document: Resolution) -> str:
    """Return the symbol of the text that a document says above its instructions that it amends."""
    for paragraph in document.children:
        if paragraph.role is Role.OPERATIVE or _is_instruction(paragraph.text):
            return ""
        match = _AMENDS.search(paragraph.text.plain.replace("\u2011", "-"))
        if match:
            return "".join(match["symbol"].split())
    return ""


def _submitted_by(document: Resolution) -> str:
    """Return who submits a document, as its heading says; empty when it doesn't."""
    line = document.first(Role.SPONSORS)
    before, colon, _ = (line.text.plain if line is not None else "").partition(":")
    return " ".join(before.split()) if colon else ""


def _instruction(item: _Item) -> Instruction:
    try:
        clauses = tuple(_clauses(item.text, item.blocks, ()))
    except UnclosedError as error:
        clauses = (Clause(Action.UNKNOWN, problem=str(error)),)
    return Instruction(item.number, item.text, clauses or (_not_understood(said("it asks for nothing")),))


def _not_understood(problem: str) -> Clause:
    return Clause(Action.UNKNOWN, problem=problem)


def _clauses(text: StyledText, blocks: Sequence[Paragraph], about: tuple[Reference, ...]) -> Iterator[Clause]:
    """Yield the clauses of an instruction, of those listed under it, and of what follows its new text."""
    room = _ROOM.match(text.chars)
    if room is not None:
        yield from _in_the_room(room, text, blocks)
        return
    if not blocks:
        text, blocks = _with_inline_block(text)
    tokens = tokenized(text)
    listed = [block for block in blocks if _is_instruction(block.text)]
    if listed and (len(listed) == len(blocks) or not _announces(tokens)):
        about = places_of(tokens) or about
        for block in blocks:
            yield from _clauses(block.text, block.children, about)
        return
    after = [block for block in blocks if _only_renumbers(block)]
    kept = [block for block in blocks if block not in after]
    yield from clauses_of(tokens, tuple(kept), about)
    for block in after:
        yield from _clauses(block.text, (), about)


def _in_the_room(room: re.Match[str], text: StyledText, blocks: Sequence[Paragraph]) -> Iterator[Clause]:
    """Yield what "OP5 bis: …" and "OP5 alt: …" mean: a new paragraph, or another text for one."""
    rest = text.slice(room.end())
    block = Paragraph(derived_id("room", text.chars), Role.TEXT, rest)
    given = nested((*((block,) if rest.plain.strip() else ()), *blocks))
    is_operative = room["kind"].lower().startswith("op")
    ref = Reference(Kind.OPERATIVE if is_operative else Kind.PREAMBULAR, int(room["number"]))
    if not given:
        yield _not_understood(said("it does not say how the paragraph reads"))
    elif room["order"].lower() == "alt":
        yield Clause(Action.REWRITE, (ref,), blocks=given)
    else:
        role = Role.OPERATIVE if is_operative else Role.PREAMBULAR
        number = f"{ref.number} {room['order'].lower()}"
        yield Clause(Action.INSERT, blocks=given, role=role, number=number)


def _announces(tokens: Iterable[Token]) -> bool:
    """Return whether an instruction does something itself."""
    return verb_of(elements_of(tuple(tokens))) is not None


def _only_renumbers(block: Paragraph) -> bool:
    says = block.text.plain.startswith(("Renumber", "And renumber")) and not block.children
    return says and _is_instruction(block.text)


def _with_inline_block(text: StyledText) -> tuple[StyledText, tuple[Paragraph, ...]]:
    """Return an instruction without the text behind its colon that isn't quoted, and that text as a block."""
    quoted = quotations(text.chars)
    for match in _INLINE.finditer(text.chars):
        inside = any(start < match.start() < end for start, end in quoted)
        if inside or any(start == match.end() for start, _ in quoted):
            continue
        block = Paragraph(derived_id("inline", text.chars), Role.TEXT, text.slice(match.end()))
        return text.slice(0, match.end()), (block,)
    return text, ()
