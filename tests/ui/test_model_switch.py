"""Another model at run time, none at all, and the one that was remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.model_choice import ModelChoice, NamedModel, source_of, starter_is_ready
from app.preferences import PreferenceKeeper, Preferences
from app.states import ModelState, TurnState
from app.workspaces import Workspaces
from engine.errors import ModelFileError
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui.main_window import MainWindow
from ui.pages import PageContext


def _ready(qtbot: QtBot, controller: Controller, path: Path) -> None:
    controller.add_paths([path])
    qtbot.waitUntil(lambda: controller.can_read)


def test_another_model_takes_over_and_reads_anew(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _ready(qtbot, controller, contract)
    controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    other = FakeWorkbench(name="Fake 2B", window=8_192)
    controller.use_model(other)
    assert not controller.is_read and not controller.can_read
    qtbot.waitUntil(lambda: controller.can_read and controller.model_state is ModelState.READY)
    assert workbench.closed, "two models do not fit into memory"
    assert controller.model_name == "Fake 2B" and "Fake 2B" in window.top._model.text()
    assert controller.plan and controller.plan.window == 8_192
    controller.ask("And who may end it?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert other.n_reads == 1
    assert other.earlier == (), "token ids of one model mean nothing to another"
    assert len(controller.turns) == 2


def test_switching_stops_what_goes_on(
    qtbot: QtBot, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _ready(qtbot, controller, contract)
    workbench.gate.clear()
    controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: workbench.n_reads == 1)
    controller.use_model(FakeWorkbench())
    assert not controller.is_reading
    assert controller.turns[-1].state is TurnState.STOPPED
    qtbot.waitUntil(lambda: controller.can_read and controller.model_state is ModelState.READY)
    assert not controller.is_paused


def test_a_model_that_fails_leaves_a_window_that_can_choose_again(
    qtbot: QtBot, controller: Controller, contract: Path
) -> None:
    _ready(qtbot, controller, contract)
    controller.use_model(FakeWorkbench(load_error=ModelFileError("The file is damaged: choose another.")))
    qtbot.waitUntil(lambda: controller.model_state is ModelState.FAILED and controller.plan is not None)
    assert not controller.can_read and not controller.can_ask and not controller.ask("Which law?")
    controller.use_model(FakeWorkbench())
    qtbot.waitUntil(lambda: controller.can_ask and controller.model_state is ModelState.READY)


def test_no_model_is_a_state_and_no_error(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench
) -> None:
    qtbot.waitUntil(lambda: controller.model_state is ModelState.READY)
    controller.use_model(None)
    qtbot.waitUntil(lambda: workbench.closed)
    assert controller.model_state is ModelState.CLOSED and controller.model_name == ""
    assert not window.pages.notices.rows()


def test_the_choice_is_remembered(
    qtbot: QtBot, context: PageContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "none"))
    context.models.use("some-model")
    assert context.controller.model_name == "some-model"
    qtbot.waitUntil(lambda: context.controller.model_state is ModelState.FAILED)
    again = PreferenceKeeper(context.keeper.workspaces)
    assert again.current.model == "some-model"
    controller = Controller(None, FakeReader)
    ModelChoice(controller, again, None).open_last()
    assert controller.model_name == "some-model"
    again.change(model="")
    ModelChoice(controller, again, None).open_last()
    assert controller.model_name == "", "nothing is put together before it is asked for"
    controller.shut_down()


def test_the_starter_is_opened_where_it_lies_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.starter import STARTERS

    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    assert not starter_is_ready()
    file = tmp_path / "models" / STARTERS["0.5b"].file_name
    file.parent.mkdir()
    file.touch()
    assert starter_is_ready()


def test_a_path_is_named_by_its_file() -> None:
    source = source_of("/models/some-4b.gguf", None, 4_096)
    assert isinstance(source, NamedModel) and source.name == "some-4b"


def test_an_opened_model_tells_its_file(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    path = shape_models("qwen35")
    assert NamedModel(str(path), None).prepare().model_file == path, "summaries are kept by its weights"


def test_preferences_are_saved_and_wrong_ones_ignored(tmp_path: Path) -> None:
    workspaces = Workspaces(tmp_path / "w.sqlite")
    keeper = PreferenceKeeper(workspaces)
    assert keeper.current == Preferences()
    seen = []
    keeper.changed.connect(lambda: seen.append(keeper.current))
    keeper.change(theme="dark", text_scale=125)
    keeper.change(theme="dark")
    assert len(seen) == 1
    workspaces.save_preference("text_scale", '"large"')
    workspaces.save_preference("from_another_version", "1")
    assert PreferenceKeeper(workspaces).current == Preferences(theme="dark")
    workspaces.close()
