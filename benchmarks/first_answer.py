"""The walking skeleton's figures: first words, overhead over raw loops, start of the window, its stalls.

    uv run python -m benchmarks.first_answer [--tokens 2048] [--part overhead|answer|window|stall]

Needs the starter model (it is put together on first use). Quote ratios from one run: seconds depend
on the machine and on whoever shares it. "Raw" is the same batches through `llama_decode` with nothing
around it, in the same process and alternating with ours.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from app import paths
from app.cli.demo import QUESTIONS, SAMPLE, SAMPLES
from engine.answering import Question
from engine.blocks import batch_ends
from engine.cancel import CancelFlag
from engine.events import AnswerDone, AnswerText
from engine.installed import STARTER_ALIAS, find_model
from engine.llama import Context, ContextSettings, IntArray, Model
from engine.session import Session

N_GENERATED = 64
N_ROUNDS = 3
N_FILES = 2_000


def raw_prefill(context: Context, tokens: IntArray) -> float:
    """Evaluate the tokens batch by batch; returns seconds."""
    context.drop(0)
    start, began = 0, time.perf_counter()
    for end in batch_ends(len(tokens), [], context.settings.n_batch):
        n_tokens = end - start
        positions = np.arange(start, end, dtype=np.int32)
        context.decode(
            tokens[start:end], positions, np.zeros(n_tokens, np.int32), np.zeros(n_tokens, np.bool_)
        )
        start = end
    return time.perf_counter() - began


def raw_decode(context: Context, n_prefix: int, first: int) -> float:
    """Generate greedily with nothing but decode and argmax; returns seconds for N_GENERATED tokens."""
    zero, wanted, token = np.zeros(1, np.int32), np.ones(1, np.bool_), first
    began = time.perf_counter()
    for position in range(n_prefix, n_prefix + N_GENERATED):
        context.decode(np.asarray([token], np.int32), np.asarray([position], np.int32), zero, wanted)
        token = int(context.logits(0).argmax())
    return time.perf_counter() - began


def session_decode(session: Session) -> float:
    """Generate through `Session.ask`; returns seconds for N_GENERATED tokens after the first."""
    cancel, first = CancelFlag(), 0.0
    for event in session.ask(Question("q", (700,), max_tokens=N_GENERATED + 1), cancel):
        if isinstance(event, AnswerText) and not first:
            first = time.perf_counter()
        if isinstance(event, AnswerDone):
            return (time.perf_counter() - first) * N_GENERATED / max(1, len(event.token_ids) - 1)
    raise AssertionError("no answer")


def overhead(n_tokens: int) -> None:
    """Compare reading and answering with raw loops, alternating, medians of the rounds."""
    model = Model(find_model(STARTER_ALIAS, paths.models_dir()).path)
    settings = ContextSettings(n_ctx=n_tokens + 1024, n_seq_max=4)
    tokens = np.random.default_rng(0).integers(1000, 100_000, n_tokens).astype(np.int32)
    times: dict[str, list[float]] = {"raw prefill": [], "read": [], "raw decode": [], "ask": []}
    for _ in range(N_ROUNDS):
        context = Context(model, settings)
        times["raw prefill"].append(raw_prefill(context, tokens))
        times["raw decode"].append(raw_decode(context, n_tokens, 700))
        context.close()
        session = Session(model, settings)
        began = time.perf_counter()
        for _event in session.read(tokens, [], CancelFlag()):
            pass
        times["read"].append(time.perf_counter() - began)
        times["ask"].append(session_decode(session))
        session.close()
    model.close()
    for raw, ours, n in (("raw prefill", "read", n_tokens), ("raw decode", "ask", N_GENERATED)):
        ratios = [a / b for a, b in zip(times[raw], times[ours], strict=True)]
        best = min(times[raw]) / min(times[ours])
        speeds = [n / statistics.median(times[name]) for name in (ours, raw)]
        print(f"{ours}: {speeds[0]:.1f} tokens/s, {raw}: {speeds[1]:.1f}")
        print(f"  of the raw speed: median {statistics.median(ratios):.3f}, best against best {best:.3f}")


def answer() -> None:
    """Time to first word of the demo's question: cold, warm, and after a restart."""
    with tempfile.TemporaryDirectory() as store:
        command = [sys.executable, "-m", "app", "ask", str(SAMPLES / SAMPLE), "--store", store, "--json"]
        command += [part for question in QUESTIONS[:2] for part in ("-q", question)]
        for name in ("cold", "after a restart"):
            began = time.perf_counter()
            lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            events = [json.loads(line) for line in lines.splitlines()]
            read, first, second = events[1], events[2], events[3]
            print(
                f"{name}: {time.perf_counter() - began:.1f} s in all;"
                f" {read['tokens_evaluated']} tokens read in {read['seconds']} s;"
                f" first word {first['time_to_first_token_s']} s,"
                f" question 2 {second['time_to_first_token_s']} s after {second['tokens_evaluated']} tokens"
            )


