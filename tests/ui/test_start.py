"""What the start of the window does not wait for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.__main__ import _opens_window
from tests.fixtures.children import run

#: Libraries and modules of ours that cost more than the start can spare.
_LATE = (
    "numpy", "httpx", "pygments", "tiktoken", "pymupdf", "llama_cpp", "psutil", "jinja2", "PySide6.QtPdf",
    "engine.tokenizer", "engine.catalog", "app.planner", "app.workbench", "app.evidence.checker",
    "app.cli.ask", "ingest.runner",
)  # fmt: skip

_SCRIPT = """
import gc
import sys
import ui.run
from app.__main__ import main
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.objectName() == "topBar":
            print(" ".join(sys.modules))
            print(gc.get_freeze_count(), sys.getswitchinterval())
            QTimer.singleShot(0, self.application.quit)  # before the loop runs, a quit is not heard
        return False

watch, make = Watch(), ui.run._make_application

def watched_application(*preferences):
    watch.application = make(*preferences)
    watch.application.installEventFilter(watch)
    return watch.application

ui.run._make_application = watched_application
main([])
"""


def test_heavy_modules_are_imported_after_the_window_is_painted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = run([sys.executable, "-c", _SCRIPT])
    assert done.returncode == 0, done.stderr
    modules, interpreter = done.stdout.splitlines()[:2]
    loaded = set(modules.split())
    assert "ui.main_window" in loaded
    assert [name for name in _LATE if name in loaded] == []
    n_left_out, give_way_s = map(float, interpreter.split())
    assert n_left_out > 10_000 and give_way_s < 0.001, "app.interpreter favours the window from then on"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["--verbose"], True),
        (["open", "a.pdf"], True),
        (["--version"], True),
        (["ask", "open"], False),
        (["--help"], False),
        (["open", "--help"], False),
        (["nonsense"], False),
    ],
)
def test_only_other_commands_import_the_command_line(arguments: list[str], expected: bool) -> None:
    assert _opens_window(arguments) is expected
