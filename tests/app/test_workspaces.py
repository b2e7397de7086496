"""Workspaces on disk: what is saved comes back, also after kill -9 and from an older file."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app import workspaces as module
from app.source_options import from_json, to_json
from app.workspaces import SavedChoice, SavedConversation, SavedTurn, WorkspaceError, Workspaces
from ingest.options import ReadOptions


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "workspaces.sqlite"
    first = Workspaces(file)
    wid = first.create("Contracts")
    first.save_sources(wid, [Path("/a.pdf"), Path("/b")])
    first.save_choices(wid, [SavedChoice("/a.pdf\0a.pdf", "outline", False), SavedChoice("x", None, True)])
    first.save_conversation(wid, SavedConversation("c1", "Law"))
    first.save_turn("c1", 0, SavedTurn("t1", "Which law?", "Kan", "streaming"))
    first.save_turn("c1", 0, SavedTurn("t1", "Which law?", "Kansas.", "done", '{"a": 1}'))
    first.close()
    again = Workspaces(file)
    assert again.listed() == (module.WorkspaceInfo(wid, "Contracts"),)
    assert again.sources(wid) == (Path("/a.pdf"), Path("/b"))
    assert set(again.choices(wid)) == {
        SavedChoice("/a.pdf\0a.pdf", "outline", False),
        SavedChoice("x", None, True),
    }
    assert again.turns("c1") == (SavedTurn("t1", "Which law?", "Kansas.", "done", '{"a": 1}'),)
    again.close()


def test_retried_turn_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    workspaces = Workspaces(tmp_path / "w.sqlite")
    wid = workspaces.create("W")
    workspaces.save_conversation(wid, SavedConversation("c", "C"))
    for position, turn_id in enumerate(["one", "two", "three"]):
        workspaces.save_turn("c", position, SavedTurn(turn_id, "q", "a", "done"))
    workspaces.save_turn("c", 1, SavedTurn("two again", "q", "b", "done"))
    assert [turn.id for turn in workspaces.turns("c")] == ["one", "two again"]


def test_search_takes_wildcards_as_they_are(tmp_path: Path) -> None:
    workspaces = Workspaces(tmp_path / "w.sqlite")
    wid = workspaces.create("W")
    workspaces.save_conversation(wid, SavedConversation("c1", "Penalties"))
    workspaces.save_turn("c1", 0, SavedTurn("t", "How much?", "100% of the fees", "done"))
    workspaces.save_conversation(wid, SavedConversation("c2", "Other"))
    assert [c.id for c in workspaces.conversations(wid, "100%")] == ["c1"]
    assert workspaces.conversations(wid, "1_0") == ()
    assert len(workspaces.conversations(wid)) == 2


def test_deleting_a_workspace_deletes_what_is_in_it(tmp_path: Path) -> None:
    workspaces = Workspaces(tmp_path / "w.sqlite")
    wid = workspaces.create("W")
    copy = workspaces.duplicate(wid, "Copy")
    workspaces.save_conversation(wid, SavedConversation("c", "C"))
    workspaces.save_turn("c", 0, SavedTurn("t", "q", "a", "done"))
    workspaces.delete(wid)
    assert [info.id for info in workspaces.listed()] == [copy]
    assert workspaces.turns("c") == ()


_KILLED_WRITER = """
import os, signal, sys
from pathlib import Path
from app.workspaces import SavedConversation, SavedTurn, Workspaces
w = Workspaces(Path(sys.argv[1]))
wid = w.create("W")
w.save_conversation(wid, SavedConversation("c", "C"))
for i in range(50):
    w.save_turn("c", i, SavedTurn(str(i), "q", "a", "done"))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_kill_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    done = subprocess.run([sys.executable, "-c", _KILLED_WRITER, str(file)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert len(Workspaces(file).turns("c")) == 50


def test_older_file_is_migrated_and_keeps_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "w.sqlite"
    old = Workspaces(file)
    old.create("Old")
    old.close()
    newer = (*module._MIGRATIONS, "ALTER TABLE workspace ADD COLUMN colour TEXT;")
    monkeypatch.setattr(module, "_MIGRATIONS", newer)
    migrated = Workspaces(file)
    assert [info.name for info in migrated.listed()] == ["Old"]
    migrated.close()
    columns = [row[1] for row in sqlite3.connect(file).execute("PRAGMA table_info(workspace)")]
    assert "colour" in columns


def test_failed_migration_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "w.sqlite"
    Workspaces(file).close()
    broken = (*module._MIGRATIONS, "CREATE TABLE extra (a); CREATE TABLE nonsense (;")
    monkeypatch.setattr(module, "_MIGRATIONS", broken)
    with pytest.raises(WorkspaceError):
        Workspaces(file)
    monkeypatch.undo()
    tables = {row[0] for row in sqlite3.connect(file).execute("SELECT name FROM sqlite_master")}
    assert "extra" not in tables
    Workspaces(file).close()


def test_file_of_a_newer_version_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    db = sqlite3.connect(file)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(WorkspaceError, match="update it"):
        Workspaces(file)


def test_damaged_file_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    file.write_bytes(b"this is no database at all, " * 100)
    with pytest.raises(WorkspaceError, match="move the file away"):
        Workspaces(file)


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "workspaces.sqlite"
    with closing(sqlite3.connect(path)) as old:
        old.executescript(module._MIGRATIONS[0] + "PRAGMA user_version = 1;")
        old.execute("INSERT INTO workspace VALUES (1, 'Old', 1.0)")
        old.execute("INSERT INTO source VALUES (1, 0, '/a.pdf')")
        old.commit()
    opened = Workspaces(path)
    assert opened.sources(1) == (Path("/a.pdf"),)
    assert opened.source_options(1) == {Path("/a.pdf"): "{}"}


def test_how_a_source_is_read_is_kept_and_its_password_is_not(tmp_path: Path) -> None:
    options = ReadOptions(password="secret", ocr_engine="tesseract", ocr_languages=("jpn",), bring_in=("a",))
    text = to_json(options)
    assert "secret" not in text
    assert from_json(text) == replace(options, password=None)
    assert from_json('{"no_such_option": 1, "password": "x"}') == ReadOptions()
    opened = Workspaces(tmp_path / "workspaces.sqlite")
    wid = opened.create("One")
    opened.save_sources(wid, [Path("/a.pdf"), Path("/b.pdf")], {Path("/a.pdf"): text})
    copy = opened.duplicate(wid, "Two")
    assert opened.source_options(copy) == {Path("/a.pdf"): text, Path("/b.pdf"): "{}"}
