"""How a token is chosen, and when an answer has begun to loop."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.backend import backend
from engine.errors import GrammarError
from engine.llama import Model


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
        """Tell whether the likeliest (allowed) token is chosen, whatever was said before."""
        has_penalty = self.presence_penalty != 0 or self.repeat_penalty != 1.0
        return self.temperature <= 0 and not has_penalty


class Sampler:
    """Picks tokens by one question's settings. Free it with `close`."""

    _PENALTY_WINDOW = 256  # tokens the penalties look back: enough for a sentence, not for a list

    def __init__(self, sampling: Sampling, model: Model) -> None:
        """Make llama.cpp's samplers; where the likeliest token is all that is asked for, there are none.

        Raises:
            GrammarError: the grammar is not valid GBNF.
        """
        self._lib = backend()
        self._chain: Any = None
        self._grammar: Any = None
        if sampling.grammar is not None:
            self._grammar = self._parse(sampling.grammar, model)
        if not sampling.is_plain:
            self._build(sampling, model)

    def _parse(self, grammar: str, model: Model) -> Any:
        # llama.cpp takes an empty text for "no grammar" and would let everything pass.
        text = grammar.encode()
        parsed = self._lib.llama_sampler_init_grammar(model.vocab, text, b"root") if text.strip() else None
        if not parsed:
            raise GrammarError("The form asked for is not a valid grammar: correct it, or ask without one.")
        return parsed

    def _build(self, sampling: Sampling, model: Model) -> None:
        lib = self._lib
        self._chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
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
        self._lib.llama_sampler_chain_add(self._chain, sampler)

    def pick(self, logits: npt.NDArray[np.float32]) -> int | None:
        """Choose and accept the next token from `logits` (n_vocab,); None where the grammar allows none.

        The grammar looks at the chosen token first and at the whole vocabulary only if that one is wrong:
        for each token it decodes text, which would cost more than the step itself. llama.cpp's own
        `llama_sampler_sample` accepts a token that the grammar refused, and that ends the process.
        """
        token = self._choose(logits)
        if self._grammar is not None and not self._allows(token):
            allowed = self._allowed(logits)
            if allowed.max() == -np.inf:
                return None
            token = self._choose(allowed)
        for sampler in (self._grammar, self._chain):
            if sampler is not None:
                self._lib.llama_sampler_accept(sampler, token)
        return token

    def _choose(self, logits: npt.NDArray[np.float32]) -> int:
        if self._chain is None:  # the greedy sampler would first copy the whole vocabulary
            return int(logits.argmax())
        candidates = _Candidates(self._lib, np.arange(len(logits)), logits)
        self._lib.llama_sampler_apply(self._chain, candidates.reference)
        return candidates.selected

    def _allows(self, token: int) -> bool:
        candidates = _Candidates(self._lib, np.asarray([token]), np.zeros(1))
        self._lib.llama_sampler_apply(self._grammar, candidates.reference)
        return bool(candidates.logits[0] > -np.inf)

    def _allowed(self, logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the logits (n_vocab,) with minus infinity for what the grammar refuses."""
        candidates = _Candidates(self._lib, np.arange(len(logits)), logits)
        self._lib.llama_sampler_apply(self._grammar, candidates.reference)
        return candidates.logits

    def close(self) -> None:
        """Free the samplers. Safe to call twice."""
        for sampler in (self._grammar, self._chain):
            if sampler is not None:
                self._lib.llama_sampler_free(sampler)
        self._grammar = self._chain = None


class _Candidates:
    """A `llama_token_data_array` over numpy's memory."""

    _DATA = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])

    def __init__(self, lib: Any, ids: npt.NDArray[Any], logits: npt.NDArray[Any]) -> None:
        self._data = np.zeros(len(ids), self._DATA)
        self._data["id"], self._data["logit"] = ids, logits
        pointer = self._data.ctypes.data_as(ctypes.POINTER(lib.llama_token_data))
        self._native = lib.llama_token_data_array(pointer, len(ids), -1, False)

    @property
    def reference(self) -> Any:
        """Return what llama.cpp's functions take."""
        return ctypes.byref(self._native)

    @property
    def selected(self) -> int:
        """Return the id of the token that a chain selected; it may have sorted and cut the candidates."""
        return int(self._data["id"][self._native.selected])

    @property
    def logits(self) -> npt.NDArray[np.float32]:
        """Return the logits as the last sampler left them, in the order given if it sorts nothing."""
        return self._data["logit"]


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
