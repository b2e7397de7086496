"""Code in an answer stands in a frame of its own, under its language and a button that copies it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Status
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.answer_text import render_answer
from ui.code_blocks import CodeHeads, code_frames
from ui.main_window import MainWindow
from ui.theme import LIGHT
from ui.turn_view import TurnView

_SAID = """Set it:

```python
def rate():

    return 12
```

1. Install

   ```sh
   uv sync
   ```
2. Kansas law governs.

```
plain
```
"""
_CODE = ["def rate():\n\n    return 12\n", "uv sync\n", "plain\n"]


@pytest.fixture
def view(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> TurnView:
    start = _SAID.index("return 12")
    workbench.citations = (Citation("return 12", Status.VERIFIED, start, start + 9),)
    workbench.pieces = tuple(_SAID[i : i + 9] for i in range(0, len(_SAID), 9))
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    controller.ask("How?")
    qtbot.waitUntil(lambda: bool(controller.turns[-1].answer) and not controller.is_answering)
    return window.conversation._views[-1]


def test_each_block_is_copied_as_it_was_written_without_its_citations(view: TurnView) -> None:
    heads = view.answer.code.heads()
    assert [head.language.text() for head in heads] == ["python", "sh", "Code"]
    copied = []
    for head in heads:
        head.copy.click()
        copied.append(QGuiApplication.clipboard().text())
        assert head.copy.text() == "✓ Copied"
    assert copied == _CODE
    assert not [b for b in view.findChildren(QPushButton) if b.text() == "Copy code"]


def test_the_button_stands_at_the_top_right_of_its_code(qtbot: QtBot, view: TurnView) -> None:
    layout = view.answer.document().documentLayout()
    for width in (900, 640):
        view.resize(width, view.height())
        qtbot.wait(0)
        for head, frame in zip(view.answer.code.heads(), code_frames(view.answer.document()), strict=True):
            box = layout.frameBoundingRect(frame)
            first = layout.blockBoundingRect(frame.firstCursorPosition().block())
            assert abs(head.geometry().top() - box.top()) < 1 and head.geometry().bottom() <= first.top()
            assert abs(head.geometry().right() - box.right()) < 2
            assert head.copy.geometry().right() > head.width() - 12
            assert head.language.geometry().left() < 20


def test_the_buttons_are_reached_by_the_keyboard_and_named(qtbot: QtBot, view: TurnView) -> None:
    for head, language in zip(view.answer.code.heads(), ("python", "sh", "Code"), strict=True):
        assert head.copy.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert head.copy.accessibleName() == "Copy this code"
        assert head.copy.accessibleDescription() == language
    copy = view.answer.code.heads()[0].copy
    copy.setFocus()
    view.restyle()
    assert view.answer.code.heads()[0].copy is copy and copy.hasFocus(), "drawing anew keeps the focus"
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == _CODE[0]


def test_long_lines_of_code_go_on_below_instead_of_being_cut_off(qtbot: QtBot) -> None:
    document = QTextDocument()
    render_answer(document, "```\n" + "word " * 400 + "\n```", (), LIGHT)
    document.setTextWidth(400)
    [frame] = code_frames(document)
    assert document.documentLayout().frameBoundingRect(frame).width() <= 400
    assert frame.firstCursorPosition().block().layout().lineCount() > 20


def test_code_alone_leaves_no_empty_lines_around_it(qtbot: QtBot) -> None:
    document = QTextDocument()
    render_answer(document, "```\none\n```", (), LIGHT)
    document.setTextWidth(400)
    assert document.size().height() < 85


def test_code_right_behind_code_has_its_own_frame(qtbot: QtBot) -> None:
    document = QTextDocument()
    one, other = "```py\na = 1\n```\n", "```py\n\nb = 2\n```\n"
    point = "- ```py\n  c\n  ```\n\n  ```py\n  d\n  ```\n"
    bare = "```\nplain\n```\n~~~~\n```\n```\n~~~~\n"
    render_answer(document, f"{one}\n{other}{one}Then:\n{one}\n{point}\n{bare}", (), LIGHT)
    texts = [document.toPlainText()[f.firstPosition() : f.lastPosition()] for f in code_frames(document)]
    assert texts == ["a = 1", "\nb = 2", "a = 1", "a = 1", "c", "d", "plain", "```\n```"]


def test_the_language_of_code_behind_code_is_said_as_it_is(qtbot: QtBot) -> None:
    text = QTextBrowser()
    qtbot.addWidget(text)
    heads = CodeHeads(text)
    render_answer(text.document(), "```py\na\n```\n\n```py\nb\n```\n```\nc\n```\n```\nd\n```", (), LIGHT)
    heads.refresh()
    assert [head.language.text() for head in heads.heads()] == ["py", "py", "Code", "Code"]
