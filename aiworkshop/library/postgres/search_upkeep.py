"""The words of all records on a server, kept by whoever searches from what the journal tells.

Off the save's path, as in the SQLite file (``library/search_upkeep.py``). One program at a time
takes in what was saved; the journal's numbers rise in the order of keeping, so none is passed over.
"""

import time
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, RowMapping, Table, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from aiworkshop.library.folding import FOLDING_VERSION, fold
from aiworkshop.library.library import Library
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.postgres.tables import search_state, search_text
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import unpack_changes

_RECORDS_PER_STEP = 1000
_JOURNAL_ROWS_PER_STEP = 50
_CHUNK = 500
_FINISHED = ""
_VERSION = f"{FOLDING_VERSION}/{HISTORY.current}"


def bring_up_to_date(library: Library, seconds: float | None = None) -> bool:
    """Take in what was saved since; True when nothing is left. Stops after ``seconds``."""
    until = None if seconds is None else time.monotonic() + seconds
    with library.read() as connection:
        if _is_current(connection, _state(connection)):
            return True
    while True:
        with library.upkeep() as connection:
            state = _state(connection)
            if state.get("version") != _VERSION:
                _begin(connection)
            elif _is_current(connection, state):
                return True
            elif state["building"] != _FINISHED:
                _build_step(connection, state["building"])
            else:
                _journal_step(connection, int(state["watermark"]))
        if until is not None and time.monotonic() >= until:
            return False


def empty_index(library: Library) -> None:
    """Take every word out of it; whoever searches next makes it anew."""
    with library.upkeep() as connection:
        connection.execute(delete(search_text))
        connection.execute(delete(search_state))


def _state(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(search_state.c.key, search_state.c.value))
    return {str(key): str(value) for key, value in rows}


def _is_current(connection: Connection, state: dict[str, str]) -> bool:
    if state.get("version") != _VERSION or state["building"] != _FINISHED:
        return False
    return int(state["watermark"]) >= _last_saved(connection)


def _last_saved(connection: Connection) -> int:
    return connection.execute(select(func.max(journal.c.sequence))).scalar() or 0


def _begin(connection: Connection) -> None:
    connection.execute(delete(search_text))
    # What is saved while the index is made comes after this mark and is read again.
    _keep(connection, "version", _VERSION)
    _keep(connection, "watermark", str(_last_saved(connection)))
    _keep(connection, "building", f"{next(iter(RECORD_TABLES))}:")


def _keep(connection: Connection, key: str, value: str) -> None:
    statement = insert(search_state).values(key=key, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )


def _build_step(connection: Connection, building: str) -> None:
    """Take in the next records of the kind in hand, then go on to the next kind."""
    kind, _, last = building.partition(":")
    table = RECORD_TABLES[kind]
    query = _words_of(table).where(table.c.id > last).order_by(table.c.id)
    rows = connection.execute(query.limit(_RECORDS_PER_STEP)).mappings().all()
    _replace(connection, table, [str(row["id"]) for row in rows], rows)
    if len(rows) == _RECORDS_PER_STEP:
        _keep(connection, "building", f"{kind}:{rows[-1]['id']}")
        return
    kinds = list(RECORD_TABLES)
    following = kinds[kinds.index(kind) + 1 :]
    _keep(connection, "building", f"{following[0]}:" if following else _FINISHED)


def _journal_step(connection: Connection, watermark: int) -> None:
    """Take in again what the next rows of the journal touched."""
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
        table, ordered = RECORD_TABLES[kind], sorted(keys)
        for start in range(0, len(ordered), _CHUNK):
            part = ordered[start : start + _CHUNK]
            found = connection.execute(_words_of(table).where(table.c.id.in_(part)))
            _replace(connection, table, part, found.mappings().all())
    _keep(connection, "watermark", str(rows[-1][0]))


def _words_of(table: Table):  # type: ignore[no-untyped-def]  # a Select of as many texts as it has
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
            wanted[row["id"]] = (str(row["owner"]), folded)
    for start in range(0, len(keys), _CHUNK):
        here = search_text.c.record_id.in_(keys[start : start + _CHUNK])
        columns = (search_text.c.record_id, search_text.c.workshop_id, search_text.c.folded)
        stale = []
        for key, owner, folded in connection.execute(select(*columns).where(here)):
            if wanted.get(key) == (owner, folded):
                del wanted[key]  # its words are the same
            else:
                stale.append(key)
        if stale:
            connection.execute(delete(search_text).where(search_text.c.record_id.in_(stale)))
    if wanted:
        connection.execute(
            search_text.insert(),
            [
                {"kind": table.name, "record_id": key, "workshop_id": owner, "folded": folded}
                for key, (owner, folded) in wanted.items()
            ],
        )
