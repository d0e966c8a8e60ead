"""Which files the file dialogs offer, taken from the one table of formats."""

from exports.formats import FORMATS

DOSSIER_ENDING = ".chapeau"


def _pattern(endings: tuple[str, ...]) -> str:
    return " ".join(f"*{ending}" for ending in endings)


_ENDINGS = tuple(ending for each in FORMATS if each.read is not None for ending in each.endings)
READABLE = ";;".join(
    [
        f"All drafts ({_pattern((DOSSIER_ENDING, *_ENDINGS))})",
        f"Dossiers ({_pattern((DOSSIER_ENDING,))})",
        *(f"{each.name} files ({_pattern(each.endings)})" for each in FORMATS if each.read is not None),
        "All files (*)",
    ]
)
"""What can be opened."""
DOSSIERS = f"Dossiers ({_pattern((DOSSIER_ENDING,))})"
