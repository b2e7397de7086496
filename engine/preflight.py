"""Find out in a child process whether llama.cpp survives here, before it can take the app down.

A build with the wrong instructions, or a compiler's mistake around AMX, ends the process with a
signal that nothing can catch. So the first time a build meets a CPU, a child loads a model and
decodes a few tokens; if it dies, the same is tried without the extra (repacked) buffers. Counting tokens
needs llama.cpp too, without weights: before that a child just loads it.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.backend import backend, library_build
from engine.errors import EngineError
from engine.hardware import cpu_features

_TIMEOUT_S = 120.0
_N_TOKENS = 64


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a build can do on this CPU."""

    use_extra_bufts: bool
    summary: str
    advice: str = ""


def check_library(model: Path, cache_dir: Path) -> Verdict:
    """Return the verdict for this (build, CPU), from the cache after the first time.

    Raises:
        EngineError: llama.cpp crashes here even with the safest settings.
    """
    path = cache_dir / "preflight" / f"{_machine_key()}.json"
    try:
        return Verdict(**json.loads(path.read_text()))
    except (OSError, ValueError, TypeError):
        verdict = _try(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(f".{os.getpid()}")
    temporary.write_text(json.dumps(asdict(verdict)))
    temporary.replace(path)
    return verdict


def check_loading(cache_dir: Path) -> None:
    """Have a child load llama.cpp, the first time for this (build, CPU): no weights are read.

    Raises:
        EngineError: llama.cpp crashes as soon as it is loaded.
    """
    path = cache_dir / "preflight" / f"{_machine_key()}.loads"
    if path.exists():
        return
    if code := _run_child():
        raise _does_not_run(code)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def _machine_key() -> str:
    features = " ".join(cpu_features(Path("/proc/cpuinfo")))
    return hashlib.sha256(f"{library_build()}\n{features}".encode()).hexdigest()[:32]


def _try(model: Path) -> Verdict:
    first = _run_child(str(model), "1")
    if first == 0:
        return Verdict(True, "works, with repacked weights")
    if _run_child(str(model), "0") == 0:
        return Verdict(
            False,
            "works, without repacked weights",
            "Reading is slower than it could be: llama.cpp crashed with repacked weights"
            f" ({_cause(first)}). Rebuild it with `uv sync --reinstall-package llama-cpp-python`.",
        )
    raise _does_not_run(first)


def _does_not_run(code: int) -> EngineError:
    return EngineError(
        f"llama.cpp does not run on this machine ({_cause(code)}):"
        " rebuild it here with `uv sync --reinstall-package llama-cpp-python`."
    )


def _run_child(*arguments: str) -> int:
    command = [sys.executable, "-m", "engine.preflight", *arguments]
    try:
        return subprocess.run(command, capture_output=True, timeout=_TIMEOUT_S, check=False).returncode
    except subprocess.TimeoutExpired:
        return 1


def _cause(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"


def decode_once(model_path: Path, *, use_extra_bufts: bool) -> None:
    """Load a model and evaluate a batch and one token: what the child does."""
    import numpy as np

    from engine.llama import Context, ContextSettings, Model
    from engine.slots import AnchorPool, Slot

    model = Model(model_path, use_extra_bufts=use_extra_bufts)
    context = Context(model, ContextSettings(n_ctx=256, n_seq_max=2, use_extra_bufts=use_extra_bufts))
    slot = Slot(context, 0, AnchorPool(0))
    slot.evaluate(np.arange(_N_TOKENS, dtype=np.int32) % model.n_vocab)
    slot.evaluate(np.zeros(1, np.int32), want_logits=True)
    if not np.isfinite(context.logits(0)).all():
        raise EngineError("llama.cpp computes no numbers here.")
    context.close()
    model.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        decode_once(Path(sys.argv[1]), use_extra_bufts=sys.argv[2] == "1")
    else:
        backend().llama_supports_gpu_offload()  # brings up every backend, the CPU's with its instructions
