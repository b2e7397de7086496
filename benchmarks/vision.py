"""What reading a page as a picture costs: Qwen's vision encoder through mtmd, with random weights.

    uv run python -m benchmarks.vision [--size tiny|true] [--width 1024] [--height 1448] --model FILE.gguf

Writes a projector file of the kind that Qwen 3.5's are (qwen3vl_merger) whose output is as wide as the text
model, encodes one picture of the given pixels and decodes it into a sequence; then forks, saves and restores
it, and compares the logits of a few tokens behind. `tiny` goes with a tiny model, `true` has an encoder of
24 blocks of 1,024, as Qwen 3 VL 2B and 4B have.
"""

from __future__ import annotations

import argparse
import ctypes
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter

from engine.backend import backend
from engine.cancel import CancelFlag
from engine.llama import Context, ContextSettings, Model

_PATCH, _IMAGE = 16, 768
_SIZES = {"tiny": (2, 128, 256, 4), "true": (24, 1024, 4096, 16)}  # blocks, width, FFN, heads


def write_projector(path: Path, size: str, n_out: int) -> None:
    """Write an mmproj GGUF of projector type qwen3vl_merger; matrices are F16."""
    n_blocks, width, n_ff, n_heads = _SIZES[size]
    writer = GGUFWriter(path, "clip")
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_string("clip.projector_type", "qwen3vl_merger")
    writer.add_bool("clip.use_gelu", True)
    numbers = {
        "embedding_length": width,
        "feed_forward_length": n_ff,
        "block_count": n_blocks,
        "projection_dim": n_out,
        "attention.head_count": n_heads,
        "image_size": _IMAGE,
        "patch_size": _PATCH,
        "spatial_merge_size": 2,
    }
    for key, value in numbers.items():
        writer.add_uint32(f"clip.vision.{key}", value)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-6)
    writer.add_array("clip.vision.image_mean", [0.5] * 3)
    writer.add_array("clip.vision.image_std", [0.5] * 3)
    rng = np.random.default_rng(0)

    def matrix(name: str, *shape: int, kind: type = np.float16) -> None:
        values = rng.standard_normal(shape, dtype=np.float32) * shape[-1] ** -0.5
        raw = GGMLQuantizationType.F16 if kind is np.float16 else GGMLQuantizationType.F32
        writer.add_tensor(name, values.astype(kind), raw_dtype=raw)

    def vector(name: str, n: int, value: float = 0.0) -> None:
        writer.add_tensor(name, np.full(n, value, np.float32))

    for name in ("v.patch_embd.weight", "v.patch_embd.weight.1"):
        matrix(name, width, 3, _PATCH, _PATCH)
    vector("v.patch_embd.bias", width)
    matrix("v.position_embd.weight", (_IMAGE // _PATCH) ** 2, width, kind=np.float32)
    for block in range(n_blocks):
        at = f"v.blk.{block}"
        for name, n_rows, n_columns in (
            ("attn_qkv", 3 * width, width),
            ("attn_out", width, width),
            ("ffn_up", n_ff, width),
            ("ffn_down", width, n_ff),
        ):
            matrix(f"{at}.{name}.weight", n_rows, n_columns)
            vector(f"{at}.{name}.bias", n_rows)
        for name in ("ln1", "ln2"):
            vector(f"{at}.{name}.weight", width, 1.0)
            vector(f"{at}.{name}.bias", width)
    vector("v.post_ln.weight", width, 1.0)
    vector("v.post_ln.bias", width)
    for number, n_rows in ((0, 4 * width), (2, n_out)):
        matrix(f"mm.{number}.weight", n_rows, 4 * width)
        vector(f"mm.{number}.bias", n_rows)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


class Eye:
    """mtmd with one projector beside one text model."""

    def __init__(self, projector: Path, model: Model, n_threads: int) -> None:
        from llama_cpp import mtmd_cpp

        self.lib = mtmd_cpp
        params = mtmd_cpp.mtmd_context_params_default()
        params.use_gpu, params.n_threads, params.warmup = False, n_threads, False
        self.handle = mtmd_cpp.mtmd_init_from_file(str(projector).encode(), model.handle, params)
        assert self.handle, "mtmd refused the projector"

    def chunks(self, pixels: np.ndarray[Any, Any]) -> Any:
        """Cut a picture (height, width, 3) uint8 between two pieces of text."""
        height, width, _ = pixels.shape
        data = pixels.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
        bitmap = self.lib.mtmd_bitmap_init(width, height, data)
        words = b"Page: " + self.lib.mtmd_default_marker() + b" End."
        text = self.lib.mtmd_input_text(words, len(words), True, True)
        chunks = self.lib.mtmd_input_chunks_init()
        bitmaps = (ctypes.c_void_p * 1)(bitmap)
        code = self.lib.mtmd_tokenize(self.handle, chunks, ctypes.byref(text), bitmaps, 1)
        assert code == 0, f"mtmd_tokenize: {code}"
        return chunks


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--size", choices=list(_SIZES), default="tiny")
    parser.add_argument("--width", type=int, default=1024)
    parser.add_argument("--height", type=int, default=1448)
    args = parser.parse_args()
    model = Model(args.model)
    n_embd = int(backend().llama_model_n_embd(model.handle))
    settings = ContextSettings(n_ctx=8192, n_seq_max=4)
    context = Context(model, settings)
    context.watch(CancelFlag())
    with tempfile.TemporaryDirectory() as folder:
        projector = Path(folder) / "mmproj.gguf"
        write_projector(projector, args.size, n_embd)
        print(f"projector: {projector.stat().st_size / 1e6:,.0f} MB", flush=True)
        eye = Eye(projector, model, settings.threads)
        pixels = np.random.default_rng(1).integers(0, 256, (args.height, args.width, 3), np.uint8)
        started = time.perf_counter()
        chunks = eye.chunks(pixels)
        print(f"prepared in {time.perf_counter() - started:.2f} s", flush=True)
        end = _evaluate(eye, context, chunks)
    print(f"positions {context.position_end(0)}", flush=True)
    saved = context.whole_state(0)
    context.share(0, 1)
    context.set_whole_state(2, saved)
    logits = [_logits(context, sequence, end) for sequence in (0, 1, 2)]
    same = all(np.array_equal(logits[0], other) for other in logits[1:])
    print(f"state {saved.nbytes / 1e6:,.1f} MB; forked and restored, the same logits: {same}")


def _evaluate(eye: Eye, context: Context, chunks: Any) -> int:
    """Decode every chunk into sequence 0 and return the position behind them."""
    end = ctypes.c_int32(0)
    for index in range(eye.lib.mtmd_input_chunks_size(chunks)):
        chunk = eye.lib.mtmd_input_chunks_get(chunks, index)
        n_tokens = eye.lib.mtmd_input_chunk_get_n_tokens(chunk)
        n_positions = eye.lib.mtmd_input_chunk_get_n_pos(chunk)
        started = time.perf_counter()
        embeddings = None
        if eye.lib.mtmd_input_chunk_get_type(chunk):
            assert eye.lib.mtmd_encode_chunk(eye.handle, chunk) == 0
            embeddings = eye.lib.mtmd_get_output_embd(eye.handle)
        encoded = time.perf_counter() - started
        start, started = end.value, time.perf_counter()
        if embeddings is None:
            code = eye.lib.mtmd_helper_eval_chunk_single(
                eye.handle,
                context._handle,
                chunk,
                start,
                0,
                context.settings.n_batch,
                False,
                ctypes.byref(end),
            )
        else:
            none = eye.lib.mtmd_helper_post_decode_callback()
            code = eye.lib.mtmd_helper_decode_image_chunk(
                eye.handle, context._handle, chunk, embeddings, start, 0, context.settings.n_batch,
                ctypes.byref(end), none, None,
            )  # fmt: skip
        assert code == 0, f"decode: {code}"
        seconds = time.perf_counter() - started
        kind = "picture" if embeddings else "text"
        times = f"encoded in {encoded:.1f} s, decoded in {seconds:.1f} s"
        print(f"{kind}: {n_tokens} tokens, {n_positions} positions, {times}", flush=True)
    return end.value


def _logits(context: Context, sequence: int, start: int) -> np.ndarray[Any, Any]:
    """Return the logits behind three text tokens in a sequence."""
    ids, positions = np.asarray([300, 301, 302], np.int32), np.arange(start, start + 3, dtype=np.int32)
    context.decode(ids, positions, np.full(3, sequence, np.int32), np.asarray([False, False, True]))
    return context.logits(2)


if __name__ == "__main__":
    main()
