"""The shell's commands about amendment documents: what they print, write and refuse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exports.formats import read_file
from ui.shell.command_line import main
from ui.shell.common import ASKED, DONE, FAILED
from ui.shell.sources import open_source
from versioning.store.dossier import Dossier
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

DRAFT = """# General Assembly

A/99/L.1

---

Agenda item 4

### **Borduria: draft resolution**

### **Shared lakes**

*The General Assembly*,

*Recalling* its resolution 98/1,

1. *Urges* States to care for lakes:

(a) Large ones;

(b) Small ones;

2. *Thanks* donors;

3. *Decides* to meet again.
"""
HEAD = """# General Assembly

{symbol}

---

Agenda item 4

### **Alta: amendment to draft resolution {amends}**

### **Shared lakes**

"""
INSTRUCTIONS = """1. In operative paragraph 1, replace “care for” with “protect”.

2. Delete operative paragraph 3.
"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def sheet(tmp_path: Path, instructions: str, symbol: str = "A/99/L.2", amends: str = "A/99/L.1") -> Path:
    path = tmp_path / f"{symbol.replace('/', '_')}.md"
    path.write_text(HEAD.format(symbol=symbol, amends=amends) + instructions, encoding="utf-8")
    return path


def operatives(draft: Resolution) -> list[str]:
    return [each.text.plain for each in draft.body if each.role is Role.OPERATIVE]


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    return value


AMENDED = ["Urges States to protect lakes:", "Thanks donors."]


