"""What is out of measure in a zip archive is refused before it is unpacked, whatever it says of itself."""

from __future__ import annotations

import tracemalloc

import pytest

from exports import archives
from exports.archives import inside, open_archive
from exports.limits import DamagedError
from exports.report import ReadError
from tests.exports.docx.files import archive
from tests.exports.hostile import lying, sentence_of

MEGABYTE = 2**20


def zip_refusal(data: bytes, part: str = "") -> str:
    with pytest.raises(ReadError) as caught:
        open_archive(data, "a.zip").read(part)
    return sentence_of(caught, "a.zip")


def test_a_sound_archive_is_unpacked() -> None:
    opened = open_archive(archive({"a/b.xml": "<a/>", "c": b"", "d/": b""}), "a.zip")
    assert opened.names == {"a/b.xml", "c"}
    assert (opened.read("a/b.xml"), opened.read("c")) == (b"<a/>", b"")


def test_what_is_small_is_unpacked_once() -> None:
    sound = open_archive(archive({"word/styles.xml": b"<styles/>"}), "draft.docx")
    assert sound.read("word/styles.xml") is sound.read("word/styles.xml")


@pytest.mark.parametrize(
    "names",
    [
        ("../evil",),
        ("a/../../evil",),
        ("a\\..\\evil",),
        ("/etc/evil",),
        ("\\evil",),
        ("C:/evil",),
        ("c:evil",),
        ("//host/share/evil",),
    ],
)
def test_an_entry_that_would_lie_outside_is_refused(names: tuple[str, ...]) -> None:
    assert "outside of it" in zip_refusal(archive(dict.fromkeys(names, b"")))


@pytest.mark.parametrize("other", ["A/B.XML", "./a/b.xml", "a//b.xml", "a\\b.xml", "a/./b.xml", "a/b.xml/"])
def test_entries_that_some_program_takes_for_one_are_refused(other: str) -> None:
    assert "two files of one name" in zip_refusal(archive({"a/b.xml": b"1", other: b""}))


def test_an_archive_of_too_many_entries_is_refused() -> None:
    many = archive(dict.fromkeys(map(str, range(archives.MOST_ENTRIES + 1)), b""))
    assert "holds 3,001 files" in zip_refusal(many)


def test_a_table_of_contents_beyond_measure_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives.zipfile, "ZipFile", lambda *_: pytest.fail("it was read"))
    assert "holds 30,001 files" in zip_refusal(b"PK\x01\x02" * 30_001)


def test_an_entry_that_unpacks_to_too_much_is_refused_by_its_ratio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_SWELLING", 10**6 - 1)
    assert "300 times" in zip_refusal(archive({"a": bytes(10**6)}))


def test_an_archive_that_unpacks_to_too_much_is_refused_by_its_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 100_000)
    assert "would unpack to" in zip_refusal(archive({"a": bytes(60_000), "b": bytes(60_000)}))


@pytest.mark.parametrize("size", [0, 1, 999, 49_999])
def test_an_entry_that_says_it_is_smaller_than_it_is_is_refused_while_it_is_read(size: int) -> None:
    assert "smaller than it is (a)" in zip_refusal(
        lying(archive({"a": b"Words" * 10_000}), "a", size=size), "a"
    )


def test_a_lying_entry_is_read_no_further_than_it_says() -> None:
    opened = open_archive(lying(archive({"a": bytes(50 * MEGABYTE)}), "a", size=1000), "a.zip")
    tracemalloc.start()
    try:
        with pytest.raises(ReadError):
            opened.read("a")
        assert tracemalloc.get_traced_memory()[1] < MEGABYTE
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("fields", [{"size": 4000}, {"packed": 2}, {"at": 3}])
def test_an_entry_that_is_not_what_the_table_says_is_damaged(fields: dict[str, int]) -> None:
    opened = open_archive(lying(archive({"a": b"Words"}), "a", **fields), "a.zip")
    with pytest.raises(DamagedError):
        opened.read("a")


def test_entries_that_lie_over_one_another_are_refused() -> None:
    assert "over one another" in zip_refusal(lying(archive({"a": b"1", "b": b"2"}), "b", at=0))
    assert "over one another" in zip_refusal(lying(archive({"a": b"1", "b": b"2"}), "a", packed=100))


@pytest.mark.parametrize(("fields", "said"), [({"flags": 1}, "password"), ({"method": 12}, "unusual way")])
def test_an_entry_that_cant_be_measured_is_refused(fields: dict[str, int], said: str) -> None:
    assert said in zip_refusal(lying(archive({"a": b"1"}), "a", **fields))


@pytest.mark.parametrize(
    ("folder", "target", "part"),
    [
        ("word", "styles.xml", "word/styles.xml"),
        ("word", "../docProps/core.xml", "docProps/core.xml"),
        ("word", "/word/styles.xml#top", "word/styles.xml"),
        ("", "word\\document.xml", "word/document.xml"),
        ("word", "../../evil", None),
        ("word", "%2e%2e/%2E%2E/evil", None),
        ("word", "..%5C..%5Cevil", None),
        ("word", "/../evil", None),
        ("word", "file:///evil", None),
        ("word", "C:\\evil", None),
        ("word", "\\\\host\\evil", None),
        ("word", "//host/evil", None),
        ("word", "http://host/evil", None),
    ],
)
def test_a_target_is_followed_inside_the_package_only(folder: str, target: str, part: str | None) -> None:
    assert inside(folder, target) == part
