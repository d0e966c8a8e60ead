"""What drafts and file formats say to a person can be told in every language of the interface."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.tools.translations import ROOT, SAYING, Message

TOLD = {
    *("ReadError", "UnwritableError", "PasswordNeededError", "OutOfMeasureError", "_OutOfMeasureError"),
    *("StoreError", "ArchiveError", "ResistsError", "HistoryError", "HeldError"),
    *("LineError", "PatternError", "QuestionError", "UnclosedError", "UnprovedError", "ClashError"),
    *("Loss", "refusal", "cannot"),
}
"""What is made with words for a person."""


def functions(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield each function, and the module itself for what stands in none."""
    yield tree
    yield from (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))


def is_plain(words: ast.expr) -> bool:
    """Return whether an expression makes words of English, which nothing can tell in another language."""
    if isinstance(words, ast.Constant):
        return isinstance(words.value, str) and " " in words.value.strip()
    if isinstance(words, ast.IfExp):
        return is_plain(words.body) or is_plain(words.orelse)
    if isinstance(words, ast.BinOp):
        return is_plain(words.left) or is_plain(words.right)
    if isinstance(words, ast.JoinedStr):
        parts = (each.value for each in words.values if isinstance(each, ast.Constant))
        return any(any(map(str.isalpha, str(part))) for part in parts)
    return False


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def english_only(path: Path) -> list[str]:
    """Return the places of a file where words for a person are made in English only."""
    source = path.read_text(encoding="utf-8")
    found: list[str] = []
    if not any(f"{each}(" in source for each in TOLD):
        return found
    for function in functions(ast.parse(source)):
        calls = [each for each in ast.walk(function) if isinstance(each, ast.Call) and called(each) in TOLD]
        given = [words for call in calls for words in (*call.args, *(each.value for each in call.keywords))]
        names = {each.id for each in given if isinstance(each, ast.Name)}
        for each in ast.walk(function):
            if isinstance(each, ast.Assign) and not isinstance(function, ast.Module):
                given += [each.value for to in each.targets if isinstance(to, ast.Name) and to.id in names]
        found += [f"{path}:{words.lineno}: {ast.unparse(words)}" for words in given if is_plain(words)]
    return sorted(set(found))


def test_whatever_a_person_reads_is_said_with_its_making() -> None:
    paths = (path for room in SAYING for path in sorted((ROOT / room).rglob("*.py")))
    assert [place for path in paths for place in english_only(path)] == []


def with_a_straight_apostrophe(path: Path) -> list[str]:
    """Return the words of a file that have one within a word, docstrings aside."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    words = [each for each in ast.walk(tree) if isinstance(each, ast.Constant) and id(each) not in told]
    found = (str(each.value) for each in words if isinstance(each.value, str) and " " in each.value)
    return [each for each in found if re.search(r"[a-z]'[a-z ]", each)]


def test_whatever_a_person_reads_has_curly_apostrophes(messages: list[Message]) -> None:
    assert [each.words for each in messages if "'" in each.words] == []
    paths = sorted((ROOT / "ui").rglob("*.py"))  # the shell's words, too, which nobody translates
    assert [words for path in paths for words in with_a_straight_apostrophe(path)] == []


def test_words_in_english_only_are_found(tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text(
        'def read(name):\n    message = f"{name} is empty."\n    raise ReadError(message)\n'
        'def losses(page):\n    return Loss(said("page {number}", number=page), "left out " + page)\n'
        'def fine(name):\n    raise ReadError(said("{name} is empty.", name=name))\n'
    )
    assert [place.partition("module.py:")[2] for place in english_only(file)] == [
        "2: f'{name} is empty.'",
        "5: 'left out ' + page",
    ]
