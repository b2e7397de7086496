"""`unabridged models` as a script and a person use it, against a hub on loopback."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import paths
from app.__main__ import main
from app.network import NetworkSettings, store_network
from app.reading_pace import note_reading, noted_pace
from engine import hardware
from engine.catalog import catalog
from engine.events import ReadDone
from engine.installed import installed_models
from engine.tuning import Speeds, save_tuned
from tests.engine.test_validation import rewrite, split
from tests.fixtures.fake_hub import FakeHub

GIB = 1 << 30
Run = Callable[..., tuple[int, list[dict[str, Any]], str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs `models ... --json` and gives its code, its events and its stderr."""

    def run_command(*arguments: object) -> tuple[int, list[dict[str, Any]], str]:
        code = main(["models", *(str(argument) for argument in arguments), "--json"])
        captured = capsys.readouterr()
        return code, [json.loads(line) for line in captured.out.splitlines()], captured.err

    return run_command


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Return a function that runs `models ...` and gives its code and what a person reads."""

    def run_command(*arguments: object) -> tuple[int, str]:
        code = main(["models", *(str(argument) for argument in arguments)])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return run_command


def have(monkeypatch: pytest.MonkeyPatch, free_bytes: int, n_cores: int = 4) -> None:
    """Fake the machine."""
    look = hardware.look

    def faked(folder: Path) -> hardware.Hardware:
        return replace(look(folder), free_bytes=free_bytes, total_bytes=2 * free_bytes, n_cores=n_cores)

    monkeypatch.setattr("app.cli.models_recommend.look", faked)


# --- get ------------------------------------------------------------------------------------------


def test_get_shows_the_terms_fetches_and_the_model_is_there(run: Run, hub: FakeHub, home: Path) -> None:
    code, (terms, got), _err = run("get", "tiny", "--accept-licence")
    assert code == 0
    assert (terms["licence"], terms["bytes"]) == ("Apache-2.0", len(next(iter(hub.files.values()))))
    assert Path(got["path"]).parent == home / "models"
    _code, events, _err = run("list")
    assert next(event for event in events if event["id"] == "tiny")["path"] == got["path"]
    n_requests = len(hub.ranges)
    code, (again,), _err = run("get", "tiny")
    assert (code, again["event"]) == (0, "got")
    assert len(hub.ranges) == n_requests, "what is here is not fetched again, nor asked about"


def test_nothing_is_fetched_before_the_licence_is_accepted(
    say: Callable[..., tuple[int, str]], hub: FakeHub, home: Path
) -> None:
    code, text = say("get", "tiny")
    assert code == 1
    assert "Apache-2.0. Made for tests." in text
    assert "--accept-licence" in text
    assert hub.ranges == []
    assert not list(home.rglob("*.gguf*"))


@pytest.mark.parametrize(("reply", "code"), [("y", 0), ("", 1)])
def test_a_person_is_asked(
    say: Callable[..., tuple[int, str]],
    hub: FakeHub,
    monkeypatch: pytest.MonkeyPatch,
    reply: str,
    code: int,
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda question: reply)
    assert say("get", "tiny")[0] == code
    assert bool(hub.ranges) is (code == 0)


def test_ctrl_c_keeps_the_half_file_and_says_how_to_go_on(
    say: Callable[..., tuple[int, str]], hub: FakeHub, home: Path
) -> None:
    hub.hold_at = 1_000_000
    part = home / "models" / "tiny-Q8_0.gguf.part"

    def press() -> None:
        started_s = time.monotonic()
        while not part.exists() or not part.stat().st_size:
            if time.monotonic() - started_s > 15:
                return  # then nobody stops it, and the test says so
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=press)
    thread.start()
    code, text = say("get", "tiny", "--accept-licence")
    thread.join(20)
    assert code == 130
    assert "the same command goes on from there" in text and "models remove tiny" in text
    assert installed_models(paths.models_dir()) == (), "a half file is never taken for a model"
    kept = part.stat().st_size
    hub.hold_at = None
    code, text = say("get", "tiny", "--accept-licence")
    assert code == 0
    assert "are here from before" in text
    assert hub.ranges[-1] == f"bytes={kept}-"


def test_remove_deletes_a_half_file_too(run: Run, hub: FakeHub, home: Path) -> None:
    part = home / "models" / "tiny-Q8_0.gguf.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"GGUF")
    assert next(e for e in run("list")[1] if e["id"] == "tiny")["bytes_kept"] == 4
    assert run("remove", "tiny")[0] == 0
    assert not part.exists()
    assert run("remove", "tiny")[0] == 1


def test_wrong_bytes_are_refused_with_one_sentence(run: Run, hub: FakeHub, home: Path) -> None:
    code, _events, err = run("get", "broken", "--accept-licence")
    assert code == 1
    assert "not the published ones" in err.splitlines()[-1]
    assert not list(home.rglob("*.gguf"))


@pytest.mark.parametrize(
    ("model", "words"),
    [("unverified", "models add FILE"), ("unusable", "choose tiny"), ("nothing", "choose one of tiny")],
)
def test_what_cannot_be_fetched_says_what_to_do(run: Run, hub: FakeHub, model: str, words: str) -> None:
    code, _events, err = run("get", model, "--accept-licence")
    assert code == 1
    assert words in err
    assert err.count("\n") == 1
    assert hub.ranges == []


def test_an_unknown_quantisation_names_the_known(run: Run, hub: FakeHub) -> None:
    code, _events, err = run("get", "tiny", "--quantisation", "Q2_K", "--accept-licence")
    assert code == 1
    assert "Q8_0" in err


@pytest.mark.parametrize("how", ["variable", "setting", "damaged setting"])
def test_offline_nothing_is_asked_of_the_net(
    run: Run, hub: FakeHub, home: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "variable":
        monkeypatch.setenv("UNABRIDGED_OFFLINE", "1")
    else:
        store_network(home, NetworkSettings(offline=True))
    if how == "damaged setting":
        (home / "network.json").write_text("{")
    code, _events, err = run("get", "tiny", "--accept-licence")
    assert code == 1
    assert "offline mode is on" in err
    assert hub.ranges == []


def test_a_mirror_of_the_settings_is_asked_first(run: Run, hub: FakeHub, home: Path) -> None:
    hub.files["/folder/tiny-Q8_0.gguf"] = next(iter(hub.files.values()))
    hub.files = {path: data for path, data in hub.files.items() if not path.startswith("/makers/tiny")}
    store_network(home, NetworkSettings(mirror=f"{hub.url}/folder"))
    assert run("get", "tiny", "--accept-licence")[0] == 0
    assert len(hub.ranges) == 2, "first as a hub, then as a folder"


def test_a_plain_address_works(run: Run, hub: FakeHub) -> None:
    hub.files = {"/renamed.gguf": next(iter(hub.files.values()))}
    code, events, _err = run("get", "tiny", "--accept-licence", "--from", f"{hub.url}/renamed.gguf")
    assert code == 0
    assert events[-1]["path"].endswith("tiny-Q8_0.gguf")


def test_wheels_are_for_starters(run: Run, hub: FakeHub) -> None:
    code, _events, err = run("get", "tiny", "--accept-licence", "--from", "wheels")
    assert code == 1
    assert "does not come as wheels" in err


def test_the_starter_is_made_from_its_wheels(
    run: Run, monkeypatch: pytest.MonkeyPatch, starter_path: Path
) -> None:
    """With its wheels installed no client and no net is needed, so offline mode does not matter."""
    monkeypatch.setenv("UNABRIDGED_OFFLINE", "1")
    monkeypatch.setattr("engine.wheels.assemble", lambda starter, folder, progress: starter_path)
    code, events, _err = run("get", "starter", "--accept-licence")
    assert code == 0
    assert events[-1]["path"] == str(starter_path)


# --- recommend --------------------------------------------------------------------------------------


def test_recommend_ranks_and_says_why(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, 12 * GIB)
    code, (machine, *advices), _err = run("recommend")
    assert code == 0
    assert machine["free_bytes"] == 12 * GIB
    assert [advice["rank"] for advice in advices] == list(range(1, len(advices) + 1))
    best = advices[0]
    assert best["id"] == "qwen3.5-2b"
    assert "262,144 tokens: 1.3 GB weights + 3.4 GB context; q8_0 context halves it" in best["reasons"][0]
    assert any("middle of a long window" in reason for reason in best["reasons"])
    assert any("rough guess" in reason for reason in best["reasons"])
    _code, (_machine, *all_of_them), _err = run("recommend", "--all")
    assert {advice["type_k"] for advice in all_of_them} == {"f16", "q8_0", "q4_0"}
    assert (
        len({(a["file"], a["weight_bytes"], a["type_k"]) for a in all_of_them})
        == len(all_of_them)
        > len(advices)
    )


@pytest.mark.parametrize("n_cores", [1, 4])
def test_a_four_gigabyte_machine_gets_a_working_proposal(
    run: Run, monkeypatch: pytest.MonkeyPatch, n_cores: int
) -> None:
    have(monkeypatch, 2 * GIB, n_cores)  # half of it is free once a desktop runs
    code, (_machine, best, *_others), _err = run("recommend")
    assert code == 0
    assert best["bytes"] < 2 * GIB * 0.9
    assert best["window"] >= 8_192
    assert catalog().get(best["id"]).starter is None


def test_no_memory_no_proposal(say: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, GIB // 2)
    code, text = say("recommend")
    assert code == 1
    assert "close other programs" in text


def test_the_material_decides(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    have(monkeypatch, 12 * GIB)
    note = tmp_path / "契約.txt"
    note.write_text("本契約は日本法に準拠し、これに従って解釈されるものとする。\n" * 300)
    _code, (machine, *advices), _err = run("recommend", note)
    assert machine["languages"] == ["ja"]
    assert machine["tokens_counted_with"] is None
    assert 3_000 < machine["tokens"] < 9_000
    assert advices[0]["speaks"] is True
    assert all(advice["window"] >= machine["tokens"] for advice in advices if advice["holds_material"])


def test_tokens_are_counted_with_a_model_that_is_here(
    run: Run, hub: FakeHub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    have(monkeypatch, 12 * GIB)
    run("get", "tiny", "--accept-licence")
    note = tmp_path / "note.txt"
    note.write_text("The fee is 500 euros and the term of this agreement ends on 3 May.\n" * 20)
    _code, (machine, best, *_), _err = run("recommend", note)
    assert machine["tokens_counted_with"] == "Tiny Q8_0"
    assert machine["languages"] == ["en"]
    assert best["here"] is True


def test_a_window_is_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, 6 * GIB)
    _code, (_machine, *advices), _err = run("recommend", "--window", "100,000")
    fits = [advice for advice in advices if advice["holds_material"]]
    assert fits and all(advice["window"] == 100_000 for advice in fits)
    starter = next(advice for advice in advices if advice["id"] == "qwen2.5-coder-0.5b-instruct")
    assert "This model allows no more than 32,768 of the 100,000 tokens" in starter["reasons"][1]
    phi = next(a for a in advices if a["id"] == "phi-4-mini-instruct")
    assert "The free memory allows no more than" in phi["reasons"][1]


def test_the_time_is_scaled_from_what_was_measured(
    run: Run, hub: FakeHub, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`bench` measured the tiny model: its own estimate says so, and others are scaled from it."""
    have(monkeypatch, 12 * GIB)
    run("get", "tiny", "--accept-licence")
    ref = installed_models(paths.models_dir())[0]
    from engine.llama import ContextSettings

    speeds = Speeds(200.0, 20.0, 9000.0, 50.0, 60.0, 2048)
    machine = hardware.look(paths.models_dir())
    save_tuned(
        ref.path, ContextSettings(n_ctx=8192), speeds, cache_dir=paths.cache_dir(),
        hardware=replace(machine, n_cores=4),
    )  # fmt: skip
    _code, (facts, own, *_), _err = run("recommend")
    assert facts["speed_measured_with"] == "Tiny"
    assert any("by what was measured with it here" in reason for reason in own["reasons"])
    _code, events, _err = run("list")
    assert next(event for event in events if event["id"] == "tiny")["speeds"]["decode_tokens_per_s"] == 20.0


