from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader, GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import ModelFileError, TemplateError
from engine.gguf_file import GgufFile
from engine.identity import model_sha256
from engine.installed import remove_model
from engine.model_files import write_note
from engine.validation import TESTED_ARCHITECTURES, validate_model
from tests.fixtures.shape_models import TINY_ARCHITECTURES

Models = Callable[..., Path]


def rewrite(
    source: Path,
    target: Path,
    architecture: str,
    drop: frozenset[str] = frozenset(),
    template: str | None = None,
) -> None:
    """Copy a model under another architecture's name, without some keys or with another template."""
    reader = GGUFReader(source)
    writer = GGUFWriter(target, architecture)
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name in drop | {"general.architecture"}:
            continue
        name = field.name
        if not name.startswith(("general.", "tokenizer.")):
            name = f"{architecture}.{name.partition('.')[2]}"
        item = field.types[-1] if len(field.types) > 1 else None
        value = template if template and name == "tokenizer.chat_template" else field.contents()
        writer.add_key_value(name, value, field.types[0], item)
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def split(source: Path, folder: Path, n_parts: int) -> list[Path]:
    """Split a model as llama.cpp's gguf-split does: later parts hold tensors and the split keys only."""
    reader = GGUFReader(source)
    paths = [folder / f"tiny-{i:05d}-of-{n_parts:05d}.gguf" for i in range(1, n_parts + 1)]
    for number, path in enumerate(paths):
        writer = GGUFWriter(path, reader.fields["general.architecture"].contents())
        if number:
            writer.kv_data[0].clear()
        else:
            for field in reader.fields.values():
                if not field.name.startswith("GGUF.") and field.name != "general.architecture":
                    item = field.types[-1] if len(field.types) > 1 else None
                    writer.add_key_value(field.name, field.contents(), field.types[0], item)
        writer.add_uint16("split.no", number)
        writer.add_uint16("split.count", n_parts)
        writer.add_int32("split.tensors.count", len(reader.tensors))
        for tensor in reader.tensors[number::n_parts]:
            writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    return paths


@pytest.mark.parametrize("arch", TINY_ARCHITECTURES)
def test_a_sound_model_is_described(shape_models: Models, arch: str) -> None:
    report = validate_model(shape_models(arch))
    assert report.parts == (shape_models(arch),)
    assert report.shape.architecture == arch
    assert report.quantisation == "Q8_0"
    assert report.has_chat_template
    assert report.is_tested
    assert report.remarks == ()


def test_the_tested_architectures_are_those_of_the_shape_models() -> None:
    assert set(TINY_ARCHITECTURES) <= TESTED_ARCHITECTURES


def test_an_untested_architecture_is_remarked(shape_models: Models, tmp_path: Path) -> None:
    path = tmp_path / "stablelm.gguf"
    rewrite(shape_models("llama"), path, "stablelm")
    report = validate_model(path)
    assert not report.is_tested
    assert "stablelm is not among those" in report.remarks[0]


def test_a_model_without_template_is_remarked(shape_models: Models, tmp_path: Path) -> None:
    path = tmp_path / "plain.gguf"
    rewrite(shape_models("qwen2"), path, "qwen2", frozenset({"tokenizer.chat_template"}))
    report = validate_model(path)
    assert not report.has_chat_template
    assert "no chat template" in report.remarks[0]


@pytest.mark.parametrize("arch", ["clip", "bert", "nomic-bert-moe", "gemma-embedding", "t5encoder"])
def test_what_is_no_language_model_is_refused(shape_models: Models, tmp_path: Path, arch: str) -> None:
    path = tmp_path / "other.gguf"
    rewrite(shape_models("llama"), path, arch)
    with pytest.raises(ModelFileError, match="no language model"):
        validate_model(path)


def test_an_architecture_that_llama_cpp_does_not_know(shape_models: Models, tmp_path: Path) -> None:
    path = tmp_path / "future.gguf"
    rewrite(shape_models("llama"), path, "future9")
    with pytest.raises(ModelFileError, match="choose another"):
        validate_model(path)


