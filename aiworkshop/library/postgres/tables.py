"""The tables of a library on a server: those of every library, and what a file has elsewhere.

All text is sorted by its bytes (``COLLATE "C"``), as in the SQLite file: stamps and positions are
made to be sorted so, whatever language the database speaks. Lengths, which SQLite ignores, bind
nobody here either.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    inspect,
    text,
)

from aiworkshop.library.schema import METADATA

_EXTRA = MetaData(naming_convention=METADATA.naming_convention)

# The photos' files, which every laptop must reach.
attachment_blob = Table(
    "attachment_blob",
    _EXTRA,
    Column("digest", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# The search's index, which can be made anew at any time: whom records belong to, and their folded
# words as in the file (``library/search_tables.py``). The year of a workshop is asked of itself.
search_owner = Table(
    "search_owner",
    _EXTRA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
)

search_text = Table(
    "search_text",
    _EXTRA,
    Column("number", BigInteger, primary_key=True, autoincrement=True),
    Column("record_id", Text, nullable=False, unique=True),
    Column("owner", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("starred", Integer, nullable=False),
    Column("channels", Text, nullable=False),
    Column("head", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index(None, "owner", "kind"),
)

search_state = Table(
    "search_state",
    _EXTRA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)


def make_tables(connection: Connection, revision: str) -> None:
    """All tables in a schema that has none, marked with the revision they are of."""
    made = MetaData(naming_convention=METADATA.naming_convention)
    for metadata in (METADATA, _EXTRA):
        for table in metadata.tables.values():
            for column in table.to_metadata(made).columns:
                if isinstance(column.type, String):
                    column.type = Text(collation="C")
    Table("alembic_version", made, Column("version_num", String(32), primary_key=True))
    made.create_all(connection)
    connection.execute(made.tables["alembic_version"].insert().values(version_num=revision))
    _quicken_search(connection)


def missing_columns(connection: Connection) -> list[str]:
    """Sentences about what is not there of the tables."""
    looking = inspect(connection)
    there = set(looking.get_table_names())
    said = []
    for table in [*METADATA.sorted_tables, *_EXTRA.sorted_tables]:
        if table.name not in there:
            said.append(f"The table {table.name} is not there.")
            continue
        known = {column["name"] for column in looking.get_columns(table.name)}
        said += [
            f"The table {table.name} has no column {column.name}."
            for column in table.columns
            if column.name not in known
        ]
    return said


def _quicken_search(connection: Connection) -> None:
    """An index of trigrams, where the server has that extension and lets us use it."""
    offered = text("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")
    if connection.execute(offered).first() is None:
        return
    from sqlalchemy.exc import DBAPIError

    try:
        with connection.begin_nested():
            connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            connection.exec_driver_sql(
                "CREATE INDEX search_text_words ON search_text "
                "USING gin (head gin_trgm_ops, body gin_trgm_ops)"
            )
    except DBAPIError:
        return  # found without it, only more slowly
