"""The use cases on an inference server: read a plan, ask of it, check the answer. Qt-free and blocking.

The documents go to the server with every request; that it does not read them each time is its prefix cache's
doing. Evidence is found and checked here, as for the local engine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app import paths
from app.bench import Answer, Asked, BaseBench
from app.counting import Tokenizer
from app.network import network_settings
from app.planner import Plan, Turn
from app.server_planner import ServerPlanner
from app.window import Limit, WindowChoice
from engine.cancel import CancelFlag
from engine.errors import EngineError, ServerError
from engine.events import AnswerFailed, AnswerText, ReadEvent
from engine.remote.asking import ask, read_documents
from engine.remote.chat import Prompt
from engine.remote.counting import SURE_SHARE, EstimatingTokenizer, ServerTokenizer, template_tokens
from engine.remote.keys import key_of
from engine.remote.link import Link
from engine.remote.probe import probe
from engine.remote.server import Capabilities, Patience, Server
from engine.sampling import Sampling
from engine.template import Message

#: What a chat template adds around two messages where the server does not say: the longest known have 30.
_N_TEMPLATE = 64
_WARM_UP = "Reply with OK."


@dataclass(frozen=True, slots=True)
class PreparedServer:
    """What is known of a server before a document is sent: enough to plan and count."""

    name: str
    server: Server
    link: Link
    capabilities: Capabilities
    planner: ServerPlanner
    window: WindowChoice

    @property
    def sent_to(self) -> str:
        """Return the host that documents are sent to."""
        return self.server.host

    @property
    def grammar_remark(self) -> str:
        """Say that answers in a fixed form may stray from it, where the server follows no grammar."""
        if self.capabilities.grammar is not None:
            return ""
        host = self.server.host
        return f"{host} follows no grammar: answers in a fixed form, as a review's, may stray from it."

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return what the user should know of this server, as sentences."""
        return tuple(remark for remark in (self.window.explanation, self.grammar_remark) if remark)

    @property
    def identity(self) -> str:
        """Return what tells this model's answers from another's: all that can be known of it."""
        return hashlib.sha256(f"{self.server.url}\0{self.capabilities.model}".encode()).hexdigest()


def prepare_server(
    server: Server,
    *,
    window: int | None = None,
    model_file: Path | None = None,
    cache_dir: Path,
    patience: Patience | None = None,
) -> PreparedServer:
    """Probe a server and choose its window; sends no document's tokens to a model.

    `window` bounds the window, and gives it where the server does not say. `model_file` is the same
    model as a GGUF file: its vocabulary counts where the server cannot.

    Raises:
        EngineError: the server cannot be used, or its window is not known.
    """
    link = connect(server, patience)
    try:
        capabilities = probe(link)
        chosen = _choose_window(server, capabilities, window or server.window or None)
        planner = _make_planner(link, capabilities, chosen.window, model_file, cache_dir)
    except BaseException:
        link.close()
        raise
    if not planner.is_exact:
        chosen = WindowChoice(int(chosen.window * SURE_SHARE), chosen.limit, _estimated(server))
    return PreparedServer(
        f"{capabilities.model} at {server.host}", server, link, capabilities, planner, chosen
    )


def connect(server: Server, patience: Patience | None = None) -> Link:
    """Return a link to a server, by the user's network settings. Nothing is sent yet.

    Raises:
        ServerError: offline mode is on and the server is elsewhere, or its key is not there.
    """
    network = network_settings(paths.home())
    if network.offline and not server.is_this_machine:
        raise ServerError(
            f"Offline mode is on, so nothing is sent to {server.host}: turn it off to use that server.",
            "offline",
        )
    if network.ca_file and not server.ca_file:
        server = replace(server, ca_file=str(Path(network.ca_file).expanduser()))
    return Link(server, key_of(server), patience, proxy=network.proxy)


