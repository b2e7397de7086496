"""Forecasts what a model needs in memory before anything is loaded, and proposes what fits.

Pure functions of a model's shape and the context's settings. The sizes are those that llama.cpp allocates
(llama-kv-cache.cpp, llama-memory-recurrent.cpp, `output_reserve` in llama-context.cpp); the compute buffer's
formula was fitted to what its graph allocator reserves and is held to it by tests on every architecture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.errors import OutOfMemoryError
from engine.llama import ContextSettings
from engine.shape import Attention, ModelShape

MIB = 1 << 20
_CELL_PAD = 256  # llama.cpp rounds n_ctx and the sliding cache up to it
_BYTES_PER_VALUE = {"f32": 4.0, "f16": 2.0, "bf16": 2.0, "q8_0": 34 / 32, "q4_0": 18 / 32}

# llama-kv-cells.h, per cell: position 4, extension 8, shift 4, sequence bits 32, a node of the used set 48.
_CELL_BYTES = 96
_CELL_BYTES_PER_SEQUENCE = 48  # one node of that sequence's set of positions
# Measured on Qwen2.5-Coder (151,936 tokens, 151,387 merges: 44 MiB of heap after loading).
_TOKEN_BYTES = 150
_MERGE_BYTES = 150
_LIBRARY_BYTES = 16 * MIB  # llama.cpp's own code, graph metadata, thread stacks

_MARGIN_SHARE = 0.10
_MARGIN_BYTES = 512 * MIB  # the window, the reader processes and the system need room too
_SMALLEST_WINDOW = 2048
# The prefix, the journal and a fork for each question of a review, or for half of its 41: two full waves. A
# token costs less the more forks step side by side (docs/benchmarks.md).
_WIDE_WAVES = (43, 23)
# What the rows may cost: at 2B thirteen more recurrent states are 250 MB, 33 more 640 MB.
_WIDENING_SHARE = 1 / 4  # of the forecast
_WIDENING_FREE_SHARE = 1 / 16  # or of the memory that can be used


@dataclass(frozen=True, slots=True)
class Forecast:
    """Bytes by part. `mapped_weights` are pages of the file, which the system may drop and read again."""

    mapped_weights: int
    repacked_weights: int
    kv_cache: int
    recurrent: int
    compute: int
    output: int
    host: int

    @property
    def weights(self) -> int:
        """Return the bytes that the weights need to be fast: each matrix once, in the layout that is used."""
        return self.mapped_weights + self.repacked_weights

    @property
    def total(self) -> int:
        """Return all bytes together."""
        return self.weights + self.kv_cache + self.recurrent + self.compute + self.output + self.host


@dataclass(frozen=True, slots=True)
class Proposal:
    """Settings that fit, what they need, and whether they are all that could be wished for."""

    settings: ContextSettings
    forecast: Forecast
    is_full_window: bool


def forecast(shape: ModelShape, settings: ContextSettings) -> Forecast:
    """Return what a model of `shape` needs with these settings, all layers on the CPU.

    With extra buffers the repacked matrices are copies: their file pages are read once while loading and
    are then free to go, so they count only in their new layout.
    """
    repacked = shape.n_repacked_bytes if settings.use_extra_bufts else 0
    return Forecast(
        mapped_weights=shape.n_weight_bytes - min(repacked, shape.n_weight_bytes),
        repacked_weights=repacked,
        kv_cache=kv_cache_bytes(shape, settings),
        recurrent=shape.recurrent.n_bytes_per_sequence * settings.n_seq_max if shape.recurrent else 0,
        compute=compute_bytes(shape, settings),
        output=4 * shape.n_vocab * settings.n_seq_max,
        host=_host_bytes(shape, settings),
    )


def n_cells(settings: ContextSettings) -> int:
    """Return the cells of the unified KV cache: the window rounded up."""
    return _pad(settings.n_ctx)


def kv_cache_bytes(shape: ModelShape, settings: ContextSettings) -> int:
    """Return the bytes of all keys and values."""
    # Without flash attention V is stored transposed, in rows as wide as the widest layer's.
    v_widest = max((layer.v_width for layer in shape.attention), default=0)
    total = 0.0
    for layer in shape.attention:
        v_width = layer.v_width if settings.flash_attention else v_widest
        per_cell = layer.k_width * _value_bytes(settings.type_k) + v_width * _value_bytes(settings.type_v)
        total += per_cell * _layer_cells(layer, settings)
    return int(total)


def compute_bytes(shape: ModelShape, settings: ContextSettings) -> int:
    """Return the bytes of llama.cpp's compute buffer: the masks and the largest of a layer's phases.

    Each phase counts the float32 values that are alive at once per token of a micro-batch.
    """
    n_tokens = min(settings.n_ubatch, settings.n_batch, n_cells(settings))
    n_tokens = -(-n_tokens // settings.n_seq_max) * settings.n_seq_max  # `graph_reserve` gives each the same
    kinds = {(_layer_cells(layer, settings), layer.n_heads) for layer in shape.attention}
    mask_value_bytes = 2 if settings.flash_attention else 4
    # One for all layers that see everything and one for those that do not, even where both see as much.
    widths = {layer.window is None: _layer_cells(layer, settings) for layer in shape.attention}
    masks = sum(widths.values()) * mask_value_bytes * n_tokens
    score_values = 0 if settings.flash_attention else max((c * heads for c, heads in kinds), default=0)
    phases = (
        (score_values + _attention_values(shape)) * n_tokens + _cast_values(shape, settings),
        (3 * shape.n_ff + (3 if shape.recurrent or shape.fused_qkv else 4) * shape.n_embd) * n_tokens,
        _recurrent_values(shape, settings, n_tokens),
        2 * shape.n_embd * n_tokens + settings.n_seq_max * (shape.n_vocab + shape.n_embd),
    )
    return masks + 4 * (max(phases) + shape.per_layer_width * n_tokens)


def largest_window(shape: ModelShape, settings: ContextSettings, free_bytes: int) -> int:
    """Return the largest window, up to the one trained for, that fits `free_bytes`; 0 if none does."""
    low, high = 0, shape.context_length // _CELL_PAD
    while low < high:
        middle = (low + high + 1) // 2
        needed = forecast(shape, replace(settings, n_ctx=middle * _CELL_PAD)).total
        low, high = (middle, high) if needed <= free_bytes else (low, middle - 1)
    window = low * _CELL_PAD
    return window if window >= min(_SMALLEST_WINDOW, shape.context_length) else 0


def usable_bytes(free_bytes: int) -> int:
    """Return how much of the free memory a model may take."""
    return max(0, free_bytes - max(_MARGIN_BYTES, int(free_bytes * _MARGIN_SHARE)))


def propose(
    shape: ModelShape, free_bytes: int, settings: ContextSettings, wanted_window: int | None = None
) -> Proposal:
    """Return the largest window that fits, up to the wanted one, and the best K/V type for it.

    F16 keys and values are kept where the whole wanted window fits: quantised ones halve the reading speed
    on a CPU. Where it does not, the smallest loss that gives the whole window is taken, else the largest
    window.

    Raises `OutOfMemoryError` if not even the smallest window fits.
    """
    wanted = min(wanted_window or shape.context_length, shape.context_length)
    room = usable_bytes(free_bytes)
    best: Proposal | None = None
    for choice in _lighter(replace(settings, n_ctx=wanted)):
        window = min(wanted, largest_window(shape, choice, room))
        fitting = replace(choice, n_ctx=window)
        if window and (best is None or window > best.settings.n_ctx):
            best = Proposal(fitting, forecast(shape, fitting), window >= wanted)
        if window >= wanted:
            break
    if best is None:
        least = forecast(shape, replace(settings, n_ctx=_SMALLEST_WINDOW)).total
        raise OutOfMemoryError(
            f"This model needs at least {gigabytes(least)} and {gigabytes(room)} of the free "
            f"{gigabytes(free_bytes)} can be used: close other programs or choose a smaller model."
        )
    return best


def with_wide_waves(shape: ModelShape, settings: ContextSettings, free_bytes: int) -> ContextSettings:
    """Return the settings with sequences for 41 or 21 questions side by side, where they cost little memory.

    A sequence of a plain model costs its logits and some bookkeeping; one of a hybrid its recurrent state.
    """
    usable, narrow = usable_bytes(free_bytes), forecast(shape, settings).total
    room = min(usable, narrow + int(max(narrow * _WIDENING_SHARE, usable * _WIDENING_FREE_SHARE)))
    for n_sequences in _WIDE_WAVES:
        wide = replace(settings, n_seq_max=n_sequences)
        if n_sequences > settings.n_seq_max and forecast(shape, wide).total <= room:
            return wide
    return settings


def require_fit(shape: ModelShape, settings: ContextSettings, free_bytes: int) -> Forecast:
    """Return the forecast, or refuse with numbers and the window that would fit (`OutOfMemoryError`)."""
    needed = forecast(shape, settings)
    room = usable_bytes(free_bytes)
    if needed.total <= room:
        return needed
    fits = largest_window(shape, settings, room)
    advice = (
        f"choose a window of at most {fits:,} tokens (`--ctx {fits}`)" if fits else "choose a smaller model"
    )
    raise OutOfMemoryError(
        f"A window of {settings.n_ctx:,} tokens needs {gigabytes(needed.total)} "
        f"({gigabytes(needed.weights)} weights, {gigabytes(needed.kv_cache + needed.recurrent)} context), "
        f"and {gigabytes(room)} of the free {gigabytes(free_bytes)} can be used: {advice}, "
        "or close other programs."
    )


def gigabytes(n_bytes: int) -> str:
    """Return "1.3 GB" (billions of bytes, as disks and downloads count)."""
    return f"{n_bytes / 1e9:.1f} GB"


def _lighter(settings: ContextSettings) -> tuple[ContextSettings, ...]:
    """Return the settings and what saves memory, least loss first. Quantised V needs flash attention."""
    flash = replace(settings, flash_attention=True)
    choices = (settings, flash, *(replace(flash, type_k=kind, type_v=kind) for kind in ("q8_0", "q4_0")))
    return tuple(dict.fromkeys(choices))


def _layer_cells(layer: Attention, settings: ContextSettings) -> int:
    """Return how many tokens a layer keeps (llama-kv-cache-iswa.cpp for sliding windows)."""
    cells = n_cells(settings)
    if layer.window is None:
        return cells
    n_ubatch = min(settings.n_ubatch, settings.n_batch)
    return _pad(min(cells, layer.window * settings.n_seq_max + n_ubatch))


def _attention_values(shape: ModelShape) -> int:
    """Return what an attention layer holds per token beside the scores, in values."""
    e = shape.n_embd
    q = max((layer.q_width for layer in shape.attention), default=0)
    kv = max((layer.k_width + layer.v_width for layer in shape.attention), default=0)
    if shape.gated_query:
        return 3 * e + 3 * q + kv
    if shape.fused_qkv:
        return 3 * e + kv
    return 2 * e + 2 * q + max(e, q) + kv


def _cast_values(shape: ModelShape, settings: ContextSettings) -> int:
    """Return the room, in float32 values, for a layer's F32 keys and values cast for flash attention."""
    if not settings.flash_attention:
        return 0
    casts = (
        (layer.k_width * (settings.type_k == "f32") + layer.v_width * (settings.type_v == "f32"))
        * _layer_cells(layer, settings)
        for layer in shape.attention
    )
    return max(casts, default=0) // 2


