"""The laws of the compilation text on real drafts and what was negotiated of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.docx.reader import read as read_word
from exports.docx.writer import write
from exports.formats import read_file
from exports.report import ReadError
from tests.libreoffice import LibreOffice
from tests.tools.pairs import pairs
from tests.versioning.negotiation.test_compilation import CONVENTIONS, compiled
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopt_ids
from versioning.compare.difference import difference
from versioning.drafting.compiled import Voices
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.compiled_writer import printed
from versioning.negotiation.gathering import Proposed, gathered
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution

pytestmark = pytest.mark.proof


def drafts_of(corpus: Path) -> list[tuple[str, Resolution, Resolution]]:
    found = []
    for pair in pairs(corpus):
        try:
            found.append((pair.name, read_file(pair.old).draft, read_file(pair.new).draft))
        except ReadError as reason:
            if "can’t be read yet" not in str(reason):
                raise
    if not found:
        pytest.skip("no pair of the corpus can be read")
    return found


def test_what_was_negotiated_of_real_drafts_is_read_back_from_the_compilation_text(corpus: Path) -> None:
    for name, old, new in drafts_of(corpus):
        target = adopt_ids(old, new)
        steps = difference(old, target).steps
        half = Transaction(steps[: len(steps) // 2]).apply(old)
        versions = {"EU": target, "Half, or so": half}
        proposals = [Proposed(Voices((who,)), version) for who, version in versions.items()]
        found = read_compiled(printed(gathered(old, proposals)).text)
        assert found is not None, name
        assert found.original == old, name
        for who, version in versions.items():
            assert anonymous(found.taken_from(who)) == anonymous(version), (name, who)


def test_a_compilation_text_that_a_word_processor_saved_anew_is_read_back(
    libreoffice: LibreOffice, tmp_path: Path
) -> None:
    for name, (proposals, _) in CONVENTIONS.items():
        text = compiled(*proposals).text()
        path = tmp_path / f"{name}.docx"
        path.write_bytes(write(text))
        saved = libreoffice.convert(path, "docx", tmp_path / "saved")
        found = read_compiled(read_word(saved.read_bytes(), saved.name).draft)
        assert found is not None, name
        before = read_compiled(read_word(write(text), "w.docx").draft)
        assert before is not None
        assert [each.wording for each in found.walk()] == [each.wording for each in before.walk()], name
