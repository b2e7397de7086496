"""Which server, and what it can do: plain values, no I/O."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from engine.errors import ServerError


class Kind(StrEnum):
    """A server that is recognised by its own endpoints; the value is what it is called."""

    VLLM = "vLLM"
    SGLANG = "SGLang"
    LLAMA_SERVER = "llama-server"
    OLLAMA = "Ollama"
    LM_STUDIO = "LM Studio"
    LLAMA_CPP_PYTHON = "llama-cpp-python"
    OTHER = "OpenAI-compatible server"


class Counting(StrEnum):
    """How a server counts tokens: the shape of its tokenize endpoint."""

    VLLM = "vllm"
    LLAMA_SERVER = "llama-server"
    LLAMA_CPP_PYTHON = "llama-cpp-python"


class GrammarField(StrEnum):
    """Where a GBNF grammar goes in a request."""

    GRAMMAR = "grammar"
    STRUCTURED_OUTPUTS = "structured_outputs"
    EBNF = "ebnf"


@dataclass(frozen=True, slots=True)
class Server:
    """A server as the user gave it. No key: that comes from the environment or the system's keyring.

    `url` is the root, without `/v1`. `model` "" takes the only one there is. `parallel` and `window`
    0 take what the server allows. `has_key` tells that the keyring holds a key under this URL.
    """

    url: str
    model: str = ""
    key_env: str = ""
    has_key: bool = False
    ca_file: str = ""
    parallel: int = 0
    window: int = 0

    @property
    def host(self) -> str:
        """Return host and port, as the user is told where documents go."""
        return urlsplit(self.url).netloc

    @property
    def is_encrypted(self) -> bool:
        """Tell whether the connection is."""
        return self.url.startswith("https://")

    @property
    def is_this_machine(self) -> bool:
        """Tell whether the server runs here: nothing leaves the machine, no proxy is asked."""
        name = urlsplit(self.url).hostname or ""
        if name == "localhost" or name.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(name).is_loopback
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a probe found out.

    `window` is in tokens, None where the server does not say. `counting` and `grammar` are None where
    it has no such thing. `parallel` is how many requests at once keep the documents cached.
    """

    kind: Kind
    model: str
    models: tuple[str, ...]
    window: int | None = None
    counting: Counting | None = None
    grammar: GrammarField | None = None
    parallel: int = 1
    version: str = ""

    @property
    def takes_template_settings(self) -> bool:
        """Tell whether `chat_template_kwargs` is understood: it switches thinking off."""
        return self.kind in (Kind.VLLM, Kind.SGLANG, Kind.LLAMA_SERVER)

    @property
    def reports_progress(self) -> bool:
        """Tell whether `return_progress` is understood (llama-server since build 6399)."""
        return self.kind is Kind.LLAMA_SERVER


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds, for a look at what there is and for a reply that takes work.

    A reply may follow the loading of a model, a first token the reading of 262,144 tokens.
    """

    connect_s: float = 10.0
    look_s: float = 10.0
    reply_s: float = 300.0
    first_token_s: float = 3_600.0
    between_s: float = 120.0
    n_retries: int = 4
    retry_wait_s: float = 1.0
    longest_wait_s: float = 120.0


def parse_url(text: str) -> str:
    """Return the root of a server's address: scheme, host, port and path, without `/v1`.

    Raises:
        ServerError: it is no http address, or holds a name and a password.
    """
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, _port = parts.hostname, parts.port
    except ValueError:
        host = None
    if host is None or parts.scheme not in ("http", "https"):
        raise ServerError(
            f"{_shortened(text)} is not a server's address: give one such as http://gpu.example:8000.", "url"
        )
    if parts.username is not None or parts.password is not None:
        raise ServerError(
            "The address holds a name or a password: leave them out and give the key by --server-key-env.",
            "url",
        )
    path = parts.path.rstrip("/").removesuffix("/chat/completions").removesuffix("/v1")
    return f"{parts.scheme}://{parts.netloc}{path}"


def _shortened(text: str) -> str:
    """Return an address that may be quoted: short, and without what may be a password."""
    text = text.rpartition("@")[2]
    return f"{text[:60]}…" if len(text) > 60 else text or "An empty text"
