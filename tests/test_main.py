"""The one door: a window for files, the shell for commands."""

import pytest

import main
from main import opens_window


@pytest.mark.parametrize(
    "arguments", [[], ["draft.docx"], ["./draft"], ["C:\\drafts\\rev1.chapeau"], ["a.md", "b.md"]]
)
def test_no_argument_or_a_file_opens_the_window(arguments: list[str]) -> None:
    assert opens_window(arguments)


@pytest.mark.parametrize("arguments", [["show", "draft.docx"], ["shwo"], ["--help"], ["--version=1.0"]])
def test_a_command_or_an_option_goes_to_the_shell(arguments: list[str]) -> None:
    assert not opens_window(arguments)


def test_without_a_display_one_line_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main.sys, "platform", "linux")
    monkeypatch.setattr(main.sys, "argv", ["chapeau", "draft.docx"])
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main.main() == 2
    said = capsys.readouterr().err
    assert said.startswith("chapeau: there is no display")
    assert said.count("\n") == 1
