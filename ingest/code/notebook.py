"""Jupyter notebooks: cells and their text outputs as blocks of lines, each naming its cell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ingest.code.blocks import Mark
from ingest.code.structure import Structure

_MAX_OUTPUT_LINES = 40
_MAX_OUTPUT_LINE_CHARS = 500
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|\[[0-9;]+m")


class NotebookError(ValueError):
    """The file is not the JSON of a notebook."""


def notebook_lines(text: str) -> tuple[list[str], list[Mark], str]:
    """Return a notebook as lines, a mark at each cell and output, and its language.

    Line numbers count in this rendering: cells one after the other, a blank line between them.
    """
    try:
        notebook = json.loads(text)
        cells = list(_cells(notebook))
        language = str(notebook.get("metadata", {}).get("kernelspec", {}).get("language", "python"))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise NotebookError("not a notebook") from error
    lines: list[str] = []
    marks: list[Mark] = []
    for title, body in cells:
        if lines:
            lines.append("")
        marks.append(Mark(len(lines) + 1, 0, title))
        lines += body
    return lines, marks, language.lower()


def notebook_structure(lines: list[str], marks: list[Mark]) -> Structure:
    """Return the outline of a rendered notebook: the first line with words of each source cell."""
    kept: dict[int, str] = {}
    ends = [mark.line - 1 for mark in marks[1:]] + [len(lines)]
    for mark, end in zip(marks, ends, strict=True):
        first = next((at for at in range(mark.line, end + 1) if lines[at - 1].strip()), None)
        if first is not None and "output" not in (mark.section or ""):
            kept[first] = lines[first - 1]
    return Structure(tuple(marks), kept)


def _cells(notebook: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Yield the title and lines of each cell, and of its outputs."""
    cells = notebook["cells"] if "cells" in notebook else notebook["worksheets"][0]["cells"]
    for number, cell in enumerate(cells, start=1):
        body = _text(cell.get("source", cell.get("input", ""))).rstrip("\n")
        if body.strip():
            yield f"cell {number} ({cell.get('cell_type', 'code')})", body.split("\n")
        output = [line for part in cell.get("outputs", ()) for line in _output_lines(part)]
        if len(output) > _MAX_OUTPUT_LINES:
            left_out = len(output) - _MAX_OUTPUT_LINES
            output = [*output[:_MAX_OUTPUT_LINES], f"... {left_out} more lines of output"]
        if output:
            yield f"cell {number} output", output


def _output_lines(output: dict[str, Any]) -> list[str]:
    kind = output.get("output_type")
    if kind == "error":
        text = f"{output.get('ename', '')}: {output.get('evalue', '')}"
    elif kind == "stream":
        text = _text(output.get("text", ""))
    else:
        text = _text(output.get("data", output).get("text/plain", output.get("text", "")))
    lines = _ANSI.sub("", text).rstrip("\n").split("\n")
    return [line[:_MAX_OUTPUT_LINE_CHARS] for line in lines] if any(map(str.strip, lines)) else []


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value)
