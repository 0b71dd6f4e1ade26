"""Finding records by letters inside their words, through the search index."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from aiworkshop.base.errors import MachineError
from aiworkshop.library.folding import fold, snippet
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.search_upkeep import bring_up_to_date, drop_index

__all__ = ["Hit", "bring_up_to_date", "drop_index", "matching_ids", "search"]

_TRIGRAM = 3
# Reading this many rows takes less than 3 ms, and asking for this many trigrams less than 4.
_FEW_ROWS = 5000
_FEW_TERMS = 60


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
    """Living records that have every word, the last changed first; none for no words."""
    folded = fold(words).split()
    if not folded:
        return []
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
    folded = fold(words).split()
    rows = _rows(connection, folded, workshop_id, [kind], limit) if folded else []
    return {key for _, key, _ in rows}


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
) -> list[tuple[str, str, str]]:
    """Kind, id and workshop of what matches."""
    where: list[str] = []
    values: list[object] = []
    if workshop_id is not None:
        where.append("t.workshop_id = ?")
        values.append(workshop_id)
    else:
        where.append("t.workshop_id NOT IN (SELECT id FROM workshop WHERE deleted <> '')")
    if kinds is not None:
        where.append(f"t.kind IN ({', '.join('?' * len(kinds))})")
        values += kinds
    source, order = "search_text t", "t.number"
    asked, read = _plan(connection, folded, workshop_id)
    if asked is None:
        return []
    if asked:
        source = "search_index JOIN search_text t ON t.number = search_index.rowid"
        order = "search_index.rowid"
        where.append("search_index MATCH ?")
        values.append(" AND ".join(asked))
    for word in read:
        where.append("instr(t.folded, ?) > 0")
        values.append(word)
    # Without the index the planner would read a workshop's rows in no order.
    query = (
        f"SELECT t.kind, t.record_id, t.workshop_id FROM {source} "
        f"WHERE {' AND '.join(where)} ORDER BY {order} DESC LIMIT ?"
    )
    rows = connection.exec_driver_sql(query, (*values, -1 if limit is None else limit)).all()
    return [(str(kind), str(key), str(owner)) for kind, key, owner in rows]


def _plan(
    connection: Connection, folded: list[str], workshop_id: str | None
) -> tuple[list[str] | None, list[str]]:
    """What to ask the trigrams, and which words to look for in the rows; None: none has it."""
    if workshop_id is not None and _is_small(connection, workshop_id):
        return [], folded
    asked = [_quoted(word) for word in folded if len(word) >= _TRIGRAM]
    short = [word for word in folded if len(word) < _TRIGRAM]
    if asked:
        return asked, short
    read = []
    for word in short:
        terms = _terms(connection, word)
        if not terms:
            return None, []
        if len(terms) > _FEW_TERMS:
            read.append(word)
        else:
            asked.append("(" + " OR ".join(_quoted(term) for term in terms) + ")")
    return asked, read


def _is_small(connection: Connection, workshop_id: str) -> bool:
    query = "SELECT count(*) FROM (SELECT 1 FROM search_text WHERE workshop_id = ? LIMIT ?)"
    count = connection.exec_driver_sql(query, (workshop_id, _FEW_ROWS)).scalar() or 0
    return count < _FEW_ROWS


def _terms(connection: Connection, word: str) -> list[str]:
    """Trigrams that begin with a word of one or two letters, as many as can be asked for."""
    behind = word[:-1] + chr(ord(word[-1]) + 1)
    query = "SELECT term FROM search_terms WHERE term >= ? AND term < ? LIMIT ?"
    rows = connection.exec_driver_sql(query, (word, behind, _FEW_TERMS + 1))
    return [str(term) for term in rows.scalars()]


def _quoted(word: str) -> str:
    doubled = word.replace('"', '""')
    return f'"{doubled}"'


def _texts(connection: Connection, records: list[tuple[str, str]]) -> dict[str, list[str]]:
    """The texts of these records as written."""
    texts: dict[str, list[str]] = {}
    for kind in {kind for kind, _ in records}:
        table = RECORD_TABLES[kind]
        names = [field.name for field in fields_of(table).values() if field.type == "text"]
        keys = [key for of_kind, key in records if of_kind == kind]
        for start in range(0, len(keys), 500):
            query = select(table.c.id, *(table.c[name] for name in names)).where(
                table.c.id.in_(keys[start : start + 500])
            )
            for key, *found in connection.execute(query):
                texts[str(key)] = [text for text in found if text]
    return texts
