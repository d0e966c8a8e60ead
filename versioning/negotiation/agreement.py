"""Agreement: how each paragraph stands, from open to agreed, and the ledger of how it came there.

Usage as in the negotiations of the United Nations: a paragraph is agreed *ad ref* until capitals confirm,
then in informals, then in the committee; what is agreed is reopened only by decision. Paragraphs of a
package are agreed when all are. A silence procedure makes agreed what nobody objects to in time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from versioning.change.transaction import Transaction
from versioning.history.act import Act, standing
from versioning.negotiation.forms import Forms
from versioning.negotiation.parts import nodes_of
from versioning.saying import worded
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution


class State(str, Enum):
    """How a paragraph stands."""

    OPEN = worded("open")
    AD_REF = worded("agreed ad ref")
    INFORMALS = worded("agreed in informals")
    COMMITTEE = worded("agreed in the committee")
    REOPENED = worded("reopened")

    @property
    def is_agreed(self) -> bool:
        """Whether the text is not to be touched."""
        return self in {State.AD_REF, State.INFORMALS, State.COMMITTEE}


@dataclass(frozen=True)
class Find:
    """Paragraphs are found to stand so. `pending` are delegations still to confirm; `by` reopened it."""

    paragraphs: tuple[str, ...]
    state: State
    reading: str = ""
    pending: tuple[str, ...] = ()
    by: str = ""
    why: str = ""


@dataclass(frozen=True)
class Confirm:
    """A delegation that was pending confirms."""

    paragraphs: tuple[str, ...]
    delegation: str


@dataclass(frozen=True)
class Tie:
    """Paragraphs become a package of that name, in place of those it had; none: it is untied."""

    package: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Correct:
    """An editorial correction of an agreed paragraph: its text before and after."""

    paragraph: str
    before: str
    after: str
    why: str = ""


@dataclass(frozen=True)
class Silence:
    """Paragraphs are put under silence until an ISO 8601 time with "Z"; unbroken, they become `becomes`."""

    paragraphs: tuple[str, ...]
    until: str
    becomes: State = State.INFORMALS
    reading: str = ""


@dataclass(frozen=True)
class Break:
    """A delegation objects: the silence of that act is broken, for all its paragraphs or for some."""

    silence: str
    delegation: str
    paragraphs: tuple[str, ...] = ()
    why: str = ""


Finding = Find | Confirm | Tie | Correct | Silence | Break

FORMS: Forms[Finding] = Forms(
    {
        "find": Find,
        "confirm": Confirm,
        "tie": Tie,
        "correct": Correct,
        "silence": Silence,
        "break silence": Break,
    },
    State,
)
"""How they are kept in acts."""


@dataclass(frozen=True)
class Standing:
    """How one paragraph stands, since when and in which reading; `why` is in words, for a person."""

    state: State = State.OPEN
    pending: tuple[str, ...] = ()
    reading: str = ""
    since: str = ""
    by: str = ""
    why: str = ""


OPEN = Standing()


@dataclass(frozen=True)
class Hush:
    """A silence procedure: who broke it, for which paragraphs."""

    id: str
    silence: Silence
    broken: tuple[Break, ...] = ()

    def is_over(self, now: str) -> bool:
        """Return whether the deadline has passed."""
        return now >= self.silence.until

    def kept(self) -> tuple[str, ...]:
        """Return the paragraphs for which nobody has broken it."""
        spoken = {each for one in self.broken for each in one.paragraphs or self.silence.paragraphs}
        return tuple(each for each in self.silence.paragraphs if each not in spoken)


@dataclass(frozen=True)
class Entry:
    """One line of the ledger: who found what, when."""

    date: str
    actor: str
    finding: Finding


@dataclass(frozen=True)
class Agreement:
    """How every paragraph stands that anything was found of, packages by name, silences, and the ledger."""

    standings: Mapping[NodeId, Standing] = field(default_factory=dict)
    packages: Mapping[str, tuple[NodeId, ...]] = field(default_factory=dict)
    silences: tuple[Hush, ...] = ()
    ledger: tuple[Entry, ...] = ()

    def of(self, node: NodeId) -> Standing:
        """Return how a paragraph stands by itself."""
        return self.standings.get(node, OPEN)

    def package_of(self, node: NodeId) -> str:
        """Return the package that a paragraph belongs to, or empty."""
        return next((name for name, nodes in self.packages.items() if node in nodes), "")

    def waits_for(self, node: NodeId) -> tuple[NodeId, ...]:
        """Return the paragraphs of its package that are not agreed: as long as there are some, it isn't."""
        tied = self.packages.get(self.package_of(node), ())
        return tuple(each for each in tied if not self.of(each).state.is_agreed)

    def is_agreed(self, node: NodeId) -> bool:
        """Return whether a paragraph is agreed, and all of its package too."""
        return self.of(node).state.is_agreed and not self.waits_for(node)

    def resisting(self, change: Transaction, draft: Resolution) -> tuple[NodeId, ...]:
        """Return the agreed paragraphs of `draft` that a change would touch, in reading order.

        What is below an agreed paragraph is agreed with it; putting another one beside it touches nothing.
        """
        if not any(each.state.is_agreed for each in self.standings.values()):
            return ()
        nodes = {node for step in change.steps for node in nodes_of(step)}
        touched = {owner for node in nodes for owner in draft.upward(node)}
        agreed = (each.id for each in draft.walk() if self.of(each.id).state.is_agreed)
        return tuple(node for node in agreed if node in touched)


