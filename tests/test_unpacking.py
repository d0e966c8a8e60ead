"""The bundle's library that sets pages: packed once, and unpacked where it is wanted."""

import importlib.util
import lzma
from hashlib import blake2b
from pathlib import Path
from types import ModuleType

import pytest

import dev
from exports.report import UnwritableError

LIBRARY = b"what sets pages" * 1000


@pytest.fixture
def unpacking(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("unpacking", dev.ROOT / ".ci/bundle/unpacking.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return made


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / f"{blake2b(LIBRARY, digest_size=16).hexdigest()}.xz"
    path.write_bytes(lzma.compress(LIBRARY))
    return path


def test_it_is_unpacked_once_into_the_cache(unpacking: ModuleType, packed: Path, tmp_path: Path) -> None:
    library = unpacking.usable(packed)
    assert library.read_bytes() == LIBRARY
    assert library.is_relative_to(tmp_path / "cache")
    written = library.stat().st_mtime_ns
    assert unpacking.usable(packed) == library
    assert library.stat().st_mtime_ns == written


def test_what_is_damaged_in_the_cache_is_unpacked_anew(unpacking: ModuleType, packed: Path) -> None:
    library = unpacking.usable(packed)
    library.write_bytes(b"something else")
    assert unpacking.usable(packed).read_bytes() == LIBRARY


def test_what_another_version_left_there_goes(unpacking: ModuleType, packed: Path) -> None:
    library = unpacking.usable(packed)
    other = library.with_name("typst-0123.so")
    other.write_bytes(b"older")
    library.unlink()
    unpacking.usable(packed)
    assert [each.name for each in library.parent.iterdir()] == [library.name]


def test_where_there_is_no_cache_it_is_unpacked_for_this_time(
    unpacking: ModuleType, packed: Path, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("no folder")
    library = unpacking.usable(packed)
    assert library.read_bytes() == LIBRARY
    library.unlink()
    library.parent.rmdir()


@pytest.mark.parametrize(
    "data", [b"no archive", lzma.compress(LIBRARY)[:40], lzma.compress(b"something else")]
)
def test_a_damaged_installation_is_told_in_one_sentence(
    unpacking: ModuleType, packed: Path, data: bytes
) -> None:
    packed.write_bytes(data)
    with pytest.raises(UnwritableError, match="can’t be unpacked"):
        unpacking.usable(packed)


def test_no_other_module_is_found_there(unpacking: ModuleType, packed: Path) -> None:
    finder = unpacking.Finder(packed)
    assert finder.find_spec("typst") is None
    assert finder.find_spec("typst._typst").origin == str(unpacking.usable(packed))
