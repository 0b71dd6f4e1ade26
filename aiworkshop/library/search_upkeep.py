"""Words of all records, findable by any letters inside them.

The index stands in the library's file but off the save's path: a save writes only the journal,
and whoever searches brings the index up to what the journal tells since. It can be dropped at any
time (``drop_index``) and is made anew; neither the program's tables nor the migrations know it.
What its tables hold says ``search_tables.py``.

Records are numbered in the order in which they were made, so that the latest can be read first.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select, text

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.errors import MachineError
from aiworkshop.base.places import ServerPlace
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.search_tables import (
    NAMES,
    TABLES,
    columns_needed,
    entry_of,
    kind_and_phase,
    place_trigrams,
    searched_fields,
    version,
)
from aiworkshop.library.search_towns import TownNames, read_town_names
from aiworkshop.library.values import unpack_changes

_RECORDS_PER_STEP = 1000
_JOURNAL_ROWS_PER_STEP = 50
FINISHED = "-"
# No name of a field: a step and an action have an ``owner``, who is somebody.
_OWNER = "belongs_to"
# Each index with how many of a record's head and body it has; the place comes behind them.
_INDEXES = (("search_index", "head, body, place", 2), ("search_heads", "head, place", 1))
_ENTRY = "owner, kind, year, starred, channels, head, body"


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
        for name in NAMES:
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
            elif state["building"] != FINISHED:
                _build_step(connection, state["building"])
            else:
                _journal_step(connection, int(state["watermark"]))
        if until is not None and time.monotonic() >= until:
            return False


def _state(connection: Connection) -> dict[str, str] | None:
    """What the index knows of itself; None where there is none that can be used."""
    marks = ", ".join("?" * len(NAMES))
    names = connection.exec_driver_sql(
        f"SELECT count(*) FROM sqlite_master WHERE name IN ({marks})", NAMES
    ).scalar()
    if names != len(NAMES):
        return None
    rows = connection.exec_driver_sql("SELECT key, value FROM search_state").all()
    state = {str(key): str(value) for key, value in rows}
    if state.get("version") != version() or int(state["watermark"]) > last_saved(connection):
        return None
    return state


def last_saved(connection: Connection) -> int:
    """The number of the journal's last row."""
    return connection.execute(select(func.max(journal.c.sequence))).scalar() or 0


def _is_current(connection: Connection, state: dict[str, str]) -> bool:
    done = state["building"] == FINISHED
    return done and int(state["watermark"]) == last_saved(connection)


def _begin(connection: Connection) -> None:
    for statement in TABLES:
        connection.exec_driver_sql(statement)
    # What is saved while the index is being made comes after this mark and is read again.
    marks = {"version": version(), "watermark": last_saved(connection), "building": ""}
    for key, value in marks.items():
        _keep(connection, key, value)


def _keep(connection: Connection, key: str, value: object) -> None:
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO search_state (key, value) VALUES (?, ?)", (key, str(value))
    )


def _build_step(connection: Connection, last: str) -> None:
    """Index the next records, whatever their kinds: ids are in the order of making."""
    touched, following = next_records(connection, last)
    _take_in(connection, touched)
    _keep(connection, "building", following or FINISHED)


def next_records(connection: Connection, last: str) -> tuple[dict[str, list[str]], str]:
    """The next records behind an id, by kind, and the last of their ids; empty: these are all."""
    selects = (
        f"SELECT id, '{kind}' FROM \"{kind}\" WHERE id > :last"
        for kind, table in RECORD_TABLES.items()
        if searched_fields(table)
    )
    query = text(f"{' UNION ALL '.join(selects)} ORDER BY 1 LIMIT {_RECORDS_PER_STEP}")
    rows = connection.execute(query, {"last": last}).all()
    touched: dict[str, list[str]] = {}
    for key, kind in rows:
        touched.setdefault(str(kind), []).append(str(key))
    return touched, str(rows[-1][0]) if len(rows) == _RECORDS_PER_STEP else ""


