"""Word files that no person wrote, or that were damaged: read, or refused with one sentence."""

from __future__ import annotations

import zipfile
from io import BytesIO
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.docx.reader import read
from exports.report import ReadError
from tests.exports.docx.files import archive, docx, p, r
from tests.exports.docx.provisions import HEAD, NUMBERING, STYLES, note, numbered, reading, table

MARKED = p(*(r("a", "i" if at % 2 else "b") for at in range(600)))
NOTED = p('<w:r><w:footnoteReference w:id="2"/></w:r>' * 501)
NESTED = p("1. Urges:") + p("(a) To act:") * 60


@pytest.mark.parametrize(("body", "what"), [(NOTED, "500 notes"), (NESTED, "40 deep")])
def test_what_no_person_wrote_is_refused(body: str, what: str) -> None:
    with pytest.raises(ReadError, match=what):
        reading(*HEAD, body, footnotes=note(2, p("x")))


def test_marks_beyond_all_measure_are_left_out_and_named() -> None:
    found = reading(*HEAD, MARKED)
    assert found.draft.body[0].text.plain == "a" * 600
    assert found.losses[0].what.startswith("1 paragraph changes its form so often")


CITED = p(r("Recalling", "i"), " the Convention,", '<w:r><w:footnoteReference w:id="2"/></w:r>')
BROKEN = docx(
    "".join((*HEAD, CITED, table([p("Lake"), numbered("Depth")]))),
    footnotes=note(2, p("See above.")),
    numbering=NUMBERING,
    styles=STYLES,
)


def hurt(data: bytes, random: Random) -> bytes:
    """Flip, cut or repeat some of the bytes."""
    result = bytearray(data)
    for _ in range(random.randint(1, 8)):
        at = random.randrange(len(result) or 1)
        kind = random.randrange(4)
        if kind == 0:
            result[at : at + 1] = bytes([random.randrange(256)])
        elif kind == 1:
            del result[at : at + random.randint(1, 40)]
        elif kind == 2:
            result[at:at] = result[at : at + 20]
        elif random.randrange(4) == 0:
            del result[at:]
    return bytes(result)


def hurt_part(data: bytes, random: Random) -> bytes:
    """Hurt one part inside a sound archive."""
    with zipfile.ZipFile(BytesIO(data)) as sound:
        entries = {name: sound.read(name) for name in sound.namelist()}
    name = random.choice(sorted(entries))
    text = entries[name].decode()
    tags = [at for at, char in enumerate(text) if char == "<"]
    at, other = random.choice(tags), random.choice(tags)
    end = text.find(">", at) + 1
    end_other = text.find(">", other) + 1
    if random.randrange(2):
        text = text.replace(text[at:end], text[other:end_other], 1)
    else:
        text = text.replace(
            f'"{random.randrange(9)}"', random.choice(('""', '"-9"', '"99999999999999"', '"x"'))
        )
    entries[name] = text.encode()
    return archive(entries)


def opens_or_is_refused(data: bytes) -> None:
    try:
        read(data, "draft.docx")
    except ReadError as error:
        refusal = str(error)
    else:
        refusal = "draft.docx opens"
    assert refusal.startswith("draft.docx ")


@given(st.randoms(use_true_random=False))
def test_a_damaged_file_opens_or_is_refused(random: Random) -> None:
    opens_or_is_refused(hurt(BROKEN, random))
    opens_or_is_refused(hurt_part(BROKEN, random))


@pytest.mark.proof
def test_thousands_of_damaged_files_open_or_are_refused() -> None:
    random = Random(7)
    for _ in range(4000):
        opens_or_is_refused(hurt(BROKEN, random))
        opens_or_is_refused(hurt_part(BROKEN, random))
