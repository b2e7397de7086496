"""Who made a saved state: a state file itself carries no identity, so ours must."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from engine.errors import ModelFileError
from engine.llama import ContextSettings
from engine.model_files import noted_sha256
from engine.split_files import part_files


def model_sha256(path: Path, cache_dir: Path | None = None) -> str:
    """Return the sha256 of a model file: the one noted when it was checked, else hashed once.

    `cache_dir` remembers it for an unchanged file. That of a split model is over the bytes of all its
    files, which no note has: the first one alone may hold no weights.

    Raises:
        ModelFileError: the file cannot be read.
    """
    try:
        parts = part_files(path) or (path,)
        if len(parts) == 1 and (noted := noted_sha256(path)):
            return noted
        key = hashlib.sha256("\n".join(map(_facts, parts)).encode()).hexdigest()
        remembered = cache_dir / f"{key[:32]}.sha256" if cache_dir else None
        if remembered and remembered.is_file() and len(known := remembered.read_text().strip()) == 64:
            return known
        whole = hashlib.sha256()
        for part in parts:
            with part.open("rb") as file:
                hashlib.file_digest(file, lambda: whole)
        digest = whole.hexdigest()
    except OSError as error:
        raise ModelFileError(
            f"The model file {path} cannot be read ({error.strerror}): check the path and its permissions."
        ) from error
    if remembered:
        remembered.parent.mkdir(parents=True, exist_ok=True)
        temporary = remembered.with_suffix(f".{os.getpid()}")
        temporary.write_text(digest)
        temporary.replace(remembered)
    return digest


def _facts(path: Path) -> str:
    status = path.stat()
    return f"{path.resolve()}\n{status.st_size}\n{status.st_mtime_ns}"


def state_facts(model_hash: str, settings: ContextSettings, build: str) -> dict[str, str | int]:
    """Return everything that shapes a state's bits, except the tokens: a block's header holds it.

    The number of cells, sequences and threads may differ between writing and loading (tried: same
    logits); RoPE is always the model's own. The batch sizes change rounding only, but then a stored
    state would differ from a fresh one in the last bits, and "equal to a fresh read" is our promise.
    """
    return {
        "model_sha256": model_hash,
        "build": build,
        "type_k": settings.type_k,
        "type_v": settings.type_v,
        "flash_attention": settings.flash_attention,
        "n_batch": settings.n_batch,
        "n_ubatch": settings.n_ubatch,
        "use_extra_bufts": settings.use_extra_bufts,
        "n_gpu_layers": settings.n_gpu_layers,
        "rope": "model",
    }


def fingerprint(facts: Mapping[str, str | int]) -> str:
    """Return the id of what `state_facts` gives."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
