"""Where Unabridged keeps its files. One variable, `UNABRIDGED_HOME`, moves all of them.

The functions only name folders; whoever writes there makes them.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_APP_NAME = "unabridged"


def home() -> Path:
    """Return the folder of the user's data: workspaces, models, the store."""
    moved = _moved_home()
    return moved if moved else platformdirs.user_data_path(_APP_NAME, appauthor=False)


def models_dir() -> Path:
    """Return the folder of model files, assembled or downloaded."""
    return home() / "models"


def store_dir() -> Path:
    """Return the folder of what was read: the prefix blocks (`--store` moves it)."""
    return home() / "store"


def summaries_dir() -> Path:
    """Return the folder of summaries of periods that are closed."""
    return home() / "summaries"


def workspaces_dir() -> Path:
    """Return the folder of saved workspaces."""
    return home() / "workspaces"


def cache_dir() -> Path:
    """Return the folder of what can be made again: tokenizer tables, thumbnails, preflight results."""
    moved = _moved_home()
    return moved / "cache" if moved else platformdirs.user_cache_path(_APP_NAME, appauthor=False)


def readings_dir() -> Path:
    """Return the folder of the documents' text as it came out of files (`--no-store` keeps none)."""
    return cache_dir() / "readings"


def logs_dir() -> Path:
    """Return the folder of logs and crash reports."""
    moved = _moved_home()
    return moved / "logs" if moved else platformdirs.user_log_path(_APP_NAME, appauthor=False)


def _moved_home() -> Path | None:
    value = os.environ.get("UNABRIDGED_HOME", "").strip()
    return Path(value).expanduser().absolute() if value else None
