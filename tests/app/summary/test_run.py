"""Summaries on a scripted workbench: what is read, asked, cited, kept and told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench import Asked
from app.summary.kept import KeptSummaries
from app.summary.model import Backing, By, Item, Section, Summary, from_json, to_json
from app.summary.periods import periods_of, title_of
from app.summary.run import Order, PeriodDone, PeriodStarted, SummaryEvent, summarise
from engine.cancel import CancelFlag
from engine.errors import WindowExceededError
from ingest.chats import load_chats, to_document
from ingest.model import Document
from tests.app.summary.scripted import ANN, BO, CHLOE, LINES, ScriptedWorkbench, deals


def run(
    workbench: ScriptedWorkbench,
    *documents: Document,
    by: By = By.WHOLE,
    topic: str = "",
    kept: KeptSummaries | None = None,
    model: str = "model",
) -> tuple[Summary, list[SummaryEvent]]:
    steps = summarise(workbench, Order(documents, by, topic, "Fake", model), CancelFlag(), kept)
    events: list[SummaryEvent] = []
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return end.value, events


def answer(asked: Asked, _text: str) -> str:
    said = {
        "overview": "Meier offers 37,500 including delivery. The moon is made of 12,345 cheeses.",
        "timeline": "- They want 42,000 for the first batch\n- The goods arrived\n- the goods arrived.",
        "decisions": "- They take Meier, who offers 37,500\n- none",
        "actions": "- Bo: book the hotel in Lyon\n- Chloé will call the printer",
        "questions": "1. Do we need a translator in Lyon?\nNot found in the documents.",
        "topic0": "- Ann: Our budget is 38,000\n- Chloé: Meier offers 37,500 including delivery",
        "state3": "yes",
    }
    return said.get(asked.id, "no")


def ids(item: Item) -> list[str]:
    return [cited.message_id for cited in item.cited]


def test_each_item_cites_the_messages_that_the_app_found() -> None:
    summary, _ = run(ScriptedWorkbench(answer), deals(), topic="the price")
    overview = summary.of(Section.OVERVIEW)
    assert [(item.text, item.backing, ids(item)) for item in overview] == [
        ("Meier offers 37,500 including delivery.", Backing.SUPPORTED, ["m3"]),
        ("The moon is made of 12,345 cheeses.", Backing.NONE, []),
    ]
    events = summary.of(Section.TIMELINE)
    assert [(item.text, item.day, ids(item)[0]) for item in events] == [
        ("They want 42,000 for the first batch", "2024-01-10", "m1"),
        ("The goods arrived", "2024-03-08", "m7"),
    ]
    (decision,) = summary.of(Section.DECISIONS)
    assert "m3" in ids(decision)
    (question,) = summary.of(Section.QUESTIONS)
    assert question.text == "Do we need a translator in Lyon?"
    assert (question.backing, ids(question)) == (Backing.SUPPORTED, ["m8"])
    prices = summary.of(Section.TOPIC)
    assert [(item.topic, ids(item)) for item in prices] == [("the price", ["m2"]), ("the price", ["m3"])]
    cited = prices[0].cited[0]
    assert (cited.author, cited.quote, cited.line_start) == (ANN, "Our budget is 38,000, so no", 3)
    assert cited.sent_at == "2024-01-11T09:06:00"


def test_what_the_model_thought_is_no_item() -> None:
    def thinking(asked: Asked, text: str) -> str:
        return f"<think>\nThey want 42,000 for the first batch.\n</think>\n\n{answer(asked, text)}"

    aloud, _ = run(ScriptedWorkbench(answer), deals(), topic="the price")
    thought, _ = run(ScriptedWorkbench(thinking), deals(), topic="the price")
    assert to_json(thought) == to_json(aloud)


def test_words_that_all_stand_in_one_message_are_supported_and_their_denial_is_not() -> None:
    def script(asked: Asked, _text: str) -> str:
        return (
            "- The goods arrived\n- The goods never arrived\n- Nice weather today"
            if asked.id == "timeline"
            else ""
        )

    summary, _ = run(ScriptedWorkbench(script), deals())
    assert [(item.text, item.backing) for item in summary.of(Section.TIMELINE)] == [
        ("The goods arrived", Backing.SUPPORTED),
        ("The goods never arrived", Backing.RELATED),
        ("Nice weather today", Backing.NONE),
    ]


def test_a_name_alone_and_a_denial_are_no_proof() -> None:
    def script(asked: Asked, _text: str) -> str:
        said = "- Bo promised to do something\n- Meier did not offer 37,500\n- Bo:\n- Bo said 42,000"
        return f"{said}\n- Ann Katharina Lee: ." if asked.id == "timeline" else ""

    summary, _ = run(ScriptedWorkbench(script), deals())
    assert [(item.text, item.backing) for item in summary.of(Section.TIMELINE)] == [
        ("Bo promised to do something", Backing.RELATED),
        ("Meier did not offer 37,500", Backing.RELATED),
        ("Bo said 42,000", Backing.SUPPORTED),
    ]


def test_actions_have_owners_and_states() -> None:
    def script(asked: Asked, text: str) -> str:
        if asked.id.startswith("state"):
            return "yes" if "hotel" in asked.text else "no"
        return answer(asked, text)

    workbench = ScriptedWorkbench(script)
    summary, _ = run(workbench, deals())
    hotel, printer = summary.of(Section.ACTIONS)
    assert (hotel.owner, hotel.text, hotel.state) == (BO, "book the hotel in Lyon", "done")
    assert (printer.owner, printer.state) == (CHLOE, "open")
    assert "m6" in ids(hotel)
    asked = [one for one in workbench.asked if one.id.startswith("state")]
    assert len(asked) == 2 and all(one.sampling.grammar for one in asked)
    assert len(workbench.plans) == 1, "all questions are asked over one reading"


def test_only_the_open_period_is_read_again_when_new_messages_come(tmp_path: Path) -> None:
    kept = KeptSummaries(tmp_path)
    first = ScriptedWorkbench(answer)
    before, _ = run(first, deals(), by=By.MONTH, kept=kept)
    assert len(first.plans) == 3
    assert str(before.coverage) == "9 of 9 messages in 3 passes"
    # Many new messages: even the short names of people change with them.
    more = tuple((f"2024-03-{n:02d}T10:00", ANN, f"note {n}") for n in range(10, 30))
    again = ScriptedWorkbench(answer)
    after, events = run(again, deals(LINES + more), by=By.MONTH, kept=kept)
    assert len(again.plans) == 1 and "note 29" in again.texts[0] and "42,000" not in again.texts[0]
    assert str(after.coverage) == "29 of 29 messages in 3 passes, 2 of them kept from before"
    assert [event.is_kept for event in events if isinstance(event, PeriodStarted)] == [True, True, False]
    assert after.periods[0].items == before.periods[0].items
    assert [one.period.key for one in after.periods] == ["2024-01", "2024-02", "2024-03"]


def test_a_later_export_in_another_file_finds_the_kept_periods(tmp_path: Path) -> None:
    kept = KeptSummaries(tmp_path)
    run(ScriptedWorkbench(answer), deals(), by=By.MONTH, kept=kept)
    workbench = ScriptedWorkbench(answer)
    summary, _ = run(workbench, deals(LINES, "Deals (1)"), by=By.MONTH, kept=kept)
    assert not workbench.plans
    assert {cited.document for item in summary.items for cited in item.cited} == {"Deals (1)"}


def test_what_is_kept_belongs_to_one_model_and_one_topic(tmp_path: Path) -> None:
    kept = KeptSummaries(tmp_path)
    run(ScriptedWorkbench(answer), deals(), by=By.MONTH, kept=kept)
    for other in ({"model": "another"}, {"topic": "price"}):
        workbench = ScriptedWorkbench(answer)
        run(workbench, deals(), by=By.MONTH, kept=kept, **other)
        assert len(workbench.plans) == 3, other
    for file in tmp_path.iterdir():
        file.write_text("{")
    workbench = ScriptedWorkbench(answer)
    run(workbench, deals(), by=By.MONTH, kept=kept)
    assert len(workbench.plans) == 3, "a damaged file is summarised anew"
    assert kept.wipe() > 0 and not list(tmp_path.iterdir())


def test_a_cancelled_run_keeps_the_periods_it_finished(tmp_path: Path) -> None:
    kept = KeptSummaries(tmp_path)
    stopped = ScriptedWorkbench(answer, cancel_at_read=2)
    summary, events = run(stopped, deals(), by=By.MONTH, kept=kept)
    assert str(summary.coverage) == "3 of 9 messages in 1 pass"
    assert sum(isinstance(event, PeriodDone) for event in events) == 1
    rest = ScriptedWorkbench(answer)
    whole, _ = run(rest, deals(), by=By.MONTH, kept=kept)
    assert len(rest.plans) == 2 and whole.coverage.n_read == 9


def test_more_than_the_window_is_read_in_passes_that_hold_every_message_once() -> None:
    lines = tuple(
        (f"2024-01-{1 + n // 20:02d}T10:{n % 20:02d}", (ANN, BO)[n % 2], f"word{n} is what number {n} says")
        for n in range(400)
    )
    workbench = ScriptedWorkbench(window=2_048)
    summary, _ = run(workbench, deals(lines))
    assert len(workbench.plans) > 2
    assert str(summary.coverage) == f"400 of 400 messages in {len(workbench.plans)} passes"
    for n in range(400):
        assert sum(f"word{n} " in text for text in workbench.texts) == 1
    # Each pass declares the short names it uses, and begins with a day.
    assert all(f"Speakers: Ann = {ANN}" in text and " Jan" in text for text in workbench.texts)
    days = [text.count(" Jan") for text in workbench.texts]
    assert sum(days) == 20, "passes end where days do"


def test_a_window_that_holds_nothing_says_so() -> None:
    with pytest.raises(WindowExceededError, match="choose a larger one"):
        run(ScriptedWorkbench(window=128), deals())


def test_by_topic_asks_for_topics_first_and_then_who_said_what() -> None:
    def script(asked: Asked, text: str) -> str:
        if asked.id == "topics":
            return "- the price\n- the hotel"
        if asked.id == "topic1":
            return "- Bo: I'll book the hotel in Lyon, three rooms"
        return answer(asked, text)

    workbench = ScriptedWorkbench(script)
    summary, _ = run(workbench, deals(), by=By.TOPIC)
    assert [item.topic for item in summary.of(Section.TOPIC)] == ["the price", "the price", "the hotel"]
    assert ids(summary.of(Section.TOPIC)[2]) == ["m6"]
    assert "Who said what about the hotel?" in [one.text.split(" Write")[0] for one in workbench.asked]


def test_meetings_are_cited_by_turn(shared_data: Path) -> None:
    meeting = load_chats(shared_data / "qmsum" / "test.jsonl")[8]
    turn = next(m for m in meeting.messages if len(m.text.split()) > 8)

    def script(asked: Asked, _text: str) -> str:
        return turn.text if asked.id == "overview" else ""

    summary, _ = run(ScriptedWorkbench(script, window=32_768), to_document(meeting, "/m.jsonl"))
    cited = {one.message_id for item in summary.of(Section.OVERVIEW) for one in item.cited}
    assert turn.id in cited
    assert f"{len(meeting.messages)} of {len(meeting.messages)} messages" in str(summary.coverage)


def test_meetings_without_times_are_periods_of_their_own(shared_data: Path) -> None:
    meetings = [
        to_document(chat, "/m.jsonl") for chat in load_chats(shared_data / "qmsum" / "test.jsonl")[:3]
    ]
    found = periods_of([meetings[2], deals(), meetings[0]], By.MONTH)
    assert [title_of(period) for period, _ in found] == [
        "test meeting 3",
        "test meeting 1",
        "January 2024",
        "February 2024",
        "March 2024",
    ]


def test_periods_are_put_together() -> None:
    summary, _ = run(ScriptedWorkbench(answer), deals(), by=By.MONTH)
    decisions = summary.of(Section.DECISIONS)
    assert len(decisions) == 1, "what is said in every period is said once"
    assert decisions[0].backing is Backing.SUPPORTED
    assert ids(decisions[0]) == ["m3"], "what only February proves is cited from February"


def test_a_summary_survives_its_json() -> None:
    summary, _ = run(ScriptedWorkbench(answer), deals(), by=By.MONTH, topic="price")
    assert from_json(to_json(summary)) == summary