_WINDOW = """
import time
import ui.run
from app.__main__ import main
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.objectName() == "topBar":
            QTimer.singleShot(0, self.done)
        return False

    def done(self):
        if self.application.topLevelWindows():
            print(time.time(), flush=True)
            self.application.quit()

watch, make = Watch(), ui.run._make_application

def watched_application(*preferences):
    watch.application = make(*preferences)
    watch.application.installEventFilter(watch)
    return watch.application

ui.run._make_application = watched_application
main([])
"""


def window() -> None:
    """From the start of the process to a painted window, an empty home first, then with a workspace."""
    home = tempfile.mkdtemp()
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "UNABRIDGED_HOME": home}
    seconds = []
    for _ in range(7):
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _WINDOW], capture_output=True, text=True, env=environment, check=True
        )
        seconds.append(float(done.stdout.split()[0]) - began)
    print(
        f"window painted after: first start {seconds[0]:.2f} s,"
        f" later median {statistics.median(seconds[1:]):.2f} s, longest {max(seconds[1:]):.2f} s"
    )


def stall() -> None:
    """Print the GUI thread's gaps between 5 ms ticks while the engine reads a contract and answers.

    Then while 2,000 small files are added, and while it does both at the same time.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings

    from app.controller import Controller
    from app.local_model import LocalModel
    from app.states import SourceState, TurnState
    from app.workspaces import Workspaces
    from ingest.runner import Runner
    from ui.main_window import MainWindow
    from ui.run import _make_application, make_context

    home = Path(tempfile.mkdtemp())
    found = find_model(STARTER_ALIAS, paths.models_dir())
    app = _make_application()
    model = LocalModel(found.path, found.name, paths.cache_dir(), None, 8192)
    controller = Controller(model, lambda: Runner(home / "readings"))
    workspaces = Workspaces(home / "w.sqlite")
    context = make_context(controller, workspaces, None)
    shown = MainWindow(context, QSettings(str(home / "w.ini"), QSettings.Format.IniFormat))
    shown.show()
    context.keeper.start([SAMPLES / SAMPLE], "Workspace")
    controller.open_model()
    _spin(app, lambda: controller.can_read)
    files, more = (_many_files(home / name) for name in ("many", "more"))

    def answered() -> bool:
        return bool(controller.turns) and controller.turns[-1].state in (TurnState.DONE, TurnState.STOPPED)

    def ingested() -> bool:
        return all(source.state is not SourceState.WAITING for source in controller.sources)

    with _gaps("while reading and answering"):
        controller.ask(QUESTIONS[0])
        _spin(app, answered)
    with _gaps("while adding 2,000 files"):
        controller.add_paths([files])
        _spin(app, ingested)
        _spin(app, lambda: bool(controller.plan and len(controller.plan.entries) > N_FILES))
    with _gaps("while reading what now fits and adding 2,000 more"):
        controller.read()
        controller.add_paths([more])
        _spin(app, lambda: ingested() and not controller.is_reading)
    shown.close()
    workspaces.close()


def _many_files(folder: Path) -> Path:
    """Write a folder of notes, a hundred to each folder below."""
    for number in range(N_FILES):
        path = folder / f"{number // 100:02}" / f"note-{number:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Note {number} of {folder.name}.\n\nIt says that invoice {number} was paid.\n" * 3)
    return folder


@contextmanager
def _gaps(when: str) -> Iterator[None]:
    """Print the 99th percentile and the longest of the times between two ticks of the GUI thread."""
    from PySide6.QtCore import QTimer

    gaps_s: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps_s.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    yield
    timer.stop()
    ordered = sorted(gaps_s)
    p99 = ordered[int(len(ordered) * 0.99)]
    print(
        f"GUI gaps {when} ({sum(gaps_s):.1f} s): p99 {p99 * 1e3:.0f} ms, longest {ordered[-1] * 1e3:.0f} ms",
        flush=True,
    )


def _spin(app: object, done: Callable[[], bool]) -> None:
    while not done():
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.0005)


def main() -> None:
    """Run one part, or all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, default=2048)
    parser.add_argument("--part", choices=["overhead", "answer", "window", "stall"])
    args = parser.parse_args()
    parts: dict[str, Callable[[], None]] = {
        "overhead": lambda: overhead(args.tokens),
        "answer": answer,
        "window": window,
        "stall": stall,
    }
    for name, run in parts.items():
        if args.part in (None, name):
            run()


if __name__ == "__main__":
    main()
