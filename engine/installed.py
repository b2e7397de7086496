"""Which models are on this machine, and how to name one: by catalog id, by file, or as the starter."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from engine.catalog import STARTER_ID, Catalog, CatalogModel, catalog
from engine.errors import ModelFileError, UnknownModelError
from engine.model_files import (
    Progress,
    lock_for,
    models_folder,
    no_progress,
    note_path,
    noted_sha256,
)
from engine.split_files import is_later_part, part_files
from engine.starter import ensure_starter

STARTER_ALIAS = "starter"
_ADDED = "added.json"


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A model file here. `sha256` is None until the file was hashed; `known` is its catalog entry."""

    path: Path
    id: str
    name: str
    sha256: str | None = None
    known: CatalogModel | None = None


def find_model(id_or_path: str | Path, models_dir: Path, progress: Progress = no_progress) -> ModelRef:
    """Return the model that a person named: a catalog id, an installed file's id, "starter", or a path.

    The starter is put together from its wheels if it is not there yet; `progress` follows that. Raises
    `ModelFileError` if a path leads nowhere or the starter cannot be made, `UnknownModelError` otherwise.
    """
    text = str(id_or_path)
    if isinstance(id_or_path, Path) or text.endswith(".gguf") or "/" in text or "\\" in text:
        return _at_path(Path(text).expanduser())
    model_id = STARTER_ID if text == STARTER_ALIAS else text
    installed = installed_models(models_dir)
    for model in installed:
        if model_id in (model.id, model.path.name):
            return model
    known = _known(model_id, installed)
    if known.starter is not None:
        return _ref(ensure_starter(models_dir, known.starter, progress), catalog())
    raise UnknownModelError(_not_here(known, installed))


def installed_models(models_dir: Path) -> tuple[ModelRef, ...]:
    """Return the whole models in the models folder and those added from elsewhere, by id."""
    own = models_dir.glob("*.gguf") if models_dir.is_dir() else iter(())
    paths = {path for path in (*own, *_added(models_dir)) if path.is_file()}
    refs = [_ref(path, catalog()) for path in paths if not is_later_part(path)]
    return tuple(sorted(refs, key=lambda ref: (ref.id, ref.path.name)))


def add_model(path: Path, models_dir: Path) -> ModelRef:
    """Remember a file that stays where it is. Validate it first (`engine.validation`)."""
    path = path.expanduser().resolve()
    ref = _at_path(path)
    with models_folder(models_dir), lock_for(models_dir / _ADDED):
        _write_added(models_dir, [*dict.fromkeys((*_added(models_dir), path))])
    return ref


def remove_model(model_id: str, models_dir: Path) -> Path:
    """Delete a downloaded model, or forget an added one: the user's own file is never deleted."""
    for model in installed_models(models_dir):
        if model_id not in (model.id, model.path.name, str(model.path)):
            continue
        with models_folder(models_dir), lock_for(models_dir / _ADDED):
            if model.path.parent == models_dir:
                for part in part_files(model.path):
                    part.unlink()
                    note_path(part).unlink(missing_ok=True)
            _write_added(models_dir, [path for path in _added(models_dir) if path != model.path])
        return model.path
    raise UnknownModelError(
        f"No model called {model_id} is installed: run `unabridged models list` to see which are."
    )


def _at_path(path: Path) -> ModelRef:
    if not path.is_file():
        raise ModelFileError(
            f"There is no model file at {path}: check the path, or run `unabridged models list`."
        )
    return _ref(path, catalog())


def _ref(path: Path, known_models: Catalog) -> ModelRef:
    """Describe a file. Its name and size decide which catalog entry it is; its hash is what was checked."""
    owner = known_models.owner_of(path.name, path.stat().st_size)
    sha256 = noted_sha256(path)
    if owner is None:
        return ModelRef(path, path.stem, path.stem, sha256)
    model, file = owner
    return ModelRef(path, model.id, f"{model.name} {file.quantisation}", sha256, model)


def _known(model_id: str, installed: tuple[ModelRef, ...]) -> CatalogModel:
    try:
        return catalog().get(model_id)
    except UnknownModelError as error:
        raise UnknownModelError(f"{error} {_installed_list(installed)}") from None


def _not_here(known: CatalogModel, installed: tuple[ModelRef, ...]) -> str:
    if not known.usable:
        return f"{known.name} cannot be used: {known.limit}"
    if known.downloads:
        way = f"run `unabridged models get {known.id}`"
    else:
        way = "its download cannot be verified, so add its GGUF file with `unabridged models add FILE`"
    return f"{known.name} is not on this machine: {way}. {_installed_list(installed)}"


def _installed_list(installed: tuple[ModelRef, ...]) -> str:
    ids = ", ".join(dict.fromkeys(model.id for model in installed))
    return f"Installed: {ids}." if ids else f"Installed: none yet; `{STARTER_ALIAS}` needs no download."


def _added(models_dir: Path) -> tuple[Path, ...]:
    try:
        entries = json.loads((models_dir / _ADDED).read_text(encoding="utf-8"))
        return tuple(Path(entry) for entry in entries if isinstance(entry, str))
    except (OSError, ValueError, TypeError):
        return ()


def _write_added(models_dir: Path, paths: list[Path]) -> None:
    temporary = models_dir / (_ADDED + ".tmp")
    temporary.write_text(json.dumps([str(path) for path in paths], indent=1), encoding="utf-8")
    temporary.replace(models_dir / _ADDED)
