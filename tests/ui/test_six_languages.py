"""A draft in each official language is written, numbered, compared and exported, and comes back whole."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read
from tests.exports.docx.reading import content
from tests.tools.language_scenes import TYPED, long_draft
from ui.look.tokens import LIGHT
from ui.shared.comparison import change_count
from ui.shared.exporting import CleanExport, TrackedExport
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate
from versioning.history.archive import MemoryArchive
from versioning.session import Session
from versioning.tree.digest import anonymous
from versioning.tree.identity import new_id
from versioning.tree.language import language_of
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled

NUMBERS = {
    "Arabic": ["(أ)", "(ب)", "’1‘", "’2‘", "(ج)"],
    "Chinese": ["(a)", "(b)", "㈠", "㈡", "(c)"],
    "Russian": ["a)", "b)", "i)", "ii)", "c)"],
}
"""How the sub-paragraphs of the long drafts are numbered."""


class Words(NamedTuple):
    """A small draft: title, organ line, what opens each paragraph and goes on, and what is typed into it."""

    title: str
    organ: str
    recalling: tuple[str, str]
    urges: tuple[str, str]
    requests: tuple[str, str]
    below: tuple[str, str]
    typed: str
    signs: tuple[str, str]


SIX = {
    "English": Words(
        "Care of the lighthouses",
        "The General Assembly,",
        ("Recalling", " its resolution 78/322 on the care of the lighthouses of the north,"),
        ("Urges", " all the States to keep the lamps of the harbours lit;"),
        ("Requests", " the Secretary-General:"),
        ("To report on the lamps, as set out in A/78/L.5;", "To train apprentices."),
        " and to polish the lenses",
        ("(a)", "(b)"),
    ),
    "French": Words(
        "Entretien des phares",
        "L’Assemblée générale,",
        ("Rappelant", " sa résolution 78/322 sur l’entretien des phares du Nord,"),
        ("Demande", " à tous les États de tenir allumées les lampes des ports ;"),
        ("Prie", " le Secrétaire général :"),
        ("De rendre compte des lampes, comme il est dit dans A/78/L.5 ;", "De former des apprentis."),
        " et de polir les lentilles",
        ("a)", "b)"),
    ),
    "Spanish": Words(
        "Cuidado de los faros",
        "La Asamblea General,",
        ("Recordando", " su resolución 78/322 sobre el cuidado de los faros del norte,"),
        ("Exhorta", " a los Estados a que mantengan encendidas las lámparas de los puertos;"),
        ("Solicita", " al Secretario General:"),
        ("Que informe sobre las lámparas, según consta en A/78/L.5;", "Que forme aprendices."),
        " y pulan las lentes",
        ("a)", "b)"),
    ),
    "Russian": Words(
        "Уход за маяками",
        "Генеральная Ассамблея,",
        ("ссылаясь", " на свою резолюцию 78/322 об уходе за маяками Севера,"),
        ("настоятельно призывает", " все государства поддерживать свет ламп в гаванях;"),
        ("просит", " Генерального секретаря:"),
        ("представить доклад о лампах, указанный в A/78/L.5;", "подготовить учеников."),
        " и полировать линзы",
        ("a)", "b)"),
    ),
    "Arabic": Words(
        "العناية بالمنارات",
        "إن الجمعية العامة،",
        ("إذ تشير", " إلى قرارها 78/322 بشأن العناية بمنارات الشمال،"),
        ("تحث", " جميع الدول على إبقاء مصابيح الموانئ مضاءة؛"),
        ("تطلب", " إلى الأمين العام:"),
        ("أن يقدم تقريرا عن المصابيح الواردة في A/78/L.5؛", "أن يدرب المتدربين."),
        " وعلى صقل العدسات",
        ("(أ)", "(ب)"),
    ),
    "Chinese": Words(
        "灯塔的维护",
        "大会，",
        ("回顾", "其关于维护北方灯塔的第78/322号决议，"),
        ("敦促", "所有国家保持港口灯光明亮；"),
        ("请", "秘书长："),
        ("就 A/78/L.5 所述灯光提出报告；", "培训学徒。"),
        "并擦亮透镜",
        ("(a)", "(b)"),
    ),
}


def opened(role: Role, words: tuple[str, str], *below: Paragraph) -> Paragraph:
    return Paragraph(new_id(), role, styled(words[0], MarkKind.ITALIC) + styled(words[1]), below)


def draft_of(language: str) -> Resolution:
    """A draft whose list is still one paragraph: it is divided by hand."""
    words = SIX[language]
    return Resolution(
        new_id(),
        Masthead(symbol="A/78/L.9", language=language),
        (
            Paragraph(new_id(), Role.TITLE, styled(words.title, MarkKind.BOLD)),
            Paragraph(new_id(), Role.ORGAN, styled(words.organ)),
            opened(Role.PREAMBULAR, words.recalling),
            opened(Role.OPERATIVE, words.urges),
            opened(
                Role.OPERATIVE,
                words.requests,
                Paragraph(new_id(), Role.SUBPARAGRAPH, styled("".join(words.below))),
            ),
        ),
    )


@pytest.mark.parametrize("language", TYPED)
def test_a_long_draft_is_read_numbered_and_comes_back_whole(language: str, tmp_path: Path) -> None:
    draft = long_draft(language)
    assert language_of(draft) == language
    named = labels(draft)
    cited = [named[each.id].label for each in draft.children if each.id in named]
    assert cited[:-1] == [*(f"PP{at}" for at in range(1, 7)), *(f"OP{at}" for at in range(1, 9))]
    numbers = [named[each.id].number for each in draft.walk() if each.role is Role.SUBPARAGRAPH]
    assert numbers == NUMBERS[language]
    kind = MarkKind.ITALIC if language == "Russian" else MarkKind.BOLD
    for each in draft.children:
        if each.role in (Role.ORGAN, Role.PREAMBULAR, Role.OPERATIVE):
            assert [mark.kind for mark in each.text.marks if mark.start == 0] == [kind]
    (operative, *_) = (each for each in draft.children if each.role is Role.OPERATIVE)
    at = len(operative.text) - 1
    after = draft.with_text(operative.id, operative.text.replaced(at, at, styled(TYPED[language])))
    clean, tracked = tmp_path / "clean.docx", tmp_path / "tracked.docx"
    assert CleanExport(clean, after).write(lambda: None) == ()
    TrackedExport(tracked, draft, after, "Kestria", "2044-03-01T10:00:00Z").write(lambda: None)
    assert anonymous(read(clean.read_bytes(), "clean.docx").draft) == anonymous(after)
    assert content(accept_all(tracked.read_bytes())) == content(clean.read_bytes())
    assert anonymous(read(reject_all(tracked.read_bytes()), "old.docx").draft) == anonymous(draft)


def press(editor: DraftEditor, key: Qt.Key) -> None:
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def write(editor: DraftEditor, words: str) -> None:
    """Press the keys of words; those of other keyboards than QTest knows, too."""
    for sign in words:
        QApplication.sendEvent(
            editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        )


def put(editor: DraftEditor, node: str, offset: int) -> None:
    """Put the cursor before a letter of a paragraph."""
    editor.go_to(node)
    cursor = editor.textCursor()
    cursor.setPosition(cursor.block().position() + offset)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize("language", SIX)
def test_a_draft_in_any_official_language_goes_all_the_way(
    language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    words, before = SIX[language], draft_of(language)
    session = Session(before, MemoryArchive(before), "Kestria")
    editor = DraftEditor(LIGHT)
    qtbot.addWidget(editor)
    editor.set_session(session)
    editor.show()

    urges, requests = before.children[3:5]
    put(editor, urges.id, len(urges.text) - 1)  # before the stop at its end
    write(editor, words.typed)
    put(editor, requests.children[0].id, len(words.below[0]))
    press(editor, Qt.Key.Key_Return)

    after = session.draft
    said = urges.text.plain
    assert after.paragraph(urges.id).text.plain == said[:-1] + words.typed + said[-1]
    first, second = after.paragraph(requests.id).children
    assert (first.text.plain, second.text.plain) == words.below
    named = labels(after)
    assert (named[first.id].number, named[second.id].number) == words.signs
    assert [named[each.id].label for each in after.children[2:]] == ["PP1", "OP1", "OP2"]

    redline = compare(before, after)
    assert change_count(redline) == 2
    edited = next(row for row in redline.rows if row.old and row.old.id == urges.id)
    assert edited.change is Change.EDITED
    came = "".join(each.new.plain for each in edited.segments if each.fate is Fate.INSERTED)
    assert "".join(words.typed.split()) in "".join(came.split())
    assert not [each for each in edited.segments if each.fate is Fate.DELETED]

    clean, tracked = tmp_path / "clean.docx", tmp_path / "tracked.docx"
    assert CleanExport(clean, after).write(lambda: None) == ()
    TrackedExport(tracked, before, after, "Kestria", "2044-03-01T10:00:00Z").write(lambda: None)
    assert anonymous(read(clean.read_bytes(), "clean.docx").draft) == anonymous(after)
    assert content(accept_all(tracked.read_bytes())) == content(clean.read_bytes())
    assert anonymous(read(reject_all(tracked.read_bytes()), "old.docx").draft) == anonymous(before)
