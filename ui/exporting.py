"""Writing a file that the user named: over no source, and a notice says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.controller import Controller
from app.messages import Notice
from ui.said import said

translate = QCoreApplication.translate


def write_export(controller: Controller, path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make the file unless that is one of the sources or cannot be."""
    from app.exports.errors import ExportError, cannot_write
    from app.exports.write import check_place

    try:
        check_place(path, source_files(controller))
        write(path)
    except (ExportError, ValueError) as error:
        controller.noticed.emit(Notice(said(str(error))))
    except OSError as error:
        controller.noticed.emit(Notice(said(cannot_write(path, error))))
    else:
        text = translate("Export", "Written to %1").replace("%1", str(path))
        controller.noticed.emit(Notice(text, is_good=True))


def source_files(controller: Controller) -> list[str | Path]:
    """Return what no export may write over: the sources, read or not, and the files in them."""
    return [source.path for source in controller.sources] + [one.path for one in controller.documents]
