"""The words for translators: `python -m tests.tools.translations` brings the .ts and .qm files up to date.

lupdate reads Python badly (it misses every call with a keyword), so what is to be translated is found here,
by the syntax tree, and handed to it as the C++ that it reads well. Translations are kept, new words are
marked as unfinished, and what is gone goes.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from ui.shared.languages import ENGLISH, FOLDER, LANGUAGES
from versioning.negotiation.profile import profiles

ROOT = Path(__file__).parents[2]
READ = ("editor", "ui")
"""The rooms that know the interface's language: their words are in `tr` and `mark`."""
SAYING = ("exports", "versioning")
"""The rooms that don't: what they say to a person is made with `said`, `Count` and `worded`."""
REPORTS = "Reports"
"""The context of what is said there."""
_ENDING = re.compile(r"\((e?s)\)")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


class Message(NamedTuple):
    """Something to be translated; `note` tells translators more, `plural` says that it counts something."""

    context: str
    words: str
    note: str
    plural: bool


class Translated(NamedTuple):
    """A message of a .ts file, its translations (one for each plural form), and whether they are final."""

    message: Message
    forms: tuple[str, ...]
    finished: bool


def main() -> int:
    """Update every file; say what is left to be translated."""
    update(FOLDER)
    for language in LANGUAGES:
        found = translations(FOLDER / f"chapeau_{language.code}.ts")
        left = sum(not each.finished for each in found)
        print(f"{language.code}: {len(found)} messages, {left} unfinished")
    return 0


def update(folder: Path) -> None:
    """Bring the .ts files of a folder up to date with the code, and make the .qm files of them."""
    found = messages()
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "words.cpp"
        for language in LANGUAGES:
            wanted = in_language(found, language.code)
            source.write_text("\n".join(map(_in_cpp, wanted)), encoding="utf-8")
            path = folder / f"chapeau_{language.code}.ts"
            only = ["-pluralonly"] if language.code == ENGLISH else []
            heuristics = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
            languages = ["-source-language", ENGLISH, "-target-language", language.code]
            how = ["-locations", "none", "-no-obsolete", *heuristics, *languages, *only]
            _run("pyside6-lupdate", *how, str(source), "-ts", str(path))
            if language.code == ENGLISH and _fill_english(path):
                _run("pyside6-lupdate", *how, str(source), "-ts", str(path))
            release(path, path.with_suffix(".qm"))


def release(source: Path, target: Path) -> None:
    """Make of a .ts file the .qm file that the program loads."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def in_language(found: Iterable[Message], code: str) -> list[Message]:
    """Return what of the messages a language's file holds: English has only the plural forms of `tr`."""
    return [each for each in found if code != ENGLISH or (each.plural and each.context != REPORTS)]


def messages() -> list[Message]:
    """Return what the code wants translated, each once, in the order of the files.

    Raises ValueError for words that stand nowhere as literals.
    """
    found: dict[Message, None] = {}
    for path, call in _calls(READ, {"tr", "mark"}):
        found |= dict.fromkeys(_message(call, path))
    for path, call in _calls(SAYING, {"said", "worded", "Count"}, "from versioning.saying import"):
        found |= dict.fromkeys(_saying(call, path))
    rules = (each.rule for profile in profiles().values() for each in profile.thresholds)
    return list(found | dict.fromkeys(Message(REPORTS, rule, "", plural=False) for rule in rules))


def _calls(rooms: Iterable[str], names: Container[str], having: str = "") -> Iterator[tuple[Path, ast.Call]]:
    """Yield the calls of functions of these names in files `having` some words, in the order of the files."""
    for path in (each for room in rooms for each in sorted((ROOT / room).rglob("*.py"))):
        source = path.read_text(encoding="utf-8")
        if having not in source:
            continue
        tree = ast.parse(source)
        calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call)]
        for call in sorted(calls, key=lambda each: (each.lineno, each.col_offset)):
            if isinstance(call.func, ast.Name) and call.func.id in names:
                yield path, call


def translations(path: Path) -> list[Translated]:
    """Return what a .ts file holds."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own)
        for each in context.iter("message"):
            plural = each.get("numerus") == "yes"
            words, note = each.findtext("source") or "", each.findtext("comment") or ""
            translation = each.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            message = Message(context.findtext("name") or "", words, note, plural)
            found.append(Translated(message, tuple(forms), translation.get("type") != "unfinished"))
    return found


def _message(call: ast.Call, path: Path) -> Iterator[Message]:
    literals = [each.value if isinstance(each, ast.Constant) else None for each in call.args[:3]]
    context, words = (*literals, None, None)[:2]
    if not isinstance(context, str) or not isinstance(words, str):
        if isinstance(call.func, ast.Name) and call.func.id == "tr" and len(call.args) > 1:
            return  # the words were marked where they stand
        message = f"{path}:{call.lineno}: the context and the words must stand as literals"
        raise ValueError(message)
    note = literals[2] if len(literals) > 2 else ""
    counts = "%n" in words or any(each.arg == "n" for each in call.keywords)
    yield Message(context, words, str(note), counts)


def _saying(call: ast.Call, path: Path) -> Iterator[Message]:
    """Yield what a call of `said`, `worded` or `Count` says; of a count the form for many is the message."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    words = [each.value for each in call.args if isinstance(each, ast.Constant)]
    if name == "said" and call.args and isinstance(call.args[0], ast.Name | ast.Attribute | ast.Subscript):
        return  # the words were marked where they stand
    if not words or not isinstance(words[-1], str) or len(words) != (2 if name == "Count" else 1):
        message = f"{path}:{call.lineno}: the words must stand as literals"
        raise ValueError(message)
    yield Message(REPORTS, words[-1], "", plural=name == "Count")


def _in_cpp(message: Message) -> str:
    context, words, note = ("".join(_ESCAPES.get(sign, sign) for sign in each) for each in message[:3])
    if message.plural:
        return f'QT_TRANSLATE_N_NOOP3("{context}", "{words}", "{note}");'
    return f'QT_TRANSLATE_NOOP3("{context}", "{words}", "{note}");'


def _fill_english(path: Path) -> bool:
    """Say new messages in English for one and for several: "%n note(s)" tells how; return whether any was."""
    tree = ET.parse(path)  # noqa: S314 (our own)
    new = False
    for each in tree.iter("message"):
        translation, words = each.find("translation"), each.findtext("source") or ""
        if translation is None or translation.get("type") != "unfinished":
            continue
        del translation.attrib["type"]
        one, several = translation.iter("numerusform")
        one.text, several.text = _ENDING.sub("", words), _ENDING.sub(r"\1", words)
        new = True
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return new


def _run(tool: str, *words: str) -> None:
    program = Path(sys.executable).with_name(tool + Path(sys.executable).suffix)
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    if done.returncode or "error" in done.stderr.lower():
        message = f"{tool} failed: {done.stderr or done.stdout}"
        raise RuntimeError(message)


if __name__ == "__main__":
    sys.exit(main())
