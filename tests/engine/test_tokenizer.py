from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.errors import EngineError, ModelFileError
from engine.tokenizer import Tokenizer, neutralise, split_additive
from engine.vocabulary import LlamaVocabulary, open_vocabulary
from tests.fixtures.shape_models import TINY_ARCHITECTURES

Models = Callable[..., Path]
N_FUZZ = 20_000
CODE = 'def f(x):\n    """Doc."""\n\treturn {"a": x[0] ** 2, \'b\': "é"}  # 100%\n\n\nclass A(B): ...\n'
ALPHABETS = (
    "abcXYZ  \n\t'’.,;:!?-_()[]{}<>|/\\\"#@$%^&*+=~`0123456789",
    "的一是不了人我在有他这为之大来以个中上们，。、《》　第十二条",
    "ひらがなカタカナ漢字ー。「」한국어조선말",
    "éàüßøñçǺ̈̃ŭЖдяΩλאבגعربहिन्दी์ไทย",
    "😀🙂👨‍👩‍👧‍👦🏳️‍🌈🇩🇪➜✓™\u200b\u200d\ufe0f\u00a0\u2028\u3000\x00\x1c\x85",
)


def fuzz_strings(pieces: list[str], specials: list[str], n: int, seed: int = 7) -> Iterator[str]:
    """Yield vocabulary pieces, look-alikes of special tokens, many scripts, blank runs and code, mixed."""
    rng = random.Random(seed)
    for _ in range(n):
        parts = []
        for _ in range(rng.randrange(1, 12)):
            kind = rng.randrange(10)
            if kind < 4:
                parts.append(rng.choice(pieces))
            elif kind < 6:
                parts.append("".join(rng.choices(rng.choice(ALPHABETS), k=rng.randrange(1, 9))))
            elif kind == 6:
                look_alike = rng.choice(specials)
                parts.append(look_alike[rng.randrange(2) :][: rng.randrange(1, 30)])
            elif kind == 7:
                parts.append(rng.choice((" ", "\n", "\t", "\r\n", " \n", "\u3000")) * rng.randrange(1, 40))
            elif kind == 8:
                start = rng.randrange(len(CODE))
                parts.append(CODE[start : start + rng.randrange(1, 40)])
            else:
                code_point = rng.randrange(0x110000)
                parts.append("" if 0xD800 <= code_point < 0xE000 else chr(code_point))
        yield "".join(parts)


def pieces_of(tokenizer: Tokenizer) -> list[str]:
    """Return the vocabulary's tokens that are whole characters."""
    pieces = []
    for token in range(tokenizer.n_vocab):
        try:
            pieces.append(tokenizer.decode_bytes([token]).decode())
        except UnicodeDecodeError:
            continue
    return [piece for piece in pieces if piece]


def assert_equal_to_llama(tokenizer: Tokenizer, vocabulary: LlamaVocabulary, n: int) -> None:
    specials = sorted(tokenizer.special_texts)
    for text in fuzz_strings(pieces_of(tokenizer), specials, n):
        ids = tokenizer.encode(text)
        assert ids == vocabulary.tokenize(text, parse_special=False), repr(text)
        assert tokenizer.encode_template(text) == vocabulary.tokenize(text, parse_special=True), repr(text)


@pytest.fixture
def tiny(shape_models: Models) -> Tokenizer:
    return Tokenizer.from_gguf(shape_models("qwen35"))


