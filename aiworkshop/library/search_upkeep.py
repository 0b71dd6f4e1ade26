"""Words of all records, findable by any letters inside them.

The index stands in the library's file but off the save's path: a save writes only the journal,
and whoever searches brings the index up to what the journal tells since. It can be dropped at any
time (``drop_index``) and is made anew; neither the program's tables nor the migrations know it.

Three letters and more are found by FTS5's trigrams. One or two are found by the trigrams that
begin with them, or, where these are too many to ask for, by reading the newest rows until enough
have them.
"""

import json
import time
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select

from aiworkshop.base.errors import MachineError
from aiworkshop.base.places import ServerPlace
from aiworkshop.library.folding import FOLDING_VERSION, fold
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import unpack_changes

# The index is made for texts that end in two line ends, so that the last letters, too, begin a
# trigram; fields are parted by one.
_END = "\n\n"
_TABLES = (
    """CREATE TABLE IF NOT EXISTS search_text (
           number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, record_id TEXT NOT NULL,
           workshop_id TEXT NOT NULL, folded TEXT NOT NULL)""",
    "CREATE UNIQUE INDEX IF NOT EXISTS search_text_record ON search_text (record_id)",
    "CREATE INDEX IF NOT EXISTS search_text_workshop ON search_text (workshop_id, kind)",
    """CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
           folded, content='search_text', content_rowid='number', columnsize=0,
           tokenize='trigram case_sensitive 1')""",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_terms USING fts5vocab('search_index', 'row')",
    "CREATE TABLE IF NOT EXISTS search_state (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
)
_NAMES = ("search_terms", "search_index", "search_text", "search_state")
_RECORDS_PER_STEP = 1000
_JOURNAL_ROWS_PER_STEP = 50
_FINISHED = ""


def bring_up_to_date(library: Library, seconds: float | None = None) -> bool:
    """Take in what was saved since; True when nothing is left.

    Works in steps of about 0.1 s, each its own transaction, so that saves come in between; with
    ``seconds`` it stops after that time. The first run reads the whole library.
    """
    if isinstance(library.place, ServerPlace):
        from aiworkshop.library.postgres import search_upkeep as server

        return server.bring_up_to_date(library, seconds)
    try:
        return _bring_up_to_date(library, seconds)
    except MachineError as error:
        if error.code != "library_damaged":
            raise
        drop_index(library)
        return _bring_up_to_date(library, seconds)


def drop_index(library: Library) -> None:
    """Take the index out of the library, with every word in it."""
    if isinstance(library.place, ServerPlace):
        from aiworkshop.library.postgres import search_upkeep as server

        server.empty_index(library)
        return
    with library.upkeep() as connection:
        for name in _NAMES:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def _bring_up_to_date(library: Library, seconds: float | None) -> bool:
    until = None if seconds is None else time.monotonic() + seconds
    with library.read() as connection:
        state = _state(connection)
        if state is not None and _is_current(connection, state):
            return True
    if state is None:
        drop_index(library)  # what an interrupted or older program may have left
        with library.upkeep() as connection:
            _begin(connection)
    while True:
        with library.upkeep() as connection:
            state = _state(connection)
            if state is None:  # another program dropped it
                _begin(connection)
            elif _is_current(connection, state):
                return True
            elif state["building"] != _FINISHED:
                _build_step(connection, state["building"])
            else:
                _journal_step(connection, int(state["watermark"]))
        if until is not None and time.monotonic() >= until:
            return False


def _state(connection: Connection) -> dict[str, str] | None:
    """What the index knows of itself; None where there is none that can be used."""
    names = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE name IN (?, ?, ?, ?)", _NAMES
    ).scalar()
    if names != len(_NAMES):
        return None
    rows = connection.exec_driver_sql("SELECT key, value FROM search_state").all()
    state = {str(key): str(value) for key, value in rows}
    if state.get("version") != _version() or int(state["watermark"]) > _last_saved(connection):
        return None
    return state


@cache
def _version() -> str:
    """Changes with the folding and with the texts that records have."""
    fields = {kind: _text_fields(table) for kind, table in RECORD_TABLES.items()}
    return json.dumps([FOLDING_VERSION, fields], sort_keys=True)


def _last_saved(connection: Connection) -> int:
    return connection.execute(select(func.max(journal.c.sequence))).scalar() or 0


