"""The one door to PyMuPDF: a fast import, quiet, and its errors turned into ours."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from ingest.model import well_formed

# PyMuPDF 2.0 imports these on its own import; without them it starts in 0.2 s instead of 0.6 s and
# takes 110 MB less. The few pages that need the layout model ask for it with `load_layout`.
_HEAVY_COMPANIONS = ("pymupdf.layout", "pymupdf4llm")


def load_mupdf() -> Any:
    """Import PyMuPDF without its layout model, and stop it from writing to the console."""
    if "pymupdf" not in sys.modules:
        for name in _HEAVY_COMPANIONS:
            sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    pymupdf = importlib.import_module("pymupdf")
    pymupdf.no_recommend_layout()
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    return pymupdf


def open_file(path: str | Path, *, filetype: str | None = None) -> Any:
    """Open a file, one whose name is no UTF-8 by its contents: MuPDF takes no other names."""
    pymupdf = load_mupdf()
    if well_formed(str(path)) == str(path):
        return pymupdf.open(path, filetype=filetype)
    return pymupdf.open(stream=Path(path).read_bytes(), filetype=filetype)


def save_file(document: Any, path: str, *, encryption: int) -> None:
    """Save a document, under a name that is no UTF-8 too. Raises OSError."""
    if well_formed(path) == path:
        document.save(path, encryption=encryption)
    else:
        Path(path).write_bytes(document.tobytes(encryption=encryption))


def load_layout() -> ModuleType | None:
    """Import PyMuPDF's layout model, None where it is not installed."""
    load_mupdf()
    if sys.modules.get("pymupdf.layout", ...) is None:
        del sys.modules["pymupdf.layout"]
    try:
        return importlib.import_module("pymupdf.layout")
    except ImportError:
        return None
