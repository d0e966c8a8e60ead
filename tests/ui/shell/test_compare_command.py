"""The shell's `compare`: what it prints and writes, also into a Word file and from a dossier."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from exports.docx.acceptor import reject_all
from exports.formats import read_file
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.story.checking import marking, parts_of, story
from tests.ui.shell_drafts import documents
from ui.shell.command_line import main
from ui.shell.common import DIFFERENT, DONE, FAILED
from versioning.change.step import EditText, Insert
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import EMPTY, styled


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

    def test_names_headings_by_their_numbers_and_the_title_by_what_it_is(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "old.md"
        sections = "#### **Annex**\n\n#### **Lakes**\n\n#### **A. Depth**\n\nWords on it.\n"
        front = "### **99/7. Care of lakes**\n\nThe Assembly,\n\n*Recalling* it,\n\n1. *Decides* to meet;\n\n"
        path.write_text(front + sections, encoding="utf-8")
        assert main(["compare", str(path), str(path)]) == DONE
        labels = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.strip()]
        assert labels[0] == "title"
        assert "A." in labels

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

    def test_a_table_may_have_only_what_changed(
        self, old: Path, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        whole, short = tmp_path / "whole.md", tmp_path / "short.md"
        for out, more in ((whole, ()), (short, ("--only-changes",))):
            assert main(["compare", str(old), str(new), "-o", str(out), "--table", *more]) == DONE
        assert "No change" in whole.read_text(encoding="utf-8")
        assert "No change" not in short.read_text(encoding="utf-8")
        capsys.readouterr()
        printed = []
        for more in ((), ("--only-changes",)):
            assert main(["compare", str(old), str(new), "--table", *more]) == DONE
            printed.append(len(capsys.readouterr().out.splitlines()))
        assert printed[1] < printed[0]
        assert main(["compare", str(old), str(new), "--only-changes"]) == FAILED
        assert "--only-changes is for --table" in capsys.readouterr().err

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
            (["--revisions", "keep"], "can’t be kept"),
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
        again = (EditText(second, 8, EMPTY, styled(" again")),)
        session.dispatch(Transaction(again, "France", "2026-03-01T10:00:00Z"))
        session.name_revision("Rev.1")
        new = Paragraph("n", Role.OPERATIVE, styled("Urges all to meet;"))
        come = (Insert(reading.draft.id, 2, new),)
        session.dispatch(Transaction(come, "Kenya", "2026-03-02T11:00:00Z"))
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

    @pytest.mark.parametrize("given", ["", "2026-05-05T05:05:05Z"])
    def test_each_bears_its_own_date_unless_one_is_given(self, case: tuple[Path, Path], given: str) -> None:
        file, dossier = case
        out = file.with_name("out.docx")
        words = ["compare", str(file), str(dossier), "-o", str(out), *(("--date", given) if given else ())]
        assert main(words) == DONE
        signed = parts_of(out.read_bytes())["word/document.xml"].decode()
        own = {("France", "2026-03-01T10:00:00Z"), ("Kenya", "2026-03-02T11:00:00Z")}
        found = set(re.findall(r'w:author="([^"]+)" w:date="([^"]+)"', signed))
        assert found == ({(name, given) for name, _ in own} if given else own)

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
