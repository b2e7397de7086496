"""The use cases over a real, tiny model: many questions over one reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import app.workbench
from app.bench import Answer, Asked
from app.planner import Choices
from app.states import StoredPrefix
from app.workbench import Workbench, prepare
from engine.cancel import CancelFlag
from engine.catalog import catalog
from engine.errors import DecodeError, EngineError, OutOfMemoryError
from engine.events import AnswerFailed, AnswerText, StopReason
from engine.hardware import look
from engine.llama import Context
from engine.preflight import Verdict
from engine.sampling import Sampling
from engine.tokenizer import Tokenizer
from ingest.options import ReadOptions
from ingest.read import read_source
from tests.app.summary.scripted import deals


@pytest.fixture(scope="module")
def workbench(
    shape_models: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workbench]:
    folder = tmp_path_factory.mktemp("workbench")
    contract = folder / "contract.txt"
    contract.write_text("This Agreement is governed by the laws of the State of Kansas.\n\n" * 20)
    prepared = prepare(shape_models("qwen35"), "Tiny", window=4_096, cache_dir=folder)
    with closing(Workbench(prepared, store_dir=None, cache_dir=folder)) as opened:
        documents = read_source(contract, ReadOptions()).documents
        for _ in opened.read(opened.planner.plan(documents, Choices(), 4_096), CancelFlag()):
            pass
        yield opened


def _answers(events: list[AnswerText | Answer | AnswerFailed]) -> dict[str, Answer]:
    return {event.done.question_id: event for event in events if isinstance(event, Answer)}


def test_many_questions_get_the_answers_they_get_alone(workbench: Workbench) -> None:
    asked = [Asked(f"q{n}", f"What does clause {n} say?", max_tokens=6) for n in range(3)]
    together = _answers(list(workbench.ask_many(asked, CancelFlag(), width=3)))
    assert sorted(together) == ["q0", "q1", "q2"]
    for one in asked:
        (alone,) = _answers(list(workbench.ask_many([one], CancelFlag()))).values()
        assert together[one.id].done.text == alone.done.text
        assert len(alone.done.token_ids) <= 6
        assert alone.done.n_evaluated < 60, "the reading is shared"


def test_a_grammar_holds_one_question_and_its_text_streams_under_its_id(workbench: Workbench) -> None:
    free = Asked("free", "Is it exclusive?", max_tokens=4)
    held = Asked("held", "Is it exclusive?", max_tokens=4, sampling=Sampling(grammar='root ::= "yes" | "no"'))
    events = list(workbench.ask_many([free, held], CancelFlag(), width=2))
    answers = _answers(events)
    assert answers["held"].done.text in ("yes", "no")
    streamed = "".join(e.text for e in events if isinstance(e, AnswerText) and e.question_id == "held")
    assert streamed == answers["held"].done.text


def test_one_cancelled_question_leaves_the_others_alone(workbench: Workbench) -> None:
    gone = CancelFlag()
    gone.set()
    asked = [Asked("kept", "Which law?", max_tokens=4), Asked("gone", "Which law?", max_tokens=4)]
    answers = _answers(list(workbench.ask_many(asked, CancelFlag(), cancels={"gone": gone}, width=2)))
    assert answers["gone"].done.reason is StopReason.CANCELLED
    assert answers["kept"].done.reason is not StopReason.CANCELLED


def test_a_question_that_does_not_fit_fails_alone(workbench: Workbench) -> None:
    asked = [Asked("long", "word " * 5_000), Asked("short", "Which law?", max_tokens=2)]
    events = list(workbench.ask_many(asked, CancelFlag(), width=2))
    (failed,) = (event for event in events if isinstance(event, AnswerFailed))
    assert failed.question_id == "long" and "tokens" in failed.message
    assert list(_answers(events)) == ["short"]


def test_focus_passages_go_with_their_question_and_stay_with_it(workbench: Workbench) -> None:
    (first,) = _answers(
        list(workbench.ask("Which law governs?", "c", CancelFlag(), with_focus=True))
    ).values()
    assert first.focus and all("Kansas" in passage.text for passage in first.focus)
    (turn,) = workbench.turns("c")
    assert turn.focus == tuple(passage.text for passage in first.focus)
    (second,) = _answers(list(workbench.ask("And who may end it?", "c", CancelFlag()))).values()
    assert second.focus == ()
    kept = first.done.n_reused + first.done.n_evaluated + len(first.done.token_ids)
    assert second.done.n_reused >= kept - 1, "the first turn, with its passages, is not read again"
    workbench.set_turns("c", ())


def test_answers_are_sampled_as_the_bench_says(workbench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert workbench.sampling == catalog().grounded_sampling
    monkeypatch.setattr(workbench, "sampling", Sampling(grammar='root ::= "Kansas"'))
    (answer,) = _answers(list(workbench.ask("Which law?", "sampled", CancelFlag()))).values()
    assert answer.done.text == "Kansas"


def _refused(*_arrays: object) -> None:
    raise DecodeError("llama.cpp could not evaluate.")


def test_a_passage_is_weighed_apart_from_what_was_read(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = ["Is it exclusive?", "May others sell it?"]
    found = workbench.weigh("The licence is exclusive.", asks, CancelFlag())
    assert found is not None and len(found) == 2
    assert workbench.weigh("The licence is exclusive.", asks, CancelFlag()) == pytest.approx(found, abs=0.1)
    assert workbench.weigh("Nothing of the kind.", asks, CancelFlag()) != pytest.approx(found, abs=0.1)
    assert workbench.weigh("word " * 5_000, asks, CancelFlag()) is None  # no room beside the documents
    with monkeypatch.context() as patch:
        patch.setattr(Context, "decode", _refused)
        assert workbench.weigh("The licence is exclusive.", asks, CancelFlag()) is None
    (answer,) = _answers(list(workbench.ask("Which law?", "weighed", CancelFlag()))).values()
    assert answer.done.n_reused > 100


def test_coverage_counts_pages(workbench: Workbench) -> None:
    (answer,) = _answers(list(workbench.ask("Which law?", "pages", CancelFlag()))).values()
    assert answer.pages_read == (0, 0), "a text file has no pages"


def test_asking_before_reading_says_what_to_do(shape_models: Callable[..., Path], tmp_path: Path) -> None:
    prepared = prepare(shape_models("qwen2"), "Tiny", window=1_024, cache_dir=tmp_path)
    with (
        closing(Workbench(prepared, store_dir=None, cache_dir=tmp_path)) as opened,
        pytest.raises(EngineError, match="Nothing has been read"),
    ):
        list(opened.ask_many([Asked("q", "Which law?")], CancelFlag()))


def test_llama_cpp_is_loaded_in_a_child_before_it_is_loaded_here(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_cache_dir: Path) -> None:
        raise EngineError("llama.cpp does not run on this machine")

    monkeypatch.setattr(app.workbench, "check_loading", crash)
    monkeypatch.setattr(Tokenizer, "from_gguf", lambda *_: pytest.fail("the vocabulary was loaded"))
    with pytest.raises(EngineError, match="does not run"):
        prepare(shape_models("qwen2"), "Tiny", window=1_024, cache_dir=tmp_path)


def test_memory_that_others_took_meanwhile_is_told_before_loading(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = prepare(shape_models("qwen2"), "Tiny", window=1_024, cache_dir=tmp_path)
    poor = replace(look(tmp_path), free_bytes=100 << 20)
    monkeypatch.setattr(app.workbench, "look", lambda _folder: poor)
    monkeypatch.setattr(app.workbench, "Model", lambda *_, **__: pytest.fail("the weights were loaded"))
    with pytest.raises(OutOfMemoryError, match=r"1,024 tokens needs \d\.\d GB .* of the free 0\.1 GB"):
        Workbench(prepared, store_dir=None, cache_dir=tmp_path)


def test_what_may_crash_is_not_done(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.workbench, "check_library", lambda *_: Verdict(False, "without"))
    prepared = prepare(shape_models("qwen2"), "Tiny", window=1_024, cache_dir=tmp_path)
    with closing(Workbench(prepared, store_dir=None, cache_dir=tmp_path)) as opened:
        assert prepared.settings.use_extra_bufts
        assert not opened._session.context.settings.use_extra_bufts


def test_what_is_said_of_a_chat_is_cited_from_messages(
    shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    prepared = prepare(shape_models("qwen2"), "Tiny", window=2_048, cache_dir=tmp_path)
    said = "Chloé Dupont says that Meier offers 37,500."
    asked = Asked("q", "What is the price?", sampling=Sampling(grammar=f'root ::= "{said}"'), max_tokens=200)
    with closing(Workbench(prepared, store_dir=None, cache_dir=tmp_path)) as opened:
        for _ in opened.read(opened.planner.plan([deals()], Choices(), 2_048), CancelFlag()):
            pass
        (answer,) = _answers(list(opened.ask_many([asked], CancelFlag()))).values()
    assert answer.done.text == said
    (citation,) = answer.citations
    assert citation.quote == "Chloé Dupont: Meier offers 37,500 including delivery"
    assert citation.places[0].message_id == "m3"
    assert all(place.message_id for place in citation.places), "no day and no list of names is cited"


def test_where_the_template_opens_the_thinking_the_text_says_so_from_its_first_piece(
    workbench: Workbench,
) -> None:
    plan, _index = workbench._require_plan()
    thinking = replace(plan, frame=replace(plan.frame, generation=f"{plan.frame.generation}<think>\n"))
    for one, begins in ((thinking, True), (plan, False)):
        for _ in workbench.read(one, CancelFlag()):
            pass
        events = list(workbench.ask("Which law governs?", f"thinks {begins}", CancelFlag()))
        texts = [event.text for event in events if isinstance(event, AnswerText)]
        answer = events[-1]
        assert isinstance(answer, Answer)
        assert texts[0].startswith("<think>\n") == begins
        assert answer.done.text == "".join(texts), "citations count from the same beginning"
        (turn,) = workbench.turns(f"thinks {begins}")
        assert turn.answer_ids == answer.done.token_ids


def test_of_many_questions_those_that_no_grammar_holds_begin_inside_the_thinking_their_prompt_opened(
    workbench: Workbench,
) -> None:
    plan, _index = workbench._require_plan()
    thinking = replace(plan, frame=replace(plan.frame, generation=f"{plan.frame.generation}<think>\n"))
    asked = [
        Asked("free", "Which law governs?", max_tokens=6),
        Asked("held", "Which law governs?", sampling=Sampling(grammar='root ::= "Kansas"'), max_tokens=6),
        Asked("too", "Who may end it?", max_tokens=6),
    ]
    for one, opened in ((thinking, {"free", "too"}), (plan, set[str]())):
        for _ in workbench.read(one, CancelFlag()):
            pass
        said = dict.fromkeys(("free", "held", "too"), "")
        answers = {}
        for event in workbench.ask_many(asked, CancelFlag()):
            if isinstance(event, AnswerText):
                said[event.question_id] += event.text
            elif isinstance(event, Answer):
                answers[event.done.question_id] = event.done.text
        assert {key for key, text in said.items() if text.startswith("<think>\n")} == opened
        assert all(text.count("<think>\n") == (key in opened) for key, text in said.items())
        assert answers == said
        assert said["held"] == "Kansas"


def test_what_was_read_is_found_on_disk_before_it_is_loaded_and_then_with_its_pace(
    shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    contract = tmp_path / "contract.txt"
    contract.write_text("This Agreement is governed by the laws of the State of Kansas.\n\n" * 100)
    documents = read_source(contract, ReadOptions()).documents
    prepared = prepare(shape_models("qwen35"), "Tiny", window=8_192, cache_dir=tmp_path)
    plan = prepared.planner.plan(documents, Choices(), 8_192)
    n_total = len(plan.prefix.token_ids)

    def opened(store: Path | None) -> closing[Workbench]:
        return closing(Workbench(prepared, store_dir=store, cache_dir=tmp_path))

    def read(workbench: Workbench) -> None:
        for _ in workbench.read(plan, CancelFlag()):
            pass

    with opened(tmp_path / "store") as first:
        assert first.stored(plan) == StoredPrefix(0, n_total)
        read(first)
    with opened(tmp_path / "store") as second:
        assert second.stored(plan) == StoredPrefix(n_total, n_total), "no loading has been timed yet"
        read(second)
    with opened(tmp_path / "store") as third:
        found = third.stored(plan)
        assert found and found.is_whole and found.seconds is not None and found.seconds < 10
        added = replace(documents[0], path="second", name="second.txt")
        longer = prepared.planner.plan((*documents, added), Choices(), 8_192)
        partly = third.stored(longer)
        assert partly and 0 < partly.n_tokens < partly.n_total and not partly.is_whole
    with opened(None) as nothing_kept:
        assert nothing_kept.stored(plan) is None
