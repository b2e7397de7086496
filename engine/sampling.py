"""How a token is chosen, and when an answer has begun to loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.llama import Model, backend


@dataclass(frozen=True, slots=True)
class Sampling:
    """Sampling settings, greedy by default.

    For answers grounded in documents the likeliest token is wanted, and the same question gives the
    same answer.

    `grammar` is GBNF with the root rule `root`.
    """

    temperature: float = 0.0
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.0
    presence_penalty: float = 0.0
    repeat_penalty: float = 1.0
    seed: int = 0
    grammar: str | None = None

    @property
    def is_plain(self) -> bool:
        """Tell whether the likeliest token is chosen, whatever was said before."""
        has_penalty = self.presence_penalty != 0 or self.repeat_penalty != 1.0
        return self.temperature <= 0 and self.grammar is None and not has_penalty


class Sampler:
    """A llama.cpp sampler chain; `handle` is None where the likeliest token is all that is asked for.

    Free it with `close`.
    """

    _PENALTY_WINDOW = 256  # tokens the penalties look back: enough for a sentence, not for a list

    def __init__(self, sampling: Sampling, model: Model) -> None:
        self._lib = lib = backend()
        self.handle: Any = None
        if sampling.is_plain:
            return
        self.handle = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        if sampling.grammar is not None:
            grammar = lib.llama_sampler_init_grammar(model.vocab, sampling.grammar.encode(), b"root")
            if not grammar:
                self.close()
                raise ValueError("the grammar is not valid GBNF")
            self._add(grammar)
        if sampling.presence_penalty or sampling.repeat_penalty != 1.0:
            self._add(
                lib.llama_sampler_init_penalties(
                    model.n_vocab,
                    self._PENALTY_WINDOW,
                    sampling.repeat_penalty,
                    0.0,
                    sampling.presence_penalty,
                )
            )
        if sampling.temperature <= 0:
            self._add(lib.llama_sampler_init_greedy())
            return
        self._add(lib.llama_sampler_init_top_k(sampling.top_k))
        self._add(lib.llama_sampler_init_top_p(sampling.top_p, 1))
        self._add(lib.llama_sampler_init_min_p(sampling.min_p, 1))
        self._add(lib.llama_sampler_init_temp(sampling.temperature))
        self._add(lib.llama_sampler_init_dist(sampling.seed))

    def _add(self, sampler: Any) -> None:
        self._lib.llama_sampler_chain_add(self.handle, sampler)

    def close(self) -> None:
        """Free the chain. Safe to call twice."""
        if self.handle:
            self._lib.llama_sampler_free(self.handle)
            self.handle = None


def loop_start(
    tokens: Sequence[int], *, max_period: int = 64, min_tokens: int = 60, min_repeats: int = 4
) -> int | None:
    """Return where a repetition that lasts to the end began its second round, or None.

    A loop is a run of at most `max_period` tokens said at least `min_repeats` times in a row and
    over at least `min_tokens` tokens: long enough that no list or table of a contract is taken for
    one (a clause repeats its words, but not the same forty tokens four times).
    """
    n_tokens = len(tokens)
    for period in range(1, min(max_period, n_tokens // min_repeats) + 1):
        needed = max(min_tokens, period * min_repeats)
        if needed > n_tokens:
            continue
        matched = 0
        while matched < n_tokens - period and tokens[-1 - matched] == tokens[-1 - matched - period]:
            matched += 1
        if matched + period >= needed:
            return n_tokens - matched
    return None