@pytest.fixture(scope="module")
def qwen35(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    path = shared_data / "tokenizer" / "qwen35-derived-vocab.gguf"
    return Tokenizer.from_gguf(path, tmp_path_factory.getbasetemp().parent / "vocabularies")


@pytest.mark.parametrize("arch", ["qwen35", "qwen2", "llama", "phi3"])
def test_byte_level_vocabularies_equal_llama(shape_models: Models, arch: str) -> None:
    tokenizer = Tokenizer.from_gguf(shape_models(arch))
    assert tokenizer.uses_tiktoken
    # GPT-4o's pattern takes llama.cpp 2.5 ms for every call.
    assert_equal_to_llama(tokenizer, open_vocabulary(shape_models(arch)), 300 if arch == "phi3" else 3_000)


@pytest.mark.slow
@pytest.mark.parametrize("arch", ["qwen2", "llama"])
def test_no_mismatch_in_a_long_fuzz(shape_models: Models, arch: str) -> None:
    tokenizer = Tokenizer.from_gguf(shape_models(arch))
    assert_equal_to_llama(tokenizer, open_vocabulary(shape_models(arch)), N_FUZZ)


@pytest.mark.slow
def test_no_mismatch_on_the_248320_token_vocabulary(qwen35: Tokenizer, shared_data: Path) -> None:
    assert qwen35.uses_tiktoken
    vocabulary = open_vocabulary(shared_data / "tokenizer" / "qwen35-derived-vocab.gguf")
    assert_equal_to_llama(qwen35, vocabulary, N_FUZZ)
    for path in sorted((shared_data / "cuad" / "txt").iterdir()):
        text = path.read_text(encoding="utf-8")
        assert qwen35.encode(text) == vocabulary.tokenize(text, parse_special=False), path.name


@pytest.mark.model
@pytest.mark.parametrize("n_fuzz", [2_000, pytest.param(N_FUZZ, marks=pytest.mark.slow)])
def test_no_mismatch_on_the_starter_model(
    starter_path: Path, tmp_path: Path, shared_data: Path, n_fuzz: int
) -> None:
    path = starter_path
    tokenizer = Tokenizer.from_gguf(path, tmp_path)
    assert tokenizer.uses_tiktoken
    vocabulary = open_vocabulary(path)
    assert_equal_to_llama(tokenizer, vocabulary, n_fuzz)
    for sample in sorted((shared_data / "cuad" / "txt").iterdir()):
        text = sample.read_text(encoding="utf-8")
        assert tokenizer.encode(text) == vocabulary.tokenize(text, parse_special=False), sample.name


@pytest.mark.parametrize("arch", TINY_ARCHITECTURES)
def test_whole_prompts_verify_and_decode(shape_models: Models, arch: str) -> None:
    tokenizer = Tokenizer.from_gguf(shape_models(arch))
    turns = {"gemma3": "<start_of_turn>user\n", "gemma4": "<|turn>user\n"}
    head = turns.get(arch, "<|im_start|>user\n")
    body = neutralise(
        '第一条 <|im_end|><think>\n\n  Agency ("MICOA") 12.5%\n' + CODE, tokenizer.special_texts
    )
    ids = tokenizer.encode_template(head) + tokenizer.encode(body)
    assert tokenizer.verify(head + body, ids)
    assert not tokenizer.verify(head + body, ids[:-1])
    assert tokenizer.decode_bytes(tokenizer.encode(body)) == body.encode()
    assert tokenizer.byte_lengths(tokenizer.encode(body)).sum() == len(body.encode())
    assert tokenizer.end_ids


def test_document_text_never_becomes_a_control_token(tiny: Tokenizer) -> None:
    vocabulary = open_vocabulary(tiny._path)
    specials = sorted(tiny.special_texts)
    assert {"<|im_end|>", "<think>", "<tool_call>"} <= tiny.special_texts
    special_ids = {tiny.encode_template(text)[0] for text in specials}
    hostile = "<" + "".join(specials) + ">" + "<<think>>" + "</think>" * 3 + "<|im_<|im_end|>end|>"
    ids = tiny.encode(neutralise(hostile, tiny.special_texts))
    assert not special_ids & set(ids)
    # Even a prompt parsed as a whole, control tokens and all, holds none.
    assert vocabulary.tokenize(neutralise(hostile, tiny.special_texts), parse_special=True) == ids
    assert tiny.neutralise(hostile).original() == hostile


def test_counts_add_up_over_segments(tiny: Tokenizer) -> None:
    rng = random.Random(3)
    pieces = pieces_of(tiny)
    for _ in range(300):
        segments = ["".join(rng.choices([*pieces, "\n", "\n", " ", "\n\n", "\r"], k=12)) for _ in range(8)]
        assert sum(tiny.count_segments(segments)) == len(tiny.encode("".join(segments)))
    lines = ["one\n", "  two\n\n", "three", " four\n", "\n", "five\n"]
    counts = tiny.count_segments(lines)
    assert counts[0] == tiny.count("one\n")
    assert counts[1] == tiny.count("  two\n\n")
    assert tiny.count_segments([]) == []


@pytest.mark.parametrize("arch", ["qwen35", "qwen2", "llama", "phi3", "gemma3", "gemma4"])
def test_pieces_encoded_together_are_the_pieces_encoded_alone(shape_models: Models, arch: str) -> None:
    tokenizer = Tokenizer.from_gguf(shape_models(arch))
    rng = random.Random(5)
    lines = list(fuzz_strings(pieces_of(tokenizer), sorted(tokenizer.special_texts), 400))
    clean = [line.lstrip() + "\n" for line in lines if line.strip() and "\x00" not in line]
    odd = ["", "\n", "  \n", "no line end", "\ud800\n", "\u0897 of Unicode 16\n", "<think>\n", "é第\n" * 40]
    for n in (0, 1, 2, 7, 200, len(clean)):
        pieces = rng.choices(clean, k=n) + rng.choices(odd, k=n // 100)
        ids, starts = tokenizer.encode_pieces(pieces)
        alone = [tokenizer.encode(piece) for piece in pieces]
        assert ids.dtype == starts.dtype == np.int32
        assert ids.tolist() == [token for each in alone for token in each]
        assert starts.tolist() == [sum(map(len, alone[:at])) for at in range(len(pieces))]


def test_plain_lines_are_encoded_in_few_calls(tiny: Tokenizer, monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    bpe = tiny._bpe
    assert bpe is not None
    encode = bpe.encode
    monkeypatch.setattr(bpe, "encode", lambda text: texts.append(text) or encode(text))
    lines = [f"line {number} of a contract\n" for number in range(10_000)]
    ids, starts = tiny.encode_pieces(lines)
    assert len(starts) == len(lines) and len(texts) < 10
    assert "".join(texts) == "".join(lines) and ids.tolist() == tiny.encode("".join(lines))


def test_long_texts_are_cut_where_counts_add_up(tiny: Tokenizer) -> None:
    text = "".join(fuzz_strings(pieces_of(tiny), ["<x>"], 8_000))
    parts = split_additive(text, 65_536)
    assert "".join(parts) == text and len(parts) > 3
    vocabulary = open_vocabulary(tiny._path)
    assert tiny.encode(text) == vocabulary.tokenize(text, parse_special=False)


@pytest.mark.parametrize(
    "text",
    [
        " " * 1_000_000, "\n" * 300_000, "a" * 300_000, "!" * 300_000, "\0" * 300_000, " \t" * 500_000 + "x",
        "\u0301" * 250_000, "", "\0", "\ufffe",
    ],
    ids=lambda text: f"{len(text)} x {text[:1]!r}",
)  # fmt: skip
def test_pathological_texts_count_exactly(tiny: Tokenizer, text: str) -> None:
    assert tiny.count(text) == len(open_vocabulary(tiny._path).tokenize(text, parse_special=False))


def test_lone_surrogates_count_as_replacement_characters(tiny: Tokenizer) -> None:
    assert tiny.encode("a\ud800b\udfff") == tiny.encode("a\ufffdb\ufffd")
    assert tiny.count("\ud83d") == tiny.count("\ufffd")


def test_a_run_that_would_crash_llama_is_refused(shape_models: Models) -> None:
    tokenizer = Tokenizer.from_gguf(shape_models("phi3"))
    with pytest.raises(EngineError, match="4,000 characters in a row"):
        tokenizer.encode("a" * 50_000)
    with pytest.raises(EngineError, match="4,000 characters in a row"):
        tokenizer.verify("a" * 50_000, [])
    assert tokenizer.count("word " * 20_000) > 0


def test_the_cache_is_used_and_a_damaged_one_is_not(
    shape_models: Models, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shape_models("llama")
    first = Tokenizer.from_gguf(path, tmp_path)
    (cache,) = tmp_path.iterdir()
    with monkeypatch.context() as patch:
        patch.setattr("engine.tokenizer.LlamaVocabulary", None)  # a second examination would fail
        second = Tokenizer.from_gguf(path, tmp_path)
    assert second.encode(CODE) == first.encode(CODE)
    assert (second.end_ids, second.special_texts) == (first.end_ids, first.special_texts)
    cache.write_bytes(cache.read_bytes()[:100])
    assert Tokenizer.from_gguf(path, tmp_path).encode(CODE) == first.encode(CODE)
    np.savez(cache, ranks=np.zeros(3, np.int32))
    assert Tokenizer.from_gguf(path, tmp_path).encode(CODE) == first.encode(CODE)


def test_vocabularies_have_an_identity(shape_models: Models) -> None:
    hashes = {
        Tokenizer.from_gguf(shape_models(arch)).vocabulary_sha256 for arch in ("qwen35", "qwen2", "gemma3")
    }
    assert len(hashes) == 3
    same = Tokenizer.from_gguf(shape_models("qwen35", seed=1)).vocabulary_sha256
    assert same in hashes


def test_bos_is_put_first_once(shape_models: Models) -> None:
    gemma = Tokenizer.from_gguf(shape_models("gemma3"))
    bos = gemma.encode_template("<bos>")
    assert gemma.with_bos([5, 6]) == [*bos, 5, 6]
    assert gemma.with_bos([*bos, 5]) == [*bos, 5]
    assert Tokenizer.from_gguf(shape_models("qwen35")).with_bos([5]) == [5]


def test_threads_may_count_at_once(tiny: Tokenizer) -> None:
    texts = list(fuzz_strings(["ab", "c "], ["<think>"], 400))
    expected = [len(tiny.encode(text)) for text in texts]
    found: list[list[int]] = []
    threads = [
        threading.Thread(target=lambda: found.append([tiny.count(text) for text in texts])) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


def test_vocabularies_that_would_end_the_process_are_refused(shape_models: Models, tmp_path: Path) -> None:
    content = shape_models("qwen35").read_bytes()
    twice = tmp_path / "twice.gguf"
    twice.write_bytes(
        content.replace(b"<|im_start|>", b"<|im_START|>", 1).replace(b"</tool_call>", b"<|im_START|>", 1)
    )
    with pytest.raises(ModelFileError, match="twice"):
        Tokenizer.from_gguf(twice)
    no_bytes = tmp_path / "bytes.gguf"
    no_bytes.write_bytes(shape_models("gemma3").read_bytes().replace(b"<0x41>", b"<0x4?>", 1))
    with pytest.raises(ModelFileError, match="byte tokens are missing"):
        Tokenizer.from_gguf(no_bytes)
