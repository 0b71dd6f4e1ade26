"""Connections to a server: all that is particular to PostgreSQL's transactions stands here.

Those who write go one after another (an advisory lock that falls with the transaction), as in the
SQLite file: commands read before they write, and the journal's numbers rise in the order in which
transactions are kept, so that nobody who looks for later numbers can miss one.
"""

from sqlalchemy import Connection, Engine, create_engine, event

from aiworkshop.library.postgres.address import CONNECT_SECONDS, Address

_OURS = 0x61697773
"""First half of the keys of our advisory locks, which are a database's own."""
WRITING, TABLES, SEARCH = 1, 2, 3
_LOCK = "SELECT pg_advisory_xact_lock(%s, %s)"


def make_server_engine(address: Address) -> Engine:
    """An engine that forgets connections which a restart of the server has cut."""
    engine = create_engine(
        address.url,
        connect_args=address.settings,
        pool_size=4,
        pool_timeout=CONNECT_SECONDS,
        pool_pre_ping=True,
        # An error that reaches the log must not carry participants' words.
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        what = connection.get_execution_options().get("one_after_another")
        if what is not None:
            take_turn(connection, what)

    return engine


def take_turn(connection: Connection, what: int) -> None:
    """Wait until nobody else does ``what``; ours until the transaction ends."""
    driver = connection.connection.driver_connection
    assert driver is not None
    # Together with the beginning of the transaction: on a long line every answer is waited for.
    with driver.pipeline():
        driver.execute(_LOCK, (_OURS, what))


def reading(engine: Engine) -> Engine:
    """The same engine, whose transactions see one moment and write nothing."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def one_after_another(engine: Engine, what: int) -> Engine:
    """The same engine, whose transactions wait for each other."""
    return engine.execution_options(one_after_another=what)
