"""The shell: show, compare, export, amend, instruct and compile, for people who script. It opens no window.

Exit codes: 0 done; 1 only with `--exit-code`, the drafts differ; 2 bad usage, or a file that can't be
read or written; 3 an instruction is ambiguous or finds nothing. Every failure is one line on standard
error, and no output is left half written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TextIO

from exports.formats import HTML, PDF, WORD, Format, compare_in_base, track_in_source
from exports.handmade import settled
from exports.report import ReadError, Reading, Tracked, UnwritableError
from exports.structure import reading_to_json, redline_to_json
from ui.edition import EDITION
from ui.shell.common import (
    DIFFERENT,
    DONE,
    FAILED,
    Parser,
    ShellError,
    complain,
    console,
    endings,
    flush,
    iso_date,
    now,
    output_format,
    print_json,
    stop_printing,
    write,
)
from ui.shell.page_options import add_page_options, with_page_options
from ui.shell.sources import document_path, open_case, open_source, turns_between
from ui.shell.terminal import print_reading, print_redline, print_table
from versioning.compare.redline import Redline
from versioning.drafting.handmade import recognize
from versioning.tree.resolution import Resolution

_READABLE = ".docx .pdf .xml .md .txt"
_DEFAULT_AUTHOR = "Chapeau"
_NOT_KEPT = "changes tracked in the files can’t be kept beside new ones there; use accept or reject."


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    _prepare(sys.stdout)
    _prepare(sys.stderr)
    try:
        options = _parser().parse_args(arguments)
        code: int = options.run(options)
        flush()
    except SystemExit as stop:  # the parser has said what is wrong
        return stop.code if isinstance(stop.code, int) else FAILED
    except (ShellError, ReadError) as error:
        complain(str(error))
        return FAILED
    except OSError as error:  # what is read and written has its own words: it is what was to be printed
        stop_printing()
        complain(f"not all was printed: {error.strerror or error}.")
        return FAILED
    except KeyboardInterrupt:
        complain("stopped; nothing more was written.")
        return FAILED
    return code


def _prepare(stream: TextIO | None) -> None:
    """Let every character be printed, whatever the terminal's encoding can say."""
    if stream is not None and hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")


def _parser() -> Parser:
    parser = Parser(
        prog="chapeau",
        allow_abbrev=False,
        description="Negotiate and redline draft resolutions, offline. Without a command, or with files "
        "that are named with folder or ending (./draft, draft.docx), the window opens.",
        epilog=f"FILE, OLD, DRAFT and the like are {_READABLE} or a dossier; case.chapeau@Rev.1 is one of "
        "its revisions. OUT is replaced if it is there, save a dossier; it is written whole or not at all. "
        "Exit codes: 0 done; 1 they differ, with --exit-code only; 2 bad usage, or a file that can’t be read "
        "or written; 3 an instruction is ambiguous or finds nothing.",
    )
    parser.add_argument("--version", action="version", version=f"Chapeau {EDITION}")
    add = partial(parser.add_subparsers(required=True, metavar="COMMAND").add_parser, allow_abbrev=False)
    _take_show(add("show", help="print the structure of files"))
    _take_compare(add("compare", help="print or write what changed"))
    _take_export(add("export", help="write a clean copy"))
    _take_amend(add("amend", help="apply amendment documents"))
    _take_instruct(add("instruct", help="write an amendment document"))
    _take_compile(add("compile", help="write a compilation text"))
    return parser


def _take_show(show: Parser) -> None:
    show.description = (
        "Print the masthead, the paragraphs with their labels, the notes, and what was not kept."
    )
    show.add_argument("files", nargs="+", metavar="FILE", help=f"{_READABLE} or a dossier")
    show.add_argument("--json", action="store_true", help="one JSON document a line, in order")
    show.add_argument(
        "--view",
        choices=("accepted", "original"),
        default="accepted",
        help="with the tracked changes of a file, or as it was before them",
    )
    show.set_defaults(run=_show)


def _take_compare(compare: Parser) -> None:
    compare.description = "Print what changed from OLD to NEW, or write it: tracked for Word, or marked."
    compare.add_argument("old", metavar="OLD", help="the text before")
    compare.add_argument("new", metavar="NEW", help="the text after")
    compare.add_argument("-o", dest="out", type=Path, metavar="OUT", help=endings("write_redline"))
    compare.add_argument(
        "--author", type=_author, metavar="NAME", help="of the tracked changes; a dossier knows its own"
    )
    compare.add_argument(
        "--date", type=iso_date, metavar="ISO", help="of the tracked changes; now when not given"
    )
    compare.add_argument("--json", action="store_true", help="print the redline as JSON")
    compare.add_argument("--exit-code", action="store_true", help="exit with 1 when the two differ")
    compare.add_argument(
        "--layout", choices=("base", "official"), help="of OUT.docx; the old file’s own where that is Word"
    )
    compare.add_argument(
        "--revisions",
        choices=("accept", "reject", "keep"),
        default="accept",
        help="what becomes of changes that the files hold already; accept when not given",
    )
    shape = compare.add_mutually_exclusive_group()
    shape.add_argument("--table", action="store_true", help="old, new and what changed, as a table")
    compare.add_argument("--only-changes", action="store_true", help="--table without what is the same")
    shape.add_argument("--side-by-side", action="store_true", help="both texts; OUT ends in .pdf or .html")
    add_page_options(compare)
    compare.set_defaults(run=_compare)


