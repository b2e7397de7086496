"""A scripted server, and a link to it that loses patience quickly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.remote.link import Link
from engine.remote.server import Patience, Server
from tests.fixtures.scripted_server import Script, scripted_server

QUICK = Patience(
    connect_s=2.0,
    look_s=2.0,
    reply_s=2.0,
    first_token_s=0.3,
    between_s=0.3,
    n_retries=2,
    retry_wait_s=0.01,
    longest_wait_s=0.5,
)


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted_server() as script:
        yield script


@pytest.fixture
def link(script: Script) -> Iterator[Link]:
    link = Link(Server(script.url), "secret-key", QUICK)
    yield link
    link.close()
