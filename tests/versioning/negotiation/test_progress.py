"""How far a draft is agreed is counted paragraph by paragraph, each at one stage."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts
from tests.ui.drafts import small_draft
from versioning.negotiation.agreement import Agreement, Standing, State
from versioning.negotiation.progress import Stage, progress_of, stage_of
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution


def test_what_is_agreed_and_what_pends_is_said_apart() -> None:
    standings = {
        "pp1": Standing(State.INFORMALS),
        "pp2": Standing(State.AD_REF),
        "op1": Standing(State.COMMITTEE, pending=("Norland",)),
        "op2": Standing(State.REOPENED),
    }
    progress = progress_of(small_draft(), Agreement(standings))
    assert progress.words == "1 of 4 agreed, 2 pending"
    assert progress.at(Stage.OPEN, Stage.REOPENED) == {"op2"}


def test_nothing_pending_is_not_mentioned() -> None:
    assert progress_of(small_draft(), Agreement()).words == "0 of 4 agreed"


def test_a_paragraph_of_a_package_pends_until_all_of_it_are_agreed() -> None:
    packages = {"money": ("pp1", "op1")}
    half = Agreement({"pp1": Standing(State.INFORMALS)}, packages)
    assert stage_of("pp1", half) is Stage.PENDING
    whole = Agreement({each: Standing(State.INFORMALS) for each in packages["money"]}, packages)
    assert stage_of("pp1", whole) is Stage.AGREED


@given(drafts(), st.data())
def test_every_numbered_paragraph_is_at_one_stage_and_only_agreed_ones_are_agreed(
    draft: Resolution, data: st.DataObject
) -> None:
    ids = [each.id for each in draft.walk() if each.role in (Role.PREAMBULAR, Role.OPERATIVE)]
    states = st.builds(Standing, st.sampled_from(State), st.sampled_from([(), ("Norland",)]))
    standings = {node: data.draw(states) for node in ids if data.draw(st.booleans())}
    agreement = Agreement(standings)
    progress = progress_of(draft, agreement)
    assert list(progress.stages) == ids
    assert sum(map(progress.count, Stage)) == len(ids)
    for node in progress.at(Stage.AGREED):
        assert agreement.is_agreed(node)
        assert not agreement.of(node).pending
