"""On which sheet, and under which question, each record was written down."""

from sqlalchemy import Connection, select

from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.sheet_records import SourceSheet


def source_sheets(connection: Connection, workshop_id: str) -> tuple[SourceSheet, ...]:
    """One a record, that of the first sheet where several tell of it."""
    answer, printed = RECORD_TABLES["answer"], RECORD_TABLES["printed_sheet"]
    query = (
        select(answer.c.record_kind, answer.c.record_id, printed.c.sheet, answer.c.path)
        .join(printed, printed.c.id == answer.c.printed_sheet_id)
        .where(
            answer.c.workshop_id == workshop_id,
            answer.c.deleted == "",
            answer.c.record_id != "",
        )
        .order_by(answer.c.created, answer.c.id)
    )
    found: dict[tuple[str, str], SourceSheet] = {}
    for kind, record_id, sheet, path in connection.execute(query):
        # ``part.row.field.line``: rows and lines are places, not questions.
        parts = path.split(".")
        question = ".".join([parts[0], *parts[2:3]])
        found.setdefault((kind, record_id), SourceSheet(kind, record_id, sheet, question))
    return tuple(found.values())
