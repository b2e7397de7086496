"""What decides a model's memory, taken from its GGUF's metadata and tensor list alone.

The rules follow llama.cpp's `load_arch_hparams` in `src/models/<arch>.cpp`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.gguf_file import GgufFile
from engine.gguf_head import TensorInfo

# Types that llama.cpp copies into an interleaved layout on a CPU with AVX2 if the rows divide by 8
# (`ggml_repack_get_optimal_repack_type` in ggml-cpu/repack.cpp). The copy is as large as the tensor.
_REPACKED_TYPES = frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"})
_DEFAULT_SLIDING_PATTERN = {"gemma2": 2, "gemma3": 6}  # every n-th layer sees everything
_SLIDING_ARCHITECTURES = frozenset({"gemma2", "gemma3", "gemma4"})
_GATED_QUERY_ARCHITECTURES = frozenset({"qwen35"})
_FUSED_QKV_ARCHITECTURES = frozenset({"phi3"})


@dataclass(frozen=True, slots=True)
class Attention:
    """One attention layer that keeps keys and values. `window` is None if it sees every token."""

    n_heads: int
    k_width: int
    v_width: int
    q_width: int
    window: int | None = None


@dataclass(frozen=True, slots=True)
class Recurrent:
    """The recurrent layers of a hybrid, all alike. Widths are counts of float32 values."""

    n_layers: int
    conv_state: int
    state: int
    conv_width: int
    inner_width: int

    @property
    def n_bytes_per_sequence(self) -> int:
        """Return the bytes of one sequence's state, whatever its length."""
        return 4 * self.n_layers * (self.conv_state + self.state)


@dataclass(frozen=True, slots=True)
class ModelShape:
    """The sizes of a model that memory depends on.

    `block_bytes` are the weights of each block, `output_bytes` those behind the last one; both are unknown
    (empty, 0) where no file is there yet.
    """

    architecture: str
    n_vocab: int
    n_merges: int
    context_length: int
    n_embd: int
    n_ff: int
    attention: tuple[Attention, ...]
    recurrent: Recurrent | None
    n_weight_bytes: int
    n_repacked_bytes: int
    per_layer_width: int = 0
    gated_query: bool = False
    fused_qkv: bool = False
    block_bytes: tuple[int, ...] = ()
    output_bytes: int = 0

    @classmethod
    def from_gguf(cls, gguf: GgufFile, tensors: Sequence[TensorInfo] | None = None) -> ModelShape:
        """Read the shape; `tensors` are those of all files where the model is split.

        Raises `ModelFileError` if a needed key is missing or of the wrong type.
        """
        tensors = gguf.tensors if tensors is None else tensors
        architecture = gguf.architecture
        n_embd = gguf.integer(gguf.key("embedding_length"))
        recurrent_layers = _recurrent_layers(gguf)
        return cls(
            architecture=architecture,
            n_vocab=gguf.n_vocab,
            n_merges=gguf.metadata.array_length("tokenizer.ggml.merges") or 0,
            context_length=gguf.context_length,
            n_embd=n_embd,
            n_ff=max(gguf.per_layer("feed_forward_length", 0)),
            attention=_attention(gguf, n_embd, recurrent_layers),
            recurrent=_recurrent(gguf, len(recurrent_layers)),
            n_weight_bytes=sum(tensor.n_bytes for tensor in tensors),
            n_repacked_bytes=_repacked_bytes(tensors),
            per_layer_width=gguf.integer(gguf.key("embedding_length_per_layer_input"), 0) * gguf.n_layers,
            gated_query=architecture in _GATED_QUERY_ARCHITECTURES,
            fused_qkv=architecture in _FUSED_QKV_ARCHITECTURES,
            block_bytes=_block_bytes(gguf.n_layers, tensors),
            output_bytes=_output_bytes(tensors),
        )

    @property
    def has_sliding_window(self) -> bool:
        """Tell whether some layers keep only the latest tokens."""
        return any(layer.window is not None for layer in self.attention)


def _recurrent_layers(gguf: GgufFile) -> frozenset[int]:
    """Return which layers are recurrent: in Qwen 3.5 all but every fourth (qwen35.cpp)."""
    if gguf.architecture not in _GATED_QUERY_ARCHITECTURES:
        return frozenset()
    interval = max(1, gguf.integer(gguf.key("full_attention_interval"), 4))
    n_main = gguf.n_layers - gguf.integer(gguf.key("nextn_predict_layers"), 0)
    return frozenset(layer for layer in range(n_main) if (layer + 1) % interval)