def _take_export(export: Parser) -> None:
    export.description = "Write a clean copy; what it can’t hold is named."
    export.add_argument("file", metavar="FILE", help="what is written anew")
    export.add_argument("-o", dest="out", type=Path, metavar="OUT", required=True, help=endings("write"))
    export.add_argument(
        "--still-open", action="store_true", help="in its place, a page on what is still open, and by whom"
    )
    add_page_options(export)
    export.set_defaults(run=_export)


def _take_amend(amend: Parser) -> None:
    amend.description = (
        "Apply amendment documents to a draft, and print of each instruction how it was "
        "understood and where it applied. What is ambiguous is asked about, and nothing is written."
    )
    amend.add_argument("draft", metavar="DRAFT", help="the draft as it was issued")
    amend.add_argument("sheets", nargs="+", metavar="SHEET", help="amendment documents, in their order")
    amend.add_argument(
        "-o", dest="out", type=Path, metavar="OUT", help=".docx (tracked), or .chapeau where none is there"
    )
    amend.add_argument("--json", action="store_true", help="print what became of each clause as JSON")
    amend.add_argument(
        "--in-part", action="store_true", help="write what is clear where some clauses are to be asked about"
    )
    amend.set_defaults(run=_loaded("amending", "amend"))


def _take_instruct(instruct: Parser) -> None:
    instruct.description = "Write the amendment document that turns OLD into NEW; what it can’t say is named."
    instruct.add_argument("old", metavar="OLD", help="the text that is to be amended")
    instruct.add_argument("new", metavar="NEW", help="the text as it is to be")
    instruct.add_argument(
        "-o", dest="out", type=Path, metavar="OUT", required=True, help=".docx .md .pdf .html"
    )
    instruct.add_argument("--by", type=_author, metavar="NAME", help="who submits the amendment")
    instruct.set_defaults(run=_loaded("amending", "instruct"))


def _take_compile(collect: Parser) -> None:
    collect.description = (
        "Print who wants what, and write every proposal into the text with the names behind it."
    )
    collect.add_argument("base", metavar="BASE", help="the draft that was sent out")
    collect.add_argument(
        "returned", nargs="+", metavar="RETURNED", help="what delegations sent back; .eml, .zip: all in it"
    )
    collect.add_argument("-o", dest="out", type=Path, metavar="OUT", required=True, help=endings("write"))
    add_page_options(collect)
    collect.set_defaults(run=_loaded("compiling", "compile_files"))


def _loaded(module: str, command: str) -> Callable[[argparse.Namespace], int]:
    """Return a command whose module is only loaded when it is run."""

    def run(options: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"ui.shell.{module}"), command)(options)
        return code

    return run


def _author(text: str) -> str:
    name = " ".join(text.split())
    if not name or not name.isprintable():
        message = "an author’s name has at least one letter and no control characters"
        raise argparse.ArgumentTypeError(message)
    return name


def _show(options: argparse.Namespace) -> int:
    code = DONE
    page = console()
    for name in options.files:
        try:
            reading = open_source(name, revisions="accept" if options.view == "accepted" else "reject")
        except ReadError as error:
            code = FAILED
            complain(str(error))
            if options.json:
                print_json({"error": str(error)})
            continue
        if reading.source:  # a draft in a dossier is what its people made it
            reading, said = settled(reading, options.view)
            if said:
                complain(f"{name}: {said}.")
        if options.json:
            print_json(reading_to_json(reading))
        else:
            print_reading(page, name, reading)
    return code


def _compare(options: argparse.Namespace) -> int:
    what = "write_table" if options.table else "write_beside" if options.side_by_side else "write_redline"
    form = output_format(options.out, what, (options.old, options.new)) if options.out else None
    form = with_page_options(form, options)
    _refuse_what_is_not_offered(options, form)
    tracked = None if options.table or options.side_by_side else _track_in_base(options, form)
    if tracked is not None and not options.json:
        return DIFFERENT if options.exit_code and tracked.changes else DONE
    if options.revisions == "keep":
        raise ShellError(_NOT_KEPT)
    author = options.author or _DEFAULT_AUTHOR
    old, new = (open_source(name, revisions=options.revisions) for name in (options.old, options.new))
    for name, reading in ((options.old, old), (options.new, new)):
        _tell_of_marks(name, reading)
    compare = import_module("versioning.compare.compare").compare  # slow to load, and show needs none of it
    signed = options.author or (
        "" if form and form.name in {PDF.name, HTML.name} else author
    )  # their pages name people only
    redline: Redline = compare(old.draft, new.draft, author=signed)
    names = _told_apart(options.old, options.new)
    if options.table and form is not None and form.write_table is not None:
        make = import_module("exports.table").comparative_table
        table = make(redline, names, only_changes=options.only_changes)
        write(options.out, form.write_table(table))
    elif options.side_by_side and form is not None and form.write_beside is not None:
        pages = import_module("exports.beside").side_by_side(redline, names)
        write(options.out, form.write_beside(pages))
    elif tracked is None and form is not None:
        payloads = {**old.payloads, **new.payloads}
        write(options.out, form.redlined(redline, author, _date_of(options), payloads))
    if options.json:
        print_json(redline_to_json(redline))
    elif options.table and form is None:
        print_table(console(), redline, names, only_changes=options.only_changes)
    elif form is None:
        print_redline(console(), redline)
    return DIFFERENT if options.exit_code and not redline.is_empty else DONE


