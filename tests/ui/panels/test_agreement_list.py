"""The lines of the agreement follow the draft, and say of each paragraph what a list made anew would say."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.strategies import Ids, drafts, transactions
from tests.ui.drafts import small_draft
from ui.look.tokens import LIGHT
from ui.panels.agreed import Agreed
from ui.panels.agreement_list import AgreementModel
from versioning.negotiation.agreement import Agreement, Hush, Silence, Standing, State
from versioning.negotiation.brackets import BracketFinder
from versioning.negotiation.progress import progress_of

AGREED = Standing(State.INFORMALS)


@given(st.data())
def test_lines_that_followed_any_changes_are_those_of_a_list_made_anew(data: st.DataObject) -> None:
    draft, ids, following = data.draw(drafts()), Ids("typed"), AgreementModel()
    tester = QAbstractItemModelTester(following, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for _ in range(4):
        listed = list(progress_of(draft, Agreement()).stages)
        agreed = data.draw(st.sets(st.sampled_from(listed))) if listed else ()
        agreement = Agreement(dict.fromkeys(agreed, AGREED))
        only_open, brackets = data.draw(st.booleans()), BracketFinder().brackets(draft, ())
        anew = AgreementModel()
        for each in (following, anew):
            each.show(draft, agreement, brackets, only_open=only_open)
        rows = list(following.rows())
        assert rows == list(anew.rows())
        assert [each.node for each in rows] == [each for each in listed if not (only_open and each in agreed)]
        assert all(following.index_of(each.node).row() == at for at, each in enumerate(rows))
        draft = data.draw(transactions(draft, ids=ids)).apply(draft)
    assert tester.model() is following


def test_a_silence_that_is_over_is_not_told_of_what_was_reopened_since() -> None:
    draft, lines = small_draft(), AgreementModel()
    reopened = {"op2": Standing(State.REOPENED, by="Norland")}
    for until, is_told in (("2001-03-01T10:00:00Z", False), ("2999-03-01T10:00:00Z", True)):
        silences = (Hush("s", Silence(("op2",), until)),)
        lines.show(draft, Agreement(reopened, silences=silences), (), only_open=False)
        assert ("silence" in lines.row(lines.index_of("op2").row()).words) is is_told


def test_a_chosen_paragraph_that_goes_sends_nobody_elsewhere(qtbot: QtBot) -> None:
    panel, draft = Agreed(LIGHT, {}), small_draft()
    qtbot.addWidget(panel)
    panel.show_agreement(draft, Agreement(), (), read_only=False)
    went: list[str] = []
    panel.chosen.connect(went.append)
    panel.follow("pp2")
    _, at = draft.place("pp2")
    without = draft.spliced(draft.id, at, at + 1, ())
    panel.show_agreement(without, Agreement(), (), read_only=False)
    assert went == []
    panel.list.setCurrentIndex(panel.lines.index_of("op2"))
    assert went == ["op2"]
