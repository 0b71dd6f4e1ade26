"""Asking the trigrams for records that have every word.

Words of three letters and more are asked for by all their trigrams, then looked for in the text,
since the index does not know where trigrams stand. One or two letters are found by the trigrams
that begin with them, or, where these are too many to ask for, by reading the newest rows until
enough have them.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from aiworkshop.library.engine import on_server
from aiworkshop.library.folding import fold

_TRIGRAM = 3
# Reading this many rows takes less than 8 ms, and asking for this many trigrams less than 4.
FEW_ROWS = 5000
_FEW_TERMS = 60
_LONGEST_ASKED = 14
"""Letters of a word that are asked for; all of them are looked for in the text."""
_MOST_WORDS = 20
_BOTH = "(instr(t.head, ?) > 0 OR instr(t.body, ?) > 0)"


@dataclass(slots=True)
class Condition:
    """Parts of a WHERE over ``search_text t`` with their values."""

    parts: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def add(self, part: str, *values: object) -> None:
        """One more that must hold."""
        self.parts.append(part)
        self.values += values


def folded_words(words: str) -> list[str]:
    """What is looked for: the first twenty words as the index has them, each once."""
    return list(dict.fromkeys(fold(words).split()))[:_MOST_WORDS]


def one_of(values: Iterable[object]) -> str:
    """A list as ``json_each`` reads it."""
    return json.dumps(list(values))


def fetch(connection: Connection, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    """Rows of a query that both databases understand, each value asked for by ``?``.

    From the file straight from the driver: SQLAlchemy's own double the time of a large answer.
    """
    if on_server(connection):
        asked = query.replace("?", "%s")
        return [tuple(row) for row in connection.exec_driver_sql(asked, tuple(values))]
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return driver.execute(query, values).fetchall()


def listed(value: object) -> list[str]:
    """A list that ``fetch`` read: as JSON from the file, made from it by the server's driver."""
    found = json.loads(value or "[]") if isinstance(value, str | None) else value
    return list(map(str, found)) if isinstance(found, list) else []


def is_small(connection: Connection, owners: Sequence[int]) -> bool:
    """Whether these workshops have so little that reading all of it is the shortest way."""
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM search_text "
        "WHERE owner IN (SELECT value FROM json_each(?)) LIMIT ?)"
    )
    return bool(fetch(connection, query, (one_of(owners), FEW_ROWS))[0][0] < FEW_ROWS)


def read_through(
    connection: Connection, columns: str, words: Sequence[str], where: Condition, limit: int
) -> list[tuple[Any, ...]]:
    """Rows that have every word, the latest first, by looking into all that ``where`` allows."""
    condition = Condition(list(where.parts), list(where.values))
    for word in words:
        condition.add(_BOTH, word, word)
    query = (
        f"SELECT {columns} FROM search_text t WHERE {' AND '.join(condition.parts)} "
        "ORDER BY t.number DESC LIMIT ?"
    )
    return fetch(connection, query, (*condition.values, limit))


@dataclass(frozen=True, slots=True)
class Plan:
    """What to ask the trigrams (empty: nothing), and which words to look for in the rows."""

    asked: str
    read: tuple[str, ...]


def make_plan(
    connection: Connection, words: Sequence[str], places: Sequence[str] = ()
) -> Plan | None:
    """How to find these words, in these places of the index; None: nothing has them all."""
    where = [_quoted(place) for place in places]
    asked = [_trigrams(word) for word in words if len(word) >= _TRIGRAM]
    read = [word for word in words if len(word) > _TRIGRAM]
    short = [word for word in words if len(word) < _TRIGRAM]
    if asked:
        return Plan(" AND ".join([*asked, *where]), (*read, *short))
    for word in short:
        terms = _terms(connection, word)
        if not terms:
            return None
        if len(terms) > _FEW_TERMS:
            read.append(word)
        else:
            asked.append("(" + " OR ".join(_quoted(term) for term in terms) + ")")
    return Plan(" AND ".join([*asked, *where]), tuple(read))


def planned_rows(
    connection: Connection,
    columns: str,
    plan: Plan,
    where: Condition,
    limit: int,
    *,
    heads: bool = False,
) -> list[tuple[Any, ...]]:
    """Rows that have every word (with ``heads``: in their titles, names and quotes), the latest
    first."""
    condition = Condition(list(where.parts), list(where.values))
    source, order = "search_text t", "t.number"
    if plan.asked:
        index = "search_heads" if heads else "search_index"
        source = f"{index} JOIN search_text t ON t.number = {index}.rowid"
        order = f"{index}.rowid"
        condition.add(f"{index} MATCH ?", plan.asked)
    for word in plan.read:
        if heads:
            condition.add("instr(t.head, ?) > 0", word)
        else:
            condition.add(_BOTH, word, word)
    query = (
        f"SELECT {columns} FROM {source} WHERE {' AND '.join(condition.parts or ['1'])} "
        f"ORDER BY {order} DESC LIMIT ?"
    )
    return fetch(connection, query, (*condition.values, limit))


def _trigrams(word: str) -> str:
    word = word[:_LONGEST_ASKED]
    parts = dict.fromkeys(word[start : start + 3] for start in range(len(word) - 2))
    return " AND ".join(map(_quoted, parts))


def _terms(connection: Connection, word: str) -> list[str]:
    """Trigrams that begin with a word of one or two letters, as many as can be asked for."""
    behind = word[:-1] + chr(ord(word[-1]) + 1)
    query = "SELECT term FROM search_terms WHERE term >= ? AND term < ? LIMIT ?"
    return [row[0] for row in fetch(connection, query, (word, behind, _FEW_TERMS + 1))]


def _quoted(word: str) -> str:
    doubled = word.replace('"', '""')
    return f'"{doubled}"'
