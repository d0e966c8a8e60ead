"""Reading a Word file takes less than ten times the memory of its XML, measured in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from exports.docx.writer import write
from tests.exports.docx.files import archive, docx, p
from tests.exports.docx.redlines import foreign
from tests.exports.docx.test_bulk import BOX, TRACKED, M, V, entries
from tests.tools.generate import draft

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone tells the most it took"),
]
LARGE = 1_000_000
"""Bytes of XML; below, what every reading takes counts more than the file."""
MOST = 10
TERMS = "<m:r><w:rPr><w:i/></w:rPr><m:t>a+b</m:t></m:r>" * 40_000
SHAPES = '<v:shape id="lake" path="m0,0"><v:fill/></v:shape>' * 40_000
LARGE_IN_ONE = {
    "formula": f'<m:oMath xmlns:m="{M}">{TERMS}</m:oMath>',
    "picture": f'<w:r><w:pict xmlns:v="{V}"><v:img r:id="r7"/>{SHAPES}</w:pict></w:r>',
    "text box": f'<w:r><w:pict xmlns:v="{V}">{BOX}{SHAPES}</w:pict></w:r>',
}


def xml_of(path: Path) -> int:
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(each.file_size for each in archive.infolist() if each.filename.endswith(".xml"))
    except (zipfile.BadZipFile, ValueError):
        return 0


def peak_of_reading(path: Path) -> int:
    words = [sys.executable, "-m", "tests.tools.peak_memory", str(path)]
    return int(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_long_draft_takes_less(tmp_path: Path, is_ours: bool) -> None:
    path = tmp_path / "draft.docx"
    data = write(draft(1400))
    path.write_bytes(data if is_ours else foreign(data))
    assert peak_of_reading(path) < MOST * xml_of(path)


def test_so_does_a_paragraph_as_long_as_a_draft(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(docx(p("The Assembly,") + p("alder and birch " * 60_000)))
    assert peak_of_reading(path) < MOST * xml_of(path)


@pytest.mark.parametrize("tracked", [False, True])
@pytest.mark.parametrize("name", LARGE_IN_ONE)
def test_so_does_one_large_picture_or_formula(tmp_path: Path, name: str, tracked: bool) -> None:
    path = tmp_path / "draft.docx"
    changed = [TRACKED % "<w:r><w:t>new</w:t></w:r>"] if tracked else []
    path.write_bytes(archive(entries(p(*changed, "The Assembly,") + p(LARGE_IN_ONE[name]))))
    assert peak_of_reading(path) < MOST * xml_of(path)


def test_so_do_real_files(corpus: Path) -> None:
    found = sorted((*corpus.glob("docx/**/*.docx"), *corpus.glob("un/docx/*.docx")))
    large = {path: size for path in found if (size := xml_of(path)) >= LARGE}
    assert len(large) > 4
    for path, size in large.items():
        assert peak_of_reading(path) < MOST * size, path.name
