"""Real files, damaged at random, are read or refused with one sentence, quickly and in little memory."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="this system has no limits to run the readers under")

from tests.exports.mutant_worker import Worker

SOURCES = (
    "docx/docxodus/tracked/Source1.docx",
    "docx/libreoffice/tracked/groupshape-trackedchanges.docx",
    "docx/libreoffice/tracked/testTrackChangesDeletedTableRow.docx",
    "docx/open-xml-powertools/pairs/WC036-Footnote-With-Table-After.docx",
    "docx/open-xml-powertools/tracked/RP018-MoveFrom-MoveTo-CC.docx",
    "docx/poi/odd/ComplexNumberedLists.docx",
    "docx/poi/odd/endnotes.docx",
    "un/akn/en/E_RES_2023_22-2314953E.xml",
    "un/packages/amend_humanitarian_personnel/A_80_L.20.pdf",
    "un/seed-revised-draft-2011.txt",
)
"""Small ones of every format, with tables, notes, lists, boxes and tracked changes in them."""
COUNT = 1000
"""Of mutants of each."""


@pytest.mark.proof
@pytest.mark.parametrize("source", SOURCES, ids=lambda source: Path(source).name)
def test_every_mutant_is_read_or_refused(corpus: Path, source: str) -> None:
    faults = faults_of(corpus / source, range(COUNT))
    assert not faults, f"{len(faults)} of {COUNT}:\n" + "\n".join(
        f"python -m tests.exports.mutants {source} {seed} OUT: {fault}"
        for seed, fault in sorted(faults.items())[:20]
    )


def faults_of(source: Path, seeds: range) -> dict[int, str]:
    """Return, by seed, what was wrong with the reading of a file's mutants."""
    faults: dict[int, str] = {}
    left = iter(seeds)

    def go_through() -> None:
        worker = Worker()
        while (seed := next(left, None)) is not None:
            if worker.fault(source, seed) and (fault := worker.fault(source, seed)):
                faults[seed] = fault  # the second time, too: a busy machine may be slow once
        worker.close()

    alone = "PYTEST_XDIST_WORKER" not in os.environ  # else another file is gone through at the same time
    threads = [threading.Thread(target=go_through) for _ in range(2 if alone else 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return faults