def test_a_whole_reading_is_a_measurement_too(
    run: Run, hub: FakeHub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    have(monkeypatch, 12 * GIB)
    run("get", "tiny", "--accept-licence")
    note = tmp_path / "note.txt"
    note.write_text("The fee is 500 euros and the term of this agreement ends on 3 May.\n" * 120)
    ask = ["ask", str(note), "-q", "Fee?", "--model", "tiny", "--window", "8192", "--no-store", "--json"]
    assert main(ask) == 0
    _code, events, _err = run("list")
    [read] = [event for event in events if event["event"] == "read"]
    row = next(event for event in events if event.get("id") == "tiny")
    assert row["reads_tokens_per_s"] == pytest.approx(read["tokens_total"] / read["seconds"], rel=0.05)
    assert row["speeds"] is None, "only bench measures those"
    _code, (facts, *_), _err = run("recommend", note)
    assert facts["speed_measured_with"] == "Tiny"


def test_only_whole_readings_from_nothing_are_noted(tmp_path: Path) -> None:
    model = tmp_path / "m.gguf"
    model.write_bytes(b"GGUF")
    for done in (
        ReadDone(2_000, 500, 1_500, 1.0),
        ReadDone(2_000, 0, 1_500, 1.0, cancelled=True),
        ReadDone(900, 0, 900, 1.0),
        ReadDone(2_000, None, None, 1.0),
    ):
        note_reading(tmp_path, model, done)
    assert noted_pace(tmp_path, model) is None
    note_reading(tmp_path, model, ReadDone(2_000, 0, 2_000, 4.0))
    pace = noted_pace(tmp_path, model)
    assert pace is not None
    assert pace.tokens_per_s == 500
    model.write_bytes(b"GGUF, another one")
    assert noted_pace(tmp_path, model) is None
    (tmp_path / "reading-pace.json").write_text("{")
    assert noted_pace(tmp_path, model) is None


# --- list, info, add, remove ------------------------------------------------------------------------


def test_list_compares(run: Run, say: Callable[..., tuple[int, str]]) -> None:
    _code, events, _err = run("list")
    two = next(event for event in events if event["id"] == "qwen3.5-2b")
    assert two["memory_bytes"]["262144"] > two["memory_bytes"]["8192"] > two["bytes"]
    gemma = next(event for event in events if event["id"] == "gemma-4-e2b-it")
    assert gemma["memory_bytes"]["262144"] is None
    assert gemma["architecture_limit"].startswith("Goes back only to saved places")
    code, text = say("list")
    assert code == 0
    assert "cannot be used" in text and "add a file" in text


def test_info_of_a_file_and_of_the_catalog(
    run: Run, say: Callable[..., tuple[int, str]], shape_models: Callable[..., Path]
) -> None:
    _code, (info,), _err = run("info", shape_models("gemma3"))
    assert info["sliding_window"] and info["tested"] and info["chat_template"]
    _code, (info,), _err = run("info", "qwen3.5-2b")
    assert info["path"] is None and info["files"][0]["sha256"]
    assert run("info", "starter")[1][0]["path"] is None, "it is not put together to be looked at"
    assert "Goes back only to saved places" in " ".join(say("info", "qwen3.5-2b")[1].split())
    code, text = say("info", "minicpm-v-4.0")
    assert code == 0
    assert "not verified: add it from disk" in text
    code, text = say("info", "gpt-9")
    assert code == 1
    assert "No model is called gpt-9" in text


def test_an_added_split_model_is_one_and_its_file_stays(
    run: Run, say: Callable[..., tuple[int, str]], shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    parts = split(shape_models("qwen2"), tmp_path, 3)
    code, (added,), _err = run("add", parts[0])
    assert code == 0
    row = next(event for event in run("list")[1] if event["id"] == added["id"])
    assert row["bytes"] > parts[0].stat().st_size, "all files count"
    assert run("info", added["id"])[1][0]["files"] == 3
    assert "stays" in say("remove", added["id"])[1]
    assert all(part.is_file() for part in parts)
    code, _events, err = run("add", parts[1])
    assert code == 1
    assert "choose its first file" in err


def test_an_added_file_is_checked_first(run: Run, shape_models: Callable[..., Path], tmp_path: Path) -> None:
    half = tmp_path / "half.gguf"
    half.write_bytes(shape_models("qwen2").read_bytes()[:100_000])
    code, _events, err = run("add", half)
    assert code == 1
    assert "download it again" in err
    hostile = tmp_path / "hostile.gguf"
    rewrite(shape_models("qwen2"), hostile, "qwen2", template="{% for a in range(10**9) %}{% endfor %}")
    code, _events, err = run("add", hostile)
    assert code == 1
    assert "chat template cannot be used" in err
    assert installed_models(paths.models_dir()) == ()


def test_a_file_that_breaks_later_is_listed_as_damaged(
    run: Run, say: Callable[..., tuple[int, str]], shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(shape_models("qwen2").read_bytes())
    run("add", mine)
    mine.write_bytes(b"GGUF")
    assert next(event for event in run("list")[1] if event["id"] == "mine")["problem"]
    assert "damaged" in say("list")[1]


def test_a_model_without_template_says_so_when_it_is_used(
    shape_models: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, note = tmp_path / "plain.gguf", tmp_path / "note.txt"
    rewrite(shape_models("qwen2"), path, "qwen2", frozenset({"tokenizer.chat_template"}))
    note.write_text("The fee is 500 euros.\n")
    assert main(["pack", str(note), "--model", str(path), "--window", "4096"]) == 0
    assert "has no chat template, so a plain one is used" in capsys.readouterr().err
