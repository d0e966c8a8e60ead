"""The licences of all that goes along in a bundle, with a list of what is under which."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.tools.slimming import Entry

ROOT = Path(__file__).parents[2]
NOT_FOUND = "its licence was not found"
_TEXTS = ROOT / ".ci" / "bundle" / "licences"
_COMMON = re.compile(r"/usr/share/common-licenses/([\w.-]*\w)")


def gather(folder: Path, libraries: Iterable[Entry]) -> list[Entry]:
    """Put the licences of our parts, and of a bundle's libraries, into an empty `folder`.

    Returns them as what goes along, too.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = ["Chapeau is under the Apache License 2.0 (LICENSE). These parts go with it:", ""]
    lines += [_of_distribution(each, folder) for each in _parts()]
    lines += _of_assets(folder)
    lines += [_of_python(folder), "", "These libraries of the system go with it:", ""]
    lines += _of_system(libraries, folder)
    lines += [
        "",
        "Qt is used under the LGPL 3 (LGPL-3.txt, which adds to GPL-3.txt): its libraries are files of their",
        "own, which you may replace. ICU comes with it (pypdfium2-icu.txt).",
        "",
    ]
    for text in _TEXTS.iterdir():
        shutil.copy(text, folder)
    (folder / "PARTS.txt").write_text("\n".join(lines), encoding="utf-8")
    return [(f"licences/{each.name}", str(each), "DATA") for each in sorted(folder.iterdir())]


def _of_distribution(part: Distribution, folder: Path) -> str:
    said = part.metadata.get("License-Expression") or part.metadata.get("License") or "see its licence"
    for file in part.files or ():
        if "licen" in str(file).lower() or "copying" in file.name.lower():
            found = Path(str(part.locate_file(file)))
            if found.is_file() and found.suffix not in {".py", ".pyc"}:
                shutil.copy(found, folder / f"{part.name}-{file.name}")
    return f"{part.name} {part.version}: {said.splitlines()[0]}"


def _of_assets(folder: Path) -> list[str]:
    lines = []
    for file in sorted((ROOT / "exports" / "assets").rglob("*")):
        if "licen" in file.name.lower() or file.name.startswith("OFL"):
            lines.append(f"{file.parent.name} ({file.relative_to(ROOT).as_posix()}): see {file.name}")
            shutil.copy(file, folder / f"{file.parent.name}-{file.name}")
    return lines


def _of_python(folder: Path) -> str:
    version = ".".join(map(str, sys.version_info[:3]))
    for text in (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if text.is_file():
            shutil.copy(text, folder / "Python-LICENSE.txt")
            return f"Python {version}: PSF-2.0"
    return f"Python {version}: {NOT_FOUND}"


def _of_system(libraries: Iterable[Entry], folder: Path) -> list[str]:
    """Copy what the system's packages say of the libraries that came from them, and what that cites."""
    owners: dict[str, list[str]] = {}
    for name, place, _ in libraries:
        if sys.platform == "linux" and re.match("/(usr/)?lib", place):
            owners.setdefault(_owner(Path(place)), []).append(Path(name).name)
    lines = []
    for package, names in sorted(owners.items()):
        text, where = Path("/usr/share/doc") / package / "copyright", NOT_FOUND
        if package and text.is_file():
            where = f"see {package}-copyright.txt"
            shutil.copy(text, folder / f"{package}-copyright.txt")
            for common in set(_COMMON.findall(text.read_text("utf-8", "replace"))):
                shutil.copy(Path("/usr/share/common-licenses") / common, folder / f"{common}.txt")
        lines.append(f"{', '.join(sorted(set(names)))}: {where}")
    return lines


def _owner(library: Path) -> str:
    """Return the package that brought a library; empty where no package is known."""
    known = (library, library.resolve(), Path("/usr") / str(library).lstrip("/"))
    for place in dict.fromkeys(map(str, known)):
        told = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False).stdout
        if told:
            return told.split(":")[0]
    return ""


def _parts() -> Sequence[Distribution]:
    """Return what our requirements and theirs install, from `pyproject.toml` on, and what starts it all."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*asked["dependencies"], *asked["optional-dependencies"]["fast"]]
    found = {"pyinstaller": distribution("pyinstaller")}  # the program that starts Python is of it
    while waiting:
        wanted = Requirement(waiting.pop())
        if wanted.name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found[wanted.name] = distribution(wanted.name)
        waiting += found[wanted.name].requires or []
    return sorted({each.name: each for each in found.values()}.values(), key=lambda each: each.name.lower())
