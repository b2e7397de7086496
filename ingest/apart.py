"""A function that runs in a process of its own: neither a crash nor slowness of it is this one's."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar, cast

from ingest.errors import IngestError
from ingest.transfer import dump, load

_POLL_S = 0.1
_READY = b""

_Value = TypeVar("_Value")


class ApartError(Exception):
    """The process ended, was given up, or failed in a way that its function does not name."""


class Apart(Generic[_Value]):
    """One process that calls one function each time it is asked. It ends when its parent does, even by kill.

    The function returns plain values and records of `ingest.model`. One thread at a time.
    """

    def __init__(self, function: Callable[..., _Value], *, niceness: int = 0) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, function, niceness), daemon=True)
        self._process.start()
        theirs.close()  # so that the pipe breaks when the process ends

    def call(self, *arguments: object, gives_up: Callable[[], bool]) -> _Value:
        """Return what the function returns.

        Raises:
            IngestError, OSError: the function did.
            ApartError: it failed otherwise, or `gives_up()`; the process has ended.
        """
        try:
            self._receive(gives_up)  # it listens: before, more than the pipe holds would block
            self._pipe.send(arguments)
            reply = load(self._receive(gives_up))
        except (EOFError, OSError, ValueError) as error:
            self.close()
            raise ApartError(type(error).__name__) from error
        match reply:
            case ("value", value):
                return cast(_Value, value)
            case ("ingest", str(code), str(text)):
                kinds = {kind.code: kind for kind in IngestError.__subclasses__()}
                raise kinds.get(code, IngestError)(text)
            case ("os", int(number), str(text)):
                raise OSError(number, text)
        self.close()
        raise ApartError(str(reply))

    def close(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _receive(self, gives_up: Callable[[], bool]) -> bytes:
        while not self._pipe.poll(_POLL_S):
            if gives_up():
                raise EOFError
        return self._pipe.recv_bytes()


def _serve(pipe: Connection, function: Callable[..., object], niceness: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal: the parent decides
    if hasattr(os, "nice"):
        os.nice(niceness)
    with suppress(EOFError, OSError):  # the parent is no more
        while True:
            pipe.send_bytes(_READY)
            arguments = pipe.recv()
            pipe.send_bytes(dump(_reply(function, arguments)))


def _reply(function: Callable[..., object], arguments: tuple[object, ...]) -> tuple[object, ...]:
    try:
        return "value", function(*arguments)
    except IngestError as error:
        return "ingest", error.code, str(error)
    except OSError as error:
        return "os", error.errno or 0, error.strerror or str(error)
    except Exception as error:  # a library's bug: its words may quote the document
        return "failed", type(error).__name__
