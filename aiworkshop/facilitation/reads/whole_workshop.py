"""A whole workshop at one moment, on whatever connection asks: a read, or a command."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from aiworkshop.facilitation.reads.charters import charter_answers
from aiworkshop.facilitation.reads.outcomes import workshop_channels
from aiworkshop.facilitation.reads.source_sheets import source_sheets
from aiworkshop.library.queries.carried_on import CARRIED, went_on_from
from aiworkshop.library.queries.records import read_by_ids, read_records, records_by_kind
from aiworkshop.library.queries.said import thrown_findings, thrown_interviews, thrown_translations
from aiworkshop.library.schema import RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import content_snapshot
from aiworkshop.readmodels.records import PrintedSheet, Workshop
from aiworkshop.readmodels.workshop_contents import WorkshopContents

# Layouts are large; what sheets alone need is asked for by kind.
_LEFT_OUT = ("print_run", "printed_layout", "printed_sheet", "answer", "attachment")
CONTENT_KINDS = tuple(kind for kind in WORKSHOP_KINDS if kind not in _LEFT_OUT)


def whole_workshop(
    connection: Connection, workshop_id: str, kinds: Sequence[str] | None = None
) -> WorkshopContents:
    """A workshop without its printed sheets, or some kinds of it.

    Raises ``LookupError`` where there is no such workshop.
    """
    found = read_by_ids(connection, Workshop, [workshop_id])
    if not found:
        raise LookupError(workshop_id)
    by_kind: dict[str, Any] = dict(records_by_kind(connection, kinds or CONTENT_KINDS, workshop_id))
    if kinds is None or "finding" in kinds:
        by_kind["thrown_finding"] = tuple(thrown_findings(connection, workshop_id))
        by_kind["thrown_translation"] = tuple(thrown_translations(connection, workshop_id))
        by_kind["thrown_interview"] = tuple(thrown_interviews(connection, workshop_id))
    if "printed_sheet" in (kinds or ()):
        by_kind["thrown_sheet"] = _thrown_sheets(connection, workshop_id)
    if kinds is None:
        by_kind["source_sheet"] = source_sheets(connection, workshop_id)
        known = workshop_channels(connection, workshop_id)
        by_kind["channel"] = tuple(one.channel for one in known)
    if kinds is None or "initiative" in kinds:
        by_kind["charter_answer"] = charter_answers(connection, workshop_id)
    carried = [kind for kind in CARRIED if kinds is None or kind in kinds]
    if carried:
        by_kind["went_on"] = went_on_from(connection, workshop_id, carried)
    query = select(content_snapshot.c.content).where(
        content_snapshot.c.hash == found[0].content_hash
    )
    snapshot = connection.execute(query).scalar()
    texts: dict[str, str] = json.loads(snapshot) if snapshot else {}
    return WorkshopContents(workshop=found[0], content=texts, **by_kind)


def _thrown_sheets(connection: Connection, workshop_id: str) -> tuple[PrintedSheet, ...]:
    table = RECORD_TABLES["printed_sheet"]
    thrown = (table.c.workshop_id == workshop_id, table.c.deleted != "")
    return tuple(read_records(connection, PrintedSheet, *thrown))
