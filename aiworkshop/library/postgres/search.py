"""Finding records by letters inside their words, on a server.

Only what is looked at is found here; which of it comes first, and what is told of it, is the same
as in the file (``library/search_index.py``). Where the server has trigrams (``pg_trgm``), words
are found by them, else by reading.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ARRAY, Connection, Integer, Text, all_, and_, any_, literal, or_, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.postgres.tables import search_owner, search_text
from aiworkshop.library.search_scope import Scope
from aiworkshop.library.search_tables import numbers_of

_TEXT = search_text.c
_COLUMNS = (
    _TEXT.number, _TEXT.kind, _TEXT.record_id, _TEXT.owner, _TEXT.starred, _TEXT.channels,
    _TEXT.head, _TEXT.body,
)  # fmt: skip


def candidates(
    connection: Connection, folded: Sequence[str], scope: Scope, most: int
) -> tuple[list[tuple[Any, ...]], bool]:
    """The latest ``most`` rows that have every word in their titles, names and quotes, and as many
    that have them anywhere; whether there may be more."""
    where = _where(scope)
    latest = select(*_COLUMNS).where(*where).order_by(_TEXT.number.desc()).limit(most)
    in_heads = (_TEXT.head.contains(word, autoescape=True) for word in folded)
    heads = connection.execute(latest.where(*in_heads)).all()
    rows = connection.execute(latest.where(*_has_all(folded))).all()
    joined = {row[0]: tuple(row) for row in (*heads, *rows)}
    return list(joined.values()), len(rows) == most


def matching_ids(
    connection: Connection, folded: Sequence[str], kind: str, workshop_id: str, limit: int | None
) -> set[str]:
    """Ids of a workshop's records of one kind that have every word, by the index as it stands."""
    if not folded:
        return set()
    owner = select(search_owner.c.number).where(search_owner.c.id == workshop_id)
    query = (
        select(_TEXT.record_id)
        .where(
            _TEXT.owner == owner.scalar_subquery(),
            _TEXT.kind.in_(numbers_of([kind], "")),
            *_has_all(folded),
        )
        .order_by(_TEXT.number.desc())
        .limit(limit)
    )
    return set(connection.execute(query).scalars())


def _has_all(folded: Iterable[str]) -> list[ColumnElement[bool]]:
    return [
        or_(
            _TEXT.head.contains(word, autoescape=True),
            _TEXT.body.contains(word, autoescape=True),
        )
        for word in folded
    ]


def _where(scope: Scope) -> list[ColumnElement[bool]]:
    """A scope as conditions; a list is one value, however long it is."""
    where: list[ColumnElement[bool]] = []
    if scope.kinds is not None:
        where.append(_TEXT.kind == any_(_numbers(scope.kinds)))
    if scope.channel:
        of_workshop = and_(_TEXT.channels == "", _TEXT.owner == any_(_numbers(scope.tagged)))
        where.append(or_(_TEXT.channels.contains(scope.channel, autoescape=True), of_workshop))
    if scope.owners is not None:
        inside: ColumnElement[bool] = _TEXT.owner == any_(_numbers(scope.owners))
        if scope.office:
            named = _TEXT.record_id == any_(literal(scope.office, ARRAY(Text)))
            inside = or_(inside, and_(_TEXT.owner == scope.office_number, named))
        where.append(inside)
    if scope.gone:
        where.append(_TEXT.owner != all_(_numbers(scope.gone)))
    return where


def _numbers(values: list[int]) -> Any:
    return literal(values, ARRAY(Integer))
