"""Planning with real tokenizers and chat templates: the prefix equals llama.cpp's own tokenisation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.packing import Mode
from app.planner import Choices, Plan, Planner, Turn, key_of
from app.prompt import INSTRUCTIONS
from engine.gguf_file import GgufFile
from engine.template import ChatTemplate, Message
from engine.tokenizer import Tokenizer
from engine.vocabulary import LlamaVocabulary, open_vocabulary
from ingest.model import Document, Kind, LineLocation, PageLocation, Segment
from ingest.options import ReadOptions
from ingest.read import read_source

WINDOW = 262_144
ShapeModels = Callable[..., Path]


@pytest.fixture(scope="module", params=["qwen35", "qwen2", "llama", "gemma3", "gemma4", "phi3", "minicpm"])
def model(request: pytest.FixtureRequest, shape_models: ShapeModels) -> Path:
    return shape_models(request.param)


@pytest.fixture(scope="module")
def tokenizer(model: Path) -> Tokenizer:
    return Tokenizer.from_gguf(model)


@pytest.fixture(scope="module")
def planner(model: Path, tokenizer: Tokenizer) -> Planner:
    with GgufFile.open(model) as gguf:
        return Planner(tokenizer, ChatTemplate.from_gguf(gguf))


@pytest.fixture(scope="module")
def llama(model: Path) -> Iterator[LlamaVocabulary]:
    vocabulary = open_vocabulary(model)
    yield vocabulary
    vocabulary.close()


@pytest.fixture(scope="module")
def documents() -> tuple[Document, ...]:
    """Return this program's own source as a codebase: real code with outlines."""
    root = Path(__file__).resolve().parents[2]
    return read_source(root / "ingest", ReadOptions()).documents


@pytest.fixture(scope="module")
def pages(shared_data: Path) -> tuple[Document, ...]:
    """Return the first pages of an English and a Chinese PDF."""
    found = []
    for name in ("pdf_edge/icj.pdf", "cjk/zh_bond_prospectus_tables.pdf"):
        (document,) = read_source(shared_data / name, ReadOptions()).documents
        segments = tuple(
            segment
            for segment in document.segments
            if isinstance(segment.location, PageLocation) and segment.location.page_index < 8
        )
        found.append(replace(document, segments=segments))
    return tuple(found)


def expect_exact(planner: Planner, plan: Plan, tokenizer: Tokenizer, llama: LlamaVocabulary) -> None:
    whole = tokenizer.with_bos(llama.tokenize(planner.prefix_text(plan), parse_special=True))
    assert plan.prefix.token_ids.tolist() == whole
    assert plan.ledger.n_read == len(whole)
    assert planner.verify(plan)


@pytest.mark.parametrize("mode", [Mode.FULL, Mode.OUTLINE, Mode.LISTED])
def test_a_codebase_is_counted_as_llama_cpp_counts_it(
    planner: Planner,
    tokenizer: Tokenizer,
    llama: LlamaVocabulary,
    documents: tuple[Document, ...],
    mode: Mode,
) -> None:
    some = documents[:12]
    plan = planner.plan(some, Choices(modes={key_of(one): mode for one in some}), WINDOW)
    assert {entry.mode for entry in plan.pack.entries} <= {mode, Mode.LISTED}
    expect_exact(planner, plan, tokenizer, llama)


def test_pdfs_are_counted_as_llama_cpp_counts_them(
    planner: Planner, tokenizer: Tokenizer, llama: LlamaVocabulary, pages: tuple[Document, ...]
) -> None:
    expect_exact(planner, planner.plan(pages, Choices(), WINDOW), tokenizer, llama)


texts = st.text(st.sampled_from(list("ab1.,(\"' \t\n\u3000第条é\u00a0<>/|_")), max_size=40)


@settings(max_examples=60, deadline=None)
@given(found=st.lists(texts, min_size=1, max_size=6))
def test_any_text_is_counted_as_llama_cpp_counts_it(
    planner: Planner, tokenizer: Tokenizer, llama: LlamaVocabulary, found: list[str]
) -> None:
    segments = tuple(Segment(text.rstrip("\n"), LineLocation(n + 1, n + 1)) for n, text in enumerate(found))
    plan = planner.plan([Document("/s/a", "a", Kind.TEXT, segments, "a")], Choices(), WINDOW)
    expect_exact(planner, plan, tokenizer, llama)


def test_a_hostile_document_brings_no_control_token(
    planner: Planner, tokenizer: Tokenizer, llama: LlamaVocabulary
) -> None:
    marks = [*sorted(tokenizer.special_texts), "</doc>", "<doc: x>", "[p. 3]"]
    text = "\n".join(f"before{mark}after {mark} {mark}{mark}" for mark in marks)
    hostile = Document(
        "/s/a", f"a{marks[0]}.txt", Kind.TEXT, (Segment(text, LineLocation(1, len(marks))),), "a"
    )
    plan = planner.plan([hostile], Choices(), WINDOW)
    start, end = plan.prefix.spans.tokens_of(0) or (0, 0)
    read = set(plan.prefix.token_ids[start:end].tolist())
    control = {
        token for mark in tokenizer.special_texts for token in llama.tokenize(mark, parse_special=True)[-1:]
    }
    assert control
    assert not control & read
    expect_exact(planner, plan, tokenizer, llama)
    assert planner.prefix_text(plan).count("</doc>") == 1


def test_a_follow_up_extends_what_was_evaluated(planner: Planner, documents: tuple[Document, ...]) -> None:
    plan = planner.plan(documents[:2], Choices(), WINDOW)
    first = planner.question_tokens(plan, [], "What does it read?")
    answer = (5, 6, 7)
    second = planner.question_tokens(plan, [Turn("What does it read?", answer)], "And how?")
    assert second[: len(first) + 3] == first + answer


def test_prefix_and_question_are_the_rendered_template(
    model: Path, planner: Planner, tokenizer: Tokenizer, documents: tuple[Document, ...]
) -> None:
    """What is evaluated is the model's own template with the documents in its first message."""
    plan = planner.plan(documents[:2], Choices(), WINDOW)
    prefix = planner.prefix_text(plan)
    ids = planner.question_tokens(plan, [], "What does it read?")
    evaluated = prefix + tokenizer.decode_bytes(ids).decode()
    content = prefix[prefix.index(INSTRUCTIONS) :]
    with GgufFile.open(model) as gguf:
        template = ChatTemplate.from_gguf(gguf)
    messages = [
        Message(role="system", content=content),
        Message(role="user", content="What does it read?"),
    ]
    rendered = template.render(messages, add_generation_prompt=True)
    # A template may trim the documents' last line end or keep a blank line after them.
    assert "".join(evaluated.split()) == "".join(rendered.split())
