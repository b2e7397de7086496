"""One chat completion: the request's body, and what the pieces of the answer mean.

Shapes after OpenAI's "Create chat completion" with `stream`, and what the servers add to it: llama-server's
`timings` and `prompt_progress`, vLLM's `structured_outputs`, SGLang's `ebnf`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.events import StopReason
from engine.remote.server import Capabilities, GrammarField, Kind
from engine.sampling import Sampling
from engine.template import Message

_REASONS = {"stop": StopReason.END, "length": StopReason.LENGTH, "content_filter": StopReason.END}


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question as the server gets it: all messages, of which only the last differ between questions.

    `n_tokens` is how many they are, as counted here. `thinking` lets a model think first that can.
    """

    id: str
    messages: tuple[Message, ...]
    n_tokens: int
    max_tokens: int
    sampling: Sampling = field(default_factory=Sampling)
    thinking: bool = False


@dataclass(frozen=True, slots=True)
class ChatProgress:
    """How much of the prompt a server has read; `n_done` includes what it had cached."""

    n_total: int
    n_cached: int
    n_done: int


@dataclass(frozen=True, slots=True)
class ChatText:
    """A piece of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class ChatEnd:
    """The answer ended as it should. Counts are None where the server does not give them."""

    reason: StopReason
    n_prompt: int | None = None
    n_cached: int | None = None
    n_generated: int | None = None


ChatEvent = ChatProgress | ChatText | ChatEnd


class UnreadableError(Exception):
    """What came is no piece of a chat answer."""


class ServerFailedError(Exception):
    """The server said in the middle of an answer that it failed."""


def request_body(prompt: Prompt, capabilities: Capabilities) -> bytes:
    """Return the request as bytes. The messages come first, in the same bytes for the same documents."""
    sampling = prompt.sampling
    body: dict[str, Any] = {
        "messages": [{"role": m["role"], "content": m["content"]} for m in prompt.messages],
        "model": capabilities.model,
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": prompt.max_tokens,
        "temperature": sampling.temperature,
    }
    if sampling.temperature > 0:
        body |= {"top_p": sampling.top_p, "seed": sampling.seed}
    if sampling.presence_penalty:
        body["presence_penalty"] = sampling.presence_penalty
    if capabilities.takes_template_settings:
        body["chat_template_kwargs"] = {"enable_thinking": prompt.thinking}
    if capabilities.kind is Kind.OLLAMA and not prompt.thinking:
        body["reasoning_effort"] = "none"  # else it thinks by default, and the answer's room is gone
    if capabilities.reports_progress:
        body |= {"cache_prompt": True, "return_progress": True}
    match capabilities.grammar:
        case GrammarField.GRAMMAR | GrammarField.EBNF as name if sampling.grammar:
            body[str(name)] = sampling.grammar
        case GrammarField.STRUCTURED_OUTPUTS if sampling.grammar:
            body["structured_outputs"] = {"grammar": sampling.grammar}
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")


class ChatReader:
    """Turns the events of one answer into text and, at the end, its figures."""

    def __init__(self) -> None:
        self._reason: StopReason | None = None
        self._counts: dict[str, int | None] = {}
        self.is_done = False
        self.has_begun = False

    def read(self, data: str) -> list[ChatProgress | ChatText]:
        """Take one event.

        Raises:
            UnreadableError: it is no piece of a chat answer.
            ServerFailedError: it says that the server failed.
        """
        if data.strip() == "[DONE]":
            self.is_done = True
            return []
        try:
            chunk = json.loads(data)
        except ValueError as error:
            raise UnreadableError from error
        if not isinstance(chunk, dict):
            raise UnreadableError
        if chunk.get("error"):
            raise ServerFailedError
        found: list[ChatProgress | ChatText] = []
        if isinstance(progress := chunk.get("prompt_progress"), dict):
            found += _progress(progress)
        choices = chunk.get("choices", [])
        if not isinstance(choices, list):
            raise UnreadableError
        for choice in choices[:1]:
            found += self._choice(choice)
        self._figures(chunk)
        return found

    def end(self) -> ChatEnd | None:
        """Return how the answer ended, None if it did not: it was cut off."""
        if self._reason is None:
            return None
        return ChatEnd(self._reason, **self._counts)

    def _choice(self, choice: object) -> list[ChatText]:
        if not isinstance(choice, dict):
            raise UnreadableError
        if (reason := choice.get("finish_reason")) is not None:
            # "abort" and the like are no end: the answer is not whole.
            self._reason = _REASONS.get(str(reason), self._reason)
        delta = choice.get("delta")
        text = delta.get("content") if isinstance(delta, dict) else None
        if text is not None and not isinstance(text, str):
            raise UnreadableError
        self.has_begun = self.has_begun or bool(text)
        return [ChatText(_well_formed(text))] if text else []

    def _figures(self, chunk: Mapping[str, Any]) -> None:
        if isinstance(usage := chunk.get("usage"), dict):
            details = usage.get("prompt_tokens_details")
            cached = details.get("cached_tokens") if isinstance(details, dict) else None
            self._note("n_prompt", usage.get("prompt_tokens"))
            self._note("n_generated", usage.get("completion_tokens"))
            self._note("n_cached", cached)
        if isinstance(timings := chunk.get("timings"), dict):
            n_cached, n_read = timings.get("cache_n"), timings.get("prompt_n")
            if isinstance(n_cached, int) and isinstance(n_read, int):
                self._counts |= {"n_prompt": n_cached + n_read, "n_cached": n_cached}
            self._note("n_generated", timings.get("predicted_n"))

    def _note(self, name: str, value: object) -> None:
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            self._counts[name] = value


def _progress(progress: Mapping[str, Any]) -> list[ChatProgress]:
    counts = [progress.get(name) for name in ("total", "cache", "processed")]
    if all(isinstance(count, int) and count >= 0 for count in counts):
        n_total, n_cached, n_done = (int(count) for count in counts if count is not None)
        return [ChatProgress(n_total, n_cached, n_done)]
    return []


def _well_formed(text: str) -> str:
    """Replace halves of surrogate pairs, which servers send where a token ends inside a character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
