"""The shell: its options, its JSON, its exit codes, and its one line on every failure."""

from __future__ import annotations

import argparse
import errno
import io
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from exports.markdown.reader import read
from exports.pdf.pages import Pages
from tests.exports.pdf.maker import Page, pdf
from tests.ui.shell_drafts import OLD, documents
from ui.shell.command_line import _parser, main
from ui.shell.common import DIFFERENT, DONE, FAILED

WORD = "sesame"


def test_show_prints_labels_and_text(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(old)]) == DONE
    shown = capsys.readouterr().out
    assert "OP1 (b)" in shown
    assert "Urges States to care for lakes:" in shown


def test_show_prints_a_tracked_file_as_accepted_or_as_it_was(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new, tracked = tmp_path / "new.md", tmp_path / "tracked.docx"
    new.write_text(old.read_text().replace("care for", "look after"))
    assert main(["compare", str(old), str(new), "-o", str(tracked), "--author", "Alta"]) == DONE
    capsys.readouterr()
    main(["show", "--json", str(tracked)])
    main(["show", "--json", "--view", "original", str(tracked)])
    accepted, original = documents(capsys.readouterr().out)
    assert list(accepted["authors"]) == list(original["authors"]) == ["Alta"]
    assert accepted["paragraphs"][1]["text"] == "Urges States to look after lakes:"
    assert original["paragraphs"][1]["text"] == "Urges States to care for lakes:"
    assert accepted["paragraphs"][1]["id"] == original["paragraphs"][1]["id"]


def test_show_json_is_one_document_a_line_in_order(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--json", str(old), "missing.md", str(old)]) == FAILED
    output = capsys.readouterr()
    first, missing, second = documents(output.out)
    assert first == second
    assert missing == {"error": "missing.md isn’t there; look at its name and folder."}
    assert output.err.count("\n") == 1


def test_show_json_has_the_parts_of_a_draft(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", "--json", str(old)])
    draft = documents(capsys.readouterr().out)[0]
    assert list(draft) == [
        *("format", "losses", "authors", "masthead", "sponsors", "title", "recommendation", "organ"),
        *("paragraphs", "annexes", "parts"),
    ]
    assert draft["sponsors"] == {
        "line": "Alta and Borduria: draft resolution",
        "kind": "draft resolution",
        "states": [
            {"name": "Alta", "on_behalf_of": "the Lakes Group"},
            {"name": "Borduria", "on_behalf_of": ""},
        ],
        "submitted_by": "",
    }
    recalling, urges, _ = draft["paragraphs"]
    assert recalling["notes"] == [{"at": 30, "label": "1", "text": "See A/98/1."}]
    assert recalling["marks"] == [[0, 9, "italic"]]
    assert [child["label"] for child in urges["children"]] == ["OP1 (a)", "OP1 (b)"]
    assert list(urges) == ["id", "role", "label", "text", "marks", "notes", "children"]


def test_export_writes_a_clean_copy(old: Path, tmp_path: Path) -> None:
    out = tmp_path / "copy.md"
    assert main(["export", str(old), "-o", str(out)]) == DONE
    assert read(out.read_bytes(), "copy.md").draft.children[2].text.plain == "The General Assembly,"


def test_a_draft_goes_out_as_akoma_ntoso_and_compares_as_the_same(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "copy.xml"
    assert main(["export", str(old), "-o", str(out)]) == DONE
    assert main(["compare", str(old), str(out), "--exit-code"]) == DONE
    assert main(["show", "--json", str(out)]) == DONE
    printed = capsys.readouterr().out.splitlines()[-1]
    assert json.loads(printed)["format"] == "akn"


@pytest.mark.parametrize("name", ["copy.rtf", "copy.txt", "copy", "copy.xyz"])
def test_what_cannot_be_written_is_refused_before_anything_is(
    old: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / name
    assert main(["export", str(old), "-o", str(out)]) == FAILED
    assert main(["compare", str(old), str(old), "-o", str(out)]) == FAILED
    assert not out.exists()
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("chapeau: ") and ".docx .md" in line for line in lines)


def test_a_file_is_never_written_over_the_one_that_is_read(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(old), "-o", str(old)]) == FAILED
    assert old.read_text(encoding="utf-8") == OLD
    assert "it is the file that is read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pdf", b"%PDF-1.7 ...", "is cut short"),
        ("a.pdf", pdf([Page()], password=WORD), "protected by a password"),
        ("a.pdf", pdf([Page()]), "only pictures of pages (a scan)"),
        ("a.xml", b"<?xml version='1.0'?><akomaNtoso/>", "no Akoma Ntoso document"),
        ("a.docx", b"no zip at all", "isn’t one"),
        ("a.txt", b"\x00\x01\x02", "can’t be read as text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .docx"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence(
    tmp_path: Path, name: str, data: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert main(["show", str(path)]) == FAILED
    output = capsys.readouterr()
    assert words in output.err
    assert output.err.count("\n") == 1
    assert name in output.err


def test_a_folder_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tmp_path)]) == FAILED
    assert "is a folder" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_named(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(old), "-o", str(tmp_path / "no" / "copy.md")]) == FAILED
    assert f"was not written: there is no folder {tmp_path / 'no'}." in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["amend", "a", "b"],
        ["show"],
        ["compare", "a"],
        ["compare", "a", "b", "--date", "yesterday"],
        ["compare", "a", "b", "--author", " "],
        ["compare", "a", "b", "--layout", "mine"],
        ["export", "a"],
    ],
)
def test_bad_usage_is_code_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == FAILED
    said = capsys.readouterr().err
    assert said.startswith("chapeau: ")
    assert said.count("\n") == 1
    assert "--help" in said or "isn’t there" in said