def test_the_amended_draft_is_written_with_tracked_changes(draft: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert main(["amend", str(draft), str(sheet(tmp_path, INSTRUCTIONS)), "-o", str(out)]) == DONE
    assert operatives(read_file(out).draft) == AMENDED
    assert operatives(read_file(out, revisions="reject").draft) == operatives(read_file(draft).draft)
    assert set(read_file(out).authors) == {"Alta"}


def test_a_dossier_holds_the_issued_draft_and_each_clause_as_an_edit(draft: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.chapeau"
    assert main(["amend", str(draft), str(sheet(tmp_path, INSTRUCTIONS)), "-o", str(out)]) == DONE
    assert operatives(open_source(str(out)).draft) == AMENDED
    dossier = Dossier.open(out)
    names = [each.name for each in dossier.history.revisions]
    dossier.close()
    assert names[-1] == "Amended by A_99_L.2.md"


def test_a_dossier_that_is_there_is_left_as_it_is(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.chapeau"
    out.write_bytes(b"mine")
    assert main(["amend", str(draft), str(sheet(tmp_path, INSTRUCTIONS)), "-o", str(out)]) == FAILED
    assert out.read_bytes() == b"mine"
    assert "out.chapeau" in capsys.readouterr().err


def test_each_clause_is_printed_with_what_became_of_it(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["amend", str(draft), str(sheet(tmp_path, INSTRUCTIONS))]) == DONE
    out = capsys.readouterr().out
    assert "replace “care for” by “protect” in OP1" in out
    assert "applied at OP1 in the issued text" in out
    assert "the stop at the end follows: OP2" in out


def test_json_tells_how_each_clause_was_understood_and_where_it_applied(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sheet(tmp_path, INSTRUCTIONS)
    assert main(["amend", str(draft), str(path), "--json"]) == DONE
    value = printed(capsys)
    assert (value["draft"], value["complete"], value["out"]) == ("A/99/L.1", True, None)
    assert value["consequences"] == ["OP2"]
    (only,) = value["sheets"]
    assert {key: only[key] for key in ("file", "symbol", "amends", "submitted_by", "question")} == {
        "file": str(path),
        "symbol": "A/99/L.2",
        "amends": "A/99/L.1",
        "submitted_by": "Alta",
        "question": "",
    }
    assert [each["number"] for each in only["instructions"]] == ["1", "2"]
    assert only["instructions"][0]["clauses"] == [
        {
            "understood": "replace “care for” by “protect” in OP1",
            "action": "replace",
            "targets": ["OP1"],
            "where": ["OP1"],
            "matched": "issued text",
            "status": "applied",
            "said": "",
        }
    ]


@pytest.mark.parametrize(
    ("instruction", "status"),
    [
        ("In operative paragraph 1, delete “ones”.", "ambiguous"),
        ("Delete operative paragraph 7.", "not found"),
        ("Swap operative paragraphs 1 and 2.", "not understood"),
    ],
)
def test_nothing_is_written_when_a_clause_must_be_asked_about(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], instruction: str, status: str
) -> None:
    out = tmp_path / "out.docx"
    text = f"1. In operative paragraph 1, replace “care for” with “protect”.\n\n2. {instruction}\n"
    assert main(["amend", str(draft), str(sheet(tmp_path, text)), "-o", str(out), "--json"]) == ASKED
    assert not out.exists()
    captured = capsys.readouterr()
    assert captured.err == f"chapeau: {out} was not written: 1 clause is to be asked about\n"
    value = json.loads(captured.out)
    clauses = [each["clauses"][0] for each in value["sheets"][0]["instructions"]]
    assert [each["status"] for each in clauses] == ["applied", status]
    assert clauses[1]["said"]
    assert value["complete"] is False


def test_what_is_clear_is_written_where_that_is_asked_for(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.docx"
    text = INSTRUCTIONS.replace("paragraph 3", "paragraph 7")
    assert main(["amend", str(draft), str(sheet(tmp_path, text)), "-o", str(out), "--in-part"]) == ASKED
    assert operatives(read_file(out).draft)[0] == AMENDED[0]
    assert capsys.readouterr().err == f"chapeau: {out} has the others: 1 clause is to be asked about\n"


def test_a_sheet_without_a_clear_clause_or_on_another_draft_is_not_written_in_part(
    draft: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.docx"
    unclear = sheet(tmp_path, "Delete operative paragraph 7.\n")
    assert main(["amend", str(draft), str(unclear), "-o", str(out), "--in-part"]) == ASKED
    other = sheet(tmp_path, INSTRUCTIONS, amends="A/99/L.77")
    assert main(["amend", str(draft), str(other), "-o", str(out), "--in-part"]) == ASKED
    assert not out.exists()


def test_a_sheet_on_another_draft_is_asked_about(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.docx"
    path = sheet(tmp_path, INSTRUCTIONS, amends="A/99/L.7")
    assert main(["amend", str(draft), str(path), "-o", str(out)]) == ASKED
    assert not out.exists()
    assert "the sheet amends A/99/L.7, and this draft is A/99/L.1" in capsys.readouterr().err


def test_several_sheets_count_by_the_issued_draft(draft: Path, tmp_path: Path) -> None:
    one = sheet(tmp_path, "Delete operative paragraph 1.\n", "A/99/L.2")
    other = sheet(tmp_path, "Delete operative paragraph 2.\n", "A/99/L.3")
    out = tmp_path / "out.docx"
    assert main(["amend", str(draft), str(one), str(other), "-o", str(out)]) == DONE
    assert operatives(read_file(out).draft) == ["Decides to meet again."]


def test_a_subamendment_amends_the_other_sheet_first(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main_sheet = sheet(tmp_path, INSTRUCTIONS, "A/99/L.2")
    sub = sheet(
        tmp_path, "In paragraph 2, replace “paragraph 3” with “paragraph 2”.\n", "A/99/L.4", "A/99/L.2"
    )
    out = tmp_path / "out.docx"
    assert main(["amend", str(draft), str(main_sheet), str(sub), "-o", str(out), "--json"]) == DONE
    assert operatives(read_file(out).draft) == ["Urges States to protect lakes:", "Decides to meet again."]
    assert [each["amended_by"] for each in printed(capsys)["sheets"]] == [[], [str(sub)]]


def test_sheets_that_amend_only_each_other_are_refused(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = sheet(tmp_path, "Delete paragraph 1.\n", "A/99/L.2", "A/99/L.3")
    other = sheet(tmp_path, "Delete paragraph 1.\n", "A/99/L.3", "A/99/L.2")
    assert main(["amend", str(draft), str(one), str(other)]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("name", ["out.md", "out.pdf", "out"])
def test_an_amended_draft_is_only_written_as_a_tracked_word_file_or_a_dossier(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = sheet(tmp_path, INSTRUCTIONS)
    assert main(["amend", str(draft), str(path), "-o", str(tmp_path / name)]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / name).exists()


def test_a_sheet_that_is_not_there_or_holds_nothing_is_one_sentence(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.md"
    empty.write_text("", encoding="utf-8")
    for path in (tmp_path / "none.md", empty):
        assert main(["amend", str(draft), str(path)]) == FAILED
        captured = capsys.readouterr()
        assert captured.err.count("\n") == 1
        assert path.name in captured.err


@pytest.mark.parametrize("ending", [".docx", ".md", ".pdf"])
def test_a_written_sheet_turns_the_old_draft_into_the_new_one(
    draft: Path, tmp_path: Path, ending: str
) -> None:
    new = tmp_path / "new.md"
    text = DRAFT.replace("care for", "protect").replace("2. *Thanks* donors;\n\n3.", "2.")
    new.write_text(text.replace("(b) Small", "(b) Medium ones;\n\n(c) Small"), encoding="utf-8")
    out = tmp_path / f"sheet{ending}"
    assert main(["instruct", str(draft), str(new), "-o", str(out), "--by", "Alta"]) == DONE
    amended = tmp_path / "amended.docx"
    assert main(["amend", str(draft), str(out), "-o", str(amended)]) == DONE
    shown = [each.text.plain for each in read_file(amended).draft.walk()]
    assert shown == [each.text.plain for each in read_file(new).draft.walk()]
    assert read_file(out).draft.children[0].text.plain == "Alta: amendment to draft resolution A/99/L.1"


def test_what_no_instruction_says_is_named(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new.md"
    new.write_text(DRAFT.replace("A/99/L.1", "A/99/L.1/Rev.1"), encoding="utf-8")
    assert main(["instruct", str(draft), str(new), "-o", str(tmp_path / "sheet.md")]) == DONE
    assert capsys.readouterr().err.startswith("chapeau: the symbol “A/99/L.1” becomes “A/99/L.1/Rev.1”")


@pytest.mark.parametrize("name", ["sheet.txt", "sheet.xml", "sheet"])
def test_a_sheet_is_only_written_as_word_pdf_html_or_markdown(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(["instruct", str(draft), str(draft), "-o", str(tmp_path / name)]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / name).exists()
