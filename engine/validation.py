"""Looks at a model file before it is opened: is it whole, is it a language model, what is it.

Nothing is executed and no weight is read: the head of the file is parsed within limits (`engine.gguf_head`),
and llama.cpp loads the vocabulary alone, which tells whether it knows the architecture and the tokenizer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelFileError
from engine.gguf_file import GgufFile
from engine.gguf_head import TensorInfo
from engine.shape import ModelShape
from engine.split_files import part_names
from engine.template import ChatTemplate, Message
from engine.vocabulary import open_vocabulary

# The architectures that the engine's own tests read, rewind, fork, store and restore.
TESTED_ARCHITECTURES = frozenset({"qwen35", "qwen2", "llama", "gemma3", "gemma4", "phi3", "minicpm"})
_TRIAL: tuple[Message, ...] = ({"role": "user", "content": "Who pays, and when?"},)
_NO_LANGUAGE_MODEL = re.compile(r"clip|.*bert.*|t5(encoder)?|.*-embedding|wavtokenizer-dec|.*-assistant")
# `general.file_type` (llama.h, enum llama_ftype): mixes have a name that no single tensor tells.
_FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K",
    25: "IQ4_NL", 30: "IQ4_XS", 32: "BF16",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelReport:
    """What a sound model file says about itself. `parts` are the files of a split model, else the file alone.

    `remarks` are whole sentences about what will not work as well as it could.
    """

    parts: tuple[Path, ...]
    name: str
    shape: ModelShape
    quantisation: str
    has_chat_template: bool
    is_tested: bool
    remarks: tuple[str, ...]


class _AnyPart(GgufFile):
    """A file that may be a later part of a split model: tensors and a number, but no architecture."""

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text, empty if it is absent."""
        return super().text(key, default or "")


def validate_model(path: Path) -> ModelReport:
    """Check a GGUF file, or all files of a split one, as far as that goes without reading weights.

    Raises `ModelFileError` with what is wrong and what to do, `TemplateError` for a template that cannot
    be used.
    """
    report = inspect_model(path)
    with GgufFile.open(path) as gguf:
        ChatTemplate.from_gguf(gguf).render(_TRIAL, add_generation_prompt=True)
    open_vocabulary(path).close()
    return report


def inspect_model(path: Path) -> ModelReport:
    """Do what `validate_model` does with the file's head alone, without llama.cpp and the template."""
    with _AnyPart.open(path) as gguf:
        _require_first_part(gguf)
        _require_language_model(gguf)
        parts = _parts(gguf)
        tensors = list(gguf.tensors)
        for number, part in enumerate(parts[1:], start=1):
            tensors += _tensors_of(part, number)
        _require_all_tensors(gguf, tensors)
        if not any(tensor.name == "token_embd.weight" for tensor in tensors):
            raise ModelFileError(
                f"{path.name} holds no weights of a whole model: choose the model's own GGUF file."
            )
        has_template = bool(gguf.text("tokenizer.chat_template", "").strip())
        return ModelReport(
            parts=parts,
            name=gguf.text("general.name", path.stem),
            shape=ModelShape.from_gguf(gguf, tensors),
            quantisation=_quantisation(gguf, tensors),
            has_chat_template=has_template,
            is_tested=gguf.architecture in TESTED_ARCHITECTURES,
            remarks=_remarks(gguf.architecture, has_template),
        )


def _require_first_part(gguf: GgufFile) -> None:
    if gguf.integer("split.no", 0) > 0:
        raise ModelFileError(
            f"{gguf.path.name} is a later part of a split model: choose its first file, the one with -00001-."
        )


def _require_language_model(gguf: GgufFile) -> None:
    if not gguf.architecture:
        raise ModelFileError(f"{gguf.path.name} names no architecture: choose the model's own GGUF file.")
    if _NO_LANGUAGE_MODEL.fullmatch(gguf.architecture):
        raise ModelFileError(
            f"{gguf.path.name} is no language model but a part or helper of one ({gguf.architecture}): "
            "choose the model's own GGUF file."
        )


def _parts(gguf: GgufFile) -> tuple[Path, ...]:
    """Return the files of the model, all present."""
    n_parts = gguf.integer("split.count", 0)
    if n_parts <= 1:
        return (gguf.path,)
    names = part_names(gguf.path)
    if len(names) != n_parts:
        raise ModelFileError(
            f"{gguf.path.name} is one of {n_parts} files and was renamed: give it back its name, "
            f"which ends in -00001-of-{n_parts:05d}.gguf."
        )
    files = tuple(gguf.path.with_name(name) for name in names)
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise ModelFileError(
            f"The split model needs {', '.join(missing)} beside {gguf.path.name}: download the missing files."
        )
    return files


def _tensors_of(part: Path, number: int) -> Sequence[TensorInfo]:
    """Return the tensors of a later part, `number` counted from 0."""
    with _AnyPart.open(part) as gguf:
        if gguf.integer("split.no", -1) != number:
            raise ModelFileError(f"{part.name} is not the part that its name says: download it again.")
        return gguf.tensors


def _require_all_tensors(gguf: GgufFile, tensors: Sequence[TensorInfo]) -> None:
    n_expected = gguf.integer("split.tensors.count", len(tensors))
    if len(tensors) != n_expected:
        raise ModelFileError(
            f"{gguf.path.name} and its parts hold {len(tensors)} of {n_expected} tensors: "
            "download them again."
        )


def _quantisation(gguf: GgufFile, tensors: Sequence[TensorInfo]) -> str:
    """Name the mix that the file claims to be, else the type that most of the weights have."""
    claimed = _FILE_TYPES.get(gguf.integer("general.file_type", -1))
    if claimed is not None:
        return claimed
    n_bytes: Counter[str] = Counter()
    for tensor in tensors:
        n_bytes[tensor.type_name] += tensor.n_bytes
    return n_bytes.most_common(1)[0][0]


def _remarks(architecture: str, has_template: bool) -> tuple[str, ...]:
    remarks = []
    if architecture not in TESTED_ARCHITECTURES:
        remarks.append(
            f"The architecture {architecture} is not among those this app is tested with: "
            "check a few answers before you rely on it."
        )
    if not has_template:
        remarks.append("The file has no chat template, so a plain one is used: answers may be worse.")
    return tuple(remarks)
