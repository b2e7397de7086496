"""A model's own chat template, rendered without trusting it.

The template comes with the model file, so it runs in jinja2's sandbox (no attributes that lead out of it)
and under a budget (`engine.template_sandbox`): it can neither hang nor fill the memory. Nothing it prints may
vary from day to day, because the text in front of the documents is read once and stored.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Self, TypedDict

from engine.errors import TemplateError
from engine.gguf_file import GgufFile

if TYPE_CHECKING:
    import jinja2

_MAX_TEMPLATE_CHARS = 262_144  # the longest real ones have about 30,000
_MAX_REASON_CHARS = 200
CHATML = (
    "{%- for message in messages -%}"
    "{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}"
)


class Message(TypedDict):
    """One message of a chat: `role` is system, user or assistant."""

    role: str
    content: str


class ChatTemplate:
    """Renders messages to the text a model was trained on. May be used from several threads."""

    def __init__(
        self, source: str, *, bos_token: str = "", eos_token: str = "", is_fallback: bool = False
    ) -> None:
        """Compile a template; use `from_gguf` for a model's.

        Raises:
            TemplateError: it is too long or no valid template.
        """
        from engine.template_sandbox import Budget, LimitedEnvironment

        if len(source) > _MAX_TEMPLATE_CHARS:
            raise TemplateError(
                f"This model's chat template has {len(source):,} characters, which no real one has:"
                " choose another model."
            )
        self.source = source
        self.is_fallback = is_fallback
        self._names = {"bos_token": bos_token, "eos_token": eos_token, "tools": None, "documents": None}
        self._lock = threading.Lock()
        self._environment = LimitedEnvironment()
        self._environment.budget = Budget(len(source))
        try:
            self._template: jinja2.Template = self._environment.from_string(source)
        except Exception as error:  # whatever a foreign template makes jinja2 raise is one thing to the user
            raise _unusable(error) from error

    @classmethod
    def from_gguf(cls, gguf: GgufFile) -> Self:
        """Return the file's own template, or ChatML (`is_fallback`) where it has none.

        Raises:
            TemplateError: the file's template cannot be used.
        """
        source = gguf.text("tokenizer.chat_template", "")
        if not source.strip():
            return cls(CHATML, is_fallback=True)
        tokens = gguf.strings("tokenizer.ggml.tokens")

        def text_of(role: str) -> str:
            token = gguf.integer(f"tokenizer.ggml.{role}_token_id", -1)
            return tokens[token].decode("utf-8", "replace") if 0 <= token < len(tokens) else ""

        return cls(source, bos_token=text_of("bos"), eos_token=text_of("eos"))

    def render(
        self, messages: Sequence[Message], *, add_generation_prompt: bool, enable_thinking: bool = False
    ) -> str:
        """Return the prompt's text. Content is passed as it is: neutralise what comes from documents.

        Raises:
            TemplateError: the template refuses these messages, fails, or does too much.
        """
        from engine.template_sandbox import Budget

        n_chars = len(self.source) + sum(len(message["content"]) for message in messages)
        with self._lock:
            self._environment.budget = Budget(n_chars)
            try:
                return "".join(
                    self._template.generate(
                        **self._names,
                        messages=[dict(message) for message in messages],
                        add_generation_prompt=add_generation_prompt,
                        enable_thinking=enable_thinking,
                    )
                )
            except Exception as error:  # see __init__
                raise _unusable(error) from error


def _unusable(error: Exception) -> TemplateError:
    """Turn any failure of a template into one sentence; its own refusals keep their words."""
    reason = " ".join(str(error).split())[:_MAX_REASON_CHARS] or type(error).__name__
    return TemplateError(f"This model's chat template cannot be used here ({reason}): choose another model.")
