"""The installer of the Linux archive, on the smallest archive there can be: what it puts where and spares."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from versioning.store.schema import APPLICATION_ID

RECIPE = Path(__file__).parents[1] / ".ci" / "bundle"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the installer is for Linux")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """What a person unpacks, with a program that says who it is."""
    made = tmp_path / "unpacked"
    (made / "chapeau").mkdir(parents=True)
    (made / "icons").mkdir()
    program = made / "chapeau" / "chapeau"
    program.write_text("#!/bin/sh\necho Chapeau\n", "utf-8")
    program.chmod(0o755)
    for name in ("install.sh", "chapeau.desktop", "chapeau.xml"):
        shutil.copy(RECIPE / name, made)
    for name in (*(f"chapeau-{size}.png" for size in SIZES), "chapeau.svg"):
        (made / "icons" / name).write_bytes(b"picture")
    return made


def install(
    script: Path, home: Path, *words: str, at: Path | None = None
) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["/bin/sh", str(script), *words],
        env=surroundings,
        cwd=at,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_menu_starts_it_wherever_it_was_put(archive: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    odd = tmp_path / "R&D | 100% |"
    assert install(archive / "install.sh", home, "--prefix", str(odd)).returncode == 0
    entry = (odd / "share/applications/chapeau.desktop").read_text("utf-8")
    place = str(odd / "bin/chapeau").replace("%", "%%")
    assert f'Exec="{place}" %F' in entry
    assert subprocess.check_output([odd / "bin" / "chapeau"], text=True) == "Chapeau\n"


def test_a_folder_named_from_here_is_that_folder_for_good(archive: Path, tmp_path: Path) -> None:
    assert install(archive / "install.sh", tmp_path / "home", "--prefix", "apps", at=tmp_path).returncode == 0
    assert (tmp_path / "apps/bin/chapeau").resolve() == tmp_path / "apps/lib/chapeau/chapeau"
    assert str(tmp_path / "apps") in (tmp_path / "apps/share/applications/chapeau.desktop").read_text("utf-8")


def test_an_archive_that_is_not_whole_leaves_what_is_installed(archive: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert install(archive / "install.sh", home).returncode == 0
    (archive / "chapeau" / "chapeau").unlink()
    refused = install(archive / "install.sh", home)
    assert refused.returncode == 2
    assert "nothing was changed" in refused.stderr
    assert subprocess.check_output([home / ".local/bin/chapeau"], text=True) == "Chapeau\n"


def test_an_archive_unpacked_where_it_is_to_be_installed_is_not_deleted(
    archive: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    there = home / ".local" / "lib" / "chapeau"
    there.parent.mkdir(parents=True)
    archive.rename(there)
    assert install(there / "install.sh", home).returncode == 2
    assert (there / "chapeau" / "chapeau").exists()


def test_it_is_taken_away_without_the_archive(archive: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert install(archive / "install.sh", home).returncode == 0
    shutil.rmtree(archive)
    assert install(home / ".local/lib/chapeau/install.sh", home, "--remove").returncode == 0
    assert [each.name for each in home.rglob("*") if "chapeau" in each.name.lower()] == []


def test_a_dossier_is_known_by_what_it_is_and_by_its_name() -> None:
    told = etree.parse(RECIPE / "chapeau.xml")
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    [number] = told.xpath("//m:match[@offset='68']/@value", namespaces=spaces)
    assert int(number, 16) == APPLICATION_ID
    assert told.xpath("//m:glob/@pattern", namespaces=spaces) == ["*.chapeau"]
