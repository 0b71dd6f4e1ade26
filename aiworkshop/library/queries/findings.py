"""Lists of findings, fast for a hundred thousand."""

from collections.abc import Sequence

from sqlalchemy import Connection, exists, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.library import Library
from aiworkshop.library.queries.outcomes import in_list
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.search_index import bring_up_to_date, few_matching, has_words
from aiworkshop.readmodels.limits import MOST_MATCHES

FIRST_LETTERS = 300
"""Of a finding as one line."""
_FINDING = RECORD_TABLES["finding"]
_LINK = RECORD_TABLES["theme_finding"]


def refresh_search(library: Library) -> None:
    """Bring the search index up to date before a filter by words."""
    bring_up_to_date(library)


def finding_ids(
    connection: Connection,
    workshop_id: str,
    *,
    kinds: Sequence[str] = (),
    group_ids: Sequence[str] = (),
    words: str = "",
    theme_id: str | None = None,
    unthemed: bool = False,
    starred: bool = False,
    channel_id: str = "",
    top_level: bool = False,
    newest_first: bool = False,
) -> list[str]:
    """Ids of the living findings for which every condition holds, in the order of the list."""
    conditions: list[ColumnElement[bool]] = [
        _FINDING.c.workshop_id == workshop_id,
        _FINDING.c.deleted == "",
    ]
    if kinds:
        conditions.append(_FINDING.c.kind.in_(kinds))
    if group_ids:
        conditions.append(_FINDING.c.group_id.in_(group_ids))
    if starred:
        conditions.append(_FINDING.c.starred)
    if channel_id:
        conditions.append(in_list(_FINDING.c.channels, channel_id))
    if top_level:
        conditions.append(or_(_FINDING.c.kind != "success_factor", _FINDING.c.parent_id.is_(None)))
    under = (_LINK.c.finding_id == _FINDING.c.id, _LINK.c.deleted == "")
    if theme_id is not None:
        conditions.append(exists().where(*under, _LINK.c.theme_id == theme_id))
    if unthemed:
        conditions.append(~exists().where(*under))
    order = (_FINDING.c.position.desc(),) if newest_first else (_FINDING.c.position, _FINDING.c.id)
    limit = None
    if words.strip():
        few = few_matching(connection, words, "finding", workshop_id)
        if few is None:
            conditions.append(has_words(words, _FINDING))
            limit = MOST_MATCHES
        else:  # all of this workshop, whose index would be the long way round
            conditions[0] = _FINDING.c.id.in_(few)
    query = select(_FINDING.c.id).where(*conditions).order_by(*order).limit(limit)
    return list(connection.execute(query).scalars())


def finding_lines(connection: Connection, workshop_id: str) -> list[tuple[str, str]]:
    """Id and first words of every living finding, in the order of the list."""
    told = (func.nullif(func.trim(_FINDING.c[name]), "") for name in ("title", "telling", "quote"))
    words = func.substr(func.coalesce(*told, ""), 1, FIRST_LETTERS)
    query = (
        select(_FINDING.c.id, words)
        .where(_FINDING.c.workshop_id == workshop_id, _FINDING.c.deleted == "")
        .order_by(_FINDING.c.position, _FINDING.c.id)
    )
    return [(str(key), str(said)) for key, said in connection.execute(query)]
