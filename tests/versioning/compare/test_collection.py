"""No search for cyclic garbage goes on while a redline is made, and afterwards it goes on as before."""

import gc

import pytest

from versioning.compare.collection import collection_paused


def test_it_is_paused_and_goes_on_afterwards_even_after_an_error() -> None:
    assert gc.isenabled()
    paused = []

    def fail() -> None:
        with collection_paused():
            paused.append(not gc.isenabled())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (paused, gc.isenabled()) == ([True], True)


def test_whoever_has_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with collection_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_made_is_not_looked_through_at_once() -> None:
    begun: list[str] = []

    def note(phase: str, _: object) -> None:
        begun.append(phase)

    gc.callbacks.append(note)
    try:
        with collection_paused():
            made = [[] for _ in range(20_000)]
        made.append([])
    finally:
        gc.callbacks.remove(note)
    assert not begun


def test_what_a_caller_has_frozen_stays_so() -> None:
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with collection_paused():
            made = [[] for _ in range(20_000)]
        assert made
        assert gc.get_freeze_count() >= frozen > 0
    finally:
        gc.unfreeze()
