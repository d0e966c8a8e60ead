"""Who proposes is read from a field, however a person parts the names."""

import pytest

from ui.panels.suggesting import names_in


@pytest.mark.parametrize("between", [", ", "; ", "، ", "\u200f، ", "؛ ", "、", "，", "；"])
def test_delegations_are_parted_by_the_signs_of_any_language(between: str) -> None:
    assert names_in(f" Norland{between}Sudland{between}Norland ") == ("Norland", "Sudland")
