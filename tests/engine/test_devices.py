"""GPUs: what is found through ggml, and how many layers fit. There is none where these tests run."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import engine.devices
from engine.backend import backend
from engine.devices import Device, gpu_devices, place_layers
from engine.gguf_file import GgufFile
from engine.llama import ContextSettings
from engine.memory import MIB, compute_bytes, kv_cache_bytes
from engine.shape import ModelShape
from tests.fixtures.shape_models import TINY_ARCHITECTURES

GIB = 1 << 30
SETTINGS = ContextSettings(n_ctx=32_768)
CARD = Device("CUDA0", "A card", 8 * GIB, 8 * GIB)


@pytest.fixture
def shape(shape_models: Callable[..., Path]) -> ModelShape:
    with GgufFile.open(shape_models("qwen35")) as gguf:
        tiny = ModelShape.from_gguf(gguf)
    # As the 2B: 24 blocks of 40 MiB and an output matrix of 250.
    return replace(tiny, block_bytes=(40 * MIB,) * 24, output_bytes=250 * MIB)


class _Ggml:
    """Answers as ggml would with these devices: (name, type, free, total)."""

    def __init__(self, *devices: tuple[str, int, int, int]) -> None:
        self._devices = devices

    def __call__(self, name: str, *_signature: Any) -> Callable[..., Any]:
        return {
            "ggml_backend_dev_count": lambda: len(self._devices),
            "ggml_backend_dev_get": lambda index: index,
            "ggml_backend_dev_type": lambda index: self._devices[index][1],
            "ggml_backend_dev_name": lambda index: self._devices[index][0].encode(),
            "ggml_backend_dev_description": lambda index: f"card {index}".encode(),
            "ggml_backend_dev_memory": self._memory,
        }[name]

    def _memory(self, index: int, free: Any, total: Any) -> None:
        # What `ctypes.byref` made: the object it stands for.
        free._obj.value, total._obj.value = self._devices[index][2:]


@pytest.fixture
def offloading(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that makes this build one with GPUs."""

    def install(*devices: tuple[str, int, int, int]) -> None:
        monkeypatch.setattr(
            engine.devices, "backend", lambda: SimpleNamespace(llama_supports_gpu_offload=lambda: True)
        )
        monkeypatch.setattr(engine.devices, "_ggml", _Ggml(*devices))

    return install


def test_a_build_for_the_cpu_has_none(shape: ModelShape) -> None:
    assert not backend().llama_supports_gpu_offload()
    assert gpu_devices() == ()
    assert place_layers(shape, SETTINGS, gpu_devices()) == 0


def test_ggml_itself_is_asked() -> None:
    """The functions exist under these names in the library, whose only device here is the CPU."""
    count = engine.devices._ggml("ggml_backend_dev_count", ctypes.c_size_t)()
    assert count >= 1
    cpu = engine.devices._ggml("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)(0)
    found = engine.devices._device(cpu, is_integrated=False)
    assert found.name == "CPU"
    assert 0 < found.free_bytes <= found.total_bytes


def test_dedicated_cards_come_before_an_integrated_one(offloading: Callable[..., None]) -> None:
    integrated = ("Vulkan0", 2, 3 * GIB, 4 * GIB)
    offloading(("CPU", 0, 1, 1), integrated, ("CUDA0", 1, 7 * GIB, 8 * GIB), ("CUDA1", 1, GIB, 8 * GIB))
    assert [device.name for device in gpu_devices()] == ["CUDA0", "CUDA1"]
    assert gpu_devices()[0] == Device("CUDA0", "card 2", 7 * GIB, 8 * GIB)
    offloading(("CPU", 0, 1, 1), integrated)
    assert gpu_devices() == (Device("Vulkan0", "card 1", 3 * GIB, 4 * GIB, True),)


def test_all_layers_go_where_there_is_room_and_none_where_there_is_not(shape: ModelShape) -> None:
    assert place_layers(shape, SETTINGS, [CARD]) == 25  # the output matrix counts as one
    assert place_layers(shape, SETTINGS, [replace(CARD, free_bytes=MIB)]) == 0
    unknown = replace(shape, block_bytes=())
    assert place_layers(unknown, SETTINGS, [CARD]) == 0


def test_what_is_placed_fits_and_grows_in_quarters(shape: ModelShape) -> None:
    assert shape.recurrent is not None
    state = kv_cache_bytes(shape, SETTINGS) + shape.recurrent.n_bytes_per_sequence * SETTINGS.n_seq_max
    placed = {}
    for free in range(0, 3 * GIB, 16 * MIB):
        card = Device("CUDA0", "A card", free, 2 * GIB)
        placed[free] = n_layers = place_layers(shape, SETTINGS, [card])
        used = (n_layers > 0) * shape.output_bytes + max(0, n_layers - 1) * (40 * MIB + state // 24)
        assert n_layers == 0 or used + compute_bytes(shape, SETTINGS) + 384 * MIB <= free
    assert list(placed.values()) == sorted(placed.values())
    assert set(placed.values()) == {0, 6, 12, 18, 25}


def test_two_cards_take_more_than_one_and_a_large_window_less_than_a_small_one(shape: ModelShape) -> None:
    card = Device("CUDA0", "A card", 1100 * MIB, 2 * GIB)
    one = place_layers(shape, SETTINGS, [card])
    assert 0 < one < place_layers(shape, SETTINGS, [card, card])
    assert place_layers(shape, replace(SETTINGS, n_ctx=262_144), [card]) < one


@pytest.mark.parametrize("arch", TINY_ARCHITECTURES)
def test_blocks_and_output_are_all_weights_but_the_lookups(
    shape_models: Callable[..., Path], arch: str
) -> None:
    with GgufFile.open(shape_models(arch)) as gguf:
        shape = ModelShape.from_gguf(gguf)
        lookups = sum(
            t.n_bytes for t in gguf.tensors if t.name.startswith(("token_embd", "per_layer", "rope"))
        )
    assert min(shape.block_bytes) > 0
    assert sum(shape.block_bytes) + shape.output_bytes + lookups == shape.n_weight_bytes
