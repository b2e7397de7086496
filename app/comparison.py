"""The comparison of models: what the command line, the window and `docs/models.md` show of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.getting import bytes_here
from app.speeds import MachineSpeeds
from engine.catalog import MANY_LANGUAGES, CatalogFile, CatalogModel, catalog
from engine.errors import EngineError
from engine.installed import ModelRef
from engine.llama import ContextSettings
from engine.memory import forecast
from engine.shape import ModelShape
from engine.tuning import Speeds
from engine.validation import inspect_model

#: The windows, in tokens, at which memory is compared.
MEMORY_WINDOWS = (8_192, 32_768, 131_072, 262_144)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model, or one file that is in no catalog. None stands for what is not known.

    `memory` has bytes for each of MEMORY_WINDOWS, None beyond the model's window. `file` is the one that
    is here, else the recommended one. `refs` are the files here, `n_bytes_kept` belong to an unfinished
    download. `speeds` are what `bench` measured here, `reads_per_s` the tokens/s of reading here. `problem`
    says why a file that is here cannot be used; `cannot` says what its architecture cannot do, empty where
    nothing is known.
    """

    id: str
    name: str
    model: CatalogModel | None
    file: CatalogFile | None
    quantisation: str | None
    n_bytes: int | None
    context_tokens: int | None
    memory: tuple[int | None, ...]
    refs: tuple[ModelRef, ...] = ()
    n_bytes_kept: int = 0
    speeds: Speeds | None = None
    reads_per_s: float | None = None
    problem: str = ""
    cannot: str = ""

    @property
    def is_here(self) -> bool:
        """Tell whether a file of it is on this machine."""
        return bool(self.refs)

    @property
    def can_be_downloaded(self) -> bool:
        """Tell whether it can be used and a verified file of it is known."""
        return self.model is not None and self.model.usable and bool(self.model.downloads)


def comparison(
    installed: Sequence[ModelRef], models_dir: Path, speeds: MachineSpeeds
) -> tuple[ModelRow, ...]:
    """Return every model of the catalog in its order, then the files that are in no catalog."""
    by_id: dict[str, list[ModelRef]] = {}
    for ref in installed:
        by_id.setdefault(ref.id, []).append(ref)
    rows = [
        _catalog_row(model, tuple(by_id.pop(model.id, ())), models_dir, speeds) for model in catalog().models
    ]
    return (*rows, *(_own_row(refs, speeds) for refs in by_id.values()))


def catalog_rows() -> tuple[ModelRow, ...]:
    """Return the catalog alone, without anything of this machine."""
    return tuple(_facts(model, _recommended(model)) for model in catalog().models)


def memory_by_window(shape: ModelShape) -> tuple[int | None, ...]:
    """Return the bytes of weights, F16 context and working memory at MEMORY_WINDOWS."""
    return tuple(
        forecast(shape, ContextSettings(n_ctx=window)).total if window <= shape.context_length else None
        for window in MEMORY_WINDOWS
    )


def languages_text(languages: tuple[str, ...] | None) -> str:
    """Name the languages by their codes; "many" for more than a list is worth, "unknown" for None."""
    if languages is None:
        return "unknown"
    return "many" if MANY_LANGUAGES in languages else ", ".join(languages)


def _recommended(model: CatalogModel) -> CatalogFile | None:
    return next(iter((*model.downloads, *model.files)), None)


def _catalog_row(
    model: CatalogModel, refs: tuple[ModelRef, ...], models_dir: Path, speeds: MachineSpeeds
) -> ModelRow:
    here = next((file for file in model.files if refs and file.name == refs[0].path.name), None)
    row = _facts(model, here or _recommended(model))
    kept = max((bytes_here(file, models_dir) for file in model.downloads), default=0)
    name = next((ref.path.name for ref in refs if ref.path.name in speeds.reads), "")
    bench, reads = speeds.bench.get(name), speeds.reads.get(name)
    return replace(row, refs=refs, n_bytes_kept=kept, speeds=bench, reads_per_s=reads)


def _facts(model: CatalogModel, file: CatalogFile | None) -> ModelRow:
    n_bytes = file.n_bytes if file else None
    if model.shape is None or n_bytes is None:
        memory: tuple[int | None, ...] = (None,) * len(MEMORY_WINDOWS)
    else:
        memory = memory_by_window(replace(model.shape, n_weight_bytes=n_bytes))
    return ModelRow(
        id=model.id,
        name=model.name,
        model=model,
        file=file,
        quantisation=file.quantisation if file else None,
        n_bytes=n_bytes,
        context_tokens=model.context_tokens,
        memory=memory,
        cannot=_limit_of(model.architecture),
    )


def _limit_of(architecture: str | None) -> str:
    known = catalog().architectures.get(architecture or "")
    return (known.limit or "") if known else ""


def _own_row(refs: list[ModelRef], speeds: MachineSpeeds) -> ModelRow:
    """Describe a user's own file by its head."""
    ref = refs[0]
    row = ModelRow(
        id=ref.id,
        name=ref.name,
        model=None,
        file=None,
        quantisation=None,
        n_bytes=None,
        context_tokens=None,
        memory=(None,) * len(MEMORY_WINDOWS),
        refs=tuple(refs),
        speeds=speeds.bench.get(ref.path.name),
        reads_per_s=speeds.reads.get(ref.path.name),
    )
    try:
        report = inspect_model(ref.path)
    except EngineError as error:
        return replace(row, problem=str(error))
    return replace(
        row,
        quantisation=report.quantisation,
        n_bytes=report.shape.n_weight_bytes,
        context_tokens=report.shape.context_length,
        memory=memory_by_window(report.shape),
        cannot=_limit_of(report.shape.architecture),
    )
