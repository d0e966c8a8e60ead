"""What the bundle does without: libraries that nothing needs, the size of the biggest, work at each start."""

from __future__ import annotations

import compileall
import lzma
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from py_compile import PycInvalidationMode

Entry = tuple[str, str, str]
"""Where a file is to stand in the bundle, where it is now (of a link: what it leads to), and its kind."""
_QT = "PySide6/Qt/lib"
_KEPT = "libpython"
"""What the program's own loader opens, by its name."""


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without the libraries that none of the others needs, nor any of those it needs.

    Libraries of the system and of Qt alone can go: what stands elsewhere is opened by name at runtime.
    """
    entries = list(entries)
    while True:
        wanted = {name for each in entries if each[2] != "SYMLINK" for name in needs(Path(each[1]))}
        kept = [each for each in entries if not _can_go(each) or _name(each) in wanted]
        if len(kept) == len(entries):
            return kept
        entries = kept


def needs(file: Path) -> tuple[str, ...]:
    """Return the names of the libraries that a library needs when it is loaded."""
    told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False).stdout
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))


def packed(entries: Sequence[Entry], name: str, folder: Path) -> tuple[list[Entry], list[Entry]]:
    """Take the library of that name out of the entries, and pack it; return both parts.

    What it is packed as is named for the digest of what is in it, by which `.ci/bundle/unpacking.py` knows
    it; it is kept in `folder`, since packing takes half a minute. Its symbols stay: they take but 1 MB.
    """
    found = next(each for each in entries if each[0] == name)
    data = Path(found[1]).read_bytes()
    archive = folder / "packed" / f"{blake2b(data, digest_size=16).hexdigest()}.xz"
    archive.parent.mkdir(parents=True, exist_ok=True)
    if not archive.exists():
        archive.write_bytes(lzma.compress(data))
    rest = [each for each in entries if each is not found]
    return rest, [(str(PurePosixPath(name).with_name(archive.name)), str(archive), "DATA")]


def compiled(folder: Path) -> list[tuple[str, str]]:
    """Compile shiboken's own modules, made files in `folder`; return them and where they are to stand.

    Otherwise they would be unpacked from a library and compiled at every start.
    """
    command = [sys.executable, "-c", "import shiboken6; print(shiboken6.__path__[0])"]
    environment = {**os.environ, "SBK_EMBED": "0"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    shutil.copytree(Path(told.strip()) / "files.dir", folder, dirs_exist_ok=True)
    mode = PycInvalidationMode.UNCHECKED_HASH  # a copy has another date
    compileall.compile_dir(folder, quiet=1, force=True, invalidation_mode=mode, stripdir=str(folder))
    files = [each for each in folder.rglob("*.py*") if each.is_file()]
    return [(str(each), str("shiboken6/files.dir" / each.parent.relative_to(folder))) for each in files]


def without_place(folder: Path, prefix: str) -> None:
    """Take where Python lay on this machine, its `prefix`, out of all libraries in a folder.

    They look for nothing there any more; what is put in its place leads to /usr and is as long. The last part
    of it stays: where that is Python's version, the linker has no other copy of the version.
    """
    named = str(Path(prefix).parent).encode()
    instead = b"/usr".ljust(len(named), b"/")
    for each in folder.rglob("*.so*"):
        data = b"" if each.is_symlink() else each.read_bytes()
        if len(named) > len(b"/usr") and named in data:
            each.write_bytes(data.replace(named, instead))


def _can_go(entry: Entry) -> bool:
    folder = str(PurePosixPath(entry[0].replace("\\", "/")).parent)
    name = _name(entry)
    return folder in {".", _QT} and name.startswith("lib") and ".so" in name and not name.startswith(_KEPT)


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0].replace("\\", "/")).name
