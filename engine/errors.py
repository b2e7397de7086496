"""What can go wrong in the engine. Each message is one sentence that says what to do."""

from __future__ import annotations


class EngineError(Exception):
    """The engine cannot do what was asked. `code` is stable; the message is for the user."""

    code = "engine"


class ModelFileError(EngineError):
    """The model file is missing, damaged, or not one that this engine reads."""

    code = "model_file"


class UnknownModelError(EngineError):
    """No model of that id is known or installed."""

    code = "unknown_model"


class OutOfMemoryError(EngineError):
    """The window asked for does not fit this machine's memory."""

    code = "memory"


class WindowExceededError(EngineError):
    """More tokens than the context window holds."""

    code = "window"


class DecodeError(EngineError):
    """llama.cpp refused or failed to evaluate a batch."""

    code = "decode"


class TemplateError(EngineError):
    """The model's chat template cannot be used."""

    code = "template"


class GrammarError(EngineError):
    """The grammar an answer must follow is not valid."""

    code = "grammar"


class StoreError(EngineError):
    """The store on disk cannot be used; reading goes on without it."""

    code = "store"


class ServerError(EngineError):
    """An inference server cannot be used as asked. No message holds a key or what was sent."""

    def __init__(self, message: str, problem: str = "failed") -> None:
        super().__init__(message)
        self.code = f"server_{problem}"
