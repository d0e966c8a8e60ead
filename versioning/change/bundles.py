"""Bundles: the steps of a change, those together that matter to one another.

Steps of different bundles can be made in either order, as they are. So a change that reaches some bundles
has nothing to do with the others, however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from versioning.change.reach import Reach, Reaching, taken_along
from versioning.change.step import Step
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

Numbered = tuple[int, Step]


class Bundle:
    """Steps with their numbers, and the keys of all that they reach."""

    __slots__ = ("keys", "steps")

    def __init__(self, steps: Iterable[Numbered], keys: Iterable[str]) -> None:
        """Bundle steps up."""
        self.steps, self.keys = list(steps), set(keys)


class Bundles:
    """The steps of a change in bundles. A step that gives the draft another id makes one bundle of all."""

    def __init__(self) -> None:
        """Start without any step."""
        self._of: dict[str, Bundle] = {}
        self._count = 0
        self.is_bounded = True

    def add(self, step: Step, draft: Resolution) -> None:
        """Add a step made on `draft`, the draft as the steps before leave it."""
        reaching = Reaching()
        reaching.add(step, draft)
        reach = reaching.reach
        self.is_bounded = self.is_bounded and reach.is_bounded
        keys = {*reach.keys, *taken_along(step, draft), *(() if reach.is_bounded else (draft.id,))}
        bundles = sorted(self._holding(keys), key=lambda each: len(each.keys))
        bundle = bundles.pop() if bundles else Bundle((), ())
        for other in bundles:
            bundle.steps += other.steps
            keys |= other.keys
        bundle.steps.append((self._count, step))
        bundle.keys |= keys
        self._of.update(dict.fromkeys(keys, bundle))
        self._count += 1

    def reached(self, reach: Reach) -> tuple[Step, ...]:
        """Return the steps, in their order, that can matter to what reaches so far."""
        return self.about(reach.keys if reach.is_bounded and self.is_bounded else self._of)

    def about(self, keys: Iterable[str]) -> tuple[Step, ...]:
        """Return the steps, in their order, of the bundles that have one of these keys."""
        return tuple(step for _, step in _in_order(self._holding(keys)))

    def keys_with(self, nodes: Iterable[NodeId]) -> frozenset[str]:
        """Return nodes with the keys of all to which steps about them can matter."""
        nodes = tuple(nodes)
        return frozenset(nodes).union(*(each.keys for each in self._holding(nodes)))

    def exchanged(self, gone: Sequence[Step], come: Sequence[Step], nodes: Iterable[NodeId]) -> Bundles:
        """Return the same with other steps about the texts of these nodes in place of the `gone` ones."""
        made, nodes = Bundles(), tuple(nodes)
        made._of, made._count, made.is_bounded = dict(self._of), self._count + 1, self.is_bounded
        unwanted = set(map(id, gone))
        steps = _in_order(self._holding(nodes))
        number = next((at for at, step in steps if id(step) in unwanted), self._count)
        kept = (each for each in steps if id(each[1]) not in unwanted)
        bundle = Bundle((*kept, *((number, step) for step in come)), self.keys_with(nodes))
        made._of.update(dict.fromkeys(bundle.keys, bundle))
        return made

    def _holding(self, keys: Iterable[str]) -> list[Bundle]:
        of = self._of
        return list({id(of[key]): of[key] for key in keys if key in of}.values())


def _in_order(bundles: Iterable[Bundle]) -> list[Numbered]:
    return sorted((each for bundle in bundles for each in bundle.steps), key=_number)


def _number(numbered: Numbered) -> int:
    return numbered[0]
