"""Reviews on disk: one SQLite file. What is finished is saved at once and survives kill -9.

Cells of the command line are kept by what decides them (contents, model, window, settings); those of
the window by workspace, with the user's marks beside them in a table of their own.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from app import paths
from app.review.grid import CellKey
from app.review.model import Cell, Mark, State, cell_from_json, cell_to_json

#: Each script brings the file from its index to the next version. Never edit one that was released.
_MIGRATIONS = (
    """
    CREATE TABLE kept_cell (
        run TEXT NOT NULL,
        question_id TEXT NOT NULL,
        cell TEXT NOT NULL,
        PRIMARY KEY (run, question_id)
    );
    CREATE TABLE cell (
        workspace_id INTEGER NOT NULL,
        pack_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        question_id TEXT NOT NULL,
        cell TEXT NOT NULL,
        PRIMARY KEY (workspace_id, pack_id, subject, question_id)
    );
    CREATE TABLE mark (
        workspace_id INTEGER NOT NULL,
        pack_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        question_id TEXT NOT NULL,
        answer TEXT NOT NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        is_checked INTEGER NOT NULL,
        PRIMARY KEY (workspace_id, pack_id, subject, question_id)
    );
    CREATE TABLE setting (
        workspace_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (workspace_id, name)
    );
    """,
)
_TABLES = ("cell", "mark", "setting")


class SavedError(Exception):
    """The file of reviews cannot be used; the message says what to do."""


def run_key(content_sha256: str, model_sha256: str, window: int, settings: str) -> str:
    """Return the key of one subject's answers: another model, window or way of asking is another run."""
    parts = "\0".join((content_sha256, model_sha256, str(window), settings))
    return hashlib.sha256(parts.encode()).hexdigest()


def default_path() -> Path:
    """Return the file of reviews."""
    return paths.home() / "reviews" / "reviews.sqlite"


class SavedReviews:
    """All saved reviews. Usable from several threads; every call is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it. Raises SavedError."""
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA secure_delete = ON")  # what is deleted is gone from the file too
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            for number, script in enumerate(_MIGRATIONS[version:], start=version + 1):
                self._db.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")
        except (OSError, sqlite3.Error) as error:
            raise SavedError(
                f"The reviews in {path} cannot be opened: move the file away and start again."
            ) from error
        if version > len(_MIGRATIONS):
            raise SavedError(
                "The reviews were saved by a newer version of Unabridged: update it to open them."
            )

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # --- command line -------------------------------------------------------------------------

    def kept(self, run: str) -> dict[str, Cell]:
        """Return the finished cells of a run by question id."""
        rows = self._rows("SELECT question_id, cell FROM kept_cell WHERE run = ?", run)
        return {question_id: cell for question_id, text in rows if (cell := cell_from_json(text))}

    def keep(self, run: str, cell: Cell) -> None:
        """Save a finished cell of a run."""
        self._do(
            "INSERT OR REPLACE INTO kept_cell VALUES (?, ?, ?)", run, cell.question_id, cell_to_json(cell)
        )

    def forget_kept(self) -> int:
        """Delete all that the command line kept; returns the number of cells."""
        ((count,),) = self._rows("SELECT count(*) FROM kept_cell")
        self._do("DELETE FROM kept_cell")
        return int(count)

    # --- workspaces ---------------------------------------------------------------------------

    def cells(self, workspace_id: int, pack_id: str) -> dict[CellKey, Cell]:
        """Return a workspace's cells of a pack."""
        sql = "SELECT subject, question_id, cell FROM cell WHERE workspace_id = ? AND pack_id = ?"
        rows = self._rows(sql, workspace_id, pack_id)
        return {(subject, one): cell for subject, one, text in rows if (cell := cell_from_json(text))}

    def save_cell(self, workspace_id: int, pack_id: str, cell: Cell) -> None:
        """Save a finished cell."""
        values = (workspace_id, pack_id, cell.subject, cell.question_id, cell_to_json(cell))
        self._do("INSERT OR REPLACE INTO cell VALUES (?, ?, ?, ?, ?)", *values)

    def marks(self, workspace_id: int, pack_id: str) -> dict[CellKey, Mark]:
        """Return what the user said of cells."""
        sql = (
            "SELECT subject, question_id, answer, state, note, is_checked FROM mark"
            " WHERE workspace_id = ? AND pack_id = ?"
        )
        return {
            (subject, one): Mark(answer, State(state) if state else None, note, bool(is_checked))
            for subject, one, answer, state, note, is_checked in self._rows(sql, workspace_id, pack_id)
        }

    def save_mark(self, workspace_id: int, pack_id: str, key: CellKey, mark: Mark) -> None:
        """Save what the user says of a cell; an empty mark deletes it."""
        if mark.is_empty:
            where = "workspace_id = ? AND pack_id = ? AND subject = ? AND question_id = ?"
            self._do(f"DELETE FROM mark WHERE {where}", workspace_id, pack_id, *key)
            return
        values = (mark.answer, mark.state or "", mark.note, int(mark.is_checked))
        sql = "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        self._do(sql, workspace_id, pack_id, *key, *values)

    def delete_answers(self, workspace_id: int, pack_id: str) -> None:
        """Delete a workspace's cells and marks of a pack."""
        for table in ("cell", "mark"):
            self._do(f"DELETE FROM {table} WHERE workspace_id = ? AND pack_id = ?", workspace_id, pack_id)

    def setting(self, workspace_id: int, name: str) -> str:
        """Return a setting of a workspace's review, empty where there is none."""
        sql = "SELECT value FROM setting WHERE workspace_id = ? AND name = ?"
        rows = self._rows(sql, workspace_id, name)
        return str(rows[0][0]) if rows else ""

    def save_setting(self, workspace_id: int, name: str, value: str) -> None:
        """Save a setting of a workspace's review: its pack, its playbook."""
        self._do("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", workspace_id, name, value)

    def keep_only(self, workspace_ids: Collection[int]) -> None:
        """Delete the reviews of workspaces that are gone."""
        marks = ",".join("?" * len(workspace_ids))
        for table in _TABLES:
            self._do(f"DELETE FROM {table} WHERE workspace_id NOT IN ({marks})", *workspace_ids)

    # --- helpers ------------------------------------------------------------------------------

    def _rows(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        with self._lock, closing(self._db.execute(sql, values)) as cursor:
            return cursor.fetchall()

    def _do(self, sql: str, *values: object) -> None:
        with self._lock:
            self._db.execute(sql, values)
