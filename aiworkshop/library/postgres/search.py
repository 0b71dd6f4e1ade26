"""Finding records by letters inside their words, on a server: the folded words, read or indexed.

Where the server has trigrams (``pg_trgm``), words of three letters and more are found by them.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.folding import snippet
from aiworkshop.library.library import Library
from aiworkshop.library.postgres.search_upkeep import bring_up_to_date
from aiworkshop.library.postgres.tables import search_text
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.search_index import Found, Hit
from aiworkshop.readmodels.searching import SearchFilter

_CHUNK = 500


def find(
    library: Library, folded: list[str], wanted: SearchFilter, limit: int, seconds: float | None
) -> Found:
    """Living records that have every word, the last changed first."""
    complete = bring_up_to_date(library, seconds)
    with library.read() as connection:
        rows = _rows(connection, folded, wanted.workshop_id or None, wanted.kinds or None, limit)
        texts = _texts(connection, [(kind, key) for kind, key, _ in rows])
    hits = []
    for kind, key, owner in rows:
        parts = (snippet(text, folded) for text in texts.get(key, ()))
        words, marks = next((part for part in parts if part), ("", ()))
        hits.append(Hit(kind, key, owner, words, marks))
    return Found(hits, len(hits), len(hits) == limit, complete=complete)


def matching_ids(
    connection: Connection, folded: list[str], kind: str, workshop_id: str, limit: int | None
) -> set[str]:
    """Ids of a workshop's records of one kind that have every word, by the index as it stands."""
    if not folded:
        return set()
    return {key for _, key, _ in _rows(connection, folded, workshop_id, [kind], limit)}


def _rows(
    connection: Connection,
    folded: list[str],
    workshop_id: str | None,
    kinds: Sequence[str] | None,
    limit: int | None,
) -> list[tuple[str, str, str]]:
    """Kind, id and workshop of what matches."""
    columns = search_text.c
    where: list[ColumnElement[bool]] = [
        columns.folded.contains(word, autoescape=True) for word in folded
    ]
    if workshop_id is not None:
        where.append(columns.workshop_id == workshop_id)
    else:
        workshop = RECORD_TABLES["workshop"]
        gone = select(workshop.c.id).where(workshop.c.deleted != "")
        where.append(columns.workshop_id.not_in(gone))
    if kinds is not None:
        where.append(columns.kind.in_(kinds))
    query = (
        select(columns.kind, columns.record_id, columns.workshop_id)
        .where(*where)
        .order_by(columns.number.desc())
        .limit(limit)
    )
    return [(kind, key, owner) for kind, key, owner in connection.execute(query)]


def _texts(connection: Connection, records: list[tuple[str, str]]) -> dict[str, list[str]]:
    """The texts of these records as written."""
    texts: dict[str, list[str]] = {}
    for kind in {kind for kind, _ in records}:
        table = RECORD_TABLES[kind]
        names = [field.name for field in fields_of(table).values() if field.type == "text"]
        keys = [key for of_kind, key in records if of_kind == kind]
        for start in range(0, len(keys), _CHUNK):
            query = select(table.c.id, *(table.c[name] for name in names))
            found = connection.execute(query.where(table.c.id.in_(keys[start : start + _CHUNK])))
            for key, *words in found:
                texts[key] = [text for text in words if text]
    return texts
