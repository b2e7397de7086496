"""Questions to a server as the engine's own events: one, or many side by side over the same documents.

The first of many goes ahead alone until its first token: the server has the documents cached then, and the
others find them there instead of reading them once each.
"""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from engine.cancel import CancelFlag
from engine.errors import ServerError
from engine.events import (
    AnswerDone,
    AnswerEvent,
    AnswerFailed,
    AnswerText,
    ReadDone,
    ReadEvent,
    ReadProgress,
    StopReason,
)
from engine.remote.chat import ChatEnd, ChatProgress, ChatText, Prompt
from engine.remote.link import Link
from engine.remote.server import Capabilities

_POLL_S = 0.05
_NO_FLAGS: Mapping[str, CancelFlag] = {}
_Happening = tuple[str, ChatProgress | ChatText | ChatEnd | Exception]


@dataclass(slots=True)
class _Running:
    """One question on its way; times are those of `time.monotonic`."""

    prompt: Prompt
    future: Future[None]
    started_s: float
    first_s: float | None = None
    parts: list[str] = field(default_factory=list)

    def done(self, end: ChatEnd) -> AnswerDone:
        """Return the figures. Without a count of its own a piece of text is taken for a token."""
        now_s = time.monotonic()
        first_s = self.first_s if self.first_s is not None else now_s
        n_said = end.n_generated if end.n_generated is not None else len(self.parts)
        n_prompt = end.n_prompt if end.n_prompt is not None else self.prompt.n_tokens
        is_known = end.n_cached is not None
        return AnswerDone(
            question_id=self.prompt.id,
            text="".join(self.parts),
            token_ids=(),
            n_reused=end.n_cached,
            n_evaluated=max(0, n_prompt - (end.n_cached or 0)) if is_known else None,
            time_to_first_token_s=first_s - self.started_s,
            tokens_per_s=(n_said - 1) / (now_s - first_s) if n_said > 1 and now_s > first_s else 0.0,
            reason=end.reason,
            n_said=n_said,
        )


def read_documents(
    link: Link, capabilities: Capabilities, prompt: Prompt, n_total: int, cancel: CancelFlag
) -> Iterator[ReadEvent]:
    """Have a server read the documents into its cache: one request for one token.

    `n_total` are the tokens of the documents and what stands before them. Ends with one `ReadDone`.

    Raises:
        ServerError: the server cannot be reached or refused.
    """
    started_s = time.monotonic()
    yield ReadProgress(n_total, 0, 0, 0.0, None)
    with _Flight(link, capabilities) as flight:
        flight.start(prompt)
        while True:
            if cancel.is_set():
                yield ReadDone(n_total, None, None, time.monotonic() - started_s, cancelled=True)
                return
            match flight.next():
                case (_, ChatProgress() as progress):
                    yield _progress(progress, n_total, time.monotonic() - started_s)
                case (_, ChatEnd() as end):
                    n_reused = None if end.n_cached is None else min(end.n_cached, n_total)
                    n_read = None if n_reused is None else n_total - n_reused
                    yield ReadDone(n_total, n_reused, n_read, time.monotonic() - started_s)
                    return
                case (_, Exception() as error):
                    raise error


def ask(
    link: Link,
    capabilities: Capabilities,
    prompts: Sequence[Prompt],
    cancel: CancelFlag,
    *,
    width: int = 1,
    cancels: Mapping[str, CancelFlag] = _NO_FLAGS,
) -> Iterator[AnswerEvent]:
    """Answer all prompts, at most `width` side by side; each ends with one terminal event.

    `cancel` stops all of them, `cancels` single ones by id: their connection closes, and the server stops.
    """
    with _Flight(link, capabilities) as flight:
        waiting = list(prompts)
        is_warm = len(prompts) < 2
        while waiting or flight.running:
            for prompt in [p for p in waiting if _is_set(cancel, cancels.get(p.id))]:
                waiting.remove(prompt)
                yield AnswerDone(prompt.id, "", (), None, None, 0.0, 0.0, StopReason.CANCELLED, n_said=0)
            for running in list(flight.running.values()):
                if _is_set(cancel, cancels.get(running.prompt.id)):
                    yield flight.stop(running)
            while waiting and len(flight.running) < (width if is_warm else 1):
                flight.start(waiting.pop(0))
            for event in flight.events():
                is_warm = True
                yield event


def _is_set(cancel: CancelFlag, own: CancelFlag | None) -> bool:
    return cancel.is_set() or (own is not None and own.is_set())


def _progress(progress: ChatProgress, n_total: int, seconds: float) -> ReadProgress:
    """Bring a server's own count, which includes the question, to that of the prefix."""
    n_reused = min(progress.n_cached, n_total)
    n_read = max(0, min(progress.n_done, n_total) - n_reused)
    tokens_per_s = n_read / seconds if seconds > 0 else 0.0
    seconds_left = (n_total - n_reused - n_read) / tokens_per_s if tokens_per_s else None
    return ReadProgress(n_total, n_reused, n_read, tokens_per_s, seconds_left)


class _Flight:
    """The questions that are with the server now, and what comes back from the loop's thread."""

    def __init__(self, link: Link, capabilities: Capabilities) -> None:
        self._link = link
        self._capabilities = capabilities
        self._happened: queue.SimpleQueue[_Happening] = queue.SimpleQueue()
        self.running: dict[str, _Running] = {}

    def __enter__(self) -> _Flight:
        return self

    def __exit__(self, *_error: object) -> None:
        for running in self.running.values():  # the caller gave up
            running.future.cancel()

    def start(self, prompt: Prompt) -> None:
        """Send a question."""
        future = self._link.run(self._ask(prompt))
        self.running[prompt.id] = _Running(prompt, future, time.monotonic())

    def stop(self, running: _Running) -> AnswerDone:
        """Close a question's connection; what it still sends is not heard."""
        running.future.cancel()
        del self.running[running.prompt.id]
        return running.done(ChatEnd(StopReason.CANCELLED))

    def next(self) -> _Happening | None:
        """Wait a moment for something to happen."""
        try:
            happening = self._happened.get(timeout=_POLL_S)
        except queue.Empty:
            return next(self._lost(), None)
        return happening if happening[0] in self.running else None

    def _lost(self) -> Iterator[_Happening]:
        """Yield what became of questions whose link was closed under them: they say nothing any more."""
        for question_id, running in self.running.items():
            if running.future.cancelled():
                yield question_id, self._link.closed()

    def events(self) -> Iterator[AnswerEvent]:
        """Wait a moment, and turn what happened into the engine's events."""
        if (happening := self.next()) is None:
            return
        running = self.running[happening[0]]
        match happening[1]:
            case ChatText(text):
                running.first_s = running.first_s or time.monotonic()
                running.parts.append(text)
                yield AnswerText(running.prompt.id, text)
            case ChatEnd() as end:
                del self.running[running.prompt.id]
                yield running.done(end)
            case ServerError() as error:
                del self.running[running.prompt.id]
                yield AnswerFailed(running.prompt.id, str(error))
            case Exception() as error:  # a mistake of ours, not the server's
                raise error

    async def _ask(self, prompt: Prompt) -> None:
        """Run in the loop: put what comes where the caller's thread finds it."""
        try:
            async for event in self._link.chat(prompt, self._capabilities):
                self._happened.put((prompt.id, event))
        except Exception as error:  # raised again where the caller waits
            self._happened.put((prompt.id, error))
