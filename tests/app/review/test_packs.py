"""Packs: what ships is valid, what is wrong is said with file and line, nothing is lost in editing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.review import library
from app.review.pack import Form, Positions, Severity
from app.review.pack_file import PackError, read_pack, read_positions, write_pack

SMALL = """\
id: mine
name: My pack
questions:
  - id: law
    title: Law
    question: Which law governs?
    again: Under what law?
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    return tmp_path


def test_the_packs_that_ship() -> None:
    packs = {pack.id: pack for pack in library.built_in()}
    assert list(packs) == ["cuad", "nda", "lease", "services", "codebase", "chat"]
    assert len(packs["cuad"].questions) == 41
    assert len(packs["codebase"].questions) == 20
    assert packs["codebase"].together
    assert sum(not question.positions.is_empty for question in packs["nda"].questions) >= 5
    for pack in packs.values():
        assert all(question.again and question.topic for question in pack.questions)


def test_writing_and_reading_gives_the_same() -> None:
    for pack in library.built_in():
        assert read_pack(write_pack(pack), "x.yaml") == pack


def test_every_problem_is_told_with_file_and_line() -> None:
    text = (
        SMALL
        + "    form: datum\n    color: red\n    positions:\n      preferred: [at most soon]\n  - id: Law 2\n"
    )
    with pytest.raises(PackError) as caught:
        read_pack(text, "mine.yaml")
    problems = caught.value.problems
    assert any(p.startswith("mine.yaml, line 8: “datum” is no form: use one of yes_no") for p in problems)
    assert any(p.startswith("mine.yaml, line 9: a question has no “color”") for p in problems)
    assert any("line 11: “soon” is no amount" in p for p in problems)
    assert any("line 12: “title” is missing: add it." in p for p in problems)
    assert any("line 12: the id “Law 2” may hold" in p for p in problems)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id: [", "mine.yaml, line 1: not valid YAML"),
        ("just text", "line 1: a pack is a mapping"),
        ("id: a\nname: b\n", "a pack needs a list “questions”"),
        (SMALL + SMALL.split("questions:\n")[1], "the question id “law” is used twice"),
        (SMALL.replace("Under what law?", "Which law governs?"), "“again” must ask in other words"),
        ("", "a pack is a mapping"),
        ("[" * 3_000, "line 1: not valid YAML (nested too deeply)"),
        (SMALL + "    group: a\x07b\n", "line 8: not valid YAML (special characters are not allowed)"),
        (SMALL + "    form: [date]\n", "line 8: “[…]” is no form: use one of yes_no"),
        (SMALL.replace("title: Law", "title: ~"), "line 5: “title” is empty: fill it in."),
    ],
)
def test_what_is_no_pack(text: str, said: str) -> None:
    with pytest.raises(PackError) as caught:
        read_pack(text, "mine.yaml")
    assert said in str(caught.value)


def test_a_users_pack_is_saved_found_listed_and_deleted(home: Path) -> None:
    pack = read_pack(SMALL, "mine.yaml")
    path = library.save(pack)
    assert path == home / "packs" / "mine.yaml"
    assert library.find("mine") == library.find(str(path)) == pack
    assert library.listed()[0].path == path
    library.delete("mine")
    with pytest.raises(PackError, match="There is no pack “mine”: use one of cuad"):
        library.find("mine")


def test_a_pack_is_saved_in_its_own_file_whatever_that_is_called(home: Path) -> None:
    path = library.save(read_pack(SMALL, "mine.yaml")).rename(home / "packs" / "from-a-colleague.yaml")
    edited = read_pack(SMALL.replace("My pack", "Ours"), "mine.yaml")
    assert library.save(edited) == path
    assert library.find("mine") == edited
    assert len([one for one in library.listed() if one.id == "mine"]) == 1


def test_a_broken_pack_is_listed_with_its_problem_and_hides_no_other(home: Path) -> None:
    library.save(read_pack(SMALL, "mine.yaml"))
    (home / "packs" / "broken.yaml").write_text("id: [")
    broken = next(one for one in library.listed() if one.id == "broken")
    assert broken.pack is None
    assert "not valid YAML" in broken.problem
    assert {"mine", "cuad"} <= {one.id for one in library.listed()}


def test_a_users_pack_takes_the_place_of_a_built_in_one_and_new_packs_get_ids_of_their_own() -> None:
    assert library.free_id("nda") == "nda-2" and library.free_id("mine") == "mine"
    library.save(read_pack(SMALL.replace("id: mine", "id: nda"), "nda.yaml"))
    assert library.find("nda").name == "My pack"
    assert [one.id for one in library.listed()].count("nda") == 1


def test_severity_form_and_positions_are_read() -> None:
    text = (
        SMALL
        + "    form: date\n    severity: {absent: high}\n    positions: {preferred: before 2030-01-01}\n"
    )
    (question,) = read_pack(text, "x").questions
    assert question.form is Form.DATE
    assert (question.severity.absent, question.severity.unsure) == (Severity.HIGH, Severity.MEDIUM)
    assert question.positions == Positions(preferred=("before 2030-01-01",))


def test_a_playbook_is_a_mapping_or_a_pack() -> None:
    assert read_positions("law: {unacceptable: [absent]}", "p") == {"law": Positions((), (), ("absent",))}
    text = SMALL + "    positions: {preferred: [Kansas]}\n"
    assert read_positions(text, "p") == {"law": Positions(("Kansas",))}
    with pytest.raises(PackError, match="positions has no “best”"):
        read_positions("law: {best: [x]}", "p")
    with pytest.raises(PackError, match="nested too deeply"):
        read_positions("[" * 3_000, "p")


def test_only_some_questions() -> None:
    pack = library.find("cuad").only(["governing-law", "parties"])
    assert [question.id for question in pack.questions] == ["parties", "governing-law"]
    with pytest.raises(KeyError, match="nonsense"):
        pack.only(["nonsense"])
