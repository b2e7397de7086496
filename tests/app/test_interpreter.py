"""The window's thread waits little for threads that compute, and for the search for dead cycles."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest

from app.interpreter import favour_the_window


class _Held:
    """Something that a module holds."""


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    interval_s = sys.getswitchinterval()
    yield
    sys.setswitchinterval(interval_s)
    gc.unfreeze()


def test_what_the_start_made_is_searched_no_more_and_freed_as_ever() -> None:
    before = _Held()
    favour_the_window()
    after = _Held()
    searched = [one for one in gc.get_objects() if isinstance(one, _Held)]
    assert len(searched) == 1 and searched[0] is after
    gone = weakref.ref(before)
    del before
    assert gone() is None


def test_threads_that_compute_give_way_ten_times_sooner() -> None:
    before_s = sys.getswitchinterval()
    favour_the_window()
    assert sys.getswitchinterval() <= min(before_s, 0.005) / 10 or before_s < 0.001
