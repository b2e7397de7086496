from __future__ import annotations

import struct
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader, GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import ModelFileError
from engine.gguf_file import GgufFile
from tests.fixtures.shape_models import TINY_ARCHITECTURES

Models = Callable[..., Path]


def head(n_tensors: int, n_keys: int, version: int = 3, magic: bytes = b"GGUF") -> bytes:
    return magic + struct.pack("<IQQ", version, n_tensors, n_keys)


def text(value: bytes) -> bytes:
    return struct.pack("<Q", len(value)) + value


ARCHITECTURE = text(b"general.architecture") + struct.pack("<I", 8) + text(b"llama")


def tensor(name: bytes, shape: tuple[int, ...], kind: int, offset: int) -> bytes:
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def parse(path: Path) -> GgufFile:
    """Open a file and decode everything in it."""
    with GgufFile.open(path) as file:
        for key in file.metadata:
            assert file.metadata[key] is not None
        return file


@pytest.mark.parametrize("arch", TINY_ARCHITECTURES)
def test_it_reads_what_the_reference_reader_reads(shape_models: Models, arch: str) -> None:
    path = shape_models(arch)
    reference = GGUFReader(path)
    with GgufFile.open(path) as file:
        fields = {name: field for name, field in reference.fields.items() if not name.startswith("GGUF.")}
        assert set(file.metadata) == set(fields)
        for name, field in fields.items():
            value = file.metadata[name]
            expected = field.contents()
            if isinstance(value, tuple):
                assert [item.decode() for item in value] == expected
            elif isinstance(value, np.ndarray):
                assert value.tolist() == expected
            else:
                assert value == expected
        ours = [(t.name, t.shape, t.type_name, t.offset, t.n_bytes) for t in file.tensors]
        assert ours == [
            (t.name, tuple(t.shape.tolist()), t.tensor_type.name, t.data_offset, t.n_bytes)
            for t in reference.tensors
        ]
        assert file.architecture == arch
        assert file.context_length == 262_144
        assert file.n_vocab == len(file.strings("tokenizer.ggml.tokens")) > 2000
        assert file.n_weight_bytes == sum(t.n_bytes for t in file.tensors)


def test_typed_getters(shape_models: Models) -> None:
    with GgufFile.open(shape_models("qwen35")) as file:
        assert file.text("tokenizer.ggml.model") == "gpt2"
        assert file.integer(file.key("block_count")) == file.n_layers == 4
        assert file.real(file.key("rope.freq_base")) == 1e7
        assert file.flag("tokenizer.ggml.add_bos_token") is False
        assert file.text("absent", "x") == "x"
        assert file.strings("absent") == ()
        assert file.numbers("absent").size == 0
        assert file.per_layer("attention.head_count_kv") == (1, 1, 1, 1)
        for wrong in (
            lambda: file.text("absent"),
            lambda: file.integer("tokenizer.ggml.model"),
            lambda: file.integer("tokenizer.ggml.add_bos_token"),
            lambda: file.flag(file.key("block_count")),
            lambda: file.strings("tokenizer.ggml.token_type"),
            lambda: file.numbers("tokenizer.ggml.tokens"),
        ):
            with pytest.raises(ModelFileError):
                wrong()


def test_a_value_may_differ_per_layer(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    writer = GGUFWriter(path, "gemma4")
    writer.add_block_count(3)
    writer.add_head_count_kv([8, 8, 2])
    writer.add_feed_forward_length([8, 8])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    with GgufFile.open(path) as file:
        assert file.per_layer("attention.head_count_kv") == (8, 8, 2)
        assert file.per_layer("attention.shared_kv_layers", 0) == (0, 0, 0)
        with pytest.raises(ModelFileError, match="one whole number per layer"):
            file.per_layer("feed_forward_length")


def test_values_outlive_the_file(shape_models: Models) -> None:
    with GgufFile.open(shape_models("qwen35")) as file:
        tokens = file.strings("tokenizer.ggml.tokens")
        types = file.numbers("tokenizer.ggml.token_type")
    assert tokens[-1] == b"</tool_call>"
    assert types[-1] == 4


def test_a_large_vocabulary_opens_fast(shared_data: Path) -> None:
    started = time.perf_counter()
    with GgufFile.open(shared_data / "tokenizer" / "qwen35-derived-vocab.gguf") as file:
        assert len(file.strings("tokenizer.ggml.tokens")) == 248_320
    assert time.perf_counter() - started < 2  # 0.3 s on an idle machine


def test_missing_empty_and_foreign_files_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="no model file at"):
        GgufFile.open(tmp_path / "absent.gguf")
    with pytest.raises(ModelFileError, match="cannot be read"):
        GgufFile.open(tmp_path)
    path = tmp_path / "x.gguf"
    for content in (b"", b"PK\x03\x04 a zip file", head(0, 0, magic=b"FUGG")):
        path.write_bytes(content)
        with pytest.raises(ModelFileError):
            GgufFile.open(path)


