"""Transactions and conflicts survive JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.change.codec import (
    conflict_from_json,
    conflict_to_json,
    transaction_from_json,
    transaction_to_json,
)
from versioning.change.conflict import Conflict
from versioning.change.step import EditText, SetRole
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled


@given(st.data())
def test_a_transaction_reads_back_as_it_was_written(data: st.DataObject) -> None:
    transaction = data.draw(transactions(data.draw(drafts(keeps=True))))
    written = json.loads(json.dumps(transaction_to_json(transaction)))
    again = transaction_from_json(written)
    assert again == transaction
    assert again.id == transaction.id


def test_a_conflict_reads_back_as_it_was_written() -> None:
    step = EditText("a1", 3, styled("shall"), styled("should"))
    conflict = Conflict(Transaction((step,), "Norway"), "a1", "Both changed it.", styled("x"), EMPTY)
    assert conflict_from_json(json.loads(json.dumps(conflict_to_json(conflict)))) == conflict


@pytest.mark.parametrize(
    "damage",
    [
        {"steps": [{"step": "sing"}]},
        {"steps": [{"step": "role", "node": "a"}]},
        {"steps": [{"step": "text", "node": "a", "at": "3", "removed": {}, "inserted": {}}]},
        {"steps": 5},
        {"author": None},
        {"id": 7},
    ],
)
def test_other_data_is_refused_with_a_value_error(damage: dict[str, object]) -> None:
    good = transaction_to_json(Transaction((SetRole("a", Role.TEXT, Role.HEADING),)))
    with pytest.raises(ValueError, match="not a transaction"):
        transaction_from_json({**good, **damage})
    with pytest.raises(ValueError, match="not a conflict"):
        conflict_from_json({**good, **damage})


def test_data_of_the_wrong_shape_is_refused_with_a_value_error() -> None:
    for data in (None, [], "text", 3):
        with pytest.raises(ValueError, match="not a transaction"):
            transaction_from_json(data)  # type: ignore[arg-type]
