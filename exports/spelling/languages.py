"""The languages whose spelling can be checked."""

from __future__ import annotations

from collections.abc import Mapping

FOLDERS: Mapping[str, str] = {
    "English": "en-GB",
    "French": "fr",
    "Spanish": "es",
    "Russian": "ru",
    "Arabic": "ar",
}
"""By the English name of a language, the folder of its dictionary."""


def can_check(language: str) -> bool:
    """Return whether there is a dictionary for a language, by its English name."""
    return language in FOLDERS
