"""Real drafts as printed pages: all of them can be set, and every word is found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.beside import side_by_side
from exports.formats import read_file
from exports.pdf.writer import write, write_redline, write_table
from exports.report import ReadError
from exports.table import comparative_table
from tests.exports.typst.printed import assert_printed, is_mixed, missing_in, printed, shown_words
from tests.tools.pairs import pairs
from versioning.compare.compare import compare

pytestmark = pytest.mark.proof

_READ = {".pdf", ".docx", ".xml", ".txt"}


@pytest.mark.usefixtures("chinese_font")
def test_every_word_of_every_draft_is_printed_in_its_order(corpus: Path) -> None:
    files = [each for each in sorted((corpus / "un").rglob("*")) if each.suffix.lower() in _READ]
    count = 0
    for path in files:
        try:
            reading = read_file(path)
        except ReadError:
            continue
        assert_printed(write(reading.draft, reading.payloads), reading.draft)
        count += 1
    assert count > 100


def test_every_word_of_every_pair_is_in_its_redline_and_its_tables(corpus: Path) -> None:
    for pair in pairs(corpus):
        old, new = read_file(pair.old), read_file(pair.new)
        redline = compare(old.draft, new.draft, author="Peru")
        missing = missing_in(old.draft) | missing_in(new.draft)
        names = ("old", "new")
        for data in (
            write_redline(redline, {**old.payloads, **new.payloads}),
            write_table(comparative_table(redline, names)),
            write_table(side_by_side(redline, names)),
        ):
            found = printed(data)
            texts = [part.shown for row in redline.rows for each in row.segments for part in each.exact]
            for text in (each for each in texts if not is_mixed(each)):
                lost = [word for word in shown_words(text, missing) if word not in found]
                assert all("-" in word or word >= "\u2e80" for word in lost), lost
