"""The GPUs that the installed llama.cpp build can compute on, and how many layers of a model they take.

Looking asks ggml; placing is a pure function. llama.cpp gives layers away from the last one down: first the
output matrix, which counts as a layer, then the last block, and with each block its keys and values.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.backend import backend
from engine.llama import ContextSettings
from engine.memory import MIB, compute_bytes, kv_cache_bytes
from engine.shape import ModelShape

# ggml-backend.h, enum ggml_backend_dev_type. An integrated GPU is used where there is no other.
_GPU, _INTEGRATED_GPU = 1, 2
# Kept free on each device: the driver's own needs, the screen, and what the compute buffer's estimate misses.
_MARGIN_SHARE = 0.10
_MARGIN_BYTES = 384 * MIB
# Which layers are where is part of a state's identity: with steps this coarse a little more or less free
# memory does not make what was read useless.
_STEPS = 4


@dataclass(frozen=True, slots=True)
class Device:
    """A GPU and its memory now, in bytes."""

    name: str
    description: str
    free_bytes: int
    total_bytes: int
    is_integrated: bool = False


def gpu_devices() -> tuple[Device, ...]:
    """Return the devices that layers can be placed on; none if this build computes on the CPU only."""
    if not backend().llama_supports_gpu_offload():
        return ()
    found = []
    for index in range(_ggml("ggml_backend_dev_count", ctypes.c_size_t)()):
        device = _ggml("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)(index)
        kind = _ggml("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)(device)
        if kind in (_GPU, _INTEGRATED_GPU):
            found.append(_device(device, is_integrated=kind == _INTEGRATED_GPU))
    dedicated = tuple(device for device in found if not device.is_integrated)
    return dedicated or tuple(found[:1])


def _device(device: Any, *, is_integrated: bool) -> Device:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    size_pointer = ctypes.POINTER(ctypes.c_size_t)
    ask = _ggml("ggml_backend_dev_memory", None, ctypes.c_void_p, size_pointer, size_pointer)
    ask(device, ctypes.byref(free), ctypes.byref(total))
    name, description = (
        _ggml(f"ggml_backend_dev_{what}", ctypes.c_char_p, ctypes.c_void_p)(device)
        for what in ("name", "description")
    )
    texts = [text.decode("utf-8", "replace") for text in (name, description)]
    return Device(texts[0], texts[1], free.value, total.value, is_integrated)


@functools.cache
def _ggml(name: str, result: Any, *arguments: Any) -> Any:
    """Return a function of ggml, which llama-cpp-python loads and does not describe."""
    from llama_cpp import _ggml as loaded
    from llama_cpp._ctypes_extensions import load_shared_library

    library = loaded.libggml
    if not hasattr(library, name):  # on Windows a library does not show the functions of those it needs
        library = load_shared_library("ggml-base", loaded.libggml_base_path)
    function = getattr(library, name)
    function.restype, function.argtypes = result, list(arguments)
    return function


def place_layers(shape: ModelShape, settings: ContextSettings, devices: Sequence[Device]) -> int:
    """Return how many layers fit the devices' free memory: a quarter, half, three quarters or all, or 0.

    All is one more than the model has blocks: the output matrix counts. The compute buffer is needed on each
    device, at the size that it has on a CPU.
    """
    if not devices or not shape.block_bytes:
        return 0
    needed_once = compute_bytes(shape, replace(settings, n_gpu_layers=0))
    room = sum(max(0, _usable(device) - needed_once) for device in devices)
    n_blocks = len(shape.block_bytes)
    state = kv_cache_bytes(shape, settings)
    if shape.recurrent:
        state += shape.recurrent.n_bytes_per_sequence * settings.n_seq_max
    # Layers are split between devices, so the room at a device's end is lost: count the largest block twice.
    costs = [shape.output_bytes, *(own + state // n_blocks for own in reversed(shape.block_bytes))]
    room -= (len(devices) - 1) * max(costs)
    n_fitting, n_bytes = 0, 0
    for cost in costs:
        n_bytes += cost
        if n_bytes > room:
            break
        n_fitting += 1
    if n_fitting == len(costs):
        return n_fitting
    return n_fitting * _STEPS // len(costs) * len(costs) // _STEPS


def _usable(device: Device) -> int:
    return device.free_bytes - max(_MARGIN_BYTES, int(_MARGIN_SHARE * device.total_bytes))
