"""What is searched in a window, and what was found there: in the text, in proposals, in revisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from editor.page import Page
from editor.words import listed, tr, unmarked
from ui.dialogs.masthead_dialog import LABELS
from ui.panels.find_bar import line_of
from ui.parts.choices import Choice
from ui.wording.contents import spoken_label
from versioning.drafting.searching import Hit, Query, hits, hits_apart, unpacked
from versioning.tree.identity import NodeId
from versioning.tree.numbering import labels
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution
from versioning.tree.text import StyledText, styled

_MASTHEAD = "masthead: "


@dataclass(frozen=True)
class Source:
    """A draft in which is searched: those of its texts that count. `name` is empty for the text itself.

    `show` brings what was found before a person.
    """

    name: str
    draft: Resolution
    texts: Sequence[tuple[NodeId, StyledText]]
    show: Callable[[Hit], object]

    @cached_property
    def labelled(self) -> Callable[[NodeId], str]:
        """What says how a paragraph or note of the draft is cited, or a field of its masthead called."""
        known = labels(self.draft)
        return lambda node: field_name(node) or spoken_label(self.draft, node, known)

    @cached_property
    def text_of(self) -> Mapping[NodeId, StyledText]:
        """The texts by their paragraph, note or field."""
        return dict(self.texts)


@dataclass(frozen=True)
class Found:
    """A hit in a source."""

    source: Source
    hit: Hit

    @property
    def label(self) -> str:
        """Where it is, as a person says it: "OP5 (b)", "Rev.1, OP5"."""
        return listed(filter(None, (self.source.name, self.source.labelled(self.hit.node))))

    def choice(self, act: Callable[[], object]) -> Choice:
        """Return the line of it: its label, and its words among those around them."""
        chars = self.source.text_of[self.hit.node].chars
        return line_of(chars, self.hit.start, self.hit.end, self.label, act)


def masthead_texts(draft: Resolution) -> Iterator[tuple[NodeId, StyledText]]:
    """Yield the fields of a masthead that say something, as texts under names that no paragraph has."""
    for name in MASTHEAD_FIELDS:
        if value := getattr(draft.masthead, name):
            yield f"{_MASTHEAD}{name}", styled(value)


def field_of(node: NodeId) -> str:
    """Return which field of the masthead is meant; empty for a paragraph or note."""
    return node.removeprefix(_MASTHEAD) if node.startswith(_MASTHEAD) else ""


def field_name(node: NodeId) -> str:
    """Return what that field is called."""
    name = field_of(node)
    return unmarked(tr("Masthead", LABELS[name])) if name else ""


def find(sources: Sequence[Source], query: Query) -> tuple[Found, ...]:
    """Return what is found of plain words; raises PatternError."""
    return tuple(Found(source, hit) for source in sources for hit in hits(source.texts, query))


def find_apart(
    sources: Sequence[Source], query: Query, call: Callable[[object, object, object], bytes]
) -> tuple[Found, ...]:
    """Return what is found of a regular expression by a process that can be ended; raises PatternError.

    `call` has a function called there with what it is given.
    """
    places = [(source, node) for source in sources for node, _ in source.texts]
    texts = [(str(at), text.chars) for at, text in enumerate(_texts(sources))]
    told = unpacked(call(hits_apart, texts, query), texts)
    return tuple(
        Found(source, hit._replace(node=node)) for hit in told for source, node in (places[int(hit.node)],)
    )


def _texts(sources: Sequence[Source]) -> Iterator[StyledText]:
    for source in sources:
        yield from (text for _, text in source.texts)


def show_found(page: Page, hit: Hit) -> None:
    """Bring what was found before a person; at what stands above the text, the top of the page."""
    if field_of(hit.node):
        page.verticalScrollBar().setValue(0)
    else:
        page.show_range(hit.node, hit.start, hit.end)
