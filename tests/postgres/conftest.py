"""A real server for the whole session, a database of its own for every test."""

import itertools
import os
from collections.abc import Callable, Iterator

import pytest

from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from tests.postgres.server import Server, binaries

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server; where none is installed the tests are left out, but never
    by ``.ci/run``."""
    programs = binaries()
    if programs is None:
        if os.environ.get("AIWORKSHOP_TEST_SERVER") == "required":
            pytest.fail("PostgreSQL's server is not installed: apt-get install postgresql")
        pytest.skip("PostgreSQL's server is not installed")
    made = Server(programs)
    yield made
    made.remove()


def _fresh(server: Server, template: str) -> Iterator[str]:
    name = f"office_{os.getpid()}_{next(_numbers)}"
    # As on a computer whose language is not C: the order of words must not come from it.
    server.sql(
        f"CREATE DATABASE {name} TEMPLATE {template} LOCALE_PROVIDER icu ICU_LOCALE 'en-US' "
        "LOCALE 'C.UTF-8'"
    )
    yield name
    server.sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """The name of an empty database."""
    yield from _fresh(server, "template0")


@pytest.fixture(scope="session")
def made(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database with our tables, to be copied: making them takes a second."""
    for name in _fresh(server, "template0"):
        with pytest.MonkeyPatch.context() as patched:
            patched.setenv("AIWORKSHOP_HOME", str(tmp_path_factory.mktemp("home")))
            open_library(ServerPlace(server.url(name))).close()
        yield name


@pytest.fixture
def library_database(server: Server, made: str) -> Iterator[str]:
    """The name of a database with an empty library."""
    yield from _fresh(server, made)


@pytest.fixture
def address(server: Server, library_database: str) -> ServerPlace:
    """Where the test's library is."""
    return ServerPlace(server.url(library_database))


@pytest.fixture
def opener(address: ServerPlace) -> Iterator[Callable[[], Library]]:
    """Opens the library as often as asked, as several facilitators do; closes all."""
    opened: list[Library] = []

    def open_again() -> Library:
        opened.append(open_library(address))
        return opened[-1]

    yield open_again
    for one in opened:
        one.close()


@pytest.fixture
def library(opener: Callable[[], Library]) -> Library:
    """The library, made."""
    return opener()


@pytest.fixture
def runner(library: Library) -> Runner:
    return Runner(library)


@pytest.fixture
def reads(library: Library) -> Reads:
    return Reads(library)


@pytest.fixture
def workshop_id(runner: Runner) -> str:
    """A workshop to work on, as in ``tests/facilitation``."""
    outcome = runner.run(CreateWorkshop(title=Text("מה עובד אצלנו", "he"), tables=3))
    return str(outcome.value)
