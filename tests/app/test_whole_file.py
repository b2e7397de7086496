"""Files written at once or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.whole_file import whole_file


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "Answers.DOCX"
    target.write_text("old")
    with whole_file(target) as unfinished:
        unfinished.write_text("new")
        assert unfinished.parent == tmp_path and unfinished.suffix == ".docx"
        assert target.read_text() == "old"
    assert target.read_text() == "new" and list(tmp_path.iterdir()) == [target]


def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "answers.md"
    target.write_text("old")
    with pytest.raises(RuntimeError), whole_file(target) as unfinished:
        unfinished.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old" and list(tmp_path.iterdir()) == [target]


def test_a_folder_of_that_name_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "answers.md").mkdir()
    with pytest.raises(OSError), whole_file(tmp_path / "answers.md") as unfinished:
        unfinished.write_text("new")
    assert [path.name for path in tmp_path.iterdir()] == ["answers.md"]