def _recurrent_values(shape: ModelShape, settings: ContextSettings, n_tokens: int) -> int:
    """Return what a gated delta-net layer holds: convolution buffers, then its gate or two states each."""
    if shape.recurrent is None:
        return 0
    layer = shape.recurrent
    conv_values = n_tokens * (3 * layer.conv_width + shape.n_embd) + settings.n_seq_max * layer.conv_state
    return conv_values + max(n_tokens * layer.inner_width, 2 * settings.n_seq_max * layer.state)


def _host_bytes(shape: ModelShape, settings: ContextSettings) -> int:
    """Return the heap that llama.cpp uses beside its buffers. Every fork lists the cells it shares."""
    cells = n_cells(settings) * (_CELL_BYTES + _CELL_BYTES_PER_SEQUENCE * settings.n_seq_max)
    vocabulary = shape.n_vocab * (_TOKEN_BYTES + 4) + shape.n_merges * _MERGE_BYTES
    n_ubatch = min(settings.n_ubatch, settings.n_batch)
    quantised_input = int(n_ubatch * max(shape.n_ff, shape.n_embd) * _BYTES_PER_VALUE["q8_0"])
    return cells + vocabulary + quantised_input + _LIBRARY_BYTES


def _value_bytes(kind: str) -> float:
    return _BYTES_PER_VALUE[kind]


def _pad(n: int) -> int:
    return -(-n // _CELL_PAD) * _CELL_PAD
