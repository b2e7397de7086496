"""Workspaces on disk: one SQLite file that survives kill -9 and grows by migrations."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.model import well_formed

#: Each script brings the file from its index to the next version. Never edit one that was released.
_MIGRATIONS = (
    """
    CREATE TABLE workspace (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        opened_at REAL NOT NULL
    );
    CREATE TABLE source (
        workspace_id INTEGER NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        path TEXT NOT NULL,
        PRIMARY KEY (workspace_id, position)
    );
    CREATE TABLE choice (
        workspace_id INTEGER NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
        document TEXT NOT NULL,
        mode TEXT,
        pinned INTEGER NOT NULL,
        PRIMARY KEY (workspace_id, document)
    );
    CREATE TABLE conversation (
        id TEXT PRIMARY KEY,
        workspace_id INTEGER NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        changed_at REAL NOT NULL
    );
    CREATE TABLE turn (
        id TEXT PRIMARY KEY,
        conversation_id TEXT NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        question TEXT NOT NULL,
        text TEXT NOT NULL,
        state TEXT NOT NULL,
        answer TEXT NOT NULL
    );
    CREATE INDEX turn_of ON turn(conversation_id, position);
    CREATE INDEX conversation_of ON conversation(workspace_id, changed_at);
    """,
    """
    ALTER TABLE source ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
    """,
    """
    CREATE TABLE preference (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    """,
    """
    ALTER TABLE workspace ADD COLUMN read_state TEXT NOT NULL DEFAULT '{}';
    """,
    """
    CREATE TABLE summary (
        workspace_id INTEGER PRIMARY KEY REFERENCES workspace(id) ON DELETE CASCADE,
        value TEXT NOT NULL
    );
    """,
    """
    CREATE TABLE review_cell (
        workspace_id INTEGER NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
        pack_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        question_id TEXT NOT NULL,
        cell TEXT NOT NULL,
        PRIMARY KEY (workspace_id, pack_id, subject, question_id)
    );
    CREATE TABLE review_mark (
        workspace_id INTEGER NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
        pack_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        question_id TEXT NOT NULL,
        answer TEXT NOT NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        is_checked INTEGER NOT NULL,
        PRIMARY KEY (workspace_id, pack_id, subject, question_id)
    );
    CREATE TABLE review_setting (
        workspace_id INTEGER NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (workspace_id, name)
    );
    """,
)


_NO_OPTIONS: Mapping[Path, str] = {}


class WorkspaceError(Exception):
    """The file of workspaces cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class WorkspaceInfo:
    """One line of the list of workspaces."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class SavedChoice:
    """How a document enters the window. `document` is `app.planner.key_of`; `mode` None is automatic."""

    document: str
    mode: str | None
    pinned: bool


@dataclass(frozen=True, slots=True)
class SavedConversation:
    """One line of the list of conversations."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class SavedTurn:
    """A question and what became of it. `answer` is JSON: the figures and citations of the answer."""

    id: str
    question: str
    text: str
    state: str
    answer: str = "{}"


class Workspaces:
    """All workspaces of a user. One thread at a time; every call is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it. Raises WorkspaceError."""
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None)
            # With a write-ahead log a killed process loses no finished transaction.
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA foreign_keys = ON")
            self._migrate()
        except (OSError, sqlite3.Error) as error:
            raise WorkspaceError(
                f"The workspaces in {path} cannot be opened: move the file away and start again."
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # --- workspaces ---------------------------------------------------------------------------

    def create(self, name: str) -> int:
        """Make an empty workspace and return its id."""
        return self._insert("INSERT INTO workspace (name, opened_at) VALUES (?, ?)", name, time.time())

    def listed(self) -> tuple[WorkspaceInfo, ...]:
        """Return all workspaces, the last opened first."""
        rows = self._rows("SELECT id, name FROM workspace ORDER BY opened_at DESC, id DESC")
        return tuple(WorkspaceInfo(*row) for row in rows)

    def touch(self, workspace_id: int) -> None:
        """Note that a workspace was opened now."""
        self._do("UPDATE workspace SET opened_at = ? WHERE id = ?", time.time(), workspace_id)

    def rename(self, workspace_id: int, name: str) -> None:
        """Call a workspace something else."""
        self._do("UPDATE workspace SET name = ? WHERE id = ?", name, workspace_id)

    def delete(self, workspace_id: int) -> None:
        """Delete a workspace with its conversations. The user's files and the store are untouched."""
        self._do("DELETE FROM workspace WHERE id = ?", workspace_id)

    def duplicate(self, workspace_id: int, name: str) -> int:
        """Make a workspace with the same sources and choices and no conversations."""
        copy = self.create(name)
        self.save_sources(copy, self.sources(workspace_id), self.source_options(workspace_id))
        self.save_choices(copy, self.choices(workspace_id))
        return copy

    # --- sources and choices ------------------------------------------------------------------

    def sources(self, workspace_id: int) -> tuple[Path, ...]:
        """Return a workspace's sources in their order."""
        rows = self._rows("SELECT path FROM source WHERE workspace_id = ? ORDER BY position", workspace_id)
        return tuple(Path(os.fsdecode(path)) for (path,) in rows)

    def source_options(self, workspace_id: int) -> dict[Path, str]:
        """Return how the sources are read, as `app.source_options` writes it."""
        rows = self._rows("SELECT path, options FROM source WHERE workspace_id = ?", workspace_id)
        return {Path(os.fsdecode(path)): options for path, options in rows}

    def save_sources(
        self, workspace_id: int, paths: Sequence[Path], options: Mapping[Path, str] = _NO_OPTIONS
    ) -> None:
        """Replace a workspace's sources; a path without options is read by the defaults."""
        rows = [(workspace_id, n, _stored(path), options.get(path, "{}")) for n, path in enumerate(paths)]
        sql = "INSERT INTO source (workspace_id, position, path, options) VALUES (?, ?, ?, ?)"
        self._replace("source", workspace_id, sql, rows)

    def choices(self, workspace_id: int) -> tuple[SavedChoice, ...]:
        """Return what the user decided for single documents."""
        sql = "SELECT document, mode, pinned FROM choice WHERE workspace_id = ? ORDER BY document"
        rows = self._rows(sql, workspace_id)
        return tuple(SavedChoice(document, mode, bool(pinned)) for document, mode, pinned in rows)

    def save_choices(self, workspace_id: int, choices: Iterable[SavedChoice]) -> None:
        """Replace what the user decided."""
        rows = [(workspace_id, c.document, c.mode, int(c.pinned)) for c in choices]
        self._replace("choice", workspace_id, "INSERT INTO choice VALUES (?, ?, ?, ?)", rows)

    def read_state(self, workspace_id: int) -> str:
        """Return what of a workspace was read, as `app.read_state` has it in JSON."""
        rows = self._rows("SELECT read_state FROM workspace WHERE id = ?", workspace_id)
        return str(rows[0][0]) if rows else "{}"

    def save_read_state(self, workspace_id: int, text: str) -> None:
        """Keep what of a workspace was read."""
        self._do("UPDATE workspace SET read_state = ? WHERE id = ?", text, workspace_id)

    # --- conversations ------------------------------------------------------------------------

    def conversations(self, workspace_id: int, search: str = "") -> tuple[SavedConversation, ...]:
        """Return a workspace's conversations, the last changed first; `search` looks into their turns."""
        like = "%" + search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        rows = self._rows(
            """
            SELECT id, title FROM conversation
            WHERE workspace_id = ?1 AND (title LIKE ?2 ESCAPE '\\' OR EXISTS (
                SELECT 1 FROM turn WHERE conversation_id = conversation.id
                AND (question LIKE ?2 ESCAPE '\\' OR text LIKE ?2 ESCAPE '\\')))
            ORDER BY changed_at DESC, rowid DESC
            """,
            workspace_id,
            like,
        )
        return tuple(SavedConversation(*row) for row in rows)

    def save_conversation(self, workspace_id: int, conversation: SavedConversation) -> None:
        """Add a conversation, or rename it."""
        self._do(
            """
            INSERT INTO conversation (id, workspace_id, title, changed_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title
            """,
            conversation.id,
            workspace_id,
            conversation.title,
            time.time(),
        )

    def delete_conversation(self, conversation_id: str) -> None:
        """Delete a conversation with its turns."""
        self._do("DELETE FROM conversation WHERE id = ?", conversation_id)

    def turns(self, conversation_id: str) -> tuple[SavedTurn, ...]:
        """Return a conversation's turns in their order."""
        sql = "SELECT id, question, text, state, answer FROM turn WHERE conversation_id = ? ORDER BY position"
        return tuple(SavedTurn(*row) for row in self._rows(sql, conversation_id))

    def save_turn(self, conversation_id: str, position: int, turn: SavedTurn) -> None:
        """Add a turn in place of those from its position on, or bring it up to date while it grows."""
        with self._db:
            self._db.execute("BEGIN")
            self._db.execute(
                """
                INSERT INTO turn (id, conversation_id, position, question, text, state, answer)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
                text = excluded.text, state = excluded.state, answer = excluded.answer
                """,
                (turn.id, conversation_id, position, turn.question, turn.text, turn.state, turn.answer),
            )
            self._db.execute(
                "DELETE FROM turn WHERE conversation_id = ? AND position >= ? AND id <> ?",
                (conversation_id, position, turn.id),
            )
            self._db.execute(
                "UPDATE conversation SET changed_at = ? WHERE id = ?", (time.time(), conversation_id)
            )

    # --- summaries ----------------------------------------------------------------------------

    def summary(self, workspace_id: int) -> str:
        """Return the summary of a workspace's chats as JSON; empty where there is none."""
        rows = self._rows("SELECT value FROM summary WHERE workspace_id = ?", workspace_id)
        return str(rows[0][0]) if rows else ""

    def save_summary(self, workspace_id: int, value: str) -> None:
        """Replace the summary of a workspace."""
        self._do("INSERT OR REPLACE INTO summary VALUES (?, ?)", workspace_id, value)

    # --- preferences --------------------------------------------------------------------------

    def preferences(self) -> dict[str, str]:
        """Return what was set for all workspaces: JSON values by name."""
        return dict(self._rows("SELECT name, value FROM preference"))

    def save_preference(self, name: str, value: str) -> None:
        """Remember a JSON value under a name."""
        self._do("INSERT OR REPLACE INTO preference VALUES (?, ?)", name, value)

    # --- helpers ------------------------------------------------------------------------------

    def _migrate(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version > len(_MIGRATIONS):
            raise WorkspaceError(
                "The workspaces were saved by a newer version of Unabridged: update it to open them."
            )
        for number, script in enumerate(_MIGRATIONS[version:], start=version + 1):
            self._db.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")

    def _rows(self, sql: str, *values: object) -> list[Any]:
        with closing(self._db.execute(sql, values)) as cursor:
            rows: list[Any] = cursor.fetchall()
            return rows

    def _do(self, sql: str, *values: object) -> None:
        self._db.execute(sql, values)

    def _insert(self, sql: str, *values: object) -> int:
        row_id = self._db.execute(sql, values).lastrowid
        assert row_id is not None
        return row_id

    def _replace(self, table: str, workspace_id: int, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        with self._db:
            self._db.execute("BEGIN")
            self._db.execute(f"DELETE FROM {table} WHERE workspace_id = ?", (workspace_id,))
            self._db.executemany(sql, rows)


def _stored(path: Path) -> str | bytes:
    """Return a path as text, or as the bytes that it is where these are no UTF-8, which no text holds."""
    text = str(path)
    return text if well_formed(text) == text else os.fsencode(path)
