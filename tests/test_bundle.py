"""The bundled application, as a person gets it: it starts without Python, and reads, compares and opens.

It makes pages, too, and is small enough to be sent.
"""

import os
import re
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from exports import samples
from tests.tools import licences
from tests.tools.slimming import needs
from versioning.store.dossier import Dossier

MOST_BYTES = 180_000_000
OF_THE_SYSTEM = re.compile("libcups|libEGL|libGL|libdrm|libgbm|libvulkan|libwayland")
"""What comes with printers, a graphics card or Wayland, where there are any."""

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(sys.platform != "linux", reason="the bundle is built here for Linux only"),
]


@pytest.fixture(scope="session")
def unpacked(run_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle as it was unpacked; the first worker that wants it builds it, and the other waits."""
    import fcntl  # which Windows has not, where nothing here is run

    with (run_folder / "bundle.lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two builds at a time would write into one folder
        lock.seek(0)
        if not lock.read():
            assert dev.bundle([]) == 0
            lock.write("built")
    folder = tmp_path_factory.mktemp("bundle")
    with tarfile.open(dev.ROOT / "dist" / "chapeau-linux.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    return folder / "chapeau"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with an empty home and no Python to be found in it."""
    kept = {name: os.environ[name] for name in ("LANG", "TMPDIR") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def installed(unpacked: Path, home: dict[str, str]) -> Iterator[Path]:
    """Where `install.sh` puts everything for one person; taken away again."""
    install = ["sh", str(unpacked / "install.sh")]
    subprocess.run(install, env=home, check=True, capture_output=True)
    yield Path(home["HOME"]) / ".local"
    subprocess.run([*install, "--remove"], env=home, check=True, capture_output=True)


def test_its_shell_shows_and_compares(installed: Path, home: dict[str, str], tmp_path: Path) -> None:
    old, new = tmp_path / "draft.md", tmp_path / "rev1.md"
    for path, name in ((old, "base.md"), (new, "revised.md")):
        path.write_bytes((dev.ROOT / "exports/assets/sample" / name).read_bytes())
    out = tmp_path / "tracked.docx"
    words = [str(installed / "bin" / "chapeau"), "compare", str(old), str(new), "-o", str(out)]
    done = subprocess.run(words, env=home, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert out.stat().st_size > 5_000


def test_it_takes_less_than_180_megabytes(unpacked: Path) -> None:
    files = [each for each in (unpacked / "chapeau").rglob("*") if each.is_file() and not each.is_symlink()]
    assert sum(each.stat().st_size for each in files) < MOST_BYTES


def test_every_library_in_it_finds_those_it_needs(unpacked: Path) -> None:
    folder = unpacked / "chapeau" / "_internal"
    found: dict[str, list[str]] = {}
    for each in folder.rglob("*.so*"):
        for name in () if each.is_symlink() else needs(each):
            if not OF_THE_SYSTEM.match(name):
                found.setdefault(name, []).append(each.name)
    inside = {each.name for each in folder.rglob("*.so*")}
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    system = {line.split()[0] for line in told.splitlines() if "=>" in line}
    assert {name: by for name, by in found.items() if name not in inside | system} == {}


def test_its_shell_sets_pages_and_unpacks_once_what_sets_them(
    installed: Path, home: dict[str, str], tmp_path: Path
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_bytes((dev.ROOT / "exports/assets/sample/base.md").read_bytes())
    cache = Path(home["HOME"]) / ".cache" / "Chapeau"
    written = set()
    for name in ("one.pdf", "two.pdf"):
        words = [str(installed / "bin" / "chapeau"), "export", str(draft), "-o", str(tmp_path / name)]
        done = subprocess.run(words, env=home, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert (tmp_path / name).read_bytes()[:5] == b"%PDF-"
        written |= {(each.name, each.stat().st_mtime_ns) for each in cache.iterdir()}
    assert len(written) == 1


def test_what_reads_and_spells_apart_is_there(installed: Path, home: dict[str, str]) -> None:
    parts = [f"exports.{each}.reader" for each in ("docx", "pdf", "akn", "markdown")]
    words = [str(installed / "bin" / "chapeau"), "--serve", *parts, "exports.spelling.checking", "hunspell"]
    done = subprocess.run(
        words, env=home, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_its_window_opens_a_dossier(installed: Path, home: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "talks.chapeau"
    Dossier.create(path, samples.base()).close()
    lock = path.with_name(f".~{path.name}.lock")
    with subprocess.Popen([str(installed / "bin" / "chapeau"), str(path)], env=home) as window:
        until = time.monotonic() + 30
        while not lock.exists() and window.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        opened = lock.exists()
        window.terminate()
    assert opened


def test_the_desktop_finds_it(installed: Path) -> None:
    share = installed / "share"
    assert f'Exec="{installed}/bin/chapeau" %F' in (share / "applications/chapeau.desktop").read_text()
    assert "*.chapeau" in (share / "mime/packages/chapeau.xml").read_text()
    assert (share / "icons/hicolor/256x256/apps/chapeau.png").read_bytes()[:4] == b"\x89PNG"


def test_it_brings_the_licences_of_its_parts(unpacked: Path) -> None:
    folder = unpacked / "chapeau" / "_internal"
    parts = (folder / "licences/PARTS.txt").read_text("utf-8")
    for part in ("PySide6", "lxml", "pypdfium2", "python-docx", "typst", "chunspell", "fonts", "Python 3"):
        assert part in parts
    there = {each.name for each in (folder / "licences").iterdir()}
    assert {"LGPL-3.txt", "GPL-3.txt", "Python-LICENSE.txt", "pyinstaller-COPYING.txt"} <= there
    assert set(re.findall(r"see (\S+-copyright.txt)", parts)) <= there


def test_no_library_of_the_system_goes_along_without_its_licence(unpacked: Path) -> None:
    folder = unpacked / "chapeau" / "_internal"
    parts = (folder / "licences/PARTS.txt").read_text("utf-8")
    of_parts = re.compile("libQt6|libicu|libpy|libshiboken")  # which come with what is listed above
    own = [each.name for each in folder.glob("lib*.so*") if not each.is_symlink()]
    assert [each for each in own if each not in parts and not of_parts.match(each)] == []
    assert licences.NOT_FOUND not in parts


def test_it_names_no_place_of_the_machine_that_made_it(unpacked: Path) -> None:
    words = [str(dev.ROOT).encode(), f"{Path(sys.base_prefix).parent}/".encode()]
    found = {
        each.relative_to(unpacked)
        for each in unpacked.rglob("*")
        if each.is_file() and any(word in each.read_bytes() for word in words if len(word) > len(b"/usr/"))
    }
    assert found == set()


def test_taking_it_away_leaves_nothing_behind(unpacked: Path, home: dict[str, str]) -> None:
    install = ["sh", str(unpacked / "install.sh")]
    for words in ([], ["--remove"]):
        subprocess.run([*install, *words], env=home, check=True, capture_output=True)
    left = [each.name for each in Path(home["HOME"]).rglob("*") if "chapeau" in each.name.lower()]
    assert left == []
