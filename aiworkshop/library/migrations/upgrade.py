"""Bring an older library up to date, in one transaction: all of it, or nothing."""

import sqlite3
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from aiworkshop.base.errors import MachineError
from aiworkshop.library.engine import connect
from aiworkshop.library.failures import translated
from aiworkshop.library.migrations import History


def upgrade_library(path: Path, history: History, backup: Path) -> None:
    """Run the missing migrations. Raises ``MachineError`` that names the backup."""
    engine = _migration_engine(path)
    try:
        with translated(path), engine.connect() as connection, connection.begin():
            command.upgrade(migration_config(history, connection), history.current)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise CommandError(f"{len(broken)} rows refer to rows that are gone")
    except (CommandError, SQLAlchemyError, sqlite3.Error, MachineError) as error:
        raise MachineError(
            "upgrade_failed",
            "The library {path} could not be brought up to date for this version of aiworkshop. "
            "It was left as it was, and a copy of it is in {backup}. "
            "Open it with the version you used before, and report this.",
            path=path,
            backup=backup,
        ) from error
    finally:
        engine.dispose()


def migration_config(history: History, connection: Connection) -> Config:
    """Alembic's settings for one connection that is already inside a transaction."""
    config = Config()
    config.set_main_option("script_location", str(history.folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _migration_engine(path: Path) -> Engine:
    """One connection without foreign keys: rebuilding a table would delete its children."""

    def creator() -> Any:
        connection = connect(path)
        connection.execute("PRAGMA foreign_keys=OFF")
        return connection

    engine = create_engine("sqlite://", creator=creator, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
