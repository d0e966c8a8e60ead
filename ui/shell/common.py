"""What the commands of the shell share: how they fail, print and write. It opens no window."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from rich.console import Console

from exports.files import write_atomically
from exports.formats import FORMATS, Format, format_of

DONE, DIFFERENT, FAILED, ASKED = 0, 1, 2, 3
"""Exit codes; `ASKED`: an instruction is ambiguous or finds nothing, and nothing was written."""


class ShellError(Exception):
    """Something can't be done; the message is one sentence for a person."""


class Parser(argparse.ArgumentParser):
    """Says on one line what it doesn't understand."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and end."""
        complain(f"{message}; {self.prog} --help tells more.")
        self.exit(FAILED)


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"chapeau: {' '.join(sentence.split())}\n")


def endings(what: str) -> str:
    """Return the endings of the formats that can be written."""
    return " ".join(each.endings[0] for each in FORMATS if getattr(each, what) is not None)


def iso_date(text: str) -> str:
    """Return an ISO 8601 date or time as a time in UTC; one without a zone is taken as UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date such as 2026-03-01 or 2026-03-01T10:00:00Z"
        raise argparse.ArgumentTypeError(message) from None
    return _utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def now() -> str:
    """Return this moment as a time in UTC."""
    return _utc(datetime.now(UTC))


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def output_format(out: Path, what: str, sources: Sequence[str]) -> Format:
    """Return the format that an output file's ending names; raises ShellError when it can't be written."""
    form = format_of(out)
    offered = endings(what)
    if form is None:
        message = f"{out} has no ending that tells its format; use one of {offered}."
        raise ShellError(message)
    if getattr(form, what) is None:
        message = f"{out} was not written: that can’t be written as {form.name}; use one of {offered}."
        raise ShellError(message)
    refuse_source(out, sources)
    return form


def refuse_source(out: Path, sources: Sequence[str]) -> None:
    """Raise ShellError when an output file is one of the files that are read."""
    for source in sources:
        with suppress(OSError):
            if Path(source).samefile(out):
                message = f"{out} was not written, since it is the file that is read; give it another name."
                raise ShellError(message)


def write(out: Path, data: bytes) -> None:
    """Write a file whole or not at all; raises ShellError."""
    try:
        write_atomically(out, data)
    except FileNotFoundError:
        message = f"{out} was not written: there is no folder {out.parent}."
        raise ShellError(message) from None
    except OSError as error:
        message = f"{out} was not written: {error.strerror or error}; what was there before is unchanged."
        raise ShellError(message) from None


def stop_printing() -> None:
    """Print nothing more: what is to be written is written all the same."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def flush() -> None:
    """Send on what was printed; a reader who has seen enough is no failure. Raises OSError."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        stop_printing()


class _Console(Console):
    """A console that goes on where its reader has seen enough."""

    def on_broken_pipe(self) -> None:
        """Print nothing more."""
        self.quiet = True
        stop_printing()


def console() -> Console:
    """Return the console that commands print on."""
    return _Console(file=sys.stdout, highlight=False, markup=False, emoji=False, soft_wrap=False)


def print_json(value: dict[str, Any]) -> None:
    """Print JSON on one line; where the terminal isn't Unicode, in ASCII."""
    if sys.stdout is None:
        return
    unicode = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf8")
    try:
        sys.stdout.write(json.dumps(value, ensure_ascii=not unicode) + "\n")
    except BrokenPipeError:
        stop_printing()
