"""The review page, driven as a user would: run, look, mark, stop, go on, come back tomorrow."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Place, Status
from app.review import library
from app.review.desk import ReviewDesk
from app.review.model import Mark, Reason, State
from app.review.pack import Form, Pack, PackQuestion
from app.review.saved import SavedReviews
from engine.events import ReadProgress
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.review.page import ReviewPage
from ui.review.playbook_dialog import PlaybookDialog
from ui.review.words import value_text
from ui.theme import DARK, LIGHT
from ui.widgets import Chip

QUESTIONS = (
    PackQuestion("law", "Governing law", "Which law governs?", "Under what law?", group="General"),
    PackQuestion("audit", "Audit rights", "May it be audited?", "Is there an audit?", group="Control"),
)
PACK = Pack("two", "Two questions", QUESTIONS)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    library.save(PACK)
    found = []
    for name in ("alpha.txt", "beta.txt"):
        path = tmp_path / name
        path.write_text(f"{name}: this Agreement is governed by the laws of the State of Kansas.\n" * 20)
        found.append(path)
    return found


@pytest.fixture
def page(
    qtbot: QtBot, files: list[Path], window: MainWindow, controller: Controller, workbench: FakeWorkbench
) -> ReviewPage:
    place = Place("alpha.txt", str(files[0]), line_start=3, line_end=3)
    workbench.citations = (Citation("the laws of the State of Kansas", Status.VERIFIED, 0, 6, (place,)),)
    workbench.answers = {"law": "Kansas", "audit": "Not found in the documents."}
    window.pages.show_page("review")
    page = window.pages.page
    assert isinstance(page, ReviewPage)
    page.desk.set_pack(PACK)
    controller.add_paths(files)
    qtbot.waitUntil(lambda: len(page.desk.grid.subjects) == 2 and page.desk.can_run)
    return page


def run(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(page.head.run.isEnabled)
    qtbot.mouseClick(page.head.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.desk.is_running)
    page.head.refresh()


def test_a_run_fills_the_grid_and_counts(qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench) -> None:
    assert page.head.title.text() == "Two questions · 2 questions × 2 documents"
    assert page.head.run.text() == "Run"
    run(qtbot, page)
    model = page.grid.model()
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(0, 0).data() == "Kansas"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.splitlines()[:2] == ["✓ found", "Kansas"]
    assert "line 3" in spoken and "“the laws of the State of Kansas”" in spoken
    assert page.desk.grid.counts()[State.FOUND] == 2
    assert page.head.chips[State.FOUND].text() == "✓ 2 found"
    assert not page.head.run.isEnabled()
    assert workbench.n_reads == 2


def test_a_click_shows_the_proof_beside_the_grid(qtbot: QtBot, page: ReviewPage, window: MainWindow) -> None:
    run(qtbot, page)
    index = page.grid.model().index(0, 0)
    qtbot.mouseClick(
        page.grid.viewport(), Qt.MouseButton.LeftButton, pos=page.grid.visualRect(index).center()
    )
    assert window.viewer.isVisible()
    assert page.isVisible()
    assert page.card.isVisible()


def test_the_users_answer_note_and_check_stay_apart_and_come_back(
    qtbot: QtBot, page: ReviewPage, context: PageContext
) -> None:
    run(qtbot, page)
    page.grid.setCurrentIndex(page.grid.model().index(1, 0))
    card = page.card
    card._answer.setText("yes, yearly")
    card._note.setText("see clause 3")
    card._state.setCurrentIndex(1)
    card._checked.setChecked(True)
    card._save()
    key = (page.desk.grid.subjects[0].key, "audit")
    line = page.desk.grid.line(page.desk.grid.subjects[0], QUESTIONS[1])
    assert line is not None
    assert (line.answer, line.state) == ("yes, yearly", State.FOUND)
    assert line.cell.answer == "Not found in the documents."
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    assert not page.desk.mark_of(key).is_checked

    again = ReviewPage(context)  # as after a restart
    qtbot.addWidget(again)
    assert again.desk.pack == PACK
    assert again.desk.mark_of(key).note == "see clause 3"
    assert again.desk.grid.cells == page.desk.grid.cells


def test_a_stop_keeps_what_was_finished_and_run_goes_on(
    qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench
) -> None:
    workbench.gate.clear()
    qtbot.mouseClick(page.head.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.head.run.text() == "Stop")
    qtbot.waitUntil(lambda: page.desk.under_way is not None)
    qtbot.mouseClick(page.head.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.desk.is_running)
    assert page.desk.n_open == 4
    assert not page.desk.waiting
    workbench.gate.set()
    run(qtbot, page)
    assert page.desk.n_open == 0


def test_a_date_is_shown_in_one_form(qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench) -> None:
    when = PackQuestion("when", "Date", "When was it signed?", "What is its date?", Form.DATE)
    page.desk.set_pack(Pack("dates", "Dates", (when,)))
    workbench.answers["when"] = "January 18, 2020"
    run(qtbot, page)
    assert page.grid.model().index(0, 0).data() == "2020-01-18"


def test_one_cell_is_asked_again(qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench) -> None:
    run(qtbot, page)
    workbench.answers["law"] = "Missouri"
    subject = page.desk.grid.subjects[1].key
    page.card.again_wanted.emit(subject, "law")
    qtbot.waitUntil(lambda: not page.desk.is_running)
    answers = [page.grid.model().index(0, column).data() for column in (0, 1)]
    assert answers == ["Kansas", "Missouri"]


def test_a_count_filters_the_questions(qtbot: QtBot, page: ReviewPage) -> None:
    run(qtbot, page)
    qtbot.mouseClick(page.head.chips[State.FOUND], Qt.MouseButton.LeftButton)
    assert [page.grid.isRowHidden(row) for row in (0, 1)] == [False, True]
    qtbot.mouseClick(page.head.chips[State.FOUND], Qt.MouseButton.LeftButton)
    assert not page.grid.isRowHidden(1)


def test_a_playbook_is_compared_and_a_wrong_one_is_told(
    qtbot: QtBot, page: ReviewPage, controller: Controller, tmp_path: Path
) -> None:
    run(qtbot, page)
    book = tmp_path / "book.yaml"
    book.write_text("law: {unacceptable: [Kansas]}")
    page.open_playbook(book)
    assert "✕ unacceptable" in page.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    book.write_text("law: {worst: [Kansas]}")
    with qtbot.waitSignal(controller.noticed) as told:
        page.open_playbook(book)
    assert "positions has no “worst”" in told.args[0].text


def test_exports_are_written_and_failures_told(
    qtbot: QtBot, page: ReviewPage, controller: Controller, tmp_path: Path
) -> None:
    run(qtbot, page)
    page.export_to(tmp_path / "out.md")
    assert "Kansas" in (tmp_path / "out.md").read_text()
    with qtbot.waitSignal(controller.noticed) as told:
        page.export_to(tmp_path / "missing" / "out.xlsx")
    assert "missing is no folder: make it first" in told.args[0].text


def test_the_name_of_the_questions_names_no_folder(qtbot: QtBot, page: ReviewPage) -> None:
    page.desk.set_pack(replace(page.desk.pack, name="Sale/lease"))
    page._export(".xlsx")
    (dialog,) = page.findChildren(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Sale_lease.xlsx"]
    dialog.reject()


def test_no_export_is_written_over_a_source(
    qtbot: QtBot, page: ReviewPage, controller: Controller, files: list[Path], tmp_path: Path
) -> None:
    before = files[0].read_text()
    for name, export in (("x.md", page.export_to), ("x.yaml", page.export_pack_to)):
        (tmp_path / name).symlink_to(files[0])
        with qtbot.waitSignal(controller.noticed) as told:
            export(tmp_path / name)
        assert told.args[0].text == f"{name} is the original: choose another name for the copy."
    assert files[0].read_text() == before


def test_the_page_opens_beside_a_broken_pack_of_the_users(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    library.packs_dir().mkdir(parents=True)
    (library.packs_dir() / "cuad.yaml").write_text("id: [")
    window.pages.show_page("review")
    page = window.pages.page
    assert isinstance(page, ReviewPage) and page.desk.pack.id == "cuad"


def test_packs_are_edited_imported_and_exported(qtbot: QtBot, page: ReviewPage, tmp_path: Path) -> None:
    run(qtbot, page)
    editor = page._edit(page.desk.pack)
    assert [editor.list.item(row).text() for row in range(2)] == ["Governing law", "Audit rights"]
    editor.add()
    editor.title.setText("Term")
    editor._on_title("Term")
    editor.save()
    assert "“Term” needs a title, a question" in editor.problem.text()
    editor.question.setPlainText("How long\ndoes it run?")
    editor.again.setPlainText("When does it end?")
    editor.signs.setPlainText("term|period| years")
    editor.save()
    assert "has an empty word" in editor.problem.text()
    editor.signs.setPlainText("term|period years\n\ncontinue until")
    editor.positions["preferred"].setText("at most soon")
    editor.save()
    assert "“soon” is no amount" in editor.problem.text()
    editor.positions["preferred"].setText("at most 2 years; perpetual")
    editor.save()
    assert [q.id for q in page.desk.pack.questions] == ["law", "term", "audit"]
    assert page.desk.pack.questions[1].signs == ("term|period years", "continue until")
    assert page.desk.pack.questions[1].positions.preferred == ("at most 2 years", "perpetual")
    assert library.find("two") == page.desk.pack
    assert page.desk.n_open == 2  # only the new question is open

    page.export_pack_to(tmp_path / "mine.yaml")
    library.delete("two")
    page.import_from(tmp_path / "mine.yaml")
    assert library.find("two") == page.desk.pack

    mine = (tmp_path / "mine.yaml").read_text()
    (tmp_path / "mine.yaml").write_text(mine.replace("Governing law", "The law"))
    page.import_from(tmp_path / "mine.yaml")  # the user's own are replaced only after a question
    assert library.find("two").questions[0].title == "Governing law"
    (box,) = (one for one in page.findChildren(QMessageBox) if "Replace" in one.text())
    next(one for one in box.buttons() if one.text() == "Replace").click()
    assert library.find("two").questions[0].title == page.desk.pack.questions[0].title == "The law"


def test_another_workspace_has_its_own_review(qtbot: QtBot, page: ReviewPage, context: PageContext) -> None:
    run(qtbot, page)
    first = context.keeper.current
    context.keeper.create("Other")
    assert page.desk.pack.id == "cuad"
    assert not page.desk.grid.cells
    context.keeper.open(first)
    qtbot.waitUntil(lambda: len(page.desk.grid.subjects) == 2)
    assert page.desk.grid.counts()[State.FOUND] == 2


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_everything_has_a_name_and_fits(
    qtbot: QtBot, page: ReviewPage, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    run(qtbot, page)
    page.grid.setCurrentIndex(page.grid.model().index(0, 0))
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    shown = [w for kind in kinds for w in page.findChildren(kind) if w.isVisible()]
    assert all(w.accessibleName() or w.text() for w in shown if not isinstance(w, QComboBox))
    for widget in shown:
        right = widget.mapTo(page, widget.rect().topRight()).x()
        assert right <= page.width()
    for state in State:
        from ui.review.words import state_colours, state_word

        assert not state_word(state)[0].isalnum()  # a sign, not only a colour
        assert state_colours(state, LIGHT) != state_colours(state, DARK)


def test_the_playbook_is_edited_as_text_and_checked_when_saved(qtbot: QtBot, page: ReviewPage) -> None:
    run(qtbot, page)
    dialog = PlaybookDialog(page.desk)
    qtbot.addWidget(dialog)
    dialog.text.setPlainText("law: [")
    dialog.save()
    assert "not valid YAML" in dialog.problem.text()
    assert page.desk.grid.playbook is None
    dialog.text.setPlainText("law: {preferred: [Kansas]}")
    dialog.save()
    spoken = page.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "✓ preferred" in spoken


def test_deleting_answers_and_packs_leaves_nothing_behind(
    qtbot: QtBot, page: ReviewPage, context: PageContext
) -> None:
    run(qtbot, page)
    page.desk.mark((page.desk.grid.subjects[0].key, "law"), Mark(note="mine"))
    page.desk.clear()
    assert not page.desk.grid.cells
    assert page.desk.n_open == 4
    run(qtbot, page)
    page._delete_now()
    assert page.desk.pack.id == "cuad"
    page.desk.set_pack(PACK)
    assert page.desk.grid.counts()[State.FOUND] == 2  # the answers stay with the workspace
    context.keeper.delete("Workspace")
    saved = SavedReviews(context.keeper.workspaces.path)
    assert all(not saved.cells(number, "two") for number in range(5))
    saved.close()


def test_what_has_changed_since_is_said_and_asked_again_on_wish(
    qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench
) -> None:
    run(qtbot, page)
    key = (page.desk.grid.subjects[0].key, "law")
    page.desk.mark(key, Mark(note="mine"))
    assert page.desk.n_stale == 0 and not page.head.stale.isVisible()
    reworded = replace(QUESTIONS[0], question="Whose law governs it?")
    page.desk.set_pack(replace(PACK, questions=(reworded, QUESTIONS[1])))
    page.head.refresh()
    assert page.head.stale.text() == "↻ Ask 2 out of date again"
    page.grid.setCurrentIndex(page.grid.model().index(0, 0))
    assert "Out of date: the question has changed since" in page.card._text.text()
    assert "out of date" in page.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(page.head.stale.isEnabled)
    qtbot.mouseClick(page.head.stale, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.desk.n_stale == 0)
    assert page.desk.mark_of(key).note == "mine"


def test_answers_of_another_model_are_out_of_date_and_stay(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(qtbot, page)
    monkeypatch.setattr(Controller, "model_name", "Another model")
    page._controller.model_changed.emit()
    assert page.desk.n_stale == 4 and page.desk.n_open == 0
    page.grid.setCurrentIndex(page.grid.model().index(0, 0))
    assert "Out of date: another model answered" in page.card._text.text()


def test_the_card_asks_what_was_never_asked_and_doubts_nothing_that_was_answered_by_hand(
    qtbot: QtBot, page: ReviewPage
) -> None:
    page.grid.setCurrentIndex(page.grid.model().index(1, 0))
    assert page.card._again.text() == "Ask"
    run(qtbot, page)
    page.grid.setCurrentIndex(page.grid.model().index(0, 0))
    page.grid.setCurrentIndex(page.grid.model().index(1, 0))
    assert page.card._again.text() == "Ask again"
    key = (page.desk.grid.subjects[0].key, "audit")
    page.desk._cells[key] = replace(page.desk._cells[key], state=State.UNSURE, reason=Reason.CLOSE_PASSAGE)
    page.desk.mark(key, Mark(answer="yes, yearly"))

    def said() -> set[str]:
        return {chip.accessibleName() for chip in page.card.findChildren(Chip) if chip.isVisible()}

    qtbot.waitUntil(lambda: said() >= {"✓ found", "by hand"})
    assert "Needs eyes" not in page.card._text.text()


def test_values_are_told_in_words() -> None:
    assert value_text(Form.DURATION, "P120M") == "10 years"
    assert value_text(Form.DURATION, "P12M") == "1 year"
    assert value_text(Form.DURATION, "P18M") == "18 months"
    assert value_text(Form.DURATION, "P60D") == "60 days"
    assert value_text(Form.DURATION, "PT48H") == "48 hours"
    assert value_text(Form.MONEY, "USD 2000000.50") == "USD 2,000,000.50"
    assert value_text(Form.YES_NO, "yes") == value_text(Form.DURATION, "perpetual") == ""


def test_the_head_says_how_long_the_rest_takes_and_counts_as_not_asked_only_what_was_not(
    qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReviewDesk, "seconds_left", 125.0)
    workbench.gate.clear()
    qtbot.mouseClick(page.head.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.desk.under_way is not None)
    page.head.refresh()
    assert page.head._where.text().endswith("about 2 min 5 s left in all")
    workbench.gate.set()
    qtbot.waitUntil(lambda: not page.desk.is_running)
    reworded = replace(QUESTIONS[0], question="Whose law governs it?")
    page.desk.set_pack(replace(PACK, questions=(reworded, QUESTIONS[1])))
    page.head.refresh()
    assert not page.head._hint.isVisible()
    assert page.desk.n_open == 2


def test_an_answer_does_not_lie_under_the_chips(
    qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench
) -> None:
    workbench.answers["law"] = "Nevadanesque"
    page.desk.set_playbook("law: {unacceptable: [Nevadanesque]}")
    run(qtbot, page)
    line = page._model.line(page._model.index(0, 0))
    assert line is not None
    rows, _ = page.grid._delegate._layout(line, 210)
    assert rows == ["", "Nevadanesque"]
    assert page.grid._delegate._layout(line, 500)[0] == ["Nevadanesque"]


def test_a_document_larger_than_the_window_says_in_how_many_passes_it_is_read(
    qtbot: QtBot, page: ReviewPage, workbench: FakeWorkbench
) -> None:
    workbench.gate.clear()
    qtbot.mouseClick(page.head.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.desk.under_way is not None)
    assert page.desk.under_way is not None
    page.desk.under_way = replace(page.desk.under_way, n_passes=3)
    page.desk.reading = ReadProgress(100, 1_000, 0, 10.0, 90.0)
    page.head.refresh()
    assert "in 3 passes" in page.head._where.text()
    workbench.gate.set()
    qtbot.waitUntil(lambda: not page.desk.is_running)