def explained(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.Action]]:
    """Yield whatever a command takes."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield from ((name, each) for each in command._actions)


def test_help_says_of_everything_what_it_is() -> None:
    taken = list(explained(_parser()))
    assert len(taken) > 30
    assert [(name, each.dest) for name, each in taken if not each.help] == []


@pytest.mark.parametrize("command", ["show", "compare", "export", "amend", "instruct", "compile"])
def test_help_says_what_a_command_does(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == DONE
    assert re.search(r"\n\n(Print|Write|Apply) ", capsys.readouterr().out)


def test_a_pdf_is_on_the_paper_that_is_asked_for(old: Path, tmp_path: Path) -> None:
    plain, chosen = tmp_path / "plain.pdf", tmp_path / "chosen.pdf"
    options = ["--paper", "letter", "--line-numbers", "--draft-mark"]
    assert main(["export", str(old), "-o", str(plain), "--paper", "a4"]) == DONE
    assert main(["export", str(old), "-o", str(chosen), *options]) == DONE
    assert Pages(chosen.read_bytes()).sizes[0] == (612, 792)
    assert Pages(plain.read_bytes()).sizes[0] != (612, 792)
    assert main(["compare", str(old), str(old), "-o", str(chosen), *options]) == DONE


@pytest.mark.parametrize("out", ["a.docx", "a.html"])
def test_paper_is_for_pdfs(old: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(old), "-o", out, "--paper", "a4"]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1


def shell(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [
        sys.executable,
        "-c",
        "import sys; from ui.shell.command_line import main; sys.exit(main(sys.argv[1:]))",
    ]
    root = Path(__file__).parents[3]
    return subprocess.run(
        [*command, *arguments], cwd=root, capture_output=True, check=False, env={**os.environ, **environment}
    )


def test_a_terminal_that_cannot_say_everything_still_prints(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# 会议 🕊 “x”\n", encoding="utf-8")
    for arguments in (["show", str(path)], ["show", "--json", str(path)]):
        done = shell(arguments, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
        assert done.returncode == DONE
        assert done.stderr == b""
    assert json.loads(done.stdout.decode("cp1252"))["title"] == "会议 🕊 “x”"


def test_the_shell_starts_without_any_window(old: Path) -> None:
    code = "import sys; import ui.shell.command_line; sys.exit('PySide6' in sys.modules)"
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


class Refusing(io.StringIO):
    """An output that takes nothing."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error

    def write(self, _text: str) -> int:
        raise self.error


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_reader_that_has_seen_enough_is_no_failure(
    old: Path, options: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Refusing(BrokenPipeError()))
    assert main(["show", str(old), str(old), *options]) == DONE


def test_what_is_to_be_written_is_written_though_nobody_reads_what_is_printed(
    old: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "compiled.docx"
    monkeypatch.setattr(sys, "stdout", Refusing(BrokenPipeError()))
    assert main(["compile", str(old), str(new), "-o", str(out)]) == DONE
    assert out.exists()
    assert main(["compare", str(old), str(new), "--exit-code"]) == DIFFERENT


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_output_that_is_full_is_told_in_one_line(
    old: Path, options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    full = OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr(sys, "stdout", Refusing(full))
    assert main(["show", str(old), *options]) == FAILED
    assert capsys.readouterr().err == "chapeau: not all was printed: No space left on device.\n"


class TestShowOfARedlineMadeByHand:
    @pytest.fixture
    def marked(self, tmp_path: Path) -> Path:
        path = tmp_path / "marked.md"
        words = OLD.replace("care for lakes", "~~care for~~ <u>protect</u> lakes [EU: and rivers]")
        path.write_text(words, encoding="utf-8")
        return path

    def test_struck_words_are_never_shown_as_text(
        self, marked: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["show", str(marked)]) == DONE
        output = capsys.readouterr()
        assert "Urges States to protect lakes and rivers:" in output.out
        assert output.err.count("\n") == 1
        assert "struck-through words are deletions, underlined words additions" in output.err

    def test_the_original_is_a_view(self, marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", "--view", "original", str(marked)]) == DONE
        assert "Urges States to care for lakes:" in capsys.readouterr().out

    def test_json_counts_the_delegations_and_names_what_was_done(
        self, marked: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["show", "--json", str(marked)])
        draft = documents(capsys.readouterr().out)[0]
        assert draft["authors"] == {"EU": 1}
        assert any("redline made by hand" in each["what"] for each in draft["losses"])
        assert any("[EU: ]" in each["what"] for each in draft["losses"])

    @pytest.mark.parametrize("command", ["export", "compare"])
    def test_where_its_marks_are_read_as_they_stand_that_is_said(
        self, marked: Path, old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
    ) -> None:
        main([command, *[str(old)] * (command == "compare"), str(marked), "-o", str(tmp_path / "out.html")])
        said = capsys.readouterr().err
        assert f"{marked}: this is a redline made by hand (struck-through words are deletions" in said
        assert str(old) not in said

    def test_an_ordinary_file_is_not_spoken_of(self, old: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", str(old)]) == DONE
        assert capsys.readouterr().err == ""


def test_the_shell_tells_which_edition_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))["project"]
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Chapeau {project['version']}\n"
