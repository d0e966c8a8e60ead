"""Every step is undone by its inverse."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions


@given(st.data())
def test_undoing_a_transaction_restores_the_draft(data: st.DataObject) -> None:
    draft = data.draw(drafts())
    transaction = data.draw(transactions(draft))
    assert transaction.invert().apply(transaction.apply(draft)) == draft
