"""A name stands for a document, a dossier, or a revision of one."""

from pathlib import Path

import pytest

from exports import samples
from exports.apart import Apart
from exports.report import ReadError
from tests.exports.hostile import forms_within_forms
from ui.shell.sources import open_source
from versioning.change.step import EditMasthead
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.store.dossier import Dossier


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier with a revision called Draft, edited since."""
    path = tmp_path / "case 5.chapeau"
    session = Session.open(Dossier.create(path, samples.base()))
    session.name_revision("Draft")
    symbol = samples.base().masthead.symbol
    session.dispatch(Transaction((EditMasthead("symbol", symbol, "A/C.2/99/L.15"),)))
    session.close()
    return path


def test_a_dossier_is_its_draft_as_it_stands(dossier: Path) -> None:
    assert open_source(str(dossier)).draft.masthead.symbol == "A/C.2/99/L.15"


def test_a_revision_is_named_behind_an_at_sign(dossier: Path) -> None:
    assert open_source(f"{dossier}@Draft").draft == samples.base()


@pytest.mark.parametrize(
    ("name", "said"), [("@Rev.9", "no revision Rev.9; it has Draft"), ("x", "isn’t there")]
)
def test_what_there_is_none_of_is_said_in_one_sentence(dossier: Path, name: str, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        open_source(f"{dossier}{name}")


def test_a_pdf_that_hangs_is_given_up_with_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "forms.pdf"
    path.write_bytes(forms_within_forms(12))
    monkeypatch.setattr("ui.shell.sources.Apart", lambda: Apart(seconds=1))
    with pytest.raises(ReadError, match=r"forms\.pdf was still not read after 1 seconds?, .*"):
        open_source(str(path))


def test_a_dossier_that_is_none_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "bad.chapeau"
    path.write_bytes(b"something else")
    with pytest.raises(ReadError, match=r"bad\.chapeau"):
        open_source(str(path))
