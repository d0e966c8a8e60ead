"""A process that reads mutants under limits of time and memory, and says what became of each."""

from __future__ import annotations

import json
import resource
import signal
import tempfile
import time
import traceback
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from exports.docx.writer import write
from exports.formats import read_file
from exports.report import ReadError
from exports.structure import reading_to_json
from tests.exports.mutants import mutant

MOST_SECONDS = 5
MOST_BYTES = 512 * 2**20


class Worker:
    """Reads mutants in a process of its own, which is started anew when one of them ends it."""

    def __init__(self) -> None:
        self._process = self._pipe = None

    def fault(self, source: Path, seed: int) -> str:
        """Return what was wrong with the reading of a mutant; empty when it was read or refused properly."""
        if self._process is None:
            context = get_context("spawn")
            self._pipe, end = context.Pipe()
            self._process = context.Process(target=work, args=(end,), daemon=True)
            self._process.start()
            end.close()
        try:
            self._pipe.send((source, seed))
            if self._pipe.poll(20 * MOST_SECONDS):
                return self._pipe.recv()
            found = "it hung"
        except (EOFError, OSError):
            self._process.join(10)
            code = self._process.exitcode or 0
            found = f"the process ended with {signal.Signals(-code).name if code < 0 else code}"
        self.close()
        return found

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._pipe.close()
            self._process = self._pipe = None


def work(pipe: Connection) -> None:
    """Answer until the other side is gone."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        while True:
            try:
                source, seed = pipe.recv()
            except EOFError:
                return
            used = time.process_time()
            hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
            resource.setrlimit(resource.RLIMIT_CPU, (int(used) + 3 * MOST_SECONDS, hard))
            try:
                data = mutant(source.read_bytes(), f"{source.name} {seed}")
                path = Path(folder) / f"mutant{source.suffix}"
                path.write_bytes(data)
                pipe.send(fault_of(path, "reject" if seed % 4 == 0 else "accept"))
            except MemoryError:
                pipe.send("it ran out of memory")


def fault_of(path: Path, revisions: str) -> str:
    """Return what is wrong with the reading of a file; what was read must be fit to be written again."""
    begun = time.process_time()
    try:
        reading = read_file(path, revisions=revisions)
        taken = time.process_time() - begun
        json.dumps(reading_to_json(reading), ensure_ascii=False).encode()
        write(reading.draft)
    except ReadError as error:
        taken = time.process_time() - begun
        sentence = str(error)
        if path.name not in sentence.partition(" ")[0] or "\n" in sentence or not sentence.endswith("."):
            return f"this is no sentence about the file: {sentence!r}"
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever it is, it is what is looked for)
        places = [
            f"{Path(each.filename).name}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)
        ]
        return f"{type(error).__name__} {str(error)[:100]!r} at {' '.join(places[-5:])}"
    return f"it took {taken:.1f} s" if taken > MOST_SECONDS else ""
