"""The interface's languages: which there are, which the system asks for, and the one that is put on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parents[1] / "translations"
"""Where the words are: `chapeau_fr.ts` for Qt Linguist, `chapeau_fr.qm` made of it for the program."""
ENGLISH = "en"
_QT_NAMES = {"zh": "zh_CN"}
_LOCALES = {"ar": "ar_001", "en": "en_GB"}
"""Whose dates and numbers are a language's, where not its biggest country's: in official documents
the digits of Arabic texts are those of symbols, and the day of English ones stands before the month."""
_RIGHT_TO_LEFT = ("ar",)
_EMPTY = 1000  # bytes: what Qt Linguist releases of a file that nobody has filled yet is smaller
_OURS = "interface language"  # the name of our translators among the application's children


@dataclass(frozen=True)
class Language:
    """A language of the interface: its code (ISO 639-1), its name in itself, and in English."""

    code: str
    name: str
    in_english: str

    @property
    def is_right_to_left(self) -> bool:
        """Whether the windows are mirrored."""
        return self.code in _RIGHT_TO_LEFT


LANGUAGES = (
    Language("ar", "العربية", "Arabic"),
    Language("zh", "中文", "Chinese"),
    Language(ENGLISH, "English", "English"),
    Language("fr", "Français", "French"),
    Language("ru", "Русский", "Russian"),
    Language("es", "Español", "Spanish"),
)
"""The six official languages, in the order in which the United Nations lists them."""


def available() -> tuple[Language, ...]:
    """Return the languages whose words are there."""
    return tuple(each for each in LANGUAGES if _has_words(_words_of(each.code)))


def of_system() -> str:
    """Return the code of the first language the system asks for that is available; else English."""
    codes = {each.code for each in available()}
    asked = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in codes), ENGLISH)


def install(application: QApplication, code: str = "") -> Language:
    """Put a language on, the system's where `code` is empty or unknown; return which it is.

    Windows take their words when they are made: those that are open keep theirs, so a choice takes effect at
    the next start. Dates and numbers are the language's; where the system speaks it too, as the system writes
    them, if in the digits of counts and symbols. Arabic systems may have others; Arabic documents of the
    United Nations have these throughout.
    """
    codes = [each.code for each in available()]
    chosen = code if code in codes else of_system()
    language = next(each for each in LANGUAGES if each.code == chosen)
    system = QLocale.system()
    usual = QLocale(_LOCALES.get(chosen, chosen))
    fits = usual.language() is system.language() and usual.zeroDigit() == system.zeroDigit()
    QLocale.setDefault(system if fits else usual)
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (qt / f"qtbase_{_QT_NAMES.get(chosen, chosen)}.qm", _words_of(chosen)):
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(str(path)):
            application.installTranslator(translator)
    right_to_left = language.is_right_to_left
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return language


def current(application: QApplication) -> Language:
    """Return the language that is on."""
    loaded = {Path(each.filePath()).stem for each in application.findChildren(QTranslator, _OURS)}
    english = next(each for each in LANGUAGES if each.code == ENGLISH)
    return next((each for each in LANGUAGES if _words_of(each.code).stem in loaded), english)


def _has_words(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > _EMPTY


def _words_of(code: str) -> Path:
    return FOLDER / f"chapeau_{code}.qm"
