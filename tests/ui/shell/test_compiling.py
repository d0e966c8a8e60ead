"""`chapeau compile`: who wants what, the text it writes, and one line on every failure."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from exports.docx.writer import write
from exports.formats import read_file
from tests.exports.docx.files import archive
from tests.exports.docx.redlines import tracked
from tests.exports.test_proposals import by
from tests.exports.typst.printed import printed
from tests.versioning.negotiation.test_compilation import DRAFT, reworded, with_new, without
from ui.shell.command_line import main
from ui.shell.common import DONE, FAILED
from versioning.compare.compare import compare
from versioning.drafting.compiled_reader import read_compiled
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the draft that was sent, and what two delegations and one nameless hand return."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sent.docx").write_bytes(write(DRAFT))
    for name, target in (("Japan", reworded("all", "some")), ("Norway", with_new("2", "Asks all;"))):
        (tmp_path / f"{name}.docx").write_bytes(tracked(by(compare(DRAFT, target), name)))
    (tmp_path / "back.docx").write_bytes(write(without("4")))
    return tmp_path


@pytest.mark.parametrize("out", ["out.docx", "out.md"])
def test_the_text_has_every_delegations_changes(folder: Path, out: str) -> None:
    assert main(["compile", "sent.docx", "Japan.docx", "Norway.docx", "back.docx", "-o", out]) == DONE
    found = read_compiled(read_file(folder / out).draft)
    assert found is not None
    said = [each.text.plain for each in found.taken_from("Japan", "Norway", "back.docx (untracked)").walk()]
    assert "Urges some States to report on wells;" in said
    assert "Asks all;" in said
    assert "Decides to meet again." not in said


def test_an_archive_of_e_mails_and_files_is_all_that_it_holds(folder: Path) -> None:
    mail = EmailMessage()
    mail["From"] = "Kari Nordmann <kn@norway.example>"
    mail.add_attachment(
        (folder / "back.docx").read_bytes(), "application", "octet-stream", filename="L.5.docx"
    )
    japan = (folder / "Japan.docx").read_bytes()
    (folder / "night.zip").write_bytes(archive({"Re.eml": bytes(mail), "mails/Japan.docx": japan}))
    assert main(["compile", "sent.docx", "night.zip", "Norway.docx", "-o", "out.md"]) == DONE
    found = read_compiled(read_file(folder / "out.md").draft)
    assert found is not None
    nameless = "Kari Nordmann, L.5.docx (untracked)"
    said = [each.text.plain for each in found.taken_from("Japan", "Norway", nameless).walk()]
    assert "Urges some States to report on wells;" in said
    assert "Asks all;" in said
    assert "Decides to meet again." not in said


def test_html_is_written_too(folder: Path) -> None:
    assert main(["compile", "sent.docx", "Japan.docx", "-o", "out.html"]) == DONE
    assert "[Japan: " in (folder / "out.html").read_text("utf-8")


def test_who_wants_what_is_printed_by_paragraph(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["compile", "sent.docx", "Japan.docx", "Norway.docx", "back.docx", "-o", "out.md"])
    assert capsys.readouterr().out.split("\n")[:6] == [
        "OP1",
        "  Japan replace: [-all-] {+some+}",
        "OP1 bis",
        "  Norway new paragraph: {+Asks all;+}",
        "OP3",
        "  back.docx (untracked) delete paragraph",
    ]


@pytest.mark.parametrize("name", ["out.pdf", "out.html"])
def test_the_compilation_is_written_as_pages(folder: Path, name: str) -> None:
    assert main(["compile", "sent.docx", "Japan.docx", "Norway.docx", "-o", name]) == DONE
    data = (folder / name).read_bytes()
    said = printed(data) if name.endswith(".pdf") else data.decode()
    assert "Japan" in said
    assert "Norway" in said
    assert "some" in said


def test_what_a_compilation_cannot_be_is_refused_in_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compile", "sent.docx", "Japan.docx", "-o", "out.rtf"]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1
    assert not (folder / "out.rtf").exists()


def test_nothing_is_written_where_one_file_is_missing_in_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Resolution(
        "x", children=(Paragraph("1", Role.OPERATIVE, styled("Celebrates bicycles everywhere;")),)
    )
    (folder / "other.docx").write_bytes(write(other))
    arguments = ["compile", "sent.docx", "Japan.docx", "other.docx", "none.docx", "-o", "out.docx"]
    assert main(arguments) == FAILED
    printed = capsys.readouterr()
    assert "Japan replace" in printed.out
    lines = printed.err.splitlines()
    assert "was not made against this draft" in lines[0]
    assert "none.docx isn’t there" in lines[1]
    assert "out.docx was not written" in lines[2]
    assert not (folder / "out.docx").exists()


def test_a_file_that_changes_nothing_proposes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compile", "sent.docx", "sent.docx", "-o", "out.md"]) == DONE
    assert "Nobody proposes anything." in capsys.readouterr().out
