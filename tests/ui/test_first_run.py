"""The first start: three steps, a sample, and nothing that happens without a click."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import paths
from app.controller import Controller
from app.first_run import Offer, check_model_file, make_offer, samples
from app.recommend import recommend
from app.speeds import MachineSpeeds
from app.states import ModelState
from engine.advisor import Measured
from engine.errors import ModelFileError
from engine.hardware import Hardware, look
from ingest.model import Document, Kind, LineLocation, Segment
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.suggestions import first_questions, templates

_OFFER = Offer(16_000_000_000, 12_000_000_000, "Some 2B Q4_K_M", 262_144, 1_300_000_000, 500_000_000)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "app-home"))
    monkeypatch.setattr("ui.first_steps.make_offer", lambda: _OFFER)


def test_three_steps_are_ticked_off_and_give_way_to_questions(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    steps = window.conversation.steps
    controller.use_model(None)
    assert steps.model_step.text.text() == "Looking at what fits this machine…"
    qtbot.waitUntil(lambda: "16.0 GB" in steps.model_step.text.text())
    assert "Some 2B Q4_K_M" in steps.model_step.text.text(), "the model is chosen by memory"
    assert "1.3 GB" in steps.model_step.text.text() and "0.5 GB" in steps.model_step.text.text()
    assert steps.isVisible() and steps._starter.isVisible()
    assert window.conversation.composer.text.placeholderText() == "Choose a model first"
    controller.use_model(workbench)
    qtbot.waitUntil(lambda: controller.model_state is ModelState.READY)
    assert steps.model_step._mark.text() == "✓" and not steps._starter.isVisible()
    assert steps.isVisible(), "documents are missing yet"
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    assert not steps.isVisible()
    assert window.conversation._suggestions.count() == 3


def test_the_starter_needs_a_click(
    qtbot: QtBot, window: MainWindow, context: PageContext, controller: Controller
) -> None:
    steps = window.conversation.steps
    controller.use_model(None)
    qtbot.waitUntil(steps._starter.isVisible)
    used: list[str] = []
    context.models.use = used.append  # type: ignore[method-assign, assignment]
    steps._starter.click()
    assert used == ["starter"]


def test_a_file_that_is_no_model_is_a_sentence(qtbot: QtBot, window: MainWindow, contract: Path) -> None:
    window.conversation.steps.open_model_file(str(contract))
    qtbot.waitUntil(lambda: bool(window.pages.notices.rows()))
    assert "contract.txt" in window.pages.notices.rows()[0].notice.text


def test_a_model_file_is_remembered_where_it_lies(shape_models, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = shape_models("qwen35")
    assert check_model_file(path) == str(path.resolve())
    with pytest.raises(ModelFileError):
        check_model_file(tmp_path / "gone.gguf")


def test_the_sample_is_a_workspace_of_its_own(
    qtbot: QtBot, window: MainWindow, context: PageContext, controller: Controller
) -> None:
    window.conversation.steps._sample.click()
    assert context.keeper.current.name == "Sample contracts"
    assert [source.path for source in controller.sources] == list(samples())
    assert len(samples()) == 2


def test_the_offer_looks_at_the_machine_and_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    offer = make_offer()
    assert offer.total_bytes >= offer.free_bytes > 0
    assert not offer.suited_name or (offer.suited_window >= 8_192 and offer.suited_bytes > 100_000_000)


def test_the_offer_rests_on_what_was_measured_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine measured to be slow a smaller model is offered, as the Models page would."""
    slow = Measured(prefill_tokens_per_s=0.5, parameters_b=0.5, of="a slow one")
    asked: list[Path] = []

    def speeds(models: object, cache_dir: Path, hardware: Hardware) -> MachineSpeeds:
        asked.append(cache_dir)
        return MachineSpeeds({}, {}, {}, slow)

    monkeypatch.setattr("app.recommend.machine_speeds", speeds)
    monkeypatch.setattr("app.recommend.gpu_devices", tuple)
    offer = make_offer()
    found = recommend(
        (), hardware=look(tmp_path), models_dir=tmp_path, cache_dir=tmp_path, counts=False
    ).advices
    assert asked == [paths.cache_dir(), tmp_path]
    assert not found or offer.suited_name.startswith(found[0].model.name)


def _document(kind: Kind, n_segments: int) -> Document:
    segments = tuple(Segment("text", LineLocation(i + 1, i + 1)) for i in range(n_segments))
    return Document(f"/{kind}", str(kind), kind, segments, "0" * 64)


def test_questions_follow_the_kind_of_material() -> None:
    contract, code = _document(Kind.PDF, 50), _document(Kind.CODE, 5)
    assert "law" in first_questions([contract, code, code])[0]
    assert "code" in first_questions([code])[0]
    assert "decided" in first_questions([_document(Kind.CHAT, 3)])[0]
    assert first_questions([_document(Kind.MAIL, 3)]) == first_questions([_document(Kind.CHAT, 3)])
    assert "table" in first_questions([_document(Kind.TABLE, 3)])[0]
    assert first_questions([]) == ()


def test_each_template_has_one_gap() -> None:
    assert [text.count("___") for _name, text in templates()] == [1] * len(templates())


def test_while_sources_are_opened_nothing_asks_for_one(
    qtbot: QtBot, window: MainWindow, controller: Controller, reader: FakeReader, contract: Path
) -> None:
    reader.gate.clear()
    controller.add_paths([contract])
    assert window.conversation.composer.text.placeholderText() == "The sources are being opened"
    assert window.sources._filter.placeholderText() == "Filter documents"
    reader.gate.set()
    qtbot.waitUntil(lambda: controller.can_ask)
    assert window.conversation.composer.text.placeholderText() == "Ask about this document…"
    assert window.sources._filter.placeholderText() == "Filter 1 document"