def _recurrent(gguf: GgufFile, n_layers: int) -> Recurrent | None:
    """Return the state's size (`n_embd_r` and `n_embd_s` in llama-hparams.cpp)."""
    if not n_layers:
        return None
    inner = gguf.integer(gguf.key("ssm.inner_size"))
    d_state = gguf.integer(gguf.key("ssm.state_size"))
    conv_width = inner + 2 * gguf.integer(gguf.key("ssm.group_count")) * d_state
    return Recurrent(
        n_layers=n_layers,
        conv_state=(gguf.integer(gguf.key("ssm.conv_kernel")) - 1) * conv_width,
        state=d_state * inner,
        conv_width=conv_width,
        inner_width=inner,
    )


def _attention(gguf: GgufFile, n_embd: int, recurrent: frozenset[int]) -> tuple[Attention, ...]:
    """Return the layers that own a KV cache; Gemma's last layers borrow that of earlier ones."""
    n_heads = gguf.per_layer("attention.head_count")
    n_kv_heads = gguf.per_layer("attention.head_count_kv", n_heads[0])
    n_extra = gguf.integer(gguf.key("attention.shared_kv_layers"), 0)
    n_extra += gguf.integer(gguf.key("nextn_predict_layers"), 0)
    windows = _windows(gguf)
    layers = []
    for layer in range(gguf.n_layers - n_extra):
        if layer in recurrent:
            continue
        k_dim, v_dim = _head_dims(gguf, n_embd // max(1, n_heads[layer]), windows[layer] is not None)
        layers.append(
            Attention(
                n_heads=n_heads[layer],
                k_width=k_dim * n_kv_heads[layer],
                v_width=v_dim * n_kv_heads[layer],
                q_width=k_dim * n_heads[layer],
                window=windows[layer],
            )
        )
    return tuple(layers)


def _head_dims(gguf: GgufFile, default: int, sliding: bool) -> tuple[int, int]:
    k_dim = gguf.integer(gguf.key("attention.key_length"), default)
    v_dim = gguf.integer(gguf.key("attention.value_length"), default)
    if not sliding:
        return k_dim, v_dim
    return (
        gguf.integer(gguf.key("attention.key_length_swa"), k_dim),
        gguf.integer(gguf.key("attention.value_length_swa"), v_dim),
    )


def _windows(gguf: GgufFile) -> tuple[int | None, ...]:
    """Return each layer's sliding window, None where it sees everything."""
    everything: tuple[int | None, ...] = (None,) * gguf.n_layers
    # Other files may carry the key too: llama.cpp ignores it for phi3, and so do we.
    if gguf.architecture not in _SLIDING_ARCHITECTURES:
        return everything
    window = gguf.integer(gguf.key("attention.sliding_window"), 4096 if gguf.architecture == "gemma2" else 0)
    if not window:
        return everything
    default = _DEFAULT_SLIDING_PATTERN.get(gguf.architecture, 0)
    if gguf.metadata.array_length(gguf.key("attention.sliding_window_pattern")) is not None:
        slides = gguf.per_layer("attention.sliding_window_pattern")
        return tuple(window if flag else None for flag in slides)
    every = gguf.integer(gguf.key("attention.sliding_window_pattern"), default)
    return tuple(
        window if every == 0 or layer % every < every - 1 else None for layer in range(gguf.n_layers)
    )


def _block_bytes(n_blocks: int, tensors: Sequence[TensorInfo]) -> tuple[int, ...]:
    sums = [0] * n_blocks
    for tensor in tensors:
        parts = tensor.name.split(".", 2)
        if parts[0] == "blk" and parts[1].isdigit() and int(parts[1]) < n_blocks:
            sums[int(parts[1])] += tensor.n_bytes
    return tuple(sums)


def _output_bytes(tensors: Sequence[TensorInfo]) -> int:
    """Return the bytes of the output matrix, which may be the token embedding's copy, and its norm."""
    sizes = {tensor.name: tensor.n_bytes for tensor in tensors}
    matrix = sizes.get("output.weight", sizes.get("token_embd.weight", 0))
    return matrix + sizes.get("output_norm.weight", 0)


def _repacked_bytes(tensors: Sequence[TensorInfo]) -> int:
    """Return the bytes of the matrices that extra buffers hold a second copy of.

    The token embedding is only looked up, so it stays as it is; where no output matrix exists it is
    also the output matrix, and that use is repacked.
    """
    names = {tensor.name for tensor in tensors}
    total = 0
    for tensor in tensors:
        is_lookup = tensor.name == "token_embd.weight" and "output.weight" in names
        is_matrix = len(tensor.shape) == 2 and tensor.name.endswith(".weight") and not is_lookup
        if is_matrix and tensor.type_name in _REPACKED_TYPES and tensor.shape[1] % 8 == 0:
            total += tensor.n_bytes
    return total
