"""In a French window what files, dossiers and the room say is French, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exports.limits import refusal
from exports.places import WHOLE_FILE, left_out, page
from exports.report import Loss, Reading
from tests.ui.conftest import on_small_draft
from tests.ui.drafts import small_draft
from tests.ui.windows.conftest import Nobody, usual_keys
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import LIGHT
from ui.parts.messages import Messages
from ui.shared.languages import ENGLISH, install
from ui.windows.preview import Preview
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.agreement import Find, State
from versioning.saying import said
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
ENCRYPTED = OLE + "EncryptedPackage".encode("utf-16-le")


@pytest.fixture(autouse=True)
def french(application: Application, qapp: QApplication) -> Iterator[None]:
    application.preferences.language = "fr"
    install(qapp, "fr")
    yield
    install(qapp, ENGLISH)


@pytest.fixture
def window(application: Application) -> DraftWindow:
    return on_small_draft(application)


def sentences(messages: Messages) -> list[str]:
    return [each.words.text() for each in messages.banners]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        (
            "a.docx",
            b"PK\x03\x04 and no more",
            "a.docx est tronqué ou endommagé, si bien que rien n’en a été lu\u00a0;",
        ),
        (
            "b.docx",
            ENCRYPTED,
            "b.docx est protégé par un mot de passe\u00a0; ouvrez-le dans un traitement de texte",
        ),
        ("c.pdf", b"%PDF-1.7", "c.pdf est tronqué\u00a0: il lui manque la fin"),
        (
            "d.chapeau",
            b"",
            "«\u00a0d.chapeau\u00a0» est vide\u00a0: il a probablement été tronqué lors de sa copie.",
        ),
    ],
)
def test_a_file_that_cant_be_opened_says_so(
    application: Application, qtbot: QtBot, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    application.start([path])
    start = application.start_window
    qtbot.waitUntil(lambda: bool(start.messages.banners))
    assert told in sentences(start.messages)[0]


def test_the_preview_lists_what_was_not_kept(qtbot: QtBot) -> None:
    losses = (
        Loss(page(3), left_out("Distr.: Limited")),
        Loss(WHOLE_FILE, said("characters that no Word file can hold were replaced")),
    )
    preview = Preview(Path("a.pdf"), Reading(small_draft(), "pdf", losses), LIGHT, Nobody(), usual_keys())
    qtbot.addWidget(preview)
    first, second = (preview.losses.item(at).text() for at in range(2))
    assert first == "Page 3\u00a0: laissé de côté\u00a0: «\u00a0Distr.: Limited\u00a0»"
    assert second.startswith("L’ensemble du fichier\u00a0: des caractères qu’aucun fichier Word ne peut")


def test_a_line_of_the_room_that_is_not_understood_says_why(window: DraftWindow) -> None:
    window.proposals.said.emit("US OP99 del “lamps”")
    assert sentences(window.messages)[-1] == "Ce projet ne contient pas OP99."


def test_a_paragraph_that_resists_says_why(window: DraftWindow) -> None:
    operative = next(each for each in window.session.draft.walk() if each.role is Role.OPERATIVE)
    window.negotiating.room.find(Find((operative.id,), State.INFORMALS))
    edit = Transaction((EditText(operative.id, 0, EMPTY, styled("Now ")),))
    window.editor.do(edit)
    assert sentences(window.messages)[-1] == (
        "OP1 est convenu en consultations officieuses\u00a0; rouvrez-le pour le modifier,"
        " ou faites une correction de forme."
    )


def test_a_sentence_within_a_sentence_is_told_as_well(window: DraftWindow) -> None:
    error = refusal("a.zip", said("holds two files of one name"))
    window.negotiating.done(lambda: (_ for _ in ()).throw(error))
    assert sentences(window.messages)[-1] == (
        "a.zip contient deux fichiers du même nom, si bien qu’il n’a pas été ouvert\u00a0;"
        " si vous lui faites confiance, enregistrez-le de nouveau dans son programme d’origine."
    )
