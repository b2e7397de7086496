"""Long pasted text as a source: a file among the workspaces, read as any other."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app import paths


def save_pasted(text: str, workspace_id: int, name: str, now: datetime) -> Path:
    """Write the text to a file of its own in the workspace's folder and return the file.

    Raises:
        OSError: the folder cannot be written, or the disk is full.
    """
    folder = paths.workspaces_dir() / "pasted" / str(workspace_id)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name} {now:%Y-%m-%d %H.%M.%S}.txt"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{name} {now:%Y-%m-%d %H.%M.%S} {number}.txt"
    path.write_text(text, encoding="utf-8")
    return path
