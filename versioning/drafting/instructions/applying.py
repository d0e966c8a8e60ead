"""Applying a sheet to a draft: a transaction for each clause, and a status for each.

Paragraphs are found by the numbers of the issued draft, however much the sheet inserts or deletes;
quotations in the issued text or in the text as earlier clauses leave it. What can't be found, or is
found twice, is asked about and leaves the draft as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.drafting.instructions.ends import steps_for_ends
from versioning.drafting.instructions.instruction import Action, Clause, Instruction, Sheet
from versioning.drafting.instructions.matching import alike
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.question import QuestionError, Status
from versioning.drafting.instructions.reference import MANY, Kind, Reference
from versioning.drafting.instructions.structural import STRUCTURAL, one
from versioning.drafting.instructions.textual import Found, Text, find_edits
from versioning.drafting.instructions.workbench import Workbench
from versioning.saying import joined, said
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

__all__ = ["Application", "Outcome", "Status", "apply"]

_DONE = frozenset((Status.APPLIED, Status.SATISFIED, Status.LEFT))
_WHOLE = Reference(Kind.TEXT)


@dataclass(frozen=True)
class Outcome:
    """What became of one clause; `sheet` is the index of its sheet among those applied.

    `where` names the paragraphs by their labels in the issued draft, `matched` says in which text the
    quotations were found (empty where none are quoted), `said` is what is asked or remarked.
    `transaction` is None where nothing changed.
    """

    instruction: Instruction
    clause: Clause
    status: Status
    where: tuple[str, ...] = ()
    matched: str = ""
    said: str = ""
    transaction: Transaction | None = None
    sheet: int = 0


@dataclass(frozen=True)
class Application:
    """A draft with a sheet, or several, applied to it.

    `consequences` is what follows from the clauses together: the period of the last paragraph. `question`
    is set when a sheet names another text than this draft.
    """

    draft: Resolution
    outcomes: tuple[Outcome, ...]
    consequences: Transaction | None = None
    question: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to ask about."""
        return not self.question and self.is_clear

    @property
    def is_clear(self) -> bool:
        """Whether nothing is left to ask about any clause."""
        return all(each.status in _DONE for each in self.outcomes)

    @property
    def transactions(self) -> tuple[Transaction, ...]:
        """All that was changed, in order."""
        done = [each.transaction for each in self.outcomes if each.transaction is not None]
        return (*done, self.consequences) if self.consequences else tuple(done)


def apply(
    sheets: Sheet | Sequence[Sheet],
    draft: Resolution,
    *,
    author: str = "",
    date: str = "",
    adopted: Collection[int] | None = None,
    ends: bool = True,
) -> Application:
    """Return a draft with a sheet applied, or with several that all amend it as it was issued.

    Transactions bear the name of `author`, or else of whoever submits the sheet. `adopted` are the indices
    (from 0, over all sheets) of the clauses that were adopted; None for all. `ends` says whether the last
    paragraph is to take the period.
    """
    sheets = (sheets,) if isinstance(sheets, Sheet) else tuple(sheets)
    bench = Workbench(draft)
    outcomes: list[Outcome] = []
    for number, sheet in enumerate(sheets):
        signed = author or sheet.by, date
        for instruction in sheet.instructions:
            for clause in instruction.clauses:
                if adopted is None or len(outcomes) in adopted:
                    outcome = _outcome(bench, instruction, clause, signed)
                else:
                    outcome = Outcome(instruction, clause, Status.LEFT)
                outcomes.append(replace(outcome, sheet=number))
    kept = any(outcome.clause.action is Action.KEEP_ENDS for outcome in outcomes)
    consequences = None
    if ends and not kept:
        consequences = _consequences(bench, author or sheets[0].by if sheets else author, date)
    result = consequences.apply(bench.now) if consequences else bench.now
    outcomes = [_numbered(outcome, bench, result) for outcome in outcomes]
    asked = dict.fromkeys(filter(None, (_question(sheet, draft) for sheet in sheets)))  # once, of many sheets
    question = joined(list(asked), " ") if asked else ""
    return Application(result, tuple(outcomes), consequences, question)


def _numbered(outcome: Outcome, bench: Workbench, result: Resolution) -> Outcome:
    """Return an outcome that is asked about when a paragraph does not get the number that is said."""
    clause = outcome.clause
    if clause.action is not Action.RENUMBER or not clause.places or outcome.status is not Status.APPLIED:
        return outcome
    nodes, after = bench.places.find(clause.targets[0]), Places(result)
    if after.find(clause.places[0]) == nodes:
        return outcome
    sentence = said(
        "it would be {place}, not {wanted}: is it to be moved?",
        place=after.label(nodes[0]),
        wanted=clause.places[0],
    )
    return replace(outcome, status=Status.AMBIGUOUS, said=sentence)


def _consequences(bench: Workbench, author: str, date: str) -> Transaction | None:
    steps = tuple(steps_for_ends(bench.issued, bench.now))
    return Transaction(steps, author, date, "amendment") if steps else None


