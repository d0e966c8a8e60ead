"""Classes that are made quickly are the same as ever."""

import dataclasses
import enum
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtWidgets

from ui.quick_classes import later_method, quick_enumeration

ROOT = Path(__file__).parents[2]
KINDS = (enum.IntFlag, enum.Flag, enum.IntEnum, enum.Enum)
usual = enum.EnumType._create_
quick = quick_enumeration(usual)
pytestmark = pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="other Pythons make them as usual")


def enumerations() -> Iterator[enum.EnumType]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            found = getattr(module, name)
            within = vars(found).values() if isinstance(found, type) else ()
            yield from (each for each in (found, *within) if isinstance(each, enum.EnumType))


def told(made: enum.EnumType) -> dict[str, object]:
    """Return all there is in an enumeration, so that it can be compared with that of another."""

    def plain(each: object) -> object:
        if isinstance(each, made):
            return {name: of for name, of in vars(each).items() if name != "__objclass__"}
        if isinstance(each, dict):
            return {name: plain(of) for name, of in each.items()}
        if hasattr(each, "__func__"):
            return each.__func__
        if isinstance(each, enum.property):
            return each.name
        return [plain(of) for of in each] if isinstance(each, list) else each

    hidden = {"__module__", "__reduce_ex__"}  # whoever asks for an enumeration says where it is from
    return {name: plain(each) for name, each in vars(made).items() if name not in hidden}


def both(kind: type[enum.Enum], members: list[tuple[str, int]]) -> tuple[enum.EnumType, enum.EnumType]:
    how = {"boundary": enum.FlagBoundary.KEEP}
    return usual(kind, "Made", members, **how), quick(kind, "Made", members, **how)


def test_every_enumeration_of_qt_is_as_it_would_be() -> None:
    count = 0
    for each in enumerations():
        kind = next(kind for kind in KINDS if issubclass(each, kind))
        members = [(name, member._value_) for name, member in each.__members__.items()]
        slow, fast = both(kind, members)
        assert told(slow) == told(fast), each
        count += 1
    assert count > 500


names = st.text("abcxyzABC_09", min_size=1, max_size=4).filter(str.isidentifier)
names = names.filter(lambda name: not name.startswith("_")) | st.sampled_from(
    ["name", "value", "real", "None_"]
)


@given(st.sampled_from(KINDS), st.dictionaries(names, st.integers(-2, 40), max_size=9))
def test_an_enumeration_of_any_members_is_as_it_would_be(kind: type[enum.Enum], of: dict[str, int]) -> None:
    slow, fast = both(kind, list(of.items()))
    assert told(slow) == told(fast)
    assert list(map(repr, slow)) == list(map(repr, fast))
    for number in range(-2, 90):
        found = []
        for each in (slow, fast):
            try:
                found.append(repr(each(number)))
            except (TypeError, ValueError) as error:
                found.append(str(error))
        assert found[0] == found[1]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let dataclasses be made quickly; returns the methods that are compiled, as they are."""
    compiled: list[str] = []
    create = dataclasses._create_fn

    def recorded(name: str, *how: object, **further: object) -> object:
        compiled.append(name)
        return create(name, *how, **further)

    monkeypatch.setattr(dataclasses, "_create_fn", later_method(recorded))
    return compiled


def test_a_method_is_compiled_when_it_is_first_called(later: list[str]) -> None:
    @dataclass(frozen=True)
    class Pair:
        """Two of them."""

        one: int
        other: str = "b"

    assert later == []
    pair = Pair(1)
    assert later == ["__init__"]
    assert Pair(2, other="c") != pair
    assert later == ["__init__", "__eq__"]
    assert pair == Pair(1, "b")
    assert len({pair, Pair(1)}) == 1
    assert repr(pair).endswith("Pair(one=1, other='b')")
    assert later == ["__init__", "__eq__", "__hash__", "__repr__"]
    assert Pair.__init__.__qualname__.endswith("Pair.__init__")


def test_dataclasses_do_what_they_do(later: list[str]) -> None:
    @dataclass(frozen=True, order=True)
    class Base:
        one: int
        more: list[int] = field(default_factory=list, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "one", self.one + 1)

    @dataclass(frozen=True, slots=True)
    class Further(Base):
        two: int = 3

    @dataclass
    class Open:
        value: int = 0

    assert (Base(1).one, Base(1) < Base(2), Base(1) == Base(1, [3])) == (2, True, True)
    assert Base(1).more is not Base(1).more
    made = Further(1, two=4)
    assert (made.one, made.two, made == Further(1, two=4), made == Base(1)) == (2, 4, True, False)
    assert replace(made, two=5).two == 5
    for act in (lambda: setattr(made, "two", 1), lambda: delattr(made, "one")):
        with pytest.raises(FrozenInstanceError):
            act()
    it = Open()
    it.value = 4
    assert it == Open(4)
    with pytest.raises(TypeError):
        Open(1, 2)
    with pytest.raises(TypeError):
        hash(it)


def test_members_that_were_made_quickly_are_found_pickled_and_joined_as_ever() -> None:
    words = (
        "from ui.quick_classes import make_classes_quickly; make_classes_quickly()\n"
        "import enum, pickle; from PySide6.QtCore import Qt\n"
        "print(pickle.loads(pickle.dumps(Qt.Key.Key_A)) is Qt.Key.Key_A, Qt.Key.__module__)\n"
        "print(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, Qt.Key.__init__.__qualname__)\n"
    )
    run = [sys.executable, "-c"]
    quickly = subprocess.run([*run, words], cwd=ROOT, capture_output=True, text=True, check=True)
    plain = words.replace("; make_classes_quickly()", "")
    usually = subprocess.run([*run, plain], cwd=ROOT, capture_output=True, text=True, check=True)
    assert quickly.stdout == usually.stdout
