"""What was said in findings, in few columns: for comparing words with all of a large workshop."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, String, and_, cast, or_, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.queries.records import read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.method.same_words import APART
from aiworkshop.readmodels.records import Finding, Interview, Translation

_FREE = ("", *PERMISSIONS.ids[1:])
"""Levels at which words may leave the room."""
_FIELDS = ("quote", "telling", "title")
SaidWords = tuple[str, str]
"""A finding's id and texts of it, ``APART``."""


def stays_in_room(workshop_id: str) -> ColumnElement[bool]:
    """The condition that a finding stays in the room, by itself or by the story or the interview
    it hangs on, deleted ones included."""
    table, interview = RECORD_TABLES["finding"], RECORD_TABLES["interview"]
    story = table.alias()
    kept = select(interview.c.id).where(
        interview.c.workshop_id == workshop_id, interview.c.permission.not_in(_FREE)
    )
    above = select(story.c.id).where(
        story.c.workshop_id == workshop_id,
        or_(story.c.permission.not_in(_FREE), story.c.interview_id.in_(kept)),
    )
    return or_(
        table.c.permission.not_in(_FREE),
        table.c.interview_id.in_(kept),
        table.c.parent_id.in_(above),
    )


def kept_words(connection: Connection, workshop_id: str) -> Iterator[SaidWords]:
    """What stays in the room, living or deleted."""
    return _words(connection, workshop_id, stays_in_room(workshop_id))


def living_words(
    connection: Connection, workshop_id: str, levels: Sequence[str] = ()
) -> Iterator[SaidWords]:
    """What is said in living findings, or in those of these levels."""
    table = RECORD_TABLES["finding"]
    condition = table.c.deleted == ""
    return _words(
        connection,
        workshop_id,
        and_(condition, table.c.permission.in_(levels)) if levels else condition,
    )


def thrown_findings(connection: Connection, workshop_id: str) -> list[Finding]:
    """What stays in the room and is in the trash."""
    table = RECORD_TABLES["finding"]
    conditions = (table.c.workshop_id == workshop_id, table.c.deleted != "")
    return read_records(connection, Finding, *conditions, stays_in_room(workshop_id))


def thrown_interviews(connection: Connection, workshop_id: str) -> list[Interview]:
    """Interviews in the trash that stay in the room."""
    table = RECORD_TABLES["interview"]
    conditions = (table.c.workshop_id == workshop_id, table.c.deleted != "")
    return read_records(connection, Interview, *conditions, table.c.permission.not_in(_FREE))


def thrown_translations(connection: Connection, workshop_id: str) -> list[Translation]:
    """Translations in the trash of what stays in the room."""
    table, finding = RECORD_TABLES["translation"], RECORD_TABLES["finding"]
    kept = select(finding.c.id).where(
        finding.c.workshop_id == workshop_id, stays_in_room(workshop_id)
    )
    conditions = (table.c.workshop_id == workshop_id, table.c.deleted != "")
    about = and_(table.c.record_kind == "finding", table.c.record_id.in_(kept))
    return read_records(connection, Translation, *conditions, about)


def _words(
    connection: Connection, workshop_id: str, condition: ColumnElement[bool]
) -> Iterator[SaidWords]:
    table, translation = RECORD_TABLES["finding"], RECORD_TABLES["translation"]
    mine = and_(table.c.workshop_id == workshop_id, condition)
    # As one text: there are thousands, and most have been looked through before.
    first, *rest = (cast(table.c[name], String) for name in _FIELDS)
    joined: ColumnElement[str] = first
    for text in rest:
        joined = joined.concat(APART).concat(text)
    for key, words in connection.execute(select(table.c.id, joined).where(mine)).all():
        yield key, words
    translated = (
        select(translation.c.record_id, translation.c.words)
        .join(table, table.c.id == translation.c.record_id)
        .where(
            translation.c.workshop_id == workshop_id,
            translation.c.record_kind == "finding",
            translation.c.field.in_(_FIELDS),
            mine,
        )
    )
    for key, words in connection.execute(translated):
        if words:
            yield key, words
