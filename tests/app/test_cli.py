"""The command line as a script sees it: events, exit codes, one clear sentence for each bad input."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.cli.demo import SAMPLE, SAMPLES
from ingest.mupdf import load_mupdf
from tests.fixtures import children

CONTRACT = SAMPLES / SAMPLE
Run = Callable[..., tuple[int, list[dict[str, Any]], str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DISPLAY", raising=False)
    return tmp_path / "home"


@pytest.fixture(scope="session")
def tiny(shape_models: Callable[..., Path]) -> Path:
    return shape_models("qwen35")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command and gives its code, its JSON lines and its stderr."""

    def run_command(*arguments: object) -> tuple[int, list[dict[str, Any]], str]:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, [json.loads(line) for line in captured.out.splitlines()], captured.err

    return run_command


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("The fee is 500 euros.\n\nThe term ends on 3 May 2027.\n" * 20)
    return path


def test_ask_emits_the_events_of_the_contract(run: Run, tiny: Path, note: Path) -> None:
    code, events, _err = run(
        "ask", note, "-q", "What is the fee?", "-q", "When?", "--model", tiny, "--window", 4096, "--json"
    )
    assert code == 0
    assert [event["event"] for event in events] == ["pack", "read", "answer", "answer"]
    pack, read, first, second = events
    assert pack["window"] == 4096
    assert pack["documents"] == [
        {"path": str(note), "name": "note.txt", "mode": "full", "tokens": pack["documents"][0]["tokens"]}
    ]
    assert pack["dropped"] == []
    assert read["tokens_total"] == pack["prompt_tokens"] == read["tokens_evaluated"]
    assert read["tokens_reused"] == 0
    assert first["question"] == "What is the fee?"
    for answer in (first, second):
        assert answer["tokens_reused"] == pack["prompt_tokens"]
        assert 0 < answer["tokens_evaluated"] < 60
        assert {"text", "citations", "time_to_first_token_s", "tokens_per_s"} <= set(answer)


def test_second_run_reads_nothing_again(run: Run, tiny: Path, note: Path) -> None:
    command = ("ask", note, "-q", "Fee?", "--model", tiny, "--window", 4096, "--json")
    run(*command)
    _code, events, _err = run(*command)
    assert events[1]["tokens_evaluated"] == 0


def test_store_can_be_moved_or_left_out(run: Run, tiny: Path, note: Path, tmp_path: Path, home: Path) -> None:
    command = ("ask", note, "-q", "Fee?", "--model", tiny, "--window", 4096, "--json")
    run(*command, "--store", tmp_path / "elsewhere")
    assert list((tmp_path / "elsewhere").rglob("*.block"))
    assert _holding(home, "500 euros")
    run("cache", "wipe", "--json")
    run(*command, "--no-store")
    assert not list(home.rglob("*.block"))
    assert not _holding(home, "500 euros")


def test_answers_are_thought_drawn_and_cut_as_asked(run: Run, tiny: Path, note: Path) -> None:
    def ask(*options: object) -> tuple[dict[str, int], dict[str, Any]]:
        command = ("ask", note, "-q", "Fee?", "--model", tiny, "--window", 4096, "--max-tokens", 6, "--json")
        pack, _read, answer = run(*command, *options)[1]
        return {line["part"]: line["n_tokens"] for line in pack["ledger"]}, answer

    drawn = [ask("--temperature", 1.5, "--seed", seed)[1] for seed in (7, 7, 8)]
    assert drawn[0]["text"] == drawn[1]["text"] != drawn[2]["text"]
    assert {(one["tokens_generated"], one["stopped"]) for one in drawn} == {(6, "length")}
    assert ask()[0].get("thinking", 0) == 0
    assert ask("--thinking")[0]["thinking"] > 0


