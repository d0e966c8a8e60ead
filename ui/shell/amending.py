"""The commands of the shell about amendment documents: apply them, and write one. They open no window.

`amend --json` prints one document:
`{"draft": SYMBOL, "sheets": [SHEET…], "consequences": [LABEL…], "complete": bool, "out": FILE or null}`.
SHEET is `{"file", "symbol", "amends", "submitted_by", "amended_by": [FILE…], "question",
"instructions": [{"number", "text", "clauses": [CLAUSE…]}…]}`, where `amended_by` are the sub-amendments
that were applied to it first, and `question` is set when it names another text than the one it is applied
to. CLAUSE is `{"understood", "action", "targets": [WORDS…], "where": [LABEL…], "matched", "status",
"said"}`: `understood` says in words what was understood, `targets` what the words name and `where` the
paragraphs of the issued draft that it was found to be about, `matched` whether the quotations stand in the
issued text or in the text as amended so far, `said` what is asked or remarked. The status is applied,
already satisfied, ambiguous, not found or not understood. `consequences` are the paragraphs whose last stop
follows from the rest; `complete` says that nothing is left to ask about.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.text import Text

from exports.formats import WORD, Format, format_of
from exports.report import Reading, UnwritableError
from exports.sheets import SHEET_FORMATS, sheet_file
from ui.shared.filters import DOSSIER_ENDING
from ui.shell.common import ASKED, DONE, ShellError, complain, console, now, print_json, refuse_source, write
from ui.shell.sources import open_source
from versioning.compare.attribution import Authors
from versioning.compare.compare import compare
from versioning.drafting.instructions.applying import Application, Outcome, Status, apply
from versioning.drafting.instructions.instruction import Instruction
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.subamending import Amended, with_subamendments
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError

_AUTHOR = "Amendment"
_STYLES = {Status.APPLIED: "green", Status.SATISFIED: "cyan", Status.LEFT: "dim"}


@dataclass(frozen=True)
class _Sheet:
    """One SHEET of the command line, and how it was applied."""

    file: str
    amended: Amended
    application: Application
    index: int

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of its clauses."""
        return tuple(each for each in self.application.outcomes if each.sheet == self.index)


def amend(options: argparse.Namespace) -> int:
    """Apply amendment documents to a draft; print what became of each clause, and write the result."""
    if options.out is not None:
        _refuse_unfit(options.out, (options.draft, *options.sheets))
    reading = open_source(options.draft)
    documents = [open_source(name).draft for name in options.sheets]
    amended = with_subamendments(documents)
    for name, each in zip(options.sheets, amended, strict=True):
        if not each.sheet.clauses:
            message = f"{name} holds no instruction; is it an amendment document?"
            raise ShellError(message)
    direct = [at for at, each in enumerate(amended) if not each.is_sub]
    if not direct:
        message = "each of these sheets amends another of them, and none the draft."
        raise ShellError(message)
    application = apply([amended[at].sheet for at in direct], reading.draft, date=now())
    sheets = [_Sheet(options.sheets[at], amended[at], application, index) for index, at in enumerate(direct)]
    subs = [
        _Sheet(options.sheets[sub], amended[sub], each.application, index)
        for each in amended
        if each.application is not None
        for index, sub in enumerate(each.by)
    ]
    asked = sum(
        each.status not in {Status.APPLIED, Status.SATISFIED}
        for sheet in (*subs, *sheets)
        for each in sheet.outcomes
    )
    questions = [each.application.question for each in amended if each.application is not None]
    complete = not asked and not application.question and not any(questions)
    asks_which = bool(application.question or any(questions))
    in_part = options.in_part and not asks_which and bool(application.transactions)
    out = options.out if complete or in_part else None
    if out is not None:
        _write_amended(out, reading, application, [options.draft, *(options.sheets[at] for at in direct)])
    if options.json:
        print_json(
            _to_json(reading, [*subs, *sheets], application, options.sheets, str(out) if out else None)
        )
    else:
        _print([*subs, *sheets], application)
    if complete:
        return DONE
    _complain_of(application, questions, asked, options.out, in_part=in_part)
    return ASKED


def _complain_of(
    application: Application, questions: Sequence[str], asked: int, out: Path | None, *, in_part: bool
) -> None:
    reasons = [question for question in (application.question, *questions) if question]
    if asked:
        reasons.append(f"{asked} {'clause is' if asked == 1 else 'clauses are'} to be asked about")
    written = f"{out} {'has the others' if in_part else 'was not written'}: " if out is not None else ""
    complain(f"{written}{'; '.join(reasons)}")


def _refuse_unfit(out: Path, sources: Sequence[str]) -> None:
    if out.suffix.lower() != DOSSIER_ENDING and format_of(out) is not WORD:
        message = (
            f"{out} was not written: an amended draft is written as .docx (tracked) or {DOSSIER_ENDING}."
        )
        raise ShellError(message)
    refuse_source(out, sources)