HOSTILE = {
    "version 1": head(0, 0, version=1),
    "big-endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 1),
    "no architecture": head(0, 0),
    "huge key count": head(0, 2**63) + ARCHITECTURE,
    "huge tensor count": head(2**63, 1) + ARCHITECTURE,
    "more keys than bytes": head(0, 60_000) + ARCHITECTURE,
    "huge key length": head(0, 1) + struct.pack("<Q", 2**64 - 1),
    "key is no text": head(0, 1) + text(b"\xff\xfe") + struct.pack("<IB", 0, 1),
    "same key twice": head(0, 2) + ARCHITECTURE * 2,
    "unknown value type": head(0, 2) + ARCHITECTURE + text(b"k") + struct.pack("<IQ", 99, 0),
    "huge array": head(0, 2) + ARCHITECTURE + text(b"k") + struct.pack("<IIQ", 9, 10, 2**61),
    "huge text array": head(0, 2) + ARCHITECTURE + text(b"k") + struct.pack("<IIQ", 9, 8, 2**61),
    "texts run past the end": head(0, 2)
    + ARCHITECTURE
    + text(b"k")
    + struct.pack("<IIQQ", 9, 8, 1, 2**64 - 1),
    "nested arrays": head(0, 2) + ARCHITECTURE + text(b"k") + struct.pack("<II", 9, 9) * 1000,
    "architecture is a number": head(0, 1) + text(b"general.architecture") + struct.pack("<II", 4, 7),
    "alignment 0": head(0, 2) + ARCHITECTURE + text(b"general.alignment") + struct.pack("<II", 4, 0),
    "alignment 48": head(0, 2) + ARCHITECTURE + text(b"general.alignment") + struct.pack("<II", 4, 48),
    "five dimensions": head(1, 1) + ARCHITECTURE + tensor(b"t", (1, 1, 1, 1, 1), 0, 0),
    "no dimension": head(1, 1) + ARCHITECTURE + tensor(b"t", (), 0, 0),
    "empty tensor": head(1, 1) + ARCHITECTURE + tensor(b"t", (0,), 0, 0),
    "overflowing shape": head(1, 1) + ARCHITECTURE + tensor(b"t", (2**63, 2**63, 4, 4), 0, 0),
    "overflowing offset": head(1, 1) + ARCHITECTURE + tensor(b"t", (1,), 0, 2**64 - 32),
    "tensor out of line": head(1, 1) + ARCHITECTURE + tensor(b"t", (1,), 0, 5),
    "removed tensor type": head(1, 1) + ARCHITECTURE + tensor(b"t", (256,), 31, 0),
    "shape that does not fit the type": head(1, 1) + ARCHITECTURE + tensor(b"t", (255,), 12, 0),
    "same tensor twice": head(2, 1) + ARCHITECTURE + tensor(b"t", (1,), 0, 0) * 2,
    "weights missing": head(1, 1) + ARCHITECTURE + tensor(b"t", (1 << 20,), 0, 0),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_heads_are_refused_at_once_with_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / "hostile.gguf"
    path.write_bytes(HOSTILE[name] + bytes(1 << 20) * (name != "weights missing"))
    started = time.perf_counter()
    with pytest.raises(ModelFileError) as caught:
        GgufFile.open(path)
    assert time.perf_counter() - started < 1
    message = str(caught.value)
    assert message.startswith("hostile.gguf") and message.endswith(".") and "\n" not in message


def test_a_million_empty_texts_are_bounded(tmp_path: Path) -> None:
    path = tmp_path / "zeros.gguf"
    array = text(b"k") + struct.pack("<IIQ", 9, 8, 5_000_000)
    path.write_bytes(head(0, 2) + ARCHITECTURE + array + bytes(40_000_000))
    with pytest.raises(ModelFileError, match="5000000 texts"):
        GgufFile.open(path)


def test_absurd_hyperparameters_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    keys = text(b"llama.block_count") + struct.pack("<II", 4, 2**32 - 1)
    keys += text(b"llama.context_length") + struct.pack("<II", 4, 0)
    path.write_bytes(head(0, 3) + ARCHITECTURE + keys)
    with GgufFile.open(path) as file:
        with pytest.raises(ModelFileError):
            file.per_layer("attention.head_count", 1)
        with pytest.raises(ModelFileError):
            _ = file.context_length


def test_every_truncation_is_noticed(shape_models: Models, tmp_path: Path) -> None:
    whole = shape_models("gemma3").read_bytes()
    n_head = min(info.offset for info in GgufFile.open(shape_models("gemma3")).tensors)
    path = tmp_path / "short.gguf"
    for size in [*range(1, 2000), *range(2000, n_head, 997), len(whole) - 1]:
        path.write_bytes(whole[:size])
        with pytest.raises(ModelFileError):
            GgufFile.open(path)


@pytest.fixture(scope="module")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gguf") / "small.gguf"
    writer = GGUFWriter(path, "llama")
    writer.add_block_count(2)
    writer.add_token_list(["a", "b", "ab", ""])
    writer.add_token_scores([0.0, 1.0, 2.0, 3.0])
    writer.add_add_bos_token(True)
    writer.add_tensor("t", np.zeros((2, 3), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(flips=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=8))
def test_flipped_bytes_give_a_model_file_error_or_a_parse(
    small_file: Path, tmp_path: Path, flips: list[tuple[int, int]]
) -> None:
    content = bytearray(small_file.read_bytes())
    for position, value in flips:
        content[position % len(content)] = value
    path = tmp_path / "flipped.gguf"
    path.write_bytes(content)
    try:
        parse(path)
    except ModelFileError as error:
        assert str(error).endswith(".")
