"""Write the migration from the newest revision to the tables as they stand now.

    python -m tests.library.make_migration 0002 "what changes and why"
    python -m tests.library.make_migration first    # only before the first release

Read what it wrote: Alembic cannot see a renamed column, and data needs moving by hand.
Then add the revision to ``HISTORY`` and run ``python -m tests.library.make_golden``.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from alembic import command

from aiworkshop.library.engine import make_engine
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.migrations.upgrade import migration_config
from aiworkshop.library.opening import create_library


def make_migration(revision: str, message: str, scratch: Path) -> None:
    """Compare the tables that the migrations make with those of the program."""
    sqlite3.connect(scratch).close()
    engine = make_engine(scratch)
    with engine.begin() as connection:
        config = migration_config(HISTORY, connection)
        command.upgrade(config, "head")
        command.revision(config, message, autogenerate=True, rev_id=revision)
    engine.dispose()


def write_first(scratch: Path) -> None:
    """The SQL of all tables as they stand now."""
    create_library(scratch)
    query = (
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "AND name <> 'alembic_version' ORDER BY type DESC, name"
    )
    with closing(sqlite3.connect(scratch)) as connection:
        statements = [str(row[0]) for row in connection.execute(query)]
    text = "".join(
        "\n".join(line.rstrip().replace("\t", "  ") for line in sql.splitlines()) + ";\n"
        for sql in statements
    )
    (HISTORY.folder / "versions" / "0001_first_tables.sql").write_text(text, "utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        if sys.argv[1] == "first":
            write_first(Path(folder) / "library.sqlite")
        else:
            make_migration(sys.argv[1], sys.argv[2], Path(folder) / "library.sqlite")
