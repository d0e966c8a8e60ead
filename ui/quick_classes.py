"""Classes that are made quickly: enumerations and dataclasses took half of the time of a start.

PySide6 makes hundreds of enumerations, with thousands of members, when its classes are first looked at, and
Python's `enum` ponders each member. A dataclass is given half a dozen methods, each compiled by itself, of
which most are never called. Once they are made, both are the same as ever.
"""

from __future__ import annotations

import dataclasses
import enum
import sys
from collections.abc import Callable, Sequence
from typing import Any

_Make = Callable[..., Any]
_KNOWN = sys.version_info[:2] == (3, 11)
"""Whether this Python makes its classes as is said here; any other makes them as usual."""
_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)


def make_classes_quickly() -> None:
    """Let the classes that are made from now on be made quickly, if this Python is known to allow it."""
    if _KNOWN:
        enum.EnumType._create_ = quick_enumeration(enum.EnumType._create_)  # type: ignore[attr-defined]
        dataclasses._create_fn = later_method(dataclasses._create_fn)  # type: ignore[attr-defined]


def quick_enumeration(usual: _Make) -> _Make:
    """Return what makes enumerations out of names and numbers; others are made in the `usual` way."""
    taken = {
        each: frozenset(name for base in each.__mro__ for name in (*vars(base), "mro")) for each in _KINDS
    }
    empty: dict[tuple[type, object], dict[str, Any]] = {}

    def make(kind: Any, name: str, members: Any, *, boundary: Any = None, **further: Any) -> Any:
        is_asked_for_more = any(further.get(each) for each in ("module", "qualname", "type"))
        is_flag = kind in taken and issubclass(kind, enum.Flag)
        if kind not in taken or is_asked_for_more or not _are_plain(members, taken[kind], is_flag=is_flag):
            return usual(kind, name, members, boundary=boundary, **further)
        if (kind, boundary) not in empty:
            empty[kind, boundary] = dict(vars(usual(kind, "Empty", [], boundary=boundary)))
        own = {
            each: of.copy() if type(of) in {dict, list} else of for each, of in empty[kind, boundary].items()
        }
        new = own.pop("__new__")  # among what a class is made with, it would become a static method
        made = type.__new__(enum.EnumType, name, (kind,), own)
        type.__setattr__(made, "__new__", new)
        _fill(made, members, is_flag=is_flag)
        return made

    return make


def _are_plain(members: Any, taken: frozenset[str], *, is_flag: bool) -> bool:
    """Return whether these are different names that no attribute has, each with a number."""
    if not isinstance(members, list) or {*map(type, members)} != {tuple}:
        return False
    numbers = dict(members)
    return (
        len(numbers) == len(members)
        and taken.isdisjoint(numbers)
        and "\n_" not in "\n" + "\n".join(numbers)
        and {*map(type, numbers.values())} == {int}
        and not (is_flag and min(numbers.values()) < 0)
    )


def _fill(made: Any, members: Sequence[tuple[str, int]], *, is_flag: bool) -> None:
    """Give an empty enumeration its members; a value that has one already gives it one more name."""
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    new, has_value, give = made._new_member_, made._use_args_, type.__setattr__
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if has_value else new(made)
            member._value_, member._name_, member.__objclass__ = value, name, made
            member._sort_order_ = len(names)
            if not is_flag or value.bit_count() == 1:
                names.append(name)
        by_name[name] = member
        give(made, name, member)
    if is_flag:
        mask = singles = 0
        for value in by_value:
            mask |= value
            singles |= value if value.bit_count() == 1 else 0
        made._flag_mask_, made._singles_mask_ = mask, singles
        made._all_bits_ = 2 ** mask.bit_length() - 1
        values = [by_name[name]._value_ for name in names]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_


def later_method(usual: _Make) -> _Make:
    """Return what makes methods of dataclasses that are compiled, in the `usual` way, when first called."""

    def make(name: str, *how: Any, **further: Any) -> _Make:
        compiled: _Make | None = None

        def method(self_: Any, *values: Any, **named: Any) -> Any:
            nonlocal compiled
            if compiled is None:
                compiled = usual(name, *how, **further)
                compiled.__qualname__ = method.__qualname__
                for each in type(self_).__mro__:
                    if vars(each).get(name) is method:
                        setattr(each, name, compiled)
            return compiled(self_, *values, **named)

        method.__name__ = method.__qualname__ = name
        return method

    return make
