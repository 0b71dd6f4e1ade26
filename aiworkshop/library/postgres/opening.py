"""Opening a library on a server; its tables are made where there are none, and brought up to date.

Whoever makes or changes tables does it alone (an advisory lock) and in one transaction.
"""

from collections.abc import Callable

from alembic.util import CommandError
from sqlalchemy import Connection, Engine, inspect, select, text
from sqlalchemy.exc import SQLAlchemyError

from aiworkshop.base.clock import milliseconds_now
from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.paths import data_folder
from aiworkshop.base.places import ServerPlace
from aiworkshop.library.library import Library
from aiworkshop.library.migrations import History
from aiworkshop.library.postgres.address import Address, read_address
from aiworkshop.library.postgres.engine import TABLES, make_server_engine, take_turn
from aiworkshop.library.postgres.failures import server_translated, wrong_tables
from aiworkshop.library.postgres.store import ServerStore
from aiworkshop.library.postgres.tables import make_tables
from aiworkshop.library.schema.bookkeeping import meta

BASELINE = "0005"
"""The first revision of which there ever were tables on a server."""


def open_server(place: ServerPlace, wall: Callable[[], int], history: History) -> Library:
    """Raises ``UserError`` or ``MachineError``; then the database is as it was."""
    address = read_address(place)
    engine = make_server_engine(address)
    try:
        with server_translated(place):
            key = _prepare(engine, address, place, history)
        return Library(ServerStore(place, engine, _local_library(key, wall)), wall)
    except BaseException:
        engine.dispose()
        raise


def _prepare(engine: Engine, address: Address, place: ServerPlace, history: History) -> str:
    """Have current tables; returns the id of the library."""
    with engine.begin() as connection:
        _require_protected(connection, address, place)
        if read_tables_revision(connection) == history.current:
            return _library_id(connection, place)
    with engine.begin() as connection:
        take_turn(connection, TABLES)
        # Somebody else may have done it meanwhile.
        revision = read_tables_revision(connection)
        if revision is None:
            _require_empty(connection, place)
            make_tables(connection, history.current)
            connection.execute(meta.insert().values(key="library", value=new_id()))
        elif revision in history.revisions and revision >= BASELINE:
            if revision != history.current:
                _upgrade(connection, place, history)
        else:
            raise wrong_tables(place)
        return _library_id(connection, place)


def _require_protected(connection: Connection, address: Address, place: ServerPlace) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    if not address.is_local and not driver.pgconn.ssl_in_use and not driver.pgconn.gssapi_in_use:
        raise MachineError(
            "server_no_tls",
            "The server of {place} offers no protected connection (TLS), so nothing was sent to "
            "it. Ask whoever looks after the server to switch TLS on.",
            place=place,
        )


def read_tables_revision(connection: Connection) -> str | None:
    """The revision of the tables; None where there are none."""
    there = connection.execute(text("SELECT to_regclass('alembic_version')")).scalar()
    if there is None:
        return None
    rows = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    return str(rows[0]) if len(rows) == 1 else ""


def _library_id(connection: Connection, place: ServerPlace) -> str:
    key: str | None = connection.execute(
        select(meta.c.value).where(meta.c.key == "library")
    ).scalar()
    if key is None:
        raise wrong_tables(place)
    return key


def _require_empty(connection: Connection, place: ServerPlace) -> None:
    if inspect(connection).get_table_names():
        raise UserError(
            "server_not_empty",
            "The database {place} holds tables of another program. Nothing was changed. "
            "Name a database, or a schema, of its own for aiworkshop.",
            place=place,
        )


def _upgrade(connection: Connection, place: ServerPlace, history: History) -> None:
    from alembic import command

    from aiworkshop.library.migrations.upgrade import migration_config

    try:
        command.upgrade(migration_config(history, connection), history.current)
    except (CommandError, SQLAlchemyError) as error:
        raise MachineError(
            "server_upgrade_failed",
            "The tables in {place} could not be brought up to date for this version of aiworkshop. "
            "They were left as they were. Use the version that the office used before, and report "
            "this.",
            place=place,
        ) from error


def _local_library(key: str, wall: Callable[[], int] = milliseconds_now) -> Library:
    """Where this computer keeps drafts and photos for the library with this id."""
    from aiworkshop.library.opening import open_library

    return open_library(data_folder() / "shared" / key / "local.sqlite", wall=wall)
