"""Planning for a server: the same layout as for the local engine, as the messages of a chat.

The first message holds instructions and documents, byte for byte the same for the same documents; only what
follows differs between questions. So the server's prefix cache finds the documents again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.counting import CountedTexts, Tokenizer
from app.planner import Plan, Planner, Turn
from app.prompt import OWN_MARKS, question_text
from app.spans import IntArray
from engine.remote.counting import CONTROL, CONTROL_TEXTS, ServerTokenizer
from engine.template import Message
from engine.tokenizer import neutralise


class ContentTemplate:
    """What a chat template leaves of messages where the server renders them itself: their content."""

    def render(
        self, messages: Sequence[Message], *, add_generation_prompt: bool, enable_thinking: bool = False
    ) -> str:
        """Return the contents one after the other; everything around them is the server's."""
        del add_generation_prompt, enable_thinking
        return "".join(message["content"] for message in messages)


class ServerTexts(CountedTexts):
    """Counts each document by a request of its own, and neutralises the control tokens of any vocabulary."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        super().__init__(tokenizer)
        self._commands = tokenizer.special_texts | CONTROL_TEXTS

    def clean(self, text: str, *, is_mark: bool = False) -> str:
        """Neutralise what looks like a control token: the server's own are not known here."""
        marks = self._commands | frozenset(CONTROL.findall(text))
        return neutralise(text, marks if is_mark else marks | OWN_MARKS)

    def _encode_groups(self, groups: Sequence[Sequence[str]]) -> Iterator[tuple[IntArray, IntArray]]:
        if isinstance(self._tokenizer, ServerTokenizer):
            return iter(self._tokenizer.encode_groups(groups))
        return super()._encode_groups(groups)


class ServerPlanner(Planner):
    """A planner whose prefix is the first message's content.

    `is_exact` tells whether its counts are the server's own or those of the same model's file.
    """

    def __init__(self, tokenizer: Tokenizer, *, largest_window: int, n_template: int, is_exact: bool) -> None:
        super().__init__(tokenizer, ContentTemplate(), largest_window=largest_window, n_template=n_template)
        self.is_exact = is_exact
        self._counted = ServerTexts(tokenizer)

    def first_message(self, plan: Plan) -> Message:
        """Return the message that holds the documents: the same bytes whatever is asked."""
        return Message(role="system", content=self.prefix_text(plan))

    def later_messages(
        self, turns: Sequence[Turn], question: str, *, focus: Sequence[str] = ()
    ) -> tuple[Message, ...]:
        """Return what follows the documents: what was said before, then the question."""
        found = []
        for turn in turns:
            found.append(Message(role="user", content=self._question(turn.question, turn.focus)))
            found.append(Message(role="assistant", content=turn.answer))
        return (*found, Message(role="user", content=self._question(question, focus)))

    def n_prompt(self, plan: Plan, later: Sequence[Message]) -> int:
        """Return the tokens of a chat: counted documents, what follows, the frame of each message."""
        text = "\n".join(message["content"] for message in later)
        n_frames = self._n_template * ((len(later) + 1) // 2)
        return len(plan.prefix.token_ids) + len(self._tokenizer.encode(text)) + n_frames

    def _question(self, question: str, focus: Sequence[str]) -> str:
        return self._counted.clean(question_text(question, focus), is_mark=True)