def _journal_step(connection: Connection, watermark: int) -> None:
    """Index again what the next rows of the journal touched."""
    touched, seen = next_touched(connection, watermark)
    _take_in(connection, touched)
    _keep(connection, "watermark", seen)


def next_touched(connection: Connection, watermark: int) -> tuple[dict[str, list[str]], int]:
    """What the next rows of the journal touched, by kind, and the number of the last of them."""
    query = select(journal.c.sequence, journal.c.changes).where(journal.c.sequence > watermark)
    rows = connection.execute(
        query.order_by(journal.c.sequence).limit(_JOURNAL_ROWS_PER_STEP)
    ).all()
    touched: dict[str, dict[str, None]] = {}
    for _, blob in rows:
        for change in unpack_changes(blob):
            if change.table in RECORD_TABLES:
                touched.setdefault(change.table, {})[change.key] = None
    if "authority" in touched:
        # Workshops are found by the names of their town.
        keys = connection.exec_driver_sql("SELECT id FROM workshop").scalars()
        touched.setdefault("workshop", {}).update(dict.fromkeys(map(str, keys)))
    return {kind: list(keys) for kind, keys in touched.items()}, rows[-1][0]


def _take_in(connection: Connection, touched: Mapping[str, Sequence[str]]) -> None:
    """Make the index say of these records what their rows say; those that are gone are gone."""
    keys, wanted = read_entries(connection, touched)
    _replace(connection, keys, wanted)
    moved = _moved_in_time(connection, touched.get("workshop", ()))
    if moved:
        _take_in(connection, moved)


def read_entries(
    connection: Connection, touched: Mapping[str, Sequence[str]]
) -> tuple[list[str], dict[str, tuple[Any, ...]]]:
    """These records' ids in their order, and by id what the index is to hold of those that say
    something: the workshop's id, then what ``entry_of`` gives."""
    wanted: dict[str, tuple[Any, ...]] = {}
    keys: list[str] = []
    for kind, chosen in touched.items():
        table = RECORD_TABLES[kind]
        towns = read_town_names(connection) if kind == "workshop" else None
        for part in parts(sorted(chosen), 500):
            keys += part
            found = connection.execute(_words_query(table).where(table.c.id.in_(part)))
            wanted |= _entries(table, found.mappings(), towns)
    return sorted(keys), wanted


def _moved_in_time(connection: Connection, workshops: Iterable[str]) -> dict[str, list[str]]:
    """What belongs to those of these workshops whose year is not what the index says."""
    moved: dict[str, list[str]] = {}
    for key in workshops:
        query = "SELECT number, year FROM search_owner WHERE id = ?"
        known = connection.exec_driver_sql(query, (key,)).first()
        if known is None or known.year == _year_of(connection, key):
            continue
        connection.exec_driver_sql("UPDATE search_owner SET year = NULL WHERE id = ?", (key,))
        query = "SELECT record_id, kind FROM search_text WHERE owner = ?"
        for record, kind in connection.exec_driver_sql(query, (known.number,)):
            moved.setdefault(kind_and_phase(kind)[0], []).append(str(record))
    return moved


def _year_of(connection: Connection, owner: str) -> int:
    """The year of a workshop: of its day, or in which it was made; 0 for the office."""
    query = "SELECT date, created FROM workshop WHERE id = ?"
    found = connection.exec_driver_sql(query, (owner,)).first()
    if found is None:
        return 0
    year = str(found.date)[:4]
    return int(year) if year.isdecimal() else stamp_time(found.created).year


def _words_query(table: Table) -> Any:
    owner = table.c.id if table.name == "workshop" else table.c.workshop_id
    names = {"id", "deleted", *columns_needed(table)}
    if table.name == "workshop":
        names |= {"municipality", "authority_id"}
    return select(owner.label(_OWNER), *(table.c[name] for name in sorted(names)))


