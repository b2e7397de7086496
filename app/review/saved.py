"""Reviews on disk: what is finished is saved at once and survives kill -9.

The window's reviews are in the workspaces' file and go with their workspace; the user's marks are in a
table of their own. The command line keeps its answers in a file of its own, by what decides them
(contents, model, window, settings), so that a stopped command goes on.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from app import paths
from app.json_text import dumps
from app.review.grid import CellKey
from app.review.model import Cell, Mark, State, cell_from_json, cell_to_json

_KEPT_SCHEMA = """
    CREATE TABLE IF NOT EXISTS kept_cell (
        run TEXT NOT NULL,
        question_id TEXT NOT NULL,
        cell TEXT NOT NULL,
        PRIMARY KEY (run, question_id)
    );
"""


_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "foreign_keys = ON",
    "secure_delete = ON",  # what is deleted is gone from the file too
)


class SavedError(Exception):
    """The file of reviews cannot be used; the message says what to do."""


def run_key(content_sha256: str, model_sha256: str, window: int, settings: str) -> str:
    """Return the key of one subject's answers: another model, window or way of asking is another run."""
    parts = "\0".join((content_sha256, model_sha256, str(window), settings))
    return hashlib.sha256(parts.encode()).hexdigest()


def default_path() -> Path:
    """Return the file of reviews."""
    return paths.home() / "reviews" / "reviews.sqlite"


class _File:
    """A SQLite file. Usable from several threads; every call is one transaction."""

    def __init__(self, path: Path, schema: str = "") -> None:
        """Open the file, or make it. Raises SavedError."""
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            for pragma in _PRAGMAS:
                self._db.execute(f"PRAGMA {pragma}")
            self._db.executescript(schema)
        except (OSError, sqlite3.Error) as error:
            raise SavedError(
                f"The reviews in {path} cannot be opened: move the file away and start again."
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _rows(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        with self._lock, closing(self._db.execute(sql, values)) as cursor:
            return cursor.fetchall()

    def _do(self, sql: str, *values: object) -> None:
        with self._lock:
            self._db.execute(sql, values)


class KeptCells(_File):
    """The answers of the command line; without a path they are kept until the command ends."""

    def __init__(self, path: Path | None) -> None:
        """Open the file, or make it. Raises SavedError."""
        super().__init__(path or Path(":memory:"), _KEPT_SCHEMA)

    def kept(self, run: str) -> dict[str, Cell]:
        """Return the finished cells of a run by question id."""
        rows = self._rows("SELECT question_id, cell FROM kept_cell WHERE run = ?", run)
        return {question_id: cell for question_id, text in rows if (cell := cell_from_json(text))}

    def earlier(self, subject: str, content_sha256: str) -> list[Cell]:
        """Return the cells of all runs over a subject or over the same contents, the oldest first."""
        # A key may hold a NUL, at which SQLite's JSON functions end a text.
        named = f'"subject": {dumps(subject)}'
        sql = "SELECT cell FROM kept_cell WHERE instr(cell, ?) OR instr(cell, ?) ORDER BY rowid"
        rows = self._rows(sql, named, f'"content_sha256": "{content_sha256}"')
        return [cell for (text,) in rows if (cell := cell_from_json(text))]

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


class SavedReviews(_File):
    """The reviews of the workspaces, in the file that `app.workspaces.Workspaces` has made."""

    def cells(self, workspace_id: int, pack_id: str) -> dict[CellKey, Cell]:
        """Return a workspace's cells of a pack."""
        sql = "SELECT subject, question_id, cell FROM review_cell WHERE workspace_id = ? AND pack_id = ?"
        rows = self._rows(sql, workspace_id, pack_id)
        return {(subject, one): cell for subject, one, text in rows if (cell := cell_from_json(text))}

    def save_cell(self, workspace_id: int, pack_id: str, cell: Cell) -> None:
        """Save a finished cell; one of a workspace that was deleted meanwhile is dropped."""
        values = (workspace_id, pack_id, cell.subject, cell.question_id, cell_to_json(cell))
        sql = (
            "INSERT OR REPLACE INTO review_cell SELECT ?1, ?2, ?3, ?4, ?5"
            " WHERE EXISTS (SELECT 1 FROM workspace WHERE id = ?1)"
        )
        self._do(sql, *values)

    def marks(self, workspace_id: int, pack_id: str) -> dict[CellKey, Mark]:
        """Return what the user said of cells."""
        sql = (
            "SELECT subject, question_id, answer, state, note, is_checked FROM review_mark"
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
            self._do(f"DELETE FROM review_mark WHERE {where}", workspace_id, pack_id, *key)
            return
        values = (mark.answer, mark.state or "", mark.note, int(mark.is_checked))
        sql = "INSERT OR REPLACE INTO review_mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        self._do(sql, workspace_id, pack_id, *key, *values)

    def delete_answers(self, workspace_id: int, pack_id: str) -> None:
        """Delete a workspace's cells and marks of a pack."""
        for table in ("review_cell", "review_mark"):
            self._do(f"DELETE FROM {table} WHERE workspace_id = ? AND pack_id = ?", workspace_id, pack_id)

    def setting(self, workspace_id: int, name: str) -> str:
        """Return a setting of a workspace's review, empty where there is none."""
        sql = "SELECT value FROM review_setting WHERE workspace_id = ? AND name = ?"
        rows = self._rows(sql, workspace_id, name)
        return str(rows[0][0]) if rows else ""

    def save_setting(self, workspace_id: int, name: str, value: str) -> None:
        """Save a setting of a workspace's review: its pack, its playbook."""
        self._do("INSERT OR REPLACE INTO review_setting VALUES (?, ?, ?)", workspace_id, name, value)

    def has_cells(self, workspace_id: int, pack_id: str) -> bool:
        """Tell whether a workspace has answers to a pack."""
        sql = "SELECT 1 FROM review_cell WHERE workspace_id = ? AND pack_id = ? LIMIT 1"
        return bool(self._rows(sql, workspace_id, pack_id))
