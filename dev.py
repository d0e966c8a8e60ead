#!/usr/bin/env python3
"""Set up Chapeau and run it, its tests and its checks. Needs Python 3.11 or newer, and nothing else.

    python3 dev.py run [ARGS]   the application, or a command of its shell: run show FILE, run compare OLD NEW
    python3 dev.py test         the everyday tests
    python3 dev.py check        ruff, mypy and the import contracts
    python3 dev.py proof        the long tests: corpus, LibreOffice, fuzz
    python3 dev.py shots        every window as PNG, light and dark, under build/shots
    python3 dev.py bench        the figures of the README, measured on this machine
    python3 dev.py bundle       the application as a folder that needs no Python, under dist
    python3 dev.py report       docs/comparison-report.md anew, from the real texts of the corpus
    python3 dev.py lock         requirements.lock anew from pyproject.toml (lock --upgrade: newest versions)

Each of them first makes .venv with the versions of requirements.lock, if that isn't done yet. Arguments after
the task's name go to what it runs, such as `test -k numbering`.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed"  # written last, so that an interrupted installation is done again
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST = (3, 11)
MEMORY = Path("/dev/shm")  # noqa: S108 (a folder of its own is made there; Linux keeps it in memory alone)
ROOM = 2**30  # bytes; a run of the tests takes a tenth of it

# What Qt loads from the system: (library, Debian package). Found by trying in an empty Debian 12.
OFFSCREEN = (
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
)
DISPLAY = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
)
PACKING = (("objdump", "binutils"),)  # with which PyInstaller finds the libraries that go along
SCREENSHOTS = (("Xvfb", "xvfb"), ("xauth", "xauth"))  # programs, not libraries


def main(arguments: list[str]) -> int:
    """Run one task and return its exit code; what can't be done ends with one sentence and code 1."""
    tasks = {
        "run": run,
        "test": test,
        "check": check,
        "proof": proof,
        "shots": shots,
        "bench": bench,
        "bundle": bundle,
        "report": report,
        "lock": lock,
    }
    if not arguments or arguments[0] not in tasks:
        print(__doc__, file=sys.stderr)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if sys.version_info < OLDEST:
        this = ".".join(map(str, sys.version_info[:3]))
        sys.exit(
            f"Chapeau needs Python 3.11 or newer, and {sys.executable} is {this}: install a newer one and "
            f"run dev.py with it, for example python3.12 dev.py {arguments[0]}."
        )
    try:
        if arguments[0] != "lock":  # which must also work when the old lock file doesn't
            set_up()
        return tasks[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


# Tasks


def run(arguments: list[str]) -> int:
    """Start Chapeau; where its window can't be shown, carry the sample through in the shell instead."""
    from main import has_display, opens_window  # noqa: PLC0415 - they need the newer Python asked for by now

    if opens_window(arguments):
        if not has_display():
            return sample_in_shell(arguments)
        need("Chapeau's window", OFFSCREEN, DISPLAY)
    program = [str(PYTHON), str(ROOT / "main.py"), *arguments]
    if not WINDOWS:  # there the prompt would come back while the program runs on
        os.execv(PYTHON, program)
    return subprocess.call(program)


def test(arguments: list[str]) -> int:
    """Run the everyday tests, with two workers; what they write is gone afterwards, or kept by --basetemp."""
    need("the tests", OFFSCREEN)
    with scratch() as folder:
        place = f"--basetemp={folder}/tests"
        return python("-m", "pytest", "-n", "2", place, "-m", "not proof", *arguments, offscreen=True)


def proof(arguments: list[str]) -> int:
    """Run the long tests, with two workers and more examples of each law; name every test that skips.

    CHAPEAU_PROFILE=soak draws other examples in each run, where this draws the same ones in all.
    """
    need("the tests", OFFSCREEN)
    os.environ.setdefault("CHAPEAU_PROFILE", "proof")
    spread = ("-n", "2", "--dist", "worksteal")  # tests of a minute and of a second come side by side
    return python("-m", "pytest", *spread, "-m", "proof", "-rs", *arguments, offscreen=True)


def check(_arguments: list[str]) -> int:
    """Run every check, also after one has failed."""
    checks = (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"], ["lint-imports"])
    failed = []
    for tool, *words in checks:
        print(f"$ {tool} {' '.join(words)}", flush=True)
        if subprocess.call([PYTHON.with_name(tool + PYTHON.suffix), *words], cwd=ROOT):
            failed.append(tool)
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def shots(arguments: list[str]) -> int:
    """Take a picture of every window."""
    if not LINUX:
        return python("-m", "tests.tools.shots", *arguments)
    need("the pictures", OFFSCREEN, DISPLAY, programs=SCREENSHOTS)
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.call(
        [*screen, PYTHON, "-m", "tests.tools.shots", *arguments], cwd=ROOT, env=environment
    )


def bench(arguments: list[str]) -> int:
    """Measure, and print a table."""
    need("the measuring", OFFSCREEN)
    return python("-m", "tests.tools.bench", *arguments, offscreen=True)


def bundle(arguments: list[str]) -> int:
    """Make the application for people who have no Python."""
    need("the icon's drawing", OFFSCREEN, programs=PACKING if LINUX else ())
    return python("-m", "tests.tools.bundle", *arguments)


def report(arguments: list[str]) -> int:
    """Compare the pairs of real texts, and write down what that gives."""
    return python("-m", "tests.tools.comparison_report", *arguments)


def lock(arguments: list[str]) -> int:
    """Resolve the dependencies for every platform into one lock file, with hashes and without an address."""
    folder = ROOT / "build" / "uv"
    make_environment(folder, "Resolving the dependencies of pyproject.toml.")
    own = folder / PYTHON.relative_to(VENV)
    if subprocess.call([own, "-m", "pip", "install", "-q", "--disable-pip-version-check", "uv"]):
        return 1
    asked = "--universal --python-version 3.11 --extra fast --group dev --generate-hashes"
    shape = f"--no-emit-index-url --no-header --quiet --output-file {LOCK.name}"
    command = [own.with_name("uv" + PYTHON.suffix), "pip", "compile", "pyproject.toml"]
    return subprocess.call([*command, *asked.split(), *shape.split(), *arguments], cwd=ROOT)


@contextmanager
def scratch() -> Iterator[str]:
    """Make a folder for a while, in memory where there is room: a test would wait long for the disk."""
    has_room = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
    with tempfile.TemporaryDirectory(dir=MEMORY if has_room else None, ignore_cleanup_errors=True) as folder:
        yield folder


def python(*words: str, offscreen: bool = False) -> int:
    """Run the environment's Python in the project's folder; return its exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} if offscreen else dict(os.environ)
    # A hundred processes of the tests would each compile what they import, the slowest part of their start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.call([str(PYTHON), *words], cwd=ROOT, env=environment)


# A machine without a display


def sample_in_shell(arguments: list[str]) -> int:
    """Carry the sample negotiation through with the shell's commands, as one would type them."""
    print("There is no display here to show Chapeau's window (neither DISPLAY nor WAYLAND_DISPLAY is set).")
    if arguments:
        print(f"To see {arguments[0]} as text: python3 dev.py run show {arguments[0]}")
    folder = Path("chapeau-sample")
    print(
        f"So here is the sample negotiation in the shell; its files are in {folder.resolve()}.\n", flush=True
    )
    try:
        folder.mkdir(exist_ok=True)
        for name, text in (("draft.md", "base.md"), ("rev1.md", "revised.md")):
            (folder / name).write_bytes((ROOT / "exports/assets/sample" / text).read_bytes())
    except OSError as error:
        sys.exit(
            f"The sample can't be written to {folder.resolve()}: {error.strerror}. Start in another folder."
        )
    draft, revised = str(folder / "draft.md"), str(folder / "rev1.md")
    clean, tracked = str(folder / "rev1.docx"), str(folder / "tracked.docx")
    for words in (
        ["show", revised],
        ["compare", draft, revised],
        ["export", revised, "-o", clean],
        ["compare", draft, revised, "-o", tracked],
    ):
        print(f"\n$ python3 dev.py run {' '.join(words)}", flush=True)
        failed = subprocess.call([str(PYTHON), str(ROOT / "main.py"), *words])
        if failed:
            return failed
    print(f"\nThe clean copy is {clean}, the one with tracked changes {tracked}.")
    return 0


# Setting up


def set_up() -> None:
    """Make .venv with the locked versions, unless it is there already for this lock file and this Python."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    wanted = f"{digest} {sys.version_info[0]}.{sys.version_info[1]} {VENV}\n"
    try:
        if STAMP.read_text(encoding="utf-8") == wanted and PYTHON.exists():
            return
    except OSError:
        pass  # not installed yet, or not to the end
    make_environment(VENV, "Setting Chapeau up in .venv; that is done once and takes a minute or two.")
    install()
    STAMP.write_text(wanted, encoding="utf-8")


def make_environment(folder: Path, announcement: str) -> None:
    """Make an empty environment, in place of whatever is left of an older one."""
    need_venv()
    print(announcement, flush=True)
    try:
        (folder / STAMP.name).unlink(missing_ok=True)
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.exit(
            f"Chapeau is set up in its own folder, and {ROOT} can't be written to ({error.strerror}): "
            "copy it to a folder of yours and start again there."
        )
    base = getattr(sys, "_base_executable", sys.executable)  # the one outside, should this one be .venv's own
    words = [base, "-m", "venv", "--clear", str(folder)]
    made = subprocess.run(words, capture_output=True, text=True, check=False)
    if made.returncode:
        sys.exit(f"Python could not make {folder}: {last_line(made.stdout + made.stderr)}")


def need_venv() -> None:
    """Make sure that Python can make environments; Debian and Ubuntu keep that in a package of its own."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    package = f"python3.{sys.version_info[1]}-venv"
    if not apt_get("Python can't make environments yet", [package]):
        sys.exit(
            f"{sys.executable} has no venv and ensurepip: install them, or another Python 3.11 or newer."
        )


def install() -> None:
    """Install what the lock file names, each file checked against its hash; say where it stands."""
    words = ["install", "--require-hashes", "--only-binary", ":all:", "--no-deps", "--retries", "3"]
    command = [PYTHON, "-m", "pip", *words, "--disable-pip-version-check", "--no-input", "-r", LOCK]
    number = len(re.findall(r"^[\w.-]+==", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    said, count = [], 0
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
    ) as pip:
        for line in pip.stdout or ():
            said.append(line)
            if line.startswith("Collecting "):
                count += 1
                progress(f"{count} of about {number}: {line.split()[1].split('==')[0]}")
            elif line.startswith("Installing collected"):
                progress("unpacking")
    progress("")
    if pip.returncode:
        sys.exit(why_not(said))
    unpack_shiboken()


def unpack_shiboken() -> None:
    """Have shiboken's own modules beside it as files, which Python compiles once: inside, at every start."""
    words = "import compileall, shiboken6; compileall.compile_dir(shiboken6.__path__[0], quiet=1)"
    environment = {**os.environ, "SBK_EMBED": "0"}
    subprocess.run([PYTHON, "-c", words], env=environment, capture_output=True, check=False)  # or go without


def progress(text: str) -> None:
    """Show one passing line, to a person only."""
    if sys.stdout.isatty():
        print(f"\r\x1b[K{text}", end="", flush=True)


def why_not(said: list[str]) -> str:
    """Say in one sentence why pip failed."""
    text = "".join(said)
    unreached = (
        "NewConnectionError|ConnectTimeout|ConnectionError|Max retries|resolution|unreachable|timed out"
    )
    reasons = (
        ("No space left", f"the disk of {ROOT} is full"),
        ("DO NOT MATCH THE HASHES", "a file that came is not the one that requirements.lock names"),
        ("CERTIFICATE_VERIFY_FAILED", "the certificate of the package index is not trusted on this machine"),
        (unreached, "the package index can't be reached; is there a network?"),
        ("Permission denied|Read-only file system", f"{VENV} can't be written to"),
        ("No matching distribution", "a part is not offered for this system and this Python"),
    )
    for pattern, reason in reasons:
        if re.search(pattern, text):
            detail = last_line("".join(line for line in said if re.search(pattern, line)))
            return f"Chapeau could not be set up: {reason}\n  pip said: {detail}\nStart again to go on."
    return f"Chapeau could not be set up; pip said: {last_line(text)}"


def last_line(text: str) -> str:
    """The last line that says something, shortened."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:300] if lines else "nothing"


# The system's libraries


def need(what: str, *groups: tuple[tuple[str, str], ...], programs: tuple[tuple[str, str], ...] = ()) -> None:
    """See that Qt finds its libraries: install what is missing as root on Debian, else say how and stop."""
    if not LINUX:
        return
    missing = [both for group in groups for both in group if not loads(both[0])]
    missing += [both for both in programs if not shutil.which(both[0])]
    if missing and not apt_get(
        f"Qt's system libraries are missing for {what}", [package for _, package in missing]
    ):
        names = ", ".join(name for name, _ in missing)
        sys.exit(
            f"Something is missing for {what}: install with your system's package manager what holds {names}."
        )


def loads(library: str) -> bool:
    """Say whether the system has this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_get(why: str, packages: list[str]) -> bool:
    """Install packages where that can be done with apt-get; False where there is none.

    Who isn't root is told the one line to run, and the task ends.
    """
    if not shutil.which("apt-get"):
        return False
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        sudo = "sudo " if shutil.which("sudo") else ""
        sys.exit(f"{why}. Run this line{'' if sudo else ' as root'}, then start again:\n  {sudo}{command}")
    print(f"{why}: {command}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["apt-get", "update"], command.split()):
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"apt-get could not install them ({last_line(done.stderr)}). By hand:\n  {command}")
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
