"""The shelf makes dossiers of what is opened, and keeps the file itself with them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from exports.formats import read_file
from ui.desk.receiving import Received
from ui.desk.shelf import Shelf
from versioning.store.dossier import Dossier

TEXT = "The General Assembly,\n\nRecalling lakes,\n\n1. Urges all;\n"


def test_a_file_stays_with_the_dossier_that_was_made_of_it(tmp_path: Path) -> None:
    file = tmp_path / "lakes.md"
    file.write_text(TEXT)
    reading = read_file(file)
    opened = Shelf(tmp_path / "shelf").of_file(file, reading, Received(reading.draft))
    path = opened.dossier.path
    assert [each.name for each in opened.session.revisions()] == ["As received"]
    opened.session.close()
    with closing(Dossier.open(path)) as again:
        (source,) = again.sources
        assert (source.name, again.source(source)) == ("lakes.md", file.read_bytes())
