"""The adapter's own promises: the environment before libgomp, native logs, the fences."""

from __future__ import annotations

import logging
import os
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from engine.backend import backend, library_build
from engine.cancel import CancelFlag
from engine.errors import DecodeError, EngineError, ModelFileError, OutOfMemoryError
from engine.llama import Context, ContextSettings, DecodeResult, Model
from tests.engine.harness import SETTINGS, tokens
from tests.fixtures.children import run

_PRINT_POLICY = (
    "import os; from engine.backend import backend; backend(); print(os.environ['OMP_WAIT_POLICY'])"
)


@pytest.mark.parametrize(("given", "expected"), [(None, "PASSIVE"), ("ACTIVE", "ACTIVE")])
def test_threads_sleep_unless_the_user_says_otherwise(given: str | None, expected: str) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "OMP_WAIT_POLICY"}
    if given:
        environment["OMP_WAIT_POLICY"] = given
    done = run([sys.executable, "-c", _PRINT_POLICY], env=environment)
    assert done.stdout.strip() == expected
    assert done.stderr == ""


def test_a_build_is_named_by_its_version_and_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """One version may be built for other instructions; what else was installed does not matter."""

    def name(*lines: str) -> str:
        installed = SimpleNamespace(version="1.0", read_text=lambda _name: "\n".join(lines))
        monkeypatch.setattr("importlib.metadata.distribution", lambda _name: installed)
        return library_build.__wrapped__()

    one, two = "llama_cpp/lib/libggml-cpu.so,sha256=a,1", "llama_cpp/lib/libllama.so,sha256=b,1"
    assert name(one, two, "llama_cpp/llama.py,sha256=c,1") == name(two, one)
    assert name(one, two) != name(one.replace("=a", "=d"), two)


def test_a_missing_library_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.distribution", missing)
    with pytest.raises(EngineError, match="uv sync"):
        library_build.__wrapped__()


def test_native_messages_go_to_python_logging(
    hybrid: Model, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG, "engine.llama"):
        Context(hybrid, SETTINGS).close()
    assert any("KV buffer size" in record.message for record in caplog.records)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("n_tokens", [0, SETTINGS.n_batch + 1])
def test_a_batch_of_the_wrong_size_never_reaches_llama_cpp(hybrid: Model, n_tokens: int) -> None:
    """One too many would abort the process."""
    context = Context(hybrid, SETTINGS)
    zeros = np.zeros(n_tokens, np.int32)
    with pytest.raises(DecodeError, match=str(n_tokens)):
        context.decode(zeros, zeros, zeros, np.zeros(n_tokens, np.bool_))
    context.close()


def test_the_cancel_flag_is_read_by_llama_cpp(hybrid: Model) -> None:
    context = Context(hybrid, SETTINGS)
    cancel = CancelFlag()
    context.watch(cancel)
    batch = tokens(64)
    arrays = (batch, np.arange(64, dtype=np.int32), np.zeros(64, np.int32), np.zeros(64, np.bool_))
    cancel.set()
    assert cancel.is_set()
    assert context.decode(*arrays) is DecodeResult.ABORTED
    context.drop(0)
    cancel.clear()
    assert context.decode(*arrays) is DecodeResult.DONE
    context.close()


def test_a_missing_model_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="There is no model file"):
        Model(tmp_path / "none.gguf")


def test_a_file_that_is_no_model_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "text.gguf"
    path.write_text("not a model")
    with pytest.raises(ModelFileError, match="not a model that can be loaded"):
        Model(path)


def test_a_context_that_cannot_be_made_is_one_sentence(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend(), "llama_init_from_model", lambda *_: None)
    with pytest.raises(OutOfMemoryError, match="1,024 tokens could not be allocated"):
        Context(hybrid, ContextSettings(n_ctx=1024))