def _told_apart(old: str, new: str) -> tuple[str, str]:
    """Return how two files are called beside each other: by their names, with folders where those agree."""
    names = Path(old).name, Path(new).name
    return names if names[0] != names[1] else (old, new)


def _track_in_base(options: argparse.Namespace, form: Format | None) -> Tracked | None:
    """Write the changes into the old file itself; None when another layout is asked for or needed."""
    if form is not WORD or options.layout == "official":
        return None
    try:
        tracked = _tracked_pair(options) or _tracked_in_source(options)
    except UnwritableError as error:
        if options.layout == "base" or options.revisions == "keep":
            raise
        complain(f"{error} That is done now.")
        return None
    if tracked is None:
        if options.layout == "base":
            message = f"--layout base needs a Word file that {options.old} was read from."
            raise ShellError(message)
        return None
    write(options.out, tracked.data)
    for loss in tracked.losses:
        complain(f"{loss.where}: {loss.what}.")
    return tracked


def _tracked_pair(options: argparse.Namespace) -> Tracked | None:
    """Return the first of two Word files with the changes to the second; None when they aren't two such."""
    old, new = (document_path(name) for name in (options.old, options.new))
    if old is None or new is None:
        return None
    author, date = options.author or _DEFAULT_AUTHOR, _date_of(options)
    return compare_in_base(old, new, author=author, date=date, revisions=options.revisions)


def _tracked_in_source(options: argparse.Namespace) -> Tracked | None:
    """Return the Word file that the old draft was read from, with the changes to the new one.

    Where a dossier tells who made them, and when, each bears its own name and date, unless others are given.
    """
    settles = "accept" if options.revisions == "keep" else options.revisions
    case = open_case(options.old, revisions=settles)
    if case.word is None:
        return None
    base, target = case.reading.draft, open_source(options.new, revisions=settles).draft
    author, date = options.author or _DEFAULT_AUTHOR, _date_of(options)
    turns: list[tuple[Resolution, str, str]] = []
    draft = base
    for each in () if options.author else turns_between(base, options.new):
        draft = each.apply(draft)
        turns.append((draft, each.author or author, options.date or each.date or date))
    if draft != target or not turns:
        turns.append((target, author, date))
    own = None if case.reading.source else base
    return track_in_source(case.word, own, turns, revisions=options.revisions)


def _date_of(options: argparse.Namespace) -> str:
    return options.date or now()


def _refuse_what_is_not_offered(options: argparse.Namespace, form: Format | None) -> None:
    if options.side_by_side and form is None:
        message = "--side-by-side is for a file; name one that ends in .pdf or .html with -o."
        raise ShellError(message)
    if options.only_changes and not options.table:
        message = "--only-changes is for --table."
        raise ShellError(message)
    if options.revisions == "keep" and (form is None or options.json):
        raise ShellError(_NOT_KEPT)
    if options.layout == "base" and form is not WORD:
        message = "--layout base is for an output that ends in .docx."
        raise ShellError(message)


def _export(options: argparse.Namespace) -> int:
    form = with_page_options(output_format(options.out, "write", (options.file,)), options)
    if options.still_open:
        write(options.out, form.written(import_module("ui.shell.still_open").report_on(options.file), {}))
        return DONE
    reading = open_source(options.file)
    _tell_of_marks(options.file, reading)
    write(options.out, form.written(reading.draft, reading.payloads))
    _name_losses(reading, form)
    return DONE


def _tell_of_marks(name: str, reading: Reading) -> None:
    """Say of a redline made by hand that it is read as it stands; a window takes its proposals as such."""
    found = recognize(reading.draft) if reading.source else None
    if found is not None:
        complain(
            f"{name}: this is a redline made by hand ({found.pattern}); its words and marks are read as they"
            " stand. Open it in the window to take them as proposals."
        )


def _name_losses(reading: Reading, form: Format) -> None:
    for loss in form.left_out(reading.draft, reading.payloads):
        complain(f"{loss.where}: {loss.what}.")
