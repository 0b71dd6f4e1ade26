"""Finding records by letters inside their words, through the search index."""

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, column, exists, table as lightweight_table
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.errors import MachineError
from aiworkshop.base.places import ServerPlace
from aiworkshop.library.engine import on_server, place_in
from aiworkshop.library.folding import fold, snippet
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.search_upkeep import bring_up_to_date, drop_index

__all__ = [
    "Hit",
    "bring_up_to_date",
    "drop_index",
    "few_matching",
    "has_words",
    "matching_ids",
    "search",
]

_TRIGRAM = 3
# Reading this many rows takes less than 3 ms, and asking for this many trigrams less than 4.
_FEW_ROWS = 5000
_FEW_TERMS = 60
# A phrase of very many trigrams, as when a page is pasted, takes FTS5 minutes.
_LONGEST_ASKED = 40
_MOST_WORDS = 20
_FEW_MATCHES = 600
_TEXT = lightweight_table("search_text", column("record_id"), column("folded"))


class Hit(NamedTuple):
    """A record that has all the words, and its text around the first of them."""

    kind: str
    id: str
    workshop_id: str
    snippet: str


def search(
    library: Library,
    words: str,
    *,
    workshop_id: str | None = None,
    kinds: Sequence[str] | None = None,
    limit: int = 200,
) -> list[Hit]:
    """Living records that have every word (of the first 20), the last changed first."""
    folded = _folded_words(words)
    if not folded:
        return []
    if isinstance(library.place, ServerPlace):
        from aiworkshop.library.postgres import search as server

        return server.search(library, folded, workshop_id, kinds, limit)
    try:
        bring_up_to_date(library)
        return _search(library, folded, workshop_id, kinds, limit)
    except MachineError as error:
        if error.code != "library_damaged":
            raise
        drop_index(library)
        bring_up_to_date(library)
        return _search(library, folded, workshop_id, kinds, limit)


def matching_ids(
    connection: Connection, words: str, kind: str, workshop_id: str, limit: int | None = None
) -> set[str]:
    """Ids of a workshop's records of one kind that have every word, by the index as it stands."""
    folded = _folded_words(words)
    if on_server(connection):
        from aiworkshop.library.postgres import search as server

        return server.matching_ids(connection, folded, kind, workshop_id, limit)
    rows = _rows(connection, folded, workshop_id, [kind], limit) if folded else []
    return {row[1] for row in rows}


def few_matching(
    connection: Connection, words: str, kind: str, workshop_id: str
) -> set[str] | None:
    """Ids of a workshop's records that have every word; None where there are thousands.

    For lists in their own order: few are asked for by id; for many see ``has_words``.
    """
    found = matching_ids(connection, words, kind, workshop_id, _FEW_MATCHES + 1)
    return found if len(found) <= _FEW_MATCHES else None


def has_words(words: str, table: Table) -> ColumnElement[bool]:
    """That a record has every word: for a list that goes through its rows in their order."""
    has_all = [place_in(_TEXT.c.folded, word) > 0 for word in _folded_words(words)]
    return exists().where(_TEXT.c.record_id == table.c.id, *has_all)


def _folded_words(words: str) -> list[str]:
    return fold(words).split()[:_MOST_WORDS]


def _search(
    library: Library,
    folded: list[str],
    workshop_id: str | None,
    kinds: Sequence[str] | None,
    limit: int,
) -> list[Hit]:
    with library.read() as connection:
        rows = _rows(connection, folded, workshop_id, kinds, limit)
        texts = _texts(connection, [(kind, key) for kind, key, _ in rows])
    hits = []
    for kind, key, owner in rows:
        parts = (snippet(text, folded) for text in texts.get(key, ()))
        hits.append(Hit(kind, key, owner, next((part for part in parts if part), "")))
    return hits


def _rows(
    connection: Connection,
    folded: list[str],
    workshop_id: str | None,
    kinds: Sequence[str] | None,
    limit: int | None,
) -> list[tuple[Any, ...]]:
    """Kind, id and workshop of what matches."""
    where: list[str] = []
    values: list[object] = []
    small = workshop_id is not None and _is_small(connection, workshop_id)
    if workshop_id is not None:
        # The sign keeps SQLite from reading a large workshop through its index and sorting it.
        where.append("t.workshop_id = ?" if small else "+t.workshop_id = ?")
        values.append(workshop_id)
    else:
        where.append("t.workshop_id NOT IN (SELECT id FROM workshop WHERE deleted <> '')")
    if kinds is not None:
        where.append(f"+t.kind IN ({', '.join('?' * len(kinds))})")
        values += kinds
    source, order = "search_text t", "t.number"
    plan = ([], folded) if small else _plan(connection, folded)
    if plan is None:
        return []
    asked, read = plan
    if asked:
        source = "search_index JOIN search_text t ON t.number = search_index.rowid"
        order = "search_index.rowid"
        where.append("search_index MATCH ?")
        values.append(" AND ".join(asked))
    for word in read:
        where.append("instr(t.folded, ?) > 0")
        values.append(word)
    query = (
        f"SELECT t.kind, t.record_id, t.workshop_id FROM {source} "
        f"WHERE {' AND '.join(where)} ORDER BY {order} DESC LIMIT ?"
    )
    return _fetch(connection, query, (*values, -1 if limit is None else limit))


def _fetch(connection: Connection, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    """Rows straight from the driver: SQLAlchemy's own double the time of a large answer."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return driver.execute(query, values).fetchall()


def _plan(connection: Connection, folded: list[str]) -> tuple[list[str], list[str]] | None:
    """What to ask the trigrams, and which words to look for in the rows; None: none has it."""
    asked = [_quoted(word[:_LONGEST_ASKED]) for word in folded if len(word) >= _TRIGRAM]
    short = [word for word in folded if not _TRIGRAM <= len(word) <= _LONGEST_ASKED]
    if asked:
        return asked, short
    read = []
    for word in short:
        terms = _terms(connection, word)
        if not terms:
            return None
        if len(terms) > _FEW_TERMS:
            read.append(word)
        else:
            asked.append("(" + " OR ".join(_quoted(term) for term in terms) + ")")
    return asked, read


def _is_small(connection: Connection, workshop_id: str) -> bool:
    query = "SELECT count(*) FROM (SELECT 1 FROM search_text WHERE workshop_id = ? LIMIT ?)"
    return bool(_fetch(connection, query, (workshop_id, _FEW_ROWS))[0][0] < _FEW_ROWS)


def _terms(connection: Connection, word: str) -> list[str]:
    """Trigrams that begin with a word of one or two letters, as many as can be asked for."""
    behind = word[:-1] + chr(ord(word[-1]) + 1)
    query = "SELECT term FROM search_terms WHERE term >= ? AND term < ? LIMIT ?"
    return [row[0] for row in _fetch(connection, query, (word, behind, _FEW_TERMS + 1))]


def _quoted(word: str) -> str:
    doubled = word.replace('"', '""')
    return f'"{doubled}"'


def _texts(connection: Connection, records: list[tuple[str, str]]) -> dict[str, list[str]]:
    """The texts of these records as written."""
    texts: dict[str, list[str]] = {}
    for kind in {kind for kind, _ in records}:
        fields = fields_of(RECORD_TABLES[kind]).values()
        names = ", ".join(f'"{field.name}"' for field in fields if field.type == "text")
        keys = [key for of_kind, key in records if of_kind == kind]
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            marks = ", ".join("?" * len(part))
            query = f'SELECT id, {names} FROM "{kind}" WHERE id IN ({marks})'
            for key, *found in _fetch(connection, query, part):
                texts[key] = [text for text in found if text]
    return texts
