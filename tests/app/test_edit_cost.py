"""What an edit costs to read again, and the cheaper order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.edit_cost import cheaper, edit_cost
from app.packing import Mode, Reserves
from app.planner import Choices, Plan, Planner, key_of
from app.read_state import n_read_again, read_documents
from app.spans import SpanMap
from ingest.model import Document, Kind, LineLocation, Segment
from tests.app.fake_model import ChatMlTemplate, FakeTokenizer

WINDOW = 50_000
CHOICES = Choices(reserves=Reserves(conversation=0, question=20, answer=50))


def contract(name: str, n_words: int) -> Document:
    segment = Segment(" ".join([name] * n_words), LineLocation(1, 1))
    outline = (Segment(f"{name} outline", LineLocation(1, 1)),)
    return Document(f"/sources/{name}", name, Kind.TEXT, (segment,), name, outline=outline)


A, B, C, D = contract("a", 3_000), contract("b", 9_000), contract("c", 2_000), contract("d", 1_500)


@pytest.fixture
def planner() -> Planner:
    return Planner(FakeTokenizer(), ChatMlTemplate())


def plan(planner: Planner, documents: list[Document], choices: Choices = CHOICES) -> Plan:
    return planner.plan(documents, choices, WINDOW)


def n_tokens(plan: Plan) -> int:
    return len(plan.prefix.token_ids)


def test_no_change_costs_nothing(planner: Planner) -> None:
    present = plan(planner, [A, B])
    assert edit_cost(present, present, 100.0).n_to_read == 0


def test_appending_reads_the_new_document_only(planner: Planner) -> None:
    present, proposed = plan(planner, [A, B]), plan(planner, [A, B, C])
    cost = edit_cost(present, proposed, 100.0)
    assert cost.n_kept == n_tokens(present)
    assert cost.n_to_read == planner.n_tokens(C)
    assert cost.n_again == 0
    assert cost.seconds == pytest.approx(cost.n_to_read / 100)
    assert edit_cost(present, proposed, None).seconds is None
    assert cheaper(planner, present, [A, B, C], CHOICES, None) is None


def test_putting_a_document_first_reads_all_again_and_appending_is_suggested(planner: Planner) -> None:
    present, proposed = plan(planner, [A, B]), plan(planner, [C, A, B])
    cost = edit_cost(present, proposed, None)
    assert cost.n_kept < 1_000
    assert cost.n_again == planner.n_tokens(A) + planner.n_tokens(B)
    better = cheaper(planner, present, [C, A, B], CHOICES, 50.0)
    assert better is not None
    assert better.order == tuple(map(key_of, [A, B, C]))
    assert better.cost.n_to_read == planner.n_tokens(C)
    assert better.cost.seconds == pytest.approx(planner.n_tokens(C) / 50)


def test_removing_reads_again_what_stands_behind(planner: Planner) -> None:
    present, proposed = plan(planner, [A, B, C]), plan(planner, [A, C])
    cost = edit_cost(present, proposed, None)
    end_of_a = present.prefix.document_ends[1]
    assert cost.n_kept == end_of_a, "the state at the end of a document is kept"
    assert cost.n_again == planner.n_tokens(C)
    assert cheaper(planner, present, [A, C], CHOICES, None) is None


def test_a_change_within_a_document_goes_back_to_a_blocks_end(planner: Planner) -> None:
    present = plan(planner, [A, B])
    words = B.segments[0].text.split()
    words[8_000] = "changed"
    changed = replace(B, segments=(replace(B.segments[0], text=" ".join(words)),))
    cost = edit_cost(present, plan(planner, [A, changed]), None)
    end_of_a = present.prefix.document_ends[1]
    assert end_of_a < cost.n_kept < end_of_a + 8_000
    assert end_of_a + 8_000 - cost.n_kept < 4_096 + 512


def test_keeping_the_order_is_suggested_instead_of_reordering(planner: Planner) -> None:
    present = plan(planner, [A, B, C])
    better = cheaper(planner, present, [C, B, A], CHOICES, None)
    assert better is not None
    assert better.cost.n_to_read == 0


def test_nothing_is_suggested_where_moving_saves_nothing(planner: Planner) -> None:
    outlined = replace(CHOICES, modes={key_of(B): Mode.OUTLINE})
    present = plan(planner, [A, B, C], outlined)
    # Wherever B goes, C moves: its outline stood before it.
    assert cheaper(planner, present, [A, B, C], CHOICES, None) is None


def test_a_listed_document_read_in_full_is_cheaper_at_the_end(planner: Planner) -> None:
    listed = replace(CHOICES, modes={key_of(A): Mode.LISTED})
    present = plan(planner, [A, B, C], listed)
    better = cheaper(planner, present, [A, B, C], CHOICES, None)
    assert better is not None
    assert better.order == tuple(map(key_of, [B, C, A]))
    assert better.cost.n_to_read <= planner.n_tokens(A) + 100


def test_a_smaller_window_keeps_what_stands_before_the_degraded_document(planner: Planner) -> None:
    present = plan(planner, [A, B, C])
    proposed = planner.plan([A, B, C], CHOICES, 7_000)
    assert [entry.mode for entry in proposed.pack.entries] == [Mode.FULL, Mode.OUTLINE, Mode.FULL]
    assert edit_cost(present, proposed, None).n_kept == present.prefix.document_ends[1]


def test_a_changed_document_costs_all_behind_it_once_and_only_itself_at_the_end(planner: Planner) -> None:
    def changed(n_words: int) -> Document:
        segment = Segment(" ".join(["changed"] * n_words), LineLocation(1, 1))
        return replace(A, segments=(segment,), content_sha256=f"a{n_words}")

    present, proposed = plan(planner, [A, B, C]), plan(planner, [changed(3_100), B, C])
    cost = edit_cost(present, proposed, None)
    assert cost.n_again == planner.n_tokens(B) + planner.n_tokens(C), "its own new text was never read"
    assert cheaper(planner, present, [changed(3_100), B, C], CHOICES, None) is None, "all behind it moves"
    last = plan(planner, [B, C, changed(3_100)])
    assert edit_cost(present, last, None).n_to_read == cost.n_to_read
    again = edit_cost(last, plan(planner, [B, C, changed(3_200)]), None)
    assert (again.n_to_read, again.n_again) == (planner.n_tokens(changed(3_200)), 0)


def test_no_document_is_looked_for_among_all_runs(planner: Planner, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window asks with every step of a reading: a look through all runs for each document takes long."""
    present, proposed = plan(planner, [A, B, C]), plan(planner, [D, A, B, C])
    monkeypatch.delattr(SpanMap, "tokens_of")
    assert edit_cost(present, proposed, None).n_again == sum(map(planner.n_tokens, [A, B, C]))
    assert n_read_again(read_documents(present), proposed) == sum(map(planner.n_tokens, [D, A, B, C]))
    assert n_read_again(read_documents(present), plan(planner, [A, B, C, D])) == planner.n_tokens(D)
    assert n_read_again(read_documents(present), present) == 0
