"""What a reader leaves out is no loss where the draft's own masthead prints it, whatever the format."""

from __future__ import annotations

import pytest

from exports.formats import TEXT

HEAD = """{name}
{symbol}

The General Assembly,

Recalling its resolutions on lakes,

1. Urges States to act.
"""


@pytest.mark.parametrize(("symbol", "is_lost"), [("A/C.9/99/L.4", False), ("Advance copy", True)])
def test_the_name_above_the_organ_is_lost_only_where_the_masthead_does_not_print_it(
    symbol: str, is_lost: bool
) -> None:
    text = HEAD.format(name="United Nations", symbol=symbol)
    losses = TEXT.reading(text.encode(), "draft.txt").losses
    assert any("United Nations" in loss.what for loss in losses) is is_lost