class ServerBench(BaseBench):
    """A server and what was read there. Use it on one thread; other threads may set cancel flags."""

    _failure = ServerError

    def __init__(self, prepared: PreparedServer) -> None:
        super().__init__()
        self._prepared = prepared
        self._link = prepared.link
        self._first: Message | None = None

    @property
    def planner(self) -> ServerPlanner:
        """Return the planner, which another thread may use."""
        return self._prepared.planner

    @property
    def window(self) -> int:
        """Return the size of the context window in tokens."""
        return self._prepared.window.window

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[ReadEvent]:
        """Send the documents once, so that the server has them in its cache; ends with one `ReadDone`.

        Raises:
            ServerError: the server cannot be reached or refused.
        """
        del label  # names a reading in the local store; a server keeps what it likes
        self._take(plan)
        self._first = self.planner.first_message(plan)
        warm_up = self._prompt("read", (), _WARM_UP, 1)
        n_total = len(plan.prefix.token_ids)
        yield from read_documents(self._link, self._prepared.capabilities, warm_up, n_total, cancel)

    def ask(
        self, text: str, conversation_id: str, cancel: CancelFlag, *, with_focus: bool = False
    ) -> Iterator[AnswerText | Answer]:
        """Answer a question in its conversation. Yields the text as it comes and ends with one `Answer`.

        Raises:
            EngineError: nothing has been read, the question does not fit, or the server failed.
        """
        plan, _index = self._require_plan()
        turns = self._turns.setdefault(conversation_id, [])
        focus = self._focus(text, self.planner) if with_focus else ()
        shown = tuple(passage.text for passage in focus)
        reserve = plan.pack.reserves.generated
        prompt = self._prompt(conversation_id, turns, text, reserve, shown)
        events = ask(self._link, self._prepared.capabilities, [prompt], cancel)
        yield from self._spoken(text, conversation_id, events, focus)

    def ask_many(
        self,
        asked: Sequence[Asked],
        cancel: CancelFlag,
        *,
        cancels: Mapping[str, CancelFlag] | None = None,
        width: int | None = None,
    ) -> Iterator[AnswerText | Answer | AnswerFailed]:
        """Answer many questions over what was read; the first goes ahead and warms the server's cache.

        Every question ends with one `Answer` or `AnswerFailed` that carries its id; the others go on.
        `width` None takes as many at once as the server answers from one cache.

        Raises:
            EngineError: nothing has been read.
        """
        plan, _index = self._require_plan()
        reserve = plan.pack.reserves.generated
        prompts: list[Prompt] = []
        # All are counted before the first is asked: some servers stop an answer when they are asked to count.
        for one in asked:
            try:
                prompts.append(
                    self._prompt(one.id, (), one.text, one.max_tokens or reserve, one.focus, one.sampling)
                )
            except EngineError as error:
                yield AnswerFailed(one.id, str(error))
        capabilities = self._prepared.capabilities
        width = min(width or capabilities.parallel, capabilities.parallel)
        events = ask(self._link, capabilities, prompts, cancel, width=width, cancels=cancels or {})
        yield from self._answers(asked, events)

    def close(self) -> None:
        """Close the connections."""
        self._close_indexer()
        self._link.close()

    def _prompt(
        self,
        prompt_id: str,
        turns: Sequence[Turn],
        question: str,
        max_tokens: int,
        focus: Sequence[str] = (),
        sampling: Sampling | None = None,
    ) -> Prompt:
        """Lay out a chat and see that it fits the server's window with at least one token of answer."""
        plan, _index = self._require_plan()
        assert self._first is not None
        later = self.planner.later_messages(turns, question, focus=focus)
        n_tokens = self.planner.n_prompt(plan, later)
        n_left = self.window - n_tokens
        if n_left < 1:
            n_read = len(plan.prefix.token_ids)
            raise ServerError(
                f"The question takes {n_tokens - n_read:,} tokens with what was said before, and"
                f" {self.window - n_read:,} are left: start a new conversation or remove documents.",
                "window",
            )
        messages = (self._first, *later)
        return Prompt(
            prompt_id,
            messages,
            n_tokens,
            min(max_tokens, n_left),
            sampling or self.sampling,
            thinking=plan.pack.reserves.thinking > 0,
        )

    @property
    def _n_in_context(self) -> int:
        """Every request held all documents: the answer rests on the whole prefix."""
        plan, _index = self._require_plan()
        return len(plan.prefix.token_ids)


def _choose_window(server: Server, capabilities: Capabilities, asked: int | None) -> WindowChoice:
    """Obey the server's window; a smaller one may be asked for."""
    given = capabilities.window
    if given is None and asked is None:
        raise ServerError(
            f"{server.host} does not say how many tokens it takes at once: give its window with --window N.",
            "window",
        )
    if given is None:
        assert asked is not None
        return WindowChoice(asked, Limit.ASKED)
    if asked is not None and asked <= given:
        return WindowChoice(asked, Limit.ASKED)
    explanation = (
        f"The window is {given:,} tokens, the most that {server.host} takes at once:"
        " start the server with a larger one."
    )
    return WindowChoice(given, Limit.TRAINED, explanation if asked is not None else "")


def _make_planner(
    link: Link, capabilities: Capabilities, window: int, model_file: Path | None, cache_dir: Path
) -> ServerPlanner:
    tokenizer: Tokenizer = EstimatingTokenizer()
    n_template: int | None = None
    if capabilities.counting is not None:
        tokenizer = ServerTokenizer(link, capabilities)
        n_template = template_tokens(link, capabilities)
    elif model_file is not None:
        from engine.tokenizer import Tokenizer as FileTokenizer

        tokenizer = FileTokenizer.from_gguf(model_file, cache_dir)
    is_exact = not isinstance(tokenizer, EstimatingTokenizer)
    largest = window if is_exact else int(window * SURE_SHARE)
    return ServerPlanner(
        tokenizer, largest_window=largest, n_template=n_template or _N_TEMPLATE, is_exact=is_exact
    )


def _estimated(server: Server) -> str:
    return (
        f"{server.host} does not count tokens, so all counts are estimates and a tenth of its window stays"
        " free: give the same model's GGUF file with --model for exact ones."
    )
