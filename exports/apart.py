"""Work in a process set apart, which a hung, huge or deadly file can take down without anything else.

A thread can't be ended, a process can; and a thread that works is felt at every key. One process is kept
waiting with the readers loaded, so that a small file opens as quickly as it would here; while it is busy,
another is started.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue

from exports.formats import read_file
from exports.report import ReadError, Reading
from versioning.saying import said

MOST_MEMORY = 2**30
"""Bytes that a reading process may have on Linux; elsewhere the limits of `exports.limits` must do."""
MOST_SECONDS = 120.0
_PATIENCE = 0.05
"""Seconds between two looks at whether the reading is still wanted."""
_LARGE = 4 * 2**20
_READERS = tuple(f"exports.{each}.reader" for each in ("docx", "pdf", "akn", "markdown"))
SERVE = "--serve"
"""What asks a bundled program, which has no Python to be handed code, for such a process (see `main.py`)."""
_START = "from exports.apart import serve; serve(sys.argv[1:])"
_ROOT = str(Path(__file__).parents[1])
_Answer = Reading | bytes | Exception | None
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console


class Apart:
    """Reads files, and does other work, in processes of its own. Several threads may call it at once."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        """Start nothing yet; `seconds` is how long a file may take."""
        self._seconds = seconds
        self._lock = threading.Lock()
        self._idle: _Reader | None = None
        self._all: set[_Reader] = set()
        self._is_closed = False

    def warm(self) -> None:
        """Let a process wait for a file, if none does: called when a person is about to choose one."""
        with self._lock:
            if self._idle is None and not self._is_closed:
                self._idle = self._started()

    def read(
        self, path: Path, check: Callable[[], None], *, password: str = "", chained: bool = True
    ) -> Reading:
        """Return the draft in a file, as `exports.formats.read_file` does.

        `check` is called over and over, in this thread; when it raises, the process is ended and the
        exception goes on. Raises ReadError, and whatever else the reader raised.
        """
        try:
            reader = self._taken()
        except _ClosedError as error:
            message = said("{name} was not read, because Chapeau is being closed.", name=path.name)
            raise ReadError(message) from error
        try:
            answer = reader.ask((_read, path, password, chained), check, self._seconds)
        except BaseException as error:
            self._end(reader)
            if isinstance(error, TimeoutError):
                raise ReadError(_took_too_long(path.name, self._seconds)) from error
            raise
        if answer is None:
            self._end(reader)
            raise ReadError(_died(path.name))
        if not isinstance(answer, Reading):
            self._put_back(reader)
            raise answer if isinstance(answer, Exception) else TypeError(type(answer).__name__)
        if len(answer.source) > _LARGE:
            self._end(reader)  # it would keep its memory
        else:
            self._put_back(reader)
        return answer

    def call(
        self, work: Callable[..., bytes], *given: object, check: Callable[[], None], small: bool = False
    ) -> bytes:
        """Return what a function of some module makes of what it is given, called in a process of its own.

        `check` is as for `read`. After `small` work, which needs little memory, the process goes on waiting.
        Raises TimeoutError, and RuntimeError when process or function failed.
        """
        reader, answer = self._taken(), None
        try:
            answer = reader.ask((work, *given), check, self._seconds)
        finally:
            if small and isinstance(answer, bytes):
                self._put_back(reader)
            else:
                self._end(reader)  # it would keep its memory
        if isinstance(answer, bytes):
            return answer
        message = f"the process set apart failed: {answer}"
        raise RuntimeError(message)

    def close(self) -> None:
        """End every process, also those that read, and start none any more."""
        with self._lock:
            self._is_closed = True
            readers, self._idle = tuple(self._all), None
        for each in readers:
            self._end(each)

    def _taken(self) -> _Reader:
        with self._lock:
            reader, self._idle = self._idle, None
            if reader is not None and reader.is_alive:
                return reader
            if self._is_closed:  # a thread may ask while the window's closes
                message = "closed"
                raise _ClosedError(message)
            return self._started()

    def _started(self) -> _Reader:
        reader = _Reader()
        self._all.add(reader)
        return reader

    def _put_back(self, reader: _Reader) -> None:
        with self._lock:
            if self._idle is None and reader in self._all:
                self._idle = reader
                return
        self._end(reader)

    def _end(self, reader: _Reader) -> None:
        with self._lock:
            self._all.discard(reader)
        reader.end()


class _ClosedError(RuntimeError):
    """There are no processes any more."""


class Companion:
    """A process of its own that stays, for work that takes long to begin with: what it loaded, it has loaded.

    It is started by the first call, and anew when it has ended. One thread at a time calls it.
    """

    def __init__(self, *modules: str, seconds: float = MOST_SECONDS) -> None:
        """Start nothing yet; `modules` are what the work stands in, `seconds` is how long it may take."""
        self._modules, self._seconds = modules, seconds
        self._process: _Reader | None = None

    def call(self, work: Callable[..., bytes], *given: object, check: Callable[[], None]) -> bytes:
        """Return what a function of some module makes of what it is given.

        `check` is called over and over, in this thread; when it raises, the process is ended and the
        exception goes on. Raises TimeoutError, and RuntimeError when process or function failed.
        """
        process = self._process
        if process is None or not process.is_alive:
            try:
                process = self._process = _Reader(self._modules)
            except OSError as error:  # the system lets nothing more be started
                message = f"no process could be started: {error}"
                raise RuntimeError(message) from error
        try:
            answer = process.ask((work, *given), check, self._seconds)
        except BaseException:
            self.close()
            raise
        if isinstance(answer, bytes):
            return answer
        self.close()
        message = f"the process set apart failed: {answer}"
        raise RuntimeError(message)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.end()


class _Reader:
    """A process that reads one file after the other."""

    def __init__(self, modules: Sequence[str] = _READERS) -> None:
        self._process = subprocess.Popen(
            [*_program(), *modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_HIDDEN,
        )

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, question: object, check: Callable[[], None], seconds: float) -> _Answer:
        """Return the answer, None when the process ended without one; raises TimeoutError."""
        answers: SimpleQueue[_Answer] = SimpleQueue()
        threading.Thread(target=self._exchange, args=(question, answers), daemon=True).start()
        last = time.monotonic() + seconds
        while True:
            try:
                return answers.get(timeout=_PATIENCE)
            except Empty:
                check()
            if time.monotonic() > last:
                raise TimeoutError

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what it was to be told, it needn't hear any more
                    pipe.close()

    def _exchange(self, question: object, answers: SimpleQueue[_Answer]) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:  # never, as it is started
            return
        try:
            stdin.write(pickle.dumps(question))
            stdin.flush()
            answers.put(pickle.load(stdout))  # noqa: S301 (it comes from this very module)
        except Exception:  # noqa: BLE001 (whatever it is: the process is gone, or no longer to be trusted)
            answers.put(None)


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, SERVE]
    found = f"import sys; sys.path = {[*sys.path, _ROOT]!r}; "
    return [sys.executable, "-I", "-c", found + _START]


def serve(modules: Sequence[str]) -> None:
    """Do what is asked for on standard input, until it ends: what such a process does.

    `modules` are loaded first.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nothing that a library prints may be taken for an answer
    _limit_memory()
    for each in modules:
        import_module(each)
    while True:
        try:
            work, *given = pickle.load(sys.stdin.buffer)  # noqa: S301 (it comes from this very module)
        except EOFError:
            return
        answers.write(_answer(work, *given))
        answers.flush()


def _read(path: Path, password: str, chained: bool) -> Reading:
    try:
        return read_file(path, password=password, chained=chained)
    except MemoryError as error:
        raise ReadError(_needs_too_much(path.name)) from error


def _answer(work: Callable[..., object], *given: object) -> bytes:
    try:
        return pickle.dumps(work(*given), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 (handed to who asked)
        return pickle.dumps(error if isinstance(error, ReadError) else RuntimeError(type(error).__name__))


def _limit_memory() -> None:
    if sys.platform == "linux":
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _took_too_long(name: str, seconds: float) -> str:
    return said(
        "{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; "
        "if you trust it, save it anew in the program it came from, or in parts.",
        name=name,
        seconds=seconds,
    )


def _needs_too_much(name: str) -> str:
    return said(
        "{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; "
        "if you trust it, save it in parts in the program it came from.",
        name=name,
        size=MOST_MEMORY / 2**20,
    )


def _died(name: str) -> str:
    return said(
        "{name} broke off the process that read it, which harmed nothing else; "
        "if you trust it, save it anew in the program it came from, or copy its text.",
        name=name,
    )
