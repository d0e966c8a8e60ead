"""What was not kept of a file is told in lines that begin like any other."""

from exports.report import Loss
from ui.wording.findings import in_a_line
from versioning.tree.resolution import Masthead, Resolution


def test_a_loss_begins_with_a_capital_wherever_it_was() -> None:
    draft = Resolution("draft", Masthead())
    assert in_a_line(Loss("header", "left out: “Advance unedited version”"), draft).startswith("Header: left")
    assert in_a_line(Loss("", "A picture was left out"), draft) == "A picture was left out"
