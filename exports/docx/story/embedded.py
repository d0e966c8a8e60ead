"""Embedded: files of other kinds that stand among the paragraphs (altChunk), whose words nobody compares.

Those of the base stay where they are; those that the target alone has are not brought, and both are named.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from exports.docx.markup import R, W
from exports.docx.story.parts import Parts
from exports.docx.story.proof import texts
from exports.places import WHOLE_FILE
from exports.report import Loss
from versioning.saying import Count, counted

_LEFT = Count(
    "1 embedded file that {name} alone holds was left out; its words are not compared",
    "{n} embedded files that {name} alone holds were left out; their words are not compared",
)
_STAYS = Count(
    "1 embedded file stays that {name} holds no more; its words are not compared",
    "{n} embedded files stay that {name} holds no more; their words are not compared",
)


def unlike(base: Parts, target: Parts, name: str) -> Iterator[Loss]:
    """Yield what is lost of the embedded files that only one of two files holds; `name` is the target's."""
    old, new = Counter(_embedded(base)), Counter(_embedded(target))
    for forms, found in ((_LEFT, new - old), (_STAYS, old - new)):
        if found:
            yield Loss(WHOLE_FILE, counted(forms, found.total(), name=name))


def _embedded(parts: Parts) -> Iterator[str]:
    """Yield the SHA-256 of every file that is embedded in a text."""
    for part in texts(parts.package):
        tree = parts.tree(part)
        for each in tree.iter(W + "altChunk") if tree is not None else ():
            found = parts.package.relationships(part).get(each.get(R + "id", ""))
            if found is not None and not found.external:
                yield hashlib.sha256(parts.read(found.target)).hexdigest()
