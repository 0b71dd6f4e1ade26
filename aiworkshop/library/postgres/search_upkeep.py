"""The words of all records on a server, kept by whoever searches from what the journal tells.

Off the save's path, as in the SQLite file (``library/search_upkeep.py``). One program at a time
takes in what was saved; the journal's numbers rise in the order of keeping, so none is passed over.
"""

import time
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from aiworkshop.library.library import Library
from aiworkshop.library.postgres.tables import search_owner, search_state, search_text
from aiworkshop.library.search_tables import version
from aiworkshop.library.search_upkeep import (
    FINISHED,
    last_saved,
    next_records,
    next_touched,
    parts,
    read_entries,
)

_CHUNK = 500
_ENTRY = ("owner", "kind", "starred", "channels", "head", "body")


def bring_up_to_date(library: Library, seconds: float | None = None) -> bool:
    """Take in what was saved since; True when nothing is left. Stops after ``seconds``."""
    until = None if seconds is None else time.monotonic() + seconds
    with library.read() as connection:
        if _is_current(connection, _state(connection)):
            return True
    while True:
        with library.upkeep() as connection:
            state = _state(connection)
            if state.get("version") != version():
                _begin(connection)
            elif _is_current(connection, state):
                return True
            else:
                _step(connection, state)
        if until is not None and time.monotonic() >= until:
            return False


def empty_index(library: Library) -> None:
    """Take every word out of it; whoever searches next makes it anew."""
    with library.upkeep() as connection:
        for table in (search_text, search_owner, search_state):
            connection.execute(delete(table))


def _state(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(search_state.c.key, search_state.c.value))
    return {str(key): str(value) for key, value in rows}


def _is_current(connection: Connection, state: dict[str, str]) -> bool:
    if state.get("version") != version() or state["building"] != FINISHED:
        return False
    return int(state["watermark"]) >= last_saved(connection)


def _begin(connection: Connection) -> None:
    connection.execute(delete(search_text))
    # What is saved while the index is made comes after this mark and is read again.
    marks = {"version": version(), "watermark": str(last_saved(connection)), "building": ""}
    for key, value in marks.items():
        _keep(connection, key, value)


def _keep(connection: Connection, key: str, value: str) -> None:
    statement = insert(search_state).values(key=key, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )


def _step(connection: Connection, state: dict[str, str]) -> None:
    """Take in the next records, or, once all are in, what the next rows of the journal touched."""
    if state["building"] != FINISHED:
        touched, last = next_records(connection, state["building"])
        _keep(connection, "building", last or FINISHED)
    else:
        touched, seen = next_touched(connection, int(state["watermark"]))
        _keep(connection, "watermark", str(seen))
    _replace(connection, *read_entries(connection, touched))


def _replace(
    connection: Connection, keys: Sequence[str], wanted: dict[str, tuple[Any, ...]]
) -> None:
    """Make the index say this of these records; those of which nothing is said are gone."""
    numbers = _owner_numbers(connection, sorted({entry[0] for entry in wanted.values()}))
    fresh = {key: (numbers[entry[0]], *entry[1:]) for key, entry in wanted.items()}
    columns = [search_text.c[name] for name in _ENTRY]
    changed: list[dict[str, Any]] = []
    for part in parts(keys, _CHUNK):
        query = select(search_text.c.number, search_text.c.record_id, *columns)
        gone = []
        for number, key, *there in connection.execute(
            query.where(search_text.c.record_id.in_(part))
        ):
            now = fresh.pop(key, None)
            if now is None:
                gone.append(number)
            elif now != tuple(there):  # under its number, so that the order stays that of making
                changed.append({"which": number, **dict(zip(_ENTRY, now, strict=True))})
        if gone:
            connection.execute(delete(search_text).where(search_text.c.number.in_(gone)))
    if changed:
        here = search_text.c.number == bindparam("which")
        named: dict[str, Any] = {name: bindparam(name) for name in _ENTRY}
        connection.execute(update(search_text).where(here).values(named), changed)
    if fresh:
        connection.execute(
            search_text.insert(),
            [
                {"record_id": key, **dict(zip(_ENTRY, fresh[key], strict=True))}
                for key in sorted(fresh)
            ],
        )


def _owner_numbers(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """The numbers of these workshops, written down where they are new."""
    numbers: dict[str, int] = {}
    for part in parts(ids, _CHUNK):
        known = select(search_owner.c.id, search_owner.c.number).where(search_owner.c.id.in_(part))
        there = {key for key, _ in connection.execute(known)}
        new = [{"id": key} for key in part if key not in there]
        if new:
            connection.execute(search_owner.insert(), new)
        numbers |= {str(key): number for key, number in connection.execute(known)}
    return numbers
