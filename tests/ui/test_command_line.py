"""The shell: its options, its JSON, its exit codes, and its one line on every failure."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from exports.docx.acceptor import reject_all
from exports.formats import read_file
from exports.markdown.reader import read
from exports.pdf.pages import Pages
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.story.checking import marking, parts_of, story
from ui.command_line import main
from ui.shell import DIFFERENT, DONE, FAILED
from versioning.change.step import EditText, Insert
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import EMPTY, styled

OLD = """# General Assembly

Agenda item 4

**Lakes**

### **Alta\\* and Borduria: draft resolution**

### **Shared lakes**

*The General Assembly*,

*Recalling* its resolution 98/1,<sup>1</sup>

1. *Urges* States to care for lakes:

(a) Large ones;

(b) Small ones;

2. *Decides* to meet again.

\\* On behalf of the Lakes Group.

<sup>1</sup> See A/98/1.
"""
NEW = OLD.replace("care for lakes", "protect all lakes").replace("(b) Small", "(b) Very small")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.md"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "new.md"
    path.write_text(NEW, encoding="utf-8")
    return path


def documents(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


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
    assert missing == {"error": "missing.md isn't there; look at its name and folder."}
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
        ("a.xml", b"<?xml version='1.0'?><akomaNtoso/>", "no Akoma Ntoso document"),
        ("a.docx", b"no zip at all", "isn't one"),
        ("a.txt", b"\x00\x01\x02", "can't be read as text"),
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
    assert "was not written" in capsys.readouterr().err


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
    assert "Traceback" not in capsys.readouterr().err


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


class TestCompare:
    @pytest.fixture(autouse=True)
    def _needs_comparison(self) -> None:
        pytest.importorskip("versioning.compare.compare")

    def test_prints_what_changed_with_signs_where_there_is_no_colour(
        self, old: Path, new: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["compare", str(old), str(new)]) == DONE
        shown = capsys.readouterr().out
        assert "[-care" in shown
        assert "{+protect" in shown
        assert "2 edited" in shown.splitlines()[-1]

    def test_tells_by_its_exit_code_whether_they_differ(self, old: Path, new: Path) -> None:
        assert main(["compare", str(old), str(new), "--exit-code"]) == DIFFERENT
        assert main(["compare", str(old), str(old), "--exit-code"]) == DONE

    def test_json_accounts_for_every_word(
        self, old: Path, new: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["compare", str(old), str(new), "--json"]) == DONE
        entries = documents(capsys.readouterr().out)[0]["paragraphs"]
        urges = next(each for each in entries if each["new_label"] == "OP1")
        assert urges["change"] == "edited"
        assert "".join(each["text"] for each in urges["segments"] if each["change"] != "inserted") == (
            "Urges States to care for lakes:"
        )
        assert "".join(each["text"] for each in urges["segments"] if each["change"] != "deleted") == (
            "Urges States to protect all lakes:"
        )
        assert {each["part"] for each in entries} == {"sponsors", "title", "organ", "paragraph", "note"}

    def test_writes_the_redline_as_markdown(self, old: Path, new: Path, tmp_path: Path) -> None:
        out = tmp_path / "redline.md"
        assert main(["compare", str(old), str(new), "-o", str(out), "--date", "2026-03-01"]) == DONE
        assert "<ins>protect" in out.read_text(encoding="utf-8")

    def test_prints_a_table(self, old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["compare", str(old), str(new), "--table"]) == DONE
        assert "│" in capsys.readouterr().out

    @pytest.mark.parametrize("name", ["a.html", "a.pdf"])
    def test_writes_both_texts_side_by_side(self, old: Path, new: Path, tmp_path: Path, name: str) -> None:
        pages, table = tmp_path / name, tmp_path / f"table-{name}"
        assert main(["compare", str(old), str(new), "-o", str(pages), "--side-by-side"]) == DONE
        assert main(["compare", str(old), str(new), "-o", str(table), "--table"]) == DONE
        assert pages.read_bytes() != table.read_bytes()

    @pytest.mark.parametrize("name", ["a.docx", "a.html", "a.md", "a.pdf"])
    def test_writes_a_table_and_a_redline(self, old: Path, new: Path, tmp_path: Path, name: str) -> None:
        redline, table = tmp_path / f"redline-{name}", tmp_path / f"table-{name}"
        assert main(["compare", str(old), str(new), "-o", str(redline)]) == DONE
        assert main(["compare", str(old), str(new), "-o", str(table), "--table"]) == DONE
        assert redline.read_bytes() != table.read_bytes()

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            (["--layout", "base"], "ends in .docx"),
            (["--layout", "base", "-o", "a.docx"], "needs a Word file"),
            (["--revisions", "keep"], "can't be kept"),
            (["--table", "-o", "a.xml"], "Akoma Ntoso"),
            (["--side-by-side"], "ends in .pdf or .html"),
            (["--side-by-side", "-o", "a.docx"], "Word"),
        ],
    )
    def test_says_what_it_does_not_offer(
        self, old: Path, options: list[str], words: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["compare", str(old), str(old), *options]) == FAILED
        assert words in capsys.readouterr().err


class TestCompareWordFiles:
    @pytest.fixture
    def pair(self, tmp_path: Path) -> tuple[str, str, Path]:
        for name, word in (("old", "notes"), ("new", "welcomes")):
            data = docx(p(f"The Committee {word} the report."), settings="<w:zoom/>")
            (tmp_path / f"{name}.docx").write_bytes(data)
        return str(tmp_path / "old.docx"), str(tmp_path / "new.docx"), tmp_path / "out.docx"

    def test_writes_the_changes_into_the_old_file(self, pair: tuple[str, str, Path]) -> None:
        old, new, out = pair
        signed = ["--author", "Kenya", "--date", "2026-03-01"]
        assert main(["compare", old, new, "-o", str(out), *signed]) == DONE
        assert marking(out.read_bytes()) == ["The Committee [-notes][+welcomes] the report."]
        parts = parts_of(out.read_bytes())
        assert parts["word/settings.xml"] == parts_of(Path(old).read_bytes())["word/settings.xml"]
        assert b'w:author="Kenya" w:date="2026-03-01T00:00:00Z"' in parts["word/document.xml"]

    def test_writes_the_official_layout_when_it_is_asked_for(self, pair: tuple[str, str, Path]) -> None:
        old, new, out = pair
        assert main(["compare", old, new, "-o", str(out), "--layout", "official"]) == DONE
        assert "word/header1.xml" in parts_of(out.read_bytes())

    def test_tells_by_its_exit_code_whether_they_differ(self, pair: tuple[str, str, Path]) -> None:
        old, new, out = pair
        assert main(["compare", old, new, "-o", str(out), "--exit-code"]) == DIFFERENT
        assert main(["compare", old, old, "-o", str(out), "--exit-code"]) == DONE

    def test_prints_the_redline_beside_it(
        self, pair: tuple[str, str, Path], capsys: pytest.CaptureFixture[str]
    ) -> None:
        old, new, out = pair
        assert main(["compare", old, new, "-o", str(out), "--json"]) == DONE
        assert json.loads(capsys.readouterr().out)["paragraphs"]
        assert out.exists()

    @pytest.mark.parametrize(
        ("revisions", "expected"),
        [
            ("accept", "The Committee welcomes the report [+again]."),
            ("reject", "The Committee [-notes][+welcomes] the report [+again]."),
            ("keep", "The Committee [-notes][+welcomes] the report [+again]."),
        ],
    )
    def test_says_what_becomes_of_changes_that_the_old_file_holds(
        self, pair: tuple[str, str, Path], revisions: str, expected: str
    ) -> None:
        old, new, out = pair
        tracked, third = out.with_name("tracked.docx"), out.with_name("third.docx")
        assert main(["compare", old, new, "-o", str(tracked), "--author", "France"]) == DONE
        third.write_bytes(docx(p("The Committee welcomes the report again.")))
        words = ["compare", str(tracked), str(third), "-o", str(out), "--author", "Kenya"]
        assert main([*words, "--revisions", revisions]) == DONE
        assert marking(out.read_bytes())[0].replace("[+ again]", " [+again]") == expected
        assert (b"France" in parts_of(out.read_bytes())["word/document.xml"]) is (revisions == "keep")


class TestCompareWithADossier:
    """The draft was read from a Word file: what changed since can be written into that file."""

    @pytest.fixture
    def case(self, tmp_path: Path) -> tuple[Path, Path]:
        words = ["wells", "harbours", "lighthouses"]
        body = p(r("The Assembly,", "i")) + "".join(
            p(r(f"{at}.\t"), r("Requests", "i"), r(f" all to care for the {word} of the coast;"))
            for at, word in enumerate(words, 1)
        )
        file = tmp_path / "base.docx"
        file.write_bytes(docx(body, settings="<w:zoom/>"))
        reading = read_file(file)
        path = tmp_path / "case.chapeau"
        dossier = Dossier.create(path, reading.draft, sources={"base.docx": reading.source})
        session = Session.open(dossier)
        session.name_revision("Received")
        second = [each for each in reading.draft.walk() if each.role is Role.OPERATIVE][1].id
        session.dispatch(Transaction((EditText(second, 8, EMPTY, styled(" again")),), "France"))
        session.name_revision("Rev.1")
        new = Paragraph("n", Role.OPERATIVE, styled("Urges all to meet;"))
        session.dispatch(Transaction((Insert(reading.draft.id, 2, new),), "Kenya"))
        session.close()
        return file, path

    EDITED = (
        "The Assembly,",
        "1.\tRequests all to care for the wells of the coast;",
        "[+2.\tUrges all to meet;] ¶+",
        "[-2][+3].\tRequests [+again ]all to care for the harbours of the coast;",
        "[-3][+4].\tRequests all to care for the lighthouses of the coast;",
    )

    @pytest.mark.parametrize("old", ["base.docx", "case.chapeau@Received"])
    def test_each_author_signs_in_the_file_itself(self, case: tuple[Path, Path], old: str) -> None:
        file, dossier = case
        out = file.with_name("out.docx")
        assert main(["compare", str(file.with_name(old)), str(dossier), "-o", str(out)]) == DONE
        assert marking(out.read_bytes()) == list(self.EDITED)
        parts = parts_of(out.read_bytes())
        assert parts["word/settings.xml"] == parts_of(file.read_bytes())["word/settings.xml"]
        assert b'w:author="France"' in parts["word/document.xml"]
        assert b'w:author="Kenya"' in parts["word/document.xml"]
        assert story(reject_all(out.read_bytes())) == story(file.read_bytes())

    def test_a_later_revision_can_be_the_base(self, case: tuple[Path, Path]) -> None:
        file, dossier = case
        out = file.with_name("out.docx")
        words = ["compare", f"{dossier}@Rev.1", str(dossier), "-o", str(out), "--author", "Peru"]
        assert main([*words, "--layout", "base"]) == DONE
        assert "again" in marking(out.read_bytes())[3].replace("[+again ]", "")
        assert b'w:author="Peru"' in parts_of(out.read_bytes())["word/document.xml"]

    def test_the_official_layout_can_be_asked_for(self, case: tuple[Path, Path]) -> None:
        file, dossier = case
        out = file.with_name("out.docx")
        assert main(["compare", str(file), str(dossier), "-o", str(out), "--layout", "official"]) == DONE
        assert "word/header1.xml" in parts_of(out.read_bytes())


def shell(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [
        sys.executable,
        "-c",
        "import sys; from ui.command_line import main; sys.exit(main(sys.argv[1:]))",
    ]
    root = Path(__file__).parents[2]
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
    code = "import sys; import ui.command_line; sys.exit('PySide6' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_a_reader_that_has_seen_enough_is_no_failure(
    old: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Closed(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            raise OSError

    monkeypatch.setattr(sys, "stdout", Closed())
    assert main(["show", str(old)]) == DONE


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

    def test_an_ordinary_file_is_not_spoken_of(self, old: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", str(old)]) == DONE
        assert capsys.readouterr().err == ""
