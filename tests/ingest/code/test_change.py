"""Changes since a reading, the order after a change, ranks by history, secrets, and the map's limits."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

from ingest.code import (
    CodeOptions,
    changed_since,
    find_secrets,
    project_map,
    read_folder,
    take_snapshot,
)

from .conftest import WriteTree


def test_changed_new_and_removed_files_are_noticed(write_tree: WriteTree) -> None:
    root = write_tree(
        {"a.py": "x = 1\n", "b.py": "x = 1\n", "c.py": "x = 1\n", "d.py": "x = 1\n", "i.png": b"\0"}
    )
    snapshot = take_snapshot(root, CodeOptions(), read_folder(root))
    assert not changed_since(snapshot)
    (root / "a.py").write_text("x = 2\n")
    os.utime(root / "a.py", ns=(1, 1))
    os.utime(root / "b.py", ns=(1, 1))  # touched, not changed
    (root / "c.py").unlink()
    (root / "new.py").write_text("x = 1\n")
    changes = changed_since(snapshot)
    assert changes.changed == (str(root / "a.py"),)
    assert changes.added == (str(root / "new.py"),)
    assert changes.removed == (str(root / "c.py"),)


def test_an_edit_moves_no_other_file_in_the_reading_order(flask_folder: Path, tmp_path: Path) -> None:
    """What stands before a changed file stays where it is, although all ranks move a little."""
    root = tmp_path / "flask"
    shutil.copytree(flask_folder, root)
    options = CodeOptions(use_git=False)
    before = read_folder(root, options).documents
    n_stable = 0
    edited = ("cli.py", "sessions.py", "json/tag.py", "templating.py", "views.py")
    for name in edited:
        path = root / "src" / "flask" / name
        text = path.read_text()
        path.write_text(f"{text}\n\ndef new_helper(app):\n    return app.full_dispatch_request()\n")
        after = read_folder(root, options).documents
        place = [document.path for document in before].index(str(path))
        n_stable += [d.name for d in after[:place]] == [d.name for d in before[:place]]
        assert {d.name: d.rank for d in after} != {d.name: d.rank for d in before}
        path.write_text(text)
    assert n_stable == len(edited)


def test_files_that_others_refer_to_rank_higher(write_tree: WriteTree) -> None:
    root = write_tree(
        {
            "store.py": "class DocumentStore:\n    def load_document(self): ...\n",
            "one.py": "from store import DocumentStore\nDocumentStore().load_document()\n",
            "two.py": "from store import DocumentStore\nDocumentStore().load_document()\n",
            "lonely.py": "def unused_helper(): ...\n",
            "test_store.py": "from store import DocumentStore\n",
        }
    )
    ranks = {document.name: document.rank for document in read_folder(root).documents}
    assert ranks["store.py"] > ranks["one.py"] >= ranks["lonely.py"] > ranks["test_store.py"]
    mixed = read_folder(root, CodeOptions(tests_last=False)).documents
    assert {d.name: d.rank for d in mixed}["test_store.py"] >= 0.4


def test_recently_changed_files_can_be_preferred(write_tree: WriteTree, git: Callable[..., str]) -> None:
    root = write_tree(dict.fromkeys(("a.py", "b.py", "c.py"), "value = 1\n"))
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "all")
    (root / "c.py").write_text("value = 2\n")
    git(root, "commit", "-qam", "c")
    plain = [document.name for document in read_folder(root).documents]
    recent = [document.name for document in read_folder(root, CodeOptions(prefer_recent=True)).documents]
    assert plain == ["a.py", "b.py", "c.py"]
    assert recent == ["c.py", "a.py", "b.py"]


SECRETS = (
    "# settings\n"
    "aws_key = 'AKIAIOSFODNN7EXAMPLQ'\n"
    "name = 'ordinary text'\n"
    "password = 'hunter2hunter2'\n"
    "token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'\n"
)


def test_secrets_are_found_by_line_and_never_repeated(write_tree: WriteTree) -> None:
    root = write_tree({"settings.py": SECRETS, "clean.py": "def add(a, b):\n    return a + b\n"})
    found = list(find_secrets(read_folder(root).documents, lambda: False))
    assert [(warning.name, warning.remark.line) for warning in found] == [
        ("settings.py", 2),
        ("settings.py", 4),
        ("settings.py", 5),
    ]
    assert not any(secret in str(found) for secret in ("AKIA", "hunter2", "ghp_"))
    assert "exclude the file" in found[0].remark.text


def test_the_search_for_secrets_stops_when_told(write_tree: WriteTree) -> None:
    root = write_tree({f"{n}.py": SECRETS for n in range(20)})
    calls = count()
    found = list(find_secrets(read_folder(root).documents, lambda: next(calls) >= 3))
    assert {warning.name for warning in found} <= {"0.py", "1.py", "10.py"}


def test_the_map_of_a_flat_folder_is_cut_with_a_count(write_tree: WriteTree) -> None:
    reading = read_folder(write_tree({f"f{n:03}.py": "x = 1\n" for n in range(50)}))
    lines = project_map(reading.documents, max_lines=10).split("\n")
    assert len(lines) == 10
    assert lines[0] == "f000.py" and lines[-1] == "... and 41 more"
