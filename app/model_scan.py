"""Looks at models and machine away from the window: comparing, checking a file, removing one."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.comparison import ModelRow, comparison
from app.getting import discard_unfinished
from app.messages import Finished, Request
from app.recommend import Recommendation, recommend
from app.worker_thread import Steps, Worker, WorkerThread
from engine.hardware import look
from engine.installed import ModelRef, add_model, installed_models, remove_model
from engine.validation import validate_model
from ingest.model import Document


@dataclass(frozen=True, slots=True)
class ScanModels:
    """Compare all models and rank what fits, for these documents where there are any."""

    id: str
    cancel: threading.Event
    documents: tuple[Document, ...] = ()
    window: int | None = None


@dataclass(frozen=True, slots=True)
class AddModel:
    """Check a GGUF file and remember it."""

    id: str
    cancel: threading.Event
    path: Path


@dataclass(frozen=True, slots=True)
class RemoveModel:
    """Delete a model's files and what came of an unfinished download, or forget a user's own file."""

    id: str
    cancel: threading.Event
    row: ModelRow


@dataclass(frozen=True, slots=True)
class ModelsSeen:
    """What a scan found."""

    rows: tuple[ModelRow, ...]
    recommendation: Recommendation


@dataclass(frozen=True, slots=True)
class ModelAdded:
    """A file that was checked. `remarks` are sentences about what will not work as well as it could."""

    ref: ModelRef
    remarks: tuple[str, ...]


class ScanWorker(Worker):
    """Reads heads of files and asks the system for its memory."""

    def __init__(self, models_dir: Path, cache_dir: Path) -> None:
        super().__init__()
        self._models_dir = models_dir
        self._cache_dir = cache_dir

    def perform(self, request: Request) -> Steps:
        """Scan, add or remove."""
        yield from ()
        match request:
            case ScanModels():
                return Finished(request.id, self._scan(request.documents, request.window))
            case AddModel():
                report = validate_model(request.path)
                ref = add_model(request.path, self._models_dir)
                return Finished(request.id, ModelAdded(ref, report.remarks))
            case RemoveModel():
                self._remove(request.row)
                return Finished(request.id)
        raise TypeError(type(request).__name__)

    def _scan(self, documents: Sequence[Document], window: int | None) -> ModelsSeen:
        found = recommend(
            documents,
            window=window,
            hardware=look(self._models_dir),
            models_dir=self._models_dir,
            cache_dir=self._cache_dir,
            counts=False,
        )
        rows = comparison(installed_models(self._models_dir), self._models_dir, found.speeds)
        return ModelsSeen(rows, found)

    def _remove(self, row: ModelRow) -> None:
        if row.model is not None:
            discard_unfinished(row.model, self._models_dir)
        for ref in row.refs:
            remove_model(str(ref.path), self._models_dir)


class ScanBridge(WorkerThread):
    """The window's end of the thread that looks at models."""

    def __init__(self, models_dir: Path, cache_dir: Path, parent: QObject | None = None) -> None:
        super().__init__("models", ScanWorker(models_dir, cache_dir), parent)