def _is_current(connection: Connection, state: dict[str, str]) -> bool:
    done = state["building"] == _FINISHED
    return done and int(state["watermark"]) == _last_saved(connection)


def _begin(connection: Connection) -> None:
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    # What is saved while the index is being made comes after this mark and is read again.
    first = f"{next(iter(RECORD_TABLES))}:"
    marks = {"version": _version(), "watermark": _last_saved(connection), "building": first}
    for key, value in marks.items():
        _keep(connection, key, value)


def _keep(connection: Connection, key: str, value: object) -> None:
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO search_state (key, value) VALUES (?, ?)", (key, str(value))
    )


def _build_step(connection: Connection, building: str) -> None:
    """Index the next records of the kind in hand, then go on to the next kind."""
    kind, _, last = building.partition(":")
    table = RECORD_TABLES[kind]
    query = _words_query(table).where(table.c.id > last).order_by(table.c.id)
    rows = connection.execute(query.limit(_RECORDS_PER_STEP)).mappings().all()
    _replace(connection, table, [str(row["id"]) for row in rows], rows)
    if len(rows) == _RECORDS_PER_STEP:
        _keep(connection, "building", f"{kind}:{rows[-1]['id']}")
        return
    kinds = list(RECORD_TABLES)
    following = kinds[kinds.index(kind) + 1 :]
    _keep(connection, "building", f"{following[0]}:" if following else _FINISHED)


def _journal_step(connection: Connection, watermark: int) -> None:
    """Index again what the next rows of the journal touched."""
    query = select(journal.c.sequence, journal.c.changes).where(journal.c.sequence > watermark)
    rows = connection.execute(
        query.order_by(journal.c.sequence).limit(_JOURNAL_ROWS_PER_STEP)
    ).all()
    touched: dict[str, set[str]] = {}
    for _, blob in rows:
        for change in unpack_changes(blob):
            if change.table in RECORD_TABLES:
                touched.setdefault(change.table, set()).add(change.key)
    for kind, keys in touched.items():
        table = RECORD_TABLES[kind]
        for part in _parts(sorted(keys), 500):
            found = connection.execute(_words_query(table).where(table.c.id.in_(part)))
            _replace(connection, table, part, found.mappings().all())
    _keep(connection, "watermark", rows[-1][0])


def _words_query(table: Table) -> Any:
    owner = table.c.id if table.name == "workshop" else table.c.workshop_id
    texts = [table.c[name] for name in _text_fields(table)]
    return select(table.c.id, owner.label("owner"), table.c.deleted, *texts)


def _text_fields(table: Table) -> list[str]:
    return [field.name for field in fields_of(table).values() if field.type == "text"]


def _replace(
    connection: Connection, table: Table, keys: Sequence[str], rows: Iterable[RowMapping]
) -> None:
    """Make the index say of these records what their rows say; rows not given are gone."""
    names = _text_fields(table)
    wanted: dict[str, tuple[str, str]] = {}
    for row in rows:
        folded = "\n".join(text for name in names if (text := fold(row[name])))
        if folded and not row["deleted"]:
            wanted[row["id"]] = (str(row["owner"]), folded + _END)
    for part in _parts(keys, 500):
        marks = ", ".join("?" * len(part))
        old = connection.exec_driver_sql(
            "SELECT number, record_id, workshop_id, folded FROM search_text "
            f"WHERE record_id IN ({marks})",
            tuple(part),
        ).all()
        for number, key, owner, folded in old:
            if wanted.get(key) == (owner, folded):
                del wanted[key]  # its words are the same
                continue
            connection.exec_driver_sql(
                "INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', ?, ?)",
                (number, folded),
            )
            connection.exec_driver_sql("DELETE FROM search_text WHERE number = ?", (number,))
    if not wanted:
        return
    last = connection.exec_driver_sql("SELECT max(number) FROM search_text").scalar() or 0
    connection.exec_driver_sql(
        "INSERT INTO search_text (kind, record_id, workshop_id, folded) VALUES (?, ?, ?, ?)",
        [(table.name, key, owner, folded) for key, (owner, folded) in wanted.items()],
    )
    connection.exec_driver_sql(
        "INSERT INTO search_index (rowid, folded) "
        "SELECT number, folded FROM search_text WHERE number > ?",
        (last,),
    )


def _parts(keys: Sequence[str], size: int) -> list[Sequence[str]]:
    return [keys[start : start + size] for start in range(0, len(keys), size)]
