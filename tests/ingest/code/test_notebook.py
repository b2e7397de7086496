"""Notebooks: cells in order with their text outputs, each place naming its cell."""

from __future__ import annotations

import json
from pathlib import Path

from ingest.code import read_folder
from ingest.model import LineLocation

NOTEBOOK = {
    "metadata": {"kernelspec": {"language": "python", "name": "python3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
    "cells": [
        {"cell_type": "markdown", "source": ["# Title\n", "\n", "Some words"]},
        {
            "cell_type": "code",
            "source": "import math\nprint(math.pi)",
            "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["3.14159\n"]},
                {
                    "output_type": "display_data",
                    "data": {"image/png": "iVBOR" * 5000, "text/plain": ["<Figure>"]},
                },
            ],
        },
        {"cell_type": "code", "source": [], "outputs": []},
        {
            "cell_type": "code",
            "source": ["1/0"],
            "outputs": [
                {
                    "output_type": "error",
                    "ename": "ZeroDivisionError",
                    "evalue": "division",
                    "traceback": ["x"],
                }
            ],
        },
        {
            "cell_type": "code",
            "source": ["loop()"],
            "outputs": [
                {"output_type": "stream", "text": "".join(f"\x1b[31mrow {n}\x1b[0m\n" for n in range(100))}
            ],
        },
    ],
}


def test_cells_and_text_outputs_become_segments(tmp_path: Path) -> None:
    (tmp_path / "a.ipynb").write_text(json.dumps(NOTEBOOK))
    (document,) = read_folder(tmp_path).documents
    shown = {segment.section: segment.text for segment in document.segments}
    assert list(shown) == [
        "cell 1 (markdown)",
        "cell 2 (code)",
        "cell 2 output",
        "cell 4 (code)",
        "cell 4 output",
        "cell 5 (code)",
        "cell 5 output",
    ]
    assert shown["cell 2 (code)"] == "import math\nprint(math.pi)"
    assert shown["cell 2 output"] == "3.14159\n<Figure>"
    assert shown["cell 4 output"] == "ZeroDivisionError: division"
    assert shown["cell 5 output"].endswith("row 39\n... 60 more lines of output")
    assert "\x1b" not in shown["cell 5 output"] and "[31m" not in shown["cell 5 output"]
    assert document.language == "python"
    assert [segment.text for segment in document.outline] == ["# Title", "import math", "1/0", "loop()"]
    assert document.segments[1].location == LineLocation(5, 6)


def test_what_is_no_notebook_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.ipynb").write_text("{not json")
    (tmp_path / "b.ipynb").write_text('{"cells": 3}')
    (tmp_path / "c.ipynb").write_text("[" * 100_000)
    (tmp_path / "a.py").write_text("x = 1\n")
    assert [entry.code for entry in read_folder(tmp_path).unread] == ["notebook"] * 3
