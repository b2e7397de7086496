"""kill -9 while an answer streams: what was said up to a second before is there at the next start."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from app.workspaces import Workspaces
from tests.fixtures.children import child

_PIECES_PER_S = 100
_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from app.controller import Controller
from app.workspace_keeper import WorkspaceKeeper
from app.workspaces import Workspaces
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench

app = QCoreApplication([])
folder = Path(sys.argv[1])
workbench = FakeWorkbench(pieces=("word ",) * 100_000, seconds_per_step=0.01, n_steps=1)
controller = Controller(workbench, FakeReader)
keeper = WorkspaceKeeper(controller, Workspaces(folder / "w.sqlite"))
controller.turn_changed.connect(lambda i: print(controller.turns[i].text.count("word"), flush=True))
controller.plan_changed.connect(lambda: controller.can_ask and controller.ask("Tell me everything"))
keeper.start([folder / "contract.txt"], "Workspace")
controller.open_model()
app.exec()
"""


def test_kill_loses_at_most_the_last_second_of_a_streaming_answer(tmp_path: Path) -> None:
    (tmp_path / "contract.txt").write_text("This Agreement is governed by the laws of Kansas.")
    n_shown, first_s = 0, 0.0
    with child([sys.executable, "-c", _CHILD, tmp_path], stdout=subprocess.PIPE, bufsize=1) as window:
        assert window.stdout
        for line in window.stdout:
            n_shown = int(line)
            first_s = first_s or time.monotonic()
            if time.monotonic() - first_s > 2.5:
                break
        window.send_signal(signal.SIGKILL)
        n_shown = max([n_shown, *(int(line) for line in window.stdout if line.endswith("\n"))])
    workspaces = Workspaces(tmp_path / "w.sqlite")
    [info] = workspaces.listed()
    [conversation] = workspaces.conversations(info.id)
    [turn] = workspaces.turns(conversation.id)
    workspaces.close()
    assert turn.question == "Tell me everything"
    n_saved = turn.text.count("word")
    assert n_saved > 0 and n_shown - n_saved <= 1.2 * _PIECES_PER_S
