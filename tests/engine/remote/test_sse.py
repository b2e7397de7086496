"""Events are found whatever the cuts between the bytes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.remote.sse import EventStream, EventTooLongError

_STREAM = (
    'data: {"a": "é🙂"}\r\n\r\n: ping\n\ndata:one\ndata: two\n\nevent: x\rdata: last\r\rdata: [DONE]\n\n'
).encode()
_EVENTS = ['{"a": "é🙂"}', "one\ntwo", "last", "[DONE]"]


@given(st.lists(st.integers(0, len(_STREAM)), max_size=8))
def test_any_cut_gives_the_same_events(places: list[int]) -> None:
    stream = EventStream()
    cuts = [0, *sorted(places), len(_STREAM)]
    found = [event for a, b in pairwise(cuts) for event in stream.feed(_STREAM[a:b])]
    assert found + stream.end() == _EVENTS


def test_an_event_that_the_end_of_the_connection_ends_counts() -> None:
    stream = EventStream()
    assert stream.feed(b"data: x\n\ndata: [DONE]") == ["x"]
    assert stream.end() == ["[DONE]"]
    assert stream.end() == []


@pytest.mark.parametrize("raw", [b"data: " + b"x" * 200, b"x" * 200, b"data: xxxxxxxx\n" * 20])
def test_huge_lines_are_refused(raw: bytes) -> None:
    with pytest.raises(EventTooLongError):
        EventStream(longest_bytes=100).feed(raw)
