"""Promises and teams that went on into the next workshop: there they are, here they were.

Preparing a workshop from the last copies what is open (``facilitation.next_workshop``); the copy's
origin is the old one. Counted over several workshops each is one, and stands as its copy does.
"""

from collections.abc import Sequence

from sqlalchemy import Table, and_, exists, false
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.schema import RECORD_TABLES

CARRIED = frozenset({"initiative", "action", "commitment"})
"""Kinds that are copied into the next workshop."""
_LINK = RECORD_TABLES["origin_link"]


def went_on(table: Table, workshops: Sequence[str] | None = None) -> ColumnElement[bool]:
    """Whether a record lives on as a copy in a later workshop (one of these; None: any)."""
    if table.name not in CARRIED:
        return false()
    copy, later = table.alias(), RECORD_TABLES["workshop"].alias()
    conditions = [
        _LINK.c.source_id == table.c.id,
        copy.c.id == _LINK.c.record_id,
        copy.c.deleted == "",
        later.c.id == copy.c.workshop_id,
        later.c.deleted == "",
        later.c.previous_workshop_id == table.c.workshop_id,
    ]
    if workshops is not None:
        conditions.append(later.c.id.in_(workshops))
    return exists().where(and_(*_same_kind(table), *conditions))


def came_from_before(table: Table) -> ColumnElement[bool]:
    """Whether a record was not written down in its workshop, but came along from the last."""
    if table.name not in CARRIED:
        return false()
    earlier = table.alias()
    return exists().where(
        and_(
            *_same_kind(table),
            _LINK.c.record_id == table.c.id,
            earlier.c.id == _LINK.c.source_id,
            earlier.c.workshop_id != table.c.workshop_id,
        )
    )


def _same_kind(table: Table) -> tuple[ColumnElement[bool], ...]:
    return (
        _LINK.c.source_kind == table.name,
        _LINK.c.record_kind == table.name,
        _LINK.c.deleted == "",
    )
