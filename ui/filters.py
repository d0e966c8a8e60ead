"""Which files the file dialogs offer, taken from the one table of formats."""

from itertools import chain

from exports.formats import FORMATS

DOSSIER_ENDING = ".chapeau"


def _pattern(endings: tuple[str, ...]) -> str:
    return " ".join(f"*{ending}" for ending in endings)


_READ = {each.name: each.endings + each.also_reads for each in FORMATS if each.read is not None}
READABLE = ";;".join(
    [
        f"All drafts ({_pattern((DOSSIER_ENDING, *chain.from_iterable(_READ.values())))})",
        f"Dossiers ({_pattern((DOSSIER_ENDING,))})",
        *(f"{name} files ({_pattern(endings)})" for name, endings in _READ.items()),
        "All files (*)",
    ]
)
"""What can be opened."""
DOSSIERS = f"Dossiers ({_pattern((DOSSIER_ENDING,))})"
