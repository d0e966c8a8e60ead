"""How a file names the language of its draft (BCP 47), so that it is spoken and hyphenated in that one."""

from __future__ import annotations

UNTOLD = "und"
"""What stands for a language that is none of the six: read in English, it would be mispronounced."""
_TAGS = {
    "Arabic": "ar",
    "Chinese": "zh",
    "English": "en",
    "French": "fr",
    "Russian": "ru",
    "Spanish": "es",
}


def tag_of(language: str) -> str:
    """Return the tag of a language by its English name; `UNTOLD` where it is none of the six."""
    return _TAGS.get(language, UNTOLD)
