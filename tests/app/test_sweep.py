"""Sweeping: passes that fit, that cover everything once, and answers put together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence import Citation, Status
from app.packing import Mode, Reserves
from app.planner import Choices, Planner, key_of
from app.prompt import NOT_FOUND
from app.sweep import Partial, Pass, coverage, merge, split
from ingest.model import (
    Document,
    Kind,
    LineLocation,
    PageLocation,
    Role,
    Segment,
    WordBoxes,
)
from tests.app.fake_model import ChatMlTemplate, FakeTokenizer
from tests.app.summary.scripted import ANN, deals

CHOICES = Choices(reserves=Reserves(conversation=0, question=20, answer=50))
PLANNER = Planner(FakeTokenizer(), ChatMlTemplate())


def lease(name: str, n_pages: int, n_words: int = 100) -> Document:
    """Invent a contract: on each page a heading that begins a section, and two paragraphs."""
    segments = []
    for page in range(n_pages):
        place = PageLocation(page, str(page + 1))
        section = f"{page + 1}. Clause"
        segments.append(Segment(section, place, Role.HEADING, section=section))
        for letter in "ab":
            text = " ".join(f"{letter}{page}x{word}" for word in range(n_words // 2))
            segments.append(Segment(text, place, section=section))
    labels = tuple(str(page + 1) for page in range(n_pages))
    return Document(f"/sources/{name}", name, Kind.PDF, tuple(segments), name, page_labels=labels)


def words(passes: tuple[Pass, ...]) -> list[str]:
    return sorted(w for one in passes for d in one.documents for s in d.segments for w in s.text.split())


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.integers(0, 30), min_size=1, max_size=6),
    st.integers(10, 400),
    st.integers(150, 2_000),
)
def test_passes_fit_and_every_word_is_in_exactly_one(sizes: list[int], n_words: int, n_room: int) -> None:
    documents = [lease(f"{index}.pdf", n_pages, n_words) for index, n_pages in enumerate(sizes)]
    passes = split(documents, PLANNER, n_room)
    assert words(passes) == words((Pass(tuple(documents), 0),))
    assert all(one.n_tokens <= n_room for one in passes)
    found = coverage(documents, passes)
    assert found.n_pages_read == found.n_pages == sum(sizes)
    assert found.n_documents_read == len(documents)


def test_each_pass_packs_in_full() -> None:
    documents = [lease("a.pdf", 40), lease("b.pdf", 3), lease("c.pdf", 25)]
    window = 1_500
    for one in split(documents, PLANNER, PLANNER.room(CHOICES, window)):
        pins = frozenset(map(key_of, one.documents))
        plan = PLANNER.plan(one.documents, Choices(pins=pins, reserves=CHOICES.reserves), window)
        assert {entry.mode for entry in plan.pack.entries} == {Mode.FULL}
        assert plan.ledger.n_read <= window


def test_documents_that_fit_stay_whole_and_large_ones_are_cut_at_sections() -> None:
    small, large = lease("small.pdf", 4), lease("large.pdf", 40)
    passes = split([small, large], PLANNER, 1_200)
    parts = [part for one in passes for part in one.documents]
    assert small in parts
    assert len(parts) > 4
    for part in parts:
        assert part.segments[0].role is Role.HEADING, "a part begins with its section's heading"


def test_a_segment_larger_than_a_pass_is_cut_at_lines_and_keeps_their_numbers() -> None:
    lines = [f"line number {number}" for number in range(1, 401)]
    log = Document(
        "/sources/log", "log", Kind.TEXT, (Segment("\n".join(lines), LineLocation(11, 410)),), "log"
    )
    passes = split([log], PLANNER, 300)
    assert len(passes) > 4
    for one in passes:
        for segment in one.documents[0].segments:
            place = segment.location
            assert isinstance(place, LineLocation)
            assert segment.text.split("\n") == lines[place.line_start - 11 : place.line_end - 10]
    found = coverage([log], passes)
    assert (found.n_documents_read, found.n_pages) == (1, 0)


def test_a_cut_segment_keeps_the_boxes_of_its_words() -> None:
    text = " ".join(f"word{number}" for number in range(1_000))
    ends = np.cumsum([len(word) + 1 for word in text.split()]).astype(np.int32) - 1
    starts = np.array([0, *(ends[:-1] + 1)], np.int32)
    rects = np.stack([np.arange(1_000, dtype=np.float32)] * 4, axis=1)
    segment = Segment(text, PageLocation(0, "1"), words=WordBoxes(starts, ends, rects))
    page = Document("/sources/p", "p", Kind.PDF, (segment,), "p", page_labels=("1",))
    seen = []
    for one in split([page], PLANNER, 300):
        for part in one.documents[0].segments:
            assert part.words is not None
            for start, end, rect in zip(part.words.starts, part.words.ends, part.words.rects, strict=True):
                assert part.text[start:end] == f"word{int(rect[0])}"
                seen.append(int(rect[0]))
    assert sorted(seen) == list(range(1_000))


def test_coverage_counts_what_the_passes_so_far_have_read() -> None:
    documents = [lease("a.pdf", 30), lease("b.pdf", 10)]
    passes = split(documents, PLANNER, 1_200)
    partly = coverage(documents, passes[:1])
    assert 0 < partly.n_pages_read < 40
    assert str(coverage(documents, passes)) == f"40 of 40 pages read in {len(passes)} passes."
    assert str(coverage([], [])) == "0 of 0 documents read in 0 passes."


def test_too_small_a_pass_is_refused() -> None:
    with pytest.raises(ValueError, match="50 tokens"):
        split([lease("a.pdf", 2)], PLANNER, 50)


def citation(quote: str, start: int, end: int) -> Citation:
    return Citation(quote, Status.VERIFIED, start, end)


def test_partial_answers_are_put_together_with_their_citations() -> None:
    partials = [
        Partial(0, NOT_FOUND),
        Partial(1, " The rent is 400.", (citation("400", 13, 16),)),
        Partial(2, "It ends in 2030.", (citation("2030", 11, 15),)),
        Partial(3, "the rent is 400. ", (citation("400 euros", 12, 15),)),
        Partial(4, ""),
    ]
    merged = merge(partials)
    assert merged.text == "The rent is 400.\n\nIt ends in 2030."
    assert merged.pass_indexes == (1, 2, 3)
    said = {one.quote: merged.text[one.answer_start : one.answer_end] for one in merged.citations}
    assert said == {"400": "400", "400 euros": "400", "2030": "2030"}


def test_what_is_proved_stands_before_what_is_not_whatever_the_order_of_the_passes() -> None:
    def related(quote: str, start: int, end: int) -> Citation:
        return replace(citation(quote, start, end), status=Status.RELATED)

    merged = merge(
        [
            Partial(0, "It is 7 percent.", (related("7", 6, 7),)),
            Partial(1, NOT_FOUND),
            Partial(2, "It is 3 or 9 percent.", (citation("3", 6, 7), related("9", 11, 12))),
            Partial(3, "It is 5 percent.", (citation("5", 6, 7),)),
            Partial(4, "It may be 8 percent.", (related("8", 10, 11),)),
            Partial(5, "It is 7 percent.", (related("7", 6, 7),)),
        ]
    )
    assert merged.text.split("\n\n") == [
        "It is 5 percent.",
        "It is 3 or 9 percent.",
        "It is 7 percent.",
        "It may be 8 percent.",
    ]
    assert [part.pass_indexes for part in merged.parts] == [(3,), (2,), (0, 5), (4,)]
    assert [part.support.value for part in merged.parts] == ["backed", "partly", "unbacked", "unbacked"]
    assert merged.pass_indexes == (0, 2, 3, 4, 5)
    for part in merged.parts:
        for one in part.citations:
            assert merged.text[one.answer_start : one.answer_end] == one.quote
            assert part.start <= one.answer_start < one.answer_end <= part.end
    assert [one for part in merged.parts for one in part.citations] == list(merged.citations)


def test_what_was_thought_in_a_pass_is_no_part_of_what_is_put_together() -> None:
    thought = "<think>\nPerhaps 400?\n</think>\n\n"
    said = f"{thought}The rent is 400."
    at = said.index("400.")
    merged = merge(
        [
            Partial(0, said, (citation("400", at, at + 3),)),
            Partial(1, f"{thought}{NOT_FOUND}"),
            Partial(2, "<think>\nIt ends in 2030"),
        ]
    )
    assert merged.text == "The rent is 400." and merged.pass_indexes == (0,)
    (found,) = merged.citations
    assert merged.text[found.answer_start : found.answer_end] == "400"


def test_when_no_pass_finds_anything_the_answer_says_so() -> None:
    merged = merge([Partial(0, NOT_FOUND), Partial(1, "This is not mentioned in the documents.")])
    assert merged.text == NOT_FOUND
    assert merged.pass_indexes == ()


def test_each_part_of_a_chat_declares_its_short_names() -> None:
    lines = tuple((f"2024-01-{1 + n // 20:02d}T10:00", ANN, f"word{n} is said") for n in range(300))
    chat = deals(lines)
    passes = split([chat], PLANNER, 700)
    assert len(passes) > 2
    for one in passes:
        (part,) = one.documents
        assert part.segments[0].text == f"Speakers: Ann = {ANN}"
        assert one.n_tokens <= 700
    said = [s.text for one in passes for d in one.documents for s in d.segments if s.role is Role.MESSAGE]
    assert said == [segment.text for segment in chat.segments if segment.role is Role.MESSAGE]
    found = coverage([chat], passes)
    assert (found.n_documents_read, found.n_documents) == (1, 1)
    assert coverage([chat], passes[:-1]).n_documents_read == 0
