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
