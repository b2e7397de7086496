"""The window's models: which there are, what fits, what is being downloaded. GUI thread only."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from app.download_bridge import DownloadBridge, DownloadProgress, GetModel, StopDownload
from app.messages import Event, Failed, Finished, Progress, new_id
from app.model_scan import AddModel, ModelAdded, ModelsSeen, RemoveModel, ScanBridge, ScanModels
from app.network import NetworkSettings, network_settings, store_network
from engine.catalog import CatalogFile, CatalogModel
from ingest.model import Document


class DownloadState(StrEnum):
    """Where a download stands."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class Download:
    """A file on its way; one that was paused is none, its bytes are in the comparison."""

    request: GetModel
    progress: DownloadProgress
    state: DownloadState = DownloadState.WAITING


class ModelLibrary(QObject):
    """Scans, downloads, adds and removes models. `home` is the folder of the user's data."""

    #: The comparison is new, or something about a download changed.
    changed = Signal()
    #: A file was checked and added: a `ModelAdded`.
    added = Signal(object)
    #: A download is whole: the model's id.
    fetched = Signal(str)
    noticed = Signal(object)

    def __init__(self, home: Path, models_dir: Path, cache_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self.seen: ModelsSeen | None = None
        self.downloads: dict[str, Download] = {}
        self._documents: tuple[Document, ...] = ()
        self._scan_id = ""
        self._scan_stale = False
        self._scans = ScanBridge(models_dir, cache_dir, self)
        self._fetches = DownloadBridge(models_dir, self.network, self)
        self._scans.happened.connect(self._on_scan)
        self._fetches.happened.connect(self._on_download)

    # --- what the widgets ask -----------------------------------------------------------------

    def network(self) -> NetworkSettings:
        """Return how downloads may reach the net now. Called from the download thread too."""
        return network_settings(self._home)

    def change_network(self, settings: NetworkSettings) -> None:
        """Keep other network settings; offline mode pauses what is under way."""
        store_network(self._home, settings)
        if settings.offline:
            for model_id in list(self.downloads):
                self.pause(model_id)
        self.changed.emit()

    def scan(self, documents: Sequence[Document] | None = None) -> None:
        """Compare anew; `documents` are what the recommendation is for, None for the same as before."""
        if documents is not None:
            self._documents = tuple(documents)
        self._scan_stale = bool(self._scan_id)
        if self._scan_id:
            return
        self._scan_id = new_id()
        self._scans.submit(ScanModels(self._scan_id, threading.Event(), self._documents))

    def get(self, model: CatalogModel, file: CatalogFile, *, accepted_licence: str) -> None:
        """Download a file, or go on with it; the licence was shown and accepted."""
        if model.id in self.downloads:
            return
        request = GetModel(new_id(), StopDownload(), model, file, accepted_licence)
        self.downloads[model.id] = Download(request, DownloadProgress(0, file.n_bytes or 0))
        self._fetches.submit(request)
        self.changed.emit()

    def pause(self, model_id: str) -> None:
        """Stop a download; what came is kept."""
        if (download := self.downloads.get(model_id)) is not None:
            self.downloads[model_id] = replace(download, state=DownloadState.STOPPING)
            download.request.cancel.set()
            self.changed.emit()

    def cancel(self, model_id: str) -> None:
        """Stop a download and delete what came."""
        if (download := self.downloads.get(model_id)) is not None:
            self.downloads[model_id] = replace(download, state=DownloadState.STOPPING)
            download.request.cancel.discard()
            self.changed.emit()

    def add_file(self, path: Path) -> None:
        """Check a GGUF file and remember it; `added` or `noticed` follows."""
        self._scans.submit(AddModel(new_id(), threading.Event(), path))

    def remove(self, model_id: str) -> None:
        """Delete a model, or forget a user's own file; the comparison follows."""
        self._remove(model_id, with_files=True)

    @Slot()
    def shut_down(self) -> None:
        """Pause downloads and wait for the threads."""
        self._fetches.shut_down()
        self._scans.shut_down()

    # --- events -------------------------------------------------------------------------------

    @Slot(object)
    def _on_scan(self, event: Event) -> None:
        if event.request_id == self._scan_id:
            self._scan_id = ""
            if self._scan_stale:
                self.scan()
        match event:
            case Finished(value=ModelsSeen() as seen):
                self.seen = seen
                self.changed.emit()
            case Finished(value=ModelAdded() as added):
                self.added.emit(added)
                self.scan()
            case Finished():
                self.scan()
            case Failed(notice=notice):
                self.noticed.emit(notice)

    @Slot(object)
    def _on_download(self, event: Event) -> None:
        model_id = next((i for i, d in self.downloads.items() if d.request.id == event.request_id), None)
        if model_id is None:
            return
        download = self.downloads[model_id]
        if isinstance(event, Progress):
            state = DownloadState.RUNNING if download.state is DownloadState.WAITING else download.state
            progress = cast(DownloadProgress, event.value)
            self.downloads[model_id] = replace(download, progress=progress, state=state)
            self.changed.emit()
            return
        del self.downloads[model_id]
        self.changed.emit()
        if isinstance(event, Failed):
            self.noticed.emit(event.notice)
        elif isinstance(event, Finished):
            self.fetched.emit(model_id)
        elif download.request.cancel.control.discards:  # one that never began has deleted nothing
            self._remove(model_id, with_files=False)
        self.scan()

    def _remove(self, model_id: str, *, with_files: bool) -> None:
        row = next((row for row in self.seen.rows if row.id == model_id), None) if self.seen else None
        if row is not None:
            kept = row if with_files else replace(row, refs=())
            self._scans.submit(RemoveModel(new_id(), threading.Event(), kept))
