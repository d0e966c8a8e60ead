"""E-mails and archives are opened as the documents that they hold."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from exports.enclosed import enclosed, unpacked
from exports.formats import read_file
from exports.report import ReadError
from tests.exports.docx.files import archive, docx, p

WORDS = docx(p("The General Assembly,"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
WORD = {"maintype": "application", "subtype": "vnd.openxmlformats-officedocument.wordprocessingml.document"}


def mail(sender: str, *names: str, within: tuple[EmailMessage, ...] = ()) -> EmailMessage:
    made = EmailMessage()
    made["From"] = sender
    made.set_content("Please find our changes.")
    made.add_alternative("<p>Please find our changes.</p>", subtype="html")
    for name in names:
        made.add_attachment(WORDS, filename=name, **WORD)
    for each in within:
        made.add_attachment(each)
    return made


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def names(path: Path) -> list[str]:
    return [each.name for each in enclosed(path)]


def test_what_is_attached_to_an_e_mail_is_named_by_its_sender(tmp_path: Path) -> None:
    path = written(tmp_path, "Re.eml", bytes(mail("Ana Silva <as@x.example>", "draft.docx", "logo.png")))
    (only,) = enclosed(path)
    assert (only.name, only.data) == ("Ana Silva, draft.docx", WORDS)


def test_an_address_stands_for_a_sender_without_a_name(tmp_path: Path) -> None:
    path = written(tmp_path, "Re.eml", bytes(mail("as@x.example", "Projet révisé.docx")))
    assert names(path) == ["as@x.example, Projet révisé.docx"]


def test_a_sender_that_cant_be_read_keeps_no_file_from_being_opened(tmp_path: Path) -> None:
    data = bytes(mail("as@x.example", "draft.docx")).replace(b"as@x.example", b"../../A: B <a@x.example>")
    assert names(written(tmp_path, "Re.eml", data)) == ["draft.docx"]


def test_e_mails_attached_to_one_are_each_of_their_sender(tmp_path: Path) -> None:
    within = (mail("Ana <a@x.example>", "L.5.docx"), mail("Bo <b@x.example>", "L.5.docx"))
    path = written(tmp_path, "All.eml", bytes(mail("Chair <c@x.example>", "L.5.docx", within=within)))
    assert names(path) == ["Chair, L.5.docx", "Ana, L.5.docx", "Bo, L.5.docx"]


def test_an_archive_of_files_of_one_name_has_them_all(tmp_path: Path) -> None:
    entries = {
        "a/L.5.docx": WORDS,
        "b/L.5.docx": WORDS,
        "__MACOSX/a/._L.5.docx": b"x",
        "notes.xlsx": b"x",
        "mails/Re.eml": bytes(mail("Ana <a@x.example>", "L.5.docx")),
    }
    path = written(tmp_path, "all.zip", archive(entries))
    assert names(path) == ["L.5.docx", "L.5 (2).docx", "Ana, L.5.docx"]


def test_files_are_unpacked_at_one_place_and_nowhere_else(tmp_path: Path) -> None:
    path = written(tmp_path, "Re.eml", bytes(mail('"../../A: B" <a@x.example>', "..\\..\\x/y.docx")))
    first = unpacked(path, tmp_path / "in")
    assert first == unpacked(path, tmp_path / "in")
    assert [each.read_bytes() for each in first] == [WORDS]
    assert all(each.parent.parent == tmp_path / "in" for each in first)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("empty.eml", b"", "holds no document that can be opened"),
        ("talk.eml", bytes(mail("Ana <a@x.example>")), "holds no document that can be opened"),
        ("odd.eml", b"Content-Type: multipart/mixed\n\n--\xff", "holds no document that can be opened"),
        ("deep.eml", b"Content-Type: message/rfc822\n\n" * 3000, "holds no document that can be opened"),
        ("sheets.zip", archive({"a.xlsx": b"x"}), "holds no document that can be opened"),
        ("cut.zip", archive({"a.docx": WORDS})[:300], "is damaged"),
        ("up.zip", archive({"../a.docx": WORDS}), "would lie outside of it"),
    ],
)
def test_what_holds_no_document_is_said_in_one_sentence(
    tmp_path: Path, name: str, data: bytes, why: str
) -> None:
    with pytest.raises(ReadError, match=why) as refused:
        enclosed(written(tmp_path, name, data))
    assert str(refused.value).startswith(name)


def test_archives_within_archives_have_an_end(tmp_path: Path) -> None:
    data = archive({"a.docx": WORDS})
    for _ in range(5):
        data = archive({"inner.zip": data})
    with pytest.raises(ReadError, match="files in files"):
        enclosed(written(tmp_path, "outer.zip", data))


def test_the_files_of_one_together_keep_the_limits_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exports.enclosed.MOST_BYTES", len(WORDS))
    with pytest.raises(ReadError, match="more files than can be opened"):
        enclosed(written(tmp_path, "two.zip", archive({"a.docx": WORDS, "b.docx": WORDS})))


@pytest.mark.parametrize(("name", "data"), [("Re.eml", b"From: a@x.example\n\nDear all"), ("Re.msg", OLE)])
def test_an_e_mail_by_itself_is_no_draft(tmp_path: Path, name: str, data: bytes) -> None:
    with pytest.raises(ReadError, match="save what is attached to it"):
        read_file(written(tmp_path, name, data))