def _question(sheet: Sheet, draft: Resolution) -> str:
    """Return what is to be asked when a sheet names another text."""
    symbol = "".join(draft.masthead.symbol.split()).strip("*")
    if not sheet.amends or not symbol or alike(sheet.amends, symbol):
        return ""
    return said(
        "the sheet amends {other}, and this draft is {symbol}: is it meant?",
        other=sheet.amends,
        symbol=symbol,
    )


def _outcome(bench: Workbench, instruction: Instruction, clause: Clause, signed: tuple[str, str]) -> Outcome:
    bench.begin()
    try:
        nodes, matched = _do(bench, clause)
        _check_after(bench, clause, nodes)
    except QuestionError as question:
        status, sentence = question.status, str(question)
    except StepError as error:  # it would leave no draft
        status, sentence = Status.AMBIGUOUS, said("it can’t be done there: {why}", why=error)
    else:
        where = tuple(dict.fromkeys(map(bench.places.label, nodes)))
        transaction = bench.end(*signed, "amendment")
        done = transaction if transaction.steps else None
        return Outcome(instruction, clause, Status.APPLIED, where, matched, "", done)
    bench.abandon()
    where = tuple(dict.fromkeys(bench.places.label(node) for node in _nodes_of(bench, clause)))
    return Outcome(instruction, clause, status, where, "", sentence)


def _nodes_of(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Return what a clause names, as far as that is certain."""
    found = [bench.places.find(ref) for ref in clause.targets if ref.kind not in MANY]
    return [nodes[0] for nodes in found if len(nodes) == 1]


def _do(bench: Workbench, clause: Clause) -> tuple[Sequence[NodeId], str]:
    """Do what a clause asks for; return the paragraphs it was about, and where quotations were found."""
    if clause.action is Action.UNKNOWN:
        raise QuestionError(Status.NOT_UNDERSTOOD, clause.problem)
    if clause.action is Action.KEEP_ENDS or (clause.action is Action.RENUMBER and not clause.targets):
        return (), ""  # numbers follow by themselves
    if _is_textual(clause):
        found = _found(bench, clause)
        for text, edit in found.edits:
            bench.edit(text.node, edit)
        return [text.node for text, _ in found.edits], found.matched
    return STRUCTURAL[clause.action](bench, clause), ""


def _is_textual(clause: Clause) -> bool:
    if clause.action not in {Action.DELETE, Action.REPLACE, Action.INSERT} or clause.blocks:
        return False
    return bool(clause.old or clause.new or clause.rest or clause.anchors or clause.sentence)


def _found(bench: Workbench, clause: Clause) -> Found:
    """Return the edits of a clause about words, in the one of several paragraphs that has the words."""
    if clause.everywhere or not clause.targets:
        refs = clause.targets or (_WHOLE,)
        return find_edits(clause, [text for ref in refs for text in _texts_of_all(bench, ref)])
    ref = clause.targets[0]
    nodes = bench.places.find(ref)
    if len(nodes) < 2:
        return find_edits(clause, _texts(bench, ref, one(bench, ref)))
    found: list[Found] = []
    for node in nodes:
        try:
            found.append(find_edits(clause, _texts(bench, ref, node)))
        except QuestionError:
            continue
    if len(found) == 1:
        return found[0]
    one(bench, ref)  # raises: there are several
    raise AssertionError


def _texts_of_all(bench: Workbench, ref: Reference) -> list[Text]:
    nodes = bench.places.find(ref) if ref.kind in MANY else [one(bench, ref)]
    return [text for node in nodes for text in _texts(bench, ref, node)]


def _texts(bench: Workbench, ref: Reference, node: NodeId) -> list[Text]:
    """Return the texts in which the words of a clause may stand: the paragraph's and all below it."""
    if node not in bench.now:
        raise QuestionError(Status.AMBIGUOUS, said("an earlier instruction deleted {place}", place=ref))
    if bench.now.is_note(node):
        return [bench.text_of(node)]
    nodes = [each.id for each in bench.now.paragraph(node).walk()]
    if ref.chapeau or ref.kind is Kind.TITLE:
        nodes = nodes[:1]
    return [bench.text_of(each) for each in nodes if each in bench.issued]


def _check_after(bench: Workbench, clause: Clause, nodes: Sequence[NodeId]) -> None:
    """Raise QuestionError when a changed paragraph doesn't read as the sheet says that it will."""
    if not clause.check or clause.action is Action.DELETE or not nodes or nodes[0] not in bench.now:
        return
    told = "".join(text.chars for text in clause.check)
    text = bench.now.text(nodes[0])
    shown = text.chars
    if alike(told, shown) or alike(told.rstrip(" ,;."), shown.rstrip(" ,;.")):
        return
    if len(told) < len(shown) and alike(told, shown[: len(told)]):
        return
    sentence = said("{place} would not read as the sheet says", place=bench.places.label(nodes[0]))
    raise QuestionError(Status.AMBIGUOUS, sentence)
