"""What the projector asks of a large workshop: counted and chosen where the rows are."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, and_, case, func, select

from aiworkshop.base.text import Text
from aiworkshop.library.queries.records import living
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.permission_levels import NARROWEST

_CHUNK = 500


def theme_counts(connection: Connection, workshop_id: str) -> dict[str, tuple[int, int]]:
    """Tables and stories behind each theme; a story counts once, also through its root causes."""
    links, finding = RECORD_TABLES["theme_finding"], RECORD_TABLES["finding"]
    group = RECORD_TABLES["group"]
    story = case(
        (finding.c.kind == "story", finding.c.id),
        (finding.c.kind == "success_factor", finding.c.parent_id),
    )
    query = (
        select(
            links.c.theme_id,
            func.count(group.c.id.distinct()),
            func.count(story.distinct()),
        )
        .join(finding, and_(finding.c.id == links.c.finding_id, finding.c.deleted == ""))
        .outerjoin(group, and_(group.c.id == finding.c.group_id, group.c.deleted == ""))
        .where(living("theme_finding", workshop_id))
        .group_by(links.c.theme_id)
    )
    return {theme: (tables, stories) for theme, tables, stories in connection.execute(query)}


def kept_interviews(connection: Connection, ids: Iterable[str]) -> Iterator[str]:
    """Those of these interviews that stay in the room, the deleted too."""
    table = RECORD_TABLES["interview"]
    wanted = list(ids)
    for start in range(0, len(wanted), _CHUNK):
        condition = and_(
            table.c.id.in_(wanted[start : start + _CHUNK]), table.c.permission == NARROWEST
        )
        yield from connection.execute(select(table.c.id).where(condition)).scalars()


def translated_words(
    connection: Connection, kind: str, ids: Sequence[str]
) -> Iterator[tuple[str, str, Text]]:
    """Record, field and words of the living translations of some records."""
    table = RECORD_TABLES["translation"]
    for start in range(0, len(ids), _CHUNK):
        query = select(
            table.c.record_id,
            table.c.field,
            table.c.words,
            table.c.words_language,
            table.c.words_direction,
        ).where(
            table.c.record_kind == kind,
            table.c.record_id.in_(ids[start : start + _CHUNK]),
            table.c.deleted == "",
        )
        for key, name, words, language, direction in connection.execute(query):
            yield key, name, Text(words, language, direction)
