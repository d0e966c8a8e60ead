"""A note belongs to the word before it, whichever side of a space a file puts it on."""

from __future__ import annotations

import pytest

from exports.note_places import with_notes_at_words
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled

NOTE = atom_text(Note("n", styled("See the map.")))


@pytest.mark.parametrize("behind", [" of it", "of it"])
def test_a_note_behind_a_space_goes_to_its_word(behind: str) -> None:
    lakes = styled("all ") + styled("lakes", MarkKind.ITALIC)
    found = with_notes_at_words(lakes + styled(" ") + NOTE + styled(behind))
    assert found == lakes + NOTE + styled(" of it")


@pytest.mark.parametrize("text", [styled("lakes") + NOTE + styled(" of it"), styled("lakes ") + NOTE, NOTE])
def test_any_other_stays_where_it_is(text: StyledText) -> None:
    assert with_notes_at_words(text) == text
