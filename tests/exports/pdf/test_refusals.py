"""PDFs that are not fit to read are refused with the reason, and those that look so are read."""

from __future__ import annotations

import zlib

import pytest

from exports.pdf.reader import read
from exports.report import PasswordNeededError, ReadError
from tests.exports.pdf.maker import SPELLED, Page, pdf
from tests.exports.pdf.printer import Told
from tests.exports.pdf.test_reader import LONG, page_of, printed


def refusal(data: bytes, **options: str) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read(data, "draft.pdf", **options)
    message = str(caught.value)
    assert message.startswith("draft.pdf")
    assert message.endswith(".")
    assert "\n" not in message
    return caught.value


def test_a_scan_is_refused_with_that_reason() -> None:
    page = Page()
    page.rule(50, 500, 400)
    assert "holds no text, only pictures" in str(refusal(pdf([page])))


def test_a_protected_file_asks_for_its_password_and_opens_with_it() -> None:
    right, wrong = "birch", "alder"
    data = pdf([page_of("Words in confidence.")], password=right)
    assert isinstance(refusal(data), PasswordNeededError)
    again = refusal(data, password=wrong)
    assert isinstance(again, PasswordNeededError)
    assert "another password" in str(again)
    assert read(data, "draft.pdf", password=right).draft.children[0].text.plain == "Words in confidence."


def test_a_file_for_those_with_a_certificate_is_not_called_damaged() -> None:
    right = "birch"
    data = pdf([page_of("Words in confidence.")], password=right)
    message = str(refusal(data.replace(b"/Filter /Standard", b"/Filter /Adobe.PubSec")))
    assert "certificate" in message
    assert "damaged" not in message


def test_a_file_cut_at_any_tenth_is_refused() -> None:
    data = printed(Told("The General Assembly,"), *[Told(f"{LONG},", "Recalling")] * 30)
    for tenth in range(10):
        refusal(data[: len(data) * tenth // 10])


def test_a_file_whose_parts_are_overwritten_is_refused_or_read() -> None:
    data = printed(Told("The General Assembly,"), *[Told(f"{LONG},", "Recalling")] * 30)
    for start in range(0, len(data), len(data) // 15):
        damaged = data[:start] + b"\xa5" * 40 + data[start + 40 :]
        try:
            read(damaged, "draft.pdf")
        except ReadError as error:
            assert str(error).startswith("draft.pdf")  # noqa: PT017 (reading it is as good)


def test_what_is_no_pdf_is_refused() -> None:
    assert "is no PDF" in str(refusal(b"PK\x03\x04 something else"))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    page = Page(parts=["0 0 m\n" * (9 << 20)])
    assert "would unpack to more" in str(refusal(pdf([page])))


def test_too_many_pages_are_refused() -> None:
    assert "2,001 pages" in str(refusal(pdf([page_of("Words.")] * 2001, packed=False)))


def test_a_part_packed_twice_over_is_refused() -> None:
    data = pdf([page_of("Words.")]).replace(b"/Filter /FlateDecode", b"/Filter [/FlateDecode /FlateDecode]")
    assert "twice over" in str(refusal(data))


@pytest.mark.parametrize("spelled", SPELLED)
def test_a_part_spelled_in_letters_is_read_and_measured_like_any(spelled: str) -> None:
    data = pdf([page_of("Words of the coast.")], spelled=spelled)
    assert [each.text.plain for each in read(data, "a.pdf").draft.walk()] == ["Words of the coast."]
    bomb = pdf([Page(parts=["0 0 m\n" * (9 << 20)])], spelled=spelled)
    assert "would unpack to more" in str(refusal(bomb))
    at = data.index(b"stream\n") + 20
    assert "can’t be unpacked" in str(refusal(data[:at] + b"\xfe\xfe" + data[at + 2 :]))


def test_a_packed_part_without_a_byte_is_empty_and_not_damaged() -> None:
    page = page_of("Words of the coast.")
    data = pdf([page, Page()])
    empty = zlib.compress(b"")
    start = data.rindex(empty)
    data = data[:start] + data[start + len(empty) :]
    assert [each.text.plain for each in read(data, "a.pdf").draft.walk()] == ["Words of the coast."]
