"""Edits of real drafts, tracked in the files that they were read from."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.patch.paper import paper_of
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from exports.report import ReadError, UnwritableError
from tests.exports.docx.patch.papers import edits
from tests.exports.docx.patch.test_tracked import DATE, told
from tests.exports.docx.story.checking import faults
from versioning.tree.resolution import Resolution

pytestmark = pytest.mark.proof

LARGEST = 120_000
"""Bytes; a larger file takes seconds, and there are enough of the others."""
MOST_REFUSED = 0.05
"""So great a share of edits may be refused: of files with parts that no reader of stories looks into."""


def bases(corpus: Path) -> list[tuple[bytes, Resolution]]:
    found = []
    for path in sorted(corpus.rglob("*.docx")):
        if path.name.startswith("BAD_") or path.stat().st_size > LARGEST:
            continue
        data = path.read_bytes()
        try:
            found.append((data, paper_of(data, path.name, accepted=True).draft))
        except ReadError:
            continue
    return found


@settings(
    max_examples=150,
    phases=[Phase.generate],
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def _track_some(files: list[tuple[bytes, Resolution]], counts: dict[str, int], data: st.DataObject) -> None:
    file, base = data.draw(st.sampled_from(files))
    edit = data.draw(edits(base, most=2))
    target = edit.apply(base)
    counts["all"] += 1
    try:
        made = track_in_source((file, "base.docx"), None, [Stage(target, "France", DATE)])
    except UnwritableError:
        counts["refused"] += 1
        return
    except ReadError:
        return  # a damaged part, which is said
    if not made.losses:
        assert told(read(accept_all(made.data), "a.docx").draft) == told(target)
    known = faults(file)
    assert not [each for each in faults(made.data) if each not in known]
    reject_all(made.data)


def test_accepting_gives_the_target_of_real_files_too(corpus: Path) -> None:
    counts = {"all": 0, "refused": 0}
    _track_some(bases(corpus), counts)
    assert counts["all"] >= 100
    assert counts["refused"] <= MOST_REFUSED * counts["all"]