def agreement_of(acts: Iterable[Act], now: str = "") -> Agreement:
    """Return how paragraphs stand by the acts at a time (ISO 8601 with "Z"; empty: no deadline has passed).

    Raises ValueError when an act can't be read.
    """
    table = _Table()
    for act in standing(acts):
        table.close_silences(act.date)
        finding = FORMS.deed_of(act)
        if finding is not None:
            table.add(act, finding)
    table.close_silences(now)
    return Agreement(table.standings, table.packages, tuple(table.silences.values()), tuple(table.ledger))


class _Table:
    """The agreement in the making."""

    def __init__(self) -> None:
        self.standings: dict[NodeId, Standing] = {}
        self.packages: dict[str, tuple[NodeId, ...]] = {}
        self.silences: dict[str, Hush] = {}
        self.ledger: list[Entry] = []
        self._closed: set[str] = set()

    def add(self, act: Act, finding: Finding) -> None:
        self.ledger.append(Entry(act.date, act.actor, finding))
        if isinstance(finding, Find):
            self._find(finding, act.date)
        elif isinstance(finding, Confirm):
            self._confirm(finding)
        elif isinstance(finding, Tie):
            self.packages = {name: nodes for name, nodes in self.packages.items() if name != finding.package}
            if finding.paragraphs:
                self.packages[finding.package] = finding.paragraphs
        elif isinstance(finding, Silence):
            self.silences[act.id] = Hush(act.id, finding)
        elif isinstance(finding, Break) and finding.silence in self.silences:
            hush = self.silences[finding.silence]
            if not hush.is_over(act.date):  # who comes too late has not broken it
                broken = (*hush.broken, finding)
                self.silences[finding.silence] = Hush(hush.id, hush.silence, broken)

    def close_silences(self, now: str) -> None:
        """Let become agreed what nobody has objected to in time."""
        for hush in self.silences.values():
            if now and hush.is_over(now) and hush.id not in self._closed:
                self._closed.add(hush.id)
                silence = hush.silence
                why = "nobody broke the silence"
                self._find(Find(hush.kept(), silence.becomes, silence.reading, why=why), silence.until)

    def _find(self, find: Find, date: str) -> None:
        for node in find.paragraphs:
            self.standings[node] = Standing(find.state, find.pending, find.reading, date, find.by, find.why)

    def _confirm(self, confirm: Confirm) -> None:
        for node in confirm.paragraphs:
            held = self.standings.get(node)
            if held is not None and confirm.delegation in held.pending:
                pending = tuple(name for name in held.pending if name != confirm.delegation)
                settled = held.state is State.AD_REF and not pending
                state = State.INFORMALS if settled else held.state
                self.standings[node] = Standing(state, pending, held.reading, held.since, held.by, held.why)