def test_plain_output_is_for_people(tiny: Path, note: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", str(note), "-q", "What is the fee?", "--model", str(tiny), "--window", "4096"]) == 0
    out = capsys.readouterr().out
    assert "note.txt" in out
    assert "Q  What is the fee?" in out
    assert "tokens reused" in out
    assert "to first word" in out


def test_pack_shows_the_ledger_and_loads_no_weights(
    run: Run, tiny: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.workbench.Model", None)
    code, (event,), _err = run("pack", note, CONTRACT, "--model", tiny, "--window", 16384, "--json")
    assert code == 0
    assert [document["name"] for document in event["documents"]] == ["note.txt", SAMPLE]
    assert sum(line["n_tokens"] for line in event["ledger"]) == 16384
    assert event["prompt_tokens"] == sum(document["tokens"] for document in event["documents"]) + next(
        line["n_tokens"] for line in event["ledger"] if line["part"] == "instructions"
    )


def test_modes_and_pins_by_glob(run: Run, tiny: Path, note: Path) -> None:
    code, (event,), _err = run(
        "pack",
        note,
        CONTRACT,
        "--model",
        tiny,
        "--window",
        16384,
        "--mode",
        "*.txt=listed",
        "--pin",
        "*.pdf",
        "--json",
    )
    assert code == 0
    modes = {entry["document"]: (entry["mode"], entry["reason"]) for entry in event["manifest"]}
    assert modes == {"note.txt": ("listed", "chosen"), SAMPLE: ("full", "pinned")}


def test_asking_for_more_than_the_model_was_trained_for_is_explained(
    run: Run, tiny: Path, note: Path
) -> None:
    code, (event,), err = run("pack", note, "--model", tiny, "--window", 1_000_000, "--json")
    assert code == 0
    assert event["window"] <= 262_144
    assert "window is" in err


def test_a_pack_that_cannot_fit_is_refused_with_numbers(run: Run, tiny: Path) -> None:
    code, events, err = run(
        "ask", CONTRACT, "--pin", "*", "-q", "?", "--model", tiny, "--window", 2048, "--json"
    )
    assert code == 1
    assert "1,320 are free" in events[0]["refusal"]
    assert events[0]["refusal"] in err.splitlines()[-1]


def test_why_nothing_fits_is_said_once(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    window = ("--pin", "*", "--model", str(tiny), "--window", "2048")
    assert main(["pack", str(CONTRACT), *window]) == 1
    out, err = capsys.readouterr()
    (sentence,) = [line for line in err.splitlines() if line.startswith("unabridged: ")]
    assert "1,320 are free" in sentence and "1,320 are free" not in out
    assert "documents" in out and "`ask --sweep` reads everything" in out
    assert "1,320 are free" not in err.replace(sentence, "")


def _encrypted(path: Path) -> Path:
    import pymupdf

    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "Secret terms.")
    document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="open", owner_pw="own")
    return path


def _bad_inputs(folder: Path) -> dict[str, Path]:
    (folder / "empty.pdf").touch()
    (folder / "fake.pdf").write_text("<html>not a PDF</html>")
    (folder / "nothing").mkdir()
    (folder / "binary").mkdir()
    (folder / "binary" / "blob.xyz").write_bytes(bytes(range(256)) * 8)
    return {
        "missing": folder / "missing.pdf",
        "empty": folder / "empty.pdf",
        "not a PDF": folder / "fake.pdf",
        "encrypted": _encrypted(folder / "locked.pdf"),
        "empty folder": folder / "nothing",
        "folder without readable files": folder / "binary",
    }


def test_ctrl_c_before_a_command_has_begun_is_a_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.__main__._parser", interrupted)
    assert main(["pack", "."]) == 130


def test_bad_sources_get_one_clear_sentence_each(run: Run, tiny: Path, tmp_path: Path) -> None:
    for kind, path in _bad_inputs(tmp_path).items():
        code, events, err = run("ask", path, "-q", "?", "--model", tiny, "--json")
        assert (kind, code) == (kind, 1)
        assert events == []
        sentences = [line for line in err.splitlines() if line.startswith("unabridged: ")]
        assert len(sentences) == 1, (kind, err)
        assert sentences[0].endswith("."), kind
        assert "Traceback" not in err


def test_a_version_that_is_not_there_is_told_as_missing(run: Run, note: Path, tmp_path: Path) -> None:
    code, events, err = run("compare", note, tmp_path / "gone.pdf", "--json")
    assert (code, events) == (1, [])
    assert "gone.pdf is not there. Check the path" in err and "could not be read" in err
    assert "no folders" not in err


def test_an_encrypted_file_opens_with_its_password(run: Run, tiny: Path, tmp_path: Path) -> None:
    path = _encrypted(tmp_path / "locked.pdf")
    code, (event,), _err = run("pack", path, "--password", "open", "--model", tiny, "--json")
    assert (code, event["documents"][0]["mode"]) == (0, "full")


def test_one_bad_file_among_good_ones_is_told_and_the_rest_goes_on(
    run: Run, tiny: Path, note: Path, tmp_path: Path
) -> None:
    code, (event,), err = run("pack", note, tmp_path / "gone.pdf", "--model", tiny, "--json")
    assert code == 0
    assert [dropped["path"] for dropped in event["dropped"]] == [str(tmp_path / "gone.pdf")]
    assert "gone.pdf" in err


@pytest.mark.parametrize("damage", ["missing", "truncated", "not a model"])
def test_bad_model_files_get_one_clear_sentence(
    run: Run, tiny: Path, note: Path, tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "model.gguf"
    if damage == "truncated":
        path.write_bytes(tiny.read_bytes()[: tiny.stat().st_size // 2])
    elif damage == "not a model":
        path.write_bytes(b"GIF89a" * 100)
    code, _events, err = run("ask", note, "-q", "?", "--model", path, "--json")
    assert code == 1
    assert err.startswith("unabridged: ")
    assert err.count("\n") == 1


def test_unknown_model_id_names_the_known_ones(run: Run, note: Path) -> None:
    code, _events, err = run("ask", note, "-q", "?", "--model", "gpt-17", "--json")
    assert code == 1
    assert "gpt-17" in err
    assert "unabridged models list" in err or "qwen" in err


def test_a_window_beyond_memory_says_what_would_fit(
    run: Run, tiny: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine import hardware

    look = hardware.look

    def poor(folder: Path) -> hardware.Hardware:
        from dataclasses import replace

        return replace(look(folder), free_bytes=100 << 20)

    monkeypatch.setattr("app.workbench.look", poor)
    code, _events, err = run("ask", note, "-q", "?", "--model", tiny, "--window", 262_144, "--json")
    assert code == 1
    assert "GB" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask"],
        ["ask", "x.pdf"],
        ["ask", "x.pdf", "-q", "?", "--window", "-5"],
        ["ask", "x.pdf", "-q", "?", "--window", "many"],
        ["pack", "x.pdf", "--mode", "full"],
        ["pack", "x.pdf", "--mode", "*=loud"],
        ["ask", "x.pdf", "-q", " "],
        ["ask", "", "-q", "?"],
        ["pack", ""],
        ["review", "nda", ""],
        ["summarize", ""],
        ["compare", "x.pdf", ""],
        ["models", "recommend", ""],
        ["open", ""],
        ["ask", "x.pdf", "-q", "?", "-o", ""],
        ["cache", "wipe", "--store", ""],
        ["ask", "x.pdf", "-q", "?", "--max-tokens", "0"],
        ["ask", "x.pdf", "-q", "?", "--temperature", "-1"],
        ["ask", "x.pdf", "-q", "?", "--seed", "4294967295"],
        ["cache", "trim", "--to", "-1"],
        ["cache", "trim", "--to", "nan"],
        ["cache", "trim", "--to", "inf"],
        ["nonsense"],
        ["cache"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_ctrl_c_stops_within_a_second_and_keeps_what_was_read(
    shape_models: Callable[..., Path], tmp_path: Path, home: Path
) -> None:
    long = tmp_path / "long.txt"
    long.write_text(
        "".join(f"Clause {n}. The party of part {n % 7} shall pay {n} euros.\n\n" for n in range(700))
    )
    command = [sys.executable, "-m", "app", "ask", str(long), "-q", "Who pays?", "--model"]
    command += [str(shape_models("qwen35")), "--json"]
    environment = {**os.environ, "UNABRIDGED_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    with children.child(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        pack = json.loads(process.stdout.readline())
        assert pack["documents"][0]["mode"] == "full"
        while not list(home.rglob("*.block")):  # reading is under way
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        stopped = time.monotonic()
        out, err = process.communicate(timeout=30)
    # One second is for the user; the process also ends its reader processes and its disk writer.
    assert time.monotonic() - stopped < 5
    assert process.returncode == 130
    read = json.loads(out.splitlines()[-1])
    assert read["event"] == "read"
    assert read["cancelled"]
    assert 0 < read["tokens_evaluated"] < read["tokens_total"]
    assert "goes on from there" in err
    again = children.run(command, env=environment)
    assert again.returncode == 0, again.stderr
    resumed = json.loads(again.stdout.splitlines()[1])
    assert resumed["tokens_reused"] >= read["tokens_evaluated"]


def test_a_list_of_what_is_kept_makes_nothing(run: Run, note: Path, home: Path) -> None:
    code, (store,), _err = run("cache", "list", "--store", home / "new", "--json")
    assert (code, store["bytes"], (home / "new").exists()) == (0, 0, False)
    assert "cannot be used (Not a directory)" in run("cache", "list", "--store", note)[2]


def test_cache_lists_pins_trims_and_wipes(run: Run, tiny: Path, note: Path, home: Path) -> None:
    run("ask", note, "-q", "Fee?", "--model", tiny, "--window", 4096, "--json")
    _code, (reading, store), _err = run("cache", "list", "--json")
    assert reading["label"] == "note.txt"
    assert store["bytes"] == reading["bytes"] > 0
    assert run("cache", "pin", "note.txt", "--json")[0] == 0
    assert run("cache", "trim", "--to", 0, "--json")[1][0]["bytes"] == 0
    for action in ("pin", "wipe"):
        code, events, err = run("cache", action, "unknown", "--json")
        assert (code, events) == (1, []) and "“unknown”" in err
    assert _holding(home, "500 euros")
    summary = home / "summaries" / "a.json"
    summary.parent.mkdir()
    summary.write_text("The fee is 500 euros.")
    assert run("cache", "wipe", "--json")[1][0]["bytes"] > store["bytes"]
    assert not list(home.rglob("*.block"))
    assert not _holding(home, "500 euros")


def _holding(folder: Path, words: str) -> list[Path]:
    """List the files that hold words of a document."""
    return [path for path in folder.rglob("*") if path.is_file() and words.encode() in path.read_bytes()]


def test_models_are_listed_inspected_added_and_removed(run: Run, tiny: Path) -> None:
    _code, events, _err = run("models", "list", "--json")
    assert {"qwen3.5-2b", "qwen2.5-coder-0.5b-instruct"} <= {event["id"] for event in events}
    _code, (info,), _err = run("models", "info", tiny, "--json")
    assert (info["architecture"], info["context_tokens"], info["recurrent"]) == ("qwen35", 262_144, True)
    _code, (added,), _err = run("models", "add", tiny, "--json")
    assert added["id"] in {event["id"] for event in run("models", "list", "--json")[1]}
    run("models", "remove", added["id"], "--json")
    assert added["id"] not in {event["id"] for event in run("models", "list", "--json")[1]}
    assert tiny.is_file()


@pytest.mark.model
class TestStarter:
    """The main job with real weights, on a real contract (`.ci/run` reads the whole of it)."""

    @pytest.fixture
    def two_pages(self, tmp_path: Path) -> Path:
        """Return pages 2 and 3 of the contract, which keep their numbers."""
        path = tmp_path / CONTRACT.name
        with load_mupdf().open(CONTRACT) as contract:
            contract.select([1, 2])
            contract.set_page_labels([{"startpage": 0, "style": "D", "firstpagenum": 2}])
            contract.save(path)
        return path

    def test_a_known_fact_is_answered_with_its_place(
        self, run: Run, starter_path: Path, two_pages: Path, tmp_path: Path
    ) -> None:
        store = tmp_path / "store"
        command = (
            "ask",
            two_pages,
            "-q",
            "Which state's law governs this agreement?",
            "--model",
            starter_path,
        )
        command += ("-q", "What are the minimum limits of the errors and omissions insurance?")
        command += ("--window", 8192, "--store", store, "--json")
        code, events, _err = run(*command)
        assert code == 0
        _pack, read, law, limits = events
        assert read["tokens_evaluated"] == read["tokens_total"]
        assert "Nevada" in law["text"]
        (citation,) = law["citations"]
        assert citation["status"] == "supported"
        assert "laws of the State of Nevada" in citation["quote"]
        assert citation["page"] == "3"
        assert citation["rects"]
        assert "$1,000,000" in limits["text"]
        # Question 2 evaluates only its own tokens: the contract is not read again.
        for answer in (law, limits):
            assert answer["tokens_reused"] == read["tokens_total"]
            assert answer["tokens_evaluated"] < 30
        _code, again, _err = run(*command)
        assert again[1]["tokens_evaluated"] == 0
        assert again[2]["text"] == law["text"]


_NO_NETWORK = """
import sys
def forbid(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"):
        if not (event == "socket.connect" and isinstance(arguments[1], (str, bytes))):
            raise SystemExit(f"a socket was used: {event} {arguments}")
sys.addaudithook(forbid)
from app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_asking_uses_no_socket(tiny: Path, note: Path) -> None:
    """Reading processes talk over pipes; a path is a local address, a tuple would be the network's."""
    command = [sys.executable, "-c", _NO_NETWORK, "ask", str(note), "-q", "Fee?", "--model", str(tiny)]
    done = children.run([*command, "--window", "4096", "--json"])
    assert done.returncode == 0, done.stderr
    assert '"event": "answer"' in done.stdout


def test_scans_are_recognised_in_the_languages_named(run: Run, tiny: Path, tmp_path: Path) -> None:
    pymupdf = load_mupdf()
    text, pdf = pymupdf.open(), pymupdf.open()
    text.new_page().insert_text((60, 200), "Kansas law governs this agreement.", fontsize=20)
    page = pdf.new_page()
    page.insert_image(page.rect, pixmap=text[0].get_pixmap(dpi=100))
    pdf.save(tmp_path / "scan.pdf")
    command = ("pack", tmp_path / "scan.pdf", "--model", tiny, "--window", 4096, "--json")
    _code, _events, err = run(*command)
    assert "recognise it with OCR" in err
    _code, (read,), err = run(*command, "--ocr", "tesseract", "--ocr-languages", "eng")
    assert read["documents"][0]["tokens"] > 15 and "compare quotations" in err
    _code, _events, err = run(*command, "--ocr", "tesseract", "--ocr-languages", "eng, nix")
    assert "tesseract-ocr-nix" in err


def test_answers_go_to_a_file_and_bad_names_are_refused_before_reading(
    run: Run, tiny: Path, note: Path, tmp_path: Path
) -> None:
    ask = ("ask", note, "-q", "What is the fee?", "--model", tiny, "--window", 4096, "--json", "--focus")
    code, events, _err = run(*ask, "-o", tmp_path / "said.md")
    assert code == 0
    assert events[-1] == {"event": "written", "path": str(tmp_path / "said.md")}
    assert events[2]["focus"] and "fee" in events[2]["focus"][0]["text"]
    assert "## What is the fee?" in (tmp_path / "said.md").read_text(encoding="utf-8")
    for arguments, reason in (
        (("--annotate", tmp_path / "copy.pdf"), "Only PDFs"),
        (("-o", tmp_path / "nowhere" / "said.md"), "no folder"),
    ):
        code, events, err = run(*ask, *arguments)
        assert code == 1 and reason in err
        assert all(event["event"] != "read" for event in events)


WRITES = {
    "ask": ("ask", "gone.txt", "-q", "?", "--model", "gone.gguf"),
    "review": ("review", "cuad", "gone.txt", "--model", "gone.gguf"),
    "summarize": ("summarize", "gone.txt", "--model", "gone.gguf"),
    "compare": ("compare", "gone.txt", "gone too.txt"),
}


@pytest.mark.parametrize("command", [*WRITES, "ask --annotate"])
def test_a_file_name_that_asks_for_no_format_is_wrong_usage_before_anything_is_opened(
    run: Run, tmp_path: Path, command: str
) -> None:
    option = "--annotate" if command.endswith("--annotate") else "-o"
    for name in ("said.odt", "said"):
        code, events, err = run(*WRITES[command.split()[0]], option, tmp_path / name)
        assert (code, events) == (2, [])
        assert err.startswith(f"unabridged: “{name}” names no format: end it in .") and err.count("\n") == 1


@pytest.mark.parametrize("command", WRITES)
def test_a_place_that_takes_no_file_is_told_before_anything_is_opened(
    run: Run, tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder.md").mkdir()
    for place, reason in (("nowhere/said.md", "no folder"), ("folder.md", "Is a directory")):
        code, events, err = run(*WRITES[command], "-o", tmp_path / place)
        assert (code, events) == (1, []) and reason in err and err.count("\n") == 1
    monkeypatch.setattr("os.access", lambda *_of: False)
    code, _events, err = run(*WRITES[command], "-o", tmp_path / "said.md")
    assert code == 1 and "said.md cannot be written: Permission denied." in err and err.count("\n") == 1


@pytest.mark.parametrize("command", WRITES)
@pytest.mark.parametrize("in_folder", [False, True])
def test_nothing_is_written_over_a_source(
    run: Run, tiny: Path, tmp_path: Path, command: str, *, in_folder: bool
) -> None:
    for name in ("old.md", "new.md"):
        (tmp_path / name).write_text(f"The fee of the {name} is 500 euros.")
    source = tmp_path / "old.md"
    given = {"gone.txt": tmp_path if in_folder else source, "gone too.txt": tmp_path / "new.md"}
    given["gone.gguf"] = tiny
    code, events, err = run(*(given.get(word, word) for word in WRITES[command]), "-o", source, "--json")
    assert (code, events) == (1, []), err
    assert "old.md is the original: choose another name" in err
    assert source.read_text() == "The fee of the old.md is 500 euros."


def test_a_source_that_is_named_twice_is_read_once(run: Run, tiny: Path, note: Path) -> None:
    _code, (event,), _err = run("pack", note, note, "--model", tiny, "--json")
    assert len(event["documents"]) == 1
    code, (event,), _err = run("compare", note, note, "--json")
    assert (code, event["changes"]) == (0, 0)


def test_one_file_without_tracked_changes_is_not_compared_with_itself(run: Run, note: Path) -> None:
    code, events, err = run("compare", note, "--json")
    assert (code, events) == (2, [])
    assert err == "unabridged: note.txt holds no tracked changes: name the later version as well.\n"


def test_the_demo_says_its_pack_too(run: Run, tiny: Path) -> None:
    code, events, _err = run("demo", "--model", tiny, "--window", 8192, "--no-store", "--json")
    assert code == 0
    assert [event["event"] for event in events] == ["pack", "read", *["answer"] * 3]


def test_a_pack_that_is_stopped_while_it_is_counted_is_cancelled(
    run: Run, tiny: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.cli import ask

    make_plan = ask.make_plan

    def stopped(*arguments: Any, **options: Any) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return make_plan(*arguments, **options)

    monkeypatch.setattr("app.cli.ask.make_plan", stopped)
    for command in (("pack",), ("ask", "-q", "?")):
        code, events, _err = run(*command, note, "--model", tiny, "--json")
        assert (code, events) == (130, [])
