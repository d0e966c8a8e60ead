"""Packing: what compilation texts are made of as bytes for another process, and the texts for this one."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from versioning.change.conflict import Conflict
from versioning.change.transaction import Transaction
from versioning.compare.packed import joined, packed
from versioning.drafting.compiled_writer import Labels
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.carrying import Carried
from versioning.negotiation.compilation import compilation_of
from versioning.tree.resolution import Resolution

_MOST_TOGETHER = 30


class _Sent(NamedTuple):
    """What is carried, without what it makes of the draft; `draft` is None for the draft itself."""

    amendment: Amendment
    change: Transaction
    conflicts: tuple[Conflict, ...]
    draft: Resolution | None


def packed_carried(draft: Resolution, carried: Iterable[Carried], between: Callable[[], None]) -> list[bytes]:
    """Return what is carried to a draft as bytes, in parts; `between` is called after each of them."""
    sent = [
        _Sent(each.amendment, each.change, each.conflicts, None if each.draft is draft else each.draft)
        for each in carried
    ]
    result = []
    for at in range(0, len(sent), _MOST_TOGETHER):
        result.append(pickle.dumps(sent[at : at + _MOST_TOGETHER], pickle.HIGHEST_PROTOCOL))
        between()
    return result


def packed_texts(
    parts: Sequence[bytes], carried: Sequence[bytes], naming: Labels, attributed: Sequence[bool]
) -> bytes:
    """Return, packed, the compilation texts with or without names: for a process set apart."""
    draft = joined(parts)
    sent: list[_Sent] = [each for part in carried for each in pickle.loads(part)]  # noqa: S301 (of our own)
    found = (Carried(each.amendment, each.draft or draft, each.change, each.conflicts) for each in sent)
    compilation = compilation_of(draft, found, naming)
    texts = [packed(compilation.text(attributed=each)) for each in attributed]
    return pickle.dumps(texts, pickle.HIGHEST_PROTOCOL)


def unpacked_texts(data: bytes, between: Callable[[], None]) -> list[Resolution]:
    """Return the texts that `packed_texts` packed; `between` is called after each few paragraphs."""
    return [joined(each, between) for each in pickle.loads(data)]  # noqa: S301 (a process of our own made it)
