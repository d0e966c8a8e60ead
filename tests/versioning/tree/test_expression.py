"""Regular expressions that wait for their first use."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import versioning
from versioning.tree.expression import expression


def test_an_expression_does_what_a_compiled_one_does() -> None:
    ours, plain = (
        expression(r"(?P<word>\w+)s\b", re.IGNORECASE),
        re.compile(r"(?P<word>\w+)s\b", re.IGNORECASE),
    )
    text = "Wells, harbourS and a lighthouse"
    for _ in range(2):  # the first use, and one after it
        assert ours.sub(r"<\g<word>>", text) == plain.sub(r"<\g<word>>", text)
        assert [each.span() for each in ours.finditer(text)] == [each.span() for each in plain.finditer(text)]
        assert (ours.pattern, ours.flags, ours.groupindex) == (plain.pattern, plain.flags, plain.groupindex)


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_now = re.compile
    monkeypatch.setattr(
        re, "compile", lambda words, flags: compiled.append(words) or compile_now(words, flags)
    )
    waiting = expression("wells")
    assert compiled == []
    assert waiting.search("wells")
    assert waiting.match("wells")
    assert compiled == ["wells"]


def test_a_wrong_expression_is_told_at_its_first_use() -> None:
    with pytest.raises(re.error):
        expression("(").match("")


def test_every_expression_of_the_drafts_can_be_compiled() -> None:
    modules = [import_module(each.name) for each in walk_packages(versioning.__path__, "versioning.")]
    waiting = [
        each
        for module in modules
        for each in vars(module).values()
        if type(each).__name__ == type(expression("")).__name__
    ]
    assert len(waiting) > 20
    for each in waiting:
        assert each.flags is not None
