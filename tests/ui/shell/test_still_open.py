"""`chapeau export --still-open`: a page on what is open in a dossier as it stands, or in a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports import samples
from exports.formats import read_file
from ui.shell.command_line import main
from ui.shell.common import DONE, FAILED
from versioning.negotiation.agreement import Find, State
from versioning.room import Room
from versioning.session import Session
from versioning.store.dossier import Dossier


def words_in(path: Path) -> str:
    return "\n".join(each.text.plain for each in read_file(path).draft.walk())


def test_of_a_dossier_it_tells_what_was_said_in_the_room(tmp_path: Path) -> None:
    path, out = tmp_path / "case.chapeau", tmp_path / "open.docx"
    session = Session.open(Dossier.create(path, samples.base()))
    node = next(each.id for each in session.draft.walk() if each.role.value == "operative")
    Room(session).find(Find((node,), State.AD_REF, pending=("Norland",)))
    session.close()
    before = path.read_bytes()
    assert main(["export", str(path), "--still-open", "-o", str(out)]) == DONE
    assert "agreed ad ref, pending Norland" in words_in(out)
    assert path.read_bytes() == before


def test_of_a_file_it_tells_the_brackets(old: Path, tmp_path: Path) -> None:
    out = tmp_path / "open.md"
    old.write_text(old.read_text().replace("to meet again", "to meet [soon] again"))
    assert main(["export", str(old), "--still-open", "-o", str(out)]) == DONE
    assert "nobody named 1" in words_in(out)


def test_of_a_text_of_the_room_it_tells_what_that_says_is_agreed(old: Path, tmp_path: Path) -> None:
    out = tmp_path / "open.md"
    old.write_text(old.read_text().replace("to meet again.", "to meet again. (agreed ad ref)"))
    assert main(["export", str(old), "--still-open", "-o", str(out)]) == DONE
    assert "agreed ad ref" in words_in(out)


def test_of_a_revision_there_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "case.chapeau", tmp_path / "open.pdf"
    Session.open(Dossier.create(path, samples.base())).close()
    assert main(["export", f"{path}@Draft", "--still-open", "-o", str(out)]) == FAILED
    assert "without @Draft" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "no.chapeau"), "--still-open", "-o", str(out)]) == FAILED
    assert "isn’t there" in capsys.readouterr().err
    assert not out.exists()
