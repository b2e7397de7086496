"""`unabridged doctor` on a machine with a GPU, and on one without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.cli import doctor
from engine.devices import Device


def test_doctor_tells_of_cards_and_of_what_goes_there(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    assert doctor._gpu_facts()["GPU"].startswith("none that this build")
    card = Device("CUDA0", "A card", 7 * 10**9, 8 * 10**9)
    monkeypatch.setattr(doctor, "gpu_devices", lambda: (card,))
    models = [
        SimpleNamespace(id="tiny", path=shape_models("qwen2")),
        SimpleNamespace(id="gone", path=tmp_path / "gone.gguf"),
    ]
    monkeypatch.setattr(doctor, "installed_models", lambda _folder: models)
    assert doctor._gpu_facts() == {
        "GPU CUDA0": "A card, 7.0 of 8.0 GB free",
        "tiny on the GPU": "3 of 3 layers, with a window of 32,768 tokens",
    }
