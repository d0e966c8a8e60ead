"""What a new draft begins with, in the six official languages: its parts in place, words to be written."""

from __future__ import annotations

from typing import NamedTuple

from versioning.tree.identity import new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled


class _Parts(NamedTuple):
    """The words of each part; of a pair the first ones stand out. `language` is as mastheads print it."""

    organ: str
    language: str
    title: str
    organ_line: tuple[str, str]
    preambular: tuple[str, str]
    operative: tuple[str, str]
    standing_out: MarkKind = MarkKind.ITALIC


_PARTS = {
    "Arabic": _Parts(
        "الجمعية العامة",
        "Arabic",
        "عنوان مشروع القرار",
        ("إن الجمعية العامة", "،"),
        ("إذ تشير", " إلى …،"),
        ("تقرر", " …."),
        MarkKind.BOLD,
    ),
    "Chinese": _Parts(
        "大会",
        "Chinese",
        "决议草案标题",
        ("大会", "，"),
        ("回顾", "……，"),
        ("决定", "……。"),
        MarkKind.BOLD,
    ),
    "English": _Parts(
        "General Assembly",
        "English",
        "Title of the draft resolution",
        ("The General Assembly", ","),
        ("Recalling", " …,"),
        ("Decides", " …."),
    ),
    "French": _Parts(
        "Assemblée générale",
        "français",
        "Titre du projet de résolution",
        ("L’Assemblée générale", ","),
        ("Rappelant", " …,"),
        ("Décide", " …."),
    ),
    "Russian": _Parts(
        "Генеральная Ассамблея",
        "Russian",
        "Название проекта резолюции",
        ("Генеральная Ассамблея", ","),
        ("ссылаясь", " на …,"),
        ("постановляет", " …."),
    ),
    "Spanish": _Parts(
        "Asamblea General",
        "español",
        "Título del proyecto de resolución",
        ("La Asamblea General", ","),
        ("Recordando", " …,"),
        ("Decide", " …."),
    ),
}
"""By the English name of a language. Arabic and Chinese, which have no italics, mark openings in bold."""


def new_draft(language: str) -> Resolution:
    """Return the draft that a new one begins with, in an official language, by its English name."""
    parts = _PARTS[language]
    provisions = (
        (Role.ORGAN, parts.organ_line),
        (Role.PREAMBULAR, parts.preambular),
        (Role.OPERATIVE, parts.operative),
    )
    children = (
        Paragraph(new_id(), Role.TITLE, styled(parts.title, MarkKind.BOLD)),
        *(
            Paragraph(new_id(), role, styled(opening, parts.standing_out) + styled(rest))
            for role, (opening, rest) in provisions
        ),
    )
    return Resolution(new_id(), Masthead(organ=parts.organ, language=parts.language), children)
