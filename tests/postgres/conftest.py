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


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """The name of an empty database."""
    name = f"office_{os.getpid()}_{next(_numbers)}"
    # As on a computer whose language is not C: the order of words must not come from it.
    server.sql(
        f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' "
        "LOCALE 'C.UTF-8'"
    )
    yield name
    server.sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def address(server: Server, database: str) -> ServerPlace:
    """Where the test's library is."""
    return ServerPlace(server.url(database))


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