def _write_amended(out: Path, reading: Reading, application: Application, files: Sequence[str]) -> None:
    if out.suffix.lower() == DOSSIER_ENDING:
        _write_dossier(out, reading, application, files)
        return
    base, target = reading.draft, application.draft
    authors = Authors(base)
    authors.follow(application.transactions)
    redline = authors.sign(compare(base, target))
    write(out, WORD.redlined(redline, _AUTHOR, now(), reading.payloads))
    for loss in WORD.left_out(target, reading.payloads):
        complain(f"{loss.where}: {loss.what}.")


def _write_dossier(out: Path, reading: Reading, application: Application, files: Sequence[str]) -> None:
    """Write a dossier that begins with the draft as issued, with every clause as an edit of its own.

    `files` are the draft's and those of the sheets.
    """
    try:
        sources = {Path(files[0]).name: reading.source} if reading.source else {}
        dossier = Dossier.create(out, reading.draft, sources=sources)
    except StoreError as error:
        raise ShellError(str(error)) from error
    session = Session.open(dossier)
    try:
        for transaction in application.transactions:
            session.dispatch(transaction)
        session.name_revision(f"Amended by {', '.join(Path(name).name for name in files[1:])}")
        trouble = session.trouble
    except (ArchiveError, HistoryError) as error:
        trouble = str(error)
    finally:
        session.close()
    if trouble:
        out.unlink(missing_ok=True)
        message = f"{out} was not written: {trouble}"
        raise ShellError(message)


def instruct(options: argparse.Namespace) -> int:
    """Write the amendment document that turns one draft into another."""
    form = _sheet_format(options.out, (options.old, options.new))
    old, new = (open_source(name) for name in (options.old, options.new))
    payloads = {**old.payloads, **new.payloads}
    try:
        written = sheet_file(form, old.draft, new.draft, options.by or "", payloads)
    except UnwritableError as error:
        message = f"{options.out} was not written: {error}."
        raise ShellError(message) from error
    write(options.out, written.data)
    for left in written.left:
        complain(f"{left}.")
    return DONE


def _sheet_format(out: Path, sources: Sequence[str]) -> Format:
    form = format_of(out)
    if form is None or form not in SHEET_FORMATS:
        message = f"{out} was not written: an amendment document is written as .docx, .pdf, .html or .md."
        raise ShellError(message)
    refuse_source(out, sources)
    return form


def _print(sheets: Sequence[_Sheet], application: Application) -> None:
    page = console()
    for sheet in sheets:
        head = f"{sheet.file}: amends {sheet.amended.sheet.amends or 'what it does not name'}"
        page.print(Text(head, "bold"))
        last: Instruction | None = None
        for outcome in sheet.outcomes:
            if outcome.instruction is not last:
                last = outcome.instruction
                words = " ".join(last.text.plain.split())
                page.print(Text(f"{last.number + '. ' if last.number else ''}{words}"))
            _print_outcome(outcome)
    if labels := _consequences(application):
        page.print(Text(f"the stop at the end follows: {', '.join(labels)}", "dim"))


def _print_outcome(outcome: Outcome) -> None:
    where = ", ".join(outcome.where)
    matched = f" in the {outcome.matched}" if outcome.matched else ""
    said = f": {outcome.said}" if outcome.said else ""
    line = Text(f"   {outcome.clause}\n      ")
    line.append(outcome.status.value, _STYLES.get(outcome.status, "red"))
    line.append(f"{' at ' + where if where else ''}{matched}{said}")
    console().print(line)


def _consequences(application: Application) -> list[str]:
    if application.consequences is None:
        return []
    places = Places(application.draft)
    nodes = [getattr(step, "node", "") for step in application.consequences.steps]
    return [places.label(node) for node in nodes]


def _to_json(
    reading: Reading,
    sheets: Sequence[_Sheet],
    application: Application,
    files: Sequence[str],
    out: str | None,
) -> dict[str, Any]:
    asked = any(each.status not in {Status.APPLIED, Status.SATISFIED} for s in sheets for each in s.outcomes)
    return {
        "draft": reading.draft.masthead.symbol,
        "sheets": [_sheet_to_json(sheet, files) for sheet in sheets],
        "consequences": _consequences(application),
        "complete": not asked and not any(sheet.application.question for sheet in sheets),
        "out": out,
    }


def _sheet_to_json(sheet: _Sheet, files: Sequence[str]) -> dict[str, Any]:
    read = sheet.amended.sheet
    return {
        "file": sheet.file,
        "symbol": read.symbol,
        "amends": read.amends,
        "submitted_by": read.by,
        "amended_by": [files[at] for at in sheet.amended.by],
        "question": sheet.application.question,
        "instructions": [
            {
                "number": instruction.number,
                "text": instruction.text.plain,
                "clauses": [
                    _clause_to_json(each) for each in sheet.outcomes if each.instruction is instruction
                ],
            }
            for instruction in read.instructions
        ],
    }


def _clause_to_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "understood": str(outcome.clause),
        "action": outcome.clause.action.value,
        "targets": [str(ref) for ref in outcome.clause.targets],
        "where": list(outcome.where),
        "matched": outcome.matched,
        "status": outcome.status.value,
        "said": outcome.said,
    }
