"""The tables of docs/team-server.md are those that its program computes."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.team_memory import (
    TEAM_MODEL,
    WINDOW,
    model,
    models_table,
    reading_bytes,
    reading_work,
    users_table,
    work_table,
)

_PAGE = Path(__file__).resolve().parents[1] / "docs" / "team-server.md"


@pytest.mark.parametrize("table", [models_table, users_table, work_table])
def test_the_page_shows_what_is_computed(table: object) -> None:
    assert callable(table)
    assert "\n".join(table()) in _PAGE.read_text(encoding="utf-8"), "run python -m benchmarks.team_memory"


def test_the_figures_are_those_of_the_layers() -> None:
    """8 attention layers of 4 x 256 keys and values each, F16; half of a full reading's work is attention."""
    found, shape = model(TEAM_MODEL)
    assert shape.recurrent is not None
    keys_and_values = 8 * 2 * 4 * 256 * 2 * WINDOW
    assert reading_bytes(shape, WINDOW) == keys_and_values + shape.recurrent.n_bytes_per_sequence
    n_parameters = found.parameters_b * 1e9
    weights = 2 * n_parameters * WINDOW
    share = 1 - weights / reading_work(shape, n_parameters, WINDOW)
    assert 0.4 < share < 0.6
