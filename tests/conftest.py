"""Fixtures shared by all tests."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from app.interpreter import search_what_is_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Servers of the tests are on loopback: the certificates of the machine, which may change meanwhile, stay out.
for _name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
    os.environ.pop(_name, None)

# CI runs the same examples each time: what fails there was broken by the change. Here they vary.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

pytest_plugins = ["tests.fixtures.plugin", "tests.fixtures.fake_hub"]


_SLOW_TIMEOUT_S = 1_200


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("slow") and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(_SLOW_TIMEOUT_S))


def pytest_configure() -> None:
    gc.disable()  # a widget of an earlier test that is freed in a thread of another one can end in a deadlock


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    yield
    search_what_is_due()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real material that lies beside a checkout, or skip the test."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared test data is not beside this checkout")
    return folder
