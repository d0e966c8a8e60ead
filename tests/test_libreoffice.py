"""The harness itself: LibreOffice says of a tracked document what it should."""

import socket
import threading
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml

from tests.libreoffice import LibreOffice, OfficeError

pytestmark = pytest.mark.proof
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHO = 'w:id="1" w:author="Colombia" w:date="2026-03-01T10:00:00Z"'


@pytest.fixture
def tracked(tmp_path: Path) -> Path:
    """A document of one paragraph, in which Colombia inserted a word."""
    document = Document()
    paragraph = document.add_paragraph("Decides ")
    paragraph.runs[0].italic = True
    paragraph._p.append(parse_xml(f"<w:ins {NAMESPACE} {WHO}><w:r><w:t>firmly</w:t></w:r></w:ins>"))
    path = tmp_path / "tracked.docx"
    document.save(str(path))
    return path


def test_accepting_keeps_an_inserted_word(libreoffice: LibreOffice, tracked: Path) -> None:
    accepted = libreoffice.accept_all(tracked)
    assert accepted.paragraphs == ("Decides firmly",)
    assert accepted.body[0].runs == (("Decides ", frozenset({"italic"})), ("firmly", frozenset()))
    assert accepted.changes == ()


def test_rejecting_drops_an_inserted_word(libreoffice: LibreOffice, tracked: Path) -> None:
    assert libreoffice.reject_all(tracked).paragraphs == ("Decides ",)


def test_reading_names_who_changed_what(libreoffice: LibreOffice, tracked: Path) -> None:
    assert libreoffice.read(tracked).changes == (("Insert", "Colombia"),)


def test_a_document_becomes_a_pdf(libreoffice: LibreOffice, tracked: Path, tmp_path: Path) -> None:
    assert libreoffice.convert(tracked, "pdf", tmp_path).read_bytes().startswith(b"%PDF")


def test_a_missing_file_is_named(libreoffice: LibreOffice, tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"nothing\.docx"):
        libreoffice.read(tmp_path / "nothing.docx")


def test_a_bridge_that_greets_nobody_any_more_is_left_and_another_one_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(_: LibreOffice) -> None:
        message = "started anew"
        raise OfficeError(message)

    def hang_up() -> None:
        ending.accept()[0].close()

    monkeypatch.setattr(LibreOffice, "_start", start)
    (tmp_path / "libreoffice").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as ending:
        (tmp_path / "libreoffice" / "port").write_text(str(ending.getsockname()[1]))
        threading.Thread(target=hang_up).start()
        with pytest.raises(OfficeError, match="started anew"):
            LibreOffice(tmp_path)