def _entries(
    table: Table, rows: Iterable[RowMapping], towns: TownNames | None
) -> dict[str, tuple[Any, ...]]:
    entries = {}
    for row in rows:
        more = "" if towns is None else towns.words(row["authority_id"], row["municipality"])
        entry = entry_of(row, table, more)
        if not row["deleted"] and (entry[-2] or entry[-1]):
            entries[str(row["id"])] = (str(row[_OWNER]), *entry)
    return entries


def _replace(
    connection: Connection, keys: Sequence[str], wanted: dict[str, tuple[Any, ...]]
) -> None:
    owners = _owners(connection, {entry[0] for entry in wanted.values()})
    fresh = {
        key: (owners[entry[0]][0], entry[1], owners[entry[0]][1], *entry[2:])
        for key, entry in wanted.items()
    }
    numbers: dict[str, int] = {}
    for part in parts(keys, 500):
        marks = ", ".join("?" * len(part))
        old = connection.exec_driver_sql(
            f"SELECT number, record_id, {_ENTRY} FROM search_text WHERE record_id IN ({marks})",
            tuple(part),
        ).all()
        for number, key, *there in old:
            now = fresh.get(key)
            if now == tuple(there):
                del fresh[key]
                continue
            _forget(connection, number, there)
            numbers[key] = number  # so that the index stays in the order of making
    _insert(connection, fresh, numbers)


def _owners(connection: Connection, ids: set[str]) -> dict[str, tuple[int, int]]:
    """Number and year of these workshops, written down where they are new."""
    found = {}
    for key in sorted(ids):
        query = "SELECT number, year FROM search_owner WHERE id = ?"
        known = connection.exec_driver_sql(query, (key,)).first()
        if known is None or known.year is None:
            connection.exec_driver_sql(
                "INSERT INTO search_owner (id, year) VALUES (?, ?) "
                "ON CONFLICT (id) DO UPDATE SET year = excluded.year",
                (key, _year_of(connection, key)),
            )
            known = connection.exec_driver_sql(query, (key,)).one()
        found[key] = (known.number, known.year)
    return found


def _indexed(entry: Sequence[Any]) -> tuple[str, str, str]:
    """Head, body and place of an entry."""
    _, kind, year, _, _, head, body = entry
    return head, body, "".join(place_trigrams(kind_and_phase(kind)[1], year))


def _forget(connection: Connection, number: int, entry: Sequence[Any]) -> None:
    *texts, place = _indexed(entry)
    for name, columns, count in _INDEXES:
        connection.exec_driver_sql(
            f"INSERT INTO {name} ({name}, rowid, {columns}) "
            f"VALUES ('delete', ?, {', '.join('?' * count)}, ?)",
            (number, *texts[:count], place),
        )
    connection.exec_driver_sql("DELETE FROM search_text WHERE number = ?", (number,))


def _insert(
    connection: Connection, fresh: dict[str, tuple[Any, ...]], numbers: dict[str, int]
) -> None:
    """Write entries down, under their numbers where they had one."""
    last = connection.exec_driver_sql("SELECT max(number) FROM search_text").scalar() or 0
    last = max(last, *numbers.values()) if numbers else last
    for key in sorted(fresh):
        if key not in numbers:
            last += 1
            numbers[key] = last
    entries = sorted((numbers[key], key, entry) for key, entry in fresh.items())
    if not entries:
        return
    connection.exec_driver_sql(
        f"INSERT INTO search_text (number, record_id, {_ENTRY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, key, *entry) for number, key, entry in entries],
    )
    indexed = [(number, *_indexed(entry)) for number, _, entry in entries]
    for name, columns, count in _INDEXES:
        connection.exec_driver_sql(
            f"INSERT INTO {name} (rowid, {columns}) VALUES (?, {', '.join('?' * count)}, ?)",
            [(number, *texts[:count], place) for number, *texts, place in indexed],
        )


def parts(keys: Sequence[str], size: int) -> list[Sequence[str]]:
    """Some keys at a time, as many as a query may name."""
    return [keys[start : start + size] for start in range(0, len(keys), size)]
