"""What a person does in the window, driven over the scriptable workbench."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Place, Status
from app.messages import Finished
from app.packing import Mode
from app.planner import key_of
from app.states import TurnState
from engine.cancel import CancelFlag
from engine.errors import DecodeError
from ingest.model import Document
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui import source_model
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.source_model import CHIP_ROLE, TOKENS_ROLE
from ui.turn_view import TurnView


def _add(qtbot: QtBot, controller: Controller, *paths: Path) -> None:
    controller.add_paths(paths)
    n_wanted = len(controller.sources)
    qtbot.waitUntil(
        lambda: (
            controller.plan is not None
            and all(source.state.value != "waiting" for source in controller.sources)
            and len(controller.plan.entries) == len(controller.documents)
            and len(controller.sources) == n_wanted
        )
    )


def _rows(window: MainWindow) -> list[tuple[str, str, str]]:
    model = window.sources.tree.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    chips = [index.data(CHIP_ROLE) or ("",) for index in indexes]
    return [(i.data(), chip[0], i.data(TOKENS_ROLE)) for i, chip in zip(indexes, chips, strict=True)]


def _ask(qtbot: QtBot, window: MainWindow, text: str) -> None:
    composer = window.conversation.composer
    qtbot.keyClicks(composer.text, text)
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_first_window_is_no_larger_than_the_screen(
    qtbot: QtBot, context: PageContext, tmp_path: Path
) -> None:
    window = MainWindow(context, QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    allowed = window.screen().availableSize().expandedTo(window.minimumSize())
    assert window.size().boundedTo(allowed) == window.size()
    window.close()


def test_dropped_file_is_listed_with_exact_tokens(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(contract)), QUrl("https://example.org/a.pdf")])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.entries))
    assert controller.plan
    [(name, chip, tokens)] = _rows(window)
    assert (name, chip) == ("contract.txt", "full")
    assert tokens == f"{controller.plan.entries[0].n_tokens:,}"


def test_reading_shows_progress_and_pauses_and_goes_on(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    workbench.n_steps = 50
    workbench.seconds_per_step = 0.02
    qtbot.mouseClick(window.context.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(controller.progress and controller.progress.n_evaluated))
    assert "tokens/s" in window.status._numbers.text()
    qtbot.mouseClick(window.status._pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.is_reading)
    assert not controller.is_read
    assert window.context.read_button.text() == "Go on reading"
    assert window.status._what.text() == "Paused: answers use the beginning only"
    workbench.seconds_per_step = 0
    qtbot.mouseClick(window.status._pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.is_read)
    assert not window.context.read_button.isVisible()


def test_asking_reads_first_and_shows_answer_with_its_cost(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    _ask(qtbot, window, "Which law governs?")
    qtbot.waitUntil(lambda: bool(controller.turns) and controller.turns[-1].state is TurnState.DONE)
    assert workbench.n_reads == 1
    view = window.conversation.findChild(TurnView)
    assert view.answer.toPlainText() == "Kansas law governs."
    assert any("5,110 tokens reused, 14 read" in fact for fact in view._facts())
    _ask(qtbot, window, "And who may end it?")
    qtbot.waitUntil(lambda: len(workbench.questions) == 2 and not controller.is_answering)
    assert workbench.n_reads == 1, "the second question must not read again"
    assert workbench.questions[0][1] == workbench.questions[1][1], "both belong to one conversation"


def test_stop_keeps_what_was_said_and_the_next_question_works(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    workbench.pieces = ("word ",) * 500
    workbench.seconds_per_step = 0.01
    _ask(qtbot, window, "Tell me everything")
    qtbot.waitUntil(lambda: bool(controller.turns and controller.turns[-1].text))
    qtbot.mouseClick(window.conversation.composer.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.STOPPED)
    assert controller.turns[-1].text.startswith("word")
    assert len(controller.turns[-1].text) < 2500
    workbench.pieces, workbench.seconds_per_step = ("Done.",), 0
    _ask(qtbot, window, "Again")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert controller.turns[-1].text == "Done."


def test_escape_closes_the_search_first_and_stops_the_answer_elsewhere(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    window._open_document(controller.documents[0])
    workbench.pieces, workbench.seconds_per_step = ("word ",) * 500, 0.01
    _ask(qtbot, window, "Tell me everything")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.STREAMING)
    window.viewer.start_find()
    qtbot.keyClick(window.viewer._find_text, Qt.Key.Key_Escape)
    assert not window.viewer._find_row.isVisible()
    assert controller.is_answering
    qtbot.keyClick(window.conversation.composer.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.STOPPED)


def test_stop_while_waiting_for_reading_drops_the_question(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    workbench.gate.clear()
    _ask(qtbot, window, "Which law governs?")
    qtbot.waitUntil(lambda: controller.is_reading)
    controller.stop()
    assert controller.turns[-1].state is TurnState.STOPPED
    assert not controller.is_answering
    _ask(qtbot, window, "Which law governs, then?")
    assert window.conversation.composer.stop_button.isVisible(), "reading was under way already"
    window.conversation.composer.stop_button.click()
    assert controller.turns[-1].state is TurnState.STOPPED
    workbench.gate.set()
    qtbot.waitUntil(lambda: controller.is_read)
    assert workbench.questions == []


def test_a_question_does_not_wait_for_sources_that_are_gone(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
) -> None:
    _add(qtbot, controller, contract)
    workbench.gate.clear()
    _ask(qtbot, window, "Which law governs?")
    assert controller.is_answering
    controller.remove_sources([source.id for source in controller.sources])
    qtbot.waitUntil(lambda: controller.plan is not None and not controller.plan.entries)
    workbench.gate.set()
    qtbot.waitUntil(lambda: not controller.is_answering)
    assert controller.turns[-1].state is TurnState.STOPPED
    assert not workbench.questions


def test_pausing_answers_from_what_is_read_so_far(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    workbench.gate.clear()
    _ask(qtbot, window, "Which law governs?")
    qtbot.waitUntil(lambda: workbench.n_reads == 1)
    controller.pause_reading()
    qtbot.waitUntil(lambda: not controller.is_reading)
    workbench.gate.set()
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert workbench.n_reads == 1
    assert controller.is_paused
    assert controller.can_read


@pytest.mark.parametrize(
    ("n_steps_done", "said"),
    [
        (1, "Paused: answers use the beginning only"),
        (2, "Paused: answers use document 1 of 4"),
        (3, "Paused: answers use documents 1–2 of 4"),
    ],
)
def test_a_pause_says_what_answers_rest_on(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    tmp_path: Path,
    n_steps_done: int,
    said: str,
) -> None:
    paths = [tmp_path / f"{name}.txt" for name in "abcd"]
    for path in paths:
        path.write_text(f"The file {path.name} says what the others say. " * 40)
    _add(qtbot, controller, *paths)
    workbench.waits_at = n_steps_done
    controller.read()
    qtbot.waitUntil(workbench.is_waiting.is_set)
    controller.pause_reading()
    qtbot.waitUntil(lambda: not controller.is_reading)
    assert window.status._what.text() == said


def test_citation_chip_opens_the_place_and_back_returns(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, tmp_path: Path
) -> None:
    code = tmp_path / "rates.py"
    code.write_text("".join(f"RATE_{i} = {i}\n" for i in range(300)))
    other = tmp_path / "other.py"
    other.write_text("print('other')\n")
    _add(qtbot, controller, code, other)
    place = Place("rates.py", str(code), line_start=250, line_end=252)
    workbench.pieces = ("It is RATE_249 = 249.",)
    workbench.citations = (Citation("RATE_249 = 249", Status.VERIFIED, 6, 20, (place,)),)
    window._open_document(next(d for d in controller.documents if d.name == "other.py"))
    _ask(qtbot, window, "Which rate?")
    qtbot.waitUntil(lambda: bool(controller.turns) and controller.turns[-1].state is TurnState.DONE)
    answer = window.conversation.findChild(TurnView).answer
    assert "✓ 1 verified" not in answer.toPlainText()
    qtbot.waitUntil(lambda: bool(_chip_position(answer)))
    qtbot.mouseClick(answer.viewport(), Qt.MouseButton.LeftButton, pos=_chip_position(answer))
    view = window.viewer.current()
    assert view is not None and view.accessibleName() == "rates.py"
    marked = [s.cursor.block().text() for s in view.extraSelections()]  # type: ignore[union-attr]
    assert marked[:3] == [
        "RATE_249 = 249",
        "RATE_250 = 250",
        "RATE_251 = 251",
    ]
    window.viewer.go_back()
    assert window.viewer.current().accessibleName() == "other.py"  # type: ignore[union-attr]


def _chip_position(answer):  # type: ignore[no-untyped-def]
    view = answer.viewport()
    for y in range(0, view.height(), 3):
        for x in range(0, view.width(), 3):
            point = view.rect().topLeft()
            point.setX(x)
            point.setY(y)
            if answer.anchorAt(point).startswith("cite:"):
                return point
    return None


def test_unreadable_source_says_why_and_others_go_on(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path, tmp_path: Path
) -> None:
    _add(qtbot, controller, tmp_path / "gone.pdf", contract)
    rows = _rows(window)
    assert rows[0][1] == "unreadable"
    tip = window.sources.tree.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "choose it again" in tip
    assert rows[1][1] == "full"


def test_engine_error_becomes_a_notice_and_can_be_retried(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    workbench.error = DecodeError("The model stopped in the middle of a batch: read again.")
    _ask(qtbot, window, "Which law governs?")
    qtbot.waitUntil(lambda: bool(window.pages.notices.rows()))
    assert "read again" in window.pages.notices.rows()[0].notice.text
    assert controller.turns[-1].state is TurnState.STOPPED
    workbench.error = None
    controller.ask(controller.turns[-1].question)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)


def test_modes_and_pins_change_the_plan(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    key = key_of(controller.documents[0])
    with qtbot.waitSignal(controller.plan_changed):
        controller.set_mode([key], Mode.LISTED)
    assert _rows(window)[0][1] == "listed"
    assert window.context._why.isVisible()
    with qtbot.waitSignal(controller.plan_changed):
        controller.set_mode([key], None)
    with qtbot.waitSignal(controller.plan_changed):
        controller.set_pinned([key], True)
    assert _rows(window)[0][1] == "full ★"


def test_room_is_kept_for_focus_passages_where_they_are_on(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    assert controller.plan
    n_free = controller.plan.n_free
    for is_on, n_kept in ((True, 512), (False, 0)):
        with qtbot.waitSignal(controller.plan_changed):
            qtbot.mouseClick(window.conversation.composer.focus_chip, Qt.MouseButton.LeftButton)
        assert controller.with_focus is is_on
        assert controller.plan.n_free == n_free - n_kept


def test_the_cost_of_a_change_is_shown_before_it_is_read(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path, tmp_path: Path
) -> None:
    _add(qtbot, controller, contract)
    assert window.context.read_button.text() == "Read"
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    appended = tmp_path / "appended.txt"
    appended.write_text("The fee is 500 euros.\n" * 40)
    _add(qtbot, controller, appended)
    assert controller.plan
    n_new = controller.plan.entries[1].n_tokens
    cost = controller.edit_cost
    assert cost is not None
    assert (cost.n_to_read, cost.n_again) == (n_new, 0), "appending reads only what is new"
    assert window.context.read_button.text().startswith(f"Read {n_new:,} tokens · ")


def test_the_cheaper_order_is_offered_taken_and_taken_back(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path, tmp_path: Path
) -> None:
    _add(qtbot, controller, contract)
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    assert not window.context.cheaper_button.isVisible()
    added = tmp_path / "added.txt"
    added.write_text("The fee is 500 euros.\n" * 40)
    _add(qtbot, controller, added)
    assert controller.cheaper_order.cost is None, "what is added stands last already"
    controller.move_source(controller.sources[1].id, 0)
    qtbot.waitUntil(lambda: controller.cheaper_order.cost is not None)
    cost, cheaper = controller.edit_cost, controller.cheaper_order.cost
    assert cost and cheaper and 0 < cheaper.n_to_read < cost.n_to_read
    button = window.context.cheaper_button
    assert button.isVisible() and f"{cheaper.n_to_read:,} tokens" in button.text()
    with qtbot.waitSignal(controller.plan_changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert controller.edit_cost and controller.edit_cost.n_to_read == cheaper.n_to_read
    assert [one.name for one in controller.plan.plan.documents] == ["contract.txt", "added.txt"]  # type: ignore[union-attr]
    assert not button.isVisible()
    with qtbot.waitSignal(controller.plan_changed):
        qtbot.mouseClick(window.context.order_button, Qt.MouseButton.LeftButton)
    assert [one.name for one in controller.plan.plan.documents] == ["added.txt", "contract.txt"]  # type: ignore[union-attr]


def test_remove_and_undo(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.txt"
    second.write_text("Second.")
    _add(qtbot, controller, contract, second)
    tree = window.sources.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    window.sources.remove_selected()
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == 1))
    window.sources.undo_remove()
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == 2))
    assert [row[0] for row in _rows(window)] == ["contract.txt", "second.txt"]


def test_too_much_is_refused_with_numbers(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, tmp_path: Path
) -> None:
    big = tmp_path / "big.txt"
    big.write_text("word " * 60_000)
    _add(qtbot, controller, big)
    with qtbot.waitSignal(controller.plan_changed):
        controller.set_pinned([key_of(controller.documents[0])], True)
    assert controller.plan and controller.plan.refusal
    assert window.context._note.text() == controller.plan.refusal
    assert not window.context.read_button.isEnabled()
    assert not window.conversation.composer.ask_button.isEnabled()


def test_source_removed_while_it_is_opened_leaves_nothing(
    qtbot: QtBot, window: MainWindow, controller: Controller, reader: FakeReader, contract: Path
) -> None:
    reader.gate.clear()
    controller.add_paths([contract])
    controller.remove_sources([controller.sources[0].id])
    reader.gate.set()
    qtbot.waitUntil(lambda: not controller._source_of)
    assert controller.sources == []
    assert controller.documents == ()


def test_what_was_removed_is_freed_without_a_search_for_cycles(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path, tmp_path: Path
) -> None:
    """Such a search may not come for long, and the text of a large folder would stay in memory."""
    folder = tmp_path / "many"
    folder.mkdir()
    for i in range(60):
        (folder / f"file_{i}.py").write_text(f"x = {i}\n")
    gc.disable()
    try:
        _add(qtbot, controller, folder, contract)
        window.sources.tree.expandAll()
        window.grab()
        for source in controller.sources[:]:  # the last one that is removed is kept for "Undo remove"
            window.sources.tree.setCurrentIndex(window.sources.tree.model().index(0, 0))
            window.sources.remove_selected()
            assert source not in controller.sources
        qtbot.waitUntil(lambda: bool(controller.plan and not controller.plan.entries))
        held = [
            one for one in gc.get_objects() if isinstance(one, Document) and one.path.startswith(str(folder))
        ]
        assert held == []
    finally:
        gc.enable()


@pytest.mark.parametrize("n_files", [2_000])
def test_folder_of_two_thousand_files(
    qtbot: QtBot, window: MainWindow, controller: Controller, tmp_path: Path, n_files: int
) -> None:
    asked: Counter[str] = Counter()
    names = {"index", "parent", "flags", "data", "rowCount"}

    def count(frame: FrameType, _event: str, _argument: object) -> None:
        if frame.f_code.co_filename == source_model.__file__ and frame.f_code.co_name in names:
            asked[frame.f_code.co_name] += 1

    folder = tmp_path / "many"
    folder.mkdir()
    for i in range(n_files):
        (folder / f"file_{i:04}.py").write_text(f"x = {i}\n")
    tree, model = window.sources.tree, window.sources.tree.model()
    sys.setprofile(count)
    try:
        controller.add_paths([folder])
        qtbot.waitUntil(
            lambda: bool(controller.plan and len(controller.plan.entries) == n_files), timeout=20_000
        )
        tree.grab()
    finally:
        sys.setprofile(None)
    assert not tree.isExpanded(model.index(0, 0)), "so many are shown when they are asked for"
    assert 0 < asked.total() < n_files, "one row is shown: not every file is asked about"
    assert model.rowCount(model.index(0, 0)) == n_files
    window.sources._filter.setText("file_0042")
    assert model.rowCount(model.index(0, 0)) == 1 and tree.isExpanded(model.index(0, 0))
    window.sources._filter.clear()
    assert model.rowCount(model.index(0, 0)) == n_files


def test_closing_while_reading_ends_the_threads(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
) -> None:
    _add(qtbot, controller, contract)
    workbench.gate.clear()
    controller.read()
    qtbot.waitUntil(lambda: workbench.n_reads == 1)
    seen: list[bool] = []
    controller.closing.connect(lambda: seen.append(window.isVisible()))
    window.close()
    assert seen == [False], "the window goes at once, whatever step the threads end"
    assert workbench.closed
    assert len(set(workbench.threads)) == 1, "made, used and freed in one thread"


def test_after_a_job_the_sources_are_brought_back_before_the_next_question(
    qtbot: QtBot, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    _add(qtbot, controller, contract)
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)

    def job(_workbench: FakeWorkbench, _cancel: CancelFlag) -> Generator[object, None, object]:
        yield "a step"
        return "the end"

    with qtbot.waitSignal(controller.job_happened, check_params_cb=lambda e: isinstance(e, Finished)):
        controller.run_job(job)
        assert controller.is_working and not controller.can_read
    assert not controller.is_read, "the job may have read something else"
    controller.run_job(job)
    controller.ask("Which law governs?")  # waits for the job, then for the sources
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert workbench.n_reads == 2
