"""A look through a library on a server that changes nothing.

Whether its pages are whole, PostgreSQL's own tools say (``pg_amcheck``), to those who may use them.
"""

from collections.abc import Iterator

from aiworkshop.base.errors import AppError
from aiworkshop.base.places import ServerPlace
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.postgres.address import read_address
from aiworkshop.library.postgres.engine import make_server_engine, reading
from aiworkshop.library.postgres.failures import server_translated, wrong_tables
from aiworkshop.library.postgres.opening import read_tables_revision
from aiworkshop.library.postgres.tables import missing_columns


def check_server(place: ServerPlace) -> list[str]:
    """What is wrong with a library, in English sentences without participants' words."""
    try:
        return list(_problems(place))
    except AppError as error:
        return [str(error)]


def _problems(place: ServerPlace) -> Iterator[str]:
    from aiworkshop.library.check import links_and_tombstones

    engine = make_server_engine(read_address(place))
    try:
        with server_translated(place), reading(engine).begin() as connection:
            revision = read_tables_revision(connection)
            if revision != HISTORY.current:
                raise wrong_tables(place)
            yield "note: the server's own tools look after its files and their copies."
            missing = missing_columns(connection)
            yield from missing
            if not missing:
                yield from links_and_tombstones(connection.exec_driver_sql)
    finally:
        engine.dispose()