def test_a_vocabulary_alone_is_no_model(tmp_path: Path, shape_models: Models) -> None:
    path = tmp_path / "half.gguf"
    reader = GGUFReader(shape_models("llama"))
    writer = GGUFWriter(path, "llama")
    for key in ("block_count", "context_length", "embedding_length", "attention.head_count"):
        writer.add_uint32(f"llama.{key}", reader.fields[f"llama.{key}"].contents())
    writer.add_tensor("output_norm.weight", np.ones(8, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(ModelFileError, match="no weights of a whole model"):
        validate_model(path)


def test_half_a_download_is_refused(shape_models: Models, tmp_path: Path) -> None:
    whole = shape_models("qwen2").read_bytes()
    for share in (0.1, 0.5, 0.99):
        path = tmp_path / "half.gguf"
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(ModelFileError, match="download it again"):
            validate_model(path)


def test_a_split_model_is_one_model(shape_models: Models, tmp_path: Path) -> None:
    source = shape_models("qwen35")
    paths = split(source, tmp_path, 3)
    report = validate_model(paths[0])
    assert report.parts == tuple(paths)
    with GgufFile.open(source) as gguf:
        assert report.shape.n_weight_bytes == gguf.n_weight_bytes
    assert report.shape.recurrent is not None
    assert report.shape == validate_model(source).shape, "the memory forecast counts all files"


def test_a_split_models_identity_is_that_of_all_its_files(shape_models: Models, tmp_path: Path) -> None:
    paths = split(shape_models("qwen2"), tmp_path, 3)
    cache = tmp_path / "cache"
    before = model_sha256(paths[0], cache)
    assert model_sha256(paths[0], cache) == before
    whole = hashlib.sha256(b"".join(path.read_bytes() for path in paths))
    assert before == whole.hexdigest()
    other = bytearray(paths[2].read_bytes())
    other[-1] ^= 1
    paths[2].write_bytes(other)
    after = model_sha256(paths[0], cache)
    assert after != before, "other weights in a later file are another model"
    write_note(paths[0], "ab" * 32)
    assert model_sha256(paths[0], cache) == after, "a note is of one file"


def test_a_checked_files_identity_is_the_hash_that_was_noted(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights")
    write_note(path, "ab" * 32)
    assert model_sha256(path) == "ab" * 32
    path.write_bytes(b"other weights")
    assert model_sha256(path) == hashlib.sha256(b"other weights").hexdigest()


def test_a_split_model_is_removed_whole(shape_models: Models, tmp_path: Path) -> None:
    split(shape_models("qwen2"), tmp_path, 3)
    remove_model("tiny-00001-of-00003", tmp_path)
    assert not list(tmp_path.glob("*.gguf"))


def test_a_template_that_cannot_be_used_is_told_when_the_file_is_added(
    shape_models: Models, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.gguf"
    rewrite(shape_models("qwen2"), path, "qwen2", template="{% include '/etc/passwd' %}")
    with pytest.raises(TemplateError, match="choose another model"):
        validate_model(path)


def test_a_split_model_needs_all_its_files_under_their_names(shape_models: Models, tmp_path: Path) -> None:
    paths = split(shape_models("qwen2"), tmp_path, 3)
    with pytest.raises(ModelFileError, match="choose its first file"):
        validate_model(paths[1])
    renamed = tmp_path / "renamed.gguf"
    shutil.copy(paths[0], renamed)
    with pytest.raises(ModelFileError, match="was renamed"):
        validate_model(renamed)
    third = paths[2].read_bytes()
    shutil.copy(paths[1], paths[2])
    with pytest.raises(ModelFileError, match="not the part that its name says"):
        validate_model(paths[0])
    paths[2].unlink()
    with pytest.raises(ModelFileError, match=f"needs {paths[2].name}"):
        validate_model(paths[0])
    paths[2].write_bytes(third)
    assert len(validate_model(paths[0]).parts) == 3


@pytest.mark.parametrize("arch", ["qwen35", "llama"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=5_000)
@given(changes=st.lists(st.tuples(st.integers(8, 300_000), st.binary(min_size=1, max_size=8)), min_size=1))
def test_a_damaged_head_is_refused_or_harmless(
    shape_models: Models, tmp_path: Path, arch: str, changes: list[tuple[int, bytes]]
) -> None:
    """Counts, offsets and tokens are overwritten; llama.cpp, which loads the vocabulary, must survive too."""
    data = bytearray(shape_models(arch).read_bytes())
    for position, value in changes:
        data[position : position + len(value)] = value
    path = tmp_path / "hostile.gguf"
    path.write_bytes(data)
    with contextlib.suppress(ModelFileError, TemplateError):
        validate_model(path)


@pytest.mark.model
def test_the_starter_is_what_its_makers_call_it(starter_path: Path) -> None:
    report = validate_model(starter_path)
    assert report.quantisation == "Q4_K_M"
    assert report.has_chat_template
    assert report.remarks == ()
