"""`chapeau compile`: what delegations return against one draft, as a compilation text. It opens no window."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from exports.enclosed import unpacked
from exports.formats import holds_files
from exports.proposals import ReturnedFile, proposals_of
from exports.report import ReadError
from ui.shell.common import DONE, ShellError, complain, console, output_format, write
from ui.shell.page_options import with_page_options
from ui.shell.sources import open_source
from versioning.drafting.compiled import NOBODY, Voices
from versioning.drafting.heads import printed_stands
from versioning.negotiation.compilation import Compilation
from versioning.negotiation.gathering import Proposed
from versioning.negotiation.wishes import Want, Wish
from versioning.tree.resolution import Resolution

_LONGEST = 300
"""Characters of a new paragraph that are printed in the list; the text has it all."""


def compile_files(options: argparse.Namespace) -> int:
    """Compile returned files against a base, print who wants what, and write the compilation text."""
    form = with_page_options(output_format(options.out, "write", (options.base, *options.returned)), options)
    base = open_source(options.base)
    files: list[ReturnedFile] = []
    failed: list[str] = []
    with TemporaryDirectory() as folder:
        for name in options.returned:
            try:
                for each in _documents(name, Path(folder)):
                    found = open_source(each, chained=True)
                    files.append(proposals_of(base.draft, found, Path(each).name))
            except ReadError as error:
                failed.append(name)
                complain(str(error))
    for file in files:
        for loss in file.losses:
            complain(f"{file.name}: {loss.where}: {loss.what}.")
    compilation = Compilation(base.draft, tuple(proposed(base.draft, files)))
    _print_wishes(console(), compilation.wishes())
    if failed:
        which = f"{', '.join(failed)} {'are' if len(failed) > 1 else 'is'}"
        it = "them" if len(failed) > 1 else "it"
        message = f"{options.out} was not written, since {which} not in it; leave {it} out, or mend {it}."
        raise ShellError(message)
    text = compilation.text()
    write(options.out, form.written(text, base.payloads))
    for loss in form.left_out(text, base.payloads):
        complain(f"{loss.where}: {loss.what}.")
    return DONE


def _documents(name: str, folder: Path) -> Sequence[str]:
    """Return the documents that a name stands for: itself, or what an e-mail or archive holds."""
    path = Path(name)
    if not (holds_files(path) and path.is_file()):
        return (name,)
    return [str(each) for each in unpacked(path, folder)]


def proposed(base: Resolution, files: Sequence[ReturnedFile]) -> Iterator[Proposed]:
    """Yield what every file makes of the draft, numbered through; words in conflict stand in theirs."""
    count = 0
    for file in files:
        targets: list[Resolution] = []
        for each in file.proposals:
            before = base if each.amends is None else targets[each.amends]
            targets.append(each.target(before))
            yield Proposed(each.voices, targets[-1], None if each.amends is None else count + each.amends)
        count += len(targets)


def _print_wishes(out: Console, wishes: Sequence[Wish]) -> None:
    """Print by paragraph who wants what."""
    if not wishes:
        out.print("Nobody proposes anything.")
    label = ""
    for wish in wishes:
        if wish.label != label:
            label = wish.label
            out.print(Text(label, style="bold"))
        out.print(Padding(_line(wish), (0, 0, 0, 4 if wish.within else 2), expand=False))


def _line(wish: Wish) -> Text:
    line = Text(_who(wish.voices), style="cyan")
    line.append(f" {wish.want.value}", style="default")
    if wish.want is not Want.LEAVE_OUT:
        for at, (old, new) in enumerate(wish.words):
            line.append("; " if at else ": ", style="default")
            line.append_text(_words(old, new))
    return line


def _words(old: str, new: str) -> Text:
    text = Text()
    if old.strip() or not new:
        text.append(f"[-{_short(old)}-]", style="red strike")
    if new:
        text.append(" " if text.plain else "")
        text.append(f"{{+{_short(new)}+}}", style="green underline")
    return text


def _short(words: str) -> str:
    folded = " ".join(words.split())
    return folded if len(folded) <= _LONGEST else f"{folded[:_LONGEST].rstrip()} …"


def _who(voices: Voices) -> str:
    names = ", ".join(voices.authors) or "Nobody named"
    if voices == NOBODY:
        return names
    support = [f"supp. by {', '.join(voices.supporters)}"] if voices.supporters else []
    said = "; ".join([*support, *printed_stands(voices)])
    return f"{names} ({said})" if said else names
