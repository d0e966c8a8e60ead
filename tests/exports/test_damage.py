"""Files of every format that were damaged on their way: read, or refused with one sentence."""

from __future__ import annotations

import json
from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import samples
from exports.formats import AKOMA_NTOSO, MARKDOWN, PDF, Format
from exports.report import ReadError
from exports.structure import reading_to_json
from tests.exports.docx.test_damage import hurt


@cache
def sound(form: Format) -> bytes:
    return form.written(samples.revised(), {})


@pytest.mark.parametrize("form", [AKOMA_NTOSO, MARKDOWN, PDF], ids=lambda form: str(form.name))
@given(random=st.randoms(use_true_random=False))
def test_a_damaged_file_is_refused_or_what_is_read_of_it_can_be_told(form: Format, random: Random) -> None:
    assert form.read is not None
    name = f"draft{form.endings[0]}"
    try:
        reading = form.read(hurt(sound(form), random), name)
    except ReadError as error:
        told = str(error)
    else:
        told = name + json.dumps(reading_to_json(reading), ensure_ascii=False).encode().decode()
    assert told.startswith(name)
